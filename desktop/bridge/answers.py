"""All answers that clients can follow: those under way and, for a while, those that have ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from desktop.bridge.answer import Answer
from desktop.bridge.protocol import Refused
from desktop.core.conversation import Draft
from desktop.core.errors import ImageRejected

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from desktop.bridge.conversations import Conversations
    from desktop.bridge.protocol import Ask, AskSettings
    from desktop.core.conversation import ImagePart
    from desktop.core.events import StreamEvent
    from desktop.core.ports import ModelInfo
    from desktop.engine.controller import ChatController, Options

T = TypeVar("T")
MOST_RUNNING: Final = 128
MOST_ENDED: Final = 256
MOST_ENDED_CHARS: Final = 64_000_000


class Answers:
    """Begins answers, finds them again, and forgets the oldest that have ended.

    Args:
        conversations: Where clients ask.
        models: Names the models that can be asked; raises ``ChatError`` if it cannot.

    Attributes:
        begun: Hears of each answer that all may hear of, before its first event.
        conversations: As given.
        models: As given.
    """

    def __init__(
        self,
        conversations: Conversations,
        models: Callable[[], Awaitable[Sequence[ModelInfo]]],
    ) -> None:
        self.conversations = conversations
        self.models = models
        self._answers: dict[str, Answer] = {}
        self._taken: set[str] = set()  # ids whose images are still being prepared
        self._asked_in: dict[str, str] = {}  # conversations of what clients asked, by answer
        self._controllers: dict[Answer, ChatController] = {}  # of those under way
        self.begun: list[Callable[[Answer], None]] = []

    def __iter__(self) -> Iterator[Answer]:
        return iter(tuple(self._answers.values()))

    def find(self, answer_id: str) -> Answer:
        """The answer of that id.

        Raises:
            Refused: If there is none, or not any more.
        """
        answer = self._answers.get(answer_id)
        if answer is None:
            raise Refused("not_found", "There is no answer of this id, or not any more.", answer_id)
        return answer

    @property
    def running(self) -> list[Answer]:
        """Those under way that all may hear of, the oldest first."""
        return [answer for answer in self._controllers if not answer.is_private]

    def is_running(self, turn_id: str) -> bool:
        """True if the answer of a turn is followed and under way."""
        return any(answer.turn_id == turn_id for answer in self._controllers)

    async def begin(self, ask: Ask) -> Answer:
        """Start an answer; its images are prepared before.

        Raises:
            Refused: If it cannot be started.
        """
        name = ask.id
        if name is not None and (name in self._answers or name in self._taken):
            raise Refused("invalid_request", "This id is in use. Choose another one.", name)
        asked = sum(answer.is_asked_here for answer in self._controllers)
        if asked + len(self._taken) >= MOST_RUNNING:
            raise Refused("rate_limit", "Too many answers are under way. Wait for one.", name)
        place = name or f"of {id(ask)}"
        self._taken.add(place)
        try:
            controller = await self._controller_for(ask)
            answer = None
            try:
                answer = await self._begin_in(controller, ask)
            finally:
                if answer is None:
                    await self.conversations.let_go(controller)
        finally:
            self._taken.discard(place)
        return answer

    async def _controller_for(self, ask: Ask) -> ChatController:
        if ask.conversation is None:
            return self.conversations.begin()
        conversation_id = self._asked_in.get(ask.conversation)
        if conversation_id is not None:
            controller = await self.conversations.find(conversation_id)
            if controller is not None:
                return controller
        sentence = "There is no conversation with an answer of this id, or not any more."
        raise Refused("not_found", sentence, ask.id)

    async def _begin_in(self, controller: ChatController, ask: Ask) -> Answer:
        images = await self._load(controller, ask)
        self._forget()
        named = {*self._asked_in.values(), controller.conversation.id}
        await self.conversations.keep(named)
        if controller.running is not None:
            sentence = "An answer of this conversation is under way."
            raise Refused("invalid_request", sentence, ask.id)
        controller.options = asked_with(controller.options, ask.settings)
        draft = Draft(text=ask.prompt, images=images)
        turn_id = self.conversations.send(controller, draft, ask.program)
        answer = Answer(ask.id or turn_id, turn_id)
        answer.is_private = self.conversations.is_private(controller)
        self._asked_in[answer.id] = controller.conversation.id
        self._add(answer, controller)
        return answer

    async def _load(self, controller: ChatController, ask: Ask) -> tuple[ImagePart, ...]:
        parts: list[ImagePart] = []
        for number, image in enumerate(ask.images, 1):
            try:
                parts += await controller.load_images(image.data, f"image {number}")
            except ImageRejected as error:
                raise Refused("image_rejected", str(error), ask.id) from None
        return tuple(parts)

    def join(
        self, controller: ChatController, turn_id: str, events: Sequence[StreamEvent]
    ) -> Answer:
        """Follow an answer that no client asked for.

        Its id is that of its turn; of one that is gone on with, that and "-2", "-3", ...

        Args:
            controller: Of its conversation.
            turn_id: Of its turn.
            events: What has been told of it; it is not told again.
        """
        self._forget()
        name, number = turn_id, 1
        while name in self._answers or name in self._taken:
            number += 1
            name = f"{turn_id}-{number}"
        answer = Answer(name, turn_id)
        answer.is_asked_here = False
        self._add(answer, controller)
        answer.hear(events)
        return answer

    def _add(self, answer: Answer, controller: ChatController) -> None:
        self._answers[answer.id] = answer
        self._controllers[answer] = controller

        def hear(events: Sequence[StreamEvent]) -> None:
            if events[0].turn_id == answer.turn_id:
                answer.hear(events)

        def ended() -> None:
            stop_listening()
            del self._controllers[answer]

        stop_listening = controller.listen(hear)
        answer.ended = ended
        if not answer.is_private:
            for hears in tuple(self.begun):
                hears(answer)

    def stop(self, answer: Answer) -> None:
        """End an answer that is under way; what has come is kept. No other is touched.

        Raises:
            Refused: If no client asked for it: what was asked in the window is stopped there.
        """
        if not answer.is_asked_here:
            sentence = "This was asked in the window. Stop it there."
            raise Refused("permission", sentence, answer.id)
        if (controller := self._controllers.get(answer)) is not None:
            controller.stop(answer.turn_id)

    def _forget(self) -> None:
        """Make room: the oldest that have ended go."""
        ended = [answer for answer in self._answers.values() if answer.has_ended]
        chars = sum(answer.chars for answer in ended)
        while len(ended) > MOST_ENDED or chars > MOST_ENDED_CHARS:
            oldest = ended.pop(0)
            chars -= oldest.chars
            del self._answers[oldest.id]
            self._asked_in.pop(oldest.id, None)


def asked_with(options: Options, settings: AskSettings) -> Options:
    """The options of a conversation, with what a client wants otherwise."""
    return replace(
        options,
        model=_either(settings.model, options.model),
        system=_either(settings.system, options.system),
        temperature=_either(settings.temperature, options.temperature),
        max_output_tokens=_either(settings.max_output_tokens, options.max_output_tokens),
        thinking_level=_either(settings.thinking_level, options.thinking_level),
        include_thoughts=_either(settings.thoughts, options.include_thoughts),
    )


def _either(wanted: T | None, present: T) -> T:
    return present if wanted is None else wanted
