"""One sentence at the top of the column, until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.controls import ICON_PX, IconButton, QuietLabel, paint_card
from desktop.ui.mirrored import mirrored
from desktop.ui.style import blend
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.word_button import WordButton

NoticeKind = Literal["info", "warn", "bad"]
EDGE_PX = 16
_BEFORE_WORDS_PX = 36


class NoticeStrip(QWidget):
    """Shows a sentence; hidden while there is none.

    Attributes:
        button: What can be done about it; None for nothing.

    Signals:
        dismissed: The user closed it.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind: NoticeKind = "info"
        self.sentence = QuietLabel(theme, text_font(SMALL_PX), "text")
        self.sentence.setWordWrap(True)
        self.close_button = IconButton(theme, "x", name=tr("Dismiss"), side_px=28)
        self.close_button.clicked.connect(self._dismiss)
        self.button: WordButton | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(EDGE_PX + 8, 16, EDGE_PX + 8, 8)
        row.addSpacing(_BEFORE_WORDS_PX)  # of a layout, unlike its margins, Qt mirrors it
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def say(
        self,
        sentence: str,
        kind: NoticeKind,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence in place of what was shown; an empty one shows nothing.

        Args:
            sentence: What there is to say.
            kind: How grave it is.
            action: A word for a button, and what that does.
        """
        self._show(sentence, kind, action)
        if sentence:
            announce(self, sentence)

    def _show(
        self, sentence: str, kind: NoticeKind, action: tuple[str, Callable[[], object]] | None
    ) -> None:
        self._kind = kind
        self._offer(action)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        self.update()

    def _offer(self, action: tuple[str, Callable[[], object]] | None) -> None:
        if self.button is not None:
            self.button.hide()
            self.button.deleteLater()
            self.button = None
        if action is not None:
            from desktop.ui.word_button import WordButton  # most sentences offer nothing

            word, do = action
            self.button = WordButton(self._theme, word)
            self.button.clicked.connect(self._dismiss)
            self.button.clicked.connect(do)
            self._row.insertWidget(2, self.button, 0, Qt.AlignmentFlag.AlignTop)

    def take_over(self, other: NoticeStrip) -> None:
        """Go on showing what another one showed, if it is a warning and was not dismissed."""
        if not other.isHidden() and other.kind != "info":
            self._show(other.sentence.text(), other.kind, None)

    @property
    def kind(self) -> NoticeKind:
        """How grave what is said is."""
        return self._kind

    def _dismiss(self) -> None:
        self.setVisible(False)
        self.dismissed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and the icon of its kind."""
        del event
        role = "accent" if self._kind == "info" else self._kind
        glyph = {"info": "info", "warn": "triangle-alert", "bad": "circle-alert"}[self._kind]
        colours = self._theme.colours
        fill = blend(getattr(colours, role), colours.page, 0.10)
        edge = blend(getattr(colours, role), colours.page, 0.30)
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(EDGE_PX, 8, -EDGE_PX, 0)
        paint_card(painter, rect, RADIUS_CONTROL_PX, fill, edge)
        picture = self._theme.pixmap(glyph, role, ICON_PX, self.devicePixelRatioF())
        place = mirrored(self, QRectF(EDGE_PX + 12, 20, ICON_PX, ICON_PX))
        painter.drawPixmap(place.topLeft(), picture)
        painter.end()
