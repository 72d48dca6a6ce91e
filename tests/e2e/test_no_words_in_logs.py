"""A whole session with marks in all that is the user's: they are in the conversations alone."""

import json
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.events import TurnFailed, TurnFinished
from desktop.program.diagnosing import Diagnosing
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.loopback import LoopbackServer, saying

pytestmark = pytest.mark.e2e

PROMPT, ANSWER, PICTURE, SYSTEM = (
    "mark-of-prompt",
    "mark-of-answer",
    "mark-of-picture",
    "mark-of-rule",
)
KEY = "mark-of-key-7f3a"
WORDS = [PROMPT, ANSWER, PICTURE, SYSTEM]
CONVERSATIONS = ("conversations.db", "attachments")


@pytest.fixture
def service(monkeypatch):
    """Answers, then refuses with the question and the key in its words, then breaks off."""
    asked = []

    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            return
        asked.append(True)
        if len(asked) == 1:
            saying(f"{ANSWER} of it")(connection)
        elif len(asked) == 2:
            words = f"{PROMPT} {SYSTEM} {KEY} {ANSWER}"
            error = {"error": {"code": 400, "message": words, "status": "INVALID_ARGUMENT"}}
            connection.whole(400, json.dumps(error).encode())
        else:
            connection.head()
            connection.chunk(f"data: {PROMPT} {ANSWER} is no JSON\r\n\r\n".encode())
            connection.end()

    with LoopbackServer([scene]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", KEY)
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        monkeypatch.setenv("GEMSTREAM_LOG", "debug")
        yield server


async def ask(application, kind):
    ear = Ear(application.controller)
    application.window.page.composer.prompt.setPlainText(f"{PROMPT}?")
    application.window.page.composer.send_button.click()
    await until(lambda: ear.has(kind))


def fail(application):
    """Faults that hold all of it in their words."""

    def work():
        raise ValueError(f"{' '.join(WORDS)} {KEY}")

    async def task():
        raise KeyError(" ".join(WORDS)) from OSError(2, "gone", f"/{PICTURE}/{KEY}")

    QTimer.singleShot(0, application.window, work)
    threading.Thread(target=work).start()
    application._tasks.start(task(), name=PROMPT)


def test_they_are_in_no_other_file(service, qtbot, tmp_path):
    picture = tmp_path / f"{PICTURE}.png"
    from PIL import Image

    Image.new("RGB", (64, 64), "red").save(picture)

    async def scenario(application):
        await until(lambda: application.log_book.is_open)
        with qtbot.capture_exceptions():
            application.watch()
            application.window.add_images([picture])
            await until(lambda: application.window.page.composer.tray.images)
            await ask(application, TurnFinished)
            await ask(application, TurnFailed)
            await ask(application, TurnFailed)
            fail(application)
            await until(lambda: application.crashes.dialog is not None)
            await until(lambda: application.crashes.dialog._count == 3)
            shown = application.crashes.dialog.text.toPlainText()
            application.crashes.dialog.accept()
            windows = application.windows
            diagnosing = Diagnosing(
                windows._app, windows._keepers, windows._theme, application.window
            )
            dialog = diagnosing.show()
            await until(dialog.save_button.isEnabled)
            shown += dialog.text.toPlainText()
            dialog.accept()
            titles = [each.windowTitle() for each in QApplication.topLevelWidgets()]
            application.crashes.stop()
        return shown, titles

    shown, titles = run(["--system", SYSTEM], scenario)
    assert not [word for word in [*WORDS, KEY] if word in shown]
    assert KEY not in "".join(titles)
    folder = Path(os.environ["GEMSTREAM_DATA_DIR"])
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert not [path for path, data in files.items() if KEY.encode() in data]
    found = {
        (path.relative_to(folder).parts[0], word)
        for path, data in files.items()
        for word in WORDS
        if word.encode() in data
    }
    assert not [each for each in found if not each[0].startswith(CONVERSATIONS)]
    assert {word for _, word in found} == set(WORDS)  # the search itself finds
    log = (folder / "logs" / "gemstream.log").read_text(encoding="utf-8")
    events = [json.loads(line) for line in log.splitlines()]
    assert [each["ending"] for each in events if each["event"] == "answer ended"] == [
        "complete",
        "error",
        "error",
    ]
    assert any("fault" in each for each in events)
    assert len(list((folder / "logs").glob("fault-*.txt"))) == 1
