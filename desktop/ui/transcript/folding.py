"""Which turns are folded again: those that are far from the view and that nobody uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.conversation import ImagePart, Message, Part, TextPart
from desktop.ui.transcript.answer_files import FileRow
from desktop.ui.transcript.answer_pictures import AnswerPictureRow
from desktop.ui.transcript.measured import in_one_place
from desktop.ui.transcript.past_turn import PastTurn, Told
from desktop.ui.transcript.rows import AWAY
from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.ui.transcript.reading_area import ReadingArea
    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.turn_view import TurnView

MOST_TURNS = 30
MOST_BYTES = 32 * 1024 * 1024
"""So many turns far from the view stay as they are, with so much of images that were loaded."""

NEAR_PAGES = 3
"""What is no further from the view is near."""


def is_far(area: ReadingArea, section: Section) -> bool:
    """True of a turn that will not be seen soon; False of one that was set aside."""
    if section.index == AWAY:
        return False
    transcript, page = area.transcript, area.viewport().height()
    top = transcript.top_of(section.rows[0]) - transcript.top
    return top + section.height < -NEAR_PAGES * page or top > (1 + NEAR_PAGES) * page


def are_too_many(turns: Sequence[TurnView]) -> bool:
    """True if some of these turns should be folded."""
    return len(turns) > MOST_TURNS or sum(map(_loaded_bytes, turns)) > MOST_BYTES


def _loaded_bytes(turn: TurnView) -> int:
    """How much could be loaded again."""
    asked = turn.question_pictures.images if turn.question_pictures is not None else ()
    images = (*asked, *turn.pictures.kept)
    return sum(len(image.data) for image in images if image.kept is not None)


def is_in_use(area: ReadingArea, turn: TurnView) -> bool:
    """True of a turn that would not come back as it is, or that something points into."""
    if not turn.has_ended or turn.heading.is_open or turn.note.is_open:
        return True
    if not turn.pictures.are_all_kept:
        return True
    spots = (area.selection.anchor, area.selection.caret)
    if any(spot is not None and spot.row.section is turn.section for spot in spots):
        return True
    return area.is_finding and area.finding.find.current_section is turn.section


def as_past(turn: TurnView) -> PastTurn:
    """A turn as it stands, to be opened again; images that can be read again without bytes."""
    parts = tuple(_parts(turn))
    told = Told(
        time=turn.time,
        model=turn.model,
        caption=turn.foot.caption,
        note=turn.note.note,
        thinking_s=turn.heading.seconds,
        latency=turn.foot.latency,
    )
    return PastTurn(
        turn_id=turn.turn_id,
        question=turn.asked,
        answer=Message(role="model", parts=parts) if parts else None,
        left_out=turn.pictures.left_out,
        tell=lambda: told,
    )


def let_go(turn: TurnView) -> None:
    """Let go of all that is large in a turn that is folded.

    Its parts point to each other, so it is gone when garbage is collected, which is much later.
    """
    for text in (turn.question, turn.thoughts, turn.answer):
        text.rows.clear()
    for row in turn.pictures.rows:
        if isinstance(row, AnswerPictureRow):
            row.fill(row.unloaded)
    turn.pictures.kept.clear()
    turn.question_pictures = None


def _parts(turn: TurnView) -> Iterator[Part]:
    if turn.past is None:
        yield from _parts_of_rows(turn)
        return
    images = iter(turn.pictures.rows)
    for part in turn.past.answer.parts if turn.past.answer else ():
        yield _image(next(images), part) if isinstance(part, ImagePart) else part


def _parts_of_rows(turn: TurnView) -> Iterator[Part]:
    """What came piece by piece, one part for each text that stands in one place."""
    if not turn.thoughts.is_empty:
        yield TextPart(text=turn.thoughts.text(), thought=True)
    for rows in in_one_place(turn.section.rows[turn.heading.index + 1 : turn.note.index]):
        row = rows[0]
        if isinstance(row, AnswerPictureRow | FileRow):
            yield _image(row, row.image)
        elif isinstance(row, TextRow) and row.text is turn.answer:
            yield TextPart(text="".join(each.words() for each in rows))


def _image(row: Row, image: ImagePart) -> ImagePart:
    return row.unloaded if isinstance(row, AnswerPictureRow) else image
