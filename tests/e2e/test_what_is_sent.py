"""What the window shows to be sent, held field by field against what a server then gets."""

import base64
import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.paths import resource
from desktop.ui.sent_view import SentView
from tests.gui_run import run, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

QUESTION = "Which *lake* is this?\n\nSay <b>one</b> name. 🙂"


async def view_of(window):
    (view,) = window.findChildren(SentView)
    await until(lambda: view.copy_button.isEnabled())
    return view


def copied(view):
    view.copy_button.click()
    return json.loads(QGuiApplication.clipboard().text())


def with_lengths(body):
    """A body as "Copy as JSON" has it."""
    for content in body["contents"]:
        for part in content["parts"]:
            if "inlineData" in part:
                data = base64.urlsafe_b64decode(part["inlineData"]["data"])
                part["inlineData"]["data"] = f"[{len(data):,} bytes]"
    return body


def held_against(request, view, shown):
    """Hold what a view says against a request that a server got."""
    text = view.page.toPlainText()
    body = request.json
    assert f"POST http://{request.headers['host']}{request.path}" in text
    assert f"System prompt\n{body['systemInstruction']['parts'][0]['text']}\n" in text
    for content in body["contents"]:
        for part in content["parts"]:
            if "text" in part:
                assert part["text"] in text
            else:
                data = base64.urlsafe_b64decode(part["inlineData"]["data"])
                assert f"image/jpeg · 1,200 × 800 pixels · {len(data):,} bytes" in text
                assert b"Gemstream Sample Camera" not in data
                assert "without metadata" in text
    config = body["generationConfig"]
    assert f"Temperature: {config['temperature']}" in text
    assert f"Most tokens of the answer: {config['maxOutputTokens']}" in text
    assert f"Thinking: {config['thinkingConfig']['thinking_level']}" in text
    for name, value in request.headers.items():
        secret = name.lower() == "x-goog-api-key"
        assert f"{name.lower()}: {'••••' if secret else value}" in text
    assert "test-key" not in text + json.dumps(shown)
    assert shown["body"] == with_lengths(body)
    assert shown["body_bytes"] == len(request.body)
    assert f"{len(body['contents'])} message" in view.extent.text()


def test_it_is_the_request_that_leaves_before_and_after(gemini):
    gemini.go_on.set()

    async def scenario(application):
        window = application.window
        controller = window.page.controller
        controller.options = replace(controller.options, thinking_level="low")
        window.ask("First, hello.")
        await until(lambda: controller.running is None)
        window.add_images([resource("samples", "lake-at-dusk.jpg")])
        await until(lambda: not window.tray.is_preparing)
        window.composer.fill(QUESTION)
        (what,) = [each for each in window.actions() if each.text() == "What is sent…"]
        what.trigger()
        view = await view_of(window)
        before = copied(view)
        assert len(gemini.asked) == 1
        assert "If you send this, it goes to 127.0.0.1:" in view.purpose.text()
        shown = view
        window.composer.submit()
        await until(lambda: controller.running is None and len(gemini.asked) == 2)
        held_against(gemini.asked[1], shown, before)
        view.close()
        await until(lambda: not window.findChildren(SentView))
        menu = window.view.menu_for(controller.conversation.leaf_id)
        next(each for each in menu.actions() if each.text() == "What was sent…").trigger()
        menu.close()
        view = await view_of(window)
        assert view.purpose.text().startswith("This was sent to 127.0.0.1:")
        held_against(gemini.asked[1], view, copied(view))
        QTest.keyClick(view, Qt.Key.Key_Escape)

    run(["--system", "Be brief.", "--temperature", "0.25", "--max-output-tokens", "99"], scenario)
