"""What was closed is let go of: no signal, colour or parent keeps a part of it for ever."""

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from desktop.settings import STANDARD
from desktop.ui.card_page import Card
from desktop.ui.edit_strip import EditStrip
from desktop.ui.empty_state import EmptyState
from desktop.ui.history_panel import HistoryPanel
from desktop.ui.notice_strip import NoticeStrip
from desktop.ui.picture_actions import PictureActions
from desktop.ui.picture_viewer import PictureViewer
from desktop.ui.settings_dialog import SettingsDialog
from tests.ui.transcript.shown import light

MAKERS = {
    "conversations": HistoryPanel,
    "strip while a question is changed": EditStrip,
    "samples that were never shown": lambda theme: EmptyState(theme, offline=False),
    "settings": lambda theme: SettingsDialog(theme, STANDARD, {}, None),
}


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
