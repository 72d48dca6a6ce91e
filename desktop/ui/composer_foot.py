"""The line below the card: what the engine does, and what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.composer_card import SHADOW_PX
from desktop.ui.controls import QuietLabel
from desktop.ui.mirrored import margins
from desktop.ui.source_button import EDGE_PX, SourceButton
from desktop.ui.theme import text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.source import Sources
    from desktop.ui.theme import Theme

HINT_FONT_PX = 12
NARROW_PX = 520
FOOT_EDGES_PX = 80
KEYS_HINT = later("Return sends, Shift+Return starts a new line")
CTRL_HINT = later("Ctrl+Return sends, Return starts a new line")
RUNNING_HINT = later("Return asks it after this answer")
CTRL_RUNNING_HINT = later("Ctrl+Return asks it after this answer")
_HINTS = {True: (KEYS_HINT, RUNNING_HINT), False: (CTRL_HINT, CTRL_RUNNING_HINT)}


class ComposerFoot(QHBoxLayout):
    """A button and a label that share a line: who answers comes before the hint on keys.

    Attributes:
        source_button: Who answers, and what the engine is doing.
        hint_label: What the keys do, or what is waited for.
        sends_with_return: False if Ctrl+Return alone sends.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.sends_with_return = True
        self._width = 0
        self._tells_news = False
        small = text_font(HINT_FONT_PX)
        self.source_button = SourceButton(theme)
        self.hint_label = QuietLabel(theme, small, text=tr(KEYS_HINT))
        self.hint_label.setObjectName("hint")
        self.setContentsMargins(margins(SHADOW_PX + 16 - EDGE_PX, 0, SHADOW_PX + 16, 2))

    def fill(self) -> None:
        """Take the button and the label in, once it is in its place."""
        self.addWidget(self.source_button)
        self.addStretch(1)
        self.addWidget(self.hint_label)

    def set_engine_state(self, text: str, *, busy: bool) -> None:
        """Say what the engine is doing, quietly."""
        self.source_button.show_state(text, busy=busy)
        self._share()

    def show_sources(self, sources: Sources) -> None:
        """Say who answers, and offer the others."""
        self.source_button.show_sources(sources)
        self._share()

    def say_keys(self, *, queues: bool, waits_for: str, undoes: str = "") -> None:
        """Say what the keys do.

        Args:
            queues: Return asks after the answer under way.
            waits_for: What is waited for; said instead if there is anything.
            undoes: What Ctrl+Z does to an attached text; likewise.
        """
        idle, running = _HINTS[self.sends_with_return]
        self._tells_news = bool(waits_for or undoes) or queues
        self.hint_label.setText(waits_for or undoes or tr(running if queues else idle))
        self.hint_label.use_role("warn" if waits_for else "quiet")
        self._share()

    def fit(self, width: int) -> None:
        """There is so much room, in pixels."""
        self._width = width
        self._share()

    def _share(self) -> None:
        hint = self.hint_label
        is_left_out = bool(self.source_button.words) and not self._tells_news
        hide(hint, self._width < NARROW_PX and is_left_out)
        room = self._width - FOOT_EDGES_PX - (0 if hint.isHidden() else hint.sizeHint().width())
        self.source_button.fit(room)


def hide(part: QWidget, is_hidden: bool) -> None:
    """Hide a part or not; to say what is so already would cost a start some milliseconds."""
    if part.isHidden() is not is_hidden:
        part.setHidden(is_hidden)
