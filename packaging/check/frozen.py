"""Tries a frozen program: ``python packaging/check/frozen.py TREE [CHECK ...]``.

Run by the venv of the tests, on Linux, with Xvfb, gnome-keyring, dbus-run-session and weston.
"""

import json
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from check.frozen_lines import asks_over_tls, keeps_keys, serves_and_watches
from check.inside import other_program
from check.surroundings import Fault, Frozen, must
from check.x_window import XWindows, x_server
from product import PROGRAM, ROOT, version

SAMPLE = "resources/samples/lake-at-dusk.jpg"
SAMPLES = Path(__file__).parent / "samples"
IMAGES = {"a.svg": b"8", "a.avif": b"AVIF", "a.heic": b"HEI", "qr.png": b"gemstream"}
"""And what is said of each."""
LATE = ("google.genai", "PIL", "keyring", "pydantic", "cryptography", "pypdfium2", "websockets")
"""None of them may be imported before the window is painted."""
MODULES_AT_PAINT = """
import os, sys
from desktop.program import first_paint
from desktop.__main__ import main

def look(self, watched, event):
    if event.type() == event.Type.Paint:
        print(*sys.modules, flush=True)
        os._exit(0)
    return False

first_paint.FirstPaint.eventFilter = look
main(["--engine", "offline"])
"""
LANGUAGES = """
from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, QTimeZone

texts = {"de": "zäaÄöobß", "sv": "öäzåa", "ja": "んあアい亜", "zh": "中文拼音阿", "ko": "하가나"}
for name, text in {**texts, "ru": "яаёе", "cs": "hczč", "es": "nñoz", "tr": "ıiIİ"}.items():
    locale = QLocale(name)
    letters = sorted(text, key=QCollator(locale).sortKey)
    when = locale.toString(QDate(2026, 11, 22), QLocale.FormatType.LongFormat)
    print(name, "".join(letters), locale.toUpper("istanbul"), when, locale.toString(12345.6))
collator = QCollator(QLocale("en"))
collator.setNumericMode(True)
print(sorted(["f10", "f9", "f1"], key=collator.sortKey), len(QTimeZone.availableTimeZoneIds()))
zone = QTimeZone(b"Europe/Berlin")
print(zone.isValid(), zone.offsetFromUtc(QDateTime(2026, 7, 1, 12, 0, 0)))
"""
FAULTS = """
from desktop.core.fault_text import fault_text
from desktop.own_program import run_part
from google.genai import types

for fault in (lambda: run_part(["none"]), lambda: types.Content(parts=3)):
    try:
        fault()
    except Exception as error:
        print(fault_text(error))
"""


def says_what_it_is(frozen: Frozen) -> None:
    """Its version, and that nothing is missing."""
    told = frozen.run("--version").stdout.decode()
    must(told == f"gemstream {version()}\n", told)
    report = json.loads(frozen.run("doctor", "--engine", "offline", "--json").stdout)
    text = json.dumps(report)
    for word in ("AVIF", "HEIC", "PDF", "zxing-cpp", "google-genai", "all there"):
        must(word in text, f"doctor does not name {word}: {text}")


def leaves_others_alone(frozen: Frozen) -> None:
    """A browser that it opens is told what the program was told, and nothing of its libraries."""
    code = "import PySide6.QtGui, subprocess; print(flush=True); subprocess.run(['/usr/bin/env'])"
    other = replace(frozen, program=other_program(frozen.program, code, frozen.home))
    lines = other.run(told={"LD_LIBRARY_PATH": "/home/a/lib"}).stdout.decode().splitlines()
    must("LD_LIBRARY_PATH=/home/a/lib" in lines, lines)
    must(not [line for line in lines if "_internal" in line or "_PYI_" in line], lines)


def answers(frozen: Frozen) -> None:
    """The offline engine as its child, and every kind of image."""
    photo = ROOT / SAMPLE
    told = frozen.run("ask", "--engine", "offline", "What is it?", "--image", photo).stdout
    must(b"Format: JPEG" in told, told.decode())
    lines = frozen.run("ask", "--engine", "offline", "--json", "Hi").stdout.splitlines()
    must(json.loads(lines[-1])["type"] == "complete", lines[-1].decode())
    for name, word in IMAGES.items():
        words = ("ask", "--engine", "offline", "What is it?", "--image", SAMPLES / name)
        told = frozen.run(*words).stdout
        must(b"The image" in told and word in told, f"{name}: {told.decode()}")


def exchanges(frozen: Frozen) -> None:
    """Conversations in and out, a PDF made by a process of its own and read again."""
    frozen.run("import", SAMPLES / "conversations.json")
    for form, begin in (("json", b"{"), ("md", b"#"), ("html", b"<!"), ("pdf", b"%PDF")):
        file = frozen.home / f"all.{form}"
        frozen.run("export", "--all", "--format", form, "--out", file)
        must(file.stat().st_size > 100, f"no {form} was written")
        must(file.read_bytes().startswith(begin), f"that is no {form}")
    must("<svg" in (frozen.home / "all.html").read_text(), "the formula is not set in type")
    words = ("ask", "--engine", "offline", "What is it?", "--image", frozen.home / "all.pdf")
    told = frozen.run(*words).stdout
    must(b"The image" in told, told.decode())


def shows(frozen: Frozen) -> None:
    """The real window on X11: an answer in it, and a picture of it to look at."""
    picture = frozen.home / "window.png"
    words = ("selftest", "--engine", "offline", "--image", ROOT / SAMPLE, "--screenshot", picture)
    frozen.run(*words)
    must(picture.stat().st_size > 50_000, "there is nothing in the picture of the window")
    print(f"  its picture: {shutil.copy(picture, frozen.program.parents[1] / 'window.png')}")


def shows_on_wayland(frozen: Frozen) -> None:
    """The same on Wayland, with weston in memory."""
    weston = ["weston", "--backend=headless-backend.so", "--socket=wayland-frozen", "--idle-time=0"]
    server = subprocess.Popen(weston, env=frozen.environ(), stderr=subprocess.DEVNULL)
    try:
        socket = frozen.home / "run" / "wayland-frozen"
        until = time.monotonic() + 20
        while not socket.exists() and time.monotonic() < until:
            time.sleep(0.05)
        words = ("selftest", "--engine", "offline")
        told = {"WAYLAND_DISPLAY": socket.name, "QT_QPA_PLATFORM": "wayland", "DISPLAY": ""}
        frozen.run(*words, told=told)
    finally:
        server.terminate()
        server.wait()


def starts_light(frozen: Frozen) -> None:
    """When the window is painted, nothing is imported that it does not show."""
    other = replace(frozen, program=other_program(frozen.program, MODULES_AT_PAINT, frozen.home))
    imported = other.run().stdout.decode().split()
    must("desktop.ui.main_window" in imported, "there is no window")
    early = [name for name in LATE if name in imported]
    must(not early, f"imported before the window: {early}")


def tells_of_crashes(frozen: Frozen) -> None:
    """What ended it from below Python is told with files and lines, and no folder of the build.

    So is a fault of Python's, in our code and in that of others.
    """
    other = replace(frozen, program=other_program(frozen.program, FAULTS, frozen.home))
    said = other.run().stdout.decode()
    must(re.search(r"desktop/own_program\.py:\d+ in run_part", said), said)
    must(re.search(r"pydantic/main\.py:\d+ in ", said), said)
    windows = XWindows(frozen.display)
    process = frozen.start("--engine", "offline")
    try:
        windows.wait(60)
        report = frozen.home / "data" / "logs" / "hard-crash.txt"
        until = time.monotonic() + 30
        while not report.exists() and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(signal.SIGSEGV)
        process.wait(30)
    finally:
        process.kill()
        process.wait()
        windows.close()
    text = report.read_text(encoding="utf-8")
    must('File "desktop/gui.py", line ' in text, text)
    must(str(ROOT) not in text and "site-packages" not in text, text)


def sorts_text(frozen: Frozen) -> None:
    """With small tables of ICU as with all of them: the venv that runs this has those."""
    other = replace(frozen, program=other_program(frozen.program, LANGUAGES, frozen.home))
    small = other.run().stdout.decode()
    command = [sys.executable, "-c", LANGUAGES]
    whole = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    must("aåäöz" not in small and "azåäö" in small, small)
    must(small == whole, f"{small}\nis not\n{whole}")


CHECKS = {
    each.__name__: each
    for each in (
        says_what_it_is,
        leaves_others_alone,
        answers,
        exchanges,
        serves_and_watches,
        asks_over_tls,
        keeps_keys,
        starts_light,
        tells_of_crashes,
        sorts_text,
        shows,
        shows_on_wayland,
    )
}


def main(argv: Sequence[str]) -> int:
    """Run the checks, each in a home of its own; returns the exit code."""
    program = Path(argv[0]).resolve() / PROGRAM
    failed = 0
    with x_server() as display:
        for name in argv[1:] or CHECKS:
            with tempfile.TemporaryDirectory(prefix="frozen-") as home:
                begin = time.monotonic()
                try:
                    CHECKS[name](Frozen(program=program, home=Path(home), display=display))
                except Fault as fault:
                    failed += 1
                    print(f"FAULT  {name}: {fault}", flush=True)
                else:
                    print(f"ok     {name} ({time.monotonic() - begin:.1f} s)", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
