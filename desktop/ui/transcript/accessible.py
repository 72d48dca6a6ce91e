"""The transcript for screen readers: a list with an item for each message.

The page paints everything itself, so Qt sees an empty box. What stands here tells of the messages,
one by one and only when somebody asks: a turn that is folded stays folded.
"""

from __future__ import annotations

import weakref
from bisect import bisect_left, insort
from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.ui.transcript.accessible_message import NOTHING, AccessibleMessage, let_go
from desktop.ui.transcript.accessible_rows import SpokenMessage
from desktop.ui.transcript.accessible_script import Kind, Scripts
from desktop.ui.transcript.reading_area import ReadingArea
from desktop.ui.transcript.thoughts import ThoughtsRow

if TYPE_CHECKING:
    from desktop.ui.transcript.accessible_rows import TurnOf
    from desktop.ui.transcript.rows import Row, Section

MOST_TOLD = 10
"""Of more turns that come at once, only the last ones are told of, each by itself."""


class Messages:
    """The messages of a page in their order.

    Args:
        area: The page, which keeps this.
        turn_of: Finds the view of a turn that is not folded.
    """

    def __init__(self, area: ReadingArea, turn_of: TurnOf) -> None:
        self._area = weakref.ref(area)
        self._turn_of = turn_of
        self._scripts = Scripts()
        self._made: dict[tuple[Section, Kind], AccessibleMessage] = {}
        self._known = list(area.transcript.sections)
        self._open: list[int] = []  # turns with open thoughts, by their places
        self._thoughts: list[int] = []  # the places of those thoughts among all messages

    def area(self) -> ReadingArea | None:
        """The page; None once it is gone."""
        area = self._area()
        return area if area is not None and shiboken6.isValid(area) else None

    @property
    def _sections(self) -> list[Section]:
        area = self.area()
        return area.transcript.sections if area else []

    def __len__(self) -> int:
        turns = len(self._sections)
        return 2 * turns + bisect_left(self._open, turns)

    def __getitem__(self, index: int) -> AccessibleMessage | None:
        """A message; None if there is no such one."""
        if not 0 <= index < len(self):
            return None
        rank = bisect_left(self._thoughts, index)
        if index in self._thoughts[rank : rank + 1]:
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
        messages = [self._message(row.section, kind) for kind in Kind] if row.section else []
        return next((each for each in messages if row in each.message.rows()), None)

    def settled(self) -> None:
        """The page was laid out: take in what changed."""
        area = self.area()
        if area is None:
            return
        sections, known = area.transcript.sections, self._known
        if len(sections) != len(known) or sections[-1:] != known[-1:]:
            self._take_sections(sections)
        for row in area.transcript.changed:
            self._scripts.forget(row)
            if isinstance(row, ThoughtsRow) and row.section is not None:
                self._take_thoughts(row.section, is_open=row.is_shown and row.is_open)

    def _take_thoughts(self, section: Section, *, is_open: bool) -> None:
        if is_open == (section.index in self._open):
            return
        if is_open:
            insort(self._open, section.index)
        else:
            self._open.remove(section.index)
        self._thoughts = [2 * place + rank + 1 for rank, place in enumerate(self._open)]
        if is_open:
            self._tell(section, Kind.THOUGHTS, QAccessible.Event.ObjectCreated)
        else:
            self._tell(section, Kind.THOUGHTS, QAccessible.Event.ObjectDestroyed)
            _later_let_go([self._made.pop((section, Kind.THOUGHTS), None)])

    def _take_sections(self, sections: list[Section]) -> None:
        """Turns were added, or others are shown instead."""
        before, self._known = self._known, list(sections)
        if sections[: len(before)] != before:
            _later_let_go(list(self._made.values()))
            self._made.clear()
            self._scripts.clear()
            self._open, self._thoughts, before = [], [], []
        for section in sections[max(len(before), len(sections) - MOST_TOLD) :]:
            self._tell(section, Kind.QUESTION, QAccessible.Event.ObjectCreated)
            self._tell(section, Kind.ANSWER, QAccessible.Event.ObjectCreated)

    def _tell(self, section: Section, kind: Kind, event: QAccessible.Event) -> None:
        if QAccessible.isActive():
            message = self._message(section, kind)
            QAccessible.updateAccessibility(QAccessibleEvent(message, event))


class AccessibleConversation(QAccessibleWidget):
    """The page as a list of messages; the widgets that lie on it come last.

    Args:
        area: The page.
        messages: What is on it. PySide never lets go of what a factory has made, so it must not
            be held here.
    """

    def __init__(self, area: ReadingArea, messages: Messages) -> None:
        super().__init__(area, QAccessible.Role.List)
        self._messages = weakref.ref(messages)

    def __del__(self) -> None:
        let_go(self)

    @property
    def messages(self) -> Messages | None:
        """What is on the page; None once that is gone."""
        messages = self._messages()
        return messages if messages is not None and messages.area() is not None else None

    def childCount(self) -> int:
        """How many messages, and widgets."""
        messages = self.messages
        return len(messages) + super().childCount() if messages is not None else 0

    def child(self, index: int) -> QAccessibleInterface:
        """A message, or a widget."""
        messages = self.messages
        if messages is None:
            return NOTHING
        return messages[index] or super().child(index - len(messages))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a message, or of a widget."""
        messages = self.messages
        if messages is None:
            return -1
        if isinstance(child, AccessibleMessage):
            return messages.index(child)
        place = super().indexOfChild(child)
        return place if place < 0 else len(messages) + place

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The button at a point of the screen, or the message."""
        messages, point = self.messages, QPoint(x, y)
        area = messages.area() if messages is not None else None
        if messages is None or area is None or not area.rect().contains(area.mapFromGlobal(point)):
            return NOTHING
        widget: QWidget | None = area.childAt(area.mapFromGlobal(point))
        if widget is None or widget is area.viewport():
            placed = area.placed_at(QPointF(area.viewport().mapFromGlobal(point)).y())
            return (messages.at(placed.row) if placed else None) or NOTHING
        while widget is not None and widget.parentWidget() is not area:
            widget = widget.parentWidget()
        return QAccessible.queryAccessibleInterface(widget) if widget else NOTHING


_pages: weakref.WeakSet[Messages] = weakref.WeakSet()


def make_accessible(area: ReadingArea, turn_of: TurnOf) -> Messages:
    """Tell screen readers of the messages of a page, as long as the page keeps the result."""
    messages = Messages(area, turn_of)
    _pages.add(messages)
    _install()
    if QAccessible.isActive():  # else nobody has asked, and what is made stays for ever
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
    if isinstance(thing, ReadingArea):
        for messages in _pages:
            if messages.area() is thing:
                return AccessibleConversation(thing, messages)
    return None


def _later_let_go(messages: list[AccessibleMessage | None]) -> None:
    """Hold messages until whoever asks one of them right now has got the answer."""
    QTimer.singleShot(0, messages.clear)
