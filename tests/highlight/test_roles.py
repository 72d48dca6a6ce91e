from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments.token import STANDARD_TYPES, Token

from desktop.highlight.roles import one_piece, pieces, role_at

KINDS = st.sampled_from(sorted(STANDARD_TYPES))


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (Token.Keyword.Declaration, "keyword"),
        (Token.Comment.Preproc, "keyword"),
        (Token.Comment.Single, "comment"),
        (Token.Literal.String.Doc, "string"),
        (Token.Literal.String.Escape, "constant"),
        (Token.Literal.Number.Hex, "number"),
        (Token.Name, ""),
        (Token.Text, ""),
        (Token.Error, ""),
        (Token, ""),
        (Token.Unheard.Of, ""),
    ],
)
def test_a_type_without_a_role_has_that_of_the_one_above(kind, role):
    assert pieces([(0, kind, "ab")], "ab", 0, 2) == ((2, role),)


def test_a_name_before_a_parenthesis_is_called():
    tokens = [(0, Token.Name, "f"), (1, Token.Punctuation, "("), (2, Token.Name, "x")]
    assert pieces(tokens, "f(x", 0, 3) == ((1, "function"), (2, ""))
    assert pieces([(0, Token.Keyword, "if")], "if(", 0, 3) == ((2, "keyword"), (1, ""))


@given(st.lists(st.tuples(KINDS, st.text("ab( ", max_size=4)), max_size=8), st.data())
def test_lengths_add_up_for_any_part_of_a_text(parts, data):
    text = "".join(value for _, value in parts)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    # Where a lexer says that they begin counts for nothing.
    found = pieces([(7, kind, value) for kind, value in parts], text, start, end)
    assert sum(length for length, _ in found) == end - start
    assert all(length > 0 for length, _ in found)
    assert all(a[1] != b[1] for a, b in pairwise(found))


def test_what_no_token_covers_has_the_colour_of_text():
    assert pieces([(0, Token.Keyword, "if")], "if then", 1, 7) == ((1, "keyword"), (5, ""))
    assert pieces([], "ab", 0, 2) == ((2, ""),)
    assert pieces([], "ab", 1, 1) == ()


def test_one_piece():
    assert one_piece("ab", "string") == ((2, "string"),)
    assert one_piece("", "string") == ()


def test_the_role_of_a_character():
    found = ((2, "tag"), (1, "string"))
    assert [role_at(found, position) for position in range(4)] == ["tag", "tag", "string", ""]
