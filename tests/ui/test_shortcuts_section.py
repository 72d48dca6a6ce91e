from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.settings import STANDARD
from desktop.ui.setting_row import LITTLE_PX
from desktop.ui.settings_section import SearchesSettings, ShowsSettings
from desktop.ui.shortcuts import Shortcut
from desktop.ui.shortcuts_section import ShortcutsSection
from desktop.ui.theme import Theme

ALL = (
    Shortcut("Stop", ("Esc",), is_fixed=True),
    Shortcut("Regenerate", ("Ctrl+R",)),
    Shortcut("Find next", ("F3", "Ctrl+G")),
)


@pytest.fixture
def make(qtbot):
    def make(**chosen):
        section = ShortcutsSection(Theme(), ALL)
        qtbot.addWidget(section)
        section.use_settings(replace(STANDARD, shortcuts=chosen))
        section.show()
        return section

    return make


def shown(section):
    return {name: row.field.recorder.text() for name, row in section.rows.items()}


def test_it_shows_what_can_be_changed_with_the_keys_that_hold(make):
    section = make(Regenerate="Ctrl+K")
    assert shown(section) == {"Regenerate": "Ctrl+K", "Find next": "F3"}
    assert section.rows["Regenerate"].reset.isVisible()
    assert not section.rows["Find next"].reset.isVisible()


def test_it_tells_what_was_chosen(qtbot, make):
    section = make(Regenerate="Ctrl+K")
    with qtbot.waitSignal(section.changed) as changed:
        section.rows["Find next"].field.entered.emit("F9")
    assert changed.args == [{"Regenerate": "Ctrl+K", "Find next": "F9"}]
    with qtbot.waitSignal(section.changed) as changed:
        section.rows["Find next"].field.entered.emit("")
    assert changed.args == [{"Regenerate": "Ctrl+K", "Find next": ""}]


def test_the_standard_is_no_choice(qtbot, make):
    section = make(Regenerate="Ctrl+K")
    with qtbot.waitSignal(section.changed) as changed:
        section.rows["Regenerate"].field.entered.emit("Ctrl+R")
    assert changed.args == [{}]
    with qtbot.waitSignal(section.changed) as changed:
        QTest.mouseClick(section.rows["Regenerate"].reset, Qt.MouseButton.LeftButton)
    assert changed.args == [{}]


def test_keys_that_are_in_use_are_refused_and_that_is_said_until_something_changes(qtbot, make):
    section = make()
    row = section.rows["Regenerate"]
    with qtbot.assertNotEmitted(section.changed):
        row.field.entered.emit("Ctrl+G")
    assert row.fault.isVisible()
    assert "“Find next”" in row.fault.words
    assert shown(section)["Regenerate"] == "Ctrl+R"
    section.use_settings(STANDARD)
    assert not row.fault.isVisible()


def test_the_way_back_is_refused_while_its_keys_are_in_use(qtbot, make):
    section = make(**{"Regenerate": "Ctrl+K", "Find next": "Ctrl+R"})
    row = section.rows["Regenerate"]
    with qtbot.assertNotEmitted(section.changed):
        QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert "“Find next”" in row.fault.words
    with qtbot.waitSignal(section.changed) as changed:
        QTest.mouseClick(section.rows["Find next"].reset, Qt.MouseButton.LeftButton)
    assert changed.args == [{"Regenerate": "Ctrl+K"}]


def test_it_is_searched_row_by_row(make):
    section = make()
    assert isinstance(section, ShowsSettings)
    assert isinstance(section, SearchesSettings)
    assert section.search_settings(["regen"]) == 1
    assert [row.isVisible() for row in section.rows.values()] == [True, False]
    assert ">Regen</span>erate" in section.rows["Regenerate"].title.text()
    assert section.search_settings(["shortcuts"]) == 2
    assert section.search_settings(["nowhere"]) == 0
    assert section.search_settings([]) == 2


def test_what_another_version_has_chosen_stays(qtbot, make):
    section = make(**{"Regenerate": ["Ctrl+K", "F9"], "Of another version": "F8"})
    assert shown(section)["Regenerate"] == "Ctrl+R"
    with qtbot.waitSignal(section.changed) as changed:
        section.rows["Find next"].field.entered.emit("Ctrl+J")
    before = {"Regenerate": ["Ctrl+K", "F9"], "Of another version": "F8"}
    assert changed.args == [before | {"Find next": "Ctrl+J"}]


def test_where_there_is_hardly_any_room_the_keys_stand_below_the_words(make):
    section = make(Regenerate="Ctrl+K")
    row = section.rows["Regenerate"]
    for wide in (600, LITTLE_PX - 1, 600):
        section.resize(wide, 400)
        section.layout().activate()
        row.layout().activate()
        title, field = row.title.geometry(), row.field.geometry()
        assert (field.top() > title.bottom()) is (wide < LITTLE_PX)
        assert (field.left() < row.reset.geometry().left()) is (wide < LITTLE_PX)
