from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QWidget

from desktop.settings import STANDARD
from desktop.ui.setting_row import ON_THE_COMMAND_LINE
from desktop.ui.setting_words import ORDER, ROWS
from desktop.ui.settings_dialog import SIDE_PX, SettingsDialog
from desktop.ui.settings_section import OwnSection
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.setting_entries import entry, reset

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make(qtbot):
    def make(settings=STANDARD, owns=(), **flags):
        dialog = SettingsDialog(Theme(), settings, flags, owns=owns)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_every_setting_is_there_with_a_name(make):
    dialog = make()
    for name in (row.name for rows in ROWS.values() for row in rows):
        assert entry(dialog, name).accessibleName()
        assert entry(dialog, name).accessibleDescription()


def test_a_change_is_told_at_once_and_nothing_else_changes(qtbot, make):
    dialog = make(replace(STANDARD, hops=3))
    with qtbot.waitSignal(dialog.changed) as changed:
        entry(dialog, "retries").setValue(7)
    assert changed.args == [replace(STANDARD, hops=3, retries=7)]


def test_each_value_goes_back_to_the_standard_by_itself(qtbot, make):
    dialog = make(replace(STANDARD, hops=3, retries=7))
    assert not reset(dialog, "idle_s").isVisible()
    with qtbot.waitSignal(dialog.changed) as changed:
        QTest.mouseClick(reset(dialog, "hops"), Qt.MouseButton.LeftButton)
    assert changed.args == [replace(STANDARD, retries=7)]
    assert not reset(dialog, "hops").isVisible()
    assert reset(dialog, "retries").isVisible()


def test_what_the_command_line_says_is_shown_and_cannot_be_changed(make):
    dialog = make(idle_s=5.0)
    assert entry(dialog, "idle_s").value() == 5.0
    assert not entry(dialog, "idle_s").isEnabled()
    assert not reset(dialog, "idle_s").isVisible()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words.count(ON_THE_COMMAND_LINE) == 1


def test_what_is_chosen_elsewhere_is_shown(qtbot, make):
    dialog = make()
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.use(replace(STANDARD, pacing="as_it_comes"))
    assert entry(dialog, "pacing").currentText() == "As it comes"


def test_follows_the_colours(make):
    dialog = make()
    dialog.resize(900, 600)
    dialog._theme.use(LIGHT)
    field(dialog).setText("wait")
    dialog._theme.use(DARK)
    image = dialog.grab().toImage()
    below = sections(dialog).geometry().bottomLeft()
    beside = image.width() - 30, image.height() - 4
    assert image.pixelColor(below.x() + 4, below.y() - 4).name().upper() == DARK.raised
    assert image.pixelColor(*beside).name().upper() == DARK.page
    line = field(dialog)
    assert line.palette().text().color().name().upper() == DARK.text
    assert DARK.text in colours_of(line)


def colours_of(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_closes_by_its_keys(make):
    dialog = make()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def field(dialog):
    return dialog.findChild(QLineEdit, "settingsSearch")


def sections(dialog):
    return dialog.findChild(QListWidget, "settingsSections")


def seen(dialog):
    """The settings that can be seen, by name."""
    rows = {row.name for rows in ROWS.values() for row in rows}
    entries = {name: dialog.findChild(QWidget, f"setting_{name}") for name in rows}
    return {name for name, widget in entries.items() if widget and widget.isVisible()}


def label(text, made=None):
    def make():
        if made is not None:
            made.append(text)
        return QLabel(text)

    return make


def test_one_section_is_shown_and_the_others_are_not_made_yet(make):
    dialog = make()
    assert [sections(dialog).item(row).text() for row in range(sections(dialog).count())] == [
        title for title in ORDER if title in ROWS
    ]
    first, *others = [title for title in ORDER if title in ROWS]
    assert seen(dialog) == {row.name for row in ROWS[first]}
    for title in others:
        assert dialog.findChild(QWidget, f"setting_{ROWS[title][0].name}") is None


def test_the_arrow_keys_go_through_the_sections(make):
    dialog = make()
    titles = [title for title in ORDER if title in ROWS]
    QTest.keyClick(sections(dialog), Qt.Key.Key_Down)
    assert seen(dialog) == {row.name for row in ROWS[titles[1]]}
    QTest.keyClick(sections(dialog), Qt.Key.Key_End)
    assert seen(dialog) == {row.name for row in ROWS[titles[-1]]}


def test_where_there_is_no_room_the_section_is_chosen_above(make, qtbot):
    dialog = make()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    boxes = dialog.findChildren(QComboBox)
    chooser = next(box for box in boxes if box.accessibleName() == "Section")
    assert sections(dialog).isVisible()
    assert not chooser.isVisible()
    assert field(dialog).hasFocus()
    dialog.resize(480, 600)
    assert field(dialog).hasFocus()
    assert not sections(dialog).isVisible()
    chooser.textActivated.emit("Waiting")
    assert chooser.currentText() == "Waiting"
    assert seen(dialog) == {row.name for row in ROWS["Waiting"]}
    dialog.resize(900, 600)
    assert sections(dialog).currentItem().text() == "Waiting"


def test_a_search_goes_over_titles_hints_sections_and_other_words(make):
    dialog = make()
    field(dialog).setText("WAIT connect")  # a title
    assert seen(dialog) == {"connect_s"}
    field(dialog).setText("date and camera")  # a hint
    assert seen(dialog) == {"keep_metadata"}
    field(dialog).setText("gps")  # a word of its own
    assert seen(dialog) == {"keep_metadata"}
    field(dialog).setText("stopping")  # a section
    assert seen(dialog) == {row.name for row in ROWS["Stopping and going on"]}


def test_what_is_found_is_marked_and_the_end_of_the_search_takes_the_marks_away(make):
    dialog = make()
    field(dialog).setText("metadata")
    titles = [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]
    assert any("metadata</span> of images" in text for text in titles)
    enabled = [row for row in range(sections(dialog).count()) if is_enabled(dialog, row)]
    assert [sections(dialog).item(row).text() for row in enabled] == ["Privacy"]
    field(dialog).clear()
    dialog.show_section("Privacy")
    shown = [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]
    assert "Send metadata of images along" in shown
    assert not any("</span>" in text for text in shown)
    assert all(is_enabled(dialog, row) for row in range(sections(dialog).count()))


def is_enabled(dialog, row):
    return bool(sections(dialog).item(row).flags() & Qt.ItemFlag.ItemIsEnabled)


def test_where_nothing_is_found_that_is_said(make):
    dialog = make()
    field(dialog).setText("xyzzy")
    assert not seen(dialog)
    said = [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]
    assert said == ["Nothing found for “xyzzy”."]
    field(dialog).clear()
    assert seen(dialog) == {row.name for row in ROWS["Appearance"]}


def test_a_section_that_is_chosen_ends_the_search(make):
    dialog = make()
    field(dialog).setText("metadata")
    privacy = sections(dialog).findItems("Privacy", Qt.MatchFlag.MatchExactly)[0]
    place = sections(dialog).visualItemRect(privacy).center()
    QTest.mouseClick(
        sections(dialog).viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    assert field(dialog).text() == ""
    assert seen(dialog) == {row.name for row in ROWS["Privacy"]}


def test_the_keys_of_the_search(make, qtbot):
    dialog = make()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert field(dialog).hasFocus()  # at once: one may type what one looks for
    sections(dialog).setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field(dialog).hasFocus()
    QTest.keyClicks(field(dialog), "gps")
    QTest.keyClick(field(dialog), Qt.Key.Key_Escape)
    assert field(dialog).text() == ""
    assert dialog.isVisible()
    QTest.keyClick(field(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_others_show_is_made_when_it_is_first_needed(make):
    made = []
    owns = [
        OwnSection("Privacy", label("What is sent", made)),
        OwnSection("Keys", label("A key", made), "keychain secret"),
        OwnSection("Zebras", label("Stripes", made)),
    ]
    dialog = make(owns=owns)
    titles = [sections(dialog).item(row).text() for row in range(sections(dialog).count())]
    assert titles[titles.index("Keys") + 1] == "Network"
    assert titles[-1] == "Zebras"
    assert made == []
    dialog.show_section("Privacy")
    dialog.show_section("Privacy")
    assert made == ["What is sent"]
    assert seen(dialog) == {row.name for row in ROWS["Privacy"]}
    field(dialog).setText("keychain")
    assert made == ["What is sent", "A key", "Stripes"]
    said = [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]
    assert said == ["Keys", "A key"]
    field(dialog).setText("stripes")
    said = [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]
    assert said == ["Zebras", "Stripes"]


def test_tab_goes_through_what_was_found_as_it_stands(make, qtbot):
    dialog = make()
    dialog.show_section("Privacy")  # made before those that stand above it
    field(dialog).setText("image")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field(dialog).setFocus()
    passed = []
    for _ in range(30):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed += [name for name in [setting_with_focus(dialog)] if name]
        if dialog.focusWidget() is field(dialog):
            break
    assert dialog.focusWidget() is field(dialog)
    assert passed == [name for name in in_order() if name in seen(dialog)]


def setting_with_focus(dialog):
    part = dialog.focusWidget()
    while part is not dialog:
        if part.objectName().startswith("setting_"):
            return part.objectName().removeprefix("setting_")
        part = part.parentWidget()
    return ""


def in_order():
    return [row.name for title in ORDER for row in ROWS.get(title, ())]


def test_the_edge_of_the_list_goes_from_top_to_bottom(make):
    dialog = make()
    dialog._theme.use(LIGHT)
    image = dialog.grab().toImage()
    edge = {image.pixelColor(SIDE_PX - 1, y).name().upper() for y in range(image.height())}
    assert edge == {LIGHT.line}


def test_a_setting_is_gone_to_wherever_it_stands(qtbot, make):
    dialog = make()
    dialog.resize(700, 360)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for title, name in (("Waiting", "retries"), ("Appearance", "motion")):
        dialog.show_setting(title, name)
        assert dialog.focusWidget() is entry(dialog, name)
        there = entry(dialog, name)
        qtbot.waitUntil(lambda w=there: w.visibleRegion().boundingRect() == w.rect())


def test_it_is_searched_in_the_language_of_the_user_and_in_english(bracketed, make):
    dialog = make()
    assert dialog.windowTitle() == "«Settings»"
    assert dialog._list.item(0).text() == "«Appearance»"
    dialog.show_section("Waiting")
    assert dialog._list.currentItem().text() == "«Waiting»"
    dialog._chooser.textActivated.emit("«Reading»")
    assert dialog._list.currentItem().text() == "«Reading»"
    for query in ("colours night", "«colours» «theme"):
        dialog._search.field.setText(query)
        row = dialog._sections["Appearance"].rows["theme"]
        assert row.isVisibleTo(dialog)
        assert not dialog._sections["Waiting"].isVisibleTo(dialog)
    assert row.title.words == "«Colours»"
    dialog._search.field.setText("nowhere at all")
    assert dialog._nothing.text() == "«Nothing found for “nowhere at all”.»"


def test_the_ground_of_the_list_is_below_the_list(make):
    dialog = make()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        dialog.setLayoutDirection(direction)
        image, ground = dialog.grab().toImage(), dialog._theme.colour("raised")
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        last = image.width() - 2
        assert (image.pixelColor(1, 1) == ground) is not is_mirrored
        assert (image.pixelColor(last, 1) == ground) is is_mirrored
