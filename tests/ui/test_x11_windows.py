"""The windows of an X11 desktop: from a server that the test makes up, and from a real one."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QRect

from desktop.ui.x11_windows import ON_ALL_DESKTOPS, window_places, x11_windows

ROOT = 1
ATOMS = {"_NET_WM_STATE_HIDDEN": 71, "_NET_WM_WINDOW_TYPE_DESKTOP": 72, "_NET_WM_STATE_ABOVE": 73}


class FakeServer:
    """A server with windows, each a place and its properties; the last one is the topmost."""

    root = ROOT

    def __init__(self, *windows, desktop=(0,)):
        self._places = {}
        self._words = {(ROOT, "_NET_CURRENT_DESKTOP"): desktop}
        for number, (place, properties) in enumerate(windows, 10):
            self._places[number] = QRect(*place)
            for name, words in properties.items():
                self._words[number, name] = words
        self._words[ROOT, "_NET_CLIENT_LIST_STACKING"] = tuple(self._places)

    def atom(self, name):
        return ATOMS.get(name, 0)

    def words(self, window, name):
        return self._words.get((window, name), ())

    def place(self, window):
        return self._places[window]


BACK, FRONT = (0, 0, 800, 600), (100, 50, 200, 100)


def places(*windows, **more):
    return [place.getRect() for place in window_places(FakeServer(*windows, **more))]


def test_the_topmost_is_the_first():
    assert places((BACK, {}), (FRONT, {})) == [FRONT, BACK]


@pytest.mark.parametrize(
    "properties",
    [
        {"_NET_WM_STATE": (ATOMS["_NET_WM_STATE_ABOVE"], ATOMS["_NET_WM_STATE_HIDDEN"])},
        {"_NET_WM_WINDOW_TYPE": (ATOMS["_NET_WM_WINDOW_TYPE_DESKTOP"],)},
        {"_NET_WM_DESKTOP": (1,)},
    ],
)
def test_what_cannot_be_seen_is_left_out(properties):
    assert places((BACK, {}), (FRONT, properties)) == [BACK]


@pytest.mark.parametrize(
    "properties",
    [
        {"_NET_WM_DESKTOP": (0,)},
        {"_NET_WM_DESKTOP": (ON_ALL_DESKTOPS,)},
        {"_NET_WM_STATE": (ATOMS["_NET_WM_STATE_ABOVE"],)},
    ],
)
def test_what_can_be_seen_is_kept(properties):
    assert places((FRONT, properties)) == [FRONT]


def test_with_one_desktop_only_nothing_is_on_another():
    assert places((FRONT, {"_NET_WM_DESKTOP": (3,)}), desktop=()) == [FRONT]


def test_the_frame_belongs_to_a_window_and_a_shadow_does_not():
    framed = (FRONT, {"_NET_FRAME_EXTENTS": (1, 2, 20, 3)})
    shadowed = (FRONT, {"_GTK_FRAME_EXTENTS": (10, 10, 5, 15), "_NET_FRAME_EXTENTS": (0, 0, 0, 0)})
    assert places(framed) == [(99, 30, 203, 123)]
    assert places(shadowed) == [(110, 55, 180, 80)]


def test_a_window_that_has_gone_is_left_out():
    assert places(((0, 0, 0, 0), {}), (FRONT, {})) == [FRONT]


def test_where_nobody_manages_windows_there_are_none():
    assert places() == []


def test_without_a_server_or_its_library_there_are_none(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4711")
    assert x11_windows() == []
    monkeypatch.setattr("desktop.ui.x11_windows.LIBRARY", "libnone.so.9")
    assert x11_windows() == []


REAL = """
from ctypes import c_uint32
from PySide6.QtWidgets import QApplication, QWidget
from desktop.ui.x11_windows import XServer, x11_windows

app = QApplication([])
windows = []
for place in ((10, 20, 300, 200), (50, 60, 100, 80)):
    windows.append(QWidget())
    windows[-1].setGeometry(*place)
    windows[-1].show()
while not all(window.windowHandle().isExposed() for window in windows):
    app.processEvents()
print(x11_windows())  # without a window manager

server = XServer()

def tell(window, name, *words):
    array = (c_uint32 * len(words))(*words)
    atom = server._ask_atom(name)
    change = server._xcb.xcb_change_property
    head = [c_uint32(window), c_uint32(atom), c_uint32(6), 32, c_uint32(len(words)), array]
    change(server._connection, 0, *head)
    server._xcb.xcb_flush(server._connection)

ids = [int(window.winId()) for window in windows]
tell(server.root, "_NET_CLIENT_LIST_STACKING", *ids, 12345678)
tell(ids[1], "_NET_FRAME_EXTENTS", 1, 1, 20, 1)
print([place.getRect() for place in x11_windows()])
server.close()
"""
MAKE_ATOM = """
from desktop.ui import x11_windows as module
from ctypes import c_char_p, c_uint16, c_uint8

def _ask_atom(self, name):
    word = name.encode()
    length = c_uint16(len(word))
    return self._ask("intern_atom", module._Atom, c_uint8(0), length, c_char_p(word))[0].atom

module.XServer._ask_atom = _ask_atom
"""


@pytest.fixture
def display():
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None, reason="needs Xvfb: apt install xvfb"
)
def test_a_real_server_tells_them(display):
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-c", MAKE_ATOM + REAL]
    run = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert run.stdout.splitlines() == ["[]", "[(49, 40, 102, 101), (10, 20, 300, 200)]"], run.stderr
