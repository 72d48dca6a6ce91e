"""Whatever arrives, however it is cut up, is kept as it was and looks as if opened again."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.conversation import whole_text
from desktop.markdown.blocks import Block, visible_text
from desktop.ui.transcript import most_text
from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.most_text import RUN_COST, cost_of
from desktop.ui.transcript.parts import ROW_BLOCKS, ROW_CHARS
from desktop.ui.transcript.rest_row import RestRow
from tests.benchmarks.answers import KINDS, mixed, structure
from tests.ui.transcript.shown import WIDTH, Sheet, picture

pytestmark = pytest.mark.usefixtures("qapp")
ODD = "\0\t\n\r\x0b\x0c\x1c\x85\xa0\xad\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe\ufffc\ufffd"
ODD += "\ud83d\ude00 ab*_`[]()#-"
PIECES = st.lists(st.text(st.sampled_from(ODD), max_size=12) | st.text(max_size=12), max_size=30)
QUICK = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)


def blocks(text: MessageText) -> list[Block]:
    """All blocks, as they are painted."""
    found: list[Block] = []
    number = 0
    while number < len(text.rows):
        found += [view.block for view in text.rows[number].built()]
        number += 1
    return found


def heights(text: MessageText) -> list[int]:
    blocks(text)
    for row in text.rows:
        row.lay_out(WIDTH)
    return [row.height for row in text.rows]


@QUICK
@given(pieces=PIECES, is_markdown=st.booleans())
def test_any_text_in_any_pieces_is_kept(pieces, is_markdown):
    text = Sheet().text(is_markdown=is_markdown)
    for piece in pieces:
        text.append(piece)
    text.finish()
    assert text.text() == whole_text("".join(pieces))
    heights(text)


@QUICK
@given(pieces=PIECES)
def test_what_streams_looks_like_what_is_opened_again(pieces):
    sheet = Sheet()
    text = sheet.text()
    for piece in pieces:
        text.append(piece)
    text.finish()
    assert blocks(text) == blocks(sheet.past(whole_text("".join(pieces))))


@pytest.mark.unmeasured
@pytest.mark.parametrize("size", [7, 20, 600])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_long_answers_look_the_same_by_either_way(seed, size):
    source = mixed(seed, 25_000)
    streamed, past = Sheet().streamed(source, size), Sheet().past(source)
    assert streamed.text() == past.text() == source
    assert blocks(streamed) == blocks(past)
    assert sum(heights(streamed)) == sum(heights(past))
    assert len(streamed.rows) > 3


@pytest.mark.unmeasured
@pytest.mark.parametrize("kind", KINDS)
def test_no_row_grows_without_end(kind):
    source = structure(kind, 30_000)
    for text in (Sheet().streamed(source, 50), Sheet().past(source)):
        assert text.text() == source
        heights(text)
        assert max(len(row.built()) for row in text.rows) <= ROW_BLOCKS + 25
        assert max(len(row.source) for row in text.rows) < 2 * ROW_CHARS
        assert text.text() == source


def test_rows_look_the_same_after_they_were_let_go_of():
    text = Sheet().streamed(mixed(4, 20_000))
    heights(text)
    before = [picture(row) for row in text.rows]
    for row in text.rows:
        row.release()
    assert [picture(row) for row in text.rows] == before


def test_views_move_to_the_next_row_and_the_page_is_told():
    sheet = Sheet()
    text = sheet.text()
    text.append("- item\n" * 30)
    first = text.rows[0]
    before = list(first.built())
    text.append("- item\n" * 30)
    assert sheet.moves
    row, number, following = sheet.moves[0]
    assert row is first
    assert first.is_cut
    assert following is text.rows[1]
    assert [*row.built(), *following.built()][: len(before) - 1] == before[:-1]
    assert number == len(row.built())


def test_halves_of_a_character_are_joined():
    text = Sheet().text()
    text.append("a\ud83d")
    assert text.text() == "a"
    text.append("\ude00b")
    assert text.text() == "a\U0001f600b"


def test_a_lone_half_at_the_end_is_shown_as_lost():
    text = Sheet().text()
    text.append("\ud83d")
    assert text.is_empty
    text.finish()
    text.finish()
    assert text.text() == text.shown() == "\N{REPLACEMENT CHARACTER}"


def test_nothing_is_nothing():
    text = Sheet().text()
    text.append("")
    text.load("")
    text.cut()
    text.finish()
    assert text.is_empty
    assert not text.is_growing
    assert text.text() == text.shown() == ""


def test_what_follows_an_image_is_a_row_of_its_own():
    text = Sheet().text()
    text.append("**above")
    text.cut()
    text.append("below")
    text.append(" it**\ud83d")
    text.cut()
    text.append("\ude00")
    text.finish()
    assert [row.source for row in text.rows] == ["**above", "below it**", "\U0001f600"]


def test_a_question_is_shown_as_it_was_written():
    text = Sheet().past("# no heading\n\n- *no* list", is_markdown=False)
    assert text.shown() == "# no heading\u2028\u2028- *no* list"


@pytest.mark.parametrize("by", ["stream", "load"])
def test_a_late_definition_is_taken_in_everywhere(by):
    filler = "Some words of a paragraph.\n\n" * 700
    source = (
        f"See [the guide][g], and this.[^1]\n\n{filler}[g]: https://a.example\n\n[^1]: A note.\n"
    )
    sheet = Sheet()
    text = sheet.streamed(source, 500) if by == "stream" else sheet.past(source)
    assert len(text.rows) > 2 or by == "load"
    shown = text.shown()
    assert shown.startswith("See the guide, and this.[1]\n")
    assert text.rows[0].blocks[0].spans[1].link == "https://a.example"
    assert shown.endswith("A note.")


@pytest.mark.unmeasured
def test_a_definition_below_a_very_long_block_is_taken_in_everywhere():
    sheet = Sheet()
    text = sheet.past(
        "See [the guide][g].\n\n" + "- item\n" * 15_000 + "\n[g]: https://a.example\n"
    )
    first = text.rows[0]
    first.built()
    assert len(first.blocks[0].spans) == 1
    text.shown()
    assert first.views is None  # so it is made anew when it comes into view
    assert first in sheet.transcript._touched
    assert first.blocks[0].spans[1].link == "https://a.example"


DEAR = ["word ", "|a", "- a\n", "**a *b ", "> ", "\n\n", "`x`", "http://a.b ", "\r\n", "\U0001f600"]


@QUICK
@given(
    pieces=st.lists(
        st.text(st.sampled_from("ab \n*|"), max_size=9) | st.sampled_from(DEAR), max_size=12
    ),
    times=st.integers(1, 12),
    most=st.integers(1, 3000),
    by=st.sampled_from(["stream", "load"]),
)
def test_what_is_shown_and_what_is_said_to_be_left_out_are_all(pieces, times, most, by):
    pieces *= times
    source = "".join(pieces)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(most_text, "MOST_COST", most)
        patch.setattr(most_text, "_STEP_CHARS", 16)
        text = Sheet().text()
        if by == "load":
            text.load(source)
        else:
            for piece in pieces:
                text.append(piece)
            text.finish()
    shown = "".join(row.source for row in text.rows)
    assert source.startswith(shown)
    assert len(shown) + text.left_out_chars == len(source)
    assert text.text() == source
    # What is cut in two where a step ends, as an address may be, counts for neither.
    ends = len(shown) // 16 + (len(pieces) if by == "stream" else 1)
    assert cost_of(shown) <= most + RUN_COST * ends
    assert text.left_out_chars == 0 or cost_of(source) > most


def test_a_short_text_with_a_late_definition_is_read_twice():
    text = Sheet().past("[a] and b[^n]\n\n[a]: https://a.example\n[^n]: note\n")
    assert text.read(text.rows[0]) == blocks(text)
    assert text.shown() == "a and b[n]\nnote"


def test_a_row_says_whether_it_has_yet_to_be_cut():
    text = Sheet().past("Words of a paragraph.\n\n" * 1000)
    row = text.rows[0]
    assert row.is_long
    row.built()
    assert not row.is_long
    assert len(text.rows) > 2
    assert text.rows[1].views is None


def test_what_is_shown_is_what_is_painted():
    text = Sheet().streamed("# Title\n\nSome **bold** words.")
    assert text.shown() == "Title\nSome bold words."
    assert [visible_text(block) for block in blocks(text)] == ["Title", "Some bold words."]


@QUICK
@given(pieces=PIECES, at=st.integers(0, 20), is_markdown=st.booleans())
def test_an_answer_that_is_gone_on_with_looks_as_if_it_had_come_in_one_go(pieces, at, is_markdown):
    sheet = Sheet()
    text, whole = (sheet.text(is_markdown=is_markdown) for _ in range(2))
    joined = [whole_text("".join(part)) for part in (pieces[:at], pieces[at:])]
    for part in filter(None, joined):
        text.reopen()
        text.append(part)
        text.finish()
    whole.append("".join(joined))
    whole.finish()
    assert text.text() == whole.text()
    assert blocks(text) == blocks(whole)


def test_what_grows_or_is_empty_needs_no_reopening():
    sheet = Sheet()
    text = sheet.text()
    text.reopen()
    assert text.is_empty
    text.append("one")
    text.reopen()
    text.append(" two")
    text.finish()
    assert text.text() == "one two"
    text.reopen()
    text.append(" three")
    assert text.shown() == "one two three"


def test_a_definition_that_came_with_the_break_is_taken_in_again():
    text = Sheet().text()
    text.append("[a]\n\n[a]: http://b\n")
    text.finish()
    text.reopen()
    text.append("\nmore")
    text.finish()
    assert blocks(text)[0].spans[0].link == "http://b"


@pytest.mark.parametrize("way", ["past", "streamed"])
def test_what_is_too_long_is_cut_and_said_and_copied_whole(monkeypatch, way):
    monkeypatch.setattr(most_text, "MOST_COST", 500)
    monkeypatch.setattr(most_text, "_STEP_CHARS", 20)
    sheet, words = Sheet(), "word " * 1000 + "END"
    text = sheet.past(words) if way == "past" else sheet.streamed(words)
    assert text.text() == words
    shown = text.shown()
    whole = "".join(row.source for row in text.rows)
    assert words.startswith(whole)
    assert 100 < len(shown) <= 500
    assert text.left_out_chars == len(words) - len(whole)
    rows = sheet.transcript.sections[0].rows
    assert isinstance(rows[len(text.rows)], RestRow)
    assert "too long to be shown" in rows[len(text.rows)].words()
    assert len([row for row in rows if isinstance(row, RestRow)]) == 1
