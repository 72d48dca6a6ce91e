"""`ask` inside this process: exit codes, refusals, signals. Whole processes are in tests/e2e."""

import asyncio
import io
import json
import os
import signal
import sys
import threading
from typing import Any

import pytest

from desktop.cli import ask
from desktop.core.errors import ChatError, ImageRejected
from desktop.core.events import (
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.latency_meter import LatencyMeter
from desktop.core.profile import Profile
from desktop.core.secret import Secret
from desktop.keys.ring import KeyRing
from desktop.settings_file import FILE_NAME
from desktop.setup import Setup
from tests.keychains import Locked, Working
from tests.loopback import LoopbackServer, saying
from tests.proxies import HOST, SocksProxy

METRICS = LatencyMeter(0.0).summary(0.0)
END: dict[str, Any] = {"turn_id": "t", "at": 0.0, "text": "", "metrics": METRICS}
FINISH: dict[str, Any] = {"finish_reason": "x", "model_version": None}


@pytest.mark.parametrize(
    ("ending", "code"),
    [
        (TurnFinished(**END, **FINISH), 0),
        (TurnTruncated(**END, **FINISH, note=""), 8),
        (TurnBlocked(**END, message="", reason="", categories=()), 3),
        (TurnStopped(**END, by="user"), 130),
        (TurnStopped(**END, by="shutdown"), 130),
        (TurnStopped(**END, by="timeout"), 6),
        *[
            (TurnFailed(**END, error=ChatError("", code=code)), expected)
            for code, expected in ask._EXIT_OF_CODE.items()
        ],
    ],
)
def test_each_ending_has_its_exit_code(ending, code):
    assert ask.exit_code(ending) == code


def setup_for(server, tmp_path, **fields):
    environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
    return Setup(environ=environ, data_dir=tmp_path, **fields)


def profile_setup(server, tmp_path, **environ):
    profile = Profile(id="0" * 8, name="Mine", base_url=server.url)
    asyncio.run(KeyRing(tmp_path, {}).keep(profile, Secret("profile-key")))
    return Setup(environ=environ, data_dir=tmp_path)


def test_the_chosen_profile_is_asked_without_a_key_in_the_environment(
    capsys, tmp_path, use_keychain
):
    use_keychain(Working())
    with LoopbackServer([saying("Hello")]) as server:
        assert ask.run("hi", [], profile_setup(server, tmp_path), as_json=False) == 0
    assert server.requests[0].headers["x-goog-api-key"] == "profile-key"
    assert capsys.readouterr().out == "Hello\n"


def test_the_environment_beats_it(tmp_path, use_keychain):
    use_keychain(Working())
    with LoopbackServer([saying("Hello")]) as server:
        environ = {"GEMINI_API_KEY": "env-key", "GOOGLE_GEMINI_BASE_URL": server.url}
        assert ask.run("hi", [], profile_setup(server, tmp_path, **environ), as_json=False) == 0
    assert server.requests[0].headers["x-goog-api-key"] == "env-key"


@pytest.mark.parametrize(
    ("backend", "environ", "words"),
    [
        (Locked, {}, "The keychain is locked."),
        (Working, {"GOOGLE_GEMINI_BASE_URL": "http://127.0.0.1:1"}, "given for another address"),
    ],
)
def test_a_key_that_cannot_be_had_is_a_matter_of_the_key(
    capsys, tmp_path, use_keychain, backend, environ, words
):
    use_keychain(kept := Working())
    with LoopbackServer([saying("Hello")]) as server:
        setup = profile_setup(server, tmp_path, **environ)
        other = backend()
        other.kept = kept.kept
        use_keychain(other)
        assert ask.run("hi", [], setup, as_json=False) == 5
    assert server.requests == []
    assert words in capsys.readouterr().err


def test_profiles_that_cannot_be_understood_are_said(capsys, tmp_path):
    (tmp_path / "profiles.json").write_text("{")
    assert ask.run("hi", [], Setup(environ={}, data_dir=tmp_path), as_json=False) == 0
    assert "profiles.json.broken-1" in capsys.readouterr().err


def test_prints_the_answer(capsys, tmp_path):
    with LoopbackServer([saying("Hello ", "world")]) as server:
        assert ask.run("hi", [], setup_for(server, tmp_path), as_json=False) == 0
    assert capsys.readouterr().out == "Hello world\n"


def test_presets_are_for_the_window(capsys, tmp_path):
    (tmp_path / FILE_NAME).write_text(
        '{"presets": [{"name": "Kind", "text": "Be kind.", "is_standard": true}]}'
    )
    with LoopbackServer([saying("hi")]) as server:
        ask.run("?", [], setup_for(server, tmp_path), as_json=False)
        ask.run("?", [], setup_for(server, tmp_path, system="Be brief."), as_json=False)
        told = [request.json.get("systemInstruction") for request in server.requests]
    assert told[0] is None
    assert told[1]["parts"][0]["text"] == "Be brief."


def test_reads_the_prompt_from_standard_input(capsys, tmp_path, monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO("\ufeffWarum? ü".encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    with LoopbackServer([saying("ok")]) as server:
        assert ask.run("-", [], setup_for(server, tmp_path), as_json=True) == 0
        assert server.requests[0].json["contents"][0]["parts"][0]["text"] == "Warum? ü"
    assert json.loads(capsys.readouterr().out.splitlines()[0])["type"] == "started"


@pytest.mark.parametrize("prompt", ["", " \n"])
def test_an_empty_prompt_is_refused(capsys, tmp_path, prompt):
    assert ask.run(prompt, [], Setup(environ={}, data_dir=tmp_path), as_json=False) == 2
    assert "empty" in capsys.readouterr().err


def test_a_file_that_is_no_image_is_refused(capsys, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("x")
    assert ask.run("hi", [file], Setup(environ={}, data_dir=tmp_path), as_json=False) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "notes.txt" in captured.err
    assert len(captured.err.splitlines()) == 1


def test_a_folder_that_cannot_be_written_is_refused(capsys, tmp_path):
    file = tmp_path / "file"
    file.touch()
    assert ask.run("hi", [], Setup(environ={}, data_dir=file / "x"), as_json=False) == 2
    assert "--data-dir" in capsys.readouterr().err


def test_ctrl_c_keeps_the_partial_answer(capsys, tmp_path):
    def half(connection):
        connection.head()
        connection.text("half")
        connection.wait_for_close()

    class Interrupting(io.StringIO):
        def write(self, text):
            if '"chunk"' in text:
                os.kill(os.getpid(), signal.SIGINT)
            return super().write(text)

    before = signal.getsignal(signal.SIGINT)
    out = Interrupting()
    with LoopbackServer([half]) as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        assert ask.run("hi", [], setup_for(server, tmp_path), as_json=True) == 130
        assert server.wait(lambda: server.closed_at)
    events = [json.loads(line) for line in out.getvalue().splitlines()]
    assert (events[-1]["type"], events[-1]["by"], events[-1]["text"]) == ("stopped", "user", "half")
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_while_images_are_prepared_leaves_at_once(tmp_path, monkeypatch):
    left = threading.Event()
    codes = []

    def leave(code):
        codes.append(code)
        left.set()

    def slow(*_):
        os.kill(os.getpid(), signal.SIGINT)
        assert left.wait(10)
        raise ImageRejected("too late")

    monkeypatch.setattr(ask.os, "_exit", leave)
    monkeypatch.setattr(ask.App, "load_images", slow)
    with LoopbackServer([saying("no")]) as server:
        ask.run("hi", [tmp_path / "a.png"], setup_for(server, tmp_path), as_json=False)
        assert server.requests == []
    assert codes == [130]


def test_a_reader_that_goes_away_stops_the_answer(tmp_path, monkeypatch):
    class Gone(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

    def endless(connection):
        connection.head()
        while True:
            connection.text("more ")

    monkeypatch.setattr(sys, "stdout", Gone())
    with LoopbackServer([endless]) as server:
        with pytest.raises(BrokenPipeError):
            ask.run("hi", [], setup_for(server, tmp_path), as_json=False)
        assert server.wait(lambda: server.open_connections == 0)


def test_a_mistake_of_ours_is_not_hidden(tmp_path, monkeypatch):
    def stumble(self, events):
        raise ZeroDivisionError

    monkeypatch.setattr("desktop.cli.printing.PlainPrinter.print", stumble)
    with LoopbackServer([saying("x")]) as server, pytest.raises(ZeroDivisionError):
        ask.run("hi", [], setup_for(server, tmp_path), as_json=False)


def test_the_proxy_of_the_settings_is_used(tmp_path, capsys):
    environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": f"http://{HOST}"}
    setup = Setup(environ=environ, data_dir=tmp_path)
    with LoopbackServer([saying("through")]) as server, SocksProxy(server) as proxy:
        (tmp_path / "settings.json").write_text(json.dumps({"proxy": proxy.url}))
        assert ask.run("hello", [], setup, as_json=False) == 0
        assert proxy.asked == [f"{HOST}:80"]
        place = proxy.place
    assert "through" in capsys.readouterr().out
    assert ask.run("hello", [], setup, as_json=False) == 6
    assert f"The proxy {place} could not be reached." in capsys.readouterr().err
