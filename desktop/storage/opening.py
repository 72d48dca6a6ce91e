"""Conversations as they are listed and opened."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.conversation import Conversation
from desktop.core.held_texts import HeldTexts
from desktop.core.history import Opened, Outline
from desktop.core.latency import TurnLatency
from desktop.core.message import Message
from desktop.core.metrics import Metrics
from desktop.core.outcome import Outcome
from desktop.core.stored_text import StoredText, TextPlace
from desktop.core.stored_turn import StoredTurn
from desktop.core.turn_state import TurnState
from desktop.storage.turns import part_of
from desktop.words import as_kept

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from desktop.core.message import ImagePart, Part
    from desktop.core.stored_text import TextSource
    from desktop.storage.images import Images

T = TypeVar("T")

_OUTLINE = "id, title, created_at, updated_at, is_pinned, is_archived, model, system"
_LIST = f"""SELECT {_OUTLINE} FROM conversations
    WHERE deleted_at IS NULL AND is_archived = ? AND (is_pinned, updated_at, id) < (?, ?, ?)
    ORDER BY is_pinned DESC, updated_at DESC, id DESC LIMIT ?"""  # noqa: S608 - our own names
_BEFORE_ALL = (2, 0.0, "")
_ONE = f"""SELECT number, leaf_id, {_OUTLINE} FROM conversations
    WHERE id = ? AND deleted_at IS NULL"""  # noqa: S608 - likewise
_TURNS = """SELECT turns.id, above.id, turns.state, turns.token, turns.token_at,
        turns.seams, turns.left_out, turns.outcome, turns.latency
    FROM turns LEFT JOIN turns AS above ON above.number = turns.parent
    WHERE turns.conversation = ? AND turns.deleted_at IS NULL ORDER BY turns.number"""
_PARTS = """SELECT turns.id, role = 'user', parts.number, kind, CAST(text AS BLOB), signature, name
    FROM turns
    JOIN messages ON messages.turn = turns.number
    JOIN parts ON parts.message = messages.number
    WHERE turns.conversation = ? ORDER BY parts.number"""

_OF_OUTCOME = tuple(each.name for each in fields_of(Outcome))


def listed(
    connection: sqlite3.Connection, after: Outline | None, limit: int, *, archived: bool
) -> list[Outline]:
    """A page of the list; as ``ConversationStore.conversations``."""
    last = _BEFORE_ALL if after is None else (after.is_pinned, after.updated_at, after.id)
    return [_outline(*row) for row in connection.execute(_LIST, (archived, *last, limit))]


def opened(
    connection: sqlite3.Connection,
    images: Images,
    conversation_id: str,
    source: TextSource | None = None,
) -> Opened | None:
    """A conversation with all its turns; None if it is not known.

    Args:
        connection: To the file.
        images: Its images.
        conversation_id: Which one.
        source: Where its texts can be read later; only the newest are in memory then. None to have
            all texts in memory.
    """
    found = connection.execute(_ONE, (conversation_id,)).fetchone()
    if found is None:
        return None
    number, leaf_id, *outline = found
    texts = HeldTexts()
    parts = _parts(connection, images.of(connection, "part", number), number, source, texts)
    turns: dict[str, StoredTurn] = {}
    for row in connection.execute(_TURNS, (number,)):
        turn = _turn(row, *parts[row[0]])
        # A turn whose parent is not seen must not be seen either: the tree has no orphans.
        if turn.parent_id is None or turn.parent_id in turns:
            turns[turn.id] = turn
    if leaf_id not in turns:
        leaf_id = next(reversed(turns), None)
    conversation = Conversation.restored(conversation_id, turns.values(), leaf_id, texts)
    return Opened(_outline(*outline), conversation)


def _parts(
    connection: sqlite3.Connection,
    images: Mapping[int, ImagePart],
    number: int,
    source: TextSource | None,
    texts: HeldTexts,
) -> defaultdict[str, tuple[list[Part], list[Part]]]:
    """The parts of the answer and of the question of each turn."""
    parts: defaultdict[str, tuple[list[Part], list[Part]]] = defaultdict(lambda: ([], []))
    first = ""
    rows = connection.execute(_PARTS, (number,))
    for turn_id, is_question, key, kind, data, signature, name in rows:
        of_message = parts[turn_id][is_question]
        if kind == "image":
            of_message.append(part_of(kind, "", None, images.get(key)))
            continue
        first = first or turn_id
        # The title comes of the first question, so that stays.
        place = TextPlace(turn_id, bool(is_question), len(of_message))
        text = StoredText(
            text=data,
            thought=kind == "thought",
            signature=signature,
            name=name,
            source=None if turn_id is first and is_question and not name else source,
            place=place,
        )
        texts.add((text,))
        of_message.append(text)
    return parts


def _turn(row: Sequence[Any], answer: list[Part], question: list[Part]) -> StoredTurn:
    turn_id, parent_id, state, token, token_at, seams, left_out, outcome, latency = row
    turn = StoredTurn(
        turn_id,
        parent_id,
        Message(role="user", parts=tuple(question)),
        TurnState(state),
        Message(role="model", parts=tuple(answer)) if answer else None,
        token,
        token_at,
        tuple(_list(seams)),
        None,
        _read(_outcome, outcome),
        frozenset(_list(left_out)),
    )
    if latency is not None:
        turn.come_later(latency, _latency)
    return turn


def _list(text: str) -> list[Any]:
    found: list[Any] = [] if text == "[]" else json.loads(text)  # nearly all are empty
    return found


def _outline(
    conversation_id: str,
    title: str,
    created_at: float,
    updated_at: float,
    is_pinned: int,
    is_archived: int,
    model: str,
    system: str,
) -> Outline:
    return Outline(
        id=conversation_id,
        title=title,
        created_at=created_at,
        updated_at=updated_at,
        is_pinned=bool(is_pinned),
        is_archived=bool(is_archived),
        model=model,
        system=system,
    )


def _read(make: Callable[[dict[str, Any]], T], text: str | None) -> T | None:
    """What an earlier version wrote with other fields is left out rather than in the way."""
    try:
        return None if text is None else make(json.loads(text))
    except (TypeError, ValueError, KeyError):
        return None


def _outcome(fields: dict[str, Any]) -> Outcome:
    match fields:
        case {"told": dict(told)}:
            fields |= {name: as_kept(fields[name], how) for name, how in told.items()}
    return Outcome(**{name: fields[name] for name in _OF_OUTCOME if name in fields})


def _latency(text: str) -> TurnLatency | None:
    return _read(_made_out, text)


def _made_out(fields: dict[str, Any]) -> TurnLatency:
    fields["metrics"] = Metrics(**fields["metrics"])
    fields["arrivals"] = tuple(fields["arrivals"])
    return TurnLatency(**fields)
