import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.presets import NO_ROOM, TEXT_CHARACTERS, TOO_LONG, Preset
from desktop.ui import preset_choice
from desktop.ui.preset_choice import EDIT, NONE, OWN_WORDS, WILL_REPLACE, PresetChoice
from desktop.ui.theme import Theme

TERSE, KIND, EMPTY = Preset("Terse", "Be brief."), Preset("Kind", "Be kind."), Preset("Empty", "")


@pytest.fixture
def choice(qtbot):
    choice = PresetChoice(Theme())
    qtbot.addWidget(choice)
    choice.use((TERSE, KIND, EMPTY))
    choice.show_text("")
    choice.show()
    qtbot.waitExposed(choice)
    return choice


def offered(choice):
    texts = [choice.box.itemText(place) for place in range(choice.box.count())]
    return [text for text in texts if text]  # without the line


def pick(choice, text):
    """As a user does: the box tells which item was activated."""
    place = choice.box.findText(text)
    choice.box.setCurrentIndex(place)
    choice.box.activated.emit(place)


def save_as(choice, name):
    QTest.mouseClick(choice.save_as_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(choice.name, name)


def test_it_shows_which_preset_holds(choice):
    assert offered(choice) == [NONE, "Terse", "Kind", EDIT]
    assert choice.box.currentText() == NONE
    choice.show_text("Be kind.")
    assert choice.box.currentText() == "Kind"
    choice.show_text("Be kind!")
    assert choice.box.currentText() == OWN_WORDS
    assert offered(choice) == [NONE, "Terse", "Kind", OWN_WORDS, EDIT]
    choice.show_text("Be brief.")
    assert offered(choice) == [NONE, "Terse", "Kind", EDIT]


def test_a_choice_is_told_with_its_text(choice):
    told = []
    choice.chosen.connect(told.append)
    pick(choice, "Kind")
    choice.show_text("Be kind.")
    pick(choice, "Kind")
    pick(choice, NONE)
    assert told == ["Be kind.", ""]


def test_the_last_one_leads_to_all_presets(qtbot, choice):
    choice.show_text("Be kind.")
    with qtbot.waitSignal(choice.edit_requested):
        pick(choice, EDIT)
    assert choice.box.currentText() == "Kind"


def test_without_presets_there_is_only_the_way_to_one(choice):
    choice.use(())
    assert choice.box.isHidden()
    assert not choice.save_as_button.isHidden()
    assert not choice.save_as_button.isEnabled()
    choice.show_text("Own words of mine")
    assert choice.save_as_button.isEnabled()
    choice.use((EMPTY,))
    assert offered(choice) == [NONE, OWN_WORDS, EDIT]


def test_a_name_makes_a_preset(qtbot, choice):
    choice.show_text("Talk like a pirate.")
    QTest.mouseClick(choice.save_as_button, Qt.MouseButton.LeftButton)
    assert choice.is_naming
    assert choice.focusWidget() is choice.name
    assert not choice.save_button.isEnabled()
    QTest.keyClick(choice.name, Qt.Key.Key_Return)  # a name is lacking
    assert choice.is_naming
    QTest.keyClicks(choice.name, "  Pirate ")
    with qtbot.waitSignal(choice.saved) as told:
        QTest.keyClick(choice.name, Qt.Key.Key_Return)
    assert told.args == [(TERSE, KIND, EMPTY, Preset("Pirate", "Talk like a pirate."))]
    assert not choice.is_naming


def test_a_name_that_is_there_gets_the_text(qtbot, choice):
    choice.show_text("Be very kind.")
    save_as(choice, "kind")
    assert choice.save_button.text() == choice.save_button.accessibleName() == "Replace"
    assert choice.hint.text() == WILL_REPLACE
    with qtbot.waitSignal(choice.saved) as told:
        QTest.mouseClick(choice.save_button, Qt.MouseButton.LeftButton)
    assert told.args == [(TERSE, Preset("Kind", "Be very kind."), EMPTY)]
    assert choice.hint.isHidden()


@pytest.mark.parametrize("way", ["escape", "cancel"])
def test_it_can_be_given_up(choice, way):
    told = []
    choice.saved.connect(told.append)
    choice.show_text("Be very kind.")
    save_as(choice, "x")
    if way == "escape":
        QTest.keyClick(choice.name, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(choice.cancel_button, Qt.MouseButton.LeftButton)
    assert not choice.is_naming
    assert told == []
    save_as(choice, "")
    assert choice.name.text() == ""


def test_what_cannot_be_kept_is_said(choice, monkeypatch):
    choice.show_text("a" * (TEXT_CHARACTERS + 1))
    save_as(choice, "Long")
    assert (choice.hint.text(), choice.save_button.isEnabled()) == (TOO_LONG, False)
    monkeypatch.setattr(preset_choice, "fault", lambda _: NO_ROOM)
    choice.show_text("short")
    assert (choice.hint.text(), choice.save_button.isEnabled()) == (NO_ROOM, False)
