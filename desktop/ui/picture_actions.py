"""What can be done with a picture of the window: look at it, copy it, save it. Texts are read."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QFileDialog, QWidget

    from desktop.core.conversation import ImagePart, TextPart
    from desktop.engine.controller import ChatController
    from desktop.ui.conversation_view import ConversationView
    from desktop.ui.image_tray import ImageTray
    from desktop.ui.notice_strip import NoticeStrip
    from desktop.ui.picture_viewer import PictureViewer
    from desktop.ui.theme import Theme

NO_NAME = later("image")
COPIED = later("The image is on the clipboard.")
NOT_COPIED = later("This image cannot be copied, but it can be saved.")


class PictureActions(QObject):
    """Carries out what is wanted of a picture.

    Args:
        controller: Knows which pictures are sent.
        theme: The colours.
        window: Over which pictures are looked at.
        notice: Where the window says how something went.

    Signals:
        save_requested: A ``Path`` the user agreed to, and the bytes to be written there. Write
            them in a worker, then call ``say``.
        covered: True when a picture begins to cover the window, False when it is seen again.
    """

    save_requested = Signal(object, bytes)
    covered = Signal(bool)

    def __init__(
        self, controller: ChatController, theme: Theme, window: QWidget, notice: NoticeStrip
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._theme = theme
        self._window = window
        self._notice = notice

    def follow(self, view: ConversationView, tray: ImageTray) -> None:
        """Carry out what is wanted of the pictures of a transcript and a tray."""
        tray.open_requested.connect(self.open)
        self.covered.connect(view.be_covered)
        wishes = view.pictures
        wishes.open_requested.connect(self.open)
        wishes.text_requested.connect(self.read)
        wishes.copy_requested.connect(self.copy)
        wishes.save_requested.connect(self.save)
        wishes.leave_out_requested.connect(partial(self._leave_out, view))
        wishes.take_back_requested.connect(partial(self._take_back, view))

    def _leave_out(self, view: ConversationView, turn_id: str, number: int) -> None:
        self._controller.leave_out(turn_id, number)
        self._show_left_out(view, turn_id)

    def _take_back(self, view: ConversationView, turn_id: str, number: int) -> None:
        self._controller.take_back(turn_id, number)
        self._show_left_out(view, turn_id)

    def _show_left_out(self, view: ConversationView, turn_id: str) -> None:
        view.show_left_out(turn_id, self._controller.conversation.turn(turn_id).left_out)

    @cached_property
    def viewer(self) -> PictureViewer:
        """Made when first used: no start looks at a picture."""
        from desktop.ui.by_name import connect_by_name
        from desktop.ui.picture_viewer import PictureViewer

        viewer = PictureViewer(self._theme, self._window)
        viewer.copy_requested.connect(self._put_on_clipboard)
        viewer.save_requested.connect(self.save)
        viewer.closed.connect(lambda: self.covered.emit(False))
        # It lies over the window, which stays.
        connect_by_name(self, "destroyed()", viewer, "deleteLater()")
        return viewer

    @property
    def is_open(self) -> bool:
        """True while a picture is looked at."""
        return "viewer" in self.__dict__ and self.viewer.isVisible()

    def open(self, images: tuple[ImagePart, ...], index: int) -> None:
        """Look at one of some images."""
        self.viewer.show_pictures(images, index)
        self.covered.emit(True)

    def read(self, part: TextPart) -> None:
        """Show a text that is attached."""
        from desktop.ui.text_viewer import TextViewer

        TextViewer(self._theme, self._window, part).open()

    def copy(self, image: ImagePart) -> None:
        """Put an image on the clipboard."""
        from desktop.ui.picture_reading import decode, do_soon

        do_soon(self, partial(decode, image.data), partial(self._put_on_clipboard, image))

    def _put_on_clipboard(self, image: ImagePart, decoded: QImage) -> None:
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        from desktop.core.picture_header import read_header

        if decoded.isNull():
            self.say(tr(NOT_COPIED), ok=False)
            return
        mime = QMimeData()
        mime.setImageData(decoded)
        # As it is too, so that nobody waits while Qt encodes it again.
        mime.setData(read_header(image.data).mime_type, image.data)
        QGuiApplication.clipboard().setMimeData(mime)
        self.say(tr(COPIED), ok=True)

    def save(self, image: ImagePart) -> QFileDialog:
        """Let the user say where to save an image, without holding up the loop meanwhile."""
        from PySide6.QtCore import QStandardPaths, Qt
        from PySide6.QtWidgets import QFileDialog

        from desktop.core.picture_header import read_header

        header = read_header(image.data)
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog = QFileDialog(self._window, tr("Save image"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(QStandardPaths.writableLocation(pictures))
        kinds = ((header.words, header.suffix), (later("All files"), ""))
        dialog.setNameFilters([f"{tr(words)} (*{suffix})" for words, suffix in kinds])
        dialog.setDefaultSuffix(header.suffix.removeprefix("."))
        dialog.selectFile(suggested_name(image.name, header.suffix))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_requested.emit(Path(name), image.data))
        dialog.open()
        return dialog

    def say(self, sentence: str, *, ok: bool) -> None:
        """Say how something went, where the user is looking."""
        if self.is_open:
            self.viewer.say(sentence, ok=ok)
        else:
            self._notice.say(sentence, "info" if ok else "warn")


def suggested_name(name: str, suffix: str) -> str:
    """A name for a file: what the image is called, with the ending of what it really is."""
    stem = Path(name.replace("\\", "/")).stem
    shown = "".join(each for each in stem if each.isprintable() and each not in '<>:"/|?*')
    return (shown.strip(" .") or tr(NO_NAME)) + suffix
