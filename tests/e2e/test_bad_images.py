"""What people's folders hold, given to the program as the tray gives it: an image, or a sentence.

Each is given together with a sound image, which must come through whatever the other does.
"""

import asyncio
import os
import struct
from io import BytesIO

import pytest
from PIL import Image

from desktop.app import App
from desktop.core.errors import ChatError, FolderGiven
from desktop.images import files
from desktop.setup import Setup
from tests.images.test_clean import encoded, quarters
from tests.images.test_intake import png_head

SOUND = encoded(quarters(), "PNG")


def many_frames(count):
    data = encoded(quarters().quantize(4), "GIF")
    picture_at = 13 + 3 * 2 ** ((data[10] & 7) + 1)  # behind the head and its colours
    frame = data[picture_at:-1]
    return data[:-1] + frame * (count - 1) + b";"


def transparent_palette():
    return encoded(quarters().quantize(4), "PNG", transparency=0)


def moving_webp():
    others = [Image.new("RGB", (96, 64), (index * 20, 0, 0)) for index in range(5)]
    return encoded(quarters(), "WEBP", save_all=True, append_images=others, lossless=True)


def broken_exif():
    data = encoded(quarters(), "JPEG")
    nonsense = b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40
    marker = b"\xff\xe1" + struct.pack(">H", len(nonsense) + 2) + nonsense
    return data[:2] + marker + data[2:]


TAKEN = {
    "photo.txt": encoded(quarters(), "JPEG"),
    "really a png.jpg": SOUND,
    "ten thousand frames.gif": many_frames(10_000),
    "ink.jpg": encoded(quarters().convert("CMYK"), "JPEG"),
    "ink.tif": encoded(quarters().convert("CMYK"), "TIFF"),
    "deep.png": encoded(Image.linear_gradient("L").convert("I;16"), "PNG"),
    "palette.png": transparent_palette(),
    "moves.webp": moving_webp(),
    "odd camera.jpg": broken_exif(),
}
REFUSED = {
    "cut.jpg": (encoded(quarters(), "JPEG", quality=95)[:700], "damaged"),
    "cut.png": (SOUND[: len(SOUND) // 2], "damaged"),
    "empty.png": (b"", "is empty"),
    "huge.png": (png_head(100_000, 100_000), "megapixels"),
    "words.png": (b"These are words.", "not an image"),
    "program.jpg": (b"\x7fELF" + bytes(400), "not an image"),
    "locked.zip": (b"PK\x03\x04" + bytes(100), "not an image"),
}


class Attached:
    """Images on their way, as the tray gives them, and what came of each."""

    def __init__(self, controller):
        self._controller = controller
        self._outcomes = []

    def add(self, source, name):
        outcome = asyncio.get_running_loop().create_future()
        self._outcomes.append(outcome)
        self._controller.attach(source, name=name, done=outcome.set_result)

    async def outcomes(self):
        async with asyncio.timeout(20):
            return await asyncio.gather(*self._outcomes)


async def came_of(tmp_path, source):
    """What came of one source, given between two sound ones."""
    environ = {"GEMINI_API_KEY": "k"}
    async with App(Setup(environ=environ, data_dir=tmp_path / "d"), on_crash=pytest.fail) as app:
        attached = Attached(app.controller)
        attached.add(SOUND, "first.png")
        attached.add(source, getattr(source, "name", "x"))
        attached.add(SOUND, "last.png")
        first, outcome, last = await attached.outcomes()
    assert [part.name for part in (*first, *last)] == ["first.png", "last.png"]
    return outcome


async def refused(tmp_path, source, words):
    outcome = await came_of(tmp_path, source)
    assert isinstance(outcome, ChatError)
    assert outcome.sentence.startswith(source.name)
    assert words in outcome.sentence
    assert "\n" not in str(outcome)
    assert outcome.hint


@pytest.mark.parametrize("name", TAKEN)
async def test_odd_but_sound_images_are_taken(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(TAKEN[name])
    outcome = await came_of(tmp_path, file)
    (part,) = outcome
    with Image.open(BytesIO(part.data)) as image:
        image.load()
        assert image.size == (part.width_px, part.height_px)
        assert getattr(image, "n_frames", 1) == 1


@pytest.mark.parametrize("name", REFUSED)
async def test_what_cannot_be_used_is_told_in_a_sentence(tmp_path, name):
    file = tmp_path / name
    data, words = REFUSED[name]
    file.write_bytes(data)
    await refused(tmp_path, file, words)


async def test_a_named_pipe(tmp_path):
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    await refused(tmp_path, pipe, "is a named pipe")


async def test_a_loop_of_links(tmp_path):
    one, other = tmp_path / "one.png", tmp_path / "other.png"
    one.symlink_to(other)
    other.symlink_to(one)
    await refused(tmp_path, one, "link")


async def test_a_file_that_is_gone(tmp_path):
    await refused(tmp_path, tmp_path / "gone.png", "found")


async def test_a_file_without_permission(tmp_path, monkeypatch):
    file = tmp_path / "locked.png"
    file.write_bytes(SOUND)
    real = os.open

    def refusing(path, *args, **more):
        if str(path) == str(file):
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **more)

    monkeypatch.setattr(files.os, "open", refusing)  # root may read everything
    await refused(tmp_path, file, "may not")


async def test_a_directory_gives_its_images(tmp_path):
    folder = tmp_path / "holiday"
    folder.mkdir()
    (folder / "2.png").write_bytes(SOUND)
    (folder / "10.png").write_bytes(SOUND)
    outcome = await came_of(tmp_path, folder)
    assert isinstance(outcome, FolderGiven)
    assert [file.name for file in outcome.files] == ["2.png", "10.png"]


async def test_a_drive_that_hangs_holds_nothing_else_up(tmp_path, monkeypatch):
    file = tmp_path / "far.png"
    file.write_bytes(SOUND)
    answers = asyncio.Event()
    loop = asyncio.get_running_loop()
    hangs = asyncio.run_coroutine_threadsafe
    real = os.open

    def hanging(path, *args, **more):
        if str(path) == str(file):
            hangs(answers.wait(), loop).result(30)
        return real(path, *args, **more)

    monkeypatch.setattr(files.os, "open", hanging)
    environ = {"GEMINI_API_KEY": "k"}
    async with App(Setup(environ=environ, data_dir=tmp_path / "d"), on_crash=pytest.fail) as app:
        far = Attached(app.controller)
        far.add(file, file.name)
        near = Attached(app.controller)
        near.add(SOUND, "near.png")
        assert (await near.outcomes())[0][0].name == "near.png"
        answers.set()
        assert (await far.outcomes())[0][0].name == "far.png"
