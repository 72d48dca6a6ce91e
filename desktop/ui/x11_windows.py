"""Where the windows of an X11 desktop are, as their manager tells it in the hints of EWMH.

By libxcb, which Qt's own platform stands on, over a connection of its own.
The hints: https://specifications.freedesktop.org/wm-spec/latest/
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_int16, c_uint8, c_uint16, c_uint32
from ctypes import c_void_p as pointer
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

LIBRARY = "libxcb.so.1"
MOST_WORDS = 4096
"""Of one property: windows, say."""

ON_ALL_DESKTOPS = 0xFFFFFFFF


class Server(Protocol):
    """What is asked of an X server."""

    root: int

    def atom(self, name: str) -> int:
        """The number of a name; 0 for one that nobody has used yet."""

    def words(self, window: int, name: str) -> Sequence[int]:
        """A property that is a list of numbers; empty if the window has none."""

    def place(self, window: int) -> QRect:
        """Where on the screen its content is; null if the window has gone."""


def window_places(server: Server) -> list[QRect]:
    """The windows that can be seen, the topmost first, with their frames, in the screen's pixels.

    Empty where nobody manages the windows.
    """
    desktop = server.words(server.root, "_NET_CURRENT_DESKTOP")
    stacked = server.words(server.root, "_NET_CLIENT_LIST_STACKING")
    seen = [window for window in reversed(stacked) if _is_seen(server, window, desktop)]
    places = (_framed(server, window) for window in seen)
    return [place for place in places if not place.isEmpty()]


def _is_seen(server: Server, window: int, desktop: Sequence[int]) -> bool:
    if server.atom("_NET_WM_STATE_HIDDEN") in server.words(window, "_NET_WM_STATE"):
        return False
    if server.atom("_NET_WM_WINDOW_TYPE_DESKTOP") in server.words(window, "_NET_WM_WINDOW_TYPE"):
        return False
    own = server.words(window, "_NET_WM_DESKTOP")
    return not own or not desktop or own[0] in (desktop[0], ON_ALL_DESKTOPS)


def _framed(server: Server, window: int) -> QRect:
    """With what its manager puts around it, without the shadow that a program draws itself."""
    place = server.place(window)
    match server.words(window, "_GTK_FRAME_EXTENTS"):
        case [left, right, top, bottom]:
            return place.adjusted(left, top, -right, -bottom)
    match server.words(window, "_NET_FRAME_EXTENTS"):
        case [left, right, top, bottom]:
            return place.adjusted(-left, -top, right, bottom)
    return place


class _Screens(Structure):
    _fields_ = (("screen", POINTER(c_uint32)), ("left", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


_HEAD = (("kind", c_uint8), ("detail", c_uint8), ("sequence", c_uint16), ("length", c_uint32))


class _Atom(Structure):
    _fields_ = (*_HEAD, ("atom", c_uint32))


class _Geometry(Structure):
    _fields_ = (
        *_HEAD,
        ("root", c_uint32),
        *((name, c_int16) for name in ("x", "y")),
        *((name, c_uint16) for name in ("width", "height", "border")),
    )


class _Translated(Structure):
    _fields_ = (*_HEAD, ("child", c_uint32), ("x", c_int16), ("y", c_int16))


class _Property(Structure):
    _fields_ = (*_HEAD, ("type", c_uint32), ("rest", c_uint32), ("count", c_uint32))


class XServer:
    """The server that ``DISPLAY`` names.

    Raises:
        OSError: If there is no libxcb, or no server.
    """

    def __init__(self) -> None:
        self._xcb = xcb = ctypes.CDLL(LIBRARY)
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (pointer,)
        self._atoms: dict[str, int] = {}
        xcb.xcb_connect.argtypes, xcb.xcb_connect.restype = (c_char_p, pointer), pointer
        xcb.xcb_get_setup.restype = xcb.xcb_get_property_value.restype = pointer
        xcb.xcb_setup_roots_iterator.restype = _Screens
        number = c_int()
        self._connection = pointer(xcb.xcb_connect(None, byref(number)))
        if xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise OSError("no X server")
        screens = xcb.xcb_setup_roots_iterator(pointer(xcb.xcb_get_setup(self._connection)))
        for _ in range(number.value):
            xcb.xcb_screen_next(byref(screens))
        self.root = screens.screen[0]

    def close(self) -> None:
        """Leave the server."""
        self._xcb.xcb_disconnect(self._connection)

    def _ask(self, request: str, kind: type[Structure], *arguments: Any) -> Any:  # noqa: ANN401
        """What the server answers, None if it refuses; to be freed."""
        send = getattr(self._xcb, f"xcb_{request}")
        receive = getattr(self._xcb, f"xcb_{request}_reply")
        send.restype, receive.restype = _Cookie, POINTER(kind)
        return receive(self._connection, send(self._connection, *arguments), None)

    def atom(self, name: str) -> int:
        """The number of a name; 0 for one that nobody has used yet."""
        if name not in self._atoms:
            word = name.encode()
            length = c_uint16(len(word))
            reply = self._ask("intern_atom", _Atom, c_uint8(1), length, c_char_p(word))
            self._atoms[name] = reply[0].atom if reply else 0
            self._free(reply)
        return self._atoms[name]

    def words(self, window: int, name: str) -> Sequence[int]:
        """A property that is a list of numbers; empty if the window has none."""
        what = (c_uint32(window), c_uint32(self.atom(name)), c_uint32(0))
        part = (c_uint32(0), c_uint32(MOST_WORDS))
        reply = self._ask("get_property", _Property, c_uint8(0), *what, *part)
        if not reply:
            return ()
        values: Sequence[int] = ()
        if reply[0].detail == 32:  # bits of each
            array = c_uint32 * reply[0].count
            values = tuple(array.from_address(self._xcb.xcb_get_property_value(reply)))
        self._free(reply)
        return values

    def place(self, window: int) -> QRect:
        """Where on the screen its content is; null if the window has gone."""
        size = self._ask("get_geometry", _Geometry, c_uint32(window))
        ends = (c_uint32(window), c_uint32(self.root), c_int16(0), c_int16(0))
        corner = self._ask("translate_coordinates", _Translated, *ends)
        place = QRect()
        if size and corner:
            place = QRect(corner[0].x, corner[0].y, size[0].width, size[0].height)
        self._free(size)
        self._free(corner)
        return place


def x11_windows() -> list[QRect]:
    """The windows of this desktop that can be seen, the topmost first; empty if nobody tells."""
    try:
        server = XServer()
    except OSError:
        return []
    places = window_places(server)
    server.close()
    return places
