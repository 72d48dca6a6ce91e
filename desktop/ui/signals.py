"""The one place where engine events become Qt signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.events import StreamEvent


class EventSource(Protocol):
    """Whatever tells of stream events: the controller."""

    def listen(self, listener: Callable[[Sequence[StreamEvent]], None]) -> Callable[[], None]:
        """Hear all events, in batches; returns how to stop."""
        ...


class EngineSignals(QObject):
    """Tells of engine events from its making until ``close``.

    Signals:
        events: A list of ``StreamEvent``; one signal for each batch, never for each event.
    """

    events = Signal(object)

    def __init__(self, source: EventSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop_listening = source.listen(self._tell)

    def _tell(self, batch: Sequence[StreamEvent]) -> None:
        self.events.emit(list(batch))

    def close(self) -> None:
        """Hear nothing more."""
        self._stop_listening()
