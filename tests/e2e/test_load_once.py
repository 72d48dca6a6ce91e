"""A picture of the web that an answer points to: the real window, real hosts on loopback."""

import asyncio

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.core.events import Ended
from tests.e2e.test_web_images import picture
from tests.gui_run import run, until
from tests.loopback import LoopbackServer, refusing, replaying, saying

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def question(window):
    shown = [each for each in window.findChildren(QDialog, "fetchQuestion") if each.isVisible()]
    return shown[0] if shown else None


def click_on_card(view):
    """Click the first picture in view."""
    for placed in view.shown:
        for number, one in enumerate(getattr(placed.row, "views", None) or ()):
            for box, _, _ in one.spots():
                corner = placed.row.corner_of(number) + QPointF(view.column_left, placed.y)
                point = box.translated(corner).center().toPoint()
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
                return
    raise AssertionError("there is none")


async def ask(application, text):
    ended = asyncio.Event()
    application.controller.listen(
        lambda events: ended.set() if isinstance(events[-1], Ended) else None
    )
    application.window.ask(text)
    await ended.wait()
    await until(lambda: application.window.view.shown)
    application.window.view.jump_to_latest()


@pytest.fixture
def gemini(monkeypatch):
    def speaking(address):
        def scene(connection):
            if connection.request.method == "GET":
                connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            else:
                saying(f"Look:\n\n![a lake]({address})")(connection)

        server = LoopbackServer([scene])
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        return server

    return speaking


def test_it_is_fetched_once_agreed_to_and_from_no_other_host_unasked(gemini):
    first, other = LoopbackServer(), LoopbackServer([replaying(picture(), 200, "image/png")])
    first.scenes = [refusing(302, {}, Location=f"{other.url}/lake.png")]
    address = f"{first.url}/a.png"
    with first, other, gemini(address):

        async def scenario(application):
            window = application.window
            await ask(application, "Show me the lake")
            view = window.view
            click_on_card(view)
            question(window).reject()
            assert first.requests == []
            click_on_card(view)
            question(window).accept()
            await until(lambda: question(window) is not None)
            assert other.requests == []
            question(window).accept()
            pictures = view._page.styles.pictures
            await until(lambda: pictures.of(address).image is not None)
            assert pictures.of(address).image.width_px
            click_on_card(view)
            await until(lambda: window.page.pictures.is_open)
            window.page.pictures.viewer.close()
            other_page = application.windows.pages.begin(window)
            assert other_page is None or other_page is window
            assert window.view is not view
            assert window.view._page.styles.pictures.of(address).image is None
            return True

        assert run([], scenario)
        assert (len(first.requests), len(other.requests)) == (1, 1)
