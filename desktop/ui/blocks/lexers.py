"""What colours code, got ready on a thread of its own: a language takes up to 0.1 s the first time.

Pygments compiles all expressions of a language with its first lexer (``RegexLexerMeta.__call__`` in
``pygments/lexer.py``); for TypeScript and SQL the page would stand still that long.
"""

from __future__ import annotations

import contextlib
import threading

from PySide6.QtCore import QObject, Qt, Signal

WITHIN = {"HTML": ("js", "css"), "Vue": ("js", "ts", "css")}
"""Languages with code of others in it, by their names."""


class Lexers(QObject):
    """Knows which languages can be coloured at once.

    Signals:
        ready: A language that was asked for can be coloured now.
    """

    ready = Signal()
    _loaded = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready = {""}
        self._wanted: set[str] = set()
        self._loaded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

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
            threading.Thread(target=self._load, args=(language,), name="lexer", daemon=True).start()
        return False

    def _load(self, language: str) -> None:
        # No start colours code.
        from desktop.highlight.languages import pygments_name
        from desktop.highlight.lexing import line_lexer

        try:
            name = pygments_name(language)
            for word in (language, *WITHIN.get(name, ())):
                line_lexer(word)
        finally:  # what cannot be loaded is shown plain
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._loaded.emit(language)

    def _keep(self, language: str) -> None:
        self._wanted.discard(language)
        self._ready.add(language)
        self.ready.emit()
