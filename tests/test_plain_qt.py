import linecache
import sys

import desktop.plain_qt


def test_pyside_reads_no_source_of_what_is_imported(tmp_path, monkeypatch):
    file = tmp_path / "imported_later.py"
    file.write_text("import PySide6.QtCore\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert desktop.plain_qt
    __import__("imported_later")
    assert "imported_later" in sys.modules["PySide6.support.feature"].pyside_feature_dict
    assert str(file) not in linecache.cache
