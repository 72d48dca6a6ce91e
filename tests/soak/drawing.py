"""The samples of a soak as a drawing: a plot of each figure over questions, and the line judged."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from desktop.ui.saved_plot import svg
from desktop.ui.theme import FONTS, LIGHT, Theme, load_fonts, text_font
from tests.soak.samples import Sample
from tests.soak.verdict import Finding

COLUMNS = 3
CELL = QSizeF(340, 150)
INSET_PX, TITLE_PX = 14, 24


class _Cell:
    """One figure in its place."""

    def __init__(self, painter: QPainter, theme: Theme, place: QRectF) -> None:
        self._painter = painter
        self._theme = theme
        inset = (INSET_PX, INSET_PX + TITLE_PX, -INSET_PX, -INSET_PX)
        self._place = place.adjusted(*inset)

    def paint(self, at: Sequence[int], values: Sequence[float], finding: Finding) -> None:
        painter, place = self._painter, self._place
        top = max(values) * 1.15 or 1.0
        warm_at = at[-1] - finding.turns

        def point(when: float, value: float) -> QPointF:
            return QPointF(
                place.left() + place.width() * when / max(at[-1], 1),
                place.bottom() - place.height() * value / top,
            )

        painter.fillRect(
            QRectF(place.topLeft(), QPointF(point(warm_at, 0).x(), place.bottom())),
            self._theme.colour("raised"),
        )
        self._line(self._theme.colour("line"), place.bottomLeft(), place.bottomRight())
        accent = self._theme.colour("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for when, value in zip(at, values, strict=True):
            painter.drawEllipse(point(when, value), 1.75, 1.75)
        colour = self._theme.colour("bad" if finding.grows else "good")
        last = finding.first + finding.change
        self._line(colour, point(warm_at, finding.first), point(at[-1], last))
        self._title(finding, max(values))

    def _line(self, colour: QColor, *points: QPointF) -> None:
        self._painter.setPen(QPen(colour, 1.5))
        self._painter.drawPolyline(QPolygonF(points))

    def _title(self, finding: Finding, most: float) -> None:
        room = self._place.adjusted(0, -TITLE_PX, 0, 0)
        self._painter.setPen(self._theme.colour("text"))
        words = finding.name.replace("_", " ")
        self._painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
        self._painter.setPen(self._theme.colour("bad" if finding.grows else "quiet"))
        figures = f"{most:,.0f} at most, {finding.per_thousand:+,.1f} per 1,000"
        self._painter.drawText(room, Qt.AlignmentFlag.AlignRight, figures)


def draw(samples: Sequence[Sample], findings: Sequence[Finding]) -> bytes:
    """An SVG; the warm-up is shaded, the line is the one that was judged."""
    if QApplication.instance() is None:
        QApplication([])
    load_fonts(*FONTS)
    theme = Theme()
    theme.use(LIGHT)
    rows = -(-len(findings) // COLUMNS)
    size = QSizeF(COLUMNS * CELL.width(), rows * CELL.height())
    at = [sample.turns for sample in samples]

    def paint(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), size), theme.colour("page"))
        font = text_font()
        font.setPixelSize(12)
        painter.setFont(font)
        for number, finding in enumerate(findings):
            corner = QPointF(number % COLUMNS * CELL.width(), number // COLUMNS * CELL.height())
            values = [float(getattr(sample, finding.name)) for sample in samples]
            _Cell(painter, theme, QRectF(corner, CELL)).paint(at, values, finding)

    grown = ", ".join(each.name for each in findings if each.grows) or "nothing"
    minutes, turns = samples[-1].at_s / 60, at[-1]
    about = f"{turns} questions in {minutes:.0f} minutes. What grows: {grown}."
    return svg(paint, size, "Soak", about)
