"""Answers begun by clients: found, limited, and forgotten in time."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from desktop.app import App
from desktop.bridge import answers as module
from desktop.bridge.answers import Answers, asked_with
from desktop.bridge.conversations import Unseen
from desktop.bridge.protocol import Ask, AskSettings, Refused, SentImage
from desktop.core.conversation import Draft
from desktop.core.events import TurnStarted
from desktop.engine.controller import Options
from desktop.setup import Setup
from tests.bridge_clients import no_crash
from tests.loopback import LoopbackServer, saying


@asynccontextmanager
async def answers_of(server, tmp_path):
    environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
    async with App(Setup(environ=environ, data_dir=tmp_path), on_crash=no_crash) as app:
        found = Answers(Unseen(app.new_controller, app.let_go), app.client.models)
        found.app = app
        yield found


class Ear:
    def __init__(self, answer):
        self._ended = asyncio.Event()
        answer.followers.add(self)
        self.more(answer)

    def more(self, answer):
        if answer.has_ended:
            self._ended.set()

    async def end(self):
        await self._ended.wait()


async def ended(answers, **ask):
    answer = await answers.begin(Ask(prompt="?", **ask))
    await Ear(answer).end()
    return answer


async def test_an_answer_is_found_by_its_id_and_told_of(tmp_path):
    with LoopbackServer([saying("a")]) as server:
        async with answers_of(server, tmp_path) as answers:
            told = []
            answers.begun.append(told.append)
            answer = await ended(answers, id="a")
            assert answers.find("a") is answer
            assert (told, list(answers), answers.running) == ([answer], [answer], [])
            with pytest.raises(Refused, match="no answer of this id"):
                answers.find("b")


async def test_the_oldest_that_have_ended_are_forgotten_and_their_conversations_closed(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(module, "MOST_ENDED", 2)
    with LoopbackServer([saying("a")] * 6) as server:
        async with answers_of(server, tmp_path) as answers:
            for name in "abcd":
                await ended(answers, id=name)
            assert [answer.id for answer in answers] == ["b", "c", "d"]
            # One for the program itself, and one for each conversation that can be gone on with.
            assert len(answers.app._controllers) == 4
            await ended(answers, id="e", conversation="b")
            await ended(answers, id="f")
            assert [answer.id for answer in answers] == ["d", "e", "f"]
            assert len(answers.app._controllers) == 4


async def test_long_answers_are_forgotten_sooner(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_ENDED_CHARS", 2000)
    with LoopbackServer([saying("x" * 2000)] * 3) as server:
        async with answers_of(server, tmp_path) as answers:
            for name in "abc":
                await ended(answers, id=name)
            assert [answer.id for answer in answers] == ["c"]


async def test_no_more_run_at_once_than_may(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_RUNNING", 1)
    with LoopbackServer([lambda connection: connection.wait_for_close()]) as server:
        async with answers_of(server, tmp_path) as answers:
            running = await answers.begin(Ask(prompt="?", id="a"))
            with pytest.raises(Refused, match="Too many answers"):
                await answers.begin(Ask(prompt="?"))
            monkeypatch.setattr(module, "MOST_RUNNING", 2)
            with pytest.raises(Refused, match="of this conversation is under way") as refused:
                await answers.begin(Ask(prompt="?", id="b", conversation="a"))
            assert refused.value.of == "b"
            ear = Ear(running)
            answers.stop(running)
            await ear.end()


async def test_an_id_is_taken_while_its_images_are_prepared(tmp_path):
    with LoopbackServer([]) as server:
        async with answers_of(server, tmp_path) as answers:
            image = SentImage(mime_type="image/png", data=b"no image")
            asks = [Ask(prompt="?", id="a", images=(image,)) for _ in range(2)]
            first, second = await asyncio.gather(*map(answers.begin, asks), return_exceptions=True)
    assert (first.code, second.code) == ("image_rejected", "invalid_request")
    assert "in use" in second.sentence


async def test_a_conversation_whose_question_is_refused_is_closed(tmp_path):
    with LoopbackServer([]) as server:
        async with answers_of(server, tmp_path) as answers:
            image = SentImage(mime_type="image/png", data=b"no image")
            with pytest.raises(Refused):
                await answers.begin(Ask(prompt="?", images=(image,)))
            assert answers.app._controllers == [answers.app.controller]


async def test_what_was_asked_elsewhere_is_followed_and_not_stopped(tmp_path):
    with LoopbackServer([lambda connection: connection.wait_for_close()]) as server:
        async with answers_of(server, tmp_path) as answers:
            told = []
            answers.begun.append(told.append)
            controller = answers.app.new_controller()
            turn_id = controller.send(Draft(text="?"))
            started = TurnStarted(turn_id=turn_id, at=0.0, model="m", engine="gemini")
            assert not answers.is_running(turn_id)
            answer = answers.join(controller, turn_id, [started])
            assert (answer.id, answer.last_seq) == (turn_id, 1)
            assert answers.is_running(turn_id)
            assert (told, answers.running) == ([answer], [answer])
            with pytest.raises(Refused, match="in the window") as refused:
                answers.stop(answer)
            assert refused.value.code == "permission"
            with pytest.raises(Refused, match="no conversation"):
                await answers.begin(Ask(prompt="?", conversation=answer.id))
            controller.stop(turn_id)
            await Ear(answer).end()
            assert (answers.running, answers.find(turn_id)) == ([], answer)
            assert answers.join(controller, turn_id, [started]).id == f"{turn_id}-2"


async def test_a_private_answer_is_told_to_nobody_else(tmp_path):
    with LoopbackServer([lambda connection: connection.wait_for_close()]) as server:
        async with answers_of(server, tmp_path) as answers:
            answers.conversations.is_private = lambda controller: True
            told = []
            answers.begun.append(told.append)
            answer = await answers.begin(Ask(prompt="?"))
            assert (told, answers.running) == ([], [])
            answers.stop(answer)
            await Ear(answer).end()
            answers.stop(answer)  # it has ended: there is nothing to stop


def test_what_a_client_does_not_want_otherwise_stays():
    options = Options(model="m", system="s", temperature=1.0, include_thoughts=True)
    assert asked_with(options, AskSettings()) == options
    wanted = AskSettings(
        model="n", system="", temperature=0.0, max_output_tokens=5, thinking_level="low",
        thoughts=False,
    )  # fmt: skip
    assert asked_with(options, wanted) == Options(
        model="n", temperature=0.0, max_output_tokens=5, thinking_level="low"
    )
