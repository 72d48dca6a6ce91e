import time
from typing import ClassVar

import pytest
from pygments.lexer import ExtendedRegexLexer, Lexer, RegexLexer, bygroups
from pygments.lexers import find_lexer_class
from pygments.token import Comment, Error, Keyword, Name, Number, Text

from desktop.highlight.languages import _names
from desktop.highlight.lexing import DEEPEST, LexerFault, LineLexer, Place, line_lexer

NAMES = {name: word for word, name in sorted(_names().items())}
"""Each lexer of Pygments once, with a word for it."""

STRAY = [
    "/* a 'b \"c `d",
    "<<A {{ x $(y ${z [= <?php",
    "",
    "*/ ]] }} end # é \x00",
    "\tif (x) { return 1.5e3 } else",
    "A",
]


class Stateful(RegexLexer):
    name = "Stateful"
    tokens: ClassVar = {
        "root": [
            (r"open", Keyword, "inner"),
            (r"deep", Keyword, "#push"),
            (r"two", Keyword, ("inner", "#push")),
            (r"pops", Keyword, ("#pop", "#pop", "inner")),
            (r"brief", Keyword, "brief"),
            (r"x(?<=\nx)", Number),
            (r"\A.*begin", Comment),
            (r"(\w+)(\s)(?=\w)", bygroups(Name, Text)),
            (r"\w+", Name),
            (r" ", Text),
            (r"\n[ ]+hang", Comment),
        ],
        "inner": [
            (r"close", Keyword, "#pop"),
            (r"all", Keyword, "#pop:9"),
            (r"[a-z]+", Comment),
            (r"\s+", Text),
            (r"\Z", Text, "#pop"),
        ],
        "brief": [(r"[a-z ]+", Comment)],
    }


class Noting(RegexLexer):
    name = "Noting"

    def note(self, match):
        self.noted = [*getattr(self, "noted", []), match.group()]
        yield match.start(), Keyword if len(self.noted) > 1 else Name, match.group()

    tokens: ClassVar = {"root": [(r"\w+", note), (r"\s", Text)]}


class Contextual(ExtendedRegexLexer):
    name = "Contextual"

    def note(self, match, context):
        context.count = getattr(context, "count", 0) + 1
        yield match.start(), Keyword if context.count > 1 else Name, match.group()
        context.pos = match.end()

    tokens: ClassVar = {"root": [(r"\w+", note), (r"\s", Text), (r"-", Number)]}


class Knowing(RegexLexer):
    name = "Knowing"
    tokens: ClassVar = {
        "root": [(r"\w+", Name), (r"\s+", Text, "inner")],
        "inner": [(r"\w+", Comment)],
    }

    def get_tokens_unprocessed(self, text):
        for at, kind, value in RegexLexer.get_tokens_unprocessed(self, text, ["root"]):
            yield at, Keyword if value == "known" else kind, value


class Broken(Lexer):
    name = "Broken"

    def get_tokens_unprocessed(self, text):
        raise IndexError


class Babbling(Lexer):
    name = "Babbling"

    def get_tokens_unprocessed(self, text):
        while True:
            yield 0, Text, ""


def read(lexer, *lines, place=None):
    """The kinds and texts of the last of some lines."""
    place = place or Place()
    for line in lines:
        tokens, place = lexer.read(line + "\n", place)
    return [(kind, value) for _, kind, value in tokens if value.strip()], place


class TestStates:
    def test_they_are_carried_on(self):
        lexer = LineLexer(Stateful())
        assert read(lexer, "open it") == (
            [(Keyword, "open"), (Comment, "it")],
            Place(("root", "inner"), "open it\n", 7),
        )
        assert read(lexer, "open", "a", "close b")[0] == [(Keyword, "close"), (Name, "b")]
        assert read(lexer, "two", "all b")[0] == [(Keyword, "all"), (Name, "b")]
        assert read(lexer, "deep pops")[1].stack == ("root", "inner")

        assert read(lexer, "pops a")[0] == [(Keyword, "pops"), (Comment, "a")]

    def test_an_end_of_line_that_fits_nothing_ends_them(self):
        assert read(LineLexer(Stateful()), "brief a", "b")[0] == [(Name, "b")]
        assert read(LineLexer(Stateful()), "?")[0] == [(Error, "?")]

    def test_nothing_is_left_by_what_matches_only_the_end_of_all(self):
        assert read(LineLexer(Stateful()), "open a")[1].stack == ("root", "inner")

    def test_expressions_see_the_line_before_but_only_one_beginning(self):
        lexer = LineLexer(Stateful())
        assert read(lexer, "a", "x")[0] == [(Number, "x")]
        assert read(lexer, "x")[0] == [(Name, "x")]
        assert read(lexer, "a begin")[0] == [(Comment, "a begin")]
        assert read(lexer, "a", "b begin")[0] == [(Name, "b"), (Name, "begin")]

    def test_an_end_of_line_is_read_with_what_follows(self):
        tokens, _ = read(LineLexer(Stateful()), "a", "  hang b")
        assert tokens == [(Comment, "  hang"), (Name, "b")]

    def test_they_do_not_grow_for_ever(self):
        place = read(LineLexer(Stateful()), "deep " * (DEEPEST + 50))[1]
        assert len(place.stack) == DEEPEST + 1


class TestMemory:
    @pytest.mark.parametrize("kind", [Noting, Contextual])
    def test_what_is_noted_is_carried_on_and_shared_with_nobody(self, kind):
        lexer = LineLexer(kind())
        first, place = read(lexer, "a")
        assert first == [(Name, "a")]
        for _ in range(2):
            assert read(lexer, "b", place=place)[0] == [(Keyword, "b")]
        assert read(lexer, "c")[0] == [(Name, "c")]

    def test_a_context_may_stand_beside_plain_types(self):
        assert read(LineLexer(Contextual()), "a -")[0] == [(Name, "a"), (Number, "-")]


def test_a_second_look_is_taken_at_what_the_states_say():
    tokens, _ = read(LineLexer(Knowing()), "any", "known\tany")
    assert tokens == [(Keyword, "known"), (Comment, "any")]


def test_a_fault_is_told_as_one():
    with pytest.raises(LexerFault, match="Broken: IndexError"):
        LineLexer(Broken()).read("a\n", Place())
    assert len(LineLexer(Babbling()).read("a\n", Place())[0]) < 200


def test_lexers_without_states_begin_afresh():
    json = line_lexer("json")
    place = Place()
    assert json.read('{"a": 1}\n', place)[1] is place


def test_words_without_a_lexer():
    assert line_lexer("text") is line_lexer("nobody-knows") is line_lexer("") is None
    assert line_lexer("py") is line_lexer("py")


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("name", NAMES)
def test_every_lexer_can_be_driven(name):
    lexer = LineLexer(find_lexer_class(name)())
    place, started = lexer.first(STRAY[0]), time.process_time()
    for line in STRAY:
        try:
            tokens, place = lexer.read(line + "\n", place)
        except LexerFault:
            continue
        text = "".join(value for _, _, value in tokens)
        assert text.rstrip("\n") == line, "in order, and nothing of another line"
    assert time.process_time() - started < 1
