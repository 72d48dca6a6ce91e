"""Turns as a screen reader is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.ui.transcript.accessible_rows import SpokenMessage
from desktop.ui.transcript.accessible_script import Kind, Scripts
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.turn_view import TurnView
from tests.ui.transcript.shown import past_turn
from tests.ui.transcript.turn_events import MODEL, question

if TYPE_CHECKING:
    from desktop.ui.transcript.past_turn import PastTurn
    from tests.ui.transcript.shown import Sheet


class Told:
    """A turn of a transcript, as a screen reader is told of it."""

    def __init__(self, sheet: Sheet, *, past: PastTurn | None = None, asked: Message | None = None):
        self.turn: TurnView | None = None
        self.scripts = Scripts()
        self.sheet = sheet
        if past is not None:
            row = FoldedTurn(past, sheet.page.styles, self._unfold, lambda row: None)
            self.section = sheet.transcript.add("t", row)
        else:
            self.section = sheet.transcript.add("t")
            self.turn = TurnView(
                sheet.page, self.section, asked or question(), f"models/{MODEL}", "14:32"
            )

    def _unfold(self, section, past):
        self.turn = TurnView.of_past(self.sheet.page, section, past)

    def unfold(self):
        self.sheet.transcript.unfolded(self.section.rows[0])

    def message(self, kind: Kind) -> SpokenMessage:
        return SpokenMessage(self.section, kind, lambda _: self.turn, self.scripts)

    def say(self, *events) -> None:
        for event in events:
            assert self.turn is not None
            self.turn.take(event)
        self.sheet.transcript.arrange(640, 400)
        for row in self.sheet.transcript.changed:
            self.scripts.forget(row)

    def said(self, kind: Kind = Kind.ANSWER) -> str:
        return self.message(kind).script.text


def past(*parts: TextPart | ImagePart, **more) -> PastTurn:
    answer = Message(role="model", parts=parts)
    given = {"turn_id": "t", "question": question("Why?\nHow?"), "answer": answer}
    return past_turn(**{"time": "14:32", **given, **more})
