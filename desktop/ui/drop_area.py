"""A place that takes images: dropped on it, or chosen after a click; empty, it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.drop_overlay import is_offer, read_offer
from desktop.ui.drop_words import DOCUMENT_SUFFIXES, IMAGE_SUFFIXES, TEXT_SUFFIXES
from desktop.ui.mirrored import mirrored
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from desktop.ui.theme import Theme

EMPTY_PX = 36
EDGE_PX = 8
INVITATION = later("Drop images or texts here, paste, or add them")


class DropArea(QWidget):
    """Takes drops; while it holds nothing, it invites to drop something or to click.

    Attributes:
        theme: The colours.

    Signals:
        offered: The ``Offer`` that was dropped.
        files_chosen: Paths that were chosen in the dialog, as texts.
    """

    offered = Signal(object)
    files_chosen = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._is_inviting = True
        self._dragged_over = False
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme.repaint(self)

    def invite(self, *, inviting: bool) -> None:
        """Invite, or stand back behind what it holds."""
        self._is_inviting = inviting
        shape = Qt.CursorShape.PointingHandCursor if inviting else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    def choose_files(self) -> None:
        """Let the user choose files, without holding up the loop meanwhile."""
        # Imported when needed: a start needs no dialog.
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog = QFileDialog(self.window(), tr("Add image"))
        dialog.setDirectory(QStandardPaths.writableLocation(pictures))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        suffixes = sorted(IMAGE_SUFFIXES | DOCUMENT_SUFFIXES) + sorted(TEXT_SUFFIXES)
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        images = tr("Images, PDF and texts ({patterns})")
        dialog.setNameFilters([images.format(patterns=patterns), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda files: self.files_chosen.emit(files))
        dialog.open()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the empty area asks for files."""
        if self._is_inviting and self.rect().contains(event.position().toPoint()):
            self.choose_files()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and images."""
        if is_offer(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show_drag(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        event.accept()
        self._show_drag(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._show_drag(over=False)
        offer = read_offer(event.mimeData())
        if offer is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.offered.emit(offer)

    def _show_drag(self, *, over: bool) -> None:
        self._dragged_over = over
        self.update()

    def sizeHint(self) -> QSize:
        """A line of words; it can be wide."""
        return QSize(200, EMPTY_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the invitation while there is nothing in it."""
        del event
        if not self._is_inviting:
            return
        role = "accent" if self._dragged_over or self.underMouse() else "quiet"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.theme.colour("accent" if self._dragged_over else "line"), 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        font = text_font(SMALL_PX)
        painter.setFont(font)
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        words = metrics.elidedText(tr(INVITATION), elide, self.width() - 24 - 2 * EDGE_PX)
        left = (self.width() - metrics.horizontalAdvance(words) - 24) // 2
        picture = self.theme.pixmap("image", role, 16, self.devicePixelRatioF())
        at = mirrored(self, QRectF(left, (self.height() - 16) // 2, 16, 16))
        painter.drawPixmap(at.topLeft(), picture)
        painter.setPen(self.theme.colour(role))
        place = mirrored(self, frame.adjusted(left + 24, 0, 0, 0))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
