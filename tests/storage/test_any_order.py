"""Whatever is done to a conversation, in any order, the file holds the same as the memory."""

import asyncio
import errno
import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from unittest import mock

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.core.conversation import Conversation, Draft, Removed
from desktop.core.events import Ended
from desktop.core.message import Message, TextPart, whole_text
from desktop.core.outcome import interrupted
from desktop.core.turn_state import TurnState
from desktop.engine.controller import ChatController, Options
from desktop.engine.terms import Terms
from desktop.storage.conversations import Conversations
from tests.fakes import Pause, PicturesInMemory, ScriptedClient, chunk, sent
from tests.keeping import IMAGE, bare

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), min_size=1, max_size=12)
TEXTS = ANY_TEXT.filter(str.strip)
REPLIES = st.lists(ANY_TEXT, max_size=3)
FINISHES = st.sampled_from(["STOP", "MAX_TOKENS", "SAFETY"])
PICKS = st.integers(0, 1000)


class KeptConversation(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.place = Path(tempfile.mkdtemp())
        self.number = 0
        self.problems = []
        self.crashes = []
        self.removed: list[Removed] = []
        self.open_store()
        self.hold(None)

    def open_store(self):
        self.store = Conversations(self.place / str(self.number))
        self.store.problems.append(self.problems.append)

    def hold(self, opened):
        self.client = ScriptedClient([])
        self.controller = ChatController(
            self.client,
            Options(model="m"),
            Terms(pictures=PicturesInMemory(), clock=time.monotonic),
            load_images=lambda *_: (),
            store=lambda: self.store,
            opened=opened,
            on_crash=self.crashes.append,
        )
        self.ended = asyncio.Event()
        self.controller.listen(lambda events: isinstance(events[-1], Ended) and self.ended.set())

    @property
    def conversation(self):
        return self.controller.conversation

    def pick(self, number, which=lambda _: True):
        found = [turn.id for turn in self.conversation.turns if which(turn)]
        return found[number % len(found)] if found else None

    def answer(self, ask, reply, finish):
        steps = [sent(), *map(chunk, reply), chunk("", finish_reason=finish)]
        self.client.scripts = [*[[]] * len(self.client.requests), steps]

        async def asked():
            self.ended.clear()
            ask()
            await self.ended.wait()

        self.loop.run_until_complete(asked())

    @rule(text=TEXTS, reply=REPLIES, finish=FINISHES, with_image=st.booleans())
    def send(self, text, reply, finish, with_image):
        draft = Draft(text=text, images=(IMAGE,) if with_image else ())
        self.answer(lambda: self.controller.send(draft), reply, finish)

    @rule(texts=st.lists(TEXTS, min_size=1, max_size=3), reply=REPLIES)
    def send_while_the_disk_is_full(self, texts, reply):
        full = OSError(errno.ENOSPC, "No space left on device")
        with mock.patch.object(self.store._file.turns, "save", side_effect=full):
            for text in texts:
                self.answer(lambda text=text: self.controller.send(Draft(text=text)), reply, "STOP")
            self.loop.run_until_complete(self.store.settled())
        assert len(self.problems) == 1
        self.problems.clear()

    @precondition(lambda self: len(self.conversation) > 0)
    @rule(number=PICKS, text=TEXTS, reply=REPLIES)
    def edit(self, number, text, reply):
        earlier = self.pick(number)
        self.answer(lambda: self.controller.edit(earlier, Draft(text=text)), reply, "STOP")

    @precondition(lambda self: len(self.conversation) > 0)
    @rule(number=PICKS, reply=REPLIES, finish=FINISHES)
    def regenerate(self, number, reply, finish):
        earlier = self.pick(number)
        self.answer(lambda: self.controller.regenerate(earlier), reply, finish)

    @precondition(lambda self: any(turn.can_go_on for turn in self.conversation.turns))
    @rule(number=PICKS, reply=REPLIES)
    def go_on(self, number, reply):
        turn_id = self.pick(number, lambda turn: turn.can_go_on)
        self.answer(lambda: self.controller.go_on(turn_id), reply, "STOP")

    @precondition(lambda self: len(self.conversation) > 0)
    @rule(number=PICKS)
    def show(self, number):
        self.on_loop(lambda: self.controller.branches.show(self.pick(number)))

    @precondition(lambda self: len(self.conversation) > 0)
    @rule(number=PICKS)
    def delete(self, number):
        turn_id = self.pick(number)
        self.on_loop(lambda: self.removed.append(self.controller.branches.delete(turn_id)))

    @precondition(lambda self: bool(self.removed))
    @rule()
    def undo(self):
        removed = self.removed.pop()
        self.on_loop(lambda: self.controller.branches.put_back(removed))

    @rule()
    def reopen(self):
        self.loop.run_until_complete(self.controller.aclose())
        self.loop.run_until_complete(self.store.aclose())
        self.open_store()
        self.take_up()

    @rule(text=TEXTS, reply=REPLIES)
    def crash(self, text, reply):
        """Ask, and find what is there when the program is killed in the middle of the answer."""
        steps = [sent(), *map(chunk, reply), Pause()]
        self.client.scripts = [*[[]] * len(self.client.requests), steps]

        async def killed():
            self.client.pausing.clear()
            turn_id = self.controller.send(Draft(text=text))
            await self.client.pausing.wait()
            await self.store.settled()
            shutil.copytree(self.place / str(self.number), self.place / str(self.number + 1))
            return turn_id

        turn_id = self.loop.run_until_complete(killed())
        before = self.conversation
        dead = self.controller, self.store
        self.number += 1
        self.open_store()
        turn = before.turn(turn_id)
        said = whole_text("".join(reply))
        parts = (TextPart(text=said),) if said else ()
        expected = replace(
            turn,
            state=TurnState.INTERRUPTED,
            answer=Message(role="model", parts=parts) if parts else None,
            outcome=interrupted(said),
        )
        turns = [expected if each.id == turn_id else replace(each) for each in before.turns]
        self.take_up(Conversation.restored(before.id, turns, before.leaf_id))
        for each in dead:
            self.loop.run_until_complete(each.aclose())

    def take_up(self, expected=None):
        expected = expected or self.conversation
        opened = self.loop.run_until_complete(self.store.open(expected.id))
        self.removed.clear()
        if opened is None:
            assert len(expected) == 0
            self.hold(None)
        else:
            self.compare(opened.conversation, expected)
            self.hold(opened)

    def on_loop(self, call):
        async def called():
            call()

        self.loop.run_until_complete(called())

    @invariant()
    def the_file_holds_the_same(self):
        opened = self.loop.run_until_complete(self.store.open(self.conversation.id))
        if opened is not None:
            self.compare(opened.conversation, self.conversation)
        else:
            assert len(self.conversation) == 0
        assert self.problems == []
        assert self.crashes == []

    def compare(self, found, expected):
        assert found.turns == tuple(_as_kept(turn) for turn in expected.turns)
        assert found.leaf_id == expected.leaf_id

    def teardown(self):
        self.loop.run_until_complete(self.controller.aclose())
        self.loop.run_until_complete(self.store.aclose())
        self.loop.close()
        shutil.rmtree(self.place)


def _as_kept(turn):
    """Without bytes of images; an answer without a word is none."""
    kept = bare(turn)
    if kept.answer is not None and not kept.answer.parts:
        kept = replace(kept, answer=None)
    return kept


TestKeptConversation = KeptConversation.TestCase
TestKeptConversation.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
