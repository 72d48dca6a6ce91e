"""Texts that nobody should send, of sizes that nobody should send: none holds up the window."""

import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.conversation import Message, TextPart
from desktop.core.events import TextDelta
from desktop.markdown import split, stream
from desktop.markdown.blocks import Code
from desktop.markdown.parser import block_tokens
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript import most_text
from desktop.ui.transcript.most_text import cost_of
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.rest_row import RestRow
from desktop.ui.transcript.text_row import TextRow
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import finished, question

pytestmark = pytest.mark.e2e

COLUMNS, ROWS = 50, 20_000
CUT = {"cells", "line", "code_line"}
LONGEST_S = 60.0
"""CPU of the window's thread for all of it; here it takes up to 15 s."""

MOST_TOKENS = 12_000
"""What is read by the parser at once; the list of a thousand items has 5,000."""

MOST_COST = 120_000
"""What is laid out as one row at once, in plain characters."""


def text_of(name, part=1):
    """One of them; with a part of 4 a quarter of it, which is still many steps."""
    row = f"|{'b|' * COLUMNS}\n"
    return {
        "quotes": "> " * (100_000 // part) + "the end",
        "quotes_bare": ">" * (100_000 // part) + "the end",
        "cells": f"|{'a|' * COLUMNS}\n|{'-|' * COLUMNS}\n" + row * (ROWS // part),
        "line": "word " * (2_000_000 // part),
        "code_line": "```\n" + "x" * (10_000_000 // part) + "\n```\n",
        "emphasis": "**a *b " * (25_000 // part),
        "items": "- a\n" * (25_000 // part),
    }[name]


NAMES = ("quotes", "quotes_bare", "cells", "line", "code_line", "emphasis", "items")


@pytest.fixture
def view(qtbot):
    made = ConversationView(light())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@dataclass
class Steps:
    """The largest piece of work that was done without a pause; ``holds`` measures it in seconds."""

    tokens: int = 0
    cost: int = 0

    def are_short(self) -> bool:
        return 0 < self.tokens < MOST_TOKENS and self.cost < MOST_COST


@pytest.fixture
def steps(monkeypatch):
    seen = Steps()

    def read(*arguments, **options):
        tokens = block_tokens(*arguments, **options)
        seen.tokens = max(seen.tokens, len(tokens))
        return tokens

    def lay_out(row, width):
        laid_out(row, width)
        if not isinstance((row.blocks or [None])[0], Code):  # that is not broken into lines
            seen.cost = max(seen.cost, cost_of(row.source))

    laid_out = TextRow.lay_out
    monkeypatch.setattr(split, "block_tokens", read)
    monkeypatch.setattr(stream, "block_tokens", read)
    monkeypatch.setattr(TextRow, "lay_out", lay_out)
    return seen


def run(view, step=lambda: False):
    """Run the event loop with a step at each turn, until none is left and all is shown."""
    loop = QEventLoop()
    quiet = 0

    def turn():
        nonlocal quiet
        is_busy = step() or view._live.frames.is_due or view._ahead.isActive()
        quiet = 0 if is_busy else quiet + 1
        if quiet > 20:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(1)
    loop.exec()


def past(text, turn_id="t"):
    answer = Message(role="model", parts=(TextPart(text=text),))
    return PastTurn(turn_id=turn_id, question=question("?"), answer=answer)


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
def test_it_can_be_opened(view, name, steps):
    text = text_of(name)
    before = time.thread_time()
    view.load([past(text)])
    for go in (view.settle, view.jump_to_start, view.jump_to_latest):
        go()
        run(view)
        assert not any(placed.row.is_unread for placed in view.shown)
    assert view.shown[-1].row is view._branch.turn("t").foot
    assert steps.are_short(), steps
    check(view, name, text, "t", time.thread_time() - before)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [10_000, 100_000_000], ids=["pieces", "at once"])
def test_it_can_stream_in(view, name, size, steps, monkeypatch):
    # A quarter of all, so that the three ways of getting in do not take minutes; ``holds`` streams
    # them whole.
    monkeypatch.setattr(most_text, "MOST_COST", most_text.MOST_COST // 4)
    text, at = text_of(name, 4), 0
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
    run(view, give)
    assert view._branch.turn("t").has_ended
    assert steps.are_short(), steps
    check(view, name, text, "t", time.thread_time() - start)
