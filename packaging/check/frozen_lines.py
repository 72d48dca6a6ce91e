"""What a frozen program says over lines: to other programs, to a service, to the keychain."""

import json
import os
import secrets
import select
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable
from pathlib import Path

from websockets.sync.client import connect

from check.inside import other_program
from check.surroundings import Frozen, children, mapped, must
from product import ROOT
from tests.loopback import Connection, LoopbackServer, saying
from tests.proxies import authority

KEYCHAIN = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
MOST_QUESTIONS = 10
ROUND_TRIP = """
from desktop.core.secret import Secret
from desktop.keys.keychain import Keychain

keychain, secret = Keychain(), Secret("a trial")
keychain.save("trial", secret)
assert Keychain().load("trial") == secret
keychain.remove("trial")
assert Keychain().load("trial") is None
print("There and back in", keychain.describe())
"""


def serves_and_watches(frozen: Frozen) -> None:
    """The bridge, its page, who watches, the engine as its child, and no Qt in all of it."""
    serving = frozen.start("serve", "--engine", "offline")
    watching = None
    try:
        must(serving.stdout and b"ws://" in serving.stdout.readline(), "it does not serve")
        bridge = json.loads((frozen.home / "data" / "bridge.json").read_text())
        page = bridge["url"].replace("ws://", "http://")
        with urllib.request.urlopen(page) as told:  # noqa: S310 - our own bridge
            must(b"<title>" in told.read(), "the page of the bridge is not there")
        watching = frozen.start("watch", "--json")
        told_to_watcher = _watched(bridge, watching)
        must(json.loads(told_to_watcher)["type"] in {"started", "snapshot"}, told_to_watcher)
        loaded = [file for pid in (serving.pid, *children(serving.pid)) for file in mapped(pid)]
        must(not [file for file in loaded if "libQt6" in file], "Qt is loaded without a window")
        serving.send_signal(signal.SIGINT)
        must(serving.wait(20) in {0, 130}, f"it ended with {serving.returncode}")
    finally:
        for process in (serving, watching):
            if process:
                process.kill()
                process.communicate()


def _watched(bridge: dict[str, str], watching: subprocess.Popen[bytes]) -> str:
    """Ask until the watcher has come and seen it."""
    headers = {"Authorization": f"Bearer {bridge['token']}"}
    with connect(bridge["url"], additional_headers=headers) as line:
        for _ in range(MOST_QUESTIONS):
            line.send(json.dumps({"prompt": "Hi"}))
            while "metrics" not in json.loads(line.recv(30)):
                pass
            if watching.stdout and select.select([watching.stdout], [], [], 1)[0]:
                return watching.stdout.readline().decode()
    return "{}"


def asks_over_tls(frozen: Frozen) -> None:
    """Certificates are checked, with those of the system or those that the environment names."""
    vouching, context = authority()
    pem = frozen.home / "authority.pem"
    vouching.cert_pem.write_to_path(str(pem))
    with LoopbackServer([saying("Because.")], tls=context) as server:
        key = {"GEMINI_API_KEY": "none", "GOOGLE_GEMINI_BASE_URL": server.url}
        words = ("ask", "Why?", "--engine", "gemini", "--retries", "0")
        refused = frozen.run(*words, code=6, told=key)
        must(b"certificate" in refused.stderr, refused.stderr.decode())
        answered = frozen.run(*words, told={**key, "SSL_CERT_FILE": str(pem)})
        must(b"Because." in answered.stdout, answered.stdout.decode())


def keeps_keys(frozen: Frozen) -> None:
    """GNOME Keyring: there and back, and a key that the window has put there is found."""
    key = f"AIza{secrets.token_hex(16)}"
    with LoopbackServer([_only_with(key)]) as server:
        ask = f"{frozen.program} ask Why? --engine gemini"
        doctor = f"{frozen.program} doctor --json"
        other = other_program(frozen.program, ROUND_TRIP, frozen.home)
        add = f"{sys.executable} -m tests.e2e.window_with_keys add"
        shell = "\n".join(("set -e", KEYCHAIN, f"PYTHONPATH={ROOT} {add}", ask, doctor, str(other)))
        told = frozen.environ(
            GOOGLE_GEMINI_BASE_URL=server.url, QT_QPA_PLATFORM="offscreen", PATH=os.environ["PATH"]
        )
        with tempfile.TemporaryFile() as said:
            said.write(f"{key}\n".encode())
            said.seek(0)
            done = subprocess.run(
                ["dbus-run-session", "--", "sh", "-c", shell],
                env=told,
                stdin=said,
                capture_output=True,
                timeout=180,
                check=False,
                cwd=ROOT,
            )
    text = (done.stdout + done.stderr).decode(errors="replace")
    must(done.returncode == 0 and text.count("Because.") >= 1, text[-3000:])
    must("There and back in" in text, text[-3000:])
    holding = [file for file in Path(frozen.home).rglob("*") if _holds(file, key)]
    must(not holding, f"the key is in {holding}")


def _only_with(key: str) -> Callable[[Connection], None]:
    """A service that knows one key."""

    def scene(connection: Connection) -> None:
        if connection.request.headers.get("x-goog-api-key") != key:
            connection.whole(400, b'{"error": {"code": 400, "message": "API key not valid."}}')
        elif connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
        else:
            saying("Because.")(connection)

    return scene


def _holds(file: Path, key: str) -> bool:
    return file.is_file() and key.encode() in file.read_bytes()
