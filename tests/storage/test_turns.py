from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.conversation import Conversation
from desktop.core.message import TextPart
from desktop.core.turn_state import TurnState
from desktop.storage.turns import Turns, part_of
from tests.keeping import IMAGE, answered, asked, outline

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def journal(opened, turn_id, *parts, token=(None, 0)):
    opened.file.add([(turn_id, parts, token)], {})
    opened.file.catch_up()


def test_the_question_is_written_once(opened):
    turn = opened.say(Conversation("c"), "1", "Why?", "Because.")
    opened.file.save(outline(), replace(turn, state=TurnState.WAITING))
    opened.file.save(outline(), turn)
    assert opened.rows("SELECT role FROM messages ORDER BY number") == [("user",), ("model",)]
    assert opened.rows("SELECT text FROM parts ORDER BY number") == [("Why?",), ("Because.",)]


def test_chunks_of_one_text_are_one_row_unless_they_are_signed(opened):
    opened.say(Conversation("c"), "1")
    journal(
        opened,
        "1",
        TextPart(text="a", thought=True),
        TextPart(text="b"),
        TextPart(text="c"),
        TextPart(text="d", signature=b"s"),
        TextPart(text="e"),
        IMAGE,
        TextPart(text="f"),
    )
    rows = opened.rows("SELECT kind, text FROM journal ORDER BY number")
    assert rows == [
        ("thought", b"a"),
        ("text", b"bc"),
        ("text", b"d"),
        ("text", b"e"),
        ("image", b""),
        ("text", b"f"),
    ]


def test_an_end_takes_the_journal_away(opened):
    conversation = Conversation("c")
    turn = opened.say(conversation, "1")
    journal(opened, "1", TextPart(text="ab"), IMAGE)
    opened.file.save(outline(), answered(turn, "ab", IMAGE))
    assert opened.rows("SELECT * FROM journal") == []
    assert opened.rows("SELECT count(*) FROM images WHERE chunk IS NOT NULL") == [(0,)]


def test_nothing_is_journalled_for_a_turn_that_has_ended(opened):
    opened.say(Conversation("c"), "1", "Why?", "Because.")
    journal(opened, "1", TextPart(text="late"))
    journal(opened, "unknown", TextPart(text="lost"))
    assert opened.rows("SELECT * FROM journal") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(ANY_TEXT))
def test_whatever_is_cut_anywhere_comes_back_whole(opened, texts):
    opened.file.change(lambda c: c.execute("DELETE FROM turns"))
    opened.file.save(outline(), asked(Conversation("c"), "1"))
    for text in texts:
        journal(opened, "1", TextPart(text=text))
    expected = "".join(texts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    opened.file.change(Turns(opened.file.images).recover)
    rows = opened.rows(
        "SELECT text FROM parts JOIN messages ON messages.number = message WHERE role = 'model'"
    )
    assert "".join(text for (text,) in rows) == expected


def test_half_characters_of_every_field_can_be_written(opened):
    half = "a\ud83d"
    conversation = Conversation("c")
    turn = asked(conversation, "1", half)
    named = outline(title=half, model=half, system=half)
    opened.file.save(named, turn)
    opened.file.save(named, answered(turn, TextPart(text=half, signature=b"s")))
    assert opened.rows("SELECT title, model, system FROM conversations") == [("a\ufffd",) * 3]


def test_an_image_that_was_lost_is_said():
    assert part_of("image", "", None, None) == TextPart(text="[image lost]")
    assert part_of("image", "", None, IMAGE) is IMAGE
    thought = TextPart(text="a", thought=True, signature=b"s")
    assert part_of("thought", "a", b"s", None) == thought
