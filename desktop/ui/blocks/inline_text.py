"""Spans of text laid out: links, inline code on its own ground, formulas in the line."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCharFormat

from desktop.markdown.blocks import CODE, DISPLAY, MATH, OBJECT, Inline, Span
from desktop.ui.blocks.direction import spans_run_left
from desktop.ui.blocks.laid_text import LaidText, format_range
from desktop.ui.blocks.lines import Gap
from desktop.ui.blocks.link_stretches import Link, links_of
from desktop.ui.blocks.styles import CODE_MARGIN_PX, CODE_PADDING_PX, WARNING_ROOM_PX, spaced
from desktop.ui.blocks.units import last_character, length, part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter, QTextLayout

    from desktop.ui.blocks.formulas import FormulaSize
    from desktop.ui.blocks.lines import LineEnd
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.marks import Marks, Stretch
    from desktop.ui.blocks.styles import Face, Styles

CODE_RADIUS_PX = 4
WARNING_PX = 13
LINE_BREAK = "\u2028"

_CLEAR_PX = 2
_GROUND_EM = 1.35
_UNDERLINE_PX = 2
_APART = frozenset({OBJECT, LINE_BREAK, "\N{REPLACEMENT CHARACTER}"})
"""A formula has its own width, a line break none; the last is what half an emoji looks like."""

_JOINED = frozenset({"AL", "NSM", "BN"})
"""Characters that Qt would shape otherwise if they had another format than their neighbours."""


class InlineText:
    """The text of a paragraph or of a cell.

    Args:
        styles: Faces and formats.
        face: Of what has no style.
        level: Of the heading it is the text of, or 0.
        alignment: None to begin at the side that the text runs from.
        is_right_to_left: None to find out from the text.
    """

    __slots__ = (
        "_codes", "_doubtful", "_face", "_grounds", "_is_incomplete", "_is_right_to_left", "_level",
        "_links", "_objects", "_spans", "_styles", "_underlines", "laid",
    )  # fmt: skip

    def __init__(
        self,
        styles: Styles,
        face: Face,
        level: int = 0,
        *,
        alignment: Qt.AlignmentFlag | None = None,
        is_right_to_left: bool | None = None,
    ) -> None:
        self._styles = styles
        self._face = face
        self._level = level
        self._is_right_to_left = is_right_to_left
        self._spans: Inline = ()
        self._codes: list[Stretch] = []
        self._links: list[Link] = []
        self._doubtful: list[Link] = []  # those to look at twice
        self._grounds: list[QRectF] | None = None  # behind code, once it is painted
        self._underlines: list[tuple[QRectF, str]] | None = None
        self._objects: list[tuple[int, Span]] = []
        self._is_incomplete = False  # a formula of it was not at hand
        self.laid = LaidText(face, styles.wrapped, alignment)

    def put(self, spans: Inline) -> None:
        """Show other spans."""
        self._spans = spans
        self._codes, self._objects = [], []
        formats: list[QTextLayout.FormatRange] = []
        pieces = [self._shown(span) for span in spans]
        codes: list[int] = []
        at = 0
        for number, (span, shown) in enumerate(zip(spans, pieces, strict=True)):
            size = length(shown)
            if span.style & MATH and shown is OBJECT:
                self._objects.append((at, span))
                formats.append(format_range(at, size, self._format_of_formula(span)))
            elif span.style or span.link:
                # A formula that cannot be drawn is shown as code.
                style = (span.style & ~MATH) | CODE if span.style & MATH else span.style
                made = self._styles.span_format(self._level, style, is_link=bool(span.link))
                formats.append(format_range(at, size, made))
                if style & CODE:
                    self._codes.append((at, at + size))
                    codes.append(number)
            at += size
        if (leftwards := self._is_right_to_left) is None:
            leftwards = spans_run_left(spans)
        for number, place in zip(codes, self._codes, strict=True):
            formats += self._apart(pieces, number, place, leftwards=leftwards)
        self._links = links_of(spans, pieces)
        self._doubtful = [link for link in self._links if link.is_doubtful]
        for link in self._doubtful:
            last = last_character(link.words)
            made = self._styles.before_warning(last, self._face)
            formats.append(format_range(link.end - length(last), length(last), made))
        gaps = [gap for position, span in self._objects if (gap := self._gap(position, span))]
        self._is_incomplete = len(gaps) < len(self._objects)
        self.laid.put("".join(pieces), formats, gaps, is_right_to_left=leftwards)

    def lay_out(self, width: float | None, behind: LineEnd | None = None) -> bool:
        """Break it into lines, see ``LaidText.lay_out``."""
        self._grounds = self._underlines = None
        return self.laid.lay_out(width, behind)

    def _shown(self, span: Span) -> str:
        """What takes up place: of a formula that cannot be drawn, its source."""
        formulas = self._styles.formulas
        if span.style & MATH and formulas.failed(span.text, display=bool(span.style & DISPLAY)):
            return span.text
        return span.visible

    def _apart(
        self, pieces: list[str], number: int, place: Stretch, *, leftwards: bool
    ) -> Iterator[QTextLayout.FormatRange]:
        """Room for the ground of a piece that is code, and for nothing else at its ends.

        Space is put behind a letter in its own direction: code runs to the right, so in text that
        runs to the left it is not the last letter of code that stands at its far end, but the
        character behind that.
        """
        start, end = place
        before = last_character(pieces[number - 1]) if number else ""
        if _may_part(before):
            made = self._styles.apart(before, self._face)
            yield format_range(start - length(before), length(before), made)
        if not leftwards:
            last = last_character(pieces[number])
            made = self._styles.apart(last, self._face)
            yield format_range(end - length(last), length(last), made)
        elif number + 1 < len(pieces) and _may_part(first := part(pieces[number + 1], 0, 1)):
            yield format_range(end, 1, self._styles.apart(first, self._face))

    def _size(self, span: Span) -> FormulaSize | None:
        px = self._face.formula_px
        return self._styles.formulas.size(span.text, display=bool(span.style & DISPLAY), px=px)

    def _format_of_formula(self, span: Span) -> QTextCharFormat:
        """Makes the one character that stands for it as wide as its picture."""
        made = QTextCharFormat(self._styles.span_format(self._level, MATH, is_link=False))
        size = self._size(span)
        wanted = size.width_px if size else self._face.formula_px
        made.merge(spaced(wanted - self._styles.object_advance(self._face)))
        return made

    def _gap(self, position: int, span: Span) -> Gap | None:
        size = self._size(span)
        return Gap(position, size.ascent_px, size.descent_px) if size else None

    @property
    def has_formulas(self) -> bool:
        """True if a formula of it is yet to be drawn."""
        return self._is_incomplete

    def link_at(self, point: QPointF) -> Link | None:
        """The link under a point, or what is none and says why."""
        if not self._links or not self.laid.is_over(point):
            return None
        position = self.laid.character_at(point)
        return next((each for each in self._links if each.start <= position < each.end), None)

    def links(self) -> Iterator[tuple[QRectF, Link]]:
        """Each link, and where it begins."""
        for link in self._links:
            for box in islice(self.laid.boxes(link.start, link.end), 1):
                yield box, link

    def paint(self, painter: QPainter, look: Look, clip: QRectF, marks: Marks) -> None:
        """Paint the text with its upper left corner at (0, 0)."""
        if self._codes:
            self._paint_grounds(painter, look)
        painter.setPen(look.colour(self._styles.role))
        self.laid.draw(painter, QPointF(), clip, look.over(marks))
        if self._links:
            self._paint_underlines(painter, look)
        for position, span in self._objects:
            is_drawn = self._styles.formulas.paint(
                painter,
                span.text,
                display=bool(span.style & DISPLAY),
                px=self._face.formula_px,
                at=self.laid.base_at(position),
                colour=look.colour(self._styles.role),
            )
            self._is_incomplete |= not is_drawn

    def _paint_grounds(self, painter: QPainter, look: Look) -> None:
        if self._grounds is None:
            self._grounds = list(self._areas_behind_code())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("behind_code"))
        for area in self._grounds:
            painter.drawRoundedRect(area, CODE_RADIUS_PX, CODE_RADIUS_PX)

    def _areas_behind_code(self) -> Iterator[QRectF]:
        """One for each line that it stands in."""
        face, padding = self._face, CODE_PADDING_PX
        inset = max(_CLEAR_PX, round((face.line_px - _GROUND_EM * face.em_px) / 2))
        for start, end in self._codes:
            boxes = list(self.laid.boxes(start, end))
            for box in boxes:
                is_padded = box is boxes[-1] and not self.laid.is_right_to_left
                beyond = -CODE_MARGIN_PX if is_padded else padding
                yield box.adjusted(-padding, inset, beyond, -inset)

    def _paint_underlines(self, painter: QPainter, look: Look) -> None:
        """Qt would draw those of links between the pixels of the screen."""
        if self._underlines is None:
            below = self._face.base_px + _UNDERLINE_PX
            self._underlines = [
                (QRectF(box.left(), box.top() + below, box.width(), 1), link.role)
                for link in self._links
                if link.role
                for box in self.laid.boxes(link.start, link.end)
            ]
        for area, role in self._underlines:
            look.fill(painter, role, area)
        for link in self._doubtful:
            self._paint_warning(painter, look, list(self.laid.boxes(link.start, link.end))[-1:])

    def _paint_warning(self, painter: QPainter, look: Look, ends: list[QRectF]) -> None:
        """A mark behind a link that is not what it seems."""
        for box in ends:
            side, room = self._styles.px(WARNING_PX), self._styles.px(WARNING_ROOM_PX)
            area = QRectF(0, 0, side, side)
            area.moveCenter(box.center())
            right = box.right() - (room - side) / 2
            area.moveRight(right)
            painter.fillRect(area.adjusted(-1, -2, 3, 6), look.colour("page"))
            look.draw_icon(painter, "triangle-alert", "warn", area)

    def source(self, start: int, end: int) -> str:
        """The text between two positions, formulas as their source."""
        if not self._objects:
            return part(self.laid.text, start, end).replace(LINE_BREAK, "\n")
        pieces = []
        at = 0
        for span in self._spans:
            shown = self._shown(span)
            size = length(shown)
            low, high = max(start - at, 0), min(end - at, size)
            if low < high:
                pieces.append(f"${span.text}$" if shown is OBJECT else part(shown, low, high))
            at += size
        return "".join(pieces).replace(LINE_BREAK, "\n")


def _may_part(character: str) -> bool:
    """True if there may be space behind a character."""
    first = character[:1]
    return bool(first) and first not in _APART and bidirectional(first) not in _JOINED
