"""The request for an answer, made of a conversation and what it is asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.message import Draft

if TYPE_CHECKING:
    from desktop.core.conversation import Conversation
    from desktop.core.ports import ModelRequest
    from desktop.engine.options import Options
    from desktop.engine.record import Earlier

GO_ON = (
    "Your answer was cut off. Go on exactly where it stops, with the very next character. "
    "Repeat nothing, and say nothing about having been cut off."
)


def request_for(
    conversation: Conversation, turn_id: str, options: Options, earlier: Earlier | None = None
) -> ModelRequest:
    """The request for the answer to a turn.

    Args:
        conversation: Has the turn.
        turn_id: Its id.
        options: What it is asked with.
        earlier: What there is of its answer already, to be gone on with.
    """
    messages = conversation.messages_for(turn_id, with_partial=options.send_partial)
    if earlier is None:
        return options.request(messages, None)
    if earlier.token is None:
        # No service says how to go on without a token, so the model is asked to.
        answer = conversation.turn(turn_id).sent_answer
        messages = (*messages, answer, Draft(text=GO_ON).message())
    return options.request(messages, earlier.token)
