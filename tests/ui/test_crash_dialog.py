from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.ui import crash_dialog
from desktop.ui.crash_dialog import CrashDialog
from desktop.ui.theme import Theme

FILE = Path("/data/logs/fault-1.txt")


@pytest.fixture
def make(qtbot):
    def make(file=FILE):
        dialog = CrashDialog(Theme(), None, "All is kept.", "The report", file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def words(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_says_what_is_kept_and_where_the_report_is(make):
    dialog = make()
    assert "All is kept." in words(dialog)
    assert f"A report is kept in {FILE}." in words(dialog)
    assert dialog.text.toPlainText() == "The report"


def test_a_report_that_is_in_no_file_has_no_folder(make):
    dialog = make(file=None)
    assert not hasattr(dialog, "folder_button")
    assert not any("report is kept" in sentence for sentence in words(dialog))


def test_the_folder_is_opened(make, monkeypatch):
    opened = []
    monkeypatch.setattr(crash_dialog, "open_folder", opened.append)
    make().folder_button.click()
    assert opened == [FILE.parent]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_one_goes_on_with_a_key(qtbot, make, key):
    dialog = make()
    with qtbot.assertNotEmitted(dialog.close_wanted), qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.go_on_button, key)


def test_the_program_is_closed_on_wish(qtbot, make):
    dialog = make()
    with qtbot.waitSignals([dialog.finished, dialog.close_wanted]):
        dialog.close_button.click()


def test_more_of_them_are_counted(make):
    dialog = make()
    assert not any("times" in sentence for sentence in words(dialog))
    dialog.count()
    dialog.count()
    assert any(sentence.startswith("It has happened 3 times") for sentence in words(dialog))


@pytest.mark.usefixtures("bracketed")
def test_it_speaks_the_language_of_the_user(make):
    dialog = make()
    dialog.count()
    said = words(dialog)
    assert f"«A report is kept in {FILE}.»" in said
    assert "«It has happened 2 times by now. If it goes on, close Gemstream.»" in said
    assert dialog.go_on_button.text() == "«Go on»"
