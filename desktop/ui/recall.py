"""Earlier questions come back into the prompt with Up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.conversation import Conversation
    from desktop.ui.prompt import PromptEdit

_NO_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Recall(QObject):
    """Puts questions into an empty prompt, one for each Up; Down leads back to the empty prompt.

    What is brought back can be changed; from then on Up and Down move in it as ever.

    Args:
        prompt: Where they are put.
        questions: Gives those that were asked, the latest first.
    """

    def __init__(self, prompt: PromptEdit, questions: Callable[[], Iterator[str]]) -> None:
        super().__init__(prompt)
        self._prompt = prompt
        self._questions = questions
        self._coming: Iterator[str] = iter(())
        self._recalled: list[str] = []
        self._at = -1  # -1 is the empty prompt
        prompt.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Up and Down where they would lead out of the text."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() not in _NO_MODIFIERS or self._prompt.is_composing:
            return False
        if event.key() == Qt.Key.Key_Up and self._is_untouched and self._is_at_edge("Up"):
            return self._go_back()
        if event.key() == Qt.Key.Key_Down and self._is_untouched and self._is_at_edge("Down"):
            return self._go_on()
        return False

    @property
    def _is_untouched(self) -> bool:
        """True if the prompt is empty, or holds a question as it was brought back."""
        written = self._prompt.toPlainText()
        if not written:
            self._at = -1
            return True
        return self._at >= 0 and written == self._recalled[self._at]

    def _is_at_edge(self, move: str) -> bool:
        """True if there is no line any further."""
        cursor = self._prompt.textCursor()
        return not cursor.movePosition(getattr(QTextCursor.MoveOperation, move))

    def _go_back(self) -> bool:
        if self._at < 0:
            self._coming, self._recalled = self._questions(), []
        if self._at + 1 == len(self._recalled):
            question = next(self._coming, None)
            if question is None:
                return self._at >= 0
            self._recalled.append(question)
        self._at += 1
        self._put(self._recalled[self._at])
        return True

    def _go_on(self) -> bool:
        if self._at < 0:
            return False
        self._at -= 1
        self._put(self._recalled[self._at] if self._at >= 0 else "")
        return True

    def _put(self, text: str) -> None:
        """As typed: it can be undone."""
        cursor = self._prompt.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._prompt.setTextCursor(cursor)
        self._prompt.ensureCursorVisible()


def questions_of(conversation: Conversation) -> Iterator[str]:
    """The words of the questions of a conversation, the latest first; none twice in a row."""
    last = ""
    for turn in reversed(conversation.turns):
        words = turn.question.text if turn.question.has_text else ""
        if words.strip() and words != last:
            last = words
            yield words
