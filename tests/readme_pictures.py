"""The pictures of the README: the real window, light and dark, and a stream that is stopped.

    xvfb-run -a -s "-screen 0 1600x1200x24" env QT_QPA_PLATFORM=xcb python -m tests.readme_pictures

writes them to ``packaging/screenshots``. The answer is of our own server on this computer, at the
pace of a real one; open and look at what was written.
"""

import asyncio
import io
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.core.events import Ended, TextDelta
from desktop.ui.theme import DARK, LIGHT
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.loopback import LoopbackServer

FOLDER = Path(__file__).parents[1] / "packaging" / "screenshots"
TEXT = (Path(__file__).parent / "ui" / "pictures" / "answer.md").read_text(encoding="utf-8")
QUESTION = "When does a cache pay? With the formula, and an example in Python."
SIZE_PX, MOVING_PX = QSize(1280, 860), QSize(960, 720)
PIECE_CHARACTERS, PIECE_S = 14, 0.045
WAIT_S, STALL_AT, STALL_S = 0.6, 560, 1.2
FRAME_S, STOP_AFTER_S, REST_S = 0.12, 5.2, 2.5


def scene(connection):
    """Answer at the pace of a quick model, with one stall."""
    if connection.request.method == "GET":
        connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
        return
    time.sleep(WAIT_S)
    connection.head()
    for at in range(0, len(TEXT), PIECE_CHARACTERS):
        last = {"finishReason": "STOP"} if at + PIECE_CHARACTERS >= len(TEXT) else {}
        connection.text(TEXT[at : at + PIECE_CHARACTERS], **last)
        is_stall = at <= STALL_AT < at + PIECE_CHARACTERS
        time.sleep(STALL_S if is_stall else PIECE_S)
    connection.end()


def ask(window):
    """Ask as a user does; returns what hears the answer."""
    window.page.stack.leave_welcome()
    ear = Ear(window.page.controller)
    prompt = window.findChild(QWidget, "prompt")
    prompt.setPlainText(QUESTION)
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    return ear


async def still(application):
    """The window in the middle of an answer, in both colours."""
    window = application.window
    window.resize(SIZE_PX)
    ear = ask(window)
    await until(lambda: len("".join(e.text for e in ear.events if isinstance(e, TextDelta))) > 900)
    await asyncio.sleep(1)
    for name, colours in (("window", LIGHT), ("window-dark", DARK)):
        application.theme.use(colours)
        await asyncio.sleep(0.3)
        window.grab().save(str(FOLDER / f"{name}.png"))
    window.page.stop()
    await until(lambda: ear.has(Ended))


async def moving(application):
    """A stream and a Stop, as a short animation."""
    window = application.window
    window.resize(MOVING_PX)
    application.theme.use(LIGHT)
    ear = ask(window)
    frames = []
    began = time.monotonic()
    while time.monotonic() - began < STOP_AFTER_S + REST_S:
        frames.append(picture(window))
        if time.monotonic() - began > STOP_AFTER_S and window.page.controller.running:
            stop = window.findChild(QAbstractButton, "stop")
            QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        await asyncio.sleep(max(0.0, began + len(frames) * FRAME_S - time.monotonic()))
    await until(lambda: ear.has(Ended))
    first, *others = frames
    first.save(
        FOLDER / "stream.webp",
        save_all=True,
        append_images=others,
        duration=round(FRAME_S * 1000),
        loop=0,
        quality=60,
        method=6,
        minimize_size=True,
    )


def picture(window):
    """What the window shows, for Pillow."""
    from PIL import Image

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "BMP")
    return Image.open(io.BytesIO(bytes(buffer.data()))).convert("RGB")


def main():
    """Make them all."""
    for scenario in (still, moving):
        with LoopbackServer([scene]) as server, tempfile.TemporaryDirectory() as folder:
            os.environ.update(
                GEMSTREAM_DATA_DIR=folder,
                GEMINI_API_KEY="a-key-of-nobody",
                GOOGLE_GEMINI_BASE_URL=server.url,
                LC_ALL="C.UTF-8",
            )
            run([], scenario)
    return 0


if __name__ == "__main__":
    sys.exit(main())
