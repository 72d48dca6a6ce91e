"""What is found, in which order, and that it takes only a little time at once."""

import itertools

import pytest

from desktop.ui.transcript import find as find_module
from desktop.ui.transcript.find import Find
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.thoughts import ThoughtTextRow
from tests.ui.transcript.shown import Gap, Sheet
from tests.ui.transcript.test_transcript import Folded


@pytest.fixture
def sheet(qapp) -> Sheet:
    return Sheet()


def search(sheet: Sheet, query: str, qtbot=None, **how) -> Find:
    # On a clock that stands still, all is found in one slice, however busy the machine is.
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: 0.0)
    find.search(query, **how)
    if qtbot is not None:
        qtbot.waitUntil(lambda: find.is_done)
    return find


def spots(find: Find) -> list[tuple[int, int]]:
    """Block and position of all hits, by going through them."""
    found = []
    for _ in range(find.count):
        assert find.current is not None
        found.append((find.current.number, find.current.position))
        find.go_on()
    return found


def test_words_are_found_across_marks_and_line_ends(sheet):
    text = sheet.past(
        "A **need**le here.\n\n- and a NEEDLE\n- need\\\nle\n\n```\nneedle 🙂 needle\n```"
    )
    find = search(sheet, "needle")
    assert find.is_done
    assert spots(find) == [(0, 2), (1, 6), (3, 0), (3, 10)]
    assert search(sheet, "a  needle").count == 2
    assert search(sheet, "here. and").count == 0
    assert search(sheet, "NEEDLE", match_case=True).count == 1
    text.shown()
    assert search(sheet, "needle").count == 4


@pytest.mark.parametrize("query", ["", "  "])
def test_nothing_is_found_for_nothing(sheet, query):
    sheet.past("words")
    find = search(sheet, query)
    assert (find.count, find.number, find.current, find.is_done) == (0, 0, None, True)
    find.go_on()
    find.rows_changed([])
    assert find.marks_of(sheet.transcript.sections[0].rows[0], 0).found == []


def test_an_empty_page(sheet):
    assert search(sheet, "x").is_done


def test_special_characters_are_themselves(sheet):
    sheet.past("`a.b` axb (a*) [1]")
    assert [search(sheet, query).count for query in ("a.b", "(a*)", "[1]")] == [1, 1, 1]


def test_hits_go_round_in_both_directions(sheet):
    for _ in range(3):
        sheet.past("x")
    find = search(sheet, "x")
    numbers = [find.number]
    for backwards in (False, False, False, True, True):
        find.go_on(backwards=backwards)
        numbers.append(find.number)
    assert numbers == [1, 2, 3, 1, 3, 2]


def test_it_begins_where_the_reader_is(sheet):
    rows = [sheet.past("x").rows[0] for _ in range(3)]
    assert search(sheet, "x", start=rows[1]).number == 2
    nothing_below = sheet.past("y").rows[0]
    assert search(sheet, "x", start=nothing_below).number == 1


def test_it_tells_what_to_show(qtbot, sheet):
    row = sheet.past("one x").rows[0]
    find = Find(sheet.transcript, sheet.formulas)
    with qtbot.waitSignals([find.current_changed, find.changed]):
        find.search("x")
    told = []
    find.current_changed.connect(told.append)
    find.go_on()
    assert told == [Spot(row, 0, 4)]


def test_a_long_conversation_is_searched_a_little_at_a_time(qtbot, sheet, monkeypatch):
    for number in range(50):
        sheet.past(f"message {number} needle")
    ticks = itertools.count()
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: next(ticks) * find_module.SLICE_S)
    find.search("needle")
    assert not find.is_done
    assert 0 < find.count < 5
    qtbot.waitUntil(lambda: find.is_done)
    assert find.count == 50
    find.search("needle")
    find.search("nothing")
    qtbot.waitUntil(lambda: find.is_done)
    assert find.count == 0


def test_enough_is_enough(sheet, monkeypatch):
    monkeypatch.setattr(find_module, "MOST_HITS", 5)
    for _ in range(4):
        sheet.past("x x x")
    assert search(sheet, "x").count == 6


def test_long_texts_are_cut_before_they_are_searched(sheet):
    text = sheet.past("- item needle\n" * 2000)
    find = search(sheet, "needle")
    while not find.is_done:
        find._search_on()
    assert find.count == 2000
    assert len(text.rows) > 10
    assert all(row.views is None for row in text.rows)


def test_folded_turns_are_searched_and_closed_thoughts_are_not(sheet):
    sheet.transcript.add("folded", Folded(sheet.transcript, 10))
    thoughts = sheet.text(make=ThoughtTextRow)
    thoughts.load("needle")
    thoughts.is_open = False
    assert search(sheet, "needle").count == 0
    assert not isinstance(sheet.transcript.sections[0].rows[0], Folded)
    thoughts.is_open = True
    assert search(sheet, "needle").count == 1


def test_marks_of_a_block(sheet):
    row = sheet.past("x and x\n\nnone\n\nx").rows[0]
    find = search(sheet, "x")
    marks = find.marks_of(row, 0)
    assert (marks.found, marks.current) == ([(0, 1), (6, 7)], (0, 1))
    assert find.marks_of(row, 1).found == []
    find.go_on(backwards=True)
    assert find.marks_of(row, 0).current is None
    assert find.marks_of(row, 2).current == (0, 1)
    assert find.marks_of(Gap(), 0).found == []


def test_what_changes_is_searched_again(sheet):
    text = sheet.text()
    text.append("**needle")
    find = search(sheet, "needle")
    assert (find.count, find.number) == (1, 1)
    text.append("** and needle")
    find.rows_changed(text.rows)
    assert (find.count, find.number) == (2, 1)
    text.append("s\n\n[needle]: https://a.example")
    text.finish()
    find.rows_changed(text.rows)
    other = sheet.text()
    other.append("needl")
    find.search("needl", start=other.rows[0])
    assert find.current.row is other.rows[0]
    other.append("\n===")
    other.rows[0].views = []
    find.rows_changed([*other.rows, Gap()])
    assert find.current is None


def test_other_turns_are_searched_and_the_reader_goes_nowhere(sheet, qtbot):
    for words in ("needle one", "two needles", "needle three"):
        sheet.past(words)
    find = search(sheet, "needle", qtbot)
    find.go_on(backwards=True)
    assert find.number == 3
    gone = sheet.transcript.cut(1)
    with qtbot.assertNotEmitted(find.current_changed):
        find.turns_changed()
        qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (1, 1)
    sheet.transcript.put_back(gone[1])
    find.turns_changed()
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (2, 1)
    sheet.transcript.cut(0)
    find.turns_changed()
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.current) == (0, None)


def test_nothing_is_searched_for_in_other_turns(sheet):
    sheet.past("words")
    find = search(sheet, "")
    find.turns_changed()
    assert find.is_done
