"""A megabyte is pasted into the real window, asked about, kept, and read again."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.core.events import Ended
from desktop.ui.text_viewer import TextViewer
from desktop.ui.transcript.spot_steps import spots_in_view
from tests.gui_run import run, until
from tests.half_answers import Ear

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LOG = "".join(f"12:00:{n % 60:02} request {n} took {n % 97} ms\n" for n in range(30_000))
KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setenv("GEMSTREAM_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def paste(window):
    QGuiApplication.clipboard().setText(LOG)
    QTest.keyClick(window.page.composer.prompt, KEYS.Key_V, CTRL)


def test_it_is_asked_about_kept_and_read_again(folder):
    (folder / "notes.md").write_bytes("# Grüße\r\n".encode("utf-16"))

    async def ask(application):
        window = application.window
        await until(lambda: application.windows._has_history)
        window.page.stack.leave_welcome()
        ear = Ear(window.page.controller)
        paste(window)
        window.add_images([folder / "notes.md"])
        await until(lambda: len(window.tray.texts) == 2)
        window.page.composer.prompt.setPlainText("What is in it?")
        QTest.keyClick(window.page.composer.prompt, KEYS.Key_Return)
        await until(lambda: ear.has(Ended))
        turn = window.page.controller.conversation.turns[0]
        assert "The text “Pasted text”" in turn.answer.text
        assert f"Characters: {len(LOG.strip()):,}" in turn.answer.text
        assert "The text “notes.md”" in turn.answer.text
        assert "Words: 4" in turn.answer.text  # of the question itself
        assert window.page.title == "What is in it?"
        paste(window)
        assert window.tray.texts[0].text == LOG
        await application._app.store.settled()

    async def read(application):
        window = application.window
        await until(lambda: application.windows._has_history)
        window.page.stack.leave_welcome()
        (outline,) = await application._app.store.conversations()
        application.windows.pages.open(window, outline.id)
        page = window.page
        await until(lambda: window.page.view.turn_count == 1)
        page = window.page
        await until(lambda: page.composer.draft.texts)
        assert page.composer.draft.texts[0].text == LOG
        pasted, notes = page.controller.conversation.turns[0].question.attached
        assert (pasted.name, pasted.text) == ("Pasted text", LOG)
        assert (notes.name, notes.text) == ("notes.md", "# Grüße\n")
        page.view.jump_to_start()
        place, name, _ = next(spots_in_view(page.view))
        assert name.startswith("Attached text: Pasted text, ")
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(page.view.viewport(), button, keys, place.center())
        (viewer,) = window.findChildren(TextViewer)
        await until(lambda: viewer.is_complete)
        viewer.copy_button.click()
        assert QGuiApplication.clipboard().text() == LOG
        viewer.close()

    run(["--engine", "offline"], ask)
    run(["--engine", "offline"], read)


def test_the_setting_holds_at_once(folder):
    settings = folder / "data" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"attach_from": None}))

    async def scenario(application):
        window = application.window
        await until(lambda: application.windows._has_history)
        paste(window)
        assert window.tray.texts == ()
        assert window.page.composer.prompt.toPlainText() == LOG

    run(["--engine", "offline"], scenario)
