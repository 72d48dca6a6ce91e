from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.engine.tasks import TaskOwner
from desktop.program import sharing
from desktop.program.dragging import Dragging
from desktop.program.sharing import Sharing
from desktop.ui.share_menu import ShareMenu
from tests.gui_run import until
from tests.keeping import ConversationsInMemory, answered, asked, outline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class FakeWindow(QWidget):
    """A window that shows a conversation, and notes what is said in it."""

    def __init__(self, *, turns=1, is_temporary=False):
        super().__init__()
        self.said = []
        self.bar = SimpleNamespace(menu_button=QPushButton(self))
        self.page = SimpleNamespace(
            title="Why?",
            is_temporary=is_temporary,
            controller=SimpleNamespace(conversation=SimpleNamespace(id="c", turns=[1] * turns)),
            view=SimpleNamespace(text=lambda: "all that was said"),
        )

    def show_notice(self, sentence, *, kind="info"):
        self.said.append((sentence, kind))


@pytest.fixture
def place(qapp, monkeypatch):
    """What is shared, and what came of it."""
    place = SimpleNamespace(crashes=[], opened=[], asked=[], made=[], can_open=True)

    def open_url(url):
        place.opened.append(Path(url.toLocalFile()).suffix)
        return place.can_open

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    store = ConversationsInMemory()
    turn = asked(Conversation("c"), "1", "Why?")
    store.begin(outline(), turn)
    store.end(outline(), answered(turn, "So."))
    place.store = store
    place.keepers = TaskOwner(place.crashes.append)
    dragging = Dragging(lambda: store, place.keepers)

    def hand_out(tell, conversation_id, title, then):
        # HTML stands for the PDF here, which takes a process of its own.
        dragging.make(tell, conversation_id, title, "html", then)

    history = SimpleNamespace(has_begun=True, hand_out=hand_out)
    exporting = SimpleNamespace(ask=lambda *what: place.asked.append(what))
    place.windows = []
    app = SimpleNamespace(store=store)
    place.sharing = Sharing(app, place.keepers, place.windows, history, lambda: exporting)
    place.end = dragging.end
    return place


def shown(place, qtbot, **about):
    window = FakeWindow(**about)
    qtbot.addWidget(window)
    place.windows.append(window)
    place.made.append(window)  # a window that Python lets go of is gone at once
    window.show()
    return window


def choose(place, window, what):
    place.sharing.share(window)
    menu = window.findChild(ShareMenu)
    menu.chosen.emit(what)
    menu.close()


async def test_it_is_printed_by_a_pdf_that_another_program_shows(place, qtbot):
    window = shown(place, qtbot)
    place.sharing.print_page(window)
    await place.keepers.join()
    assert place.opened == [".html"]
    assert window.said == [(sharing.MAKING, "info"), (sharing.PRINT_THERE, "info")]
    await place.end()


async def test_without_such_a_program_it_is_said_where_it_is(place, qtbot):
    place.can_open = False
    window = shown(place, qtbot)
    choose(place, window, "open")
    await place.keepers.join()
    sentence, kind = window.said[-1]
    assert "Why" in sentence
    assert kind == "warn"
    await place.end()


async def test_it_is_copied_as_markdown(place, qtbot):
    window = shown(place, qtbot)
    choose(place, window, "copy")
    await until(lambda: window.said)
    assert window.said == [(sharing.COPIED, "info")]
    assert "So." in QGuiApplication.clipboard().text()
    assert place.crashes == []


async def test_that_it_cannot_be_copied_is_said_and_in_no_closed_window(place, qtbot, monkeypatch):
    async def fail(*_):
        raise StorageFailed("It cannot be read.")

    monkeypatch.setattr("desktop.transfer.export", fail)
    window, closed = shown(place, qtbot), shown(place, qtbot)
    place.windows.remove(closed)
    for each in (window, closed):
        choose(place, each, "copy")
    await place.keepers.join()
    assert window.said == [("It cannot be read.", "warn")]
    assert closed.said == []


def test_it_is_saved_where_the_user_wants_it(place, qtbot):
    window = shown(place, qtbot)
    choose(place, window, "save")
    assert place.asked == [(window, "c", "Why?")]


def test_a_temporary_one_is_copied_as_it_stands_and_makes_no_file(place, qtbot):
    window = shown(place, qtbot, is_temporary=True)
    choose(place, window, "copy")
    assert QGuiApplication.clipboard().text() == "all that was said"
    place.sharing.print_page(window)
    assert window.said == [(sharing.COPIED, "info"), (sharing.NOT_KEPT, "info")]


def test_of_nothing_nothing_is_made(place, qtbot):
    window = shown(place, qtbot, turns=0)
    place.sharing.share(window)
    place.sharing.print_page(window)
    assert window.findChild(ShareMenu) is None
    assert window.said == [(sharing.NOTHING_YET, "info")] * 2
