import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.core.conversation import (
    LEFT_OUT,
    Conversation,
    Draft,
    ImagePart,
    Message,
    Removed,
    TextPart,
    TurnState,
)


def question(text):
    return Draft(text=text).message()


def answer(text):
    return Message(role="model", parts=(TextPart(text=text),))


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


class TestBranches:
    @pytest.fixture
    def conversation(self):
        """1 > 2 > 3, and 2 > 4; beside 2: 5 > 6."""
        made = Conversation("c")
        for turn_id in "123":
            made.begin(turn_id, question(turn_id))
        made.begin_again("4", "3")
        made.edit("5", "2", question("other"))
        made.begin("6", question("6"))
        return made

    def test_an_edit_is_a_branch_of_its_own(self, conversation):
        assert [turn.id for turn in conversation.branch("6")] == ["1", "5", "6"]
        assert conversation.turn("5").question.text == "other"
        assert [turn.id for turn in conversation.siblings("5")] == ["2", "5"]
        assert [turn.id for turn in conversation.siblings("1")] == ["1"]
        assert "6" in conversation
        assert "7" not in conversation

    def test_showing_a_turn_goes_on_to_the_newest_behind_it(self, conversation):
        conversation.show("2")
        assert conversation.leaf_id == "4"
        conversation.show("3")
        assert conversation.leaf_id == "3"
        conversation.show("1")
        assert conversation.leaf_id == "6"
        with pytest.raises(KeyError):
            conversation.show("7")

    def test_removing_takes_what_follows_and_goes_on_beside(self, conversation):
        removed = conversation.remove("5")
        assert [turn.id for turn in removed.turns] == ["5", "6"]
        assert conversation.leaf_id == "4"
        assert [turn.id for turn in conversation.turns] == ["1", "2", "3", "4"]
        conversation.remove("1")
        assert (len(conversation), conversation.leaf_id) == (0, None)

    def test_removing_the_only_one_of_its_kind_goes_back_to_the_one_before(self, conversation):
        conversation.remove("6")
        assert conversation.leaf_id == "5"

    def test_removing_what_is_not_shown_shows_the_same(self, conversation):
        conversation.remove("2")
        assert conversation.leaf_id == "6"
        with pytest.raises(KeyError):
            conversation.remove("2")

    def test_removing_beside_what_is_shown_shows_the_same(self, conversation):
        conversation.show("3")
        conversation.remove("5")
        assert conversation.leaf_id == "3"

    def test_putting_back_makes_it_as_it_was(self, conversation):
        before = conversation.turns
        removed = conversation.remove("2")
        conversation.put_back(removed)
        assert conversation.turns == before
        removed = conversation.remove("1")
        conversation.begin("new", question("new"))
        conversation.put_back(removed)
        assert [turn.id for turn in conversation.turns] == [*"123456", "new"]
        assert conversation.leaf_id == "6"

    def test_putting_back_shows_what_was_gone_on_with_since(self, conversation):
        removed = conversation.remove("2")
        conversation.begin("new", question("new"))
        conversation.put_back(removed)
        assert conversation.leaf_id == "new"

    def test_putting_back_shows_what_is_there(self, conversation):
        removed = conversation.remove("2")
        conversation.remove("5")
        conversation.put_back(removed)
        assert conversation.leaf_id == "4"
        removed = conversation.remove("1")
        conversation.put_back(Removed(removed.turns, None, removed.order))
        assert conversation.leaf_id == "4"

    def test_what_is_below_is_told(self, conversation):
        assert [turn.id for turn in conversation.below("2")] == ["3", "4"]
        assert conversation.below("6") == []
        with pytest.raises(KeyError):
            conversation.below("7")

    def test_forks_of_the_active_branch(self, conversation):
        (fork,) = conversation.forks().values()
        assert (fork.turn_id, fork.questions, fork.answers) == ("5", ("2", "5"), ("5",))
        conversation.show("3")
        assert list(conversation.forks()) == ["2", "3"]
        assert conversation.forks()["3"].answers == ("3", "4")

    def test_nothing_is_put_back_behind_what_is_gone(self, conversation):
        removed = conversation.remove("2")
        conversation.remove("1")
        with pytest.raises(KeyError):
            conversation.put_back(removed)

    def test_it_is_restored(self, conversation):
        again = Conversation.restored("c", conversation.turns, "4")
        assert (again.id, again.turns, again.leaf_id) == ("c", conversation.turns, "4")


PICKS = st.integers(0, 1000)


class AnyOrder(RuleBasedStateMachine):
    """Whatever is done, what is shown is a way from the first question, and all can be reached."""

    def __init__(self):
        super().__init__()
        self.conversation = Conversation("c")
        self.removed = []
        self.count = 0

    def pick(self, number):
        turns = self.conversation.turns
        return turns[number % len(turns)].id

    def next_id(self):
        self.count += 1
        return str(self.count)

    def finish(self, turn):
        turn.move(TurnState.FINISHED)
        turn.answer = answer(turn.id)

    @rule(text=st.sampled_from("ab"))
    def send(self, text):
        self.finish(self.conversation.begin(self.next_id(), question(text)))

    @precondition(lambda self: self.conversation.leaf_id is not None)
    @rule(number=PICKS, text=st.sampled_from("ab"))
    def edit(self, number, text):
        turn_id = self.pick(number)
        self.finish(self.conversation.edit(self.next_id(), turn_id, question(text)))

    @precondition(lambda self: self.conversation.leaf_id is not None)
    @rule(number=PICKS)
    def regenerate(self, number):
        self.finish(self.conversation.begin_again(self.next_id(), self.pick(number)))

    @precondition(lambda self: self.conversation.leaf_id is not None)
    @rule(number=PICKS)
    def switch(self, number):
        turn_id = self.pick(number)
        self.conversation.show(turn_id)
        assert turn_id in self.shown()

    @precondition(lambda self: self.conversation.leaf_id is not None)
    @rule(number=PICKS)
    def delete(self, number):
        turn_id = self.pick(number)
        below = [turn.id for turn in self.conversation.below(turn_id)]
        removed = self.conversation.remove(turn_id)
        assert [turn.id for turn in removed.turns] == [turn_id, *below]
        self.removed.append(removed)

    @precondition(lambda self: self.removed)
    @rule(number=PICKS)
    def undo(self, number):
        removed = self.removed.pop(number % len(self.removed))
        parent_id = removed.turns[0].parent_id
        if parent_id is not None and parent_id not in self.conversation:
            with pytest.raises(KeyError):
                self.conversation.put_back(removed)
            return
        self.conversation.put_back(removed)
        assert all(turn.id in self.conversation for turn in removed.turns)

    def shown(self):
        return [turn.id for turn in self.conversation.branch(self.conversation.leaf_id)]

    @invariant()
    def no_orphan_is_in_the_tree(self):
        seen = {None}
        for turn in self.conversation.turns:
            assert turn.parent_id in seen
            seen.add(turn.id)

    @invariant()
    def what_is_shown_goes_from_the_first_question_to_the_last(self):
        shown = self.shown()
        assert bool(shown) is bool(len(self.conversation))
        before = None
        for turn_id in shown:
            assert self.conversation.turn(turn_id).parent_id == before
            before = turn_id
        assert all(turn.parent_id != before or before is None for turn in self.conversation.turns)

    @invariant()
    def what_is_sent_is_what_is_shown(self):
        shown = self.shown()
        if shown:
            sent = self.conversation.messages_for(shown[-1])
            assert [each.text for each in sent[1::2]] == shown[:-1]

    def teardown(self):
        """Whoever goes from version to version comes by everything."""
        reached, seen, ahead = set(), set(), [self.conversation.leaf_id]
        while ahead:
            leaf_id = ahead.pop()
            seen.add(leaf_id)
            self.conversation.leaf_id = leaf_id
            reached |= set(self.shown())
            for fork in self.conversation.forks().values():
                for turn_id in (*fork.questions, *fork.answers):
                    self.conversation.show(turn_id)
                    if self.conversation.leaf_id not in seen:
                        ahead.insert(0, self.conversation.leaf_id)
                    self.conversation.leaf_id = leaf_id
        assert reached == {turn.id for turn in self.conversation.turns}


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
