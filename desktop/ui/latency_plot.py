"""The live plot of text arriving against text shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.arrivals import Arrivals
from desktop.ui.plot_painting import PlotPainting
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SIZE_PX = (240, 120)
SAVED_PX = (480, 240)
MARGIN_PX = 16


class LatencyPlot(QWidget):
    """Two curves over time: characters received and, below it, characters on screen.

    The area between them is the lag. Below runs a rail that is filled where text came and left open
    where there was a gap; a stall is a band with its seconds. Nothing runs here: whoever feeds it
    also says when to paint. A moment costs some microseconds, so each piece of text may be told of
    on its own; then stalls are the same that ``core.metrics`` counts.

    Args:
        theme: The colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._arrivals = Arrivals()
        self._painting = PlotPainting(theme)
        self.setObjectName("latencyPlot")
        self.setAccessibleName(tr("Text received and shown"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.describe()
        theme.repaint(self)

    def sizeHint(self) -> QSize:
        """As wide as the drawer, half as high."""
        return QSize(*SIZE_PX)

    def minimumSizeHint(self) -> QSize:
        """As high, and as wide as the labels need."""
        return QSize(SIZE_PX[0] // 2, SIZE_PX[1])

    @property
    def stalls(self) -> list[tuple[float, float]]:
        """Start and end of each stall, in monotonic seconds.

        One that lasts is among them as far as ``show_now`` has come, until the answer has ended.
        """
        return self._arrivals.stalls

    def begin(self, at: float) -> None:
        """A question was sent at this moment (monotonic seconds): the time axis begins there."""
        self._arrivals.begin(at)
        self.describe()
        self.update()

    def rebase(self, at: float) -> None:
        """The request was really sent at this moment: the time axis begins there."""
        self._arrivals.rebase(at)

    def received(self, at: float, characters: int) -> None:
        """Text came.

        Args:
            at: When, in monotonic seconds.
            characters: How many have come so far, in all.
        """
        self._arrivals.received(at, characters)

    def shown(self, at: float, characters: int) -> None:
        """Text is on screen; after the end, too, which stretches the time axis to that moment.

        Args:
            at: Since when, in monotonic seconds.
            characters: How many are on screen, in all.
        """
        self._arrivals.shown(at, characters)
        if self._arrivals.is_over and self._arrivals.run_to(at):
            self.describe()
            self.update()

    def ended(self, at: float) -> None:
        """The answer ended at this moment (monotonic seconds): the time axis stands still."""
        self._arrivals.ended(at)
        self.describe()
        self.update()

    def show_now(self, now: float) -> None:
        """Let the time axis reach to now (monotonic seconds); repaint if anything is new."""
        if self._arrivals.run_to(now):
            self.update()

    def describe(self) -> str:
        """The plot in words, which are its accessible description from then on."""
        words = self._arrivals.words
        self.setAccessibleDescription(words)
        return words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot as large as the widget."""
        del event
        painter = QPainter(self)
        self.paint_on(painter, QRectF(self.rect()))
        painter.end()

    def paint_on(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the plot on any device.

        Args:
            painter: Is left as it was; the ground is not painted.
            rect: Where, in the painter's coordinates.
        """
        self._painting.paint(painter, rect, self._arrivals)

    def picture(self) -> bytes:
        """The plot as a PNG, two pixels for each of its own."""
        from desktop.ui.saved_plot import picture, png  # few plots are ever saved; likewise below

        return png(picture(self._paint_page, QSizeF(*SAVED_PX)))

    def drawing(self) -> bytes:
        """The plot as an SVG."""
        from desktop.ui.saved_plot import svg

        words = self._arrivals.words
        return svg(self._paint_page, QSizeF(*SAVED_PX), self.accessibleName(), words)

    def _paint_page(self, painter: QPainter) -> None:
        page = QRectF(0, 0, *SAVED_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("page"))
        painter.drawRect(page)
        self.paint_on(painter, page.adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX))
