"""The event loop of the window: asyncio on Qt's, with what qasync leaves out."""

import asyncio
import signal
import socket
import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any

import qasync
import shiboken6
from PySide6.QtCore import QObject, QSocketNotifier, QTimerEvent
from PySide6.QtWidgets import QApplication

WORKERS = 4
ROUNDS = 4
"""As far as that callbacks are followed at once; painting and input come in between then."""


class _Delayed(asyncio.TimerHandle):
    """What is called some time later, and the number of the timer that waits for it."""

    __slots__ = ("number",)
    number: int


class _Delays(QObject):
    """Timers, each as long as it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, _Delayed] = {}

    def __len__(self) -> int:
        return len(self._handles)

    def add(self, handle: _Delayed, delay_s: float) -> None:
        """Call a handle after so many seconds, unless it is forgotten before."""
        handle.number = self.startTimer(int(delay_s * 1000))
        self._handles[handle.number] = handle

    def forget(self, handle: _Delayed) -> None:
        """Do not call a handle, if it has not been called yet."""
        if self._handles.pop(handle.number, None) is not None:
            self.killTimer(handle.number)

    def forget_all(self) -> None:
        """Call none any more."""
        for handle in tuple(self._handles.values()):
            self.forget(handle)

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        """A time has come."""
        number = event.timerId()
        self.killTimer(number)
        handle = self._handles.pop(number, None)
        if handle is not None:
            handle._run()  # noqa: SLF001 - as the loops of asyncio do


class Loop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop with the hooks that close abandoned async generators, and with timers that go.

    qasync 0.28 installs no hooks, so a generator left by a break or a cancel is never closed, and
    its connection leaks (measured; asyncio installs them in ``run_forever``). And it keeps what was
    cancelled until its time: each wait that has a limit would leave a timer of Qt, a handle and a
    context for a minute, or for as long as the limit is.
    """

    def __init__(self, app: QApplication) -> None:
        self._soon: deque[asyncio.Handle] = deque()
        self._is_due = False
        self._delays = _Delays()
        super().__init__(app)
        self.workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="worker")
        self.set_default_executor(self.workers)

    def call_soon(
        self,
        callback: Callable[..., object],
        *args: Any,  # noqa: ANN401 - asyncio's
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Call back with the next turn of the loop.

        qasync has a timer of Qt for each callback. What an answer brings, some thousand a minute,
        comes in threes: an event is set, the future of who waits is done, its task goes on.
        """
        handle = asyncio.Handle(callback, args, self, context=context)
        if not self.is_closed():  # else a thread asked for it just before, and Qt tells it now
            self._soon.append(handle)
            self._have_turn()
        return handle

    def _have_turn(self) -> None:
        if not self._is_due:
            self._is_due = True
            self.call_later(0, self._run_soon)

    def _run_soon(self) -> None:
        self._is_due = False  # first: a callback may show a dialog, which has turns of its own
        try:
            for _ in range(ROUNDS):
                for _ in range(len(self._soon)):
                    if self._soon and not (handle := self._soon.popleft()).cancelled():
                        handle._run()  # noqa: SLF001 - what loops call
        finally:
            if self._soon:
                self._have_turn()

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Call something in so many seconds; what is due at once is qasync's."""
        if delay <= 0:
            made: asyncio.Handle = super().call_later(0, callback, *args, context=context)
            return made
        handle = _Delayed(self.time() + delay, callback, args, self, context)
        self._delays.add(handle, delay)
        return handle

    def _timer_handle_cancelled(self, handle: _Delayed) -> None:
        if shiboken6.isValid(self._delays):  # else the loop is closed
            self._delays.forget(handle)

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
        if shiboken6.isValid(self._delays):
            self._delays.forget_all()
            # Python might collect them in a thread that may not stop what they have started.
            shiboken6.delete(self._delays)
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
