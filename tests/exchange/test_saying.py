import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import TimedOut
from desktop.core.outcome import Outcome
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked, Whole
from desktop.exchange.saying import branch, ending, hidden, image_words, moment, speaker
from tests.keeping import IMAGE, answered, asked, outline


def test_moments():
    assert moment(1_760_000_000.0).startswith("2025-10-")
    assert moment(1e20) == moment(float("nan")) == ""


def test_the_branch_in_sight_and_how_much_is_hidden():
    conversation = Conversation("c")
    whole = Whole(outline(), conversation, {})
    assert (branch(whole), hidden(whole)) == ([], "")
    answered(asked(conversation, "1"), "a")
    assert hidden(whole) == ""
    answered(conversation.begin_again("2", "1"), "b")
    assert [turn.id for turn in branch(whole)] == ["2"]
    assert hidden(whole).startswith("1 turn of")
    answered(conversation.begin_again("3", "1"), "c")
    assert hidden(whole).startswith("2 turns of")


def test_who_answered():
    assert speaker(Asked(at=1.0, model="m")) == "m"
    assert speaker(None) == speaker(Asked(at=1.0)) == "Answer"


@pytest.mark.parametrize(
    ("state", "outcome", "said"),
    [
        (TurnState.FINISHED, None, ""),
        (TurnState.STOPPED, None, "Stopped."),
        (TurnState.FAILED, Outcome(word="error", sentence="It broke."), "It broke."),
    ],
)
def test_endings(state, outcome, said):
    turn = answered(asked(Conversation("c"), "1"), "a", state=state)
    turn.outcome = outcome
    assert ending(turn) == said


def test_a_question_without_an_answer_says_so():
    assert ending(asked(Conversation("c"), "1")) == "No answer."


def test_images_in_words():
    assert image_words(IMAGE) == "a.png, page 2, 4 × 3 pixels"
    assert image_words(type(IMAGE)(mime_type="image/png", data=b"")) == "Image"


def test_what_is_said_around_a_conversation_is_in_the_language_of_the_window(bracketed):
    turn = asked(Conversation("c"), "1")
    assert ending(turn) == "«No answer.»"
    turn.outcome = Outcome(word="error", sentence=TimedOut("idle", 1.5).sentence)
    assert ending(turn) == "«The answer stopped arriving: nothing came within 1.5 seconds.»"
    assert image_words(IMAGE) == "a.png«, »«page 2»«, »«4 × 3 pixels»"
