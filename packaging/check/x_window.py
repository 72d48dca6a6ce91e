"""Sees the moment a window appears on an X display, as the X server tells it."""

import ctypes
import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

MAP_NOTIFY = 19
SUBSTRUCTURE_NOTIFY = 1 << 19
SMALLEST_PX = 300
"""Toolkits make small windows of their own that nobody sees."""


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("rest", ctypes.c_long * 24),
    )


_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
# A window that is asked for its size may be gone; Xlib would end this process for it.
_go_on = _ErrorHandler(lambda display, error: 0)


class XWindows:
    """Watches the windows of a display.

    Args:
        display: Its name, such as ``:71``.

    Raises:
        OSError: If it does not answer.
    """

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XSetErrorHandler(_go_on)
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"The display {display} does not answer.")
        self._display = ctypes.c_void_p(opened)
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 1)

    def wait(self, timeout_s: float) -> float:
        """Wait until a window appears.

        Returns:
            When, as ``time.perf_counter`` has it.

        Raises:
            TimeoutError: If none does in time.
        """
        event, until = _MapEvent(), time.perf_counter() + timeout_s
        while time.perf_counter() < until:
            if not self._x.XPending(self._display):
                place = self._x.XConnectionNumber(self._display)
                select.select([place], [], [], max(0, until - time.perf_counter()))
                continue
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and self._width_px(event.window) >= SMALLEST_PX:
                return time.perf_counter()
        raise TimeoutError("No window appeared.")

    def _width_px(self, window: int) -> int:
        sizes = [ctypes.c_ulong() for _ in range(7)]
        found = self._x.XGetGeometry(
            self._display, ctypes.c_ulong(window), *(ctypes.byref(size) for size in sizes)
        )
        return sizes[3].value if found else 0

    def close(self) -> None:
        """Watch no more."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def x_server() -> Iterator[str]:
    """An X server without a screen that anybody sees; gives the name of its display."""
    read, write = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        "1600x1200x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
