"""Texts that nobody should send, of sizes that nobody should send: none holds up the window."""

import time

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.conversation import Message, TextPart
from desktop.core.events import TextDelta
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.rest_row import RestRow
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import finished, question

pytestmark = pytest.mark.e2e

COLUMNS, ROWS = 50, 20_000
CUT = {"cells", "line", "code_line"}
LONGEST_S = 60.0
"""CPU of the window's thread for all of it; here it takes up to 15 s."""

LONGEST_PIECE_S = 3.0


def text_of(name):
    row = f"|{'b|' * COLUMNS}\n"
    return {
        "quotes": "> " * 100_000 + "the end",
        "quotes_bare": ">" * 100_000 + "the end",
        "cells": f"|{'a|' * COLUMNS}\n|{'-|' * COLUMNS}\n" + row * ROWS,
        "line": "word " * 2_000_000,
        "code_line": "```\n" + "x" * 10_000_000 + "\n```\n",
    }[name]


NAMES = ("quotes", "quotes_bare", "cells", "line", "code_line")


@pytest.fixture
def view(qtbot):
    made = ConversationView(light())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


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
def test_it_can_be_opened(view, name):
    text = text_of(name)
    before = time.thread_time()
    view.load(
        [
            PastTurn(
                turn_id="t",
                question=question("?"),
                answer=Message(role="model", parts=(TextPart(text=text),)),
            )
        ]
    )
    view.settle()
    view.viewport().repaint()
    view.jump_to_start()
    view.viewport().repaint()
    view.jump_to_latest()
    view.viewport().repaint()
    check(view, name, text, "t", time.thread_time() - before)


@pytest.mark.parametrize("name", NAMES)
def test_it_can_stream_in(view, name):
    text, worst = text_of(name), 0.0
    view.add_turn("t", question("?"), engine="gemini", model="m")
    start = time.thread_time()
    for index, at in enumerate(range(0, len(text), 10_000)):
        before = time.thread_time()
        piece = text[at : at + 10_000]
        view.apply([TextDelta(turn_id="t", at=2.0, text=piece, index=index)])
        view._live.frames.now()
        view.viewport().repaint()
        worst = max(worst, time.thread_time() - before)
    view.apply([finished()])
    assert worst < LONGEST_PIECE_S
    check(view, name, text, "t", time.thread_time() - start)
