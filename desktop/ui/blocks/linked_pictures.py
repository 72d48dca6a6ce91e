"""Pictures that answers only point to: what is known of each, and those that were loaded once."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.core.link_target import picture_refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF, QSize
    from PySide6.QtGui import QPainter

    from desktop.core.conversation import ImagePart
    from desktop.ui.blocks.look import Look

MOST_PICTURES = 12
"""Of one page; the one that was loaded first is forgotten for another."""


class Drawn(Protocol):
    """A picture that can be painted."""

    size: QSize

    def paint(self, painter: QPainter, look: Look, area: QRectF) -> None:
        """Fill an area."""


@dataclass(slots=True)
class LinkedPicture:
    """What is known of a picture.

    Attributes:
        is_loading: The user agreed to it, and it is on its way.
        fault: Why it did not come, in a sentence.
        image: What came.
        drawn: The same, to be painted.
    """

    is_loading: bool = False
    fault: str = ""
    image: ImagePart | None = None
    drawn: Drawn | None = None


class LinkedPictures(QObject):
    """The pictures of one page by their addresses. They are forgotten with it.

    Args:
        draw: Makes what paints a picture, and tells when it turns out to lie on its side; None
            where none is ever loaded.
        parent: Owns it.

    Signals:
        load_requested: These, and the address of the one that the user wants to see.
        open_requested: A tuple of ``ImagePart``, and the number of the one to be seen large.
        changed: The address of a picture that looks otherwise now.
    """

    load_requested = Signal(object, str)
    open_requested = Signal(object, int)
    changed = Signal(str)

    def __init__(
        self,
        draw: Callable[[ImagePart, Callable[[], None]], Drawn] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._known: OrderedDict[str, LinkedPicture] = OrderedDict()
        self._to_open: set[str] = set()

    def of(self, address: str) -> LinkedPicture:
        """What is known of a picture."""
        return self._known.get(address) or LinkedPicture()

    def wish(self, address: str, *, opens: bool = False) -> Callable[[], None] | None:
        """What a click on a picture does: asks for it, or opens it; None for nothing.

        Args:
            address: Where it lies.
            opens: Open it as soon as it is there, for it has no place on the page.
        """
        known = self.of(address)
        if known.image is not None:
            return partial(self.open_requested.emit, (known.image,), 0)
        if known.is_loading or picture_refusal(address):
            return None
        return partial(self._ask, address, opens=opens)

    def _ask(self, address: str, *, opens: bool) -> None:
        (self._to_open.add if opens else self._to_open.discard)(address)
        self.load_requested.emit(self, address)

    def has_place(self, address: str) -> bool:
        """False for one that is only opened: what becomes of it is seen nowhere else."""
        return address not in self._to_open

    def _learn(self, address: str, picture: LinkedPicture) -> None:
        self._known[address] = picture
        self._known.move_to_end(address)
        self.changed.emit(address)
        while len(self._known) > MOST_PICTURES:
            oldest, _ = self._known.popitem(last=False)
            self.changed.emit(oldest)

    def begin(self, address: str) -> None:
        """It is on its way."""
        self._learn(address, LinkedPicture(is_loading=True))

    def fail(self, address: str, fault: str) -> None:
        """It does not come."""
        self._learn(address, LinkedPicture(fault=fault))

    def put(self, address: str, image: ImagePart) -> None:
        """It has come."""
        drawn = self._draw(image, lambda: self.changed.emit(address)) if self._draw else None
        self._learn(address, LinkedPicture(image=image, drawn=drawn))
        if not self.has_place(address):
            self.open_requested.emit((image,), 0)
