from typing import ClassVar

import pytest
from pygments.lexer import LexerContext, RegexLexer, default
from pygments.token import Error, Keyword, Name

from desktop.highlight.states import walk


class Moving(RegexLexer):
    name = "Moving"
    tokens: ClassVar = {
        "root": [
            (r"in", Keyword, "inner"),
            (r"again", Keyword, "#push"),
            (r"two", Keyword, ("inner", "other")),
            (r"twice", Keyword, ("inner", "#push")),
            (r"out", Keyword, "#pop"),
            (r"change", Keyword, ("#pop", "inner")),
        ],
        "inner": [(r"out", Keyword, "#pop"), (r"far", Keyword, "#pop:2"), (r"a", Name)],
        "other": [(r"far", Keyword, "#pop:2"), default("#pop")],
    }


class Circling(RegexLexer):
    name = "Circling"
    tokens: ClassVar = {"root": [default("b")], "b": [default("#pop")]}


@pytest.mark.parametrize(
    ("stack", "text", "expected"),
    [
        (["root"], "in", ["root", "inner"]),
        (["root"], "again", ["root", "root"]),
        (["root"], "two", ["root", "inner", "other"]),
        (["root"], "twice", ["root", "inner", "inner"]),
        (["root"], "out", ["root"]),
        (["root"], "change", ["root", "inner"]),
        (["root", "root"], "change", ["root", "inner"]),
        (["root", "inner"], "out", ["root"]),
        (["root", "inner"], "far", ["root"]),
        (["inner"], "far", ["inner"]),
        (["root", "inner", "other"], "far", ["root"]),
        (["root", "inner"], "a", ["root", "inner"]),
    ],
)
def test_moves_between_states(stack, text, expected):
    context = LexerContext(f"{text}\n", 0, stack)
    assert [value for _, _, value in walk(Moving(), context, has_context=False)] == [text]
    assert context.stack == expected
    assert context.pos == len(text), "the end of the line is left to the next"


def test_what_fits_nothing_is_an_error():
    context = LexerContext("?\nin\n", 0)
    assert walk(Moving(), context, has_context=False) == [
        (0, Error, "?"), (1, Error, "\n"), (2, Keyword, "in"),
    ]  # fmt: skip


def test_an_end_of_line_that_fits_nothing_ends_all_states():
    context = LexerContext("a\nin\n", 0, ["root", "inner"])
    walk(Moving(), context, has_context=False)
    assert context.stack == ["root", "inner"]
    context = LexerContext("a\nout\n", 0, ["root", "inner", "inner"])
    walk(Moving(), context, has_context=False)
    assert context.stack == ["root"]


def test_nothing_is_left_by_what_matches_nothing_at_the_end():
    context = LexerContext("two\n", 0)
    walk(Moving(), context, has_context=False)
    assert context.stack == ["root", "inner", "other"]


def test_going_round_in_circles_is_a_fault():
    with pytest.raises(ValueError, match="circles"):
        walk(Circling(), LexerContext("a\n", 0), has_context=False)
