import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.presets import NO_ROOM, TEXT_CHARACTERS, Preset
from desktop.ui.presets_section import EMPTY, MEANS, NEW_NAME, PresetsSection
from desktop.ui.theme import DARK, LIGHT, Theme

TERSE, KIND, PIRATE = (
    Preset("Terse", "Be brief."),
    Preset("Kind", "Be kind.", is_standard=True),
    Preset("Pirate", "Talk like one."),
)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def make(qtbot):
    def make(*presets):
        theme = Theme()
        theme.use(LIGHT)
        section = PresetsSection(theme, presets)
        section.theme = theme
        qtbot.addWidget(section)
        section.told = []
        section.changed.connect(section.told.append)
        section.show()
        qtbot.waitExposed(section)
        return section

    return make


@pytest.fixture
def section(make):
    return make(TERSE, KIND, PIRATE)


def names(presets):
    return [preset.name for preset in presets]


def shown(section):
    return [section.list.item(row).text() for row in range(section.list.count())]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_begins_empty_and_says_what_it_is_for(make):
    section = make()
    assert section.means.words == EMPTY
    assert EMPTY.count(".") == 1
    assert section.list.isHidden()
    assert section.editor.isHidden()
    assert section.delete_button.isHidden()
    click(section.new_button)
    assert section.told == [(Preset(NEW_NAME, ""),)]
    assert section.means.words == MEANS
    assert section.focusWidget() is section.editor.name
    assert section.editor.name.selectedText() == NEW_NAME
    assert not section.delete_button.isHidden()


def test_a_new_one_is_written_and_the_list_shows_it(section):
    click(section.new_button)
    QTest.keyClicks(section.editor.name, "Sailor")
    QTest.keyClicks(section.editor.text, "Ahoy.")
    click(section.new_button)
    assert section.told[-1][3:] == (Preset("Sailor", "Ahoy."), Preset(NEW_NAME, ""))
    click(section.new_button)
    assert shown(section)[3:] == ["Sailor", NEW_NAME, f"{NEW_NAME} 2"]
    item = section.list.item(3)
    assert item.data(Qt.ItemDataRole.UserRole) == "Ahoy."
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Sailor. Ahoy."


def test_what_is_typed_is_told_before_another_one_is_selected(section):
    QTest.keyClicks(section.editor.text, "x")
    section.list.setCurrentRow(2)
    assert section.told == [(Preset("Terse", "xBe brief."), KIND, PIRATE)]
    assert section.editor.name.text() == "Pirate"


def test_what_is_typed_is_told_when_it_is_closed(section):
    QTest.keyClicks(section.editor.text, "x")
    section.hide()
    assert section.told == [(Preset("Terse", "xBe brief."), KIND, PIRATE)]


@pytest.mark.parametrize("by_keys", [True, False])
def test_the_order_is_changed(section, by_keys):
    assert not section.up_button.isEnabled()
    if by_keys:
        section.list.setFocus()
        QTest.keyClick(section.list, Qt.Key.Key_Down, ALT)
        QTest.keyClick(section.list, Qt.Key.Key_Down, ALT)
        QTest.keyClick(section.list, Qt.Key.Key_Down, ALT)
    else:
        click(section.down_button)
        click(section.down_button)
    assert not section.down_button.isEnabled()
    assert names(section.told[-1]) == shown(section) == ["Kind", "Pirate", "Terse"]
    assert section.list.currentRow() == 2
    assert len(section.told) == 2
    if by_keys:
        QTest.keyClick(section.list, Qt.Key.Key_Up, ALT)
    else:
        click(section.up_button)
    assert shown(section) == ["Kind", "Terse", "Pirate"]


def test_a_deleted_one_comes_back_where_it_was(section):
    section.list.setFocus()
    section.list.setCurrentRow(1)
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    assert section.told == [(TERSE, PIRATE)]
    assert section.undo.sentence.text() == "“Kind” is deleted."
    assert section.focusWidget() is section.list
    click(section.undo.button)
    assert section.told[-1] == (TERSE, KIND, PIRATE)
    assert section.list.currentRow() == 1


def test_what_came_in_its_place_stays(section):
    section.list.setCurrentRow(1)
    click(section.delete_button)
    section.use((Preset("kind", "", is_standard=True),))
    click(section.undo.button)
    assert section.told[-1] == (
        Preset("kind", "", is_standard=True),
        Preset("Kind 2", "Be kind."),
    )


def test_the_last_one_is_deleted(make):
    section = make(TERSE)
    click(section.delete_button)
    assert section.told == [()]
    assert section.means.words == EMPTY
    assert section.focusWidget() is section.new_button
    click(section.undo.button)
    assert section.told[-1] == (TERSE,)


def test_where_there_is_no_room_it_says_so_and_offers_it_again(make):
    long = [Preset(str(n), "a" * TEXT_CHARACTERS) for n in range(10)]
    section = make(*long)
    assert section.new_button.isEnabled()  # an empty one
    click(section.delete_button)
    section.use((*long[1:], Preset("Other", "a" * TEXT_CHARACTERS)))
    click(section.undo.button)
    assert section.undo.sentence.text() == NO_ROOM
    section.use(tuple(long[1:]))
    click(section.undo.button)
    assert section.told[-1] == tuple(long)


def test_others_are_shown_when_they_hold(section):
    section.list.setCurrentRow(2)
    section.use((TERSE, KIND, PIRATE))
    assert section.list.currentRow() == 2
    section.use((PIRATE,))
    assert shown(section) == ["Pirate"]
    assert section.editor.name.text() == "Pirate"
    assert section.told == []


def test_the_keyboard_leads_to_the_name(section):
    section.list.setFocus()
    QTest.keyClick(section.list, Qt.Key.Key_Down)
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert section.focusWidget() is section.editor.name
    assert section.editor.name.selectedText() == "Kind"
    section.list.itemDoubleClicked.emit(section.list.item(1))
    assert section.focusWidget() is section.editor.name


def test_tab_goes_through_it(section):
    section.list.setFocus()
    seen = []
    for _ in range(6):
        QTest.keyClick(section.focusWidget(), Qt.Key.Key_Tab)
        seen.append(section.focusWidget())
    editor = section.editor
    assert seen == [
        section.new_button,
        section.down_button,
        section.delete_button,
        editor.name,
        editor.text,
        editor.switch,
    ]


def test_it_follows_the_theme(section):
    section.theme.use(DARK)
    assert DARK.line in section.list.styleSheet()
