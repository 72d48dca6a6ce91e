"""One read-out, the line of progress, and how figures are written."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.ui.controls import paint_card
from desktop.ui.giving_label import GivingLabel
from desktop.ui.mirrored import mirrored
from desktop.ui.numbers import number, two_digits
from desktop.ui.theme import Theme, figure_font, text_font
from desktop.ui.value_label import ValueLabel
from desktop.words import tr

NOTHING = "—"
LARGE_PX = 24
SMALL_FIGURE_PX = 12
LINE_PX = 4
STRIP_LINE_PX = 40
_SECONDS_FROM_S = 0.0995
_MINUTES_FROM_S = 100


def seconds(value: float | None) -> str:
    """A time: 4 ms, 0.42 s, 12.3 s, 2 min 05 s."""
    return NOTHING if value is None else filled(*time_words(value))


def time_words(value: float) -> tuple[str, str]:
    """A time: the words around its number, and that."""
    if value < _SECONDS_FROM_S:
        return tr("{milliseconds} ms", "a time"), number(value * 1000)
    if value < _MINUTES_FROM_S:
        return tr("{seconds} s", "a time"), number(value, 2 if value < 10 else 1)
    minutes, rest = divmod(int(value), 60)
    words = tr("{minutes} min {seconds} s", "a time").format(
        minutes=number(minutes, grouped=False), seconds=two_digits(rest)
    )
    return "{seconds}", words


def filled(words: str, said: str) -> str:
    """Both in one."""
    return words.format(seconds=said, milliseconds=said)


def rate(value: float | None) -> str:
    """A rate with as many digits as mean something."""
    if value is None:
        return NOTHING
    return number(value, 0 if value >= 100 else 1, grouped=False)


class Figure(QWidget):
    """A label and its value, which can be selected and copied.

    Attributes:
        value: The named label with the value.
    """

    def __init__(self, theme: Theme, object_name: str, label: str, short: str) -> None:
        super().__init__()
        self.value = ValueLabel(theme, figure_font(LARGE_PX), "quiet", NOTHING)
        self.value.setObjectName(object_name)
        self.value.setAccessibleName(label)
        # The panel has one menu for all figures.
        self.value.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.label = GivingLabel(theme, text_font(12))
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.label)
        self._box.addWidget(self.value)
        self._box.addStretch(1)
        self._is_strip = False
        self._words = ("", "")
        self.name(label, short)

    @property
    def words(self) -> str:
        """The label in full."""
        return self._words[0]

    def name(self, label: str, short: str) -> None:
        """Say what the value is: in full, and where there is little room."""
        self._words = (label, short)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in full where there is room."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        label, short = self._words
        fits = self.label.fontMetrics().horizontalAdvance(label) <= self.width()
        self.label.setText(label if fits and not self._is_strip else short)

    def show_value(self, text: str) -> None:
        """Show a value."""
        if text != self.value.text():
            self.value.setText(text)
            self.value.use_role("quiet" if text == NOTHING else "text")
            self.value.setAccessibleDescription(f"{self.words}: {text}")

    def use_strip(self, *, strip: bool) -> None:
        """Stand in a line, or large in a drawer."""
        self._is_strip = strip
        direction = QBoxLayout.Direction
        self._box.setContentsMargins(0, 0 if strip else 20, 0, 0)
        self._box.setDirection(direction.LeftToRight if strip else direction.TopToBottom)
        self._box.setSpacing(5 if strip else 2)
        weight = QFont.Weight.Medium
        self.value.setFont(figure_font(SMALL_FIGURE_PX if strip else LARGE_PX, weight))
        self.name(*self._words)


class ProgressLine(QProgressBar):
    """Progress as a thin line; its value is a percentage of the output limit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("progress")
        self.setAccessibleName(tr("Progress"))
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        theme.repaint(self)

    def show_value(self, percent: int) -> None:
        """Show it with the next picture: Qt would paint the window there and then."""
        if percent != self.value():
            self.setUpdatesEnabled(False)
            self.setValue(percent)
            self.setUpdatesEnabled(True)

    def use_strip(self, *, strip: bool) -> None:
        """Be short, or as wide as the drawer."""
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Fixed if strip else policy.Expanding, policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(STRIP_LINE_PX, LINE_PX)

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        return QSize(16, LINE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the way made on the whole way."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_card(painter, rect, LINE_PX / 2, self._theme.colour("line"), None)
        if self.value():
            rect.setWidth(max(LINE_PX, rect.width() * self.value() / 100))
            made = self._theme.colour("accent")
            paint_card(painter, mirrored(self, rect), LINE_PX / 2, made, None)
        painter.end()
