from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop.ui.history_list import HistoryList
from desktop.ui.history_rows import HistoryRows
from desktop.ui.theme import Theme
from tests.ui.test_history_rows import HIT, at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = Qt.Key


@pytest.fixture
def view(qtbot):
    view = HistoryList(Theme(), HistoryRows())
    qtbot.addWidget(view)
    view.resize(260, 300)
    view.rows.show_conversations([at("a"), at("b", 0.1), at("c", 2)], is_all=True)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    return view


def click(view, conversation_id):
    place = view.visualRect(view.rows.row_of(conversation_id)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_it_says_what_it_is(view):
    assert (view.objectName(), view.accessibleName()) == ("conversationList", "Conversations")


def test_a_click_and_return_open(qtbot, view):
    with qtbot.waitSignal(view.opened) as told:
        click(view, "b")
    assert told.args == ["b"]
    view.choose("c")
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, KEY.Key_Return)
    assert told.args == ["c"]
    view.rows.show_hits([HIT])
    view.choose_first()
    with qtbot.waitSignal(view.hit_opened) as told:
        QTest.keyClick(view, KEY.Key_Return)
    assert told.args == [HIT]


def test_a_click_on_a_day_opens_nothing(qtbot, view):
    place = view.visualRect(view.rows.index(0)).center()
    with qtbot.assertNotEmitted(view.opened):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_arrows_pass_over_the_days(view):
    view.choose_first()
    seen = [view.chosen]
    for _ in range(2):
        QTest.keyClick(view, KEY.Key_Down)
        seen.append(view.chosen)
    assert seen == ["a", "b", "c"]
    QTest.keyClick(view, KEY.Key_Up)
    assert view.chosen == "b"


def test_up_from_the_first_leaves(qtbot, view):
    view.choose("b")
    with qtbot.assertNotEmitted(view.left):
        QTest.keyClick(view, KEY.Key_Up)
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, KEY.Key_Up)


def test_a_title_is_changed_in_its_place(qtbot, view):
    view.choose("b")
    QTest.keyClick(view, KEY.Key_F2)
    assert view.is_editing
    field = view.findChild(QLineEdit)
    assert (field.accessibleName(), field.text()) == ("Title", "b")
    field.selectAll()
    QTest.keyClicks(field, "Better")
    with qtbot.waitSignals([view.rows.renamed, view.edit_ended]):
        QTest.keyClick(field, KEY.Key_Return)
    assert view.rows.row_of("b").data() == "Better"


def test_escape_leaves_the_title_as_it_was(qtbot, view):
    view.choose("b")
    QTest.keyClick(view, KEY.Key_F2)
    field = view.findChild(QLineEdit)
    QTest.keyClicks(field, "Better")
    with qtbot.waitSignal(view.edit_ended):
        QTest.keyClick(field, KEY.Key_Escape)
    assert view.rows.row_of("b").data() == "b"


def test_delete_deletes(qtbot, view):
    view.choose("b")
    with qtbot.waitSignal(view.delete_wanted) as told:
        QTest.keyClick(view, KEY.Key_Delete)
    assert told.args == [at("b", 0.1)]


def trigger(menu, text):
    next(each for each in menu.actions() if each.text().split("\t")[0] == text).trigger()


@pytest.mark.parametrize(
    ("text", "signal", "args"),
    [
        ("Open", "opened", ["a"]),
        ("Pin", "pin_wanted", [at("a"), True]),
        ("Archive", "archive_wanted", [at("a"), True]),
        ("Export…", "export_wanted", [at("a")]),
        ("Export all conversations…", "export_all_wanted", []),
        ("Delete", "delete_wanted", [at("a")]),
    ],
)
def test_the_menu_does_it_too(qtbot, view, text, signal, args):
    menu = view.menu_for(at("a"))
    with qtbot.waitSignal(getattr(view, signal)) as told:
        trigger(menu, text)
    assert told.args == args


def test_the_menu_of_what_is_pinned_or_archived_takes_it_back(qtbot, view):
    with qtbot.waitSignal(view.pin_wanted) as told:
        trigger(view.menu_for(at("a", is_pinned=True)), "Unpin")
    assert told.args[1] is False
    menu = view.menu_for(at("a", is_archived=True))
    assert "Pin" not in [each.text() for each in menu.actions()]
    with qtbot.waitSignal(view.archive_wanted) as told:
        trigger(menu, "Take out of the archive")
    assert told.args[1] is False


def test_rename_of_the_menu_opens_the_field(view):
    trigger(view.menu_for(at("b", 0.1)), "Rename")
    assert view.is_editing


@pytest.mark.parametrize("reason", QContextMenuEvent.Reason)
def test_the_menu_opens_where_it_is_asked_for(qtbot, view, reason):
    view.choose("a")
    place = view.visualRect(view.rows.row_of("b")).center()
    event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    is_keyboard = reason is QContextMenuEvent.Reason.Keyboard
    assert view.chosen == ("a" if is_keyboard else "b")
    menu.close()


def test_a_day_has_no_menu(view):
    place = QPoint(30, 10)
    at_screen = view.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at_screen)
    QApplication.sendEvent(view.viewport(), event)
    assert view.findChild(QMenu) is None


def test_ten_thousand_are_laid_out_at_once(qtbot, view):
    view.rows.show_conversations([at(str(n), n / 10) for n in range(10_000)], is_all=True)
    view.scrollToBottom()
    assert view.visualRect(view.rows.row_of("9999")).isValid()
    assert view.viewport().rect().intersects(view.visualRect(view.rows.row_of("9999")))


def pull(view, place, button=Qt.MouseButton.LeftButton):
    QTest.mousePress(view.viewport(), button, pos=place)
    for right_px in (20, 40):
        to = QPointF(place + QPoint(right_px, 0))
        kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        at_screen = QPointF(view.viewport().mapToGlobal(to))
        moved = QMouseEvent(kind, to, at_screen, none, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), moved)


@pytest.fixture
def dragged(monkeypatch):
    """What was dragged: the text and the files of each."""
    dragged = []

    def drop(drag, *_):
        mime = drag.mimeData()
        dragged.append((mime.text(), [url.toLocalFile() for url in mime.urls()]))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drop)
    return dragged


@pytest.mark.parametrize(
    ("make_file", "files"),
    [(None, []), (lambda *told: Path("/", *told), ["/b/b"])],
)
def test_a_conversation_is_pulled_out_and_not_opened(qtbot, view, dragged, make_file, files):
    view.make_file = make_file
    with qtbot.assertNotEmitted(view.opened):
        pull(view, view.visualRect(view.rows.row_of("b")).center())
    assert dragged == [("b", files)]
    assert not view.acceptDrops()


def test_a_day_is_not_pulled_nor_what_another_button_holds(view, dragged):
    view.choose("b")
    pull(view, view.visualRect(view.rows.index(0)).center())
    pull(view, view.visualRect(view.rows.row_of("a")).center(), Qt.MouseButton.RightButton)
    view.startDrag(Qt.DropAction.CopyAction)
    assert dragged == []
