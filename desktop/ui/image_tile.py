"""One image or text of the tray: being prepared, ready, or refused with one sentence."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.core.conversation import ImagePart, TextPart
from desktop.core.errors import ChatError
from desktop.ui.mirrored import flush, stand
from desktop.ui.numbers import number
from desktop.ui.picture_reading import do_soon
from desktop.ui.thumbnails import square
from desktop.ui.tile_actions import TileAction, action_of
from desktop.ui.tile_button import BUTTON_PX, TileButton
from desktop.ui.tile_painting import (
    CAPTION_PX,
    INSET_PX,
    SIDE_PX,
    Look,
    TilePainter,
    refusal_height,
)
from desktop.ui.tile_words import TileOutcome, described
from desktop.ui.tips import plain_tip
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QEnterEvent,
        QFocusEvent,
        QImage,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from desktop.ui.theme import Theme

REFUSED_PX = 328
CARD_PX = 560
TEXT_PX = 280
STEPS = 50
"""How many shares of a preparation can be told apart on the ring."""


class ImageTile(QAbstractButton):
    """Shows one image or text; for a screen reader it is a button that shows it large.

    Attributes:
        name: What the user calls it; of a page of a document also which one.
        outcome: None while it is being prepared, then what it is or why it cannot be used.
        share: How far what is being prepared is, 0 to 1; None if nothing is.

    Signals:
        asked: The ``TileAction`` that the user wants.
        focused: It has the keyboard now.
    """

    asked = Signal(object)
    focused = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.outcome: TileOutcome | None = None
        self.share: float | None = None
        self._theme = theme
        self._painter = TilePainter(theme)
        self._thumbnail = QPixmap()
        self._asked_for: tuple[bytes, int] = (b"", 0)
        self._is_card = False
        self._is_lifted = False
        self._pointer: QPoint | None = None
        self._buttons = {
            action: TileButton(theme, glyph, self)
            for action, glyph in (
                (TileAction.MENU, "ellipsis"),
                (TileAction.PREPARE_AGAIN, "rotate-ccw"),
                (TileAction.REMOVE, "x"),
            )
        }
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _=False, action=action: self.asked.emit(action))
            button.keyboard_moved.connect(self._show_buttons)
        self.remove_button = self._buttons[TileAction.REMOVE]
        self.clicked.connect(lambda: self.asked.emit(TileAction.OPEN))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_state()
        theme.repaint(self)

    @property
    def is_ready(self) -> bool:
        """True if there is something that can be sent."""
        return isinstance(self.outcome, ImagePart | TextPart)

    def show_preparing(self) -> None:
        """It is prepared, or prepared anew: an image that is ready stays until then."""
        self.share = 0.0
        if not self.is_ready:
            self.outcome = None
        self._show_state()

    def show_progress(self, share: float) -> None:
        """Show how far its preparation is."""
        share = round(share * STEPS) / STEPS
        if share != self.share:
            self.share = share
            if not self._theme.reduced_motion:
                self.update()

    def show_outcome(self, outcome: TileOutcome) -> None:
        """Show what it is, or why it cannot be used."""
        self.outcome = outcome
        self.share = None
        if isinstance(outcome, ImagePart) and outcome.page:
            document = outcome.name or self.name
            self.name = tr("{document}, page {number}").format(
                document=document, number=number(outcome.page)
            )
        self._show_state()

    def _show_state(self) -> None:
        """Name everything for what stands now."""
        words = described(self.outcome)
        self.setAccessibleName(self.name)
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip(f"{self.name}\n{words}"))
        self._buttons[TileAction.MENU].name(tr("More about {image}").format(image=self.name))
        self._buttons[TileAction.PREPARE_AGAIN].name(
            tr("Try {image} again").format(image=self.name)
        )
        self.remove_button.name(tr("Remove {image}").format(image=self.name))
        self._place_buttons()
        self.update()

    def be_card(self, *, is_card: bool) -> None:
        """Stand as a card with words, or as a square."""
        if is_card is not self._is_card:
            self._is_card = is_card
            self._place_buttons()
            self.update()

    def be_lifted(self, *, is_lifted: bool) -> None:
        """Look like something that is being dragged elsewhere, or as ever."""
        self._is_lifted = is_lifted
        self._show_buttons()
        self.update()

    def be_reachable(self, *, is_reachable: bool) -> None:
        """Let Tab come here and to the buttons, or not: among many tiles, to one."""
        policy = Qt.FocusPolicy.TabFocus if is_reachable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        for button in self._buttons.values():
            button.setFocusPolicy(policy)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What can have the keyboard, in the order of Tab."""
        return self, *self._buttons.values()

    def wanted_size(self, most_px: int) -> QSize:
        """Its size in a row of that width: a refused image needs room for its sentence."""
        if isinstance(self.outcome, ChatError):
            width = min(CARD_PX if self._is_card else REFUSED_PX, most_px)
            return QSize(width, refusal_height(str(self.outcome), width))
        if self._is_card:
            return QSize(min(CARD_PX, most_px), SIDE_PX + 2 * INSET_PX)
        if isinstance(self.outcome, TextPart):
            return QSize(min(TEXT_PX, most_px), SIDE_PX + CAPTION_PX)
        return QSize(SIDE_PX, SIDE_PX + CAPTION_PX)

    @property
    def _is_square(self) -> bool:
        return not self._is_card and not isinstance(self.outcome, ChatError | TextPart)

    def _place_buttons(self) -> None:
        """On a square in two corners, else in a row above, where lines end."""
        refused = isinstance(self.outcome, ChatError)
        menu, again = self._buttons[TileAction.MENU], self._buttons[TileAction.PREPARE_AGAIN]
        menu.setVisible(self.is_ready)
        again.setVisible(refused)
        if self._is_square:
            last = SIDE_PX - BUTTON_PX - 3
            self._stand(self.remove_button, last, 3)
            self._stand(menu, last, last)
        else:
            last = self.width() - BUTTON_PX - 7
            self._stand(self.remove_button, last, 7)
            for button in (menu, again):
                self._stand(button, last - BUTTON_PX - 2, 7)
        self._show_buttons()

    def _stand(self, button: TileButton, left: int, top: int) -> None:
        stand(button, QRect(QPoint(left, top), button.size()))

    def changeEvent(self, event: QEvent) -> None:
        """Mirror it with its window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_buttons()

    def _show_buttons(self) -> None:
        has_keyboard = any(part.hasFocus() for part in self.parts)
        is_called_for = not self._is_square or self.underMouse() or has_keyboard
        shown = is_called_for and not self._is_lifted
        for button in self._buttons.values():
            if (button.is_shown, button.is_flat) != (shown, not self._is_square):
                button.is_shown, button.is_flat = shown, not self._is_square
                button.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons where lines end."""
        super().resizeEvent(event)
        self._place_buttons()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the buttons."""
        super().enterEvent(event)
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the buttons of a square."""
        super().leaveEvent(event)
        self._show_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the buttons and a ring."""
        super().focusInEvent(event)
        self.focused.emit()
        self._show_buttons()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide them again."""
        super().focusOutEvent(event)
        self._show_buttons()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the image large."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(TileAction.OPEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means."""
        action = action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            self.asked.emit(action)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it."""
        is_mouse = event.reason() is event.Reason.Mouse
        self._pointer = event.globalPos() if is_mouse else None
        self.asked.emit(TileAction.MENU)
        self._pointer = None

    def menu_place(self, wide: int) -> QPoint:
        """Where its menu belongs, on the screen: at the pointer that asks for it, or below.

        Args:
            wide: How wide the menu is, in pixels.
        """
        button = self._buttons[TileAction.MENU]
        below = QPoint(flush(button, wide), button.height() + 2)
        return self._pointer or button.mapToGlobal(below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands."""
        del event
        painter = QPainter(self)
        self._painter.paint(painter, QRectF(self.rect()), self.look())
        painter.end()

    def picture(self) -> QPixmap:
        """It, without its buttons."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._painter.paint(painter, QRectF(self.rect()), self.look())
        painter.end()
        return picture

    def look(self) -> Look:
        """What is to be seen of it; has its thumbnail read if that is not there yet."""
        page = self.outcome.page if isinstance(self.outcome, ImagePart) else 0
        return Look(
            name=self.name,
            caption=_caption(self.name, page),
            outcome=self.outcome,
            share=self.share,
            thumbnail=self._thumbnail_now(),
            buttons_px=2 * (BUTTON_PX + 2),
            is_card=self._is_card,
            is_lifted=self._is_lifted,
            has_focus=self.hasFocus(),
            ratio=self.devicePixelRatioF(),
        )

    def _thumbnail_now(self) -> QPixmap:
        """The thumbnail as it is; only tiles that are painted ever have theirs read."""
        data = self.outcome.thumbnail if isinstance(self.outcome, ImagePart) else b""
        side_px = round(SIDE_PX * self.devicePixelRatioF())
        wanted = (data, side_px)
        if data and wanted != self._asked_for:
            self._asked_for = wanted
            do_soon(self, partial(square, data, side_px), partial(self._take, wanted))
        return self._thumbnail

    def _take(self, wanted: tuple[bytes, int], picture: QImage) -> None:
        if wanted == self._asked_for:
            self._thumbnail = QPixmap.fromImage(picture)
            self.update()


def _caption(name: str, page: int) -> str:
    return tr("Page {number}").format(number=number(page)) if page else PurePath(name).stem
