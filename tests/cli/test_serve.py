"""`serve` inside this process. The whole process is in tests/e2e."""

import asyncio
import json
import os
import signal
import threading

from desktop.bridge.server import FILE_NAME
from desktop.cli import serve
from desktop.settings_file import FILE_NAME as SETTINGS_NAME
from desktop.setup import Setup
from tests.bridge_clients import client, hear_to_end, say
from tests.loopback import LoopbackServer, saying


def interrupt_when(is_ready, before=lambda: None):
    """Interrupt this process as Ctrl-C would, from another thread, when something is true."""
    done = threading.Event()

    def wait():
        while not is_ready():
            if done.wait(0.01):
                return
        before()
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=wait, daemon=True).start()
    return done


def test_serves_until_it_is_interrupted(capsys, tmp_path):
    heard = []

    def ask():
        async def whole():
            async with client(tmp_path) as connection:
                await say(connection, prompt="hi")
                return await hear_to_end(connection)

        heard.extend(asyncio.run(whole()))

    (tmp_path / SETTINGS_NAME).write_text(
        '{"presets": [{"name": "Kind", "text": "Be kind.", "is_standard": true}]}'
    )
    with LoopbackServer([saying("Hello")]) as server:
        environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
        interrupt_when((tmp_path / FILE_NAME).exists, ask)
        assert serve.run(Setup(environ=environ, data_dir=tmp_path), port=0, as_json=True) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["type"] == "serving"
    assert said["url"].startswith("ws://127.0.0.1:")
    assert said["file"] == str(tmp_path / FILE_NAME)
    assert heard[-1]["text"] == "Hello"
    assert "systemInstruction" not in server.requests[-1].json  # presets are for the window
    assert not (tmp_path / FILE_NAME).exists()


def test_the_origins_of_the_settings_are_let_in(tmp_path):
    (tmp_path / "settings.json").write_text('{"bridge_origins": "https://tool.example"}')
    heard = []

    def connect():
        async def whole():
            async with client(tmp_path, origin="https://tool.example"):
                heard.append("let in")

        asyncio.run(whole())

    interrupt_when((tmp_path / FILE_NAME).exists, connect)
    assert serve.run(Setup(environ={}, data_dir=tmp_path), port=0, as_json=True) == 0
    assert heard == ["let in"]


def test_says_where_it_is_in_words(capsys, tmp_path):
    interrupt_when((tmp_path / FILE_NAME).exists)
    assert serve.run(Setup(environ={}, data_dir=tmp_path), port=0, as_json=False) == 0
    assert f"its secret is in {tmp_path / FILE_NAME}." in capsys.readouterr().out


def test_a_port_that_is_taken_is_said(capsys, tmp_path):
    with LoopbackServer([]) as server:
        port = int(server.url.rsplit(":", 1)[1].strip("/"))
        assert serve.run(Setup(environ={}, data_dir=tmp_path), port=port, as_json=False) == 2
    assert f"Port {port} cannot be had. Choose another one" in capsys.readouterr().err
