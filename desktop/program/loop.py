"""The event loop of the window: asyncio on Qt's, with what qasync leaves out."""

import asyncio
import signal
import socket
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import qasync
import shiboken6
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

WORKERS = 4


class Loop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop with the hooks that close abandoned async generators.

    qasync 0.28 installs none, so a generator left by a break or a cancel is never closed, and its
    connection leaks (measured; asyncio installs them in ``run_forever``).
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="worker")
        self.set_default_executor(self.workers)

    def run_forever(self) -> object:
        """Run until stopped."""
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(
            firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook
        )
        try:
            return super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)

    def close(self) -> None:
        """Close without waiting for workers; timers that run end here, in the loop's thread."""
        self.workers.shutdown(wait=False, cancel_futures=True)
        self.set_default_executor(None)  # qasync would wait for it
        super().close()
        # Python might collect it in a thread that may not stop what it has started.
        shiboken6.delete(self._timer)


class Signals:
    """Calls back on the Qt loop when the terminal or the system asks the program to end.

    Python runs its signal handlers only between bytecodes, and an idle Qt loop runs none; the
    wake-up descriptor makes Qt look.
    """

    def __init__(self, ask_to_end: Callable[[], None]) -> None:
        self._ask_to_end = ask_to_end
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._descriptor_before = signal.set_wakeup_fd(self._writer.fileno())
        self._before = {
            number: signal.signal(number, lambda *_: None)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        numbers = self._reader.recv(64)
        if any(number in self._before for number in numbers):
            self._ask_to_end()

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._descriptor_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()


def new_loop(app: QApplication) -> Loop:
    """A loop for this application, made the current one."""
    loop = Loop(app)
    asyncio.set_event_loop(loop)
    return loop
