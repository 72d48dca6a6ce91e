"""Languages are got ready on a thread; code is plain until then."""

import threading

import shiboken6

from desktop.highlight import lexing as module
from desktop.ui.blocks.lexers import Lexers
from tests.ui.blocks.drawn import Paper, code, colours


def test_a_language_is_ready_soon(qtbot):
    lexers = Lexers()
    with qtbot.waitSignal(lexers.ready):
        assert not lexers.is_ready("haskell")
        assert not lexers.is_ready("haskell")  # asked for once
    assert lexers.is_ready("haskell")


def test_code_without_a_language_needs_none(qtbot):
    assert Lexers().is_ready("")


def test_unknown_words_are_ready_too(qtbot):
    lexers = Lexers()
    with qtbot.waitSignal(lexers.ready):
        assert not lexers.is_ready("no-such-language")
    assert lexers.is_ready("no-such-language")


def test_lexers_are_made_on_another_thread_with_those_within(qtbot, monkeypatch):
    made = []
    monkeypatch.setattr(
        module, "line_lexer", lambda word: made.append((word, threading.current_thread().name))
    )
    lexers = Lexers()
    with qtbot.waitSignal(lexers.ready):
        lexers.is_ready("html")
    assert made == [("html", "lexer"), ("js", "lexer"), ("css", "lexer")]


def test_what_cannot_be_loaded_is_no_reason_to_wait_for_ever(qtbot, monkeypatch):
    monkeypatch.setattr(module, "line_lexer", lambda word: 1 / 0)
    monkeypatch.setattr(threading, "excepthook", lambda args: None)
    lexers = Lexers()
    with qtbot.waitSignal(lexers.ready):
        lexers.is_ready("python")
    assert lexers.is_ready("python")


def test_code_is_plain_until_its_language_is_ready(qtbot):
    paper = Paper()
    paper.look.lexers = Lexers()
    view = paper.view(code('x = "text"  # words\n', "python"))
    string = paper.theme.code_colour("string").name()
    plain = colours(paper.paint(view))
    with qtbot.waitSignal(paper.look.lexers.ready):
        paper.look.lexers.is_ready("python")
    coloured = colours(paper.paint(view))
    assert string not in plain
    assert string in coloured


def test_a_language_that_comes_when_the_window_is_gone_meets_nobody(qapp, monkeypatch):
    go_on = threading.Event()

    monkeypatch.setattr(module, "line_lexer", lambda word: go_on.wait(20))
    lexers = Lexers()
    lexers.is_ready("python")
    loaded = lexers._loaded
    shiboken6.delete(lexers)
    go_on.set()
    assert loaded.get(timeout=20) == "python"


def test_nothing_looks_once_all_are_ready(qtbot):
    lexers = Lexers()
    with qtbot.waitSignal(lexers.ready):
        lexers.is_ready("sql")
    qtbot.waitUntil(lambda: not lexers._timer.isActive())
