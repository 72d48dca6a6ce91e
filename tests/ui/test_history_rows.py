from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt

from desktop.core.history import Hit
from desktop.ui.history_rows import IS_ANSWERING, IS_CURRENT, Heading, HistoryRows
from tests.keeping import outline

NOON = datetime(2026, 11, 29, 12).astimezone().timestamp()
DAY_S = 86_400
HIT = Hit(
    conversation_id="a",
    turn_id="t",
    title="Tea",
    at=NOON,
    is_question=False,
    position=4,
    snippet="The tea is hot.",
    marks=((4, 7),),
)


def at(conversation_id, days=0.0, **fields):
    return outline(conversation_id, NOON - days * DAY_S, title=conversation_id, **fields)


@pytest.fixture
def rows():
    return HistoryRows(lambda: date(2026, 11, 29))


def shown(rows):
    return [rows.index(number).data() for number in range(rows.rowCount())]


def test_conversations_stand_below_their_days(rows):
    rows.show_conversations([at("p", 9, is_pinned=True), at("a"), at("b", 1)], is_all=True)
    assert shown(rows) == ["Pinned", "p", "Today", "a", "Yesterday", "b"]


def test_a_heading_is_passed_over_and_a_title_can_be_changed(rows):
    rows.show_conversations([at("a")], is_all=True)
    heading, conversation = (rows.index(number).flags() for number in range(2))
    assert heading == Qt.ItemFlag.NoItemFlags
    assert conversation & Qt.ItemFlag.ItemIsEditable
    rows.show_hits([HIT])
    assert not rows.index(0).flags() & Qt.ItemFlag.ItemIsEditable


class TestPages:
    def test_the_next_one_is_asked_for_once(self, qtbot, rows):
        rows.show_conversations([at("a"), at("b", 1)], is_all=False)
        asked = []
        rows.more_wanted.connect(asked.append)
        for _ in range(2):
            rows.fetchMore(QModelIndex())
        assert [each.id for each in asked] == ["b"]
        rows.add_conversations(asked[0], [at("c", 1.1), at("d", 2)], is_all=True)
        assert shown(rows) == ["Today", "a", "Yesterday", "b", "c", "Friday", "d"]
        assert not rows.canFetchMore(QModelIndex())

    def test_one_that_comes_too_late_is_not_taken(self, rows):
        rows.show_conversations([at("a")], is_all=False)
        rows.add_conversations(at("z"), [at("c", 1)], is_all=True)
        assert shown(rows) == ["Today", "a"]

    def test_what_was_read_already_stays_when_the_first_is_read_again(self, rows):
        rows.show_conversations([at("a"), at("b", 1)], is_all=False)
        rows.add_conversations(at("b", 1), [at("c", 2), at("d", 3)], is_all=True)
        rows.show_conversations([at("c"), at("a", 0.01)], is_all=False)
        assert [each.id for each in rows.outlines] == ["c", "a", "b", "d"]
        assert not rows.canFetchMore(QModelIndex())

    def test_all_is_all(self, rows):
        rows.show_conversations([at("a"), at("b", 1)], is_all=False)
        rows.show_conversations([at("b", 1)], is_all=True)
        assert [each.id for each in rows.outlines] == ["b"]

    def test_one_that_goes_behind_the_last_is_left_to_its_page(self, rows):
        rows.show_conversations([at("p", 90, is_pinned=True), at("a")], is_all=False)
        rows.put(at("p", 90))
        assert [each.id for each in rows.outlines] == ["a"]


def test_one_that_is_pinned_goes_to_the_top_and_one_taken_is_gone(rows):
    rows.show_conversations([at("a"), at("b", 1)], is_all=True)
    rows.put(at("b", 1, is_pinned=True))
    assert shown(rows) == ["Pinned", "b", "Today", "a"]
    assert rows.take("a").id == "a"
    assert rows.take("a") is None
    assert shown(rows) == ["Pinned", "b"]


def test_another_title_is_told(qtbot, rows):
    rows.show_conversations([at("a")], is_all=True)
    with qtbot.waitSignal(rows.renamed) as told:
        assert rows.setData(rows.index(1), "  The   garden ")
    assert told.args == ["a", "The garden"]
    assert rows.index(1).data() == "The garden"


@pytest.mark.parametrize("title", ["", "  ", "a"])
def test_no_title_and_the_same_one_change_nothing(qtbot, rows, title):
    rows.show_conversations([at("a")], is_all=True)
    with qtbot.assertNotEmitted(rows.renamed):
        rows.setData(rows.index(1), title)
    assert shown(rows) == ["Today", "a"]


def test_hits_are_shown_until_they_are_not_wanted(rows):
    rows.show_conversations([at("a")], is_all=False)
    rows.show_hits([HIT])
    assert shown(rows) == ["Tea"]
    assert not rows.canFetchMore(QModelIndex())
    rows.add_conversations(at("a"), [at("b", 1)], is_all=True)
    rows.put(at("c"))
    assert shown(rows) == ["Tea"]
    rows.show_days()
    assert shown(rows) == ["Today", "c", "a", "Yesterday", "b"]


def test_what_is_shown_and_where_answers_come_is_marked_and_said(qtbot, rows):
    rows.show_conversations([at("a"), at("b", is_pinned=True)], is_all=True)
    with qtbot.waitSignal(rows.dataChanged):
        rows.mark("a", frozenset("b"))
    with qtbot.assertNotEmitted(rows.dataChanged):
        rows.mark("a", frozenset("b"))
    a, b = rows.row_of("a"), rows.row_of("b")
    assert (a.data(IS_CURRENT), a.data(IS_ANSWERING)) == (True, False)
    assert (b.data(IS_CURRENT), b.data(IS_ANSWERING)) == (False, True)
    said = Qt.ItemDataRole.AccessibleTextRole
    assert a.data(said) == "a, open"
    assert b.data(said) == "b, pinned, an answer is under way"
    rows.show_hits([replace(HIT, conversation_id="b")])
    assert rows.index(0).data(said) == "Tea, The tea is hot., an answer is under way"


def test_a_heading_is_no_conversation(rows):
    rows.mark("", frozenset())
    rows.show_conversations([at("a")], is_all=True)
    heading = rows.index(0)
    assert heading.data(Qt.ItemDataRole.UserRole) == Heading("Today")
    assert not heading.data(IS_CURRENT)
    assert heading.data(Qt.ItemDataRole.ToolTipRole) is None
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "Today"
    assert not rows.row_of("x").isValid()
    assert rows.data(QModelIndex()) is None


def test_a_conversation_is_dragged_out_by_its_title(rows):
    rows.show_conversations([replace(at("a"), title="2 * 3 `tea`")], is_all=True)
    index = rows.index(1)
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not rows.index(0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert rows.supportedDragActions() == Qt.DropAction.CopyAction
    mime = rows.mimeData([index])
    assert mime.text() == "2 * 3 `tea`"
    assert mime.data("text/markdown").data() == rb"2 \* 3 \`tea\`"
    rows.show_hits([HIT])
    assert rows.mimeData([rows.index(0)]).text() == "Tea"


def test_a_title_obeys_nothing_and_hides_nothing(rows):
    title = "<img src='file:///x'> photo\u202egnp"
    rows.show_conversations([replace(at("a"), title=title)], is_all=True)
    index = rows.index(1)
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "photo[RLO]gnp" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.EditRole) == title
