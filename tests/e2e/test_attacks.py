"""Attack strings read in the real window: nothing is fetched, and no file is read."""

import ctypes
import json
import os
import re
import struct
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.attacks.strings import attacks
from tests.e2e.test_programs import ROOT, environ
from tests.loopback import LoopbackServer

pytestmark = pytest.mark.e2e
IN_OPEN = 0x20
LONGEST_S = 300


class Watch:
    """Hears from the system of each opening of a file in a folder, by whatever library (Linux)."""

    def __init__(self, folder: Path) -> None:
        self.opened: list[str] = []
        libc = ctypes.CDLL(None, use_errno=True)
        self._queue = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._queue, os.fsencode(folder), IN_OPEN) > 0

    def read(self) -> list[str]:
        """The names of what was opened so far."""
        try:
            data = os.read(self._queue, 1 << 20)
        except BlockingIOError:
            return self.opened
        while data:
            _, _, _, size = struct.unpack_from("iIII", data)
            self.opened.append(data[16 : 16 + size].rstrip(b"\0").decode())
            data = data[16 + size :]
        return self.opened

    def close(self) -> None:
        os.close(self._queue)


def speaking(texts):
    """Answers each question, which begins with a number, with the text of that number."""

    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            return
        asked = connection.request.json["contents"][-1]["parts"][-1]["text"]
        text = texts[int(asked.split(maxsplit=1)[0])]
        connection.head()
        for at in range(0, len(text), 17):
            piece = text[at : at + 17]
            last = {"finishReason": "STOP"} if at + 17 >= len(text) else {}
            connection.text(piece, **last)
        connection.end()

    return scene


@pytest.fixture
def traps(tmp_path):
    folder = tmp_path / "trap"
    folder.mkdir()
    file = folder / "secret.png"
    file.write_bytes((ROOT / "resources/icons/png/gemstream-16.png").read_bytes())
    file.with_name("of-qt.png").write_bytes(file.read_bytes())
    with LoopbackServer([lambda connection: connection.whole(200, b"x")]) as web:
        yield web, file


def read_them(tmp_path, web, file, *more):
    """What the process that reads them says, and what was opened in the folder of the trap."""
    texts = attacks(web.url, web.url.removeprefix("http://"), file.as_posix())
    data = tmp_path / "data"
    watch = Watch(file.parent) if sys.platform == "linux" else None
    with LoopbackServer([speaking(texts)]) as gemini:
        env = environ(tmp_path) | {
            "GEMINI_API_KEY": "test-key",
            "GOOGLE_GEMINI_BASE_URL": gemini.url,
        }
        port = gemini.url.rpartition(":")[2]
        command = [sys.executable, "-m", "tests.attacks.reading", str(data), web.url]
        done = subprocess.run(
            [*command, file.as_posix(), port, *more],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LONGEST_S,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-4000:]
    opened = watch.read() if watch else []
    if watch:
        watch.close()
    return json.loads(done.stdout.splitlines()[-1]), opened, data


SOURCES = {"src", "srcset", "poster", "background", "data", "xlink:href"}


class Page(HTMLParser):
    """Notes what a page could fetch or run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        if tag in {"script", "iframe", "object", "embed", "link", "base", "form", "video", "audio"}:
            self.found.append(tag)
        for name, value in known.items():
            if name.startswith("on") or "javascript:" in (value or "").lower():
                self.found.append(f"{tag} {name}={value}")
            is_within = (value or "").startswith(("data:image/", "#"))
            if name in SOURCES and not is_within:
                self.found.append(f"{tag} {name}={value}")
            if name == "style" and "url(" in (value or ""):
                self.found.append(f"{tag} {name}={value}")
            if name == "href" and tag != "a" and not (value or "").startswith("#"):
                self.found.append(f"{tag} {name}={value}")
            if tag == "a" and name == "href" and not re.match(r"(https?|mailto):", value or ""):
                self.found.append(f"{tag} {name}={value}")


def test_reading_them_fetches_nothing_and_opens_nothing(tmp_path, traps):
    web, file = traps
    report, opened, data = read_them(tmp_path, web, file)
    assert report["texts"] >= 80
    assert report["said"] == [report["texts"]] * 2  # streamed, and opened again
    assert report["heard"] == []
    assert web.requests == []
    assert opened == []
    tips = report["tips"]
    assert len(tips) > 60
    assert not any("<img" in tip for tip in tips)
    assert any("is never run" in tip for tip in tips)
    page = Page()
    page.feed((data / "export.html").read_text(encoding="utf-8"))
    assert page.found == []
    assert "default-src 'none'" in (data / "export.html").read_text(encoding="utf-8")
    assert (data / "export.pdf").read_bytes().startswith(b"%PDF")
    assert web.url in (data / "export.md").read_text(encoding="utf-8")


def test_the_traps_notice_what_is_fetched_or_opened(tmp_path, traps):
    web, file = traps
    report, opened, _ = read_them(tmp_path, web, file, "deliberate")
    assert any(each.startswith("connect") for each in report["heard"])
    assert f"open {file}" in report["heard"]
    assert [each.path for each in web.requests] == ["/deliberate"]
    if sys.platform == "linux":
        assert {file.name, "of-qt.png"} <= set(opened)  # by Python, and by Qt


@pytest.mark.parametrize("way", ["terminal", "program"])
def test_none_is_a_command_to_a_terminal(tmp_path, traps, way):
    web, file = traps
    texts = attacks(web.url, web.url.removeprefix("http://"), file.as_posix())
    number = next(n for n, text in enumerate(texts) if text.startswith("\x1b"))
    with LoopbackServer([speaking(texts)]) as gemini:
        env = environ(tmp_path) | {
            "GEMINI_API_KEY": "test-key",
            "GOOGLE_GEMINI_BASE_URL": gemini.url,
        }
        command = [sys.executable, "-m", "desktop", "ask", f"{number} go"]
        more = ["--json"] if way == "program" else []
        done = subprocess.run(
            [*command, *more], env=env, cwd=ROOT, capture_output=True, timeout=60, check=False
        )
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout + done.stderr
    if way == "program":
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        assert lines[-1]["text"] == texts[number]
