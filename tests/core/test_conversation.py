import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import (
    MOVES,
    AnswerBuilder,
    Conversation,
    Draft,
    ImagePart,
    Message,
    TextPart,
    Turn,
    TurnState,
    whole_text,
)
from desktop.core.errors import IllegalMove

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def question(text):
    return Draft(text=text).message()


def answer(text):
    return Message(role="model", parts=(TextPart(text=text),))


class TestWholeText:
    @given(st.text())
    def test_halves_of_a_pair_become_one_character(self, text):
        units = text.encode("utf-16-le")
        pairs = [units[i : i + 2] for i in range(0, len(units), 2)]
        halves = [pair.decode("utf-16-le", "surrogatepass") for pair in pairs]
        assert whole_text("".join(halves)) == text

    @given(ANY_TEXT)
    def test_can_always_be_encoded(self, text):
        whole_text(text).encode()

    def test_a_lonely_half_becomes_the_replacement_character(self):
        assert whole_text("a\ud83d b") == "a\ufffd b"


class TestAnswerBuilder:
    def test_joins_neighbours_of_one_kind(self):
        builder = AnswerBuilder()
        for part in [
            TextPart(text="I ", thought=True),
            TextPart(text="think", thought=True),
            TextPart(text="Hello "),
            TextPart(text="world"),
        ]:
            builder.add(part)
        assert builder.message().parts == (
            TextPart(text="I think", thought=True),
            TextPart(text="Hello world"),
        )

    def test_a_signed_part_stays_as_it_came(self):
        builder = AnswerBuilder()
        signed = TextPart(text="b", signature=b"s")
        for part in [TextPart(text="a"), signed, TextPart(text="c")]:
            builder.add(part)
        assert builder.message().parts == (TextPart(text="a"), signed, TextPart(text="c"))

    def test_an_image_stands_between_texts(self):
        builder = AnswerBuilder()
        image = ImagePart(mime_type="image/png", data=b"x")
        for part in [TextPart(text="a"), image, TextPart(text="b")]:
            builder.add(part)
        assert builder.message().parts == (TextPart(text="a"), image, TextPart(text="b"))
        assert builder.message().text == "ab"

    @given(st.lists(st.tuples(st.text(), st.booleans())))
    def test_loses_nothing(self, pieces):
        builder = AnswerBuilder()
        for text, thought in pieces:
            builder.add(TextPart(text=text, thought=thought))
        message = builder.message()
        assert message.text == "".join(text for text, thought in pieces if not thought)
        thoughts = "".join(p.text for p in message.parts if isinstance(p, TextPart) and p.thought)
        assert thoughts == "".join(text for text, thought in pieces if thought)


class TestTurn:
    @pytest.mark.parametrize("state", TurnState)
    @pytest.mark.parametrize("target", TurnState)
    def test_moves_only_as_the_table_says(self, state, target):
        turn = Turn("t", None, question("?"), state)
        if target in MOVES[state] or (target is state and state.is_open):
            turn.move(target)
            assert turn.state is target
        else:
            with pytest.raises(IllegalMove):
                turn.move(target)

    def test_only_waiting_and_streaming_are_open(self):
        assert {s for s in TurnState if s.is_open} == {TurnState.WAITING, TurnState.STREAMING}


class TestConversation:
    def test_sends_the_answered_turns_and_the_question(self):
        conversation = Conversation("c")
        first = conversation.begin("1", question("a"))
        first.move(TurnState.FINISHED)
        first.answer = answer("A")
        conversation.begin("2", question("b"))
        texts = [m.text for m in conversation.messages_for("2")]
        assert texts == ["a", "A", "b"]
        assert len(conversation) == 2

    @pytest.mark.parametrize(
        ("state", "reply", "kept"),
        [
            (TurnState.STOPPED, "half", True),
            (TurnState.TRUNCATED, "half", True),
            (TurnState.FAILED, "half", True),
            (TurnState.FAILED, None, False),
            (TurnState.BLOCKED, "half", False),
        ],
    )
    def test_keeps_partial_answers_and_drops_blocked_or_missing_ones(self, state, reply, kept):
        conversation = Conversation("c")
        turn = conversation.begin("1", question("a"))
        turn.move(state)
        turn.answer = answer(reply) if reply else Message(role="model", parts=())
        conversation.begin("2", question("b"))
        assert len(conversation.messages_for("2")) == (3 if kept else 1)

    def test_asking_again_adds_a_sibling_and_keeps_the_first_answer(self):
        conversation = Conversation("c")
        first = conversation.begin("1", question("a"))
        first.move(TurnState.FINISHED)
        first.answer = answer("A")
        again = conversation.begin_again("2", "1")
        assert again.parent_id is first.parent_id
        assert [m.text for m in conversation.messages_for("2")] == ["a"]
        assert conversation.turn("1").answer == answer("A")
        assert [t.id for t in conversation.branch(conversation.leaf_id)] == ["2"]
        assert conversation.branch(None) == []


class TestDraft:
    def test_is_empty_without_text_and_images(self):
        image = ImagePart(mime_type="image/png", data=b"x")
        assert Draft(text=" \n").is_empty
        assert not Draft(text="a").is_empty
        assert not Draft(text="", images=(image,)).is_empty

    def test_puts_images_first_and_leaves_blank_text_out(self):
        image = ImagePart(mime_type="image/png", data=b"x")
        assert Draft(text="a", images=(image,)).message().parts == (image, TextPart(text="a"))
        assert Draft(text="  ", images=(image,)).message().parts == (image,)

    def test_a_broken_character_of_the_terminal_can_still_be_sent(self):
        assert Draft(text="a\udcff").message().text == "a\ufffd"

    def test_images_do_not_show_their_bytes(self):
        assert "secret" not in repr(ImagePart(mime_type="m", data=b"secret", original=b"secret"))
