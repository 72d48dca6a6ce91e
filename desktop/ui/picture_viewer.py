"""Looks at pictures: one large over the window, the others a key away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.core.picture_header import read_header
from desktop.ui.actions import keys_of, with_keys
from desktop.ui.announce import announce
from desktop.ui.controls import IconButton, paint_card
from desktop.ui.latency_words import size
from desktop.ui.mirrored import is_mirrored, stand
from desktop.ui.numbers import number, percent
from desktop.ui.picture_bar import PictureBar
from desktop.ui.picture_canvas import PictureCanvas
from desktop.ui.picture_reading import decode, do_soon, halves, why_not_shown
from desktop.ui.picture_zoom import STEP
from desktop.ui.tile_words import pixels
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop.core.conversation import ImagePart
    from desktop.ui.theme import Theme

MARGIN_PX = 12
ARROW_PX = 40
PAN_SHARE = 0.15
_PASSED_ON = {"Quit": "Ctrl+Q", "New window": "Ctrl+Shift+N"}
"""Keys of the window that make sense also over a picture."""


class PictureViewer(QWidget):
    """Covers its window while pictures are looked at, and takes the keyboard meanwhile.

    Signals:
        copy_requested: An ``ImagePart`` and its decoded ``QImage``.
        save_requested: The ``ImagePart`` that is shown.
        closed: It is gone from view; the pictures are let go of.
    """

    copy_requested = Signal(object, QImage)
    save_requested = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._images: tuple[ImagePart, ...] = ()
        self._index = 0
        self._give_up: Callable[[], object] | None = None
        self._before: QWidget | None = None  # who had the keyboard
        self.setObjectName("pictureViewer")
        self.setAccessibleName(tr("Image viewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.bar = PictureBar(theme)
        self.canvas = PictureCanvas(theme)
        back, on = ("Right", "Left") if is_mirrored(self) else ("Left", "Right")
        self.back = ArrowButton(theme, "chevron-left", tr("Previous image"), back, self)
        self.on = ArrowButton(theme, "chevron-right", tr("Next image"), on, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.canvas, 1)
        for arrow in (self.back, self.on):
            arrow.raise_()
        self._order = (self.canvas, self.back, self.on, *self.bar.buttons)
        self._wire()
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _wire(self) -> None:
        bar, canvas = self.bar, self.canvas
        canvas.zoomed.connect(self._show_zoom)
        bar.zoom_in.clicked.connect(partial(self.zoom_by, STEP))
        bar.zoom_out.clicked.connect(partial(self.zoom_by, 1 / STEP))
        bar.fit.clicked.connect(self.fit)
        bar.copy.clicked.connect(self.copy)
        bar.save.clicked.connect(self.save)
        bar.close_button.clicked.connect(self.close_pictures)
        self.back.clicked.connect(partial(self.step, -1))
        self.on.clicked.connect(partial(self.step, 1))
        for button in (self.back, self.on, *bar.buttons):
            button.installEventFilter(self)  # its arrow keys

    @property
    def image(self) -> ImagePart:
        """What is looked at."""
        return self._images[self._index]

    def show_pictures(self, images: tuple[ImagePart, ...], index: int) -> None:
        """Show one of some pictures over the window; one can go on to the others."""
        was_open = bool(self._images)
        self._images, self._index = images, index
        if not was_open:
            self._before = self.window().focusWidget()
            self.setGeometry(self.window().rect())
            self.show()
        self.raise_()
        self.canvas.setFocus()
        self._load()

    def close_pictures(self) -> None:
        """Uncover the window and let go of everything."""
        if not self._images:
            return
        self._images, self._index = (), 0
        self._stop_loading()
        self._return_focus()
        self.hide()
        self.canvas.show_sentence("")
        self.closed.emit()

    def _return_focus(self) -> None:
        before, self._before = self._before, None
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        if before is not None and shiboken6.isValid(before):
            before.setFocus()
        else:
            focused.clearFocus()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Something below is worked with now: it must be seen."""
        if not self._images or new is None or new is self or self.isAncestorOf(new):
            return
        if new.window() is self.window():
            self.close_pictures()

    def _stop_loading(self) -> None:
        if self._give_up is not None:
            self._give_up()
            self._give_up = None

    def _load(self) -> None:
        self._stop_loading()
        self.canvas.show_sentence("")
        self._give_up = do_soon(self, partial(_levels, self.image.data), self._loaded)
        self._show_caption()
        self._show_zoom()

    def _loaded(self, levels: list[QImage]) -> None:
        self._give_up = None
        if levels:
            self.canvas.show_levels(levels)
        else:
            sentence = why_not_shown(read_header(self.image.data))
            self.canvas.show_sentence(sentence)
            announce(self, sentence)
        self._show_caption()

    def _show_caption(self) -> None:
        image = self.image
        shown = self.canvas.image.size()
        if shown.isEmpty():
            header = read_header(image.data)
            shown.setWidth(header.width_px)
            shown.setHeight(header.height_px)
        details = [] if shown.isEmpty() else [pixels(shown.width(), shown.height())]
        details.append(size(len(image.data)))
        if image.note:
            details.append(tr(image.note))
        if len(self._images) > 1:
            words = tr("{number} of {count}", "images")
            place = words.format(number=number(self._index + 1), count=number(len(self._images)))
            details.insert(0, place)
        name = image.name or tr("Image")
        self.bar.caption.say(name, " · ".join(details))
        self.canvas.setAccessibleName(name)
        self.canvas.setAccessibleDescription(", ".join(details))

    def say(self, sentence: str, *, ok: bool) -> None:
        """Say in place of the details how something went, until another picture is shown."""
        self.bar.caption.say(self.bar.caption.name, sentence, "good" if ok else "bad")
        announce(self, sentence)

    def _show_zoom(self) -> None:
        if not self._images:
            return
        is_there = not self.canvas.image.isNull()
        zoom = self.canvas.zoom
        self.bar.percent.setText(percent(zoom.scale) if is_there else "")
        self.bar.zoom_in.setEnabled(is_there and zoom.can_grow)
        self.bar.zoom_out.setEnabled(is_there and not zoom.is_fit)
        self.bar.fit.setEnabled(is_there and not zoom.is_fit)
        self.bar.copy.setEnabled(is_there)
        self.back.setEnabled(self._index > 0)
        self.on.setEnabled(self._index + 1 < len(self._images))
        for button in (self.back, self.on):
            button.setVisible(len(self._images) > 1)

    def step(self, by: int) -> None:
        """Go to another picture, if there is one."""
        index = self._index + by
        if 0 <= index < len(self._images):
            self._index = index
            self._load()

    def zoom_by(self, factor: float) -> None:
        """Show it larger or smaller, around its middle."""
        self.canvas.rescale(lambda: self.canvas.zoom.by(factor))

    def fit(self) -> None:
        """Show all of it."""
        self.canvas.rescale(self.canvas.zoom.fit)

    def copy(self) -> None:
        """Have it copied, if it is there."""
        if not self.canvas.image.isNull():
            self.copy_requested.emit(self.image, self.canvas.image)

    def save(self) -> None:
        """Have it saved, whether it can be shown or not."""
        self.save_requested.emit(self.image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything that buttons and mouse do."""
        event.accept()
        action = self._by_key(event)
        if action is not None:
            action()

    def _by_key(self, event: QKeyEvent) -> Callable[[], None] | None:
        standard, key = QKeySequence.StandardKey, Qt.Key(event.key())
        zoom_in = partial(self.zoom_by, STEP)
        zooms: dict[Qt.Key, Callable[[], None]] = {  # with Ctrl as everywhere, or alone
            Qt.Key.Key_Plus: zoom_in,
            Qt.Key.Key_Equal: zoom_in,  # on many keyboards plus needs Shift
            Qt.Key.Key_Minus: partial(self.zoom_by, 1 / STEP),
            Qt.Key.Key_0: self.fit,
        }
        if event.matches(standard.Copy):
            return self.copy
        if event.matches(standard.Save):
            return self.save
        if key in zooms:
            return zooms[key]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.close_pictures if key == Qt.Key.Key_W else None
        return self.close_pictures if key == Qt.Key.Key_Escape else self._by_arrow(key)

    def _by_arrow(self, key: Qt.Key) -> Callable[[], None] | None:
        """Arrows move a picture that is larger than the view; else they go to another one."""
        ways = {
            Qt.Key.Key_Left: (1, 0),
            Qt.Key.Key_Right: (-1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        if key not in ways:
            return None
        across, down = ways[key]
        if self.canvas.zoom.is_whole:
            on = across if is_mirrored(self) else -across
            return partial(self.step, on) if across else None
        view = self.canvas.size() * PAN_SHARE
        return partial(self.canvas.move_by, across * view.width(), down * view.height())

    def event(self, event: QEvent) -> bool:
        """Keys are for the picture, not for what is covered by it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            passed = [keys_of(self, text, keys) for text, keys in _PASSED_ON.items()]
            if pressed not in passed:
                event.accept()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window however large it is; arrows mean the same wherever the keyboard is."""
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self.window().rect())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            action = self._by_arrow(Qt.Key(event.key()))
            if action is not None:
                action()
                return True
        return False

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays within; a button that can do no more hands on to the picture."""
        parts = [part for part in self._order if part.isEnabled() and part.isVisible()]
        focused = self.window().focusWidget()
        place = parts.index(focused) + (1 if forwards else -1) if focused in parts else 0
        parts[place % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The arrows stand at the sides."""
        super().resizeEvent(event)
        top = (self.height() + self.bar.height() - ARROW_PX) // 2
        for arrow, left in ((self.back, MARGIN_PX), (self.on, self.width() - MARGIN_PX - ARROW_PX)):
            stand(arrow, QRect(left, top, ARROW_PX, ARROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; nothing of the window shows through."""
        with QPainter(self) as painter:
            ground = event.rect().adjusted(
                -1, -1, 1, 1
            )  # also what is half of it, at a scale of 1.5
            painter.fillRect(ground, self._theme.colour("page"))


class ArrowButton(IconButton):
    """Goes to another picture: round, on its own ground, over the side of the picture."""

    def __init__(self, theme: Theme, glyph: str, name: str, key: str, parent: QWidget) -> None:
        super().__init__(theme, glyph, name=name, tip=with_keys(name, key), side_px=ARROW_PX)
        self.setParent(parent)
        self._radius_px = ARROW_PX // 2
        self.resize(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the button on it."""
        surface, line = self._theme.colour("surface"), self._theme.colour("line")
        with QPainter(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.5)
            paint_card(painter, QRectF(self.rect()), ARROW_PX / 2, surface, line)
        super().paintEvent(event)


def _levels(data: bytes) -> list[QImage]:
    image = decode(data)
    return [] if image.isNull() else halves(image)
