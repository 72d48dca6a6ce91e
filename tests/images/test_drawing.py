import os
import sys
import threading

import pytest
from PIL import Image

from desktop.core.errors import ImageRejected
from desktop.core.images import GivenUp
from desktop.images import drawing
from desktop.images.drawing import draw

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="1" height="1"/></svg>'
)


def look() -> None:
    pass


def script(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys, os, time\n{code}")


def test_a_png_comes_back(tmp_path):
    (tmp_path / "a.png").write_bytes(draw(SVG, "a.svg", 64, look))
    with Image.open(tmp_path / "a.png") as image:
        assert (image.format, image.size, image.mode) == ("PNG", (64, 32), "RGBA")
        assert image.getpixel((10, 10)) == (0, 0, 0, 255)
        assert image.getpixel((50, 10)) == (0, 0, 0, 0)


def test_a_long_drawing_arrives_whole_though_it_is_read_late():
    told = draw(
        b"x" * 2_000_000,
        "a.svg",
        64,
        look,
        command=script(
            "sys.stdout.write(str(len(sys.stdin.buffer.read()))); sys.stdout.flush()"
            "\nos.write(1, b'!' * 500_000)"
        ),
    )
    assert told == b"2000000" + b"!" * 500_000


def test_what_cannot_be_drawn_says_so():
    with pytest.raises(ImageRejected, match=r"a\.svg cannot be drawn\.") as told:
        draw(b"<svg", "a.svg", 64, look)
    assert told.value.hint
    assert told.value.detail


@pytest.mark.parametrize("code", ["os.abort()", "sys.exit(1)", "", "sys.stdin.close()"])
def test_whatever_way_it_ends_the_drawing_is_refused(code):
    with pytest.raises(ImageRejected, match="cannot be drawn"):
        draw(b"x" * 1_000_000, "a.svg", 64, look, command=script(code))


def test_a_program_that_is_not_there_is_no_crash():
    with pytest.raises(ImageRejected, match="cannot be drawn"):
        draw(SVG, "a.svg", 64, look, command=("/nowhere/at-all",))


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def children(monkeypatch):
    started = []
    spawn = drawing.start

    def noting(command, *, has_qt):
        started.append(spawn(command, has_qt=has_qt))
        return started[-1]

    monkeypatch.setattr(drawing, "start", noting)
    return started


FOR_EVER = script("threading = __import__('threading'); threading.Event().wait()")


def test_what_takes_too_long_is_ended(children):
    with pytest.raises(ImageRejected, match="takes too long to draw"):
        draw(SVG, "a.svg", 64, look, command=FOR_EVER, limit_s=0.2)
    assert not is_alive(children[0].pid)


def test_what_nobody_waits_for_is_ended(children):
    given_up = threading.Event()

    def look() -> None:
        if given_up.is_set():
            raise GivenUp
        given_up.set()

    with pytest.raises(GivenUp):
        draw(SVG, "a.svg", 64, look, command=FOR_EVER)
    assert not is_alive(children[0].pid)


def test_keys_are_not_handed_on(monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "k-1")
    monkeypatch.setenv("GOOGLE_API_KEY", "k-2")
    code = "sys.stdout.write(repr(dict(os.environ)))"
    told = draw(SVG, "a.svg", 64, look, command=script(code)).decode()
    assert "k-1" not in told
    assert "k-2" not in told
    assert "'QT_QPA_PLATFORM': 'offscreen'" in told


def test_it_runs_apart_from_the_working_folder(tmp_path, monkeypatch):
    (tmp_path / "PySide6.py").write_text("raise SystemExit('not this one')")
    monkeypatch.chdir(tmp_path)
    assert draw(SVG, "a.svg", 64, look).startswith(b"\x89PNG")
