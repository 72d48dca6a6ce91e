"""Spans of text laid out: links, inline code on its own ground, formulas in the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat

from desktop.markdown.blocks import CODE, DISPLAY, MATH, OBJECT, Inline, Span
from desktop.ui.blocks.laid_text import Gap, LaidText, format_range
from desktop.ui.blocks.units import length, part

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLayout

    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Face, Styles

CODE_PADDING_PX = 3
CODE_RADIUS_PX = 4


class InlineText:
    """The text of a paragraph or of a cell.

    Args:
        styles: Faces and formats.
        face: Of what has no style.
        level: Of the heading it is the text of, or 0.
    """

    __slots__ = ("_face", "_grounds", "_level", "_objects", "_spans", "_styles", "laid")

    def __init__(self, styles: Styles, face: Face, level: int = 0) -> None:
        self._styles = styles
        self._face = face
        self._level = level
        self._spans: Inline = ()
        self._grounds: list[Stretch] = []
        self._objects: list[tuple[int, Span]] = []
        self.laid = LaidText(face, styles.wrapped)

    def put(self, spans: Inline) -> None:
        """Show other spans."""
        self._spans = spans
        self._grounds = []
        self._objects = []
        formats: list[QTextLayout.FormatRange] = []
        pieces: list[str] = []
        at = 0
        for span in spans:
            shown = self._shown(span)
            size = length(shown)
            if span.style & MATH and shown is OBJECT:
                self._objects.append((at, span))
                formats.append(format_range(at, size, self._format_of_formula(span)))
            elif span.style or span.link:
                style = (span.style & ~MATH) | CODE if span.style & MATH else span.style
                made = self._styles.span_format(self._level, style, is_link=bool(span.link))
                formats.append(format_range(at, size, made))
                if style & CODE:
                    self._grounds.append((at, at + size))
            pieces.append(shown)
            at += size
        gaps = [gap for position, span in self._objects if (gap := self._gap(position, span))]
        self.laid.put("".join(pieces), formats, gaps)

    def _shown(self, span: Span) -> str:
        """What takes up place: of a formula that cannot be drawn, its source."""
        formulas = self._styles.formulas
        if span.style & MATH and formulas.failed(span.text, display=_is_large(span)):
            return span.text
        return span.visible

    def _format_of_formula(self, span: Span) -> QTextCharFormat:
        """Makes the one character that stands for it as wide as its picture."""
        made = QTextCharFormat(self._styles.span_format(self._level, MATH, is_link=False))
        size = self._styles.formulas.size(span.text, display=_is_large(span), px=self._face.em_px)
        wanted = size.width_px if size else self._face.em_px
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(wanted - self._styles.object_advance(self._face))
        return made

    def _gap(self, position: int, span: Span) -> Gap | None:
        size = self._styles.formulas.size(span.text, display=_is_large(span), px=self._face.em_px)
        return Gap(position, size.ascent_px, size.descent_px) if size else None

    @property
    def has_formulas(self) -> bool:
        """True if a formula is drawn in it, or will be."""
        return any(span.style & MATH for span in self._spans)

    def span_at(self, position: int) -> Span | None:
        """The span of the character behind a position."""
        at = 0
        for span in self._spans:
            at += length(self._shown(span))
            if position < at:
                return span
        return None

    def link_at(self, point: QPointF) -> Span | None:
        """The link under a point."""
        if not any(span.link for span in self._spans) or not self.laid.is_over(point):
            return None
        span = self.span_at(self.laid.character_at(point))
        return span if span is not None and span.link else None

    def paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        """Paint the text with its upper left corner at (0, 0)."""
        if self._grounds:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("raised"))
            for start, end in self._grounds:
                for box in self.laid.boxes(start, end):
                    inset = (box.height() - self._face.em_px * 1.4) / 2
                    ground = box.adjusted(-CODE_PADDING_PX, inset, CODE_PADDING_PX, -inset)
                    painter.drawRoundedRect(ground, CODE_RADIUS_PX, CODE_RADIUS_PX)
        painter.setPen(look.colour(self._styles.role))
        self.laid.draw(painter, QPointF(), clip, look.over(marks))
        for position, span in self._objects:
            self._styles.formulas.paint(
                painter,
                span.text,
                display=_is_large(span),
                px=self._face.em_px,
                at=self.laid.base_at(position),
                colour=look.colour(self._styles.role),
            )

    def source(self, start: int, end: int) -> str:
        """The text between two positions, formulas as their source."""
        if not self._objects:
            return part(self.laid.text, start, end).replace("\u2028", "\n")
        pieces = []
        at = 0
        for span in self._spans:
            shown = self._shown(span)
            size = length(shown)
            low, high = max(start - at, 0), min(end - at, size)
            if low < high:
                pieces.append(f"${span.text}$" if shown is OBJECT else part(shown, low, high))
            at += size
        return "".join(pieces).replace("\u2028", "\n")


def _is_large(span: Span) -> bool:
    return bool(span.style & DISPLAY)
