"""Words and code that are dragged into other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTemporaryDir,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QPainter, QPixmap

from desktop.core.unseen import with_marks
from desktop.ui.controls import paint_card
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from desktop.ui.theme import Theme

MARKDOWN = "text/markdown"
MOST_HTML_CHARACTERS = 200_000
"""Longer texts are dragged as plain text and as Markdown alone: to write HTML takes its time."""

MOST_FILE_CHARACTERS = 1_000_000
LABEL = QSize(220, 34)
LABEL_EDGE_PX = 12
BESIDE = QPoint(-12, -8)
"""Where the label is from the pointer, which would cover it."""


def words_mime(plain: str, markdown: str) -> QMimeData:
    """Words as plain text, as Markdown and as HTML: each program takes what it can do most with."""
    mime = QMimeData()
    mime.setText(plain)
    mime.setData(MARKDOWN, markdown.encode())
    if len(markdown) <= MOST_HTML_CHARACTERS:
        from desktop.exchange.page_blocks import answer_html

        mime.setHtml(answer_html(markdown))
    return mime


def code_mime(code: str, file: Path | None) -> QMimeData:
    """Code as plain text, and as a file where files are taken."""
    mime = QMimeData()
    mime.setText(code)
    if file is not None:
        mime.setUrls([QUrl.fromLocalFile(str(file))])
    return mime


class DragOut(QObject):
    """Drags out of a page; the files that are made for it are there as long as that is.

    Args:
        theme: The colours.
        source: The page.
    """

    def __init__(self, theme: Theme, source: QWidget) -> None:
        super().__init__(source)
        self._theme = theme
        self._source = source
        self._folders: list[QTemporaryDir] = []

    def words(self, plain: str, markdown: str) -> None:
        """Let words be put down in another program; returns when they are."""
        self._drag(words_mime(plain, markdown), plain)

    def code(self, code: str, language: str) -> None:
        """Likewise code.

        Args:
            code: Its text.
            language: The word behind its fence, from which the file has its suffix.
        """
        self._drag(code_mime(code, self._file(code, language)), code)

    def _file(self, code: str, language: str) -> Path | None:
        if len(code) > MOST_FILE_CHARACTERS:
            return None
        from desktop.highlight.suffixes import suffix_of

        folder = QTemporaryDir()  # nobody can guess its name, and it is for the user alone
        if not folder.isValid():
            return None
        self._folders.append(folder)
        file = Path(folder.filePath(f"code{suffix_of(language)}"))
        try:
            file.write_text(f"{code}\n", encoding="utf-8", errors="replace")
        except OSError:
            return None
        return file

    def _drag(self, mime: QMimeData, words: str) -> None:
        drag = QDrag(self._source)
        drag.setMimeData(mime)
        drag.setPixmap(self._label(words))
        drag.setHotSpot(BESIDE)
        drag.exec(Qt.DropAction.CopyAction)

    def _label(self, words: str) -> QPixmap:
        """The first words on a small card."""
        ratio = self._source.devicePixelRatioF()
        picture = QPixmap(LABEL * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        card = QRectF(0.5, 0.5, LABEL.width() - 1, LABEL.height() - 1)
        painter = QPainter(picture)
        surface, line = self._theme.colour("surface"), self._theme.colour("line")
        paint_card(painter, card, RADIUS_CONTROL_PX, surface, line)
        painter.setFont(text_font(SMALL_PX))
        painter.setPen(self._theme.colour("text"))
        inside = card.adjusted(LABEL_EDGE_PX, 0, -LABEL_EDGE_PX, 0)
        first = with_marks(" ".join(words[: LABEL.width()].split()))
        shown = painter.fontMetrics().elidedText(
            first, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        return picture


class DragHandle(QObject):
    """Lets what a button does be dragged out as well: pressed and pulled away, it does not click.

    Args:
        button: Which.

    Signals:
        pulled: It was pulled away.
    """

    pulled = Signal()

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._pressed_at: QPoint | None = None
        self._is_pulled = False
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See presses and moves on the button."""
        del watched
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            is_left = event.button() is Qt.MouseButton.LeftButton
            self._pressed_at = event.position().toPoint() if is_left else None
            self._is_pulled = False
        elif event.type() == QEvent.Type.MouseMove and self._pressed_at is not None:
            far = (event.position().toPoint() - self._pressed_at).manhattanLength()
            if far >= QGuiApplication.styleHints().startDragDistance():
                self._pressed_at = None
                self._is_pulled = True
                self._button.setDown(False)
                self.pulled.emit()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed_at = None
        return self._is_pulled
