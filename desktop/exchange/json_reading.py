"""Our own JSON, read back as it was; its form is described in ``json_text``."""

from __future__ import annotations

from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, TypeVar, cast, get_args

from desktop.core.conversation import Conversation
from desktop.core.errors import NextStep
from desktop.core.history import Outline
from desktop.core.images import LONGEST_PX
from desktop.core.latency import TurnLatency
from desktop.core.message import ImagePart, Kept, Message, TextPart
from desktop.core.metrics import Metrics
from desktop.core.outcome import Outcome
from desktop.core.picture_header import read_header
from desktop.core.turn import Turn
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked, Whole
from desktop.exchange.fields import Fields, NotUnderstood
from desktop.exchange.json_text import FORMAT, VERSION
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.message import Part
    from desktop.exchange.report import Report

T = TypeVar("T")

MOST_CONVERSATIONS = 200_000
MOST_TURNS = 100_000
"""Of one conversation."""

MOST_PARTS = 10_000
"""Of one message."""

LARGEST_THUMBNAIL_PX = 1024

_STATES = {state.value: state for state in TurnState if not state.is_open}


def is_ours(value: object) -> bool:
    """True for a document of ours, of whatever version."""
    return isinstance(value, dict) and value.get("format") == FORMAT


def read_ours(value: object, report: Report) -> Iterator[Whole]:
    """The conversations of a document of ours.

    A conversation that is not as it should be is left out and noted in the report.

    Raises:
        NotUnderstood: If a later version of the program wrote it.
    """
    document = Fields(value, later("the file"))
    document.word("format")
    if document.whole("version") > VERSION:
        raise NotUnderstood(tr("A later version of Gemstream wrote it; update this one first."))
    conversations = document.list("conversations", most=MOST_CONVERSATIONS)
    _note_unknown(document, report)
    for each in conversations:
        if (whole := read_one(each, report)) is not None:
            yield whole


def read_one(value: object, report: Report) -> Whole | None:
    """One conversation of it; None, and a note, if it is not as it should be."""
    try:
        return _whole(value, report)
    except NotUnderstood as fault:
        report.note(tr("A conversation was left out: {why}").format(why=_lower(str(fault))))
        return None


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _note_unknown(found: Fields, report: Report) -> None:
    for name in sorted(found.unknown):
        report.note(tr("The field “{name}” is not known and was left out.").format(name=name[:40]))


def _whole(value: object, report: Report) -> Whole:
    found = Fields(value, later("the conversation"))
    outline = Outline(
        id=found.id("id"),
        title=found.word("title"),
        created_at=found.number("created_at"),
        updated_at=found.number("updated_at"),
        is_pinned=found.flag("pinned"),
        is_archived=found.flag("archived"),
        model=found.word("model", ""),
        system=found.text("system", ""),
    )
    turns: dict[str, Turn] = {}
    asked: dict[str, Asked] = {}
    for each in found.list("turns", most=MOST_TURNS):
        turn, when = _turn(Fields(each, later("a turn")), report)
        if turn.id in turns or (turn.parent_id is not None and turn.parent_id not in turns):
            raise NotUnderstood(tr("Its turns are no tree."))
        turns[turn.id], asked[turn.id] = turn, when
    leaf_id = found.get("leaf")
    if leaf_id is not None and (not isinstance(leaf_id, str) or leaf_id not in turns):
        found.fail("leaf")
    _note_unknown(found, report)
    return Whole(outline, Conversation.restored(outline.id, turns.values(), leaf_id), asked)


def _turn(found: Fields, report: Report) -> tuple[Turn, Asked]:
    state = _STATES.get(found.word("state")) or found.fail("state")
    answer = found.get("answer")
    turn = Turn(
        found.id("id"),
        None if found.get("parent") is None else found.id("parent"),
        Message(role="user", parts=_parts(found, "question", report)),
        state,
        None if answer is None else Message(role="model", parts=_parts(found, "answer", report)),
        found.data("token"),
        found.whole("token_at", 0),
        found.wholes("seams", most=MOST_PARTS),
        _record(TurnLatency, found.get("latency"), report),
        _outcome(found.get("outcome")),
        frozenset(found.wholes("left_out", most=MOST_PARTS)),
    )
    when = Asked(
        at=found.number("asked_at"),
        ended_at=found.number_or_none("ended_at"),
        model=found.word("model", ""),
    )
    _note_unknown(found, report)
    return turn, when


def _parts(found: Fields, name: str, report: Report) -> tuple[Part, ...]:
    parts: list[Part] = []
    for value in found.list(name, most=MOST_PARTS):
        each = Fields(value, later("a message"))
        kind = each.word("type")
        if kind == "image":
            parts.append(_image(each, report))
        elif kind in {"text", "thought"}:
            signature = each.data("signature")
            text, is_thought = each.text("text"), kind == "thought"
            is_attached = name == "question" and not is_thought
            called = each.word("name", "") if is_attached else ""
            parts.append(TextPart(text=text, thought=is_thought, signature=signature, name=called))
        else:
            report.note(tr("A part of a message is of a kind that is not known, and was left out."))
            continue
        _note_unknown(each, report)
    return tuple(parts)


def _image(found: Fields, report: Report) -> ImagePart:
    data = found.data("data")
    detail = found.word("detail", "high")
    if detail not in LONGEST_PX:
        found.fail("detail")
    size = found.wholes("original_px", most=2) or (0, 0)
    if len(size) != 2:
        found.fail("original_px")
    if data is None:
        report.note(tr("The bytes of an image are not in the file; its place is kept."))
    return ImagePart(
        mime_type=found.word("mime_type"),
        data=data or b"",
        original=found.data("original"),
        thumbnail=_thumbnail(found.data("thumbnail") or b"", report),
        name=found.word("name", ""),
        width_px=found.whole("width_px", 0),
        height_px=found.whole("height_px", 0),
        detail=detail,
        original_px=(size[0], size[1]),
        original_bytes=found.whole("original_bytes", 0),
        page=found.whole("page", 0),
        note=found.word("note", ""),
        kept=Kept(data="") if data is None else None,
    )


def _thumbnail(data: bytes, report: Report) -> bytes:
    """A small picture that is drawn without another look: nothing that only claims to be small."""
    header = read_header(data)
    longest_px = max(header.width_px, header.height_px)
    if data and not (header.format and 0 < longest_px <= LARGEST_THUMBNAIL_PX):
        report.note(tr("The small picture of an image is none, and was left out."))
        return b""
    return data


def _outcome(value: object) -> Outcome | None:
    if value is None:
        return None
    found = Fields(value, later("the ending of a turn"))
    step = found.word("step", "")
    if step not in get_args(NextStep):
        step = ""
    return Outcome(
        word=found.word("word"),
        sentence=found.text("sentence", ""),
        hint=found.text("hint", ""),
        step=cast("NextStep", step),
        code=found.word("code", ""),
    )


def _record(kind: type[T], value: object, report: Report) -> T | None:
    """A latency: its fields are those of its class, whatever they are by then."""
    if value is None:
        return None
    found = Fields(value, later("a latency"))
    try:
        made = {each.name: _figure(found, each.name, each.type, report) for each in fields_of(kind)}  # type: ignore[arg-type]
    except NotUnderstood:
        report.note(tr("The latency of a turn was not understood and was left out."))
        return None
    return kind(**made)


def _figure(found: Fields, name: str, kind: object, report: Report) -> object:
    if kind is Metrics:
        return _record(Metrics, found.get(name), report) or found.fail(name)
    if kind is str:
        return found.word(name)
    if kind in (int, int | None):
        return None if kind is not int and found.get(name) is None else found.whole(name)
    if kind in (float, float | None):
        return None if kind is not float and found.get(name) is None else found.number(name)
    values = found.list(name, most=10 * MOST_TURNS)
    return tuple(Fields({name: value}, later("a latency")).number(name) for value in values)
