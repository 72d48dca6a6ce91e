"""What turns are asked with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.ports import ModelRequest, ThinkingLevel

if TYPE_CHECKING:
    from desktop.core.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the next turn is asked with; None means the model's own.

    Attributes:
        own_system: What the conversation keeps for its system prompt while another one, of the
            command line, beats it; None if none does.
        send_partial: Send answers that broke off along with the history, as far as they came.
    """

    model: str
    system: str = ""
    own_system: str | None = None
    temperature: float | None = None
    max_output_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    include_thoughts: bool = False
    send_partial: bool = True

    @property
    def kept_system(self) -> str:
        """The system prompt that is kept with the conversation."""
        return self.system if self.own_system is None else self.own_system

    def request(self, messages: tuple[Message, ...], token: bytes | None) -> ModelRequest:
        """The request for an answer to messages; the token says where an earlier one goes on."""
        return ModelRequest(
            model=self.model,
            messages=messages,
            system=self.system,
            temperature=self.temperature,
            max_output_tokens=self.max_output_tokens,
            thinking_level=self.thinking_level,
            include_thoughts=self.include_thoughts,
            continuation_token=token,
        )
