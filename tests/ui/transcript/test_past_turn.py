from dataclasses import replace

from desktop.core.conversation import Conversation, Message
from desktop.ui.transcript.past_turn import PastTurn
from tests.keeping import IMAGE, answered, asked, bare


def test_images_are_lacked_until_their_bytes_are_there():
    turn = answered(asked(Conversation("c"), "t", "?", IMAGE), IMAGE)
    past = PastTurn(turn_id="t", question=turn.question, answer=turn.answer)
    assert not past.lacks_images
    assert replace(past, question=bare(turn).question).lacks_images
    assert replace(past, answer=bare(turn).answer).lacks_images
    assert not PastTurn(turn_id="t", question=Message(role="user", parts=())).lacks_images
