"""The text of the question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from desktop.settings import STANDARD
from desktop.ui.drop_overlay import CONVERSATION_FORMAT, Offer, is_offer, read_offer
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

MOST_LINES = 8
FEWEST_LINES = 3
"""Before it scrolls, where the text is set large."""

PLACEHOLDER = later("Ask anything")
_ADDRESS = re.compile(r"(https?|file|data|blob):\S+", re.IGNORECASE)
_NOTHING = "\ufffc\ufeff\0"
"""What stands in a text where a picture was."""


def has_words(mime: QMimeData) -> bool:
    """True if there is text in it for its own sake.

    Office programs put a picture of copied text beside the text, where the text is meant. Beside a
    copied picture stands its address at most, or what is left of it in a text without pictures.
    """
    if not mime.hasFormat("text/plain"):
        return False
    text = mime.text().translate(dict.fromkeys(map(ord, _NOTHING))).strip()
    return bool(text) and _ADDRESS.fullmatch(text) is None


class PromptEdit(QPlainTextEdit):
    """Plain text that grows to eight lines, then scrolls.

    Attributes:
        sends_with_return: False if Return starts a new line, and Ctrl+Return alone sends.
        long_from: A text of so many characters is offered when it is pasted or dropped; None for
            never.

    Signals:
        submitted: Return was pressed, meaning "send".
        offered: Files, an image or a long text were pasted (an ``Offer``).
    """

    submitted = Signal()
    offered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_composing = False
        self._takes_text_only = False
        self.sends_with_return = True
        self.long_from: int | None = STANDARD.attach_from
        self.setObjectName("prompt")
        self.setAccessibleName(tr("Prompt"))
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        # Its letters stand above the icons below it.
        self.setViewportMargins(4, 0, 4, 0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._recolour)
        theme.type_changed.connect(self._retype)
        self._colour()
        self._set_type()

    @property
    def is_composing(self) -> bool:
        """True while an input method holds letters that are not yet text."""
        return self._is_composing

    @property
    def has_words(self) -> bool:
        """True if there is more than white space in it."""
        block = self.document().begin()
        while block.isValid():
            if not block.text().isspace() and block.length() > 1:
                return True
            block = block.next()
        return False

    def _colour(self) -> None:
        colours = QPalette(self.palette())
        # Opaque: a caret that blinks would have the card with its shadow painted below it.
        colours.setColor(QPalette.ColorRole.Base, self._theme.colour("surface"))
        colours.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        colours.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("quiet"))
        self.setPalette(colours)

    def _recolour(self) -> None:
        self._colour()
        # With a style sheet it follows no longer, see ``_retype``.
        self.viewport().setPalette(self.palette())

    def _set_type(self) -> None:
        self.setFont(self._theme.type.text_font())
        self._fit()

    def _retype(self) -> None:
        # With a style sheet, its font no longer follows. No start asks for it: of a widget that Qt
        # has made PySide looks for the class, and makes all there are for that (40 ms).
        self.viewport().setFont(self._theme.type.text_font())
        self._set_type()

    def _fit(self) -> None:
        # The size of a plain document counts lines, not pixels.
        lines = int(self.document().documentLayout().documentSize().height())
        most = min(MOST_LINES, max(FEWEST_LINES, MOST_LINES * 100 // self._theme.type.percent))
        shown = max(1, min(most, lines))
        margins = 2 * round(self.document().documentMargin())
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + margins)
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if lines > most else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(80, self.minimumHeight())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether an input method is composing."""
        is_composing = bool(event.preeditString())
        if is_composing is not self._is_composing:
            self._is_composing = is_composing
            # Qt would paint it behind what is composed, which is no text yet.
            self.setPlaceholderText("" if is_composing else tr(PLACEHOLDER))
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let keys that an input method passes on do nothing elsewhere while it composes."""
        if self._is_composing and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return sends, or starts a new line; Shift+Return does that always, Ctrl+Return sends."""
        modifiers, keys = event.modifiers(), Qt.KeyboardModifier
        if self._is_composing and _is_command(event):
            # It belongs to the input method: Return takes what is composed, it never sends.
            event.accept()
        elif (
            event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            or modifiers & keys.ShiftModifier
            or not (self.sends_with_return or modifiers & keys.ControlModifier)
        ):
            super().keyPressEvent(event)
        else:
            event.accept()
            if not event.isAutoRepeat():
                self.submitted.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and images can be pasted; a conversation of the list is none of them."""
        if source.hasFormat(CONVERSATION_FORMAT):
            return False
        return is_offer(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files, images and long texts go to the tray, text becomes plain text."""
        offer = None if self._takes_text_only else _offer_meant(source)
        if offer is None and self.long_from is not None:
            text = source.text()
            offer = Offer(text=text) if len(text) >= self.long_from and text.strip() else None
        if offer is None:
            super().insertFromMimeData(source)
        else:
            self.offered.emit(offer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Paste text alone with the middle button, which is pressed in passing.

        What it pastes was only selected somewhere, never copied.
        """
        self._takes_text_only = event.button() == Qt.MouseButton.MiddleButton
        super().mouseReleaseEvent(event)
        self._takes_text_only = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files and images to the window; take text."""
        if is_offer(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Likewise while it moves."""
        if is_offer(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def quote(self, text: str) -> None:
        """Put a text behind what is written, each line marked as quoted, and go on below it."""
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        written = self.toPlainText()
        lead = "\n" * (2 - len(written) + len(written.rstrip("\n"))) if written.strip() else ""
        lines = [f"> {line}".rstrip() for line in text.strip("\n").split("\n")]
        cursor.insertText(lead + "\n".join(lines) + "\n\n")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def take_composed(self) -> None:
        """Make what an input method holds part of the text, as a click elsewhere does."""
        if self._is_composing:
            QGuiApplication.inputMethod().commit()


def _is_command(event: QKeyEvent) -> bool:
    """True of a key that does something: Return, Escape, or what is pressed with Ctrl or Alt."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        return True
    held, keys = event.modifiers(), Qt.KeyboardModifier
    has_control = bool(held & (keys.ControlModifier | keys.MetaModifier))
    if held & keys.AltModifier:
        # Both are AltGr on some systems, and Alt alone types letters on others.
        return not event.text().isprintable() or not event.text()
    return has_control


def _offer_meant(mime: QMimeData) -> Offer | None:
    """The files or the image that a paste means, None if it means text."""
    offer = read_offer(mime, fetch=False) if is_offer(mime) else None
    if offer is None or offer.files:
        return offer
    is_picture = offer.data is not None or offer.image is not None
    if mime.hasFormat("text/plain") and (has_words(mime) or not is_picture):
        return None
    return read_offer(mime)
