"""Texts, turns and pages to look at, and what is painted of a row."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from desktop.ui.blocks.formulas import Formulas
from desktop.ui.blocks.look import Look
from desktop.ui.blocks.styles import Styles
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.page import Page, TextPlace
from desktop.ui.transcript.past_turn import PastTurn, Told
from desktop.ui.transcript.picture_wishes import PictureWishes
from desktop.ui.transcript.rows import Row, Section
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 300


def light() -> Theme:
    theme = Theme()
    theme.use(LIGHT)
    return theme


def past_turn(**fields: Any) -> PastTurn:
    """A past turn of its own fields and those of what is told of it."""
    told = {
        each.name: fields.pop(each.name) for each in dataclasses.fields(Told) if each.name in fields
    }
    return PastTurn(**fields, tell=partial(Told, **told))


class Sheet:
    """A transcript that notes what turns and texts want of its page."""

    def __init__(self, theme: Theme | None = None, transcript: Transcript | None = None) -> None:
        self.theme = theme or light()
        self.formulas = Formulas()
        self.transcript = transcript or Transcript(clock=lambda: 0.0)  # all fits in
        self.copied: list[str] = []
        self.moves: list[tuple[TextRow, int, TextRow]] = []
        self.changes = 0
        self.page = Page(
            self.transcript,
            Styles(self.theme, self.formulas),
            Styles(self.theme, self.formulas, is_small=True),
            self._change,
            PictureWishes(),
            lambda text, _: self.copied.append(text),
            lambda: "15:04",
            lambda row, number, following: self.moves.append((row, number, following)),
        )

    def _change(self) -> None:
        self.changes += 1

    def text(
        self,
        *,
        is_markdown: bool = True,
        make: Callable[..., TextRow] = TextRow,
        section: Section | None = None,
    ) -> MessageText:
        """An empty text in a turn of its own, above an empty row."""
        section = section or self.transcript.add("t")
        below = Gap()
        self.transcript.insert(section, below)
        place = TextPlace(self.page, section, make, lambda: below)
        return MessageText(self.page.styles, place, is_markdown=is_markdown)

    def past(self, source: str, *, is_markdown: bool = True) -> MessageText:
        """A text that was opened again."""
        text = self.text(is_markdown=is_markdown)
        text.load(source)
        return text

    def streamed(self, source: str, size: int = 20, *, is_markdown: bool = True) -> MessageText:
        """A text that came in pieces."""
        text = self.text(is_markdown=is_markdown)
        for start in range(0, len(source), size):
            text.append(source[start : start + size])
        text.finish()
        return text


class Gap(Row):
    """A row without a height."""

    def _measure(self, width: int) -> int:
        return 0


def look(theme: Theme | None = None) -> Look:
    return Look(theme or light())


def picture(row: Row, with_look: Look | None = None, width: int = WIDTH) -> QImage:
    """What a row paints on white."""
    row.lay_out(width)
    image = QImage(width, max(1, row.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        row.paint(painter, with_look or look(), QRectF(image.rect()))
    return image


def painted(row: Row, with_look: Look | None = None) -> set[str]:
    """The colours of the pixels a row paints on white."""
    image = picture(row, with_look)
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }
