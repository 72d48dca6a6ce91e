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
        new_controller: Begins a conversation.
        let_go: Ends one.
        models: Names the models that can be asked; raises ``ChatError`` if it cannot.

    Attributes:
        begun: Hears of each answer, before its first event.
        models: As given.
    """

    def __init__(
        self,
        new_controller: Callable[[], ChatController],
        let_go: Callable[[ChatController], Awaitable[None]],
        models: Callable[[], Awaitable[Sequence[ModelInfo]]],
    ) -> None:
        self._new_controller = new_controller
        self._let_go = let_go
        self.models = models
        self._answers: dict[str, Answer] = {}
        self._by_turn: dict[str, Answer] = {}
        self._taken: set[str] = set()  # ids whose images are still being prepared
        self._controllers: dict[str, ChatController] = {}  # by the id of their answers
        self._listened: dict[ChatController, Callable[[], None]] = {}
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
        """Those under way, the oldest first."""
        return [answer for answer in self._answers.values() if not answer.has_ended]

    async def begin(self, ask: Ask) -> Answer:
        """Start an answer; its images are prepared before.

        Raises:
            Refused: If it cannot be started.
        """
        name = ask.id
        if name is not None and (name in self._answers or name in self._taken):
            raise Refused("invalid_request", "This id is in use. Choose another one.", name)
        if len(self.running) + len(self._taken) >= MOST_RUNNING:
            raise Refused("rate_limit", "Too many answers are under way. Wait for one.", name)
        controller = self._controller_for(ask)
        place = name or f"of {id(ask)}"
        self._taken.add(place)
        try:
            images = await self._load(controller, ask)
            await self._forget(controller)
        finally:
            self._taken.discard(place)
        if controller.running is not None:
            raise Refused("invalid_request", "An answer of this conversation is under way.", name)
        controller.options = asked_with(controller.options, ask.settings)
        turn_id = controller.send(Draft(text=ask.prompt, images=images))
        return self._add(Answer(name or turn_id, turn_id), controller)

    def _controller_for(self, ask: Ask) -> ChatController:
        if ask.conversation is None:
            return self._new_controller()
        controller = self._controllers.get(ask.conversation)
        if controller is None:
            sentence = "There is no conversation with an answer of this id, or not any more."
            raise Refused("not_found", sentence, ask.id)
        return controller

    async def _load(self, controller: ChatController, ask: Ask) -> tuple[ImagePart, ...]:
        parts: list[ImagePart] = []
        for number, image in enumerate(ask.images, 1):
            try:
                parts += await controller.load_images(image.data, f"image {number}")
            except ImageRejected as error:
                raise Refused("image_rejected", str(error), ask.id) from None
        return tuple(parts)

    def _add(self, answer: Answer, controller: ChatController) -> Answer:
        self._answers[answer.id] = self._by_turn[answer.turn_id] = answer
        self._controllers[answer.id] = controller
        if controller not in self._listened:
            self._listened[controller] = controller.listen(self.hear)
        for hears in tuple(self.begun):
            hears(answer)
        return answer

    def hear(self, events: Sequence[StreamEvent]) -> None:
        """Pass events on to the answer they belong to."""
        answer = self._by_turn.get(events[0].turn_id)
        if answer is not None:
            answer.hear(events)

    def stop(self, answer: Answer) -> None:
        """End an answer that is under way; what has come is kept."""
        self._controllers[answer.id].stop(answer.turn_id)

    async def _forget(self, needed: ChatController) -> None:
        """Make room: the oldest that have ended go, then conversations nobody can name."""
        ended = [answer for answer in self._answers.values() if answer.has_ended]
        chars = sum(answer.chars for answer in ended)
        while len(ended) > MOST_ENDED or chars > MOST_ENDED_CHARS:
            oldest = ended.pop(0)
            chars -= oldest.chars
            del self._answers[oldest.id], self._by_turn[oldest.turn_id]
            del self._controllers[oldest.id]
        named = {needed, *self._controllers.values()}
        for controller in [each for each in self._listened if each not in named]:
            self._listened.pop(controller)()
            await self._let_go(controller)


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
