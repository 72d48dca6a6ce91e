"""The transcript for screen readers: a list with an item for each message.

The page paints everything itself, so Qt sees an empty box. What stands here tells of the messages,
one by one and only when somebody asks: a turn that is folded stays folded.

Qt owns an interface from the moment on that it has heard of it, and deletes it by its id. Python
must not be faster, so every interface is held here until Qt has let go of it.
"""

from __future__ import annotations

import weakref
from bisect import bisect_left, insort
from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from desktop.ui.transcript.accessible_message import AccessibleMessage
from desktop.ui.transcript.accessible_rows import Kind, Scripts, SpokenMessage
from desktop.ui.transcript.reading_area import ReadingArea
from desktop.ui.transcript.thoughts import ThoughtsRow

if TYPE_CHECKING:
    from desktop.ui.transcript.accessible_rows import TurnOf
    from desktop.ui.transcript.rows import Row, Section

MOST_TOLD = 20
"""Of more messages that come at once, only the last ones are told of, each by itself."""


class Messages:
    """The messages of a page in their order.

    Args:
        area: The page.
        turn_of: Finds the view of a turn that is not folded.
    """

    def __init__(self, area: ReadingArea, turn_of: TurnOf) -> None:
        self._area = weakref.ref(area)
        self._turn_of = turn_of
        self._scripts = Scripts()
        self._made: dict[tuple[Section, Kind], AccessibleMessage] = {}
        self._known: list[Section] = []
        self._open: list[int] = []  # turns with open thoughts, by their places
        self._thoughts: list[int] = []  # the places of those thoughts among all messages
        self._take_sections()

    def area(self) -> ReadingArea | None:
        """The page; None once it is gone."""
        area = self._area()
        return area if area is not None and shiboken6.isValid(area) else None

    def __len__(self) -> int:
        return 2 * len(self._sections) + len(self._open)

    @property
    def _sections(self) -> list[Section]:
        area = self.area()
        return area.transcript.sections if area else []

    def __getitem__(self, index: int) -> AccessibleMessage | None:
        """A message; None if there is no such one."""
        if not 0 <= index < len(self):
            return None
        rank = bisect_left(self._thoughts, index)
        if rank < len(self._thoughts) and self._thoughts[rank] == index:
            return self._message(self._sections[self._open[rank]], Kind.THOUGHTS)
        place, is_answer = divmod(index - rank, 2)
        return self._message(self._sections[place], Kind.ANSWER if is_answer else Kind.QUESTION)

    def index(self, message: AccessibleMessage) -> int:
        """The place of a message; -1 if it is none any more."""
        section, kind = message.message.section, message.message.kind
        if self._made.get((section, kind)) is not message or not message.isValid():
            return -1
        rank = bisect_left(self._open, section.index)
        is_open = section.index in self._open[rank : rank + 1]
        first = 2 * section.index + rank
        return first + {Kind.QUESTION: 0, Kind.THOUGHTS: 1, Kind.ANSWER: 1 + is_open}[kind]

    def _message(self, section: Section, kind: Kind) -> AccessibleMessage:
        if (section, kind) not in self._made:
            spoken = SpokenMessage(section, kind, self._turn_of, self._scripts)
            self._made[section, kind] = AccessibleMessage(spoken, self.area)
        return self._made[section, kind]

    def at(self, row: Row) -> AccessibleMessage | None:
        """The message that a row belongs to; None for the line under an answer."""
        for kind in Kind:
            if row.section is not None:
                message = self._message(row.section, kind)
                if row in message.message.rows():
                    return message
        return None

    def settled(self) -> None:
        """The page was laid out: take in what changed."""
        area = self.area()
        if area is None:
            return
        for row in area.transcript.changed:
            self._scripts.forget(row)
            if isinstance(row, ThoughtsRow) and row.section is not None:
                self._take_thoughts(row.section, is_open=row.is_shown and row.is_open)
        if len(self._sections) != len(self._known) or self._sections[-1:] != self._known[-1:]:
            self._take_sections()

    def _take_thoughts(self, section: Section, *, is_open: bool) -> None:
        was_open = section.index in self._open
        if is_open == was_open:
            return
        if is_open:
            insort(self._open, section.index)
        else:
            self._open.remove(section.index)
        self._thoughts = [2 * place + rank + 1 for rank, place in enumerate(self._open)]
        if is_open and QAccessible.isActive():
            _tell(self._message(section, Kind.THOUGHTS), QAccessible.Event.ObjectCreated)
        if not is_open and (message := self._made.pop((section, Kind.THOUGHTS), None)):
            _tell(message, QAccessible.Event.ObjectDestroyed)
            _delete(message)

    def _take_sections(self) -> None:
        """Turns were added, or others are shown instead."""
        before, self._known = self._known, list(self._sections)
        if before and self._known[: len(before)][-1:] != before[-1:]:
            self._drop()
        elif before and QAccessible.isActive():
            for index in range(
                max(2 * len(before) + len(self._open), len(self) - MOST_TOLD), len(self)
            ):
                if (message := self[index]) is not None:
                    _tell(message, QAccessible.Event.ObjectCreated)

    def _drop(self) -> None:
        """Let go of all messages that were made."""
        for message in self._made.values():
            _delete(message)
        self._made.clear()
        self._scripts.clear()
        self._open, self._thoughts = [], []

    def close(self) -> None:
        """The page is gone."""
        self._drop()
        _pages.pop(id(self), None)


class AccessibleConversation(QAccessibleWidget):
    """The page as a list of messages; the widgets that lie on it come last.

    Args:
        area: The page.
        messages: What is on it.
    """

    def __init__(self, area: ReadingArea, messages: Messages) -> None:
        super().__init__(area, QAccessible.Role.List)
        self._messages = messages

    def childCount(self) -> int:
        """How many messages, and widgets."""
        return len(self._messages) + super().childCount() if self._messages.area() else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """A message, or a widget."""
        if self._messages.area() is None:
            return None
        return self._messages[index] or super().child(index - len(self._messages))

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        """The place of a message, or of a widget."""
        if isinstance(arg__1, AccessibleMessage):
            return self._messages.index(arg__1)
        place = super().indexOfChild(arg__1)
        return place if place < 0 else len(self._messages) + place

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The button at a point of the screen, or the message."""
        area = self._messages.area()
        point = QPoint(x, y)
        if area is None or not area.rect().contains(area.mapFromGlobal(point)):
            return None
        widget = area.childAt(area.mapFromGlobal(point))
        if widget is not None and widget is not area.viewport():
            while widget.parentWidget() is not area:
                widget = widget.parentWidget()
            return QAccessible.queryAccessibleInterface(widget)
        placed = area.placed_at(QPointF(area.viewport().mapFromGlobal(point)).y())
        return self._messages.at(placed.row) if placed else None


_pages: dict[int, Messages] = {}
_held: list[QAccessibleInterface] = []


def make_accessible(area: ReadingArea, turn_of: TurnOf) -> Messages:
    """Tell screen readers of the messages of a page, from now on."""
    messages = Messages(area, turn_of)
    _pages[id(messages)] = messages
    area.destroyed.connect(messages.close)
    _install()
    # Before, Qt may have made up its mind that there is nothing to see.
    plain = QAccessible.queryAccessibleInterface(area)
    if not isinstance(plain, AccessibleConversation):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(plain))
    return messages


@cache
def _install() -> None:
    QAccessible.installFactory(_interface_for)


def _interface_for(class_name: str, thing: QObject) -> AccessibleConversation | None:
    """The interface for a page. Qt asks anew when the class of the page has got more slots."""
    if not isinstance(thing, ReadingArea):
        return None
    for messages in _pages.values():
        if messages.area() is thing:
            _held[:] = [each for each in _held if shiboken6.isValid(each)]
            _held.append(AccessibleConversation(thing, messages))
            return _held[-1]
    return None


def _tell(message: AccessibleMessage, event: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(message, event))


def _delete(message: AccessibleMessage) -> None:
    if shiboken6.isValid(message):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(message))
