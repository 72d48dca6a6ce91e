"""An image of the web, from the drop to the tile: the real window, real hosts on loopback."""

import threading
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtWidgets import QDialog

from desktop.core.errors import HostChanged
from desktop.ui.tile_actions import TileAction
from tests.gui_run import run, until
from tests.loopback import LoopbackServer, refusing, replaying
from tests.program.test_windows import drop_link

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def picture() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (2000, 1000), "red").save(buffer, "PNG")
    return buffer.getvalue()


def question(window):
    shown = [each for each in window.findChildren(QDialog, "fetchQuestion") if each.isVisible()]
    return shown[0] if shown else None


def test_it_is_followed_from_host_to_host_as_far_as_was_agreed_to():
    first, other = LoopbackServer(), LoopbackServer([replaying(picture(), 200, "image/png")])
    first.scenes = [refusing(302, {}, Location=f"{other.url}/lake.png")]
    with first, other:

        async def scenario(application):
            window = application.window
            drop_link(window, f"{first.url}/a.png")
            question(window).accept()
            await until(lambda: question(window) is not None)
            assert other.requests == []
            question(window).reject()
            (tile,) = window.tray.tiles
            await until(lambda: isinstance(tile.outcome, HostChanged))
            tile.asked.emit(TileAction.PREPARE_AGAIN)
            await until(lambda: question(window) is not None)
            question(window).accept()
            await until(lambda: window.tray.images)
            tile.asked.emit(TileAction.LOW)
            await until(lambda: window.tray.images and window.tray.images[0].detail == "low")
            assert window.tray.images[0].width_px == 768

        run(["--engine", "offline"], scenario)
        assert len(first.requests) == 2
        assert len(other.requests) == 1


def test_the_line_is_cut_when_its_tile_is_removed():
    begun = threading.Event()

    def dripping(connection):
        connection.head(200, "image/png")
        begun.set()
        while not connection.server.hold.wait(0.01):
            connection.chunk(b"x")

    with LoopbackServer([dripping]) as server:

        async def scenario(application):
            window = application.window
            drop_link(window, server.url)
            question(window).accept()
            await until(begun.is_set)
            window.tray.tiles[0].remove_button.click()
            await until(lambda: server.open_connections == 0)
            assert window.tray.tiles == ()

        run(["--engine", "offline"], scenario)


def test_a_second_question_goes_with_the_tile_it_is_about():
    with LoopbackServer([refusing(302, {}, Location="http://127.0.0.1:1/lake.png")]) as server:

        async def scenario(application):
            window = application.window
            drop_link(window, server.url)
            question(window).accept()
            await until(lambda: question(window) is not None)
            window.tray.clear()
            await until(lambda: question(window) is None)
            assert window.tray.tiles == ()

        run(["--engine", "offline"], scenario)
