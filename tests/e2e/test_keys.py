"""A key from the first paste to the next day, with Debian's own keychain on a private D-Bus."""

import json
import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.loopback import LoopbackServer

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
LACKING = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(LACKING), reason=f"there is no {' and no '.join(LACKING)} here"),
]
UNLOCKED = 'printf "login password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"


@pytest.fixture
def key():
    """Nobody has ever seen it, so that it is found only where it was written."""
    return f"AIza{secrets.token_hex(16)}"


@pytest.fixture
def server(key):
    """A service that knows that one key."""

    def scene(connection):
        if connection.request.headers.get("x-goog-api-key") != key:
            connection.whole(400, b'{"error": {"code": 400, "message": "API key not valid."}}')
        elif connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
        else:
            connection.head()
            connection.text("Because.", finishReason="STOP")
            connection.end()

    with LoopbackServer([scene]) as made:
        yield made


@pytest.fixture
def home(tmp_path):
    """The home of a user, with nothing in it yet."""
    made = tmp_path / "home"
    (made / "run").mkdir(parents=True, mode=0o700)
    return made


def environ(home, server):
    own = {"PATH", "LANG", "QT_QPA_PLATFORM", "PYTHONPATH"}
    kept = {name: value for name, value in os.environ.items() if name in own or "COV" in name}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "GEMSTREAM_DATA_DIR": str(home / "data"),
        "GOOGLE_GEMINI_BASE_URL": server.url,
    }


def in_session(home, server, *commands, keychain=UNLOCKED, said=""):
    """Run commands of Gemstream, one after the other, in one session of a user who logged in."""
    python = sys.executable
    lines = [keychain, *(f"{python} -m {command}" for command in commands)]
    shell = ["dbus-run-session", "--", "sh", "-c", "\n".join(lines)]
    return subprocess.run(
        shell,
        env=environ(home, server),
        input=said,
        capture_output=True,
        text=True,
        timeout=120,
        cwd="/",
        check=False,
    )


def window(home, server, key, step):
    done = in_session(home, server, f"tests.e2e.window_with_keys {step}", said=f"{key}\n")
    assert done.returncode == 0, done.stderr
    assert key not in done.stdout + done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def files_that_hold(folder, key):
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    forms = (key.encode(), key.encode("utf-16-le"))
    return [file for file in files if any(form in file.read_bytes() for form in forms)]


def test_a_key_is_pasted_once_and_found_nowhere_but_in_the_keychain(home, server, key):
    first = window(home, server, key, "add")
    assert (first["place"], first["answer"]) == ("The keychain", "Because.")
    second = window(home, server, key, "ask")
    assert second["answer"] == "Because."
    for seen in (first, second):
        assert any("offline" in line for line in seen["children"])
        assert seen["tell"] == []
        assert seen["would_be_found"]
        assert not any(key in title for title in seen["titles"])

    commands = (
        "desktop ask Why?",
        "desktop doctor --json",
        f"desktop export --all --format json --out {home}/out.json",
        f"desktop export --all --format html --out {home}/out.html",
    )
    done = in_session(home, server, *commands)
    assert done.stdout.startswith("Because.\n"), done.stderr
    assert '\\"Personal\\", from the keychain' in done.stdout
    assert "SecretService" in done.stdout
    assert key not in done.stdout + done.stderr

    log = (home / "data" / "logs" / "gemstream.log").read_text()
    assert log.count("it broke with [secret]") == 2
    assert (home / "data" / "profiles.json").is_file()
    assert (home / "data" / "conversations.db").is_file()
    assert (home / "out.json").is_file()
    assert list(home.rglob("login.keyring"))
    assert files_that_hold(home, key) == []


def test_a_keychain_that_stays_locked_is_said(home, server, key):
    window(home, server, key, "add")
    asked = len(server.requests)
    done = in_session(home, server, "desktop ask Why?", keychain=LOCKED)
    assert done.returncode == 5
    assert "The keychain is locked. Unlock it, then try again." in done.stderr
    assert key not in done.stdout + done.stderr
    assert len(server.requests) == asked
