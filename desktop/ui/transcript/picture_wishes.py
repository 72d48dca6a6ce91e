"""What a reader may want of a picture of the transcript, or of a text that was attached."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.ui.transcript.placed_picture import PlacedPicture

LEAVE_OUT = later("Leave out next time")
TAKE_BACK = later("Send again next time")


class PictureWishes(QObject):
    """Tells what is wanted.

    Signals:
        text_requested: The ``TextPart`` to be read.
        open_requested: A tuple of ``ImagePart``, and the number of the one to be seen large.
        copy_requested: The ``ImagePart`` to be copied.
        save_requested: The ``ImagePart`` to be saved.
        leave_out_requested: Turn id and the number of the image, see ``Turn.left_out``: it is
            not to be sent any more.
        take_back_requested: Likewise: it is to be sent again.
    """

    text_requested = Signal(object)
    open_requested = Signal(object, int)
    copy_requested = Signal(object)
    save_requested = Signal(object)
    leave_out_requested = Signal(str, int)
    take_back_requested = Signal(str, int)

    def menu(self, parent: QWidget, turn_id: str, picture: PlacedPicture) -> QMenu:
        """The menu of a picture; it deletes itself when it is closed."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, turn_id, picture)
        return menu

    def fill(self, menu: QMenu, turn_id: str, picture: PlacedPicture) -> None:
        """Offer in a menu what can be done with a picture."""
        image = picture.image
        if picture.is_shown:
            open_it = partial(self.open_requested.emit, picture.images, picture.index)
            menu.addAction(tr("Open large"), open_it)
            menu.addAction(tr("Copy image"), partial(self.copy_requested.emit, image))
        menu.addAction(tr("Save image as…"), partial(self.save_requested.emit, image))
        if picture.number >= 0:
            self._offer_to_send(menu, turn_id, picture)

    def _offer_to_send(self, menu: QMenu, turn_id: str, picture: PlacedPicture) -> None:
        wish = self.take_back_requested if picture.is_left_out else self.leave_out_requested
        words = tr(TAKE_BACK if picture.is_left_out else LEAVE_OUT)
        menu.addAction(words, partial(wish.emit, turn_id, picture.number))
