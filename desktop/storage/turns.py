"""Turns with their messages and parts, as rows: written, journalled, ended."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop.core.answer import AnswerBuilder
from desktop.core.message import ImagePart, Message, TextPart, whole_text
from desktop.core.outcome import Outcome, interrupted
from desktop.core.turn_state import TurnState
from desktop.storage.texts import with_texts
from desktop.words import kept

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from desktop.core.history import Outline
    from desktop.core.message import Part
    from desktop.core.turn import Turn
    from desktop.storage.images import Images

_CONVERSATION = """INSERT INTO conversations
    (id, title, created_at, updated_at, is_pinned, is_archived, model, system)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE
        SET updated_at = excluded.updated_at, model = excluded.model, system = excluded.system
    RETURNING number"""
_TURN = """INSERT INTO turns
    (id, conversation, parent, state, asked_at, model, token, token_at, seams, left_out)
    VALUES (?, ?, (SELECT number FROM turns WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, token = excluded.token,
        token_at = excluded.token_at, seams = excluded.seams, left_out = excluded.left_out,
        outcome = NULL, latency = NULL
    RETURNING number"""
_KNOWN = "SELECT 1 FROM turns WHERE id = ?"
_LEAF = "UPDATE conversations SET leaf_id = ? WHERE number = ?"
_END = "UPDATE turns SET outcome = ?, latency = ?, ended_at = ? WHERE number = ?"
_NOTE = "UPDATE turns SET latency = ?, left_out = ? WHERE id = ?"
_PLACE = "UPDATE turns SET token = ?, token_at = ? WHERE number = ?"
_INTERRUPT = "UPDATE turns SET state = ?, outcome = ? WHERE number = ?"
_MESSAGE = "INSERT INTO messages (turn, role) VALUES (?, ?) RETURNING number"
_PART = """INSERT INTO parts (message, kind, text, signature, name) VALUES (?, ?, ?, ?, ?)
    RETURNING number"""
_CHUNK = "INSERT INTO journal (turn, kind, text, signature) VALUES (?, ?, ?, ?) RETURNING number"
_JOURNAL = "SELECT number, kind, text, signature FROM journal WHERE turn = ? ORDER BY number"
_ANSWER = """SELECT parts.number, kind, text, signature FROM messages
    JOIN parts ON parts.message = messages.number
    WHERE turn = ? AND role = 'model' ORDER BY parts.number"""
_OPEN = "SELECT number, conversation FROM turns WHERE state IN ('waiting', 'streaming')"
_FORGET = "DELETE FROM journal WHERE turn = ?"


class Turns:
    """Writes turns. Each method is part of its caller's transaction.

    Args:
        images: Where their images are kept.
    """

    def __init__(self, images: Images) -> None:
        self._images = images

    def save(self, connection: sqlite3.Connection, outline: Outline, turn: Turn) -> None:
        """Write a turn as it stands, with its conversation and, if it has ended, its answer."""
        turn = with_texts(connection, turn)
        conversation = _number(connection.execute(_CONVERSATION, _conversation_row(outline)))
        row = (
            turn.id,
            conversation,
            turn.parent_id,
            turn.state.value,
            outline.updated_at,
            whole_text(outline.model),
            turn.token,
            turn.token_at,
            json.dumps(turn.seams),
            json.dumps(sorted(turn.left_out)),
        )
        is_new = connection.execute(_KNOWN, (turn.id,)).fetchone() is None
        number = _number(connection.execute(_TURN, row))
        if is_new:
            connection.execute(_LEAF, (turn.id, conversation))
        has_question = "SELECT 1 FROM messages WHERE turn = ? AND role = 'user'"
        if connection.execute(has_question, (number,)).fetchone() is None:
            self._add_message(connection, number, turn.question)
        connection.execute(_FORGET, (number,))
        if turn.state.is_open:
            return
        self._replace_answer(connection, number, turn.answer)
        ended = (_json(turn.outcome), _json(turn.latency), outline.updated_at, number)
        connection.execute(_END, ended)

    def _replace_answer(
        self, connection: sqlite3.Connection, number: int, answer: Message | None
    ) -> None:
        connection.execute("DELETE FROM messages WHERE turn = ? AND role = 'model'", (number,))
        if answer is not None:
            self._add_message(connection, number, answer)

    def _add_message(self, connection: sqlite3.Connection, turn: int, message: Message) -> None:
        number = _number(connection.execute(_MESSAGE, (turn, message.role)))
        for part in message.parts:
            kind, text, signature = _kind(part), _text(part), _signature(part)
            row = (number, kind, whole_text(text), signature, whole_text(_name(part)))
            place = _number(connection.execute(_PART, row))
            if isinstance(part, ImagePart):
                self._images.add(connection, "part", place, part)

    def note(self, connection: sqlite3.Connection, turn: Turn) -> None:
        """Write the latency of a turn and what is left out of it."""
        row = (_json(turn.latency), json.dumps(sorted(turn.left_out)), turn.id)
        connection.execute(_NOTE, row)

    def journal(
        self,
        connection: sqlite3.Connection,
        turn_id: str,
        parts: Iterable[Part],
        token: tuple[bytes | None, int],
    ) -> None:
        """Write more of an answer.

        Args:
            connection: To the file.
            turn_id: Its turn; one that is not known, or has ended, is no fault.
            parts: What came.
            token: Where it can be taken up, and how many characters stand before that place.
        """
        turn = "SELECT number FROM turns WHERE id = ? AND state IN ('waiting', 'streaming')"
        found = connection.execute(turn, (turn_id,)).fetchone()
        if found is None:
            return
        (number,) = found
        for part in _joined(parts):
            text = _text(part).encode("utf-8", "surrogatepass")
            row = (number, _kind(part), text, _signature(part))
            chunk = _number(connection.execute(_CHUNK, row))
            if isinstance(part, ImagePart):
                self._images.add(connection, "chunk", chunk, part)
        connection.execute(_PLACE, (*token, number))

    def recover(self, connection: sqlite3.Connection) -> int:
        """End what was under way when the program ended. Says how many turns that were."""
        found = connection.execute(_OPEN).fetchall()
        for number, conversation in found:
            answer = self._recovered(connection, number, conversation)
            self._replace_answer(connection, number, answer if answer.parts else None)
            connection.execute(_FORGET, (number,))
            state = (TurnState.INTERRUPTED.value, _json(interrupted(answer.text)), number)
            connection.execute(_INTERRUPT, state)
        return len(found)

    def _recovered(self, connection: sqlite3.Connection, number: int, conversation: int) -> Message:
        """What stood before an answer was gone on with, and what came since."""
        builder = AnswerBuilder()
        images = self._images.of(connection, "part", conversation)
        for place, kind, text, signature in connection.execute(_ANSWER, (number,)):
            builder.add(part_of(kind, text, signature, images.get(place)))
        images = self._images.of(connection, "chunk", number)
        for place, kind, data, signature in connection.execute(_JOURNAL, (number,)):
            text = data.decode("utf-8", "surrogatepass")
            builder.add(part_of(kind, text, signature, images.get(place)))
        return builder.message()


def part_of(kind: str, text: str, signature: bytes | None, image: ImagePart | None) -> Part:
    """A part of a message; one whose image was lost says so."""
    if kind != "image":
        return TextPart(text=text, thought=kind == "thought", signature=signature)
    return image or TextPart(text="[image lost]")


def _conversation_row(outline: Outline) -> tuple[object, ...]:
    return (
        outline.id,
        whole_text(outline.title),
        outline.created_at,
        outline.updated_at,
        outline.is_pinned,
        outline.is_archived,
        whole_text(outline.model),
        whole_text(outline.system),
    )


def _joined(parts: Iterable[Part]) -> Sequence[Part]:
    """Chunks that are one text as one, unless they are signed; halves of characters meet here."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        is_one = (
            isinstance(part, TextPart)
            and isinstance(last, TextPart)
            and part.thought is last.thought
            and part.signature is None
            and last.signature is None
        )
        if is_one and isinstance(part, TextPart) and isinstance(last, TextPart):
            joined[-1] = TextPart(text=last.text + part.text, thought=part.thought)
        else:
            joined.append(part)
    return joined


def _kind(part: Part) -> str:
    if isinstance(part, ImagePart):
        return "image"
    return "thought" if part.thought else "text"


def _text(part: Part) -> str:
    return part.text if isinstance(part, TextPart) else ""


def _signature(part: Part) -> bytes | None:
    return part.signature if isinstance(part, TextPart) else None


def _name(part: Part) -> str:
    return part.name if isinstance(part, TextPart) else ""


def _json(value: object) -> str | None:
    if value is None:
        return None
    fields = asdict(value)  # type: ignore[call-overload]
    if isinstance(value, Outcome):
        told = {"sentence": kept(value.sentence), "hint": kept(value.hint)}
        fields |= {"told": told} if any(told.values()) else {}
    return json.dumps(fields)


def _number(cursor: sqlite3.Cursor) -> int:
    (number,) = cursor.fetchone()
    # A statement that gives something back is not over before all of it was taken.
    cursor.close()
    return int(number)
