"""What was closed is let go of: no signal, colour or parent keeps a part of it for ever."""

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from desktop.settings import STANDARD
from desktop.ui.about_dialog import AboutDialog
from desktop.ui.card_page import Card
from desktop.ui.conversation_view import ConversationView
from desktop.ui.diagnostics_dialog import DiagnosticsDialog
from desktop.ui.edit_strip import EditStrip
from desktop.ui.empty_state import EmptyState
from desktop.ui.history_panel import HistoryPanel
from desktop.ui.keys_sheet import KeysSheet
from desktop.ui.latency_history import LatencyHistory
from desktop.ui.notice_strip import NoticeStrip
from desktop.ui.picture_actions import PictureActions
from desktop.ui.picture_viewer import PictureViewer
from desktop.ui.sent_view import SentView
from desktop.ui.settings_dialog import SettingsDialog
from tests.left_behind import blocks_left
from tests.surfaces import DIALOGS
from tests.ui.transcript.shown import light

MAKERS = {
    "conversations": HistoryPanel,
    "strip while a question is changed": EditStrip,
    "samples that were never shown": lambda theme: EmptyState(theme, offline=False),
    "settings": lambda theme: SettingsDialog(theme, STANDARD, {}, None),
}


def alone(make):
    """Make something that needs no window."""
    return lambda theme, over: make(theme)


COUNTED = {
    "about": AboutDialog,
    "conversation": lambda theme, over: conversation(theme),
    "diagnostics": DiagnosticsDialog,
    "keys": lambda theme, over: KeysSheet(theme, [("Quit", "Ctrl+Q")], over),
    "latency history": LatencyHistory,
    "what was sent": lambda theme, over: SentView(theme, over, is_draft=False),
    **{name: alone(make) for name, make in MAKERS.items()},
    **DIALOGS,
}
"""Of these nothing at all is left, not even a block of memory."""
del COUNTED["program question"]  # it waits half a second for its buttons, and nobody waits here


def conversation(theme):
    view = ConversationView(theme, clock=lambda: 0.0)
    view.prepare()
    return view


def is_ours(widget):
    return type(widget).__module__.startswith("desktop.")


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
def test_nothing_of_it_stays(qapp, make):
    theme = light()
    made = make(theme)
    parts = [weakref.ref(each) for each in (made, *made.findChildren(QWidget)) if is_ours(each)]
    assert parts
    shiboken6.delete(made)
    del made
    gc.collect()
    assert [part() for part in parts if part() is not None] == []
    theme.changed.emit()  # nobody hears of it any more


def test_samples_that_were_never_shown_go_with_their_page(qapp):
    page = EmptyState(light(), offline=False)
    cards = list(page.cards)
    assert cards
    assert all(isinstance(card, Card) for card in cards)
    shiboken6.delete(page)
    assert not any(shiboken6.isValid(card) for card in cards)


def test_the_viewer_goes_with_the_conversation_it_was_opened_in(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    theme = light()
    actions = PictureActions(None, theme, window, NoticeStrip(theme))
    assert isinstance(actions.viewer, PictureViewer)
    actions.deleteLater()
    qtbot.waitUntil(lambda: not window.findChildren(PictureViewer))


@pytest.mark.no_qt_log  # it would keep a record of each
@pytest.mark.parametrize("make", COUNTED.values(), ids=COUNTED.keys())
def test_no_block_of_memory_stays(qapp, make):
    theme, over = light(), QWidget()
    over.resize(900, 700)

    def come_and_go():
        made = make(theme, over)
        made.close()  # ends what it waits for
        shiboken6.delete(made)

    assert blocks_left(come_and_go, 8 if make is COUNTED["settings"] else 40) < 0.5
    shiboken6.delete(over)
