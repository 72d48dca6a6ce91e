"""What was closed is let go of: no signal, colour or parent keeps a part of it for ever."""

import gc
import json
import subprocess
import sys
import weakref

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from desktop.ui.card_page import Card
from desktop.ui.empty_state import EmptyState
from desktop.ui.notice_strip import NoticeStrip
from desktop.ui.picture_actions import PictureActions
from desktop.ui.picture_viewer import PictureViewer
from tests.gui_run import uncovered
from tests.ui.coming_and_going import COUNTED, MAKERS
from tests.ui.transcript.shown import light


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


@pytest.fixture(scope="module")
def left():
    """How many blocks each leaves, counted where no other test has left anything running."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.ui.coming_and_going"]
    done = subprocess.run(command, env=uncovered(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", COUNTED)
def test_no_block_of_memory_stays(left, name):
    assert left[name] < 0.5
