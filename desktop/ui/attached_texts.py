"""Long texts that are pasted become attachments, and words again; the last of that is undone."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.core.message import TextPart, whole_text
from desktop.ui.announce import announce
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.image_tray import ImageTray
    from desktop.ui.prompt import PromptEdit

ATTACHED = later("Attached. Ctrl+Z puts the text into the question instead.")
WRITTEN = later("Ctrl+Z attaches the text again")
REMOVED = later("Ctrl+Z brings the text back")


class AttachedTexts(QObject):
    """Stands between the prompt and the tray.

    Args:
        prompt: Where Ctrl+Z is pressed, and texts are put as words.
        tray: Holds what is attached.

    Signals:
        changed: ``hint`` is another.
    """

    changed = Signal()

    def __init__(self, prompt: PromptEdit, tray: ImageTray, parent: QObject) -> None:
        super().__init__(parent)
        self._prompt = prompt
        self._tray = tray
        self._undo: Callable[[], object] | None = None
        self._hint = ""
        self._revision = 0
        prompt.installEventFilter(self)

    @property
    def hint(self) -> str:
        """What Ctrl+Z does now, if it is about an attached text."""
        return tr(self._hint) if self._can_undo else ""

    @property
    def _can_undo(self) -> bool:
        """True as long as nothing was typed since."""
        return self._undo is not None and self._prompt.document().revision() == self._revision

    def attach(self, text: str) -> None:
        """Put a text into the tray; into the prompt, if there is no more room."""
        part = TextPart(text=whole_text(text), name=self._free_name())
        self._tray.add_texts((part,))
        if any(each is part for each in self._tray.texts):
            self._remember(ATTACHED, lambda: self._write(part))
            announce(self._prompt, tr(ATTACHED))
        else:
            self._prompt.textCursor().insertText(text)

    def _free_name(self) -> str:
        """Names differ, so that one can be asked about."""
        taken = {part.name for part in self._tray.texts}
        others = (tr("Pasted text {number}").format(number=number) for number in count(2))
        first = tr("Pasted text")
        return first if first not in taken else next(each for each in others if each not in taken)

    def _write(self, part: TextPart) -> None:
        if self._tray.take_out(part):
            self._prompt.textCursor().insertText(part.text)
            self._prompt.setFocus()

    def taken(self, part: TextPart, *, to_prompt: bool) -> None:
        """The user has taken a text out of the tray, to have it in the prompt or not at all."""
        if to_prompt:
            self._prompt.textCursor().insertText(part.text)
            self._prompt.setFocus()
            self._remember(WRITTEN, lambda: self._attach_again(part))
        else:
            self._remember(REMOVED, lambda: self._tray.add_texts((part,)))

    def _attach_again(self, part: TextPart) -> None:
        self._prompt.undo()
        self._tray.add_texts((part,))

    def _remember(self, hint: str, undo: Callable[[], object]) -> None:
        self._hint, self._undo = hint, undo
        self._revision = self._prompt.document().revision()
        self.changed.emit()

    def forget(self) -> None:
        """There is another question now."""
        self._undo = None
        self.changed.emit()

    def undo(self) -> bool:
        """Take back what was done last; False if that is for others to do."""
        if not self._can_undo or self._undo is None:
            return False
        undo, self._undo = self._undo, None
        undo()
        self.changed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Z where it is about a text."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return event.matches(QKeySequence.StandardKey.Undo) and self.undo()
