"""What each event changes in a turn."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.errors import ServiceUnavailable
from desktop.core.events import (
    HopStarted,
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
    ProgressMade,
    RequestSent,
    RetryScheduled,
    TurnStarted,
    UsageReported,
)
from desktop.core.usage import Usage
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.rows import Row
from desktop.ui.transcript.turn_view import TurnView
from desktop.ui.transcript.turn_words import Note
from tests.ui.transcript.shown import Sheet, past_turn
from tests.ui.transcript.turn_events import (
    MODEL,
    failed,
    finished,
    image_part,
    png,
    question,
    started,
    stopped,
    text,
    thought,
)

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH = 400
TALL = 100_000
WAITING = "Waiting for the first words…"


class Shown:
    """A turn on a page of its own."""

    def __init__(self, asked: Message | None = None) -> None:
        self.sheet = Sheet()
        self.transcript = self.sheet.transcript
        section = self.transcript.add("t")
        self.turn = TurnView(self.sheet.page, section, asked or question(), "models/" + MODEL)

    def take(self, *events) -> "Shown":
        for event in events:
            self.turn.take(event)
        return self

    def rows(self) -> list[Row]:
        return [placed.row for placed in self.transcript.arrange(WIDTH, TALL)]

    def words(self) -> list[str]:
        return [row.words() for row in self.rows()]


def retry(reason: str = "the service is too busy") -> RetryScheduled:
    return RetryScheduled(turn_id="t", at=1.0, attempt=2, wait_s=3.0, reason=reason)


def image() -> ImageDelta:
    return ImageDelta(
        turn_id="t", at=3.0, mime_type="image/png", data=png(), path=Path("/saved/a.png")
    )


def test_a_new_turn_shows_the_question_and_waits():
    assert Shown().words() == ["Why is the sky blue?", WAITING, ""]


def test_the_first_words_stand_where_the_waiting_stood():
    shown = Shown()
    waiting = shown.transcript.arrange(WIDTH, TALL)[1]
    shown.take(text("Be"), text("cause"))
    words = shown.transcript.arrange(WIDTH, TALL)[1]
    assert (words.y, words.height) == (waiting.y, waiting.height)
    assert shown.words() == ["Why is the sky blue?", "Because", ""]


def test_events_without_a_place_on_the_page_change_nothing():
    shown = Shown().take(
        UsageReported(turn_id="t", at=1.0, usage=Usage()),
        ProgressMade(turn_id="t", at=1.0, percent=3, estimated_tokens=9),
        TurnStarted(turn_id="t", at=1.0, model=MODEL, engine="gemini"),
        RequestSent(turn_id="t", at=1.0),
    )
    assert shown.words()[1:] == [WAITING, ""]


def test_another_attempt_is_announced_until_it_starts():
    shown = Shown().take(retry())
    assert "Trying again in 3 s (attempt 2): the service is too busy" in shown.words()
    shown.take(RequestSent(turn_id="t", at=4.0))
    assert shown.words()[1] == WAITING
    shown.take(retry(), text("At last"))
    assert shown.words()[1:] == ["At last", ""]


def test_a_request_after_words_does_not_wait_again():
    shown = Shown().take(text("Words"), RequestSent(turn_id="t", at=4.0))
    assert WAITING not in shown.words()


def test_thoughts_are_closed_and_timed():
    shown = Shown().take(thought("Hm. "), thought("Aha."))
    assert shown.words()[1:] == ["Thinking…", ""]
    shown.take(text("Because", at=4.2))
    assert shown.words()[1:] == ["Thought for 3 s", "Because", ""]
    shown.turn.toggle_thoughts()
    assert shown.words()[1:] == ["Thought for 3 s", "Hm. Aha.", "Because", ""]
    assert shown.sheet.changes == 1
    assert "Hm. Aha." in shown.turn.words()
    shown.turn.toggle_thoughts()
    assert "Hm. Aha." not in shown.turn.words()


def test_long_and_late_thoughts_stand_above_the_answer():
    shown = Shown().take(text("Because"), *[thought(f"thought {n}\n" * 100) for n in range(10)])
    shown.turn.toggle_thoughts()
    shown.take(thought("last"))
    words = shown.words()
    assert words[-2:] == ["Because", ""]
    assert "".join(words[2:-2]) == shown.turn.thoughts.text()
    assert len(shown.turn.thoughts.rows) > 1


def test_thinking_without_an_answer_ends_with_the_turn():
    assert "Thought for 5 s" in Shown().take(thought("Hm"), finished()).words()


def test_images_stand_between_the_texts():
    shown = Shown().take(text("Here:"), image(), text("There."), finished())
    assert shown.words()[1:4] == ["Here:", "[Image: image-1.png]", "There."]
    assert shown.turn.answer.text() == "Here:There."
    assert "[Image: image-1.png]" in shown.turn.words()


def test_an_image_alone_is_an_answer():
    shown = Shown().take(image(), finished())
    assert shown.turn.has_content
    assert shown.words()[1] == "[Image: image-1.png]"


def test_the_ending_is_one_sentence_and_the_figures():
    shown = Shown().take(text("Half an"), stopped())
    assert shown.words()[1:3] == ["Half an", "Stopped by you. What had arrived is kept."]
    assert shown.words()[3].startswith(f"{MODEL} · 15:04 · first chunk 0.42 s")
    assert shown.turn.has_ended


def test_nothing_is_ever_an_empty_bubble():
    assert "The answer is empty." in Shown().take(finished()).words()


def test_half_a_character_at_the_end_is_shown_as_lost():
    shown = Shown().take(text("\ud83d"), finished())
    assert "\N{REPLACEMENT CHARACTER}" in shown.words()


def test_details_of_a_failure_open_in_place():
    shown = Shown().take(failed(ServiceUnavailable("Too busy.", detail="503")))
    assert "Too busy." in shown.words()
    shown.turn.note.toggle()
    assert "Too busy.\nunavailable\n503\n1 request" in shown.words()
    assert shown.sheet.changes == 1


def test_long_answers_are_many_rows_in_order():
    shown = Shown().take(*[text("some words\n" * 50) for _ in range(60)])
    assert len(shown.rows()) > 4
    assert "".join(shown.words()[1:-1]) == "some words\n" * 3000


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (question("", image_part()), ["[Image: photo.png]"]),
        (question("Look", image_part()), ["[Image: photo.png]", "Look"]),
        (question(""), []),
    ],
)
def test_questions_of_any_kind(asked, words):
    assert Shown(asked).words()[:-2] == words


def test_another_caption():
    shown = Shown()
    shown.turn.set_caption("from before")
    assert shown.words()[-1] == "from before"
    assert shown.turn.words().endswith("from before")


def past(**changed) -> PastTurn:
    parts = (
        TextPart(text="Hm.", thought=True),
        TextPart(text="Here: **it**"),
        ImagePart(mime_type="image/png", data=png(), name="a.png"),
        TextPart(text="There."),
    )
    given = {"turn_id": "t", "question": question(), "answer": Message(role="model", parts=parts)}
    return past_turn(**{**given, **changed})


def opened(turn: PastTurn) -> Shown:
    shown = Shown.__new__(Shown)
    shown.sheet = Sheet()
    shown.transcript = shown.sheet.transcript
    section = shown.transcript.add(turn.turn_id)
    shown.turn = TurnView.of_past(shown.sheet.page, section, turn)
    return shown


def test_a_past_turn_shows_all_that_there_was():
    shown = opened(past(caption="from before", thinking_s=2.0))
    assert shown.words() == [
        "Why is the sky blue?",
        "Thought for 2 s",
        "Here: **it**",
        "[Image: a.png]",
        "There.",
        "from before",
    ]
    assert shown.turn.has_ended
    shown.turn.toggle_thoughts()
    assert "Hm." in shown.words()


def test_a_past_turn_without_an_answer_says_why():
    note = Note(sentence="Stopped by you.")
    assert opened(past(answer=None, note=note)).words()[1] == "Stopped by you."
    assert opened(past(thinking_s=None)).words()[1] == "Thoughts"


def test_a_past_turn_looks_like_one_that_streamed():
    words = "# Title\n\n- one\n- two\n\n```py\nx = 1\n```\n"
    answer = Message(role="model", parts=(TextPart(text=words),))
    live = Shown().take(*[text(char) for char in words], finished())
    again = opened(past(answer=answer, caption=live.turn.foot.caption))
    assert again.words() == live.words()
    assert [row.height for row in again.rows()] == [row.height for row in live.rows()]


def test_it_knows_the_row_of_its_newest_text_and_how_much_it_has_been_given():
    shown = Shown().take(thought("Hm"))
    assert shown.turn.end_row is None
    shown.take(text("Because"), text(" of"))
    assert [shown.turn.end_row is row for row in shown.rows()] == [False, False, True, False]
    assert shown.turn.shown_characters == 10
    shown.take(stopped(), started(), text(" it"))
    assert shown.turn.shown_characters == 3


def test_an_answer_goes_on_in_its_own_paragraph():
    shown = Shown().take(text("Half a sen"), stopped())
    assert any("Stopped by you" in words for words in shown.words())
    shown.take(started(), RequestSent(turn_id="t", at=7.1))
    assert not shown.turn.has_ended
    assert WAITING in shown.words()
    shown.take(text("tence."), finished())
    assert "Half a sentence." in shown.words()
    assert shown.turn.has_ended
    assert not any("Stopped" in words for words in shown.words())


def test_images_beyond_the_limits_are_told_of_in_their_place():
    beyond = ImageNotKept(
        turn_id="t", at=3.0, mime_type="image/png", data=bytes(50_000_001), number=1, sentence="!"
    )
    many = replace(beyond, data=png(), number=33)
    shown = Shown().take(text("Here:"), beyond, text("There."), *[image()] * 31, many, many)
    words = shown.turn.words()
    assert "More than 50 MB" in words
    assert "2 more images are not kept" in words
    assert words.count("[Image: ") == 31


def test_images_of_question_and_answer_show_that_they_are_not_sent():
    shown = Shown(question("Look", image_part())).take(image(), image(), finished())
    shown.turn.show_left_out(frozenset({0, 2}))
    words = shown.turn.words()
    assert "[Image: photo.png, not sent]" in words
    assert "[Image: image-1.png]" in words
    assert "[Image: image-2.png, not sent]" in words
    assert shown.sheet.changes == 1


def test_an_answer_goes_on_below_an_image(tmp_path):
    file = tmp_path / "a.png"
    image = ImageDelta(turn_id="t", at=2.0, mime_type="image/png", data=png(), path=file)
    shown = Shown().take(text("Before"), image, stopped(), started(), text("After"), finished())
    words = shown.words()
    assert words.index("Before") < words.index("[Image: image-1.png]") < words.index("After")


def test_a_wait_for_another_attempt_is_counted_down():
    retry = RetryScheduled(turn_id="t", at=1.0, attempt=2, wait_s=3.0, reason="busy")
    shown = Shown().take(retry)
    assert shown.turn.is_counting_down
    shown.turn.tick(2.5)
    assert shown.turn.note.note.sentence == "Trying again in 2 s (attempt 2): busy"
    shown.take(RequestSent(turn_id="t", at=4.0))
    assert not shown.turn.is_counting_down
    assert WAITING in shown.words()
    shown.turn.tick(5.0)
    assert WAITING in shown.words()


def test_images_that_were_made_smaller_are_told_until_the_end():
    sentence = "1 image is sent with less detail to fit in one request (120 → 90 MB)."
    reduced = ImagesReduced(
        turn_id="t", at=1.0, count=1, bytes_before=120_000_000, bytes_after=90_000_000
    )
    shown = Shown().take(reduced, RequestSent(turn_id="t", at=1.1))
    assert shown.turn.note.note.sentence == f"{sentence} {WAITING}"
    shown.take(text("One"), finished())
    assert any(sentence.rstrip(".") in words for words in shown.words())
    shown.take(started())
    shown.take(finished())
    assert not any(sentence.rstrip(".") in words for words in shown.words())


def test_further_requests_of_a_long_answer_are_told():
    shown = Shown().take(text("One"), HopStarted(turn_id="t", at=3.0, hop=2))
    assert any("request 2" in words for words in shown.words())
    shown.take(RequestSent(turn_id="t", at=3.1))
    shown.take(text(" two"))
    assert "One two" in shown.words()
