"""Conversations as JSON: all that is kept of them, so that they can be read back as they were.

The file is one object, in UTF-8::

    {"format": "gemstream conversations", "version": 1, "conversations": [CONVERSATION, ...]}

CONVERSATION
    ``id``, ``title``, ``created_at``, ``updated_at`` (Unix seconds), ``pinned``, ``archived``,
    ``model`` (who was asked last), ``system`` (the system prompt), ``leaf`` (the id of the turn
    that the branch in sight ends with, or null), ``turns`` (of all branches, parents first).
TURN
    ``id``, ``parent`` (an id, or null for a first one), ``asked_at``, ``ended_at`` (or null),
    ``model``, ``state`` (a word of ``TurnState``: "finished", "truncated", "blocked", "stopped",
    "failed", "interrupted"), ``question`` and ``answer`` (PARTs; the answer may be null),
    ``token`` and ``token_at`` (where the service can go on, base64 or null, and after how many
    characters), ``seams`` (where in its text it was gone on with), ``left_out`` (which images are
    not sent, from 0), ``outcome`` (``word``, ``sentence``, ``hint``, ``step``, ``code``; or null)
    and ``latency`` (the fields of ``TurnLatency``, or null).
PART
    ``type`` "text" or "thought": ``text``, ``signature`` (base64, or null), and ``name`` of one
    that is attached to a question: a file, or a long text that was pasted.
    ``type`` "image": ``mime_type``, ``name``, ``width_px``, ``height_px``, ``detail``,
    ``original_px`` (width, height), ``original_bytes``, ``page``, ``note``, and in base64
    ``thumbnail``, ``data`` (what is sent; null if it is lost) and ``original`` (or null).

Each conversation begins on a line of its own and so does each turn; programs need not heed that.
A turn that is under way is written as interrupted. What a later version adds has other field
names; ``version`` grows when the meaning of one changes.
"""

from __future__ import annotations

import base64
import json
import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop.core.message import ImagePart, whole_text
from desktop.core.outcome import interrupted
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.core.message import Message, Part
    from desktop.core.turn import Turn
    from desktop.core.whole import Whole

    LoadImage = Callable[[ImagePart], ImagePart | None]
    """The image with its bytes, None if they are lost. Blocks."""

FORMAT = "gemstream conversations"
VERSION = 1

_ABOUT = ("mime_type", "name", "width_px", "height_px", "detail")


def json_text(wholes: Iterable[Whole], load: LoadImage) -> Iterator[str]:
    """The file, a piece for each turn; images are loaded one turn at a time."""
    head = _json({"format": FORMAT, "version": VERSION})
    yield f'{head[:-1]}, "conversations": ['
    comma = "\n"
    for whole in wholes:
        yield comma
        yield from _conversation(whole, load)
        comma = ",\n"
    yield "\n]}\n"


def _conversation(whole: Whole, load: LoadImage) -> Iterator[str]:
    outline = whole.outline
    fields = {
        "id": outline.id,
        "title": outline.title,
        "created_at": float(outline.created_at),
        "updated_at": float(outline.updated_at),
        "pinned": outline.is_pinned,
        "archived": outline.is_archived,
        "model": outline.model,
        "system": outline.system,
        "leaf": whole.conversation.leaf_id,
    }
    yield f'{_json(fields)[:-1]}, "turns": ['
    comma = "\n"
    for turn in whole.conversation.turns:
        asked = whole.asked.get(turn.id, Asked(at=outline.updated_at))
        yield comma + _json(_turn(turn, asked, load))
        comma = ",\n"
    yield "\n]}"


def _turn(turn: Turn, asked: Asked, load: LoadImage) -> dict[str, Any]:
    state, outcome = turn.state, turn.outcome
    if state.is_open:
        state = TurnState.INTERRUPTED
        outcome = interrupted(turn.answer.text if turn.answer else "")
    has_answer = turn.answer is not None and turn.answer.parts
    return {
        "id": turn.id,
        "parent": turn.parent_id,
        "asked_at": float(asked.at),
        "ended_at": None if asked.ended_at is None else float(asked.ended_at),
        "model": asked.model,
        "state": state.value,
        "question": _parts(turn.question, load),
        "answer": _parts(turn.answer, load) if has_answer and turn.answer else None,
        "token": _base64(turn.token),
        "token_at": turn.token_at,
        "seams": list(turn.seams),
        "left_out": sorted(turn.left_out),
        "outcome": None if outcome is None else asdict(outcome),
        "latency": None if turn.latency is None else asdict(turn.latency),
    }


def _parts(message: Message, load: LoadImage) -> list[dict[str, Any]]:
    return [_part(part, load) for part in message.parts]


def _part(part: Part, load: LoadImage) -> dict[str, Any]:
    if not isinstance(part, ImagePart):
        kind = "thought" if part.thought else "text"
        said = {"type": kind, "text": part.text, "signature": _base64(part.signature)}
        return {**said, "name": part.name} if part.name else said
    loaded = load(part)
    return {
        "type": "image",
        **{name: getattr(part, name) for name in _ABOUT},
        "original_px": list(part.original_px),
        "original_bytes": part.original_bytes,
        "page": part.page,
        "note": part.note,
        "thumbnail": _base64(part.thumbnail),
        "data": _base64(loaded.data) if loaded else None,
        "original": _base64(loaded.original) if loaded else None,
    }


def _base64(data: bytes | None) -> str | None:
    return None if data is None else base64.b64encode(data).decode("ascii")


def _json(value: object) -> str:
    return json.dumps(_sound(value), ensure_ascii=False, allow_nan=False)


def _sound(value: object) -> object:
    """A value as any reader of JSON can have it: whole characters, numbers that are numbers."""
    if isinstance(value, str):
        return whole_text(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {name: _sound(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_sound(each) for each in value]
    return value
