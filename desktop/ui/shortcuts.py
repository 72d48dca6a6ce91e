"""Which keys do what in a window: the standard ones, and those that the user has chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.actions import name_of, spoken
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from desktop.ui.main_window import MainWindow

FIXED = frozenset({"Stop", "Send", "Paste"})
"""What cannot have other keys: everybody relies on them."""

OF_TEXT = tuple(
    getattr(QKeySequence.StandardKey, name) for name in ("Copy", "Cut", "Undo", "Redo", "SelectAll")
)
IN_USE = later("{keys} is for “{action}” already.")
FOR_TEXT = later("{keys} is for editing text.")
NEEDS_MORE = later("{keys} alone is for typing: hold Ctrl or Alt, too.")
_AS_MADE = "tipAsMade"
"""The property of a widget with its tip as it was made."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a window can do by keys.

    Attributes:
        name: What it is called, shown as ``tr(name)``; chosen keys are kept by it.
        standard: Its keys, as they are written in files, unless others are chosen.
        is_fixed: True if no others can be chosen.
    """

    name: str
    standard: tuple[str, ...]
    is_fixed: bool = False


def effective(shortcuts: Sequence[Shortcut], chosen: Mapping[str, object]) -> dict[str, list[str]]:
    """The keys of each: none has two meanings, whatever a file says.

    Args:
        shortcuts: All there are.
        chosen: Keys by name, empty for none; what cannot be understood counts as not chosen.
    """
    wanted = {each.name: _wanted(each, chosen) for each in shortcuts}
    keys: dict[str, list[str]] = {}
    taken: set[str] = set()
    # What is fixed comes before what is chosen, and that before what is standard.
    for each in sorted(shortcuts, key=lambda one: (not one.is_fixed, one.name not in chosen)):
        keys[each.name] = [key for key in wanted[each.name] if key not in taken]
        taken.update(keys[each.name])
    return keys


def _wanted(shortcut: Shortcut, chosen: Mapping[str, object]) -> Sequence[str]:
    keys = chosen.get(shortcut.name)
    if shortcut.is_fixed or not isinstance(keys, str):
        return shortcut.standard
    known = tidy(keys)
    return [known] if known else () if not keys else shortcut.standard


def tidy(keys: str) -> str:
    """Keys in the one spelling that files have; empty if they cannot be understood."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return portable if sequence.count() == 1 else ""


def fault(name: str, keys: str, now: Mapping[str, Sequence[str]]) -> str:
    """Why something cannot have these keys, as a sentence; empty if it can.

    Args:
        name: What is to have them.
        keys: In the spelling of files; empty for none.
        now: The keys of everything.
    """
    if not keys:
        return ""
    for other, taken in now.items():
        if other != name and keys in taken:
            return tr(IN_USE).format(keys=spoken(keys), action=tr(other))
    if any(QKeySequence(keys) in QKeySequence.keyBindings(standard) for standard in OF_TEXT):
        return tr(FOR_TEXT).format(keys=spoken(keys))
    has_modifier = re.match(r"(Meta|Ctrl|Alt)\+", keys)
    is_function = re.fullmatch(r"(Shift\+)?F\d+", keys)
    return "" if has_modifier or is_function else tr(NEEDS_MORE).format(keys=spoken(keys))


class WindowShortcuts(QObject):
    """The keys of one window, see ``shortcuts_of``; its tips name those that hold."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._standard: dict[str, Shortcut] = {}
        self._spoken: dict[str, str] = {}

    def listed(self) -> list[Shortcut]:
        """All there are, as the window has them."""
        return [self._standard_of(action) for action in self._window.actions()]

    def held(self) -> list[tuple[str, str]]:
        """The names of what can be done, with the keys that hold now as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (name_of(action), action.shortcut().toString(native))
            for action in self._window.actions()
        ]

    def _standard_of(self, action: QAction) -> Shortcut:
        name = name_of(action)
        if name not in self._standard:
            keys = tuple(key.toString() for key in action.shortcuts())
            self._standard[name] = Shortcut(name, keys, name in FIXED)
        return self._standard[name]

    def use(self, chosen: Mapping[str, object]) -> None:
        """Let these keys hold, and the standard ones of what is not among them."""
        listed = self.listed()
        now = effective(listed, chosen)
        for each, action in zip(listed, self._window.actions(), strict=True):
            action.setShortcuts([QKeySequence(key) for key in now[each.name]])
        # Tips are written with the standard keys in either spelling.
        self._spoken = {
            spelt: spoken(next(iter(now[each.name]), ""))
            for each in listed
            if each.standard
            for spelt in (each.standard[0], spoken(each.standard[0]))
        }
        self.tell(self._window)

    def tell(self, root: QWidget) -> None:
        """Have the tips of everything in a part of the window name the keys that hold."""
        for widget in root.findChildren(QWidget):
            tip = widget.toolTip()
            if widget.property(_AS_MADE) is None and self._said(tip) != tip:
                widget.setProperty(_AS_MADE, tip)
                widget.installEventFilter(self)
            self._show(widget)

    def _said(self, tip: str) -> str:
        def other(found: re.Match[str]) -> str:
            keys = self._spoken.get(found[1], found[1])
            return f" ({keys})" if keys else ""

        return re.sub(r" \(([^()]+)\)", other, tip)

    def _show(self, widget: QWidget) -> None:
        as_made = widget.property(_AS_MADE)
        if as_made is not None:
            widget.setToolTip(self._said(as_made))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tip has changed: by us, or because something else is to be said."""
        if event.type() == QEvent.Type.ToolTipChange and isinstance(watched, QWidget):
            tip = watched.toolTip()
            if tip != self._said(watched.property(_AS_MADE)):
                watched.setProperty(_AS_MADE, tip)
                self._show(watched)
        return False


def shortcuts_of(window: MainWindow) -> WindowShortcuts:
    """The keys of a window."""
    known = window.findChild(WindowShortcuts)
    return known if isinstance(known, WindowShortcuts) else WindowShortcuts(window)
