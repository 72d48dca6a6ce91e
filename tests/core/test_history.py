from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.history import TITLE_CHARACTERS, UNTITLED, by_day, first_words, title_of
from desktop.core.message import Draft, TextPart
from tests.keeping import IMAGE, outline

NOTES = TextPart(text="long", name="notes.txt")


def at(day: int, hour: int) -> float:
    return datetime(2026, 11, day, hour, tzinfo=UTC).timestamp()


class TestTitle:
    def test_a_short_question_is_its_title(self):
        assert first_words("  What is\n\nthis? ") == "What is this?"

    def test_a_long_one_is_cut_between_words(self):
        title = first_words("word " * 100)
        assert title.endswith("word…")
        assert len(title) <= TITLE_CHARACTERS + 1

    def test_a_long_word_is_cut_somewhere(self):
        assert first_words("x" * 100) == "x" * (TITLE_CHARACTERS - 1) + "…"

    @pytest.mark.parametrize(
        ("draft", "title"),
        [
            (Draft(text="Why?", texts=(NOTES,)), "Why?"),
            (Draft(text="", texts=(NOTES,)), "notes.txt"),
            (Draft(text="", texts=(NOTES,), images=(IMAGE,)), UNTITLED),
            (Draft(text="", images=(IMAGE,)), UNTITLED),
        ],
    )
    def test_of_a_question_that_says_nothing_itself(self, draft, title):
        assert title_of(draft.message()) == title

    def test_images_alone(self):
        assert first_words(" ") == UNTITLED

    @given(st.text())
    def test_it_is_one_line_and_never_empty(self, text):
        title = first_words(text)
        assert 0 < len(title) <= TITLE_CHARACTERS + 1
        assert title == " ".join(title.split())


class TestDays:
    LISTED = (
        outline("p", at=at(1, 3), is_pinned=True),
        outline("c", at=at(29, 1)),
        outline("b", at=at(28, 23)),
        outline("a", at=at(28, 1)),
    )

    def groups(self, zone):
        return [(day, [each.id for each in of_day]) for day, of_day in by_day(self.LISTED, zone)]

    def test_pinned_ones_stand_apart(self):
        assert self.groups(UTC) == [
            (None, ["p"]),
            (date(2026, 11, 29), ["c"]),
            (date(2026, 11, 28), ["b", "a"]),
        ]

    def test_days_begin_where_the_user_is(self):
        assert self.groups(timezone(timedelta(hours=2))) == [
            (None, ["p"]),
            (date(2026, 11, 29), ["c", "b"]),
            (date(2026, 11, 28), ["a"]),
        ]

    def test_nothing(self):
        assert by_day([]) == []
