"""Asks before a key is removed, or sent to another address than it was given for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from desktop.core.profile import can_be_read, plain_host
from desktop.ui.controls import QuietLabel
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.profile import Profile
    from desktop.ui.theme import Theme

WIDE_PX = 420
EDGE_PX = 24
NOT_ENCRYPTED = later("The way there is not encrypted: others on it can read the key.")


class KeyQuestion(QDialog):
    """Accepted or rejected; Escape, Return at first, and closing it reject it.

    Args:
        theme: The colours.
        title: The question.
        sentences: What it means, each with the role of its colour.
        word: What goes on is called.
        parent: Its window.
        other: What rejects it is called; "Cancel" if nothing is said.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentences: Sequence[tuple[str, str]],
        word: str,
        parent: QWidget,
        other: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("keyQuestion")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(12)
        heading = text_font(BODY_PX, QFont.Weight.DemiBold)
        for role, text, font in [
            ("text", title, heading),
            *((role, text, text_font(SMALL_PX)) for role, text in sentences),
        ]:
            label = QuietLabel(theme, font, role, text)
            label.setWordWrap(True)
            column.addWidget(label)
        self.cancel_button = WordButton(theme, other or tr("Cancel"))
        self.go_on_button = WordButton(theme, word, goes_on=True)
        self.cancel_button.clicked.connect(self.reject)
        self.go_on_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_on_button)
        column.addSpacing(4)
        column.addLayout(row)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.reject)
        self._dress()
        wide = min(WIDE_PX, parent.window().width() - 2 * EDGE_PX)
        self.setFixedSize(wide, column.totalHeightForWidth(wide))
        self.cancel_button.setFocus()

    def _dress(self) -> None:
        dress(self, self._theme)


def ask_to_remove(theme: Theme, profile: Profile, parent: QWidget) -> KeyQuestion:
    """Whether a profile is to be removed, with its key."""
    words = tr("Only what is kept here of the project is removed, nothing at Google.")
    if profile.has_key:
        words = tr("Its key is deleted here. At Google it stays valid until you delete it there.")
    title = tr('Remove "{name}"?').format(name=profile.name)
    return KeyQuestion(theme, title, [("quiet", words)], tr("Remove"), parent)


def ask_to_send(theme: Theme, profile: Profile, address: str, parent: QWidget) -> KeyQuestion:
    """Whether the key of a profile may be sent to another address."""
    hosts = listed(list(dict.fromkeys(plain_host(url) for url in profile.key_urls)))
    goes_to = tr("Requests would go to {host}.").format(host=plain_host(address))
    given_for = tr("The key was given for {hosts}. Whoever gets it can ask at your cost.")
    sentences = [("text", goes_to), ("quiet", given_for.format(hosts=hosts))]
    if can_be_read(address):
        sentences.append(("warn", tr(NOT_ENCRYPTED)))
    title = tr('Send the key of "{name}" to another address?').format(name=profile.name)
    return KeyQuestion(theme, title, sentences, tr("Send it there"), parent)
