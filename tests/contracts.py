"""What every implementation of a port must do; run against the fake and against the real thing."""

import asyncio
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace

import pytest

from desktop.core.conversation import Conversation, Draft, ImagePart, TextPart
from desktop.core.conversation_store import ConversationStore
from desktop.core.errors import ChatError, ConnectionFailed, SecretStoreFailed
from desktop.core.ports import (
    ModelChunk,
    ModelClient,
    ModelRequest,
    SecretStore,
    Sent,
)
from desktop.core.secret import Secret
from desktop.core.stored_text import TextPlace, stored_texts
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked, NotTaken, Taken, Whole
from tests.keeping import IMAGE, answered, asked, bare, outline
from tests.latency_turns import turn as latency

REQUEST = ModelRequest(model="gemini-3.8-flash", messages=(Draft(text="Why?").message(),))


@dataclass
class Scripted:
    """A client and what it was asked to play.

    Attributes:
        waiting: Wait until the service is in its pause.
        requests: How many requests the service has seen.
    """

    client: ModelClient
    waiting: Callable[[], AsyncIterator[None] | object]
    requests: Callable[[], int]


class ModelClientContract:
    """A subclass says how a client is made that plays one of four plays."""

    def playing(self, play: str) -> AbstractAsyncContextManager[Scripted]:
        """Make a client whose service plays "answer", "fault", "silence" or "half"."""
        raise NotImplementedError

    async def collect(self, stream):
        return [item async for batch in stream for item in batch]

    async def test_gives_the_request_and_every_chunk_in_order(self):
        async with self.playing("answer") as scripted:
            items = await self.collect(scripted.client.stream(REQUEST))
        assert isinstance(items[0], Sent)
        chunks = [item for item in items if isinstance(item, ModelChunk)]
        texts = [p.text for c in chunks for p in c.parts if isinstance(p, TextPart)]
        assert texts == ["Hello ", "world"]
        assert chunks[-1].finish_reason == "STOP"
        assert [item.at for item in items] == sorted(item.at for item in items)

    async def test_says_how_much_went_over_the_line(self):
        async with self.playing("answer") as scripted:
            stream = scripted.client.stream(REQUEST)
            await self.collect(stream)
        assert stream.bytes_up > 10
        assert stream.bytes_down > 10

    async def test_never_gives_an_empty_batch(self):
        async with self.playing("answer") as scripted:
            async for batch in scripted.client.stream(REQUEST):
                assert batch

    async def test_a_fault_comes_from_iterating_and_in_our_words(self):
        async with self.playing("fault") as scripted:
            stream = scripted.client.stream(REQUEST)
            with pytest.raises(ChatError) as caught:
                await self.collect(stream)
            assert isinstance(caught.value, ConnectionFailed)

    async def test_close_ends_the_wait_for_a_first_chunk(self):
        async with self.playing("silence") as scripted:
            stream = scripted.client.stream(REQUEST)
            collecting = asyncio.ensure_future(self.collect(stream))
            await asyncio.to_thread(scripted.waiting)
            stream.close()
            stream.close()
            assert not any(isinstance(item, ModelChunk) for item in await collecting)
            assert scripted.requests() == 1

    async def test_close_ends_a_wait_in_the_middle_and_keeps_what_came(self):
        async with self.playing("half") as scripted:
            stream = scripted.client.stream(REQUEST)
            items = []
            while not any(isinstance(item, ModelChunk) for item in items):
                items += await anext(stream)
            collecting = asyncio.ensure_future(self.collect(stream))
            await asyncio.to_thread(scripted.waiting)
            stream.close()
            assert await collecting == []
            assert scripted.requests() == 1

    async def test_close_before_the_first_wait(self):
        async with self.playing("silence") as scripted:
            stream = scripted.client.stream(REQUEST)
            stream.close()
            assert [i for i in await self.collect(stream) if isinstance(i, ModelChunk)] == []

    async def test_the_client_can_be_used_again_after_a_close(self):
        async with self.playing("half") as scripted:
            for _ in range(2):
                stream = scripted.client.stream(REQUEST)
                assert await anext(stream)
                stream.close()
                await self.collect(stream)

    async def test_lists_its_models(self):
        async with self.playing("answer") as scripted:
            assert [model.name for model in await scripted.client.models()]

    async def test_a_stream_under_way_ends_with_the_client(self):
        async with self.playing("half") as scripted:
            stream = scripted.client.stream(REQUEST)
            await anext(stream)
            await scripted.client.aclose()
            stream.close()
            await self.collect(stream)


class SecretStoreContract:
    """A subclass says how a store is made, empty, and how one that cannot be used."""

    def storing(self) -> SecretStore:
        """Make an empty store."""
        raise NotImplementedError

    def refusing(self) -> SecretStore:
        """Make one that gives nothing and takes nothing."""
        raise NotImplementedError

    def test_what_is_kept_is_found_under_its_account_alone(self):
        store = self.storing()
        assert store.load("a https://one") is None
        store.save("a https://one", Secret("first"))
        store.save("b https://one", Secret("other"))
        store.save("a https://one", Secret("second"))
        assert store.load("a https://one") == Secret("second")
        assert store.load("b https://one") == Secret("other")
        assert store.load("a https://two") is None

    def test_what_is_removed_is_gone_and_nothing_else(self):
        store = self.storing()
        store.remove("a https://one")
        store.save("a https://one", Secret("first"))
        store.save("b https://one", Secret("other"))
        store.remove("a https://one")
        store.remove("a https://one")
        assert store.load("a https://one") is None
        assert store.load("b https://one") == Secret("other")
        store.remove("b https://one")
        assert store.load("b https://one") is None

    def test_one_that_cannot_be_used_says_so_and_no_key(self):
        store, secret = self.refusing(), Secret("s3cret")
        for use in (
            lambda: store.load("a"),
            lambda: store.save("a", secret),
            lambda: store.remove("a"),
        ):
            with pytest.raises(SecretStoreFailed) as caught:
                use()
            error = caught.value
            assert error.sentence
            assert error.hint
            assert secret.reveal() not in "".join(traceback.format_exception(error)) + error.detail


class ConversationStoreContract:
    """A subclass says how a store is made, and what another finds after a crash of the first."""

    def storing(self) -> AbstractAsyncContextManager[ConversationStore]:
        """Make an empty store."""
        raise NotImplementedError

    def storing_elsewhere(self) -> AbstractAsyncContextManager[ConversationStore]:
        """Make another empty store."""
        raise NotImplementedError

    def crashed(self, store: ConversationStore) -> AbstractAsyncContextManager[ConversationStore]:
        """Make the store that finds what the other left when its program was killed just now."""
        raise NotImplementedError

    async def turns(self, store, conversation_id="c"):
        opened = await store.open(conversation_id)
        return {turn.id: turn for turn in opened.conversation.turns}

    async def test_a_conversation_is_taken_out_and_in_as_a_whole(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            first = asked(conversation, "1", "What is this?", IMAGE)
            store.begin(outline(at=1000.0, model="m", system="be brief"), first)
            first.latency, first.seams, first.token = latency("1"), (1,), b"here"
            store.end(outline(at=1001.0, model="m"), answered(first, "A cat"))
            second = conversation.begin_again("2", "1")
            store.begin(outline(at=1002.0, model="n"), second)
            store.end(outline(at=1003.0, model="n"), answered(second, state=TurnState.FAILED))
            store.show("c", "1")
            whole = await store.whole("c")
            assert whole.outline == (await store.open("c")).outline
            assert whole.asked == {
                "1": Asked(at=1000.0, ended_at=1001.0, model="m"),
                "2": Asked(at=1002.0, ended_at=1003.0, model="n"),
            }
            assert await store.whole("nobody") is None
            for turn in whole.conversation.turns:
                image = await store.load(turn.question.images[0])
                parts = (replace(image, kept=None), *turn.question.parts[1:])
                turn.question = replace(turn.question, parts=parts)
        async with self.storing_elsewhere() as other:
            pinned = replace(whole.outline, is_pinned=True, is_archived=True)
            whole = whole._replace(outline=pinned)
            assert await other.take_in(whole) == Taken(True, 2)
            assert await other.take_in(whole) == Taken(False, 0)
            found = await other.whole("c")
            assert (found.outline, found.asked) == (pinned, whole.asked)
            assert found.conversation.leaf_id == "1"
            assert found.conversation.turns == tuple(map(bare, whole.conversation.turns))
            image = await other.load(found.conversation.turn("1").question.images[0])
            assert (image.data, image.original) == (IMAGE.data, IMAGE.original)

    async def test_what_is_new_of_a_conversation_is_added_and_nothing_else_changes(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            first = asked(conversation, "1")
            store.begin(outline(at=1000.0, model="m"), first)
            store.end(outline(at=1000.0, model="m"), answered(first, "Yes"))
            answered(asked(conversation, "2"), "No")
            times = {"1": Asked(at=1.0), "2": Asked(at=5.0, model="n")}
            title = replace(outline(at=2000.0), title="Of another name")
            assert await store.take_in(Whole(title, conversation, times)) == Taken(False, 1)
            found = await store.whole("c")
            assert found.outline == replace(outline(at=1000.0, model="m"), updated_at=2000.0)
            assert found.conversation.leaf_id == "1"
            assert found.asked["1"].at == 1000.0
            assert found.asked["2"] == Asked(at=5.0, model="n")

    async def test_what_cannot_be_taken_in_leaves_nothing(self):
        first, second = Conversation("c"), Conversation("d")
        async with self.storing() as store:
            store.begin(outline(), asked(first, "1"))
            answered(asked(second, "2"), "Yes")
            answered(asked(second, "1"), "Yes")
            times = {"1": Asked(at=1.0), "2": Asked(at=1.0)}
            with pytest.raises(NotTaken):
                await store.take_in(Whole(outline("d"), second, times))
            assert await store.open("d") is None
            store.delete("c")
            with pytest.raises(NotTaken):
                await store.take_in(Whole(outline("c"), Conversation("c"), {}))

    async def test_what_is_opened_is_what_was_kept(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            first = asked(conversation, "1", "What is this?", IMAGE)
            first.left_out = frozenset({0})
            store.begin(outline(model="m", system="be brief"), first)
            parts = (
                TextPart(text="Let me think", thought=True, signature=b"mark"),
                TextPart(text="A cat. 猫 😀"),
                ImagePart(mime_type="image/webp", data=b"drawn"),
            )
            answered(first, *parts)
            first.token, first.token_at, first.seams = b"here", 3, (1, 2)
            first.latency = latency("1")
            store.end(outline(model="m", system="be brief"), first)
            second = asked(conversation, "2", "And now?")
            store.begin(outline(at=1001.0, model="n", system="be long"), second)
            store.end(
                outline(at=1002.0, model="n", system="be long"),
                answered(second, state=TurnState.FAILED, word="error"),
            )
            opened = await store.open("c")
            assert opened.outline == replace(
                outline(model="n", system="be long"), updated_at=1002.0
            )
            found = opened.conversation
            assert found.id == "c"
            assert found.turn("1") == bare(first)
            last = found.turn("2")
            assert (last.state, last.outcome) == (TurnState.FAILED, second.outcome)
            assert found.leaf_id == "2"
            assert found.branch("2")[0].latency == latency("1")

    async def test_a_system_prompt_is_kept_by_itself(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            turn = asked(conversation, "1")
            store.begin(outline(system="be brief"), turn)
            store.use_system("c", "be kind")
            assert (await store.open("c")).outline == outline(system="be kind")
            store.end(outline(system="be kind"), answered(turn))
            assert (await store.open("c")).outline.system == "be kind"

    async def test_images_are_loaded_when_they_are_asked_for(self):
        async with self.storing() as store:
            turn = asked(Conversation("c"), "1", "?", IMAGE)
            store.begin(outline(), turn)
            (image,) = (await self.turns(store))["1"].question.images
            assert not image.is_loaded
            assert image.thumbnail == b"small"
            loaded = await store.load(image)
            assert loaded == IMAGE
            assert loaded.is_loaded
            assert await store.load(loaded) is loaded

    async def test_a_conversation_that_is_not_known(self):
        async with self.storing() as store:
            store.journal("?", [TextPart(text="a")], token=None, token_at=0)
            store.show("?", "1")
            store.delete_turns(["?"])
            store.delete("?")
            store.rename("?", "?")
            store.use_system("?", "?")
            store.note(asked(Conversation("?"), "?"))
            await store.settled()
            assert await store.open("?") is None
            assert await store.draft("?") is None
            assert list(await store.conversations()) == []

    async def test_a_crash_keeps_what_had_come(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            turn = asked(conversation, "1", "Tell me", IMAGE)
            store.begin(outline(), turn)
            for part in (
                TextPart(text="Hm", thought=True),
                TextPart(text="Once \ud83d"),
                TextPart(text="\ude00 upon"),
                TextPart(text="a time", signature=b"mark"),
                ImagePart(mime_type="image/png", data=b"drawn"),
            ):
                store.journal("1", [part], token=b"on", token_at=7)
            await store.settled()
            async with self.crashed(store) as found:
                after = (await self.turns(found))["1"]
                assert after.state is TurnState.INTERRUPTED
                assert [getattr(p, "text", "image") for p in after.answer.parts] == [
                    "Hm",
                    "Once 😀 upon",
                    "a time",
                    "image",
                ]
                assert (after.token, after.token_at) == (b"on", 7)
                assert after.outcome.word == "interrupted"
                assert after.outcome.step == "continue"
                assert after.can_go_on
                (image,) = after.answer.images
                assert (await found.load(image)).data == b"drawn"

    async def test_a_crash_before_the_first_word(self):
        async with self.storing() as store:
            store.begin(outline(), asked(Conversation("c"), "1"))
            await store.settled()
            async with self.crashed(store) as found:
                after = (await self.turns(found))["1"]
                assert (after.state, after.answer) == (TurnState.INTERRUPTED, None)
                assert after.outcome.step == "retry"

    async def test_a_crash_while_an_answer_is_gone_on_with_keeps_both_parts(self):
        async with self.storing() as store:
            turn = asked(Conversation("c"), "1")
            store.begin(outline(), turn)
            store.end(outline(), answered(turn, "half ", state=TurnState.STOPPED))
            turn.move(TurnState.WAITING)
            turn.outcome = None
            store.begin(outline(), turn)
            assert (await self.turns(store))["1"] == bare(turn)
            store.journal("1", [TextPart(text="and")], token=b"old", token_at=1)
            store.journal("1", [TextPart(text=" more")], token=b"new", token_at=5)
            await store.settled()
            async with self.crashed(store) as found:
                after = (await self.turns(found))["1"]
                assert after.answer.text == "half and more"
                assert (after.token, after.token_at) == (b"new", 5)

    async def test_what_ended_is_not_interrupted_by_a_crash(self):
        async with self.storing() as store:
            turn = asked(Conversation("c"), "1")
            store.begin(outline(), turn)
            store.journal("1", [TextPart(text="a")], token=None, token_at=0)
            store.end(outline(), answered(turn, "all"))
            store.journal("1", [TextPart(text="late")], token=None, token_at=0)
            await store.settled()
            async with self.crashed(store) as found:
                after = (await self.turns(found))["1"]
                assert after.state is TurnState.FINISHED
                assert after.answer.text == "all"

    async def test_what_was_handed_over_is_kept_as_it_was_then(self):
        async with self.storing() as store:
            turn = asked(Conversation("c"), "1")
            store.begin(outline(), turn)
            store.end(outline(), answered(turn, "all"))
            turn.answer = None
            assert (await self.turns(store))["1"].answer.text == "all"

    async def test_branches(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            for turn in (
                asked(conversation, "1"),
                asked(conversation, "2"),
                conversation.begin_again("3", "2"),
                conversation.edit("4", "1", Draft(text="Other").message()),
            ):
                store.begin(outline(), turn)
            found = (await store.open("c")).conversation
            assert [(t.id, t.parent_id) for t in found.turns] == [
                ("1", None),
                ("2", "1"),
                ("3", "1"),
                ("4", None),
            ]
            assert found.leaf_id == "4"
            store.show("c", "2")
            assert (await store.open("c")).conversation.leaf_id == "2"
            store.begin(outline(), conversation.turn("3"))  # taken up again, shown or not
            assert (await store.open("c")).conversation.leaf_id == "2"

    async def test_turns_are_deleted_and_put_back(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            for turn_id in "123":
                store.begin(outline(), asked(conversation, turn_id))
            removed = conversation.remove("2")
            store.delete_turns([turn.id for turn in removed.turns])
            store.show("c", conversation.leaf_id)
            assert set(await self.turns(store)) == {"1"}
            assert (await store.open("c")).conversation.leaf_id == "1"
            store.restore_turns([turn.id for turn in removed.turns])
            assert set(await self.turns(store)) == {"1", "2", "3"}

    async def test_texts_are_read_by_their_places(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            turn = asked(conversation, "1", "Größe?", IMAGE)
            store.begin(outline(), turn)
            store.end(outline(), answered(turn, TextPart(text="hm", thought=True), "So."))
            wanted = {
                TextPlace("1", True, 1): "Größe?".encode(),
                TextPlace("1", False, 0): b"hm",
                TextPlace("1", False, 1): b"So.",
            }
            gone = [TextPlace("1", False, 2), TextPlace("2", True, 0)]
            found = await store.texts([*wanted, *gone])
            assert wanted.items() <= found.items()
            assert found.keys().isdisjoint(gone)

    async def test_turns_can_be_put_back_though_they_are_gone(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            store.begin(outline(), turn := asked(conversation, "1", "Why?"))
            store.end(outline(), answered(turn, "So."))
            opened = (await store.open("c")).conversation.turn("1")
            store.delete_turns(["1"])
            texts = stored_texts(opened.question, opened.answer)
            store.hold_texts(texts)
            await store.settled()
            assert all(text.is_held and text.place is None for text in texts)
            assert (opened.question.text, opened.answer.text) == ("Why?", "So.")

    async def test_notes(self):
        async with self.storing() as store:
            turn = asked(Conversation("c"), "1", "?", IMAGE)
            store.begin(outline(), turn)
            turn.latency, turn.left_out = latency("1"), frozenset({0})
            store.note(turn)
            found = (await self.turns(store))["1"]
            assert (found.latency, found.left_out) == (latency("1"), frozenset({0}))

    async def test_drafts(self):
        async with self.storing() as store:
            draft = Draft(text="half a ques", images=(IMAGE, replace(IMAGE, data=b"other")))
            draft = replace(draft, texts=(TextPart(text="long", name="notes.txt"),))
            store.keep_draft("new", Draft(text="half"))
            store.keep_draft("new", draft)
            store.keep_draft("other", Draft(text="x"))
            assert await store.draft("new") == draft
            longer = replace(draft, text="half a question")
            store.keep_draft("new", longer)
            await store.settled()
            async with self.crashed(store) as found:
                assert await found.draft("new") == longer
            store.keep_draft("new", Draft(text=""))
            assert await store.draft("new") is None

    async def test_the_images_of_a_draft_outlive_it_in_its_question(self):
        async with self.storing() as store:
            store.keep_draft("c", Draft(text="?", images=(IMAGE,)))
            draft = await store.draft("c")
            store.keep_draft("c", Draft(text=""))
            await store.settled()
            turn = Conversation("c").begin("1", draft.message())
            store.begin(outline(), turn)
            (image,) = (await self.turns(store))["1"].question.images
            assert await store.load(image) == IMAGE

    async def test_the_list(self):
        async with self.storing() as store:
            for number in range(7):
                conversation_id = str(number)
                made = outline(conversation_id, at=1000.0 + number // 2)
                store.begin(made, asked(Conversation(conversation_id), f"t{number}"))
            store.pin("1", is_pinned=True)
            store.archive("2", is_archived=True)
            store.rename("3", "A better title")
            store.delete("4")
            pages = []
            last = None
            while page := await store.conversations(after=last, limit=2):
                pages.append([each.id for each in page])
                last = page[-1]
            assert pages == [["1", "6"], ["5", "3"], ["0"]]
            assert [each.id for each in await store.conversations(archived=True)] == ["2"]
            store.restore("4")
            store.pin("1", is_pinned=False)
            store.archive("2", is_archived=False)
            listed = await store.conversations()
            assert [each.id for each in listed] == ["6", "5", "4", "3", "2", "1", "0"]
            assert listed[3].title == "A better title"
            assert listed[3].created_at == 1001.0

    async def test_a_deleted_conversation_is_not_opened_until_it_is_restored(self):
        async with self.storing() as store:
            store.begin(outline(), asked(Conversation("c"), "1"))
            store.delete("c")
            assert await store.open("c") is None
            store.restore("c")
            assert set(await self.turns(store)) == {"1"}

    async def test_search(self):
        conversation = Conversation("c")
        async with self.storing() as store:
            for number, (question, answer) in enumerate(
                [("Where is Berlin?", "In Germany."), ("東京はどこ", "In Japan, 日本")]
            ):
                turn = asked(conversation, str(number), question)
                store.begin(outline(), turn)
                store.end(outline(), answered(turn, answer))

            async def found(words):
                hits = await store.search(words)
                return [(hit.turn_id, hit.is_question) for hit in hits]

            assert await found("berl") == [("0", True)]
            assert await found("IN") == [("1", False), ("0", False), ("0", True)]
            assert await found("ger in") == [("0", False)]
            assert await found("京") == [("1", True)]
            assert await found("日本") == [("1", False)]
            assert await found("nowhere") == []
            assert await found(" ") == []
            (hit,) = await store.search("germ")
            assert (hit.conversation_id, hit.title, hit.position) == ("c", "Title of c", 3)
            ((start, end),) = hit.marks
            assert hit.snippet[start:end] == "Germ"
            assert len(await store.search("in", limit=2)) == 2
            store.delete_turns(["1"])
            assert await found("日本") == []
            store.delete("c")
            assert await found("berl") == []

    async def test_search_by_title(self):
        async with self.storing() as store:
            for number, name in enumerate("abc"):
                conversation = Conversation(name)
                for turn_id in (f"{name}1", f"{name}2"):
                    about = outline(name, title=f"Lake {name}", at=1000.0 + number)
                    turn = asked(conversation, turn_id, f"Why {turn_id}?")
                    store.begin(about, turn)
                    store.end(about, answered(turn, "So."))

            async def found(words):
                hits = await store.search(words)
                return [(hit.conversation_id, hit.turn_id) for hit in hits]

            assert await found("LAKE") == [("c", ""), ("b", ""), ("a", "")]
            assert await found("ak b") == [("b", "")]
            store.rename("b", "Über den Teich")
            assert await found("lake") == [("c", ""), ("a", "")]
            (hit,) = await store.search("über teich")
            assert (hit.title, hit.snippet) == ("Über den Teich", "Why b1?")
            assert [hit.title[start:end] for start, end in hit.title_marks] == ["Über", "Teich"]
            store.rename("a", "Why a1?")
            assert await found("why a") == [("a", "a1"), ("a", "a2")]
            assert (await store.search("why a1"))[0].title_marks == ((0, 3), (4, 6))
            store.delete("c")
            assert await found("lake") == []
