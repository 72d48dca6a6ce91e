"""What the window looks like in its main states, beside pictures that people have looked at.

Run with ``GEMSTREAM_NEW_PICTURES=1`` to take new ones; then open and look at each of them.
"""

import asyncio
import os
import shutil
import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from desktop import gui
from desktop.core.events import Ended, TextDelta
from desktop.paths import resource
from desktop.program.language import speak
from desktop.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from desktop.ui.transcript.picture_buttons import PictureButton
from tests import surfaces
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.loopback import LoopbackServer
from tests.ui.test_pictures import FOLDER, KEPT_SCALE, MOST_TILES_OFF, off, shrunk, tiles

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SIZE_PX, NARROW_PX = (1000, 700), (380, 640)
TEXT = (FOLDER / "answer.md").read_text(encoding="utf-8")
ARABIC = "لماذا البحر مالح؟"
SALT = """## لأن الأنهار تحمل الأملاح

يتبخر الماء وتبقى **الأملاح**، انظر `NaCl`:

1. أولا
2. ثانيا

> هكذا قيل.

It stays in English where it is in English.

```python
salt = 0.035  # of sea water
```
"""
HALF = TEXT.index("```python") + 200
WAITS_S = 40
MOST_OFF = MOST_TILES_OFF + 0.002
"""How long an answer took is written in the window, each time something else."""


class Album:
    """Takes pictures of a window and compares them.

    Args:
        window: Looked at.
        folder: Where those are put that look different.

    Attributes:
        different: The share of each that looks different, by its name.
    """

    def __init__(self, window, folder):
        self.window = window
        self.folder = folder
        self.different = {}

    async def look(self, name, size_px=SIZE_PX):
        """Look at the window as it is, once nothing in it changes any more."""
        window = self.window
        window.resize(*size_px)
        await surfaces.settled()
        image = self._picture()
        for _ in range(50):
            await surfaces.settled()
            before, image = image, self._picture()
            if image == before:
                break
        file = FOLDER / f"window-{name}.png"
        if "GEMSTREAM_NEW_PICTURES" in os.environ:
            assert shrunk(image, image.size() * KEPT_SCALE).save(str(file))
        known = QImage(str(file))
        assert not known.isNull(), file
        share = off(tiles(image, 1.0), tiles(known, KEPT_SCALE))
        if share > MOST_OFF:
            image.save(str(self.folder / file.name))
            self.different[name] = f"{share:.4f}: look at {self.folder / file.name} and {file}"

    def _picture(self):
        """As it is, but for what depends on how quick this computer is."""
        panel = self.window.page.latency_panel
        for figure in panel.figures:
            figure.show_value("1.25")
        if panel._has_more:
            panel.more.hide()
        return self.window.grab().toImage()


@pytest.fixture
def still(qapp):
    """Nothing blinks."""
    flashes_ms = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flashes_ms)


def calm(application):
    theme = application.theme
    theme.use(LIGHT)
    theme.reduced_motion = True


@pytest.fixture
def service(monkeypatch):
    """Says half of an answer, and the rest when it is told to; refuses what it is asked to."""
    go_on = threading.Event()

    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            return
        asked = connection.request.json["contents"][-1]["parts"][-1]["text"]
        if ARABIC in asked:
            connection.head()
            connection.text(SALT, finishReason="STOP")
            connection.end()
            return
        if "Refuse" in asked:
            status = b'{"error": {"code": 400, "message": "No.", "status": "INVALID_ARGUMENT"}}'
            connection.whole(400, status)
            return
        connection.head()
        connection.text(TEXT[:HALF])
        if go_on.wait(WAITS_S):
            connection.text(TEXT[HALF:], finishReason="STOP")
            connection.end()

    with LoopbackServer([scene]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        server.go_on = go_on
        yield server
        go_on.set()


@pytest.mark.usefixtures("still")
def test_before_anything_is_asked_it_looks_as_it_did(tmp_path):
    lake = tmp_path / "lake.jpg"
    shutil.copy(resource("samples", "lake-at-dusk.jpg"), lake)
    refused = tmp_path / "refused.bin"
    refused.write_bytes(bytes(100))

    async def scenario(application):
        window = application.window
        calm(application)
        album = Album(window, tmp_path)
        await until(lambda: application.windows._has_history)
        await until(lambda: window.page.composer.source_button.text() == "Offline engine")
        page = window.page.stack.currentWidget()
        await until(lambda: not page.image_card.picture.isNull())
        assert window.page.stack.is_welcoming
        await album.look("welcome")
        await album.look("welcome-narrow", NARROW_PX)
        window.resize(*SIZE_PX)
        window.page.stack.leave_welcome()
        page = window.page.stack.currentWidget()
        await until(lambda: not page.image_card.picture.isNull())
        await album.look("empty")
        window.add_images([lake, FOLDER / "answer.md", refused])
        await until(lambda: len(window.tray.tiles) == 3)
        await until(lambda: all(tile.outcome for tile in window.tray.tiles))
        window.grab()
        await until(lambda: not window.tray.tiles[0]._thumbnail.isNull())
        await album.look("tray")
        application.theme.use(DARK)
        await album.look("tray-dark")
        return album.different

    assert run([], scenario) == {}


async def asked(window, question):
    """Ask; gives back what hears the answer."""
    ear = Ear(window.page.controller)
    window.page.composer.prompt.setPlainText(question)
    window.page.composer.submit()
    return ear


async def painted(window):
    """Wait until all that has come is set in type."""
    view = window.page.view
    view.settle()
    await asyncio.sleep(0)
    view.viewport().grab()
    styles, lexers = view._page.styles, view.look.lexers
    await until(lambda: not styles.formulas.is_busy and not lexers.is_busy)
    view.settle()


@pytest.mark.usefixtures("still")
def test_answers_in_the_window_look_as_they_did(tmp_path, service):
    async def scenario(application):
        window = application.window
        settings = application.windows.settings
        settings.use(replace(application.windows._app.settings, pacing="as_it_comes"))
        calm(application)
        album = Album(window, tmp_path)
        window.resize(*SIZE_PX)
        await until(lambda: application.windows._has_history)
        window.page.stack.leave_welcome()
        ear = await asked(window, "When does a cache pay?")
        await until(lambda: ear.has(TextDelta))
        await painted(window)
        await album.look("streaming")
        window.page.stop()
        await until(lambda: ear.has(Ended))
        await painted(window)
        await album.look("stopped")
        ear = await asked(window, "Refuse this.")
        await until(lambda: ear.has(Ended))
        await album.look("error")
        service.go_on.set()
        ear = await asked(window, "And now?")
        await until(lambda: ear.has(Ended))
        await painted(window)
        await album.look("narrow", NARROW_PX)
        for name, colours in (
            ("done", LIGHT),
            ("dark", DARK),
            ("contrast", CONTRAST_LIGHT),
            ("contrast-dark", CONTRAST_DARK),
        ):
            application.theme.use(colours)
            await painted(window)
            await album.look(name)
        return album.different

    assert run([], scenario) == {}


@pytest.fixture
def from_right_to_left(monkeypatch, english_again):
    """The window speaks Arabic."""
    monkeypatch.setattr(gui, "speak", lambda qt, choice: speak(qt, "ar"))


@pytest.mark.usefixtures("still", "from_right_to_left")
def test_the_mirrored_window_looks_as_it_did(tmp_path, service):
    lake = tmp_path / "lake.jpg"
    shutil.copy(resource("samples", "lake-at-dusk.jpg"), lake)

    async def scenario(application):
        window = application.window
        settings = application.windows.settings
        settings.use(replace(application.windows._app.settings, pacing="as_it_comes"))
        calm(application)
        album = Album(window, tmp_path)
        window.resize(*SIZE_PX)
        await until(lambda: application.windows._has_history)
        window.page.stack.leave_welcome()
        window.add_images([lake, FOLDER / "answer.md"])
        await until(lambda: [bool(tile.outcome) for tile in window.tray.tiles] == [True] * 2)
        window.grab()
        await until(lambda: not window.tray.tiles[0]._thumbnail.isNull())
        await album.look("mirrored-tray")
        ear = await asked(window, ARABIC)
        await until(lambda: ear.has(Ended))
        await painted(window)
        window.page.view.jump_to_start()
        await until(lambda: window.page.view.findChildren(PictureButton))
        await album.look("mirrored")
        ear = await asked(window, "Refuse this.")
        await until(lambda: ear.has(Ended))
        await painted(window)
        await album.look("mirrored-error")
        application.theme.use(DARK)
        await painted(window)
        await album.look("mirrored-dark-narrow", NARROW_PX)
        return album.different

    assert run([], scenario) == {}
