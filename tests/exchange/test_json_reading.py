import asyncio
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.conversation import Conversation
from desktop.core.whole import Whole
from desktop.exchange.fields import NotUnderstood
from desktop.exchange.json_reading import is_ours, read_ours
from desktop.exchange.json_text import FORMAT, json_text
from desktop.exchange.report import Report
from desktop.storage.conversations import Conversations
from desktop.transfer import every_outline, export
from tests.exchange.trees import SLOW, THUMBNAIL, is_same, loaded, lost, many
from tests.keeping import IMAGE, answered, asked, outline


def read(text):
    report = Report()
    return list(read_ours(json.loads(text), report)), report


def a_document():
    conversation = Conversation("c")
    answered(asked(conversation, "1", "Why?"), "So.")
    answered(asked(conversation, "2", "And?"), "On.")
    return json.loads("".join(json_text([Whole(outline(), conversation, {})], loaded)))


def read_changed(change):
    document = a_document()
    conversation = document["conversations"][0]
    change(conversation, conversation["turns"][-1])
    return read(json.dumps(document))


@SLOW
@given(many())
def test_what_is_written_is_read_back_as_it_was(wholes):
    text = "".join(json_text(wholes, loaded))
    found, report = read(text)
    assert report.lines == []
    assert len(found) == len(wholes)
    assert all(map(is_same, found, wholes))
    assert "".join(json_text(found, loaded)) == text


@settings(SLOW, max_examples=25)
@given(many())
def test_through_the_store_export_import_export_is_the_same_to_the_byte(wholes):
    async def stored(folder, added):
        store = Conversations(folder)
        for whole in added:
            await store.take_in(whole)
        pieces = []
        ids = [each.id for each in await every_outline(store)]
        await export(store, ids, "json", pieces.extend)
        await store.aclose()
        return b"".join(pieces)

    with tempfile.TemporaryDirectory() as folder:
        first = asyncio.run(stored(Path(folder) / "a", wholes))
        found, report = read(first)
        assert report.lines == []
        assert asyncio.run(stored(Path(folder) / "b", found)) == first
        assert asyncio.run(stored(Path(folder) / "b", found)) == first  # twice adds nothing


@SLOW
@given(many())
def test_a_lost_image_stays_lost_and_the_rest_is_as_it_was(wholes):
    text = "".join(json_text(wholes, lost))
    found, report = read(text)
    images = text.count('"type": "image"')
    assert report.notes.total() == images

    def load(image):
        return image if image.is_loaded else None

    assert "".join(json_text(found, load)) == text
    assert not any(
        image.is_loaded
        for whole in found
        for turn in whole.conversation.turns
        for image in (*turn.question.images, *(turn.answer.images if turn.answer else ()))
    )


def test_only_ours_is_ours():
    assert is_ours({"format": FORMAT})
    assert not is_ours({"format": "x"})
    assert not is_ours([FORMAT])


def test_a_later_version_is_refused():
    with pytest.raises(NotUnderstood, match="later version"):
        list(read_ours({"format": FORMAT, "version": 2, "conversations": []}, Report()))


@pytest.mark.parametrize(
    "change",
    [
        lambda c, _: c.pop("id"),
        lambda c, _: c.update(id=""),
        lambda c, _: c.update(id="x" * 1001),
        lambda c, _: c.update(title=None),
        lambda c, _: c.update(created_at="today"),
        lambda c, _: c.update(updated_at=10**400),
        lambda c, _: c.update(pinned=1),
        lambda c, _: c.update(leaf="nobody"),
        lambda c, _: c.update(leaf=["1"]),
        lambda c, _: c.update(turns={}),
        lambda _, t: t.update(id="1"),
        lambda _, t: t.update(parent="later"),
        lambda _, t: t.update(parent="2"),
        lambda _, t: t.update(state="streaming"),
        lambda _, t: t.update(state="odd"),
        lambda _, t: t.update(question="Why?"),
        lambda _, t: t.update(question=["Why?"]),
        lambda _, t: t.update(question=[{"type": "text"}]),
        lambda _, t: t.update(answer=[{"type": "text", "text": 1}]),
        lambda _, t: t.update(token="?"),
        lambda _, t: t.update(token_at=-1),
        lambda _, t: t.update(token_at=True),
        lambda _, t: t.update(seams=[1.5]),
        lambda _, t: t.update(left_out=[10**30]),
        lambda _, t: t.update(asked_at=None),
        lambda _, t: t.update(outcome="complete"),
        lambda _, t: t.update(answer=[{"type": "image", "mime_type": "image/png", "data": 1}]),
    ],
)
def test_a_conversation_that_is_not_as_it_should_be_is_left_out_whole(change):
    found, report = read_changed(change)
    assert found == []
    (line,) = report.lines
    assert line.startswith("A conversation was left out: ")


def test_others_of_the_file_are_read_all_the_same():
    document = a_document()
    document["conversations"].insert(0, 5)
    found, report = read(json.dumps(document))
    assert [whole.outline.id for whole in found] == ["c"]
    assert len(report.lines) == 1


def test_what_is_not_known_is_left_out_and_counted():
    def change(conversation, turn):
        conversation["mood"] = "calm"
        turn["answer"] += [{"type": "smell"}, {"type": "smell"}]
        turn["answer"][0]["font"] = "Inter"
        turn["latency"] = {"turn_id": "2"}
        turn["outcome"]["step"] = "dance"

    (whole,), report = read_changed(change)
    assert set(report.lines) == {
        "The field “mood” is not known and was left out.",
        "The field “font” is not known and was left out.",
        "2 × A part of a message is of a kind that is not known, and was left out.",
        "The latency of a turn was not understood and was left out.",
    }
    turn = whole.conversation.turn("2")
    assert turn.answer.text == "On."
    assert turn.latency is None
    assert turn.outcome.step == ""


@pytest.mark.parametrize(
    "thumbnail",
    [THUMBNAIL.replace(b"\0\0\0\x08", b"\0\xff\0\0"), b"<svg/>", b"II*\0" + b"\0" * 40],
)
def test_a_small_picture_that_only_claims_to_be_one_is_left_out(thumbnail):
    conversation = Conversation("c")
    image = type(IMAGE)(mime_type="image/png", data=b"x", thumbnail=thumbnail)
    answered(asked(conversation, "1", "Why?", image), "So.")
    (whole,), report = read("".join(json_text([Whole(outline(), conversation, {})], loaded)))
    assert whole.conversation.turn("1").question.images[0].thumbnail == b""
    assert report.lines == ["The small picture of an image is none, and was left out."]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


@given(st.data())
def test_nothing_that_is_put_in_the_place_of_a_field_gets_further_than_the_report(data):
    document = a_document()
    place = data.draw(st.sampled_from([document["conversations"][0], *_turns(document)]))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(anything)
    report = Report()
    for whole in read_ours(document, report):
        again = "".join(json_text([whole], lambda image: image if image.is_loaded else None))
        assert len(read(again)[0]) == 1


def _turns(document):
    turns = document["conversations"][0]["turns"]
    return [*turns, *(part for turn in turns for part in turn["question"] + turn["answer"])]


def test_an_answer_has_no_attached_texts():
    def change(_, turn):
        turn["answer"][0]["name"] = "notes.txt"

    (whole,), report = read_changed(change)
    assert whole.conversation.turns[-1].answer.text == "On."
    assert any("name" in line for line in report.lines)
