"""Whole processes, as a user starts them."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.loopback import LoopbackServer, answer, refusing, saying

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.e2e


def environ(tmp_path, server=None, **more):
    values = {**os.environ, "GEMSTREAM_DATA_DIR": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}
    if server is not None:
        values |= {"GEMINI_API_KEY": "e2e-s3cret", "GOOGLE_GEMINI_BASE_URL": server.url}
    return {**values, **more}


def program(*argv, env, **more):
    command = [sys.executable, "-m", "desktop", *argv]
    return subprocess.run(
        command, env=env, capture_output=True, text=True, timeout=60, cwd="/", check=False, **more
    )


def start(*argv, env):
    command = [sys.executable, "-m", "desktop", *argv]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=env, text=True, cwd="/", **pipes)


def events(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_ask_prints_json_as_the_contract_says(tmp_path):
    usage = {"promptTokenCount": 1, "candidatesTokenCount": 5, "totalTokenCount": 6}

    def scene(connection):
        connection.head()
        connection.text("Hello ")
        connection.event({**answer("world", finishReason="STOP"), "usageMetadata": usage})
        connection.end()

    with LoopbackServer([scene]) as server:
        done = program("ask", "hi", "--json", env=environ(tmp_path, server))
    told = events(done)
    assert done.returncode == 0
    assert done.stderr == ""
    assert [e["text"] for e in told if e["type"] == "chunk"] == ["Hello ", "world"]
    assert (told[0]["type"], told[0]["engine"]) == ("started", "gemini")
    assert (told[-1]["type"], told[-1]["text"]) == ("complete", "Hello world")
    assert [e["timestamp"] for e in told] == sorted(e["timestamp"] for e in told)
    assert told[-1]["metrics"]["output_tokens"] == 5
    assert "e2e-s3cret" not in done.stdout


def blocked(connection):
    connection.head()
    connection.event({"promptFeedback": {"blockReason": "SAFETY"}})
    connection.end()


def lost(connection):
    connection.head()
    connection.text("half")
    connection.close()


def error(code, status, **fields):
    return refusing(code, {"error": {"code": code, "message": "m", "status": status, **fields}})


@pytest.mark.parametrize(
    ("scene", "options", "code", "kind"),
    [
        (saying("a", finish="MAX_TOKENS"), [], 8, "truncated"),
        (blocked, [], 3, "safety"),
        (error(429, "RESOURCE_EXHAUSTED"), [], 4, "rate_limit"),
        (error(401, "UNAUTHENTICATED"), [], 5, "error"),
        (error(403, "PERMISSION_DENIED"), [], 5, "error"),
        (lost, [], 6, "error"),
        (lambda c: c.wait_for_close(), ["--first-chunk-timeout", "0.2"], 6, "error"),
        (lambda c: c.wait_for_close(), ["--total-timeout", "0.2"], 6, "stopped"),
        (error(500, "INTERNAL"), [], 7, "error"),
        (saying("a", finish=None), [], 7, "error"),
        (error(404, "NOT_FOUND"), ["--model", "no-such-model"], 2, "error"),
    ],
    ids=[
        "truncated",
        "blocked",
        "limited",
        "wrong key",
        "not allowed",
        "lost",
        "first chunk",
        "total",
        "internal",
        "no finish reason",
        "no such model",
    ],
)
def test_ask_ends_with_the_right_code_and_one_ending(tmp_path, scene, options, code, kind):
    with LoopbackServer([scene]) as server:
        done = program("ask", "hi", "--json", *options, env=environ(tmp_path, server))
    told = events(done)
    endings = {"complete", "truncated", "stopped", "safety", "rate_limit", "error"}
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert [e["type"] for e in told if e["type"] in endings] == [kind]
    assert told[-1]["type"] == kind


def test_ask_never_loads_qt(tmp_path):
    script = (
        "import sys\nfrom desktop.__main__ import main\n"
        "code = main(['ask', 'How many words?'])\n"
        "bad = [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'qasync')]\n"
        "assert not bad, bad\nsys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environ(tmp_path, DISPLAY=""),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Offline engine" in done.stdout
    assert "Words: 3" in done.stdout


@pytest.mark.parametrize(
    "argv",
    [
        ["ask", ""],
        ["ask", "hi", "--image", "/etc/passwd"],
        ["ask", "hi", "--image", "/no/such/file.png"],
        ["ask", "hi", "--data-dir", "/proc/none"],
        ["ask", "hi", "--nonsense"],
        ["ask"],
    ],
    ids=" ".join,
)
def test_bad_input_is_one_sentence_and_code_2(tmp_path, argv):
    done = program(*argv, env=environ(tmp_path))
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("gemstream: ")


def test_a_prompt_comes_from_standard_input(tmp_path):
    done = program("ask", "-", env=environ(tmp_path), input="one two three four")
    assert done.returncode == 0
    assert "Words: 4" in done.stdout


def before_headers(connection):
    connection.server.hold.set()
    connection.wait_for_close()


def before_the_first_chunk(connection):
    connection.head()
    connection.server.hold.set()
    connection.wait_for_close()


def in_the_middle(connection):
    connection.head()
    connection.text("half")
    connection.server.hold.set()
    connection.wait_for_close()


def at_full_speed(connection):
    connection.head()
    connection.text("half")
    connection.server.hold.set()
    while True:
        connection.text("more words ")


@pytest.mark.parametrize(
    "scene",
    [before_headers, before_the_first_chunk, in_the_middle, at_full_speed],
    ids=lambda scene: scene.__name__,
)
def test_ctrl_c_stops_cleanly_with_the_partial_answer(tmp_path, scene):
    with LoopbackServer([scene]) as server:
        process = start("ask", "hi", "--json", env=environ(tmp_path, server))
        assert server.hold.wait(30)
        if scene in {in_the_middle, at_full_speed}:
            while '"chunk"' not in process.stdout.readline():
                pass
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert server.wait(lambda: server.closed_at)
        assert len(server.requests) == 1
    ending = json.loads(out.splitlines()[-1])
    assert process.returncode == 130
    assert err == ""
    assert (ending["type"], ending["by"]) == ("stopped", "user")
    assert ending["text"].startswith("half") == (scene in {in_the_middle, at_full_speed})


def test_a_window_that_is_asked_to_end_ends_and_takes_its_engine_along(tmp_path):
    process = start("--engine", "offline", env=environ(tmp_path))
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    deadline = time.monotonic() + 30
    engine = ""
    while not engine and time.monotonic() < deadline and process.poll() is None:
        tasks = Path(f"/proc/{process.pid}/task").iterdir()
        engine = "".join((task / "children").read_text() for task in tasks).strip()
    assert engine, children
    descriptor = os.pidfd_open(int(engine.split()[0]))
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert err == ""
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    assert poller.poll(10_000)
    os.close(descriptor)


def test_without_a_display_there_is_a_sentence(tmp_path):
    env = environ(tmp_path)
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    done = program(env=env)
    assert done.returncode == 1
    assert "display" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_platform_that_qt_cannot_load_is_a_sentence(tmp_path):
    done = program(env=environ(tmp_path, QT_QPA_PLATFORM="no-such-platform"))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("gemstream: ")


def test_selftest_from_the_command_line(tmp_path):
    file = tmp_path / "shot.png"
    done = program("selftest", "--screenshot", str(file), env=environ(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert file.stat().st_size > 10_000


def test_doctor_from_the_command_line(tmp_path):
    done = program("doctor", "--json", env=environ(tmp_path))
    assert done.returncode == 0
    assert json.loads(done.stdout)["ok"]
