import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import (
    LEFT_OUT,
    MOVES,
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


def image(name: str) -> ImagePart:
    return ImagePart(mime_type="image/png", data=name.encode(), name=name)


class TestLeavingOut:
    def conversation(self, *answer_parts: TextPart | ImagePart, text: str = "a") -> Conversation:
        conversation = Conversation("c")
        parts = (image("one"), image("two"), *((TextPart(text=text),) if text else ()))
        turn = conversation.begin("1", Message(role="user", parts=parts))
        turn.move(TurnState.FINISHED)
        turn.answer = Message(role="model", parts=answer_parts or (TextPart(text="A"),))
        conversation.begin("2", question("b"))
        return conversation

    def sent(self, conversation: Conversation, turn_id: str = "2") -> list[list[str]]:
        return [
            [part.name if isinstance(part, ImagePart) else part.text for part in message.parts]
            for message in conversation.messages_for(turn_id)
        ]

    def test_an_image_is_left_out_and_taken_back(self):
        conversation = self.conversation()
        conversation.leave_out("1", 0)
        assert self.sent(conversation) == [["two", "a"], ["A"], ["b"]]
        conversation.leave_out("1", 0)
        conversation.leave_out("1", 1)
        assert self.sent(conversation)[0] == ["a"]
        conversation.take_back("1", 1)
        conversation.take_back("1", 1)
        assert self.sent(conversation)[0] == ["two", "a"]
        assert conversation.turn("1").question.images[0].name == "one"

    def test_a_question_of_images_alone_still_says_something(self):
        conversation = self.conversation(text="")
        conversation.leave_out("1", 0)
        assert self.sent(conversation)[0] == ["two"]
        conversation.leave_out("1", 1)
        assert self.sent(conversation)[0] == [LEFT_OUT]

    def test_the_images_of_an_answer_are_counted_behind_those_of_the_question(self):
        conversation = self.conversation(TextPart(text="A"), image("three"), image("four"))
        conversation.leave_out("1", 3)
        assert self.sent(conversation) == [["one", "two", "a"], ["A", "three"], ["b"]]
        conversation.take_back("1", 3)
        assert self.sent(conversation)[1] == ["A", "three", "four"]

    def test_thoughts_alone_are_no_answer(self):
        conversation = self.conversation(TextPart(text="Hm", thought=True), image("three"))
        conversation.leave_out("1", 2)
        assert self.sent(conversation)[1] == ["Hm", LEFT_OUT]

    def test_a_question_that_is_asked_again_leaves_out_the_same(self):
        conversation = self.conversation(image("three"))
        conversation.leave_out("1", 1)
        conversation.leave_out("1", 2)
        again = conversation.begin_again("3", "1")
        assert again.left_out == {1}
        assert self.sent(conversation, "3") == [["one", "a"]]
        conversation.take_back("3", 1)
        assert conversation.turn("1").left_out == {1, 2}

    def test_no_turn_no_image(self):
        with pytest.raises(KeyError):
            self.conversation().leave_out("none", 0)

    def test_before_an_answer_nothing_of_it_is_sent(self):
        conversation = Conversation("c")
        assert conversation.begin("1", question("a")).sent_answer.parts == ()


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
