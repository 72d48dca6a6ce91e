"""What would be sent for a draft, and what was sent for a turn: the very requests, to be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.errors import ChatError
from desktop.core.sent import SentRequest, SentTurn
from desktop.engine.asking import request_for

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from desktop.core.conversation import Conversation
    from desktop.core.message import Draft
    from desktop.core.ports import ModelClient, ModelRequest
    from desktop.engine.asked import Asked
    from desktop.engine.fitting import Fitting
    from desktop.engine.keeping import Keeping
    from desktop.engine.options import Options
    from desktop.engine.tasks import TaskOwner

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sending:
    """Looks at the requests of one conversation.

    Attributes:
        conversation: All its turns.
        asked: What was asked for turns since the program began.
        now: Gives who answers now, and what the next turn is asked with.
        keeping: Loads images of an earlier time; None if nothing is kept.
        fitting: Makes images smaller that one request cannot carry; None if it can carry all.
        tasks: Owns what is looked at for the window.
    """

    conversation: Conversation
    asked: Mapping[str, Sequence[Asked]]
    now: Callable[[], tuple[ModelClient, Options]]
    keeping: Keeping | None
    fitting: Fitting | None
    tasks: TaskOwner

    async def of_draft(self, draft: Draft, *, instead_of: str | None = None) -> SentRequest:
        """What would be sent for a draft now.

        Args:
            draft: The question.
            instead_of: The turn whose place it takes; None to follow the last one in sight.

        Raises:
            ChatError: If it cannot be sent as things are.
            ValueError: If the draft is empty.
        """
        if draft.is_empty:
            raise ValueError("there is nothing to ask")
        (_, options), conversation = self.now(), self.conversation
        leaf_id = conversation.leaf_id
        if instead_of is not None:
            leaf_id = conversation.turn(instead_of).parent_id
        history = conversation.history(leaf_id, with_partial=options.send_partial)
        return await self._seen(options.request((*history, draft.message()), None))

    async def of_turn(self, turn_id: str) -> SentTurn:
        """What was sent for a turn.

        Raises:
            ChatError: If it cannot be told as things are.
            KeyError: If there is no such turn.
        """
        if turn_id not in self.asked:
            request = request_for(self.conversation, turn_id, self.now()[1])
            return SentTurn(requests=(await self._seen(request),), is_anew=True)
        sent = [each for each in self.asked[turn_id] if each.to]
        requests = tuple([await self._seen(each.request) for each in sent])
        is_anew = any(now.url != was.to for now, was in zip(requests, sent, strict=True))
        return SentTurn(requests=requests, is_anew=is_anew)

    async def _seen(self, request: ModelRequest) -> SentRequest:
        messages = request.messages
        if self.keeping is not None:
            messages = await self.keeping.loaded(messages)
        if self.fitting is not None and (fitted := await self.fitting.fit(messages)) is not None:
            messages = fitted.messages
        client, _ = self.now()
        return await client.as_sent(replace(request, messages=messages))

    def tell(
        self, look: Callable[[], Coroutine[Any, Any, T]], done: Callable[[T | ChatError], None]
    ) -> Callable[[], object]:
        """Look, and tell what was seen on the loop.

        Args:
            look: Does one of the above.
            done: Hears what came of it.

        Returns:
            Gives it up when called: nothing is told then.
        """
        return self.tasks.start(self._tell(look, done), name="what is sent").cancel

    async def _tell(
        self, look: Callable[[], Coroutine[Any, Any, T]], done: Callable[[T | ChatError], None]
    ) -> None:
        try:
            seen: T | ChatError = await look()
        except ChatError as error:
            seen = error
        done(seen)
