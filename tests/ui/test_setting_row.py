from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.settings import STANDARD
from desktop.ui.setting_row import LITTLE_PX, ON_THE_COMMAND_LINE, Row, SettingRow
from desktop.ui.theme import Theme

ROW = Row(
    name="idle_s", title="Longest silence", hint="What had arrived is kept.", words="time-out"
)


@pytest.fixture
def make(qtbot):
    def make(flag=()):
        row = SettingRow(Theme(), ROW, flag)
        qtbot.addWidget(row)
        row.use(STANDARD)
        row.show()
        return row

    return make


def test_it_tells_what_is_entered(qtbot, make):
    row = make()
    with qtbot.waitSignal(row.changed) as changed:
        row.entry.widget.setValue(20)
    assert changed.args == [20]


def test_it_offers_the_way_back_from_another_value_alone(qtbot, make):
    row = make()
    assert not row.reset.isVisible()
    row.use(replace(STANDARD, idle_s=20.0))
    assert row.reset.isVisible()
    with qtbot.waitSignal(row.changed) as changed:
        QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert changed.args == [STANDARD.idle_s]


def test_nothing_moves_when_the_way_back_appears(make):
    row = make()
    row.layout().activate()
    before = row.entry.widget.geometry()
    row.use(replace(STANDARD, idle_s=20.0))
    row.layout().activate()
    assert row.entry.widget.geometry() == before


def test_what_the_command_line_has_fixed_is_shown_and_stays(make):
    row = make(flag=(5.0,))
    row.use(replace(STANDARD, idle_s=20.0))
    assert row.entry.value() == 5.0
    assert not row.entry.widget.isEnabled()
    assert not row.reset.isVisible()
    assert row.hint.text() == ON_THE_COMMAND_LINE


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        (["silence"], True),
        (["arrived"], True),
        (["time-out"], True),
        (["waiting"], True),
        (["x"], False),
    ],
)
def test_it_is_found_by_all_that_is_said_of_it(make, words, is_found):
    assert make().search(words, "Waiting") is is_found


def test_it_is_read_out(make):
    entry = make().entry.widget
    assert entry.accessibleName() == ROW.title
    assert entry.accessibleDescription() == ROW.hint


@pytest.mark.parametrize(("name", "is_below"), [("model", True), ("idle_s", False)])
def test_where_there_is_little_room_a_wide_value_stands_below_the_words(qtbot, name, is_below):
    row = SettingRow(Theme(), Row(name=name, title="Title", hint="A hint."), ())
    qtbot.addWidget(row)
    row.use(STANDARD)
    row.resize(420, 100)
    row.show()
    for narrow in (False, True, False):
        row.set_narrow(narrow=narrow)
        row.layout().activate()
        words, entry = row.hint.geometry(), row.entry.widget.geometry()
        assert (entry.top() > words.bottom()) is (narrow and is_below)


@pytest.mark.parametrize(("name", "moves"), [("theme", True), ("idle_s", True), ("bridge", False)])
def test_where_there_is_hardly_any_all_but_a_switch_stands_there(qtbot, name, moves):
    row = SettingRow(Theme(), Row(name=name, title="Title", hint="A hint."), ())
    qtbot.addWidget(row)
    row.use(STANDARD)
    row.show()
    for wide in (600, LITTLE_PX - 1, 600):
        row.resize(wide, 120)
        row.layout().activate()
        words, entry = row.hint.geometry(), row.entry.widget.geometry()
        assert (entry.top() > words.bottom()) is (moves and wide < LITTLE_PX)
