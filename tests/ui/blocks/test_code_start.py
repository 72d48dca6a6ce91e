import pytest

from desktop.highlight.highlighter import Highlighter
from desktop.ui.blocks.code_start import CodeStart
from desktop.ui.blocks.sideways import Sideways

OPEN = ('"""Begins', "and goes on")
MORE = tuple(f"line {number}" for number in range(10))


def ending(lines, state=None):
    highlighter = Highlighter("python", state)
    highlighter.extend(lines)
    return highlighter.state


def test_what_is_known_is_known_at_once():
    state = ending(OPEN)
    start = CodeStart(None, "python", OPEN, state)
    assert start.state(0) is state
    assert start.above is None


def test_it_is_found_out_a_few_lines_at_a_time():
    first = CodeStart(None, "python", OPEN)
    second = CodeStart(first, "python", MORE)
    assert second.above is first
    assert second.state(1) is None
    assert second.state(5) is None
    assert first.known == ending(OPEN)
    assert second.state(100) == ending(MORE, ending(OPEN))
    assert second.above is None
    assert second.state(0) == second.known


def test_nothing_is_coloured_twice_above_what_is_known():
    first = CodeStart(None, "python", OPEN, ending(OPEN))
    second = CodeStart(first, "python", MORE)
    assert second.state(len(MORE)) == ending(MORE, ending(OPEN))


def test_pieces_are_counted_and_move_together():
    sideways = Sideways()
    first = CodeStart(None, "", (), None, sideways)
    second = CodeStart(first, "", (), None, sideways)
    assert (first.piece, second.piece) == (1, 2)
    assert second.sideways is sideways
    assert CodeStart(None, "", ()).sideways is not sideways


@pytest.mark.parametrize("language", ["", "nosuchlanguage"])
def test_code_without_colours_has_a_state_too(language):
    assert CodeStart(None, language, ("a", "b")).state(9) is not None
