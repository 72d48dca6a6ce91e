"""How a row of the list of conversations is drawn, and its title changed in place."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.history import TITLE_CHARACTERS, Hit, Outline
from desktop.core.unseen import unseen_in, with_marks
from desktop.ui.blocks.units import length
from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.history_rows import IS_ANSWERING, IS_CURRENT, ROW, Heading
from desktop.ui.mirrored import is_mirrored, mirrored
from desktop.ui.numbers import number, spoken_here
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.theme import Theme

ROW_PX = 36
HIT_PX = 76
EDGE_PX = 12
GAP_PX = 8
DOT_PX = 6
SNIPPET_PX = 12
_LEAD_CHARACTERS = 24
"""How much of a snippet is shown before the first mark, so that this is on its first line."""

_TITLE_LEAD_CHARACTERS = 8

Marks = tuple[tuple[int, int], ...]
"""Where words were found: the first character, and the one behind the last."""

_Index = QModelIndex | QPersistentModelIndex


class HistoryPainting(QStyledItemDelegate):
    """Draws headings, conversations and hits.

    Args:
        theme: The colours.
        view: The list.
    """

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One height for conversations and headings, another for hits."""
        del option
        is_hit = isinstance(index.data(ROW), Hit)
        return QSize(0, HIT_PX if is_hit else ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row = index.data(ROW)
        area = QRectF(option.rect)
        painter.save()
        if isinstance(row, Heading):
            place = area.adjusted(EDGE_PX + GAP_PX, 0, -EDGE_PX, -6)
            place = mirrored(self._view, place, area)
            self._write(painter, place, row.words, "quiet", QFont.Weight.Medium, at_foot=True)
        else:
            place = area.adjusted(EDGE_PX - 4, 1, -EDGE_PX + 4, -1)
            self._paint_ground(painter, place, option, is_current=bool(index.data(IS_CURRENT)))
            inside = mirrored(self._view, place.adjusted(GAP_PX + 4, 0, -GAP_PX, 0), place)
            if isinstance(row, Outline):
                self._paint_conversation(painter, inside, row, index)
            elif isinstance(row, Hit):
                self._paint_hit(painter, inside, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, *, is_current: bool
    ) -> None:
        state = option.state
        is_hot = bool(state & QStyle.StateFlag.State_MouseOver)
        if is_current or is_hot:
            ground = self._theme.colour("accent_soft" if is_current else "line")
            paint_card(painter, place, RADIUS_CONTROL_PX, ground, None)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_ring(painter, place, RADIUS_CONTROL_PX - 1, self._theme)

    def _paint_conversation(
        self, painter: QPainter, place: QRectF, outline: Outline, index: _Index
    ) -> None:
        if index.data(IS_ANSWERING):
            dot = QRectF(0, 0, DOT_PX, DOT_PX)
            dot.moveCenter(QPointF(place.right() - DOT_PX, place.center().y()))
            dot = mirrored(self._view, dot, place)
            paint_card(painter, dot, DOT_PX / 2, self._theme.colour("accent"), None)
            place = mirrored(self._view, place.adjusted(0, 0, -2 * DOT_PX - 4, 0), place)
        self._write(painter, place, with_marks(outline.title), "text")

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        role: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        at_foot: bool = False,
    ) -> None:
        painter.setFont(text_font(SNIPPET_PX if at_foot else SMALL_PX, weight))
        painter.setPen(self._theme.colour(role))
        room, elide = int(place.width()), Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, room)
        flag = Qt.AlignmentFlag.AlignBottom if at_foot else Qt.AlignmentFlag.AlignVCenter
        # A question in Latin letters ends with its mark, though the line is read from the right.
        shown = f"\u2068{shown}\u2069" if is_mirrored(self._view) else shown
        painter.drawText(place, flag, shown)

    def _paint_hit(self, painter: QPainter, place: QRectF, hit: Hit) -> None:
        title = QRectF(place.left(), place.top() + 8, place.width(), 20)
        when = _when(hit.at)
        painter.setFont(text_font(SNIPPET_PX))
        wide = painter.fontMetrics().horizontalAdvance(when)
        painter.setPen(self._theme.colour("quiet"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(title, right, when)
        narrow = mirrored(self._view, title.adjusted(0, 0, -wide - GAP_PX, 0), title)
        self._paint_title(painter, narrow, hit)
        below = QRectF(place.left(), title.bottom() + 2, place.width(), HIT_PX)
        self._paint_snippet(painter, below, hit)

    def _paint_title(self, painter: QPainter, place: QRectF, hit: Hit) -> None:
        """One line, with the words that were found marked, the first of them in sight."""
        font = text_font(SMALL_PX, QFont.Weight.Medium)
        painter.setFont(font)
        metrics, room = painter.fontMetrics(), int(place.width())
        text, marks = hit.title, hit.title_marks
        if unseen_in(text):
            text, marks = with_marks(text), ()
        if marks and metrics.horizontalAdvance(text[: marks[0][1]] + "…") > room:
            text, marks = cut_before(text, marks, _TITLE_LEAD_CHARACTERS)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        end = len(text) if elided == text else len(elided) - 1
        layout = QTextLayout(elided, font)
        layout.setTextOption(self._aligned())
        layout.setFormats([self._marked(text, a, min(b, end)) for a, b in marks if a < end])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        painter.setPen(self._theme.colour("text"))
        layout.draw(painter, QPointF(place.left(), place.center().y() - line.height() / 2))

    def _paint_snippet(self, painter: QPainter, place: QRectF, hit: Hit) -> None:
        """Two lines, with the words that were found marked."""
        text, marks = shown_snippet(hit)
        if unseen_in(text):
            text, marks = with_marks(text), ()
        layout = QTextLayout(text, text_font(SNIPPET_PX))
        wrapping = self._aligned()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrapping)
        layout.setFormats([self._marked(text, first, end) for first, end in marks])
        layout.beginLayout()
        y = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(place.width())
            line.setPosition(QPointF(0, y))
            y += line.height() + 1
        layout.endLayout()
        painter.setPen(self._theme.colour("quiet"))
        layout.draw(painter, place.topLeft())

    def _aligned(self) -> QTextOption:
        """At the side where lines of the window begin, whatever the text is written in."""
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if is_mirrored(self._view) else sides.AlignLeft
        return QTextOption(side | sides.AlignAbsolute)

    def _marked(self, text: str, first: int, end: int) -> QTextLayout.FormatRange:
        """A mark as Qt counts, in halves of characters."""
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.colours.found))
        form.setForeground(self._theme.colour("text"))
        mark = QTextLayout.FormatRange()
        mark.start = length(text[:first])
        mark.length = length(text[first:end])
        mark.format = form
        return mark

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A field for another title."""
        del option, index
        field = QLineEdit(parent)
        field.setAccessibleName(tr("Title"))
        field.setFont(text_font(SMALL_PX))
        field.setMaxLength(4 * TITLE_CHARACTERS)
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Where the title was."""
        del index
        editor.setGeometry(option.rect.adjusted(EDGE_PX - 4, 2, -EDGE_PX + 4, -2))


def shown_snippet(hit: Hit) -> tuple[str, Marks]:
    """A snippet that begins not long before its first mark, and where its marks are."""
    return cut_before(hit.snippet, hit.marks, _LEAD_CHARACTERS)


def cut_before(text: str, marks: Marks, lead: int) -> tuple[str, Marks]:
    """A text that begins at most so many characters before its first mark, and its marks.

    It begins with a word, if one begins there.
    """
    first = min((mark[0] for mark in marks), default=0)
    cut = max(0, first - lead)
    if not cut:
        return text, marks
    cut = text.find(" ", cut, first) + 1 or cut
    return "…" + text[cut:], tuple((start - cut + 1, end - cut + 1) for start, end in marks)


def _when(at: float) -> str:
    day = datetime.fromtimestamp(at).astimezone()
    if day.year != datetime.now().astimezone().year:
        return number(day.year, grouped=False)
    month = spoken_here().monthName(day.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month}").format(day=number(day.day), month=month)
