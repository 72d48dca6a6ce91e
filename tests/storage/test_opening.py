from dataclasses import replace
from functools import partial

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import TimedOut
from desktop.core.held_texts import HeldTexts
from desktop.core.message import TextPart
from desktop.core.outcome import Outcome
from desktop.core.stored_text import StoredText, stored_texts
from desktop.storage.opening import listed
from desktop.storage.opening import opened as open_conversation
from desktop.words import shown
from tests.keeping import IMAGE, outline
from tests.latency_turns import turn as latency


def open_all(opened, conversation_id="c"):
    images = opened.file.images
    return opened.file.read(lambda c: open_conversation(c, images, conversation_id))


def test_the_parts_of_an_answer_keep_their_order(opened):
    parts = (TextPart(text="a", thought=True), "b", IMAGE, "c")
    opened.say(Conversation("c"), "1", "Why?", *parts, images=(IMAGE, replace(IMAGE, name="b")))
    (turn,) = open_all(opened).conversation.turns
    assert [image.name for image in turn.question.images] == ["a.png", "b"]
    assert [getattr(part, "text", "image") for part in turn.answer.parts] == [
        "a",
        "b",
        "image",
        "c",
    ]


def test_texts_stay_as_bytes_until_they_are_read(opened):
    opened.say(Conversation("c"), "1", "Größe?", TextPart(text="hm", thought=True), "🙂\n中文")
    (turn,) = open_all(opened).conversation.turns
    assert {type(part) for part in (*turn.question.parts, *turn.answer.parts)} == {StoredText}
    assert (turn.question.text, turn.answer.text) == ("Größe?", "🙂\n中文")
    assert turn.answer.parts[1].size == (4, 1)


class NoSource:
    """Nothing is read here."""

    def read_now(self, place):
        raise AssertionError(place)


def test_of_many_texts_the_newest_are_in_memory_and_the_first_question(opened, monkeypatch):
    monkeypatch.setattr(HeldTexts.__init__, "__defaults__", (45,))
    opened.talk(*(f"question {number}?" for number in range(9)))
    images = opened.file.images
    found = opened.file.read(lambda c: open_conversation(c, images, "c", NoSource()))
    turns = found.conversation.turns
    held = [[text.is_held for text in stored_texts(turn.question, turn.answer)] for turn in turns]
    assert held == [[True, False], *[[False, False]] * 6, [True, True], [True, True]]
    assert found.conversation.texts.total_bytes == 2 * len("question 7?Because.") == 38
    assert turns[0].question.text == "question 0?"
    assert turns[3].answer.has_text
    assert turns[3].can_go_on is False
    whole = open_all(opened).conversation.turns
    assert all(text.is_held for turn in whole for text in stored_texts(turn.question, turn.answer))


def test_nothing_is_read_of_another_conversation(opened):
    opened.talk("one", "two")
    opened.talk("three", conversation_id="other")
    assert [turn.question.text for turn in open_all(opened).conversation.turns] == ["one", "two"]
    assert open_all(opened, "third") is None


def test_a_tree_has_no_orphans(opened):
    opened.talk("1", "2", "3")
    opened.file.change(lambda c: c.execute("UPDATE turns SET deleted_at = 1 WHERE id = 'c1'"))
    conversation = open_all(opened).conversation
    assert [turn.id for turn in conversation.turns] == ["c0"]
    assert conversation.leaf_id == "c0"


def test_a_conversation_without_turns(opened):
    opened.talk("1")
    opened.file.change(lambda c: c.execute("DELETE FROM turns"))
    assert open_all(opened).conversation.leaf_id is None


def test_figures_of_another_version_are_left_out(opened):
    turn = opened.talk("1").turn("c0")
    turn.latency = latency("c0")
    opened.file.save(outline(), turn)
    assert open_all(opened).conversation.turn("c0").latency == latency("c0")
    for broken in ('{"turn_id": "c0"}', "[", '{"metrics": {"new": 1}}', "[1]"):
        opened.file.change(
            lambda c, broken=broken: c.execute(
                "UPDATE turns SET latency = ?, outcome = ?", (broken, broken)
            )
        )
        (turn,) = open_all(opened).conversation.turns
        assert (turn.latency, turn.outcome) == (None, None)


def test_pages_of_the_list_hold_each_once(opened):
    for number in range(25):
        opened.talk("?", conversation_id=str(number), at=1000.0 + number % 3)
    seen = []
    last = None
    while page := opened.file.read(partial(listed, after=last, limit=4, archived=False)):
        seen += page
        last = page[-1]
    assert len({each.id for each in seen}) == len(seen) == 25
    times = [each.updated_at for each in seen]
    assert times == sorted(times, reverse=True)


def test_the_list_is_read_from_its_index(opened):
    opened.talk("?")
    plan = opened.rows(
        """EXPLAIN QUERY PLAN SELECT id FROM conversations
            WHERE deleted_at IS NULL AND is_archived = 0
            ORDER BY is_pinned DESC, updated_at DESC, id DESC LIMIT 100"""
    )
    assert "conversations_listed" in plan[0][3]
    assert all("TEMP B-TREE" not in row[3] for row in plan)


def failed(opened):
    """A turn that ended with a sentence that something was put into, as it is read again."""
    turn = opened.talk("1").turn("c0")
    turn.outcome = outcome_of(TimedOut("idle", 1.5))
    opened.file.save(outline(), turn)
    return opened


def outcome_of(error):
    return Outcome(word="error", sentence=error.sentence, hint=error.hint, code=error.code)


def read_outcome(opened):
    (turn,) = open_all(opened).conversation.turns
    return turn.outcome


def test_how_a_turn_ended_is_told_in_the_language_of_who_reads_it(opened, bracketed):
    outcome = read_outcome(failed(opened))
    assert outcome == outcome_of(TimedOut("idle", 1.5))  # in English, for programs
    assert shown(outcome.sentence) == (
        "«The answer stopped arriving: nothing came within 1.5 seconds.»"
    )


@pytest.mark.parametrize("told", ["1", "[]", '{"sentence": 1}', '{"sentence": {"text": "{"}}'])
def test_what_an_earlier_or_a_broken_version_kept_stays_english(opened, bracketed, told):
    change = "UPDATE turns SET outcome = json_set(outcome, '$.told', json(?), '$.new', 1)"
    failed(opened).file.change(lambda c: c.execute(change, (told,)))
    outcome = read_outcome(opened)
    assert outcome.sentence == TimedOut("idle", 1.5).sentence
    assert shown(outcome.sentence) == f"«{outcome.sentence}»"
