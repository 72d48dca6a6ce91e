from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.ui.blocks.code_rows import LONGEST, CodeRows
from desktop.ui.blocks.units import length

some_lines = st.lists(st.text(st.sampled_from("ab😀漢"), max_size=5), max_size=6)


def rows(*lines):
    made = CodeRows()
    made.grow(lines)
    return made


def described(made):
    return [(row.line, row.text, row.start, row.end) for row in made.since(0)]


def test_a_row_for_each_line():
    made = rows("ab", "", "😀c")
    assert described(made) == [(0, "ab", 0, 2), (1, "", 3, 3), (2, "😀c", 4, 7)]
    assert (len(made), made.end, made[1].text) == (3, 7, "")
    assert [made.number_at(position) for position in range(8)] == [0, 0, 0, 1, 2, 2, 2, 2]


def test_no_lines_have_no_rows():
    made = rows()
    assert (len(made), made.end, made.number_at(0)) == (0, 0, 0)


def test_a_long_line_has_several_rows():
    made = rows("x" * (2 * LONGEST) + "yz", "end")
    assert described(made)[1:] == [
        (0, "x" * LONGEST, LONGEST, 2 * LONGEST - 1),
        (0, "yz", 2 * LONGEST, 2 * LONGEST + 2),
        (1, "end", 2 * LONGEST + 3, 2 * LONGEST + 6),
    ]
    assert made[1].first == LONGEST
    assert made.line_bounds(LONGEST + 5) == (0, 2 * LONGEST + 2)
    assert made.line_bounds(made.end) == (2 * LONGEST + 3, made.end)


def test_a_row_that_goes_on_ends_before_its_last_character():
    made = rows("a" * (LONGEST - 1) + "😀b")
    assert (made[0].end, made[1].start) == (LONGEST - 1, LONGEST + 1)


def test_growing_says_which_row_is_the_first_new_one():
    made = rows("ab", "c")
    assert made.grow(("ab", "cd")) == 1
    assert made.grow(("ab", "cd", "e")) == 2
    assert made.grow(("ab", "cd", "e")) == 3
    assert made.grow(("xx", "cd", "e")) is None
    assert described(made) == described(rows("ab", "cd", "e"))
    long = rows("x" * LONGEST + "a")
    assert long.grow(("x" * LONGEST + "ab",)) == 1


@settings(max_examples=50)
@given(some_lines, st.lists(st.integers(0, 20), max_size=4))
def test_rows_that_grew_are_those_of_the_whole(lines, cuts):
    text = "\n".join(lines)
    made = CodeRows()
    for cut in sorted(cuts):
        part = text[:cut]
        assert made.grow(tuple(part.split("\n"))) is not None
    assert made.grow(tuple(text.split("\n"))) is not None
    assert described(made) == described(rows(*text.split("\n")))
    assert made.end == length(text)
