import asyncio
from dataclasses import replace
from functools import partial

import pytest

from desktop.core.errors import AuthenticationFailed, ConnectionFailed, RequestRejected
from desktop.core.events import Ended
from desktop.core.message import Draft, ImagePart
from desktop.core.sent import SentTurn
from desktop.engine.asking import GO_ON
from tests.engine.test_controller import DONE, LONG, Harness
from tests.fakes import Pause, chunk, sent
from tests.keeping import IMAGE, ConversationsInMemory

TO = "https://scripted.example/models/m:stream"
SENT = sent(TO)


def texts(request):
    return ["".join(part.text for part in message.parts) for message in request.messages]


class TestOfADraft:
    async def test_it_follows_what_was_said_before(self):
        harness = Harness([SENT, DONE])
        await harness.ask("First?")
        request = await harness.controller.sending.of_draft(Draft(text="Second?"))
        assert texts(request) == ["First?", "end", "Second?"]
        assert (request.model, request.system) == ("m", "be brief")
        assert len(harness.client.requests) == 1

    async def test_it_is_what_is_sent_then(self):
        harness = Harness([SENT, DONE])
        shown = await harness.controller.sending.of_draft(Draft(text="?"))
        turn_id = await harness.ask("?")
        assert await harness.controller.sending.of_turn(turn_id) == SentTurn(requests=(shown,))
        assert await harness.client.as_sent(harness.client.requests[0]) == shown

    async def test_it_takes_the_place_of_a_question_that_is_changed(self):
        harness = Harness([SENT, DONE])
        await harness.ask("First?")
        second_id = await harness.ask("Second?")
        draft = Draft(text="Another?")
        request = await harness.controller.sending.of_draft(draft, instead_of=second_id)
        assert texts(request) == ["First?", "end", "Another?"]

    async def test_what_is_left_out_is_not_in_it(self):
        harness = Harness([SENT, DONE])
        harness.controller.send(Draft(text="?", images=(IMAGE,)))
        await harness.until(Ended)
        turn_id = harness.controller.conversation.leaf_id
        assert len((await harness.controller.sending.of_draft(Draft(text="!"))).images) == 1
        harness.controller.leave_out(turn_id, 0)
        assert (await harness.controller.sending.of_draft(Draft(text="!"))).images == ()

    async def test_an_answer_that_broke_off_goes_along_only_if_it_is_to(self):
        harness = Harness([SENT, chunk("Half"), ConnectionFailed("gone")])
        await harness.ask("First?")
        sending, controller = harness.controller.sending, harness.controller
        assert texts(await sending.of_draft(Draft(text="!"))) == ["First?", "Half", "!"]
        controller.options = replace(controller.options, send_partial=False)
        assert texts(await sending.of_draft(Draft(text="!"))) == ["!"]

    async def test_images_are_as_small_as_they_will_be_sent(self):
        large = ImagePart(mime_type="image/png", data=bytes(80_000_000))
        small = replace(large, data=b"small", detail="medium")
        harness = Harness([SENT, DONE], shrink=lambda *_: small)
        request = await harness.controller.sending.of_draft(Draft(text="?", images=(large,)))
        assert [image.data for image in request.images] == [b"small"]

    async def test_what_can_be_sent_as_it_is_stays_as_it_is(self):
        harness = Harness([SENT, DONE], shrink=lambda *_: 1 / 0)
        request = await harness.controller.sending.of_draft(Draft(text="?", images=(IMAGE,)))
        assert [image.data for image in request.images] == [IMAGE.data]

    async def test_an_empty_one_is_refused(self):
        with pytest.raises(ValueError, match="nothing to ask"):
            await Harness([DONE]).controller.sending.of_draft(Draft(text=" "))


class TestOfATurn:
    async def test_a_later_choice_changes_nothing_of_what_was_sent(self):
        harness = Harness([SENT, DONE])
        turn_id = await harness.ask("?")
        controller = harness.controller
        controller.options = replace(controller.options, model="other", system="Be long.")
        seen = await controller.sending.of_turn(turn_id)
        assert [(each.model, each.system) for each in seen.requests] == [("m", "be brief")]
        assert not seen.is_anew

    async def test_each_time_it_was_gone_on_with_is_there(self):
        harness = Harness(
            [SENT, chunk(LONG, finish_reason="MAX_TOKENS")],
            [SENT, chunk(" the dog.", continuation_token=b"t", finish_reason="CONTINUATION")],
            [SENT, chunk(" End.", finish_reason="STOP")],
        )
        turn_id = await harness.ask("?")
        harness.events.clear()
        harness.controller.go_on(turn_id)
        await harness.until(Ended)
        first, second, third = (await harness.controller.sending.of_turn(turn_id)).requests
        assert texts(first) == ["?"]
        assert texts(second) == texts(third) == ["?", LONG, GO_ON]
        assert "continuationToken" in third.settings
        assert "continuationToken" not in second.settings

    async def test_nothing_was_sent_if_no_connection_was_tried(self):
        harness = Harness([AuthenticationFailed("There is no key.")])
        turn_id = await harness.ask("?")
        assert await harness.controller.sending.of_turn(turn_id) == SentTurn(requests=())

    async def test_it_can_be_seen_while_the_answer_comes(self):
        harness = Harness([SENT, chunk("A"), Pause()])
        turn_id = harness.controller.send(Draft(text="?"))
        await harness.client.pausing.wait()
        (request,) = (await harness.controller.sending.of_turn(turn_id)).requests
        assert texts(request) == ["?"]
        await harness.controller.aclose()

    async def test_it_says_that_it_went_elsewhere(self):
        harness = Harness([SENT, DONE])
        turn_id = await harness.ask("?")
        harness.client.address = "https://elsewhere.example"
        seen = await harness.controller.sending.of_turn(turn_id)
        assert seen.is_anew
        assert seen.requests[0].host == "elsewhere.example"

    async def test_one_of_an_earlier_time_is_made_anew_with_its_images(self):
        store = ConversationsInMemory()
        first = Harness([SENT, DONE], store=store)
        first.controller.send(Draft(text="?", images=(IMAGE,)))
        await first.until(Ended)
        await first.controller.aclose()
        opened = await store.open(first.controller.conversation.id)
        again = Harness([SENT, DONE], store=store, opened=opened)
        turn_id = again.controller.conversation.leaf_id
        seen = await again.controller.sending.of_turn(turn_id)
        assert seen.is_anew
        assert texts_of_last(seen) == "?"
        assert [image.data for image in seen.requests[0].images] == [IMAGE.data]


def texts_of_last(seen):
    return seen.requests[0].messages[-1].parts[-1].text


class TestTelling:
    async def told(self, harness, look):
        told = asyncio.get_running_loop().create_future()
        harness.controller.sending.tell(look, told.set_result)
        return await told

    async def test_tells_what_was_seen(self):
        harness = Harness([SENT, DONE])
        look = partial(harness.controller.sending.of_draft, Draft(text="?"))
        assert texts(await self.told(harness, look)) == ["?"]

    async def test_tells_why_it_cannot_be_seen(self):
        harness = Harness([SENT, DONE])

        async def look():
            raise RequestRejected("too large")

        assert isinstance(await self.told(harness, look), RequestRejected)

    async def test_given_up_it_tells_nothing(self):
        harness = Harness([SENT, DONE])
        told = []
        look = partial(harness.controller.sending.of_draft, Draft(text="?"))
        harness.controller.sending.tell(look, told.append)()
        await harness.controller._tasks.join()
        assert told == []
