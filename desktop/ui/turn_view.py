"""One turn of the transcript: which rows it has, and what each event changes in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from desktop.core.conversation import ImagePart, Message
from desktop.core.events import (
    ImageDelta,
    ProgressMade,
    RequestSent,
    RetryScheduled,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
    TurnTruncated,
    UsageReported,
)
from desktop.ui.message_text import MessageText
from desktop.ui.note_rows import FootRow, NoteRow, ThoughtsRow
from desktop.ui.picture_rows import AnswerPictureRow, Thumbnails
from desktop.ui.question_card import Card, CardPicturesRow, CardTextRow, room_in_card
from desktop.ui.rows import LINE_PX, SMALL_LINE_PX, THOUGHT_INDENT_PX, Row, TextRow, ThoughtTextRow
from desktop.ui.theme import BODY_PX, SMALL_PX, text_font
from desktop.ui.turn_words import WAITING, Note, ending_caption, ending_note, retry_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Page:
    """Where a turn shows itself.

    Attributes:
        changed: Called when a click changed rows.
        activate: Called with an image of the question that was clicked.
    """

    transcript: Transcript
    changed: Callable[[], None]
    activate: Callable[[ImagePart], None]


class TurnView:
    """Shows a question and its answer while that streams.

    Attributes:
        answer: The text of the answer, over all its segments.
        has_ended: True from the ending on.
    """

    def __init__(self, page: Page, turn_id: str, question: Message, model: str) -> None:
        self.turn_id = turn_id
        width = page.transcript.width
        self.answer = MessageText(text_font(BODY_PX), LINE_PX, width)
        self.question = MessageText(text_font(BODY_PX), LINE_PX, room_in_card(width))
        self.thoughts = MessageText(text_font(SMALL_PX), SMALL_LINE_PX, width - THOUGHT_INDENT_PX)
        self.has_ended = False
        self._page = page
        self._model = model
        self._thinking_since: float | None = None
        self._rowed = 0  # segments of the answer that have a row
        self._open_row: TextRow | None = None
        self._answer_rows: list[Row] = []
        self._thought_rows: list[ThoughtTextRow] = []
        self.heading = ThoughtsRow(turn_id, self.toggle_thoughts)
        self.note = NoteRow(turn_id, self._note_changed)
        self.foot = FootRow(turn_id)
        self.note.show(WAITING)
        self._question = self._question_rows(question)
        for row in (*self._question, self.heading, self.note, self.foot):
            page.transcript.insert(row)

    def _question_rows(self, question: Message) -> list[Row]:
        images = tuple(part for part in question.parts if isinstance(part, ImagePart))
        self.question.append(question.text)
        self.question.finish()
        thumbnails = Thumbnails(images, self._page.activate) if images else None
        text = None if self.question.is_empty else self.question
        card = Card(text, thumbnails)
        rows: list[Row] = []
        if thumbnails:
            rows.append(CardPicturesRow(self.turn_id, card, thumbnails))
        return rows + [
            CardTextRow(self.turn_id, card, self.question, segment)
            for segment in self.question.segments
        ]

    def _touch(self, row: Row) -> None:
        self._page.transcript.touch(row)

    def take(self, event: StreamEvent) -> None:
        """Show what an event tells."""
        match event:
            case TurnStarted(model=model):
                self._model = model
            case RequestSent():
                self._wait()
            case RetryScheduled():
                self._say(retry_note(event))
            case ThoughtDelta(text=text, at=at):
                self._think(text, at)
            case TextDelta(text=text, at=at):
                self._answer_with(text, at)
            case ImageDelta():
                self._draw(event)
            case UsageReported() | ProgressMade():
                pass
            case TurnFinished() | TurnTruncated() | TurnBlocked() | TurnStopped() | TurnFailed():
                self._end(event)
            case _:
                assert_never(event)

    @property
    def has_content(self) -> bool:
        """True if any of the answer is there."""
        return bool(self._answer_rows)

    def _wait(self) -> None:
        if not self.has_content and not self.heading.is_shown:
            self._say(WAITING)

    def _say(self, note: Note | None) -> None:
        if note != self.note.note:
            self.note.show(note, is_first=not self.has_content)
            self._touch(self.note)

    def _think(self, text: str, at: float) -> None:
        if self._thinking_since is None:
            self._thinking_since = at
            self.heading.is_shown = True
            self._touch(self.heading)
        self._say(None)
        self.thoughts.append(text)
        self._add_thought_rows()

    def _add_thought_rows(self) -> None:
        rows = self._thought_rows
        for segment in self.thoughts.segments[len(rows) :]:
            if rows:
                rows[-1].is_last = False
                self._touch(rows[-1])
            row = ThoughtTextRow(self.turn_id, self.thoughts, segment)
            row.is_open = self.heading.is_open
            self._page.transcript.insert(
                row, self._answer_rows[0] if self._answer_rows else self.note
            )
            rows.append(row)
        self._touch(rows[-1])

    def _stop_thinking(self, at: float) -> None:
        if self._thinking_since is not None and self.heading.seconds is None:
            self.heading.seconds = at - self._thinking_since
            self._touch(self.heading)

    def toggle_thoughts(self) -> None:
        """Open or close the thoughts."""
        self.heading.is_open = not self.heading.is_open
        for row in self._thought_rows:
            row.is_open = self.heading.is_open
            self._touch(row)
        self._touch(self.heading)
        self._page.changed()

    def _note_changed(self) -> None:
        self._touch(self.note)
        self._page.changed()

    def _answer_with(self, text: str, at: float) -> None:
        self._stop_thinking(at)
        self._say(None)
        self.answer.append(text)
        self._add_answer_rows()

    def _add_answer_rows(self) -> None:
        """Give each new segment a row, and have the open one laid out again."""
        for segment in self.answer.segments[self._rowed :]:
            if not segment.is_empty:
                row = TextRow(self.turn_id, self.answer, segment)
                if self._open_row is not None:
                    self._touch(self._open_row)
                self._open_row = row
                self._rowed += 1
                self._add_answer_row(row)
        if self._open_row is not None:
            self._touch(self._open_row)

    def _add_answer_row(self, row: Row) -> None:
        self._page.transcript.insert(row, self.note)
        self._answer_rows.append(row)

    def _draw(self, event: ImageDelta) -> None:
        self._stop_thinking(event.at)
        self._say(None)
        self.answer.cut()
        self._add_answer_row(AnswerPictureRow(self.turn_id, event.data, event.path.name))

    def _end(self, event: TurnEnding) -> None:
        self.answer.finish()
        self.thoughts.finish()
        self._add_answer_rows()
        self._stop_thinking(event.at)
        self._say(ending_note(event, has_content=self.has_content))
        self.set_caption(ending_caption(event, self._model))
        self.has_ended = True

    def set_caption(self, caption: str) -> None:
        """Write another line under the answer."""
        self.foot.caption = caption
        self._touch(self.foot)

    def text(self) -> str:
        """The turn as text: question, thoughts, answer, what is said about it."""
        question = [row.words() for row in self._question]
        thoughts = self.thoughts.text() if self.heading.is_open else ""
        images = [row.words() for row in self._answer_rows if not isinstance(row, TextRow)]
        words = (
            *question,
            self.heading.words(),
            thoughts,
            self.answer.text(),
            *images,
            self.note.words(),
            self.foot.words(),
        )
        return "\n".join(filter(None, words))
