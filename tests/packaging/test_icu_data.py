import shutil
import subprocess
from pathlib import Path

import PySide6
import pytest

import icu_data
from icu_data import PROGRAMS, is_kept, trim

[FULL] = [*Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*"), None][:1]

needs_tools = pytest.mark.skipif(
    FULL is None or not all(shutil.which(program) for program in PROGRAMS),
    reason="needs the tools of ICU",
)


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ("coll/zh.res", True),
        ("coll/ucadata.icu", True),
        ("root.res", True),
        ("nfkc.nrm", True),
        ("zoneinfo64.res", True),
        ("de.res", False),
        ("unames.icu", False),
        ("zone/de.res", False),
        ("gb18030.cnv", False),
        ("brkitr/thaidict.dict", False),
    ],
)
def test_what_sorts_and_folds_is_kept(item, kept):
    assert is_kept(item) is kept


LOOK = """
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
print(ctypes.string_at(ctypes.addressof(ctypes.c_char.in_dll(library, sys.argv[2])), 32)[2:4])
"""


@needs_tools
def test_a_small_library_takes_the_place_of_the_large_one(tmp_path):
    library = tmp_path / FULL.name
    shutil.copy(FULL, library)
    work = tmp_path / "work"
    work.mkdir()
    trim(library, work)
    assert library.stat().st_size < 7_000_000 < FULL.stat().st_size
    version = FULL.name.rpartition(".")[2]
    command = ["python3", "-c", LOOK, library, f"icudt{version}_dat"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert told == 'b"\\xda\'"\n'  # the mark of all tables of ICU


@needs_tools
def test_another_library_is_refused(tmp_path):
    with pytest.raises(ValueError, match="no tables"):
        trim(FULL.with_name("libQt6Svg.so.6"), tmp_path)


def test_what_icu_does_not_know_stays_as_it_is(tmp_path, monkeypatch, capsys):
    import freeze

    library = tmp_path / "libicudata.so.99"
    library.write_bytes(b"full")

    def fail(*_):
        raise subprocess.CalledProcessError(1, "icupkg")

    monkeypatch.setattr(freeze, "ensure_programs", lambda _: None)
    monkeypatch.setattr(icu_data, "trim", fail)
    freeze._trim_icu(library)
    assert library.read_bytes() == b"full"
    assert "stays as large as it is" in capsys.readouterr().err
