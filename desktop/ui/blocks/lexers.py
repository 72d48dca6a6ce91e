"""What colours code, got ready on a thread of its own: a language takes up to 0.1 s the first time.

Pygments compiles all expressions of a language with its first lexer (``RegexLexerMeta.__call__`` in
``pygments/lexer.py``); for TypeScript and SQL the page would stand still that long.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 15
"""How often it is looked whether a language is ready, while one is wanted."""

WITHIN = {"HTML": ("js", "css"), "Vue": ("js", "ts", "css")}
"""Languages with code of others in it, by their names."""


class Lexers(QObject):
    """Knows which languages can be coloured at once.

    Signals:
        ready: A language that was asked for can be coloured now.
    """

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready = {""}
        self._wanted: set[str] = set()
        self._loaded: queue.SimpleQueue[str] = queue.SimpleQueue()

    @cached_property
    def _timer(self) -> QTimer:
        timer = QTimer(self, interval=LOOK_MS)  # few starts colour code
        timer.timeout.connect(self._collect)
        return timer

    @property
    def is_busy(self) -> bool:
        """True while a language that was asked for is not ready."""
        return bool(self._wanted)

    def is_ready(self, language: str) -> bool:
        """True if code can be coloured without a wait; if not, it will be ``ready`` soon.

        Args:
            language: The word behind the fence.
        """
        if language in self._ready:
            return True
        if language not in self._wanted:
            self._wanted.add(language)
            about = language, self._loaded
            threading.Thread(target=_load, args=about, name="lexer", daemon=True).start()
            self._timer.start()
        return False

    def _collect(self) -> None:
        """Take in what is ready since the last time."""
        with contextlib.suppress(queue.Empty):
            while True:
                language = self._loaded.get_nowait()
                self._wanted.discard(language)
                self._ready.add(language)
                self.ready.emit()
        if not self._wanted:
            self._timer.stop()


def _load(language: str, loaded: queue.SimpleQueue[str]) -> None:
    """Get a language ready; in a thread that knows nothing of Qt, as that of formulas."""
    # No start colours code.
    from desktop.highlight.languages import pygments_name
    from desktop.highlight.lexing import line_lexer

    try:
        name = pygments_name(language)
        for word in (language, *WITHIN.get(name, ())):
            line_lexer(word)
    finally:  # what cannot be loaded is shown plain
        loaded.put(language)
