"""What can be made of a conversation for others, to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.ui.mirrored import flush
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CHOICES = (
    (later("Copy as Markdown"), "copy"),
    (later("Save as a file…"), "save"),
    (later("Open as PDF"), "open"),
)
KEPT_ONLY = frozenset({"save", "open"})


class ShareMenu(QMenu):
    """Offers what there is; it deletes itself when it is closed.

    Args:
        window: What it opens over.
        is_kept: False for a conversation that is never kept: it makes no files either.

    Signals:
        chosen: The second of one of ``CHOICES``.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, *, is_kept: bool) -> None:
        super().__init__(window)
        self.setObjectName("shareMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, what in CHOICES:
            action = self.addAction(tr(words))
            action.setObjectName(what)
            action.setEnabled(is_kept or what not in KEPT_ONLY)
            action.triggered.connect(lambda _=False, what=what: self.chosen.emit(what))

    def open_below(self, button: QWidget) -> None:
        """Open it below a button, with its last edge at the button's, and the first one chosen."""
        left = flush(button, self.sizeHint().width(), at_end=True)
        corner = QPoint(left, button.height())
        self.popup(button.mapToGlobal(corner))
        self.setActiveAction(self.actions()[0])
