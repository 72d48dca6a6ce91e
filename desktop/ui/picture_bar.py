"""The line above a picture that is looked at: what it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.core.unseen import with_marks
from desktop.ui.actions import with_keys
from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.mirrored import in_row, is_mirrored, isolated, margins
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, figure_font, text_font
from desktop.ui.tips import plain_tip
from desktop.words import tr

HIGH_PX = 56
PERCENT_PX = 48
GAP_PX = 16
NARROW_PX = 560


class PictureCaption(QWidget):
    """The name of a picture, and quietly below it what there is to know.

    Attributes:
        name: What the user calls it.
        details: Pixels and bytes, or what has just been done with it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = self.details = ""
        self._role = "quiet"
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HIGH_PX)
        theme.repaint(self)

    def say(self, name: str, details: str, role: str = "quiet") -> None:
        """Say something else."""
        name = with_marks(name)
        self.name, self.details, self._role = name, details, role
        self.setToolTip(plain_tip(f"{name}\n{details}"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(details)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines; what there is no room for is left out."""
        del event
        with QPainter(self) as painter:
            middle, elide = self.height() // 2, Qt.TextElideMode
            name, details = isolated(self.name), in_row(self.details, " · ")
            lines = (
                (name, text_font(BODY_PX, QFont.Weight.Medium), "text", middle - 2),
                (details, figure_font(SMALL_PX, QFont.Weight.Normal), self._role, middle + 17),
            )
            for words, font, role, base in lines:
                painter.setFont(font)
                painter.setPen(self._theme.colour(role))
                mode = elide.ElideMiddle if words is name else elide.ElideRight
                metrics = painter.fontMetrics()
                shown = metrics.elidedText(words, mode, self.width())
                after = self.width() - metrics.horizontalAdvance(shown)
                painter.drawText(after if is_mirrored(self) else 0, base, shown)


class PictureBar(QWidget):
    """Caption and buttons.

    Attributes:
        caption: Says what is shown.
        percent: The scale.
        buttons: From left to right.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.caption = PictureCaption(theme)
        self.zoom_out = IconButton(
            theme, "zoom-out", name=tr("Zoom out"), tip=with_keys(tr("Zoom out"), "Ctrl+-")
        )
        self.percent = QuietLabel(theme, figure_font(SMALL_PX))
        self.percent.setFixedWidth(PERCENT_PX)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setAccessibleName(tr("Zoom"))
        self.zoom_in = IconButton(
            theme, "zoom-in", name=tr("Zoom in"), tip=with_keys(tr("Zoom in"), "Ctrl++")
        )
        self.fit = IconButton(
            theme,
            "maximize",
            name=tr("Fit to window"),
            tip=with_keys(tr("Fit to window"), "Ctrl+0"),
        )
        self.copy = IconButton(
            theme, "copy", name=tr("Copy image"), tip=with_keys(tr("Copy image"), "Ctrl+C")
        )
        self.save = IconButton(
            theme, "download", name=tr("Save image"), tip=with_keys(tr("Save image"), "Ctrl+S")
        )
        self.close_button = IconButton(
            theme, "x", name=tr("Close image"), tip=with_keys(tr("Close"), "Escape")
        )
        zoom = (self.zoom_out, self.zoom_in, self.fit)
        self.buttons = (*zoom, self.copy, self.save, self.close_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(GAP_PX, 0, GAP_PX // 2, 0))
        row.setSpacing(2)
        row.addWidget(self.caption, 1)
        row.addSpacing(GAP_PX)
        for part in (self.zoom_out, self.percent, self.zoom_in, self.fit):
            row.addWidget(part)
        row.addSpacing(GAP_PX // 2)
        for part in (self.copy, self.save, self.close_button):
            row.addWidget(part)
        self.setFixedHeight(HIGH_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the scale where the name needs its room."""
        super().resizeEvent(event)
        self.percent.setVisible(self.width() >= NARROW_PX)

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons: the caption takes what is left."""
        return QSize(0, HIGH_PX)
