"""A scripted controller with the face of ``ChatController``: it does what the test says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.conversation import Conversation, Draft, ImagePart
from desktop.core.errors import ChatError
from desktop.core.events import (
    Ended,
    RequestSent,
    StreamEvent,
    TextDelta,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
)
from desktop.core.images import ImageWish, Source
from desktop.core.metrics import LiveFigures, Metrics
from desktop.core.ports import EngineName, ThinkingLevel
from desktop.engine.branches import Branches
from desktop.engine.queue import Queue

Done = Callable[[tuple[ImagePart, ...] | ChatError], None]


@dataclass(slots=True, kw_only=True)
class Attached:
    """An image that is being prepared, as far as the widgets know."""

    source: Source
    name: str
    wish: ImageWish | None
    progress: Callable[[float], None] | None
    done: Done
    is_given_up: bool = False

    def give_up(self) -> None:
        self.is_given_up = True

    def tell(self, *outcome: ImagePart | ChatError) -> None:
        """Say what came of it: images, or a refusal."""
        images = tuple(each for each in outcome if isinstance(each, ImagePart))
        refusals = [each for each in outcome if isinstance(each, ChatError)]
        self.done(refusals[0] if refusals else images)


@dataclass(frozen=True, slots=True, kw_only=True)
class FakeOptions:
    model: str
    system: str = ""
    temperature: float | None = None
    max_output_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    include_thoughts: bool = False


def figures(**changes: float | int | None) -> LiveFigures:
    values = {
        "first_chunk_latency": 0.42,
        "tokens_per_second": 58.3,
        "chunks_per_second": 12.0,
        "total_time": 3.1,
        "chunk_count": 37,
        "first_text_latency": 0.5,
        "first_paint_latency": 0.52,
        "delay_p50": 0.02,
        "delay_p95": 0.2,
        "received": 900,
        "shown": 880,
        "output_tokens": 220,
        "requests": 1,
    }
    return LiveFigures(**(values | changes))  # type: ignore[arg-type]


def metrics(**changes: float | int | None) -> Metrics:
    values = {
        "first_chunk_latency": 0.42,
        "first_text_latency": 0.5,
        "total_time": 4.2,
        "chunk_count": 40,
        "output_tokens": 240,
        "tokens_per_second": 60.0,
        "chunks_per_second": 11.0,
        "gap_p50": 0.08,
        "gap_p95": 0.2,
        "gap_max": 0.4,
        "stalls": 0,
        "requests": 1,
        "first_paint_latency": 0.52,
    }
    return Metrics(**(values | changes))  # type: ignore[arg-type]


class FakeMeasuring:
    def __init__(self) -> None:
        self.paints: list[tuple[str, float, int]] = []
        self.passes: list[tuple[str, int]] = []

    def painted(self, turn_id: str, at: float, characters: int) -> None:
        self.paints.append((turn_id, at, characters))

    def passed(self, turn_id: str, characters: int) -> None:
        self.passes.append((turn_id, characters))


class FakeSending:
    """Looks at nothing: a test says what is seen, with ``done``."""

    def __init__(self) -> None:
        self.looks: list[tuple[object, ...]] = []
        self.done: Callable[[object], None] = lambda _seen: None
        self.given_up = 0

    def of_draft(self, draft: Draft, *, instead_of: str | None = None) -> tuple[object, ...]:
        return draft, instead_of

    def of_turn(self, turn_id: str) -> tuple[object, ...]:
        return (turn_id,)

    def tell(
        self, look: Callable[[], tuple[object, ...]], done: Callable[[object], None]
    ) -> Callable[[], None]:
        self.looks.append(look())
        self.done = done
        return self._give_up

    def _give_up(self) -> None:
        self.given_up += 1


class FakeController:
    def __init__(self, engine: EngineName = "gemini", *, model: str = "gemini-4-argon") -> None:
        self.engine: EngineName = engine
        self.options = FakeOptions(model=model)
        self.conversation = Conversation("c")
        self.running: str | None = None
        self.drafts: list[Draft] = []
        self.stopped: list[str] = []
        self.regenerated: list[str] = []
        self.measuring = FakeMeasuring()
        self.sending = FakeSending()
        self.attached: list[Attached] = []
        self.gone_on: list[str] = []
        self.queue = Queue(self.send)
        self.branches = Branches(self.conversation, None, self._refuse_while_running)
        self.figures: LiveFigures | None = figures()
        self._asked = 0
        self._listeners: list[Callable[[Sequence[StreamEvent]], None]] = []

    @property
    def listener_count(self) -> int:
        return len(self._listeners)

    def listen(self, listener: Callable[[Sequence[StreamEvent]], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _refuse_while_running(self) -> None:
        if self.running is not None:
            raise ValueError("an answer is under way")

    def _next_id(self) -> str:
        self._asked = max(self._asked, len(self.conversation)) + 1
        return f"t{self._asked}"

    def send(self, draft: Draft) -> str:
        if draft.is_empty:
            raise ValueError("there is nothing to ask")
        self._refuse_while_running()
        self.drafts.append(draft)
        self.running = self.conversation.begin(self._next_id(), draft.message()).id
        return self.running

    def regenerate(self, turn_id: str) -> str:
        self._refuse_while_running()
        self.regenerated.append(turn_id)
        self.running = self.conversation.begin_again(self._next_id(), turn_id).id
        return self.running

    def edit(self, turn_id: str, draft: Draft) -> str:
        self._refuse_while_running()
        self.drafts.append(draft)
        self.running = self.conversation.edit(self._next_id(), turn_id, draft.message()).id
        return self.running

    def go_on(self, turn_id: str) -> str:
        self._refuse_while_running()
        self.gone_on.append(turn_id)
        self.running = turn_id
        return turn_id

    def stop(self, turn_id: str) -> None:
        self.stopped.append(turn_id)

    def attach(
        self,
        source: Source,
        *,
        name: str,
        wish: ImageWish | None = None,
        progress: Callable[[float], None] | None = None,
        done: Done,
    ) -> Callable[[], None]:
        self.attached.append(
            Attached(source=source, name=name, wish=wish, progress=progress, done=done)
        )
        return self.attached[-1].give_up

    def leave_out(self, turn_id: str, number: int) -> None:
        self.conversation.leave_out(turn_id, number)

    def take_back(self, turn_id: str, number: int) -> None:
        self.conversation.take_back(turn_id, number)

    def live(self, turn_id: str) -> LiveFigures | None:
        return self.figures if turn_id == self.running else None

    def tell(self, *events: StreamEvent) -> None:
        """Tell the listeners, as the real one does: an ending ends the run first."""
        if any(isinstance(event, Ended) and event.turn_id == self.running for event in events):
            self.running = None
        for listener in tuple(self._listeners):
            listener(events)
        if isinstance(events[-1], Ended):
            self.queue.ended(is_held=isinstance(events[-1], TurnStopped | TurnFailed))

    def start(self, turn_id: str, at: float = 0.0) -> None:
        self.tell(
            TurnStarted(turn_id=turn_id, at=at, model=self.options.model, engine=self.engine),
            RequestSent(turn_id=turn_id, at=at),
        )

    def say(self, turn_id: str, *texts: str, at: float = 1.0) -> None:
        self.tell(
            *(
                TextDelta(turn_id=turn_id, at=at, text=text, index=index)
                for index, text in enumerate(texts, 1)
            )
        )

    def finish(self, turn_id: str, text: str = "") -> None:
        self.tell(
            TurnFinished(
                turn_id=turn_id,
                at=2.0,
                text=text,
                metrics=metrics(),
                finish_reason="STOP",
                model_version=None,
            )
        )

    def halt(self, turn_id: str) -> None:
        self.tell(TurnStopped(turn_id=turn_id, at=2.0, text="", metrics=metrics(), by="user"))


def image_part(name: str = "lake.jpg", thumbnail: bytes = b"") -> ImagePart:
    return ImagePart(
        mime_type="image/jpeg",
        data=b"image",
        thumbnail=thumbnail,
        name=name,
        width_px=1600,
        height_px=1067,
    )
