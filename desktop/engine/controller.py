"""The one interface of window, command line and bridge: send, stop, regenerate, attach."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.core.conversation import Conversation, Draft, ImagePart, whole_text
from desktop.core.events import (
    Ended,
    StoppedBy,
    StreamEvent,
    TurnEnding,
    TurnFailed,
    TurnStopped,
    ending_word,
)
from desktop.engine.asking import GO_ON, request_for
from desktop.engine.branches import Branches
from desktop.engine.measuring import Measuring
from desktop.engine.options import Options
from desktop.engine.queue import Queue
from desktop.engine.tasks import TaskOwner

if TYPE_CHECKING:
    import asyncio

    from desktop.core.conversation_store import ConversationStore
    from desktop.core.errors import ChatError
    from desktop.core.history import Opened
    from desktop.core.images import ImageWish, LoadImages, Source
    from desktop.core.latency import TurnLatency
    from desktop.core.metrics import LiveFigures
    from desktop.core.ports import EngineName, ModelClient, ModelInfo
    from desktop.engine.asked import Asked
    from desktop.engine.fitting import Fitting, Shrink
    from desktop.engine.keeping import Keeping
    from desktop.engine.record import Earlier
    from desktop.engine.sending import Sending
    from desktop.engine.terms import Terms
    from desktop.engine.turn import TurnRun

__all__ = ["GO_ON", "ChatController", "Listener", "Options"]

Listener = Callable[[Sequence[StreamEvent]], None]


class ChatController:
    """One conversation with one model client; at most one answer is under way.

    Args:
        client: Answers.
        options, terms: See below.
        load_images: Prepares images; blocks.
        shrink: Makes an image smaller; blocks. None if requests may be as large as they are.
        store: Gives where the conversation is kept, when it is first needed; None for a temporary
            one, which is never written.
        opened: One of an earlier time to go on with; None for a new one.
        on_crash: Told of faults of our own.

    Attributes:
        conversation: All turns, open and ended.
        options: What the next turn is asked with; assign a new value to change it.
        terms: On what terms the next turn is run; likewise.
        branches: Shows another branch, deletes turns and puts them back.
        queue: Questions that wait for the answer under way.
        measuring: How fast answers are; told by whoever shows them what is on screen.
    """

    def __init__(
        self,
        client: ModelClient,
        options: Options,
        terms: Terms,
        *,
        load_images: LoadImages,
        shrink: Shrink | None = None,
        store: Callable[[], ConversationStore] | None = None,
        opened: Opened | None = None,
        on_crash: Callable[[BaseException], None],
    ) -> None:
        self.conversation = opened.conversation if opened else Conversation(_new_id())
        self._keeping: Keeping | None = None
        if store is not None:
            from desktop.engine.keeping import Keeping

            self._keeping = Keeping(store, self.conversation.id, opened and opened.outline)
        self.options = options
        self._client = client
        self.terms = terms
        self._load_images, self._shrink = load_images, shrink
        self._tasks = TaskOwner(on_crash)
        self._listeners: list[Listener] = []
        self._runs: dict[str, TurnRun] = {}
        self._asked: dict[str, list[Asked]] = {}
        self._turn_tasks: dict[str, asyncio.Task[None]] = {}
        self.branches = Branches(self.conversation, self._keeping, self._refuse_while_running)
        self.queue = Queue(self.send)
        self.measuring = Measuring(self._measured)

    @property
    def engine(self) -> EngineName:
        """Which engine answers."""
        return self._client.engine

    def use_client(self, client: ModelClient, shrink: Shrink | None, options: Options) -> None:
        """Ask another one from the next turn on; what is under way goes on as it began."""
        self._client, self._shrink, self.options = client, shrink, options
        for made in ("_fitting", "sending"):
            vars(self).pop(made, None)

    @property
    def running(self) -> str | None:
        """The id of the turn whose answer is under way."""
        return next(iter(self._runs), None)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear all events, in batches, on the loop that runs the turns; returns how to stop."""
        self._listeners.append(listener)

        def stop_listening() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop_listening

    def send(self, draft: Draft) -> str:
        """Ask. Returns the turn's id at once; what happens is told to the listeners.

        Raises:
            ValueError: If the draft is empty or an answer is under way.
        """
        self._refuse_while_running(draft)
        return self._start(self.conversation.begin(_new_id(), draft.message()).id)

    def regenerate(self, turn_id: str) -> str:
        """Ask the question of a turn again, beside its earlier answer. Returns the new turn's id.

        Raises:
            ValueError: If an answer is under way.
            KeyError: If there is no such turn.
        """
        self._refuse_while_running()
        turn = self.conversation.begin_again(_new_id(), turn_id)
        return self._start(turn.id)

    def edit(self, turn_id: str, draft: Draft) -> str:
        """Ask another question at the place of a turn, beside it. Returns the new turn's id.

        Raises:
            ValueError: If the draft is empty or an answer is under way.
            KeyError: If there is no such turn.
        """
        self._refuse_while_running(draft)
        return self._start(self.conversation.edit(_new_id(), turn_id, draft.message()).id)

    def _refuse_while_running(self, draft: Draft | None = None) -> None:
        if draft is not None and draft.is_empty:
            raise ValueError("there is nothing to ask")
        if self._runs:
            raise ValueError("an answer is under way")

    def go_on(self, turn_id: str) -> str:
        """Go on with an answer that broke off: what comes is appended to it. Returns the turn's id.

        Raises:
            ValueError: If an answer is under way, or this one left nothing to go on from.
            KeyError: If there is no such turn.
        """
        self._refuse_while_running()
        from desktop.engine.going_on import open_again  # no start needs it

        return self._start(turn_id, open_again(self.conversation.turn(turn_id)))

    def use_system(self, system: str) -> None:
        """Ask with another system prompt from the next question on, and keep it at once."""
        self.options = replace(self.options, system=whole_text(system), own_system=None)
        if self._keeping is not None:
            self._keeping.use_system(self.options.system)

    def leave_out(self, turn_id: str, number: int) -> None:
        """Have an image of a turn in no request from now on, see ``Conversation.leave_out``."""
        self.conversation.leave_out(turn_id, number)
        self._note(turn_id)

    def take_back(self, turn_id: str, number: int) -> None:
        """Send an image again that was left out."""
        self.conversation.take_back(turn_id, number)
        self._note(turn_id)

    def _note(self, turn_id: str) -> None:
        if self._keeping is not None:
            self._keeping.note(self.conversation.turn(turn_id))

    def _start(self, turn_id: str, earlier: Earlier | None = None) -> str:
        options = self.options
        request = request_for(self.conversation, turn_id, options, earlier)
        from desktop.engine.turn import TurnRun  # no start needs it, see ``desktop.garbage``

        run = TurnRun(
            turn_id,
            request,
            self._client,
            self.terms,
            self._hear,
            earlier,
            asked=self._asked.setdefault(turn_id, []),
            fitting=self._fitting,
            keeping=self._keeping,
        )
        self._runs[turn_id] = run
        now, model = self.terms.wall_clock(), options.model
        if self._keeping is not None:
            turn = self.conversation.turn(turn_id)
            self._keeping.begin(turn, at=now, model=model, system=options.kept_system)
        meter, engine = run.record.meter, self.engine
        self.measuring.begin(turn_id, meter, engine=engine, model=model, asked_at=now)
        self._turn_tasks[turn_id] = self._tasks.start(self._see_through(run), name="turn")
        return turn_id

    @cached_property
    def _fitting(self) -> Fitting | None:
        if self._shrink is None:
            return None
        from desktop.engine.fitting import Fitting  # as above

        return Fitting(self._shrink)

    @cached_property
    def sending(self) -> Sending:
        """Shows what is sent, before and after."""
        from desktop.engine.sending import Sending  # few look at it

        def now() -> tuple[ModelClient, Options]:
            return self._client, self.options

        parts = (self._keeping, self._fitting, self._tasks)
        return Sending(self.conversation, self._asked, now, *parts)

    async def _see_through(self, run: TurnRun) -> None:
        try:
            await run.run()
        finally:
            del self._turn_tasks[run.turn_id]

    def stop(self, turn_id: str, by: StoppedBy = "user") -> None:
        """Stop an answer; what has come is kept. Does nothing if it is not under way."""
        if (run := self._runs.get(turn_id)) is not None:
            run.stop(by)

    def live(self, turn_id: str) -> LiveFigures | None:
        """The figures of the answer under way as they stand now; None for any other turn."""
        return self.measuring.live(turn_id, self.terms.clock())

    def attach(
        self,
        source: Source,
        *,
        name: str,
        wish: ImageWish | None = None,
        progress: Callable[[float], None] | None = None,
        done: Callable[[tuple[ImagePart, ...] | ChatError], None],
    ) -> Callable[[], None]:
        """Prepare an image in a worker.

        Args:
            source: A file, or the bytes of an encoded image or document.
            name: What it is called.
            wish: How it is wanted; None for what the settings say.
            progress: Hears on the loop the share that is done, 0 to 1.
            done: Hears on the loop what came of it: one part, or one for each page of a document.

        Returns:
            Gives it up when called: neither function is called then.
        """
        from desktop.engine.attaching import Attaching  # no start needs it

        attaching = Attaching(self._load_images, progress, done)
        self._tasks.start(attaching.run(source, name, wish), name="attach")
        return attaching.give_up

    async def load_images(
        self, source: ImagePart | Source, name: str = "", wish: ImageWish | None = None
    ) -> tuple[ImagePart, ...]:
        """Prepare an image in a worker; one that is prepared already is given back, loaded.

        Raises:
            ImageRejected: If it cannot be used.
            StorageFailed: If one of an earlier time cannot be read.
        """
        if isinstance(source, ImagePart):
            return (source if self._keeping is None else await self._keeping.load(source),)
        from desktop.engine.attaching import prepare

        return await prepare(self._load_images, source, name, wish)

    async def models(self) -> Sequence[ModelInfo]:
        """The models that can be asked; see ``ModelClient``."""
        return await self._client.models()

    def _hear(self, events: Sequence[StreamEvent]) -> None:
        from desktop.core.outcome import state_after  # as above

        for event in events:
            if (state := state_after(event)) is not None:
                self.conversation.turn(event.turn_id).move(state)
            if isinstance(event, Ended):
                self._end(event)
        for listener in tuple(self._listeners):
            listener(events)
        if isinstance(events[-1], Ended):
            self.queue.ended(is_held=isinstance(events[-1], TurnStopped | TurnFailed))

    def _end(self, event: TurnEnding) -> None:
        from desktop.core.outcome import outcome

        turn = self.conversation.turn(event.turn_id)
        record = self._runs.pop(event.turn_id).record
        turn.answer, turn.outcome = record.message(), outcome(event)
        turn.token, turn.token_at = record.token, record.token_at
        self.measuring.ended(event.turn_id, ending_word(event), event.at)
        if self._keeping is not None:
            self._keeping.end(turn, self.terms.wall_clock())

    def _measured(self, latency: TurnLatency) -> None:
        if latency.turn_id in self.conversation:  # else it was deleted before its end was seen
            self.conversation.turn(latency.turn_id).latency = latency
            self._note(latency.turn_id)

    async def aclose(self) -> None:
        """Stop what is under way and wait for its end. The client is its owner's to close."""
        for run in self._runs.values():
            run.stop("shutdown")
        # A task cancelled before its first step would tell no ending: these stop by themselves.
        if self._turn_tasks:
            import asyncio

            await asyncio.wait(self._turn_tasks.values())
        self.measuring.close()
        await self._tasks.aclose()
        # Whoever still holds this must not hold the window it was shown in.
        self._listeners.clear()
        self.queue.changed = lambda: None


def _new_id() -> str:
    return os.urandom(16).hex()
