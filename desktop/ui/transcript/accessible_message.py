"""One message in the tree that screen readers walk: its name, its state and where it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Never, cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.ui.transcript.accessible_text import SpokenText

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from desktop.ui.transcript.accessible_rows import SpokenMessage
    from desktop.ui.transcript.accessible_text import AreaOf
    from desktop.ui.transcript.transcript import Placed

NOTHING: Never = cast("Never", None)
"""For Qt, which has a null pointer for it; the stubs of PySide do not know."""

_NO_INTERFACE = shiboken6.VoidPtr(0)
"""A null pointer where PySide crashes if it is given None."""

_SKIPS_OFFSCREEN = sys.platform == "darwin"
"""There, Qt hides what is out of view from the reader, who could never get to it."""


class AccessibleMessage(QAccessibleInterface):
    """A question, an answer, or thoughts that are open.

    Args:
        message: What it is.
        area_of: The page; None once that is gone.
    """

    def __init__(self, message: SpokenMessage, area_of: AreaOf) -> None:
        super().__init__()
        self.message = message
        self._area_of = area_of
        self._text = SpokenText(message, area_of)

    def __del__(self) -> None:
        let_go(self)

    def isValid(self) -> bool:
        """True as long as the page shows its turn."""
        area, section = self._area_of(), self.message.section
        sections = area.transcript.sections if area else []
        return section.index < len(sections) and sections[section.index] is section

    def object(self) -> QObject:
        """There is no widget for a message."""
        return NOTHING

    def window(self) -> QWindow:
        """That of the page."""
        area = self._area_of()
        return area.window().windowHandle() if area else NOTHING

    def parent(self) -> QAccessibleInterface:
        """The page."""
        area = self._area_of()
        return QAccessible.queryAccessibleInterface(area) if area else NOTHING

    def child(self, index: int) -> QAccessibleInterface:
        """There are none."""
        return NOTHING

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """There are none."""
        return NOTHING

    def childCount(self) -> int:
        """There are none."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """There are none."""
        return -1

    def role(self) -> QAccessible.Role:
        """An item: readers say which of how many it is."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Who speaks; as the help, the figures of an answer. What is said is another interface."""
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self.message.name
        return self.message.figures if kind == QAccessible.Text.Help else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written."""

    def state(self) -> QAccessible.State:
        """Text to be read; busy while it grows."""
        state = QAccessible.State()
        area = self._area_of()
        if area is None or not self.isValid():
            state.invalid = True
            return state
        state.readOnly = state.multiLine = state.selectableText = True
        state.busy = self.message.is_busy
        state.invisible = not area.isVisible()
        state.offscreen = not self._shown() and not _SKIPS_OFFSCREEN
        return state

    def _shown(self) -> list[Placed]:
        """Its rows in view."""
        area = self._area_of()
        rows = set(self.message.rows()) if area else set()
        return [placed for placed in area.shown if placed.row in rows] if area else []

    def rect(self) -> QRect:
        """What is in view of it, on the screen; or about where it is, out of view."""
        area = self._area_of()
        if area is None or not self.isValid():
            return QRect()
        view = area.viewport()
        if shown := self._shown():
            height = shown[-1].bottom - shown[0].y
            place = QRect(0, shown[0].y, view.width(), height) & view.rect()
        else:
            place = self._unseen()
        return place.translated(view.mapToGlobal(QPoint()))

    def _unseen(self) -> QRect:
        area, rows = self._area_of(), self.message.rows()
        if area is None or not rows:
            return QRect()
        top = area.transcript.top_of(rows[0]) - area.transcript.top
        return QRect(0, top, area.viewport().width(), sum(row.height for row in rows))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """What it says, as a text; PySide takes the object for its address."""
        is_text = kind == QAccessible.InterfaceType.TextInterface
        return cast("int", self._text if is_text else _NO_INTERFACE)


def let_go(interface: QAccessibleInterface) -> None:
    """Have Qt forget an interface and delete it.

    Qt keeps a pointer to each interface it has heard of. Python would delete one behind its back.
    Without an application, Qt has forgotten all of them.
    """
    if shiboken6.isValid(interface) and QCoreApplication.instance() is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
