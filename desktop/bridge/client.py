"""One client: what it says is done, and what it follows is sent as fast as it reads."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Final, assert_never

from websockets.exceptions import ConnectionClosed

from desktop.bridge.protocol import Ask, Models, Refused, Resume, Stop, Watch, read, refusal
from desktop.core.errors import ChatError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from websockets.asyncio.server import ServerConnection

    from desktop.bridge.answer import Answer
    from desktop.bridge.answers import Answers
    from desktop.bridge.protocol import ClientMessage
    from desktop.core.ports import Clock, ModelInfo
    from desktop.engine.tasks import TaskOwner

MOST_BEHIND: Final = 10_000
"""Lines that a client may not have taken yet before it is closed."""
MOST_REPLIES: Final = 1000
AT_ONCE: Final = 256
ASKS_AT_ONCE: Final = 32
ASKS_EACH_S: Final = 5.0
MOST_NOT_ALLOWED: Final = 4
"""Questions of a client that wait until the user says whether it may ask."""
BACK_WITHIN_S: Final = 15.0
"""How long an answer waits for a client whose connection was lost."""
CLOSE_S: Final = 2.0
LONG_CHARS: Final = 65_536
TOO_SLOW, JUNK = 1013, 1003
CLEAN = frozenset({1000, 1001})


class Client:
    """Speaks with one client until it goes.

    Args:
        connection: To the client, open.
        answers: What it can follow.
        tasks: Owns what this starts.
        clock: Monotonic seconds.
    """

    def __init__(
        self, connection: ServerConnection, answers: Answers, tasks: TaskOwner, clock: Clock
    ) -> None:
        self._connection = connection
        self._answers = answers
        self._tasks = tasks
        self._clock = clock
        self._seen: dict[Answer, int] = {}
        self._backlog: dict[Answer, int] = {}
        self._due: dict[Answer, None] = {}
        self._replies: deque[str] = deque()
        self._wake = asyncio.Event()
        self._not_allowed: set[asyncio.Task[None]] = set()
        self._is_watching = False
        self._is_too_slow = False
        self._asks, self._asked_at = float(ASKS_AT_ONCE), clock()

    async def run(self) -> None:
        """Serve it until the connection is closed, by whomever."""
        writing = self._tasks.start(self._write(), name="bridge: write")
        try:
            async for message in self._connection:
                if isinstance(message, bytes):
                    await self._connection.close(JUNK, "send text")
                    break
                await self._hear(message)
        except ConnectionClosed:
            pass
        finally:
            writing.cancel()
            self._go()

    async def _hear(self, text: str) -> None:
        try:
            # Long ones hold images; to understand one takes a while.
            long = len(text) > LONG_CHARS
            message = await asyncio.to_thread(read, text) if long else read(text)
            await self._do(message)
        except Refused as refused:
            self._reply(refusal(refused))

    async def _do(self, message: ClientMessage) -> None:
        match message:
            case Ask():
                await self._ask(message)
            case Stop(id=answer_id):
                self._answers.stop(self._answers.find(answer_id))
            case Watch():
                self._watch()
            case Resume():
                self._resume(message)
            case Models():
                self._reply(models_line(await self._models()))
            case _:
                assert_never(message)

    async def _models(self) -> Sequence[ModelInfo]:
        try:
            return await self._answers.models()
        except ChatError as error:
            raise Refused("unavailable", str(error)) from None

    async def _ask(self, ask: Ask) -> None:
        now = self._clock()
        refilled = self._asks + (now - self._asked_at) * ASKS_EACH_S
        self._asks, self._asked_at = min(refilled, float(ASKS_AT_ONCE)), now
        if self._asks < 1:
            raise Refused("rate_limit", "That were many questions at once. Wait a second.", ask.id)
        self._asks -= 1
        conversations = self._answers.conversations
        if conversations.is_allowed(ask.program):
            await self._begin(ask)
            return
        if len(self._not_allowed) >= MOST_NOT_ALLOWED:
            sentence = "Questions of yours wait for leave already. Wait for that."
            raise Refused("rate_limit", sentence, ask.id)
        # It takes as long as the user does; the client is heard meanwhile, and may go.
        waiting = self._tasks.start(self._begin_when_allowed(ask), name="bridge: wait for leave")
        self._not_allowed.add(waiting)
        waiting.add_done_callback(self._not_allowed.discard)

    async def _begin_when_allowed(self, ask: Ask) -> None:
        try:
            await self._answers.conversations.allow(ask.program)
            await self._begin(ask)
        except Refused as refused:
            refused.of = refused.of or ask.id
            self._reply(refusal(refused))

    async def _begin(self, ask: Ask) -> None:
        answer = await self._answers.begin(ask)
        answer.keep, answer.owner = ask.keep, self
        self._follow(answer, 0)

    def _watch(self) -> None:
        if self._is_watching:
            return
        self._is_watching = True
        self._answers.begun.append(self._begun)
        for answer in self._answers.running:
            if answer not in self._seen:
                self._reply(answer.snapshot())
                self._follow(answer, answer.snapshot_seq)

    def _begun(self, answer: Answer) -> None:
        if answer not in self._seen:
            self._follow(answer, 0)

    def _resume(self, resume: Resume) -> None:
        answer, after = self._answers.find(resume.id), resume.after_seq
        if after > answer.last_seq:
            sentence = f"after_seq is at most {answer.last_seq}, the number of the newest event."
            raise Refused("invalid_request", sentence, answer.id)
        if answer.is_asked_here and not (answer.has_ended or resume.keep):
            answer.owner = self
        self._follow(answer, after)

    def _follow(self, answer: Answer, after: int) -> None:
        self._seen[answer] = after
        self._backlog[answer] = answer.last_seq - after  # no sign of how fast it reads
        answer.followers.add(self)
        self.more(answer)

    def more(self, answer: Answer) -> None:
        """There are new lines; see ``desktop.bridge.answer.Follower``."""
        self._due[answer] = None
        self._wake.set()
        if answer.last_seq - self._seen[answer] > MOST_BEHIND + self._backlog[answer]:
            self._give_up()

    def _reply(self, line: str) -> None:
        self._replies.append(line)
        self._wake.set()
        if len(self._replies) > MOST_REPLIES:
            self._give_up()

    def _give_up(self) -> None:
        """It does not read: it may come back and resume."""
        if not self._is_too_slow:
            self._is_too_slow = True
            self._tasks.start(self._close(), name="bridge: close")

    async def _close(self) -> None:
        try:
            async with asyncio.timeout(CLOSE_S):
                await self._connection.close(TOO_SLOW, "read faster, or resume")
        except TimeoutError:
            self._connection.transport.abort()

    async def _write(self) -> None:
        with suppress(ConnectionClosed):
            while True:
                await self._wake.wait()
                self._wake.clear()
                while self._replies or self._due:
                    while self._replies:
                        await self._connection.send(self._replies.popleft())
                    for answer in tuple(self._due):
                        await self._pass_on(answer)

    async def _pass_on(self, answer: Answer) -> None:
        lines = answer.after(self._seen[answer], AT_ONCE)
        if lines is None:  # some of them are gone
            snapshot, self._seen[answer] = answer.snapshot(), answer.snapshot_seq
            await self._connection.send(snapshot)
            return
        for line in lines:
            self._seen[answer] += 1
            await self._connection.send(line)
        if self._seen[answer] == answer.last_seq:
            self._due.pop(answer, None)
            if answer.has_ended:
                answer.followers.discard(self)
                del self._seen[answer], self._backlog[answer]

    def _go(self) -> None:
        """It went away: its own answers are stopped, unless they are to go on without it."""
        for waiting in tuple(self._not_allowed):
            waiting.cancel()
        if self._is_watching:
            self._answers.begun.remove(self._begun)
        for answer in self._answers:
            answer.followers.discard(self)
            if answer.owner is self:
                answer.owner = None
                if answer.has_ended or answer.keep:
                    continue
                if self._connection.close_code in CLEAN:
                    self._answers.stop(answer)
                else:
                    self._tasks.start(self._wait_for(answer), name="bridge: wait")

    async def _wait_for(self, answer: Answer) -> None:
        """Give a client whose connection was lost time to come back."""
        await asyncio.sleep(BACK_WITHIN_S)
        if answer.owner is None and not answer.has_ended:
            self._answers.stop(answer)


def models_line(models: Sequence[ModelInfo]) -> str:
    """The models that can be asked, as they are told to a client."""
    found = [
        {"name": each.name, "title": each.title, "output_token_limit": each.output_token_limit}
        for each in models
    ]
    return json.dumps({"type": "models", "timestamp": 0.0, "models": found})
