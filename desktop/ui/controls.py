"""The buttons, the choice box and the label that the parts of the window share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QSizePolicy,
    QWidget,
)

from desktop.ui.mirrored import is_mirrored, leading, mirrored, next_to, pointing
from desktop.ui.style import blend
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font
from desktop.words import tr

CONTROL_PX = 36
ICON_PX = 20
RING_PX = 2


def paint_card(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None
) -> None:
    """A rounded rectangle with a one-pixel edge, sharp at whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    inset = 0.5 if edge is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """The ring around whatever has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), RING_PX))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


class IconButton(QAbstractButton):
    """An icon, with a word beside it if it has a text.

    Attributes:
        role: The role of the icon's colour at rest.
    """

    def __init__(
        self, theme: Theme, glyph: str, *, name: str, tip: str = "", side_px: int = CONTROL_PX
    ) -> None:
        super().__init__()
        self.role = "quiet"
        self._theme = theme
        self._glyph = glyph
        self._side_px = side_px
        self._icon_px = ICON_PX if side_px >= CONTROL_PX else 16
        self._radius_px = RADIUS_CONTROL_PX
        self.setFont(text_font(SMALL_PX, QFont.Weight.Medium))
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        # By Tab only: a click must not take the keyboard from the prompt.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.repaint(self)

    def sizeHint(self) -> QSize:
        """A square, longer with a text."""
        if not self.text():
            return QSize(self._side_px, self._side_px)
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._side_px + wide + 8, self._side_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and text, the ground under the mouse, and the ring of the keyboard."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.isChecked():
            paint_card(painter, rect, self._radius_px, self._theme.colour("accent_soft"), None)
        elif hot:
            ground = "line" if self.isDown() else "raised"
            paint_card(painter, rect, self._radius_px, self._theme.colour(ground), None)
        if self.hasFocus():
            paint_ring(painter, rect, self._radius_px - 1, self._theme)
        role = "accent" if self.isChecked() else "text" if hot else self.role
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        left = (self._side_px - self._icon_px) // 2
        glyph = pointing(self._glyph, is_mirrored=is_mirrored(self))
        picture = self._theme.pixmap(glyph, role, self._icon_px, self.devicePixelRatioF())
        place = QRectF(left, left, self._icon_px, self._icon_px)
        painter.drawPixmap(mirrored(self, place).topLeft(), picture)
        if self.text():
            painter.setPen(self._theme.colour(role))
            painter.drawText(
                mirrored(self, rect.adjusted(self._side_px - 2, 0, 0, 0)),
                next_to(self),
                self.text(),
            )
        painter.end()


class RoundButton(QAbstractButton):
    """The one round button of the composer: Send, or Stop in its place.

    Args:
        theme: The colours.
        glyph: Its icon.
        name: Marked with ``later``; in English it names the object, too.
        tip: What it says under the pointer.
    """

    def __init__(self, theme: Theme, glyph: str, *, name: str, tip: str) -> None:
        super().__init__()
        self._theme = theme
        self._glyph = glyph
        self.setAccessibleName(tr(name))
        self.setObjectName(name.lower())
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(CONTROL_PX, CONTROL_PX)
        theme.repaint(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a disc and the icon on it."""
        del event
        theme = self._theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = rect.width() / 2
        if not self.isEnabled():
            paint_card(painter, rect, radius, theme.colour("raised"), None)
        else:
            strength = 0.8 if self.isDown() else 0.9 if self.underMouse() else 1.0
            fill = blend(theme.colours.accent, theme.colours.surface, strength)
            paint_card(painter, rect, radius, fill, None)
        if self.hasFocus():
            paint_ring(painter, rect, radius - 1, theme)
            painter.setPen(QPen(theme.colour("surface"), RING_PX))
            painter.drawEllipse(rect.adjusted(3, 3, -3, -3))
        role = "on_accent" if self.isEnabled() else "quiet"
        size_px = 14 if self._glyph == "square" else ICON_PX
        place = (CONTROL_PX - size_px) // 2
        painter.drawPixmap(
            place, place, theme.pixmap(self._glyph, role, size_px, self.devicePixelRatioF())
        )
        painter.end()


class ChoiceBox(QComboBox):
    """A choice of one, as quiet as the buttons beside it.

    Attributes:
        role: The role of the colour of its words at rest.
    """

    def __init__(self, theme: Theme, *, name: str, most_px: int = 240) -> None:
        super().__init__()
        self._theme = theme
        self._most_px = most_px
        self.role = "quiet"
        self._is_open = False
        self._label: QLabel | None = None
        self.setFont(text_font(SMALL_PX, QFont.Weight.Medium))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(lambda: self.updateGeometry())
        theme.repaint(self)

    def sizeHint(self) -> QSize:
        """As wide as the choice made, within reason."""
        wide = self.fontMetrics().horizontalAdvance(self.currentText()) + 42
        return QSize(min(self._most_px, max(96, wide)), CONTROL_PX)

    def minimumSizeHint(self) -> QSize:
        """Room for some letters: the rest is left out with an ellipsis."""
        return QSize(72, CONTROL_PX)

    def showEvent(self, event: QShowEvent) -> None:
        """Have a label for screen readers: on Linux, Qt names a choice by what is chosen."""
        super().showEvent(event)
        if self._label is None:
            self._label = QLabel(self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()
        self._label.setText(self.accessibleName())

    def showPopup(self) -> None:
        """Open the list, wide enough for its longest line."""
        view = self.view()
        view.setAccessibleName(self.accessibleName())
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 40))
        self._is_open = True
        super().showPopup()

    def hidePopup(self) -> None:
        """Close the list."""
        self._is_open = False
        super().hidePopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let scrolling pass: it must never change a choice unseen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the choice made and a small arrow."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        hot = self.underMouse() or self._is_open
        if hot:
            paint_card(painter, rect, RADIUS_CONTROL_PX, self._theme.colour("raised"), None)
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CONTROL_PX - 1, self._theme)
        role = "text" if hot else self.role
        painter.setPen(self._theme.colour(role))
        place = rect.adjusted(10, 0, -28, 0)
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(place.width()) + 1
        )
        # What is left of a name ends in its dots, whatever it is written in.
        isolated = f"\u2068{words}\u2069" if is_mirrored(self) else words
        painter.drawText(mirrored(self, place), Qt.AlignmentFlag.AlignVCenter, isolated)
        arrow = self._theme.pixmap("chevron-down", role, 16, self.devicePixelRatioF())
        at = QRectF(self.width() - 24, (self.height() - 16) // 2, 16, 16)
        painter.drawPixmap(mirrored(self, at).topLeft(), arrow)
        painter.end()


class QuietLabel(QLabel):
    """Text in the colour of a role; follows the theme."""

    def __init__(self, theme: Theme, font: QFont, role: str = "quiet", text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._role = ""
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if is_mirrored(self):
            from desktop.ui.mirrored_lines import MirroredLines  # most windows are not

            if "paintEvent" not in vars(type(self)):
                MirroredLines(self)
            self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.use_role(role)
        theme.changed.connect(self._colour)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Stand there; in a mirrored window, at the other side."""
        super().setAlignment(leading(self, alignment))

    def use_role(self, role: str) -> None:
        """Take the colour of another role."""
        if role != self._role:
            self._role = role
            self._colour()

    def _colour(self) -> None:
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._role))
        self.setPalette(colours)


def use_own_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport made here.

    Asked for one that Qt made itself, shiboken looks through all widget classes to find out what
    it is: 15 ms of every start (measured, PySide6 6.11).
    """
    area.setViewport(QWidget())


def take_out(layout: QLayout, within: QWidget) -> list[QWidget]:
    """Take the widgets out of a layout, and give them back; layouts in it stay.

    ``takeAt`` would hand over the place of each, which PySide never deletes: 96 bytes (measured).

    Args:
        layout: The layout.
        within: The widget that it lays out, or a part of.
    """
    children = within.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    taken = [child for child in children if layout.indexOf(child) >= 0]
    for child in taken:
        layout.removeWidget(child)
    return taken
