"""One turn of the transcript: which rows it has, and what each event changes in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, assert_never

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.events import (
    HopStarted,
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
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
from desktop.ui.transcript.answer_pictures import AnswerPictures
from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.note_rows import FootRow, NoteRow
from desktop.ui.transcript.page import Page, TextPlace
from desktop.ui.transcript.picture_rows import Thumbnails
from desktop.ui.transcript.question_card import Card, CardPicturesRow, CardTextRow
from desktop.ui.transcript.start import QUESTION, THOUGHTS
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.thoughts import ThoughtsRow, ThoughtTextRow
from desktop.ui.transcript.turn_words import (
    Note,
    ending_caption,
    ending_note,
    hop_note,
    retry_note,
    waiting_note,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.transcript.past_turn import PastTurn
    from desktop.ui.transcript.rows import Row, Section


class TurnView:
    """Shows a question and its answer while that streams.

    Args:
        page: Where.
        section: Where its rows go, so far none.
        question: What was asked.
        model: Who is asked.
        time: When, in words.
        left_out: The numbers of its images that are not sent.

    Attributes:
        section: The rows of the turn.
        past: What it was opened from, unless it was gone on with since.
        asked: The question as it was given.
        model: Who answers.
        time: When it was asked.
        question: The text of the question.
        thoughts: That of the thoughts.
        answer: That of the answer, over all its rows.
        has_ended: True from the ending on.
        shown_characters: Characters of the answer that were given to its rows since it was asked
            for, as they were received.
    """

    def __init__(
        self,
        page: Page,
        section: Section,
        question: Message,
        model: str,
        time: str = "",
        left_out: frozenset[int] = frozenset(),
    ) -> None:
        self.turn_id = section.turn_id
        self.has_ended = False
        self.shown_characters = 0
        self._page = page
        self.section = section
        self.past: PastTurn | None = None
        self.asked = question
        self.model = model
        self.time = time
        self._thinking_since: float | None = None
        images = len(question.images)
        self.pictures = AnswerPictures(page.pictures, images, self._row_changed, left_out)
        self.question_pictures: CardPicturesRow | None = None
        self._retry: RetryScheduled | None = None
        self._reduced = ""
        self.heading = ThoughtsRow(self.toggle_thoughts, page.styles)
        self.note = NoteRow(page.styles, page.small, lambda: self._row_changed(self.note))
        self.foot = FootRow(page.styles)
        self.note.show(waiting_note())
        for row in (self.heading, self.note, self.foot):
            page.transcript.insert(section, row)
        self.question = self._ask(question)
        place = TextPlace(page, section, ThoughtTextRow, self._below_thoughts)
        self.thoughts = MessageText(page.small, place, kind=THOUGHTS)
        self.thoughts.is_open = False
        self.answer = MessageText(page.styles, TextPlace(page, section, TextRow, lambda: self.note))

    @classmethod
    def of_past(cls, page: Page, section: Section, turn: PastTurn) -> TurnView:
        """Show a turn that has ended, by the same steps."""
        told = turn.tell()
        view = cls(page, section, turn.question, told.model, told.time, turn.left_out)
        view.note.show(told.note, is_first=turn.answer is None or not turn.answer.parts)
        for part in turn.answer.parts if turn.answer else ():
            view._load(part)
        view.heading.is_shown = not view.thoughts.is_empty
        view.heading.seconds, view.heading.is_over = told.thinking_s, True
        view.foot.caption, view.foot.latency = told.caption, told.latency
        view.has_ended, view.past = True, turn
        return view

    def _load(self, part: TextPart | ImagePart) -> None:
        match part:
            case TextPart(text=text, thought=True):
                self.thoughts.load(text)
            case TextPart(text=text):
                self.answer.load(text)
            case ImagePart():
                self._add_picture(part)
            case _:
                assert_never(part)

    def _ask(self, question: Message) -> MessageText:
        """The rows of the question, above all others."""
        images, thumbnails = question.images, None
        if images:
            open_images = self._page.pictures.open_requested.emit
            thumbnails = Thumbnails(images, open_images, self.pictures.left_out)
        card = Card(None, thumbnails, self.time)
        if thumbnails:
            row = self.question_pictures = CardPicturesRow(card, thumbnails)
            self._page.transcript.insert(self.section, row, self.heading)
        if question.attached:
            from desktop.ui.transcript.text_chips import add_chips  # few questions have any

            add_chips(self._page, self.section, card, question.attached, self.heading)
        make = partial(CardTextRow, card)
        place = TextPlace(self._page, self.section, make, lambda: self.heading)
        text = MessageText(self._page.styles, place, is_markdown=False, kind=QUESTION)
        if question.text:
            card.text = text
            text.load(question.text)
        return text

    def _below_thoughts(self) -> Row:
        return self.section.rows[self.heading.index + len(self.thoughts.rows)]

    def _touch(self, row: Row) -> None:
        self._page.transcript.touch(row)

    def take(self, event: StreamEvent) -> None:
        """Show what an event tells."""
        self.past = None
        match event:
            case TurnStarted(model=model):
                self.model = model
                self.shown_characters = 0
                self._reduced = ""
                self._begin_again()
            case ImagesReduced():
                self._reduced = event.sentence
                self._say(waiting_note(self._reduced))
            case RequestSent():
                self._retry = None
                self._wait()
            case HopStarted(hop=hop):
                self._say(hop_note(hop))
            case RetryScheduled(at=at):
                self._retry = event
                self.tick(at)
            case ThoughtDelta(text=text, at=at):
                self._think(text, at)
            case TextDelta(text=text, at=at):
                self._answer_with(text, at)
            case ImageDelta() | ImageNotKept():
                self._draw(event)
            case UsageReported() | ProgressMade():
                pass
            case TurnFinished() | TurnTruncated() | TurnBlocked() | TurnStopped() | TurnFailed():
                self._end(event)
            case _:
                assert_never(event)

    @property
    def is_counting_down(self) -> bool:
        """True while it says how long it is until the next attempt."""
        return self._retry is not None

    def tick(self, now: float) -> None:
        """Say how long it is until the next attempt; ``now`` is monotonic seconds."""
        if self._retry is not None:
            self._say(retry_note(self._retry, now))

    def _begin_again(self) -> None:
        """The answer is gone on with."""
        if self.has_ended:
            self.has_ended = False
            self.foot.latency = None
            self.set_caption("")
            if self.answer.rows and self.section.rows[self.note.index - 1] is self.answer.rows[-1]:
                self.answer.reopen()
                self._touch(self.answer.rows[-1])
            self._say(waiting_note())

    @property
    def has_content(self) -> bool:
        """True if any of the answer is there."""
        return self.note.index > self.heading.index + len(self.thoughts.rows) + 1

    def _wait(self) -> None:
        """A request was sent; what was said of a wait before it is over."""
        if self.note.note is not None and (self.has_content or not self.heading.is_shown):
            self._say(waiting_note(self._reduced))

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
        self._grow(self.thoughts, text)

    def _grow(self, to: MessageText, text: str) -> None:
        to.append(text)
        if to.rows:
            self._touch(to.rows[-1])

    def _stop_thinking(self, at: float) -> None:
        if self._thinking_since is not None and not self.heading.is_over:
            self.heading.seconds, self.heading.is_over = at - self._thinking_since, True
            self._touch(self.heading)

    def show_left_out(self, numbers: frozenset[int]) -> None:
        """Show which of the images are not sent any more."""
        self.pictures.left_out = numbers
        for row in self.pictures.rows:
            self._touch(row)
        if self.question_pictures is not None:
            self.question_pictures.show_left_out(numbers)
            self._touch(self.question_pictures)
        self._page.changed()

    def fill_images(self, images: Sequence[ImagePart]) -> None:
        """Show its images, question first, now that their bytes are there."""
        asked = len(images) - len(self.pictures.kept)
        if self.question_pictures is not None:
            self.question_pictures.fill(tuple(images[:asked]))
            self._touch(self.question_pictures)
        for row in self.pictures.fill(images[asked:]):
            self._touch(row)
        self._page.changed()

    def toggle_thoughts(self) -> None:
        """Open or close the thoughts."""
        is_open = not self.heading.is_open
        self.heading.is_open = self.thoughts.is_open = is_open
        for row in (self.heading, *self.thoughts.rows):
            self._touch(row)
        self._page.changed()

    def _answer_with(self, text: str, at: float) -> None:
        self._stop_thinking(at)
        self._say(None)
        self.shown_characters += len(text)
        self._grow(self.answer, text)

    def _draw(self, event: ImageDelta | ImageNotKept) -> None:
        self._stop_thinking(event.at)
        self._say(None)
        self._finish(self.answer, self.answer.cut)
        image = ImagePart(mime_type=event.mime_type, data=event.data)
        self._add_picture(image, is_kept=isinstance(event, ImageDelta))

    def _add_picture(self, image: ImagePart, *, is_kept: bool = True) -> None:
        row = self.pictures.add(image, is_kept=is_kept)
        if row.section is None:
            self._page.transcript.insert(self.section, row, self.note)
        else:
            self._touch(row)

    def _row_changed(self, row: Row) -> None:
        self._touch(row)
        self._page.changed()

    def _finish(self, text: MessageText, finish: Callable[[], None]) -> None:
        finish()
        if text.rows:
            self._touch(text.rows[-1])

    def _end(self, event: TurnEnding) -> None:
        self._retry = None
        self._finish(self.answer, self.answer.finish)
        self._finish(self.thoughts, self.thoughts.finish)
        self._stop_thinking(event.at)
        self._say(ending_note(event, has_content=self.has_content))
        caption = ending_caption(event, self.model, self._page.now())
        self.set_caption(" · ".join(filter(None, (caption, self._reduced.rstrip(".")))))
        self.has_ended = True

    @property
    def first_row(self) -> Row:
        """The row that its question begins with."""
        return self.section.rows[0]

    @property
    def end_row(self) -> Row | None:
        """The row that the newest text of the answer stands in; None before any."""
        return self.answer.rows[-1] if self.answer.rows else None

    def set_caption(self, caption: str) -> None:
        """Write another line under the answer."""
        self.foot.caption = caption
        self._touch(self.foot)

    def words(self) -> str:
        """The turn as text: question, thoughts, answer, what is said about it."""
        rows = self.section.rows
        words = (
            *(row.words() for row in rows[: self.heading.index] if not isinstance(row, TextRow)),
            self.question.text(),
            self.heading.words(),
            self.thoughts.text() if self.heading.is_open else "",
            self.answer.text(),
            *(row.words() for row in self.pictures.rows),
            self.note.words(),
            self.foot.words(),
        )
        return "\n".join(filter(None, words))
