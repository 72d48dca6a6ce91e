from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop import words
from desktop.ui.history_panel import NOTHING_ARCHIVED, NOTHING_FOUND, NOTHING_YET, HistoryPanel
from desktop.ui.theme import DARK, Theme
from tests.ui.test_history_rows import HIT, at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = Qt.Key


@pytest.fixture
def panel(qtbot):
    panel = HistoryPanel(Theme())
    qtbot.addWidget(panel)
    panel.resize(260, 600)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.show_page(None, [at("a"), at("b", 1), at("c", 2)], is_last=True, archived=False)
    return panel


def ids(panel):
    return [each.id for each in panel.rows.outlines]


def test_the_names_of_the_contract(panel):
    assert (panel.search.objectName(), panel.search.accessibleName()) == ("search", "Search")
    assert panel.list.accessibleName() == "Conversations"


def test_what_there_is_is_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.page_wanted) as told:
        panel.refresh()
    assert told.args == [None, False]


def test_words_are_searched_for_as_they_are_typed(qtbot, panel):
    asked = []
    panel.search_wanted.connect(asked.append)
    QTest.keyClicks(panel.search, "tea")
    assert asked == ["t", "te", "tea"]
    panel.show_hits("te", [replace(HIT, title="late")])
    assert panel.rows.rowCount() == 6  # the conversations are there until there are hits
    panel.show_hits("tea", [HIT])
    assert panel.rows.index(0).data() == "Tea"
    with qtbot.waitSignal(panel.hit_opened) as told:
        QTest.keyClick(panel.search, KEY.Key_Return)
        QTest.keyClick(panel.list, KEY.Key_Return)
    assert told.args == [HIT, "tea"]
    QTest.keyClick(panel.list, KEY.Key_Escape)
    assert panel.search.text() == ""
    assert panel.rows.rowCount() == 6


def test_a_page_that_comes_while_hits_are_shown_leaves_them(panel):
    panel.search.setText("tea")
    panel.show_hits("tea", [HIT])
    panel.show_page(None, [at("a")], is_last=True, archived=False)
    assert panel.rows.rowCount() == 1
    panel.search.clear()
    assert ids(panel) == ["a"]


@pytest.mark.parametrize("archived", [True, False])
def test_an_empty_list_says_a_calm_sentence(panel, archived):
    panel.archive_button.setChecked(archived)
    panel.show_page(None, [], is_last=True, archived=archived)
    assert panel._empty.isVisible()
    assert panel._empty.text() == (NOTHING_ARCHIVED if archived else NOTHING_YET)
    panel.search.setText("x")
    panel.show_hits("x", [])
    assert panel._empty.text() == NOTHING_FOUND
    panel.show_hits("x", [HIT])
    assert panel.list.isVisible()


def test_the_archive_is_another_list(qtbot, panel):
    with qtbot.waitSignal(panel.page_wanted) as told:
        QTest.mouseClick(panel.archive_button, Qt.MouseButton.LeftButton)
    assert told.args == [None, True]
    panel.show_page(None, [at("late")], is_last=True, archived=False)
    assert ids(panel) == []
    panel.show_page(None, [at("x", is_archived=True)], is_last=True, archived=True)
    assert ids(panel) == ["x"]


def test_what_is_pinned_goes_to_the_top(qtbot, panel):
    with qtbot.waitSignal(panel.pinned) as told:
        panel.list.pin_wanted.emit(at("c", 2), True)
    assert told.args == ["c", True]
    assert ids(panel) == ["c", "a", "b"]
    assert panel.list.chosen == "c"


def test_what_is_deleted_can_be_taken_back(qtbot, panel):
    panel.list.choose("b")
    with qtbot.waitSignal(panel.deleted) as told:
        QTest.keyClick(panel.list, KEY.Key_Delete)
    assert told.args == ["b"]
    assert ids(panel) == ["a", "c"]
    assert panel.undo.sentence.text() == "“b” is deleted."
    with qtbot.waitSignal(panel.restored) as told:
        panel.undo.button.click()
    assert told.args == ["b"]
    assert ids(panel) == ["a", "b", "c"]


def test_what_is_put_in_the_archive_can_be_taken_back(qtbot, panel):
    told = []
    panel.archived.connect(lambda *args: told.append(args))
    panel.list.archive_wanted.emit(at("a"), True)
    assert ids(panel) == ["b", "c"]
    panel.undo.button.click()
    assert told == [("a", True), ("a", False)]
    assert ids(panel) == ["a", "b", "c"]


def test_what_is_taken_back_stays_out_of_another_list(panel):
    panel.list.delete_wanted.emit(at("a"))
    panel.archive_button.setChecked(True)
    panel.undo.button.click()
    assert ids(panel) == []


def test_the_last_one_leaves_a_sentence(panel):
    for each in (at("a"), at("b", 1), at("c", 2)):
        panel.list.delete_wanted.emit(each)
    assert panel._empty.isVisible()


def test_a_title_that_is_being_changed_is_not_taken_away(qtbot, panel):
    panel.list.choose("b")
    panel.list.setFocus()
    QTest.keyClick(panel.list, KEY.Key_F2)
    panel.show_page(None, [at("z")], is_last=True, archived=False)
    assert panel.list.is_editing
    assert ids(panel) == ["a", "b", "c"]
    QTest.keyClick(panel.list.findChild(QLineEdit), KEY.Key_Escape)
    qtbot.waitUntil(lambda: ids(panel) == ["z"])


def test_the_place_in_the_list_stays_when_it_is_read_again(panel):
    many = [at(f"{n:03}", n / 4) for n in range(100)]
    panel.show_page(None, many, is_last=True, archived=False)
    panel.list.choose("060")
    bar = panel.list.verticalScrollBar()
    bar.setValue(900)
    panel.show_page(None, [at("new", -0.01), *many], is_last=True, archived=False)
    assert (panel.list.chosen, bar.value()) == ("060", 900)


def test_the_next_page_is_asked_for_at_the_end(qtbot, panel):
    many = [at(f"{n:03}", n / 4) for n in range(100)]
    panel.show_page(None, many, is_last=False, archived=False)
    with qtbot.waitSignal(panel.page_wanted) as told:
        panel.list.scrollToBottom()
    assert told.args == [many[-1], False]
    panel.show_page(many[-1], [at("last", 26)], is_last=True, archived=False)
    assert ids(panel)[-1] == "last"


def test_the_keys_go_from_the_search_into_the_list_and_back(qtbot, panel):
    panel.begin()
    assert panel.search.hasFocus()
    QTest.keyClick(panel.search, KEY.Key_Down)
    assert panel.list.hasFocus()
    assert panel.list.chosen == "a"
    QTest.keyClick(panel.list, KEY.Key_Up)
    assert panel.search.hasFocus()
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.search, KEY.Key_Escape)


def test_it_takes_other_colours(panel):
    panel._theme.use(DARK)
    panel.mark("a", frozenset("b"))
    assert not panel.grab().isNull()


def test_a_conversation_is_exported_by_its_menu_and_a_button_imports(qtbot, panel):
    with qtbot.waitSignal(panel.export_wanted) as told:
        panel.list.export_wanted.emit(replace(at("b"), title="Tea"))
    assert told.args == [("b",), "Tea"]
    assert panel.export_button.accessibleName() == "Export"
    with qtbot.waitSignal(panel.export_all_wanted):
        QTest.mouseClick(panel.export_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.export_all_wanted):
        panel.list.export_all_wanted.emit()
    assert panel.import_button.accessibleName() == "Import"
    with qtbot.waitSignal(panel.import_wanted):
        QTest.mouseClick(panel.import_button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("bracketed")
def test_what_is_said_of_a_conversation_is_one_sentence_in_any_language(panel):
    one = replace(at("a"), title="{Braces}")
    panel.show_page(None, [one], is_last=True, archived=False)
    panel.list.archive_wanted.emit(one, True)
    assert panel.undo.sentence.text() == "«“{Braces}” is in the archive.»"
    assert panel._empty.text() == f"«{NOTHING_YET}»"


def test_words_that_are_too_long_for_its_foot_are_left_out(panel):
    buttons = (panel.export_button, panel.import_button)
    panel.resize(400, 600)
    assert [each.text() for each in buttons] == ["Export", "Import"]
    words.use(lambda text, comment, n: f"a much longer word for {text}")
    panel.resize(401, 600)
    assert [each.text() for each in buttons] == ["", ""]
    assert panel.import_button.accessibleName() == "Import"
    words.use(None)
    panel.resize(400, 600)
    assert [each.text() for each in buttons] == ["Export", "Import"]
