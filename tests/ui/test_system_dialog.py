import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.presets import Preset
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
    assert dialog.choice.isHidden()
    assert dialog.means.text() == ON_THE_COMMAND_LINE
    dialog.accept()
    assert dialog.told == []


def test_it_says_that_the_offline_engine_follows_none(make):
    assert make().means.text() == MEANS
    assert make(is_offline=True).means.text() == f"{MEANS} {NOT_OFFLINE}"


def test_a_preset_takes_the_place_of_what_is_there_and_can_be_taken_back(make):
    dialog = make("My own words")
    dialog.use((Preset("Terse", "Be brief."),), "My own words")
    box = dialog.choice.box
    box.setCurrentIndex(box.findText("Terse"))
    box.activated.emit(box.currentIndex())
    assert dialog.field.toPlainText() == "Be brief."
    assert dialog.focusWidget() is dialog.field
    assert box.currentText() == "Terse"
    dialog.field.undo()
    assert dialog.field.toPlainText() == "My own words"
    box.setCurrentIndex(box.findText("Terse"))
    box.activated.emit(box.currentIndex())
    dialog.accept()
    assert dialog.told == ["Be brief."]


def test_what_holds_by_now_is_shown_but_not_over_what_is_being_typed(make):
    dialog = make("Be brief.")
    dialog.use((), "Be kind.")
    assert dialog.field.toPlainText() == "Be kind."
    QTest.keyClicks(dialog.field, "x")
    dialog.use((), "Be brief.")
    assert "Be kind." in dialog.field.toPlainText()
    dialog.accept()
    assert len(dialog.told) == 1


def test_the_keyboard_goes_through_it(make):
    dialog = make("Be brief")
    dialog.use((Preset("Terse", "Be brief."),), "Be brief")
    assert dialog.focusWidget() is dialog.field
    seen = []
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    choice = dialog.choice
    first = [dialog.clear_button, dialog.done_button, choice.box, choice.save_as_button]
    assert seen == [*first, dialog.field]
