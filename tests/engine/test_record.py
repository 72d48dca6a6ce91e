from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.events import (
    ImageNotKept,
    ProgressMade,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnTruncated,
    UsageReported,
)
from desktop.core.usage import Usage
from desktop.engine.record import Earlier, TurnRecord
from tests.fakes import chunk


def record():
    return TurnRecord("t", 0.0, 1000)


def told(turn_record, *chunks):
    return [event for each in chunks for event in turn_record.take(each)]


def test_each_text_part_is_one_event_as_it_came():
    parts = (TextPart(text="a"), TextPart(text="b"))
    events = told(record(), chunk(parts=parts, at=1.0), chunk("c", at=1.01))
    deltas = [(e.text, e.index) for e in events if isinstance(e, TextDelta)]
    assert deltas == [("a", 1), ("b", 2), ("c", 3)]


def test_progress_is_told_ten_times_a_second_at_most():
    events = told(record(), *(chunk("word ", at=1.0 + n / 100) for n in range(100)))
    assert 9 <= sum(isinstance(e, ProgressMade) for e in events) <= 10


def test_usage_is_told_when_it_changes():
    one, two = Usage(output_tokens=1), Usage(output_tokens=2)
    events = told(record(), chunk(usage=one), chunk(usage=one), chunk(usage=two))
    assert [e.usage for e in events if isinstance(e, UsageReported)] == [one, two]


def test_usage_without_output_tokens_makes_no_progress():
    events = told(record(), chunk(usage=Usage(prompt_tokens=5)))
    assert not any(isinstance(e, ProgressMade) for e in events)


def test_thoughts_are_no_text():
    turn = record()
    events = told(turn, chunk(parts=(TextPart(text="hm", thought=True),)))
    assert isinstance(events[0], ThoughtDelta)
    ending = turn.judged(1.0)
    assert isinstance(ending, TurnFailed)
    assert ending.text == ""


def test_an_image_stands_for_itself():
    image = ImagePart(mime_type="image/png", data=b"x")
    turn = record()
    assert told(turn, chunk(parts=(image,), finish_reason="STOP")) == [image]
    assert isinstance(turn.judged(1.0), TurnFinished)


def test_an_image_beyond_the_limits_is_told_of_and_no_part_of_the_answer():
    small, large = (ImagePart(mime_type="image/png", data=bytes(n)) for n in (1, 50_000_001))
    turn = record()
    (event,) = told(turn, chunk(parts=(large,)))
    assert isinstance(event, ImageNotKept)
    assert (event.data, event.number) == (large.data, 1)
    assert event.sentence == "The model sent an image of more than 50 MB, which is not kept."
    events = told(turn, chunk(parts=(small,) * 33, finish_reason="STOP"))
    assert events[:31] == [small] * 31
    assert [e.number for e in events[31:] if isinstance(e, ImageNotKept)] == [33, 34]
    assert "more than 32 images" in events[-1].sentence
    assert turn.message().parts == (small,) * 31
    assert isinstance(turn.judged(1.0), TurnFinished)


def test_images_of_an_answer_that_is_gone_on_with_count_on():
    image = ImagePart(mime_type="image/png", data=b"x")
    earlier = Earlier(answer=Message(role="model", parts=(image,) * 32))
    turn = TurnRecord("t", 0.0, None, earlier)
    (event,) = told(turn, chunk(parts=(image,)))
    assert isinstance(event, ImageNotKept)
    assert len(turn.message().parts) == 32


def test_a_signature_without_text_is_kept_for_the_history_and_not_shown():
    signed = TextPart(text="", signature=b"s")
    turn = record()
    assert told(turn, chunk(parts=(signed,))) == []
    assert turn.message().parts == (signed,)


def test_endings_carry_what_came():
    turn = record()
    told(turn, chunk("a", model_version="v1"), chunk("b", finish_reason="STOP"))
    ending = turn.judged(5.0)
    assert isinstance(ending, TurnFinished)
    assert (ending.text, ending.finish_reason, ending.model_version) == ("ab", "STOP", "v1")
    assert ending.metrics.chunk_count == 2


def test_a_cut_answer():
    turn = record()
    told(turn, chunk("a", finish_reason="MAX_TOKENS"))
    ending = turn.judged(5.0)
    assert isinstance(ending, TurnTruncated)
    assert ending.note


def test_a_block_names_its_categories():
    turn = record()
    told(turn, chunk(block_reason="SAFETY", categories=("HATE",)))
    ending = turn.judged(5.0)
    assert isinstance(ending, TurnBlocked)
    assert (ending.reason, ending.categories) == ("SAFETY", ("HATE",))


def test_parts_that_cannot_be_shown_are_remembered():
    turn = record()
    told(turn, chunk(other_parts=("function_call",)))
    told(turn, chunk(other_parts=("executable_code",), finish_reason="STOP"))
    ending = turn.judged(1.0)
    assert isinstance(ending, TurnFailed)
    assert "tool" in ending.error.sentence
