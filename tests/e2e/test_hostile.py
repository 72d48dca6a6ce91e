"""Texts that nobody should send, of sizes that nobody should send: none holds up the window."""

import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.conversation import Message, TextPart
from desktop.core.events import TextDelta
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.frames import SLICE_S
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.rest_row import RestRow
from desktop.ui.transcript.transcript import LONGEST_S as LONGEST_LAYOUT_S
from tests.benchmarks.answers import mixed
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import finished, question

pytestmark = pytest.mark.e2e

COLUMNS, ROWS = 50, 20_000
CUT = {"cells", "line", "code_line"}
LONGEST_S = 60.0
"""CPU of the window's thread for all of it; here it takes up to 15 s."""

MOST_ROWS = 20
"""At one turn of the event loop no more than its slices, and what so many ordinary rows take; that
is measured in the same run, for all grows on a busy machine."""


def text_of(name):
    row = f"|{'b|' * COLUMNS}\n"
    return {
        "quotes": "> " * 100_000 + "the end",
        "quotes_bare": ">" * 100_000 + "the end",
        "cells": f"|{'a|' * COLUMNS}\n|{'-|' * COLUMNS}\n" + row * ROWS,
        "line": "word " * 2_000_000,
        "code_line": "```\n" + "x" * 10_000_000 + "\n```\n",
        "emphasis": "**a *b " * 25_000,
        "items": "- a\n" * 25_000,
    }[name]


NAMES = ("quotes", "quotes_bare", "cells", "line", "code_line", "emphasis", "items")


@pytest.fixture
def view(qtbot):
    made = ConversationView(light())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


class Holds:
    """Runs the event loop and notes the longest time that it stood still: CPU of this thread."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._beat_at = time.thread_time()

    def beat(self) -> None:
        now = time.thread_time()
        self.longest_s, self._beat_at = max(self.longest_s, now - self._beat_at), now

    def run(self, view, step=lambda: False):
        """Take a step at each turn until there is none and nothing waits to be shown."""
        loop = QEventLoop()
        quiet = 0

        def turn():
            nonlocal quiet
            self.beat()
            is_busy = step() or view._live.frames.is_due or view._ahead.isActive()
            quiet = 0 if is_busy else quiet + 1
            if quiet > 20:
                loop.quit()

        timer = QTimer()
        timer.timeout.connect(turn)
        timer.start(1)
        self._beat_at = time.thread_time()
        loop.exec()


def past(text, turn_id="t"):
    answer = Message(role="model", parts=(TextPart(text=text),))
    return PastTurn(turn_id=turn_id, question=question("?"), answer=answer)


@pytest.fixture
def bound_s(view):
    """How long the loop may stand still, by what an ordinary answer of some rows takes here."""
    holds, count = Holds(), 20
    view.load([past(mixed(1, 3000), "first")])  # fonts, and what is imported for it
    holds.run(view)
    before = time.thread_time()
    view.load([past(mixed(2, count * 6000), "floor")])
    holds.run(view)
    rows = [row for row in view._branch.turn("floor").section.rows if row.height]
    for row in rows:
        view.transcript.lay_out(row)
    return LONGEST_LAYOUT_S + SLICE_S + MOST_ROWS * (time.thread_time() - before) / count


def check(view, name, text, turn_id, spent_s):
    assert spent_s < LONGEST_S
    rows = view._branch.turn(turn_id).section.rows
    notes = [row.words() for row in rows if isinstance(row, RestRow)]
    assert len(notes) == (name in CUT)
    assert all("too long to be shown" in each for each in notes)
    assert view.answer_text(turn_id) == text
    view.copy_answer(turn_id)
    assert QApplication.clipboard().text() == text


@pytest.mark.parametrize("name", NAMES)
def test_it_can_be_opened(view, name, bound_s):
    text, holds = text_of(name), Holds()
    before = time.thread_time()
    view.load([past(text)])
    for go in (view.settle, view.jump_to_start, view.jump_to_latest):
        go()
        holds.run(view)
        assert not any(placed.row.is_unread for placed in view.shown)
    assert view.shown[-1].row is view._branch.turn("t").foot
    assert holds.longest_s < bound_s
    check(view, name, text, "t", time.thread_time() - before)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [10_000, 100_000_000], ids=["pieces", "at once"])
def test_it_can_stream_in(view, name, size, bound_s):
    text, holds, at = text_of(name), Holds(), 0
    view.add_turn("t", question("?"), engine="gemini", model="m")

    def give():
        nonlocal at
        if at < len(text):
            piece = text[at : at + size]
            view.apply([TextDelta(turn_id="t", at=2.0, text=piece, index=at // size)])
        elif at < len(text) + size:
            view.apply([finished()])
        else:
            return False
        at += size
        return True

    start = time.thread_time()
    holds.run(view, give)
    assert view._branch.turn("t").has_ended
    assert holds.longest_s < bound_s
    check(view, name, text, "t", time.thread_time() - start)
