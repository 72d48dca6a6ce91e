"""Signals that are connected to slots of Qt's own: by their names."""

from PySide6.QtCore import SIGNAL, SLOT, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def connect_by_name(sender: QObject, signal: str, receiver: QObject, slot: str) -> None:
    """Connect a signal to a slot that no Python class has, for as long as both are there.

    ``button.clicked.connect(self.accept)`` works as well, but PySide 6.11 never lets go of what it
    makes for a method of Qt's own: a block of memory each time, which holds a page of Python's
    memory (measured). So it is with methods of an object that is no ``QObject`` and outlives the
    sender: two blocks each time (measured), and nothing if a lambda calls them. Functions, signals
    and other methods of ours leave nothing.

    Args:
        sender: Of the signal.
        signal: With the types of what it sends, such as ``finished(int)``.
        receiver: Of the slot.
        slot: With the types of what it takes, such as ``accept()``.
    """
    QObject.connect(sender, SIGNAL(signal), receiver, SLOT(slot))


def close_by_keys(dialog: QWidget, slot: str = "reject()") -> None:
    """Let all keys that close a window of the desktop (such as Ctrl+W, Ctrl+F4) close a dialog.

    Args:
        dialog: Whose keys they are.
        slot: Of the dialog, called then.
    """
    keys = QShortcut(QKeySequence.StandardKey.Close, dialog)
    connect_by_name(keys, "activated()", dialog, slot)
