"""Conversations to keep: turns as the engine makes them, and a fake store that keeps them."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.core.answer import AnswerBuilder
from desktop.core.conversation import Conversation, Draft, ImagePart, Message, TextPart, Turn
from desktop.core.errors import StorageFailed
from desktop.core.history import Hit, Opened, Outline
from desktop.core.message import Kept, Part
from desktop.core.outcome import Outcome, interrupted
from desktop.core.stored_text import StoredText, TextPlace
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked, NotTaken, Taken, Whole

IMAGE = ImagePart(
    mime_type="image/png",
    data=b"clean",
    original=b"as it was",
    thumbnail=b"small",
    name="a.png",
    width_px=4,
    height_px=3,
    detail="medium",
    original_px=(40, 30),
    original_bytes=9,
    page=2,
    note="The first of 12 frames",
)


def outline(conversation_id: str = "c", at: float = 1000.0, **fields) -> Outline:
    fields.setdefault("title", f"Title of {conversation_id}")
    return Outline(id=conversation_id, created_at=at, updated_at=at, **fields)


def asked(
    conversation: Conversation,
    turn_id: str,
    text: str = "Why?",
    *images: ImagePart,
    texts: tuple[TextPart, ...] = (),
) -> Turn:
    return conversation.begin(turn_id, Draft(text=text, images=images, texts=texts).message())


def answered(turn: Turn, *parts: Part | str, state=TurnState.FINISHED, word="complete") -> Turn:
    turn.move(state)
    built = tuple(TextPart(text=part) if isinstance(part, str) else part for part in parts)
    turn.answer = Message(role="model", parts=built)
    turn.outcome = Outcome(word=word)
    return turn


def bare(turn: Turn) -> Turn:
    """A turn as a store that is opened gives it: without the bytes of images."""
    return replace(turn, question=_bare(turn.question), answer=turn.answer and _bare(turn.answer))


def _bare(message: Message) -> Message:
    parts = [
        replace(part, data=b"", original=None, kept=Kept(data=part.name))
        if isinstance(part, ImagePart)
        else part
        for part in message.parts
    ]
    return replace(message, parts=tuple(parts))


@dataclass
class _Kept:
    outline: Outline
    turns: dict[str, Turn] = field(default_factory=dict)
    leaf_id: str | None = None
    is_deleted: bool = False
    asked: dict[str, Asked] = field(default_factory=dict)


@dataclass
class ConversationsInMemory:
    """A ``ConversationStore`` that keeps nothing on disk.

    Attributes:
        fault: What every write meets; nothing is kept then.
        calls: The names of the calls, in order.
        on_settled: Called when somebody waits for all to be kept.
    """

    problems: list[Callable[[StorageFailed], None]] = field(default_factory=list)
    fault: StorageFailed | None = None
    calls: list[str] = field(default_factory=list)
    on_settled: Callable[[], None] = lambda: None
    _all: dict[str, _Kept] = field(default_factory=dict)
    _journals: dict[str, AnswerBuilder] = field(default_factory=dict)
    _drafts: dict[str, Draft] = field(default_factory=dict)
    _deleted_turns: set[str] = field(default_factory=set)

    def _may(self, call: str) -> bool:
        self.calls.append(call)
        if self.fault is not None:
            for listener in self.problems:
                listener(self.fault)
        return self.fault is None

    def begin(self, conversation: Outline, turn: Turn) -> None:
        if self._may("begin"):
            self._save(conversation, turn)
            builder = self._journals[turn.id] = AnswerBuilder()
            for part in turn.answer.parts if turn.answer else ():
                builder.add(part)

    def _save(self, conversation: Outline, turn: Turn) -> None:
        kept = self._all.setdefault(conversation.id, _Kept(conversation))
        kept.outline = replace(
            kept.outline,
            updated_at=conversation.updated_at,
            model=conversation.model,
            system=conversation.system,
        )
        if turn.id not in kept.turns:
            kept.leaf_id = turn.id
            kept.asked[turn.id] = Asked(at=conversation.updated_at, model=conversation.model)
        if not turn.state.is_open:
            first = kept.asked[turn.id]
            kept.asked[turn.id] = replace(first, ended_at=conversation.updated_at)
        kept.turns[turn.id] = replace(turn)

    def journal(
        self, turn_id: str, parts: Sequence[Part], *, token: bytes | None, token_at: int
    ) -> None:
        if self._may("journal") and turn_id in self._journals:
            for part in parts:
                self._journals[turn_id].add(part)
            turn = self._turn(turn_id)
            assert turn is not None
            turn.token, turn.token_at = token, token_at

    def end(self, conversation: Outline, turn: Turn) -> None:
        if self._may("end"):
            self._save(conversation, turn)
            self._journals.pop(turn.id, None)

    def note(self, turn: Turn) -> None:
        if self._may("note") and (kept := self._turn(turn.id)):
            kept.latency, kept.left_out = turn.latency, turn.left_out

    def _turn(self, turn_id: str) -> Turn | None:
        found = (kept.turns.get(turn_id) for kept in self._all.values())
        return next(filter(None, found), None)

    def show(self, conversation_id: str, leaf_id: str | None) -> None:
        if self._may("show") and conversation_id in self._all:
            self._all[conversation_id].leaf_id = leaf_id

    def delete_turns(self, turn_ids: Sequence[str]) -> None:
        if self._may("delete_turns"):
            self._deleted_turns |= set(turn_ids)

    def hold_texts(self, texts: Sequence[StoredText]) -> None:
        for text in texts:
            text.hold(text.data or b"", for_good=True)

    async def texts(self, places: Sequence[TextPlace]) -> Mapping[TextPlace, bytes]:
        found = {}
        for place in places:
            turn = self._turn(place.turn_id)
            message = turn and (turn.question if place.is_question else turn.answer)
            part = message.parts[place.number : place.number + 1] if message else ()
            if part and isinstance(part[0], TextPart):
                found[place] = part[0].text.encode()
        return found

    def restore_turns(self, turn_ids: Sequence[str]) -> None:
        if self._may("restore_turns"):
            self._deleted_turns -= set(turn_ids)

    def keep_draft(self, conversation_id: str, draft: Draft) -> None:
        if self._may("keep_draft"):
            self._drafts[conversation_id] = draft

    def rename(self, conversation_id: str, title: str) -> None:
        self._change("rename", conversation_id, title=title)

    def use_system(self, conversation_id: str, system: str) -> None:
        self._change("use_system", conversation_id, system=system)

    def pin(self, conversation_id: str, is_pinned: bool) -> None:
        self._change("pin", conversation_id, is_pinned=is_pinned)

    def archive(self, conversation_id: str, is_archived: bool) -> None:
        self._change("archive", conversation_id, is_archived=is_archived)

    def _change(self, call: str, conversation_id: str, **fields) -> None:
        if self._may(call) and (kept := self._all.get(conversation_id)):
            kept.outline = replace(kept.outline, **fields)

    def delete(self, conversation_id: str) -> None:
        if self._may("delete") and conversation_id in self._all:
            self._all[conversation_id].is_deleted = True

    def restore(self, conversation_id: str) -> None:
        if self._may("restore") and conversation_id in self._all:
            self._all[conversation_id].is_deleted = False

    async def settled(self) -> None:
        self.calls.append("settled")
        self.on_settled()
        await asyncio.sleep(0)

    async def conversations(
        self, *, after: Outline | None = None, limit: int = 100, archived: bool = False
    ) -> Sequence[Outline]:
        seen = [kept.outline for kept in self._all.values() if not kept.is_deleted]
        seen = [each for each in seen if each.is_archived is archived]
        seen.sort(key=lambda each: (each.is_pinned, each.updated_at, each.id), reverse=True)
        first = 0 if after is None else [each.id for each in seen].index(after.id) + 1
        return seen[first : first + limit]

    async def open(self, conversation_id: str) -> Opened | None:
        kept = self._all.get(conversation_id)
        if kept is None or kept.is_deleted:
            return None
        turns = [bare(turn) for turn in kept.turns.values() if turn.id not in self._deleted_turns]
        leaf_id = kept.leaf_id
        if leaf_id not in {turn.id for turn in turns}:
            leaf_id = turns[-1].id if turns else None
        return Opened(kept.outline, Conversation.restored(conversation_id, turns, leaf_id))

    async def draft(self, conversation_id: str) -> Draft | None:
        draft = self._drafts.get(conversation_id)
        return draft if draft and (draft.text or draft.images or draft.texts) else None

    async def load(self, image: ImagePart) -> ImagePart:
        self.calls.append("load")
        for kept in self._all.values():
            for turn in kept.turns.values():
                for message in filter(None, (turn.question, turn.answer)):
                    for other in message.images:
                        if replace(other, data=b"", original=None) == image:
                            return other
        return image

    async def search(self, words: str, *, limit: int = 50) -> Sequence[Hit]:
        wanted = words.lower().split()
        seen = [kept for kept in self._all.values() if not kept.is_deleted]
        seen.sort(key=lambda kept: kept.outline.updated_at)
        titled = [hit for kept in seen if (hit := _title_hit(kept, wanted))]
        hits = [
            hit
            for kept in seen
            for turn in kept.turns.values()
            if turn.id not in self._deleted_turns
            for message in filter(None, (turn.question, turn.answer))
            if (hit := _hit(kept.outline, turn.id, message, wanted))
        ]
        known = {hit.turn_id for hit in titled}
        hits = [hit for hit in hits if not hit.is_question or hit.turn_id not in known]
        return [*titled[::-1], *hits[::-1]][:limit]

    async def whole(self, conversation_id: str) -> Whole | None:
        opened = await self.open(conversation_id)
        if opened is None:
            return None
        asked = self._all[conversation_id].asked
        seen = {turn.id: asked[turn.id] for turn in opened.conversation.turns}
        return Whole(opened.outline, opened.conversation, seen)

    async def take_in(self, whole: Whole) -> Taken:
        if self.fault is not None:
            raise self.fault
        kept = self._all.get(whole.outline.id)
        if kept is not None and kept.is_deleted:
            raise NotTaken("It was deleted.")
        new = [turn for turn in whole.conversation.turns if self._turn(turn.id) is None]
        if any(
            turn.id in other.turns
            for other in self._all.values()
            if other is not kept
            for turn in whole.conversation.turns
        ):
            raise NotTaken("It has a turn of another one.")
        if kept is None:
            leaf_id = whole.conversation.leaf_id
            kept = self._all[whole.outline.id] = _Kept(whole.outline, leaf_id=leaf_id)
            taken = Taken(True, len(new))
        else:
            latest = max(kept.outline.updated_at, whole.outline.updated_at)
            kept.outline = replace(kept.outline, updated_at=latest)
            taken = Taken(False, len(new))
        for turn in new:
            kept.turns[turn.id] = replace(turn)
            kept.asked[turn.id] = whole.asked[turn.id]
        return taken

    async def aclose(self) -> None:
        self.calls.append("aclose")

    def crash(self) -> "ConversationsInMemory":
        """What is there when the program ended without closing."""
        for turn_id, builder in self._journals.items():
            turn, answer = self._turn(turn_id), builder.message()
            assert turn is not None
            turn.state = TurnState.INTERRUPTED
            turn.answer = answer if answer.parts else None
            turn.outcome = interrupted(answer.text)
        self._journals.clear()
        return self


def _title_hit(kept: _Kept, wanted: Sequence[str]) -> Hit | None:
    title, about = kept.outline.title, kept.outline
    marks = _marks(title, wanted)
    if not marks:
        return None
    first = next(iter(kept.turns.values()))
    if first.question.text == title:
        return _hit(about, first.id, first.question, wanted)
    return Hit(
        conversation_id=about.id,
        turn_id="",
        title=title,
        at=about.updated_at,
        is_question=True,
        position=0,
        snippet=first.question.text,
        marks=(),
        title_marks=marks,
    )


def _marks(text: str, wanted: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where all words are; none if one of them is not there."""
    low = text.lower()
    if not all(word in low for word in wanted):
        return ()
    return tuple(sorted((low.index(word), low.index(word) + len(word)) for word in wanted))


def _hit(kept: Outline, turn_id: str, message: Message, wanted: Sequence[str]) -> Hit | None:
    marks = _marks(message.text, wanted)
    if not marks:
        return None
    return Hit(
        conversation_id=kept.id,
        turn_id=turn_id,
        title=kept.title,
        at=kept.updated_at,
        is_question=message.role == "user",
        position=marks[0][0],
        snippet=message.text,
        marks=marks,
        title_marks=_marks(kept.title, wanted),
    )
