"""What is found, in which order, and that it takes only a little time at once."""

import itertools
from dataclasses import replace

import pytest

from desktop.core.conversation import ImagePart, Kept, Message, Part, TextPart
from desktop.core.stored_text import StoredText, TextPlace
from desktop.ui.blocks.units import length, part
from desktop.ui.transcript import find as find_module
from desktop.ui.transcript.find import Find
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.thoughts import ThoughtTextRow
from desktop.ui.transcript.turn_view import TurnView
from tests.ui.transcript.shown import Gap, Sheet, past_turn


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


def test_long_texts_are_searched_before_they_are_cut(sheet):
    text = sheet.past("- item needle\n" * 2000)
    ticks = itertools.count()
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: next(ticks) * find_module.SLICE_S)
    find.search("needle")
    slices = 0
    while not find.is_done:
        find._search_on()
        slices += 1
    assert find.count == 2000
    assert slices > 5  # however long it is, only a little is read at once
    assert len(text.rows) == 2  # of which the first one was cut off, to show the hit in it
    find.go_on(backwards=True)
    assert len(text.rows) > 10
    assert find.current == Spot(text.rows[-1], len(text.rows[-1].views) - 1, 5)
    check_marks(find)


def check_marks(find: Find) -> None:
    """What is marked in rows that are built is what stands there."""
    hits, pattern = 0, find._pattern
    assert pattern is not None
    for section in find._transcript.sections:
        number = 0
        while number < len(section.rows):  # to build a row may add others below
            row = section.rows[number]
            number += 1
            if not isinstance(row, TextRow) or not row.is_open:
                continue
            for block, view in enumerate(row.built()):
                spans = [match.span() for match in pattern.finditer(view.text)]
                text = view.text
                expected = [(length(text[:start]), length(text[:end])) for start, end in spans]
                assert find.marks_of(row, block).found == expected
                hits += len(expected)
    assert hits == find.count


LONG = "\n\n".join(f"a needle {n} 🙂" for n in range(60)) + "\n"
WHOLE = [
    "A **need**le, and [a needle](https://needle.example) `needle` $needle$",
    "```\n" + "let needle = 1;\n" * 900 + "```\n\nneedle after",
    "| a | needle |\n|---|---|\n" + "| needle | b |\n" * 400,
    "needle and some words " * 400,
    LONG + "- one needle\n" * 600 + LONG,
    "short needle\n\n" * 60,
    "[needle] and a note[^1]\n\n" + "words\n\n" * 2000 + "[needle]: https://a.b\n\n[^1]: needle",
    "first needle\r\n\r\nsecond needle\r\n" * 500,
]


def past(number: int, question: str, *parts: str) -> PastTurn:
    image = ImagePart(mime_type="image/png", data=b"", kept=Kept(data="needle"))
    thoughts = TextPart(text="needle in thoughts", thought=True)
    answer: list[Part] = [thoughts]
    for text in parts:
        answer += [TextPart(text=text), image]
    return past_turn(
        turn_id=str(number),
        question=Message(role="user", parts=(TextPart(text=question),)),
        answer=Message(role="model", parts=tuple(answer)) if parts else None,
        caption="needle",
    )


def fold(sheet: Sheet, *turns: PastTurn) -> list[FoldedTurn]:
    def unfold(section, turn):
        TurnView.of_past(sheet.page, section, turn)

    rows = [FoldedTurn(turn, sheet.page.styles, unfold, lambda row: None) for turn in turns]
    for turn, row in zip(turns, rows, strict=True):
        sheet.transcript.add(turn.turn_id, row)
    return rows


def is_folded(sheet: Sheet) -> list[bool]:
    return [isinstance(each.rows[0], FoldedTurn) for each in sheet.transcript.sections]


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("text", WHOLE, ids=range(len(WHOLE)))
@pytest.mark.parametrize("seen", ["search first", "unfold first", "build first", "between"])
def test_what_is_found_in_a_folded_turn_stands_there_unfolded(sheet, text, seen):
    fold(sheet, past(1, "no", "no"), past(2, "needle\n" + text, text, "needle", text))
    section = sheet.transcript.sections[1]
    if seen == "unfold first":
        sheet.transcript.unfolded(section.rows[0])
    if seen == "build first":
        sheet.transcript.unfolded(section.rows[0])
        for row in [row for row in section.rows if isinstance(row, TextRow)]:
            row.built()
            row.release()
    ticks = itertools.count()
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: next(ticks) * find_module.SLICE_S)
    find.search("needle", start=sheet.transcript.sections[0].rows[0])
    if seen == "between":
        sheet.transcript.unfolded(section.rows[0])
        for row in [row for row in section.rows if isinstance(row, TextRow)]:
            row.built()
    while not find.is_done:
        find._search_on()
    steps = [(step, False) for step in range(6)] + [(step, True) for step in range(6, -6, -1)]
    for step, is_back in steps:
        assert find.number == step % find.count + 1
        spot = find.current
        view = spot.row.built()[spot.number]
        assert part(view.text, spot.position, spot.position + 6).lower() == "needle"
        find.go_on(backwards=is_back)
    check_marks(find)


def test_turns_stay_folded_until_their_hit_is_gone_to(sheet):
    rows = fold(sheet, *(past(number, "needle", "a needle") for number in range(4)))
    find = search(sheet, "needle", start=rows[2])
    assert (find.count, find.number) == (8, 5)
    assert is_folded(sheet) == [True, True, False, True]
    find.go_on()
    assert is_folded(sheet) == [True, True, False, True]
    assert find.current.row.source == "a needle"
    find.go_on()
    assert is_folded(sheet) == [True, True, False, False]
    find.go_on()
    find.go_on()
    assert (find.number, find.current.row.source) == (1, "needle")
    assert is_folded(sheet) == [False, True, False, False]


class Shelf:
    """Where texts are kept."""

    def read_now(self, place):
        raise AssertionError(place)


def test_it_waits_for_a_text_that_must_be_read_first(sheet, qtbot):
    place = TextPlace("2", False, 0)
    text = StoredText(text="a needle", source=Shelf(), place=place)
    text.let_go()
    turns = [past(number, "needle", "a needle") for number in (1, 2, 3)]
    turns[1] = replace(turns[1], answer=Message(role="model", parts=(text,)))
    _, row, _ = fold(sheet, *turns)
    find = search(sheet, "needle")
    assert (find.count, find.is_done) == (2, False)
    find.texts_came()  # of another turn
    qtbot.waitUntil(lambda: not find._timer.isActive())
    assert (find.count, find.is_done) == (2, False)
    text.hold(b"a needle")
    row.came()
    find.texts_came()
    qtbot.waitUntil(lambda: find.is_done)
    assert find.count == 6
    find.texts_came()
    assert not find._timer.isActive()
    assert find.current is not None


def test_it_looks_first_where_the_reader_is(sheet):
    rows = fold(sheet, *(past(number, "needle", "a needle") for number in range(40)))
    ticks = itertools.count()
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: next(ticks) * find_module.SLICE_S)
    find.search("needle", start=rows[30])
    find._search_on()
    assert find.current.row.section.turn_id == "30"
    assert find.count < 10
    while not find.is_done:
        find._search_on()
    assert (find.count, find.number) == (80, 61)


def test_closed_thoughts_are_not_searched(sheet):
    thoughts = sheet.text(make=ThoughtTextRow)
    thoughts.load("needle")
    thoughts.is_open = False
    find = search(sheet, "needle")
    assert find.count == 0
    thoughts.is_open = True
    find.rows_changed(thoughts.rows)
    assert (find.count, search(sheet, "needle").count) == (1, 1)
    thoughts.is_open = False
    find.rows_changed(thoughts.rows)
    assert find.count == 0


def test_a_turn_that_is_new_is_searched(sheet, qtbot):
    sheet.past("needle")
    find = search(sheet, "needle")
    text = sheet.past("needle")
    find.rows_changed([])
    qtbot.waitUntil(lambda: find.is_done)
    assert find.count == 2
    text.rows[0].source = "no"
    find.rows_changed(text.rows)
    assert (find.count, find.is_done) == (1, True)


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


def test_what_changes_ahead_of_the_search_is_not_taken_for_the_first_hit(sheet):
    texts = [sheet.past(words) for words in ("none", "none", "x", "x", "x")]
    ticks = itertools.count()
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: next(ticks) * find_module.SLICE_S)
    find.search("x", start=texts[0].rows[0])
    assert not find.is_done
    find.rows_changed(texts[-1].rows)
    while not find.is_done:
        find._search_on()
    assert (find.count, find.number) == (3, 1)


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


def test_a_turn_that_is_folded_while_it_is_searched_is_searched_again(sheet):
    fold(sheet, past(1, "needle", "needle", "a needle", "needles"))
    section = sheet.transcript.sections[0]
    folded = section.rows[0]
    sheet.transcript.unfolded(folded)
    ticks = itertools.count()
    find = Find(sheet.transcript, sheet.formulas, clock=lambda: next(ticks) * find_module.SLICE_S)
    find.search("needle", match_case=True)
    find._search_on()
    assert not find.is_done
    sheet.transcript.fold(section, folded)
    while not find.is_done:
        find._search_on()
    assert (find.count, find.number) == (4, 1)
    assert find.current.row.source == "needle"


def test_a_place_that_is_gone_is_not_shown(sheet):
    text = sheet.past("a needle")
    find = search(sheet, "needle")
    sheet.transcript.cut(0)
    find.turns_changed()
    assert find.current is None
    again = sheet.past("a needle")
    find._current = again.rows[0].section, (2, 5, 0, 0, 0, 6)
    told = []
    find.current_changed.connect(told.append)
    find._show_current()
    assert (find.current, told) == (None, [])
    assert text.rows[0].section is not again.rows[0].section


def test_where_the_reader_was_may_be_gone(sheet, qtbot):
    first, second = sheet.past("needle"), sheet.past("needle")
    find = search(sheet, "needle", start=second.rows[0])
    assert find.number == 2
    find.go_on(backwards=True)
    sheet.transcript.cut(1)
    find.turns_changed()
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (1, 1)
    assert find.current.row is first.rows[0]
