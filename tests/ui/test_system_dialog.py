import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui import system_dialog
from desktop.ui.system_dialog import MEANS, NOT_OFFLINE, ON_THE_COMMAND_LINE, SystemDialog
from desktop.ui.theme import Theme


@pytest.fixture
def make(qtbot):
    def make(system="", **wishes):
        dialog = SystemDialog(Theme(), system, **wishes)
        qtbot.addWidget(dialog)
        dialog.told = []
        dialog.changed.connect(dialog.told.append)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return make


def test_what_is_typed_holds_a_moment_later(qtbot, make):
    dialog = make("Be")
    dialog.field.moveCursor(dialog.field.textCursor().MoveOperation.End)
    with qtbot.waitSignal(dialog.changed):
        QTest.keyClicks(dialog.field, " brief")
        assert dialog.told == []
    assert dialog.told == ["Be brief"]
    assert dialog.count.text() == "8 characters"
    dialog.accept()
    assert dialog.told == ["Be brief"]  # and not once more


@pytest.mark.parametrize("way", ["escape", "done", "close"])
def test_however_it_is_closed_nothing_typed_is_lost(make, monkeypatch, way):
    monkeypatch.setattr(system_dialog, "TOLD_AFTER_MS", 600_000)
    dialog = make()
    QTest.keyClicks(dialog.field, "x")
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    elif way == "done":
        QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    else:
        dialog.close()
    assert not dialog.isVisible()
    assert dialog.told == ["x"]
    assert dialog.count.text() == "1 character"


def test_what_was_cleared_can_be_brought_back(make):
    dialog = make("Be brief")
    QTest.mouseClick(dialog.clear_button, Qt.MouseButton.LeftButton)
    assert dialog.field.toPlainText() == ""
    assert not dialog.clear_button.isEnabled()
    dialog.field.undo()
    assert dialog.field.toPlainText() == "Be brief"
    dialog.accept()
    assert dialog.told == []


def test_one_of_the_command_line_is_only_read(make):
    dialog = make("Be brief", is_fixed=True)
    QTest.keyClicks(dialog.field, "x")
    assert dialog.field.toPlainText() == "Be brief"
    assert dialog.clear_button.isHidden()
    assert dialog.means.text() == ON_THE_COMMAND_LINE
    dialog.accept()
    assert dialog.told == []


def test_it_says_that_the_offline_engine_follows_none(make):
    assert make().means.text() == MEANS
    assert make(is_offline=True).means.text() == f"{MEANS} {NOT_OFFLINE}"


def test_the_keyboard_goes_through_it(make):
    dialog = make("Be brief")
    assert dialog.focusWidget() is dialog.field
    seen = []
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    assert seen == [dialog.clear_button, dialog.done_button, dialog.field]
