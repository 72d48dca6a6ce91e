import os
import struct
import threading
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.core.conversation import ImagePart
from desktop.core.errors import ImageRejected
from desktop.core.images import GivenUp, Watch, WebImage
from desktop.images import Request, files, intake, load, load_all, turns
from desktop.images.turns import decoding
from tests.loopback import LoopbackServer, replaying

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
MIME_TYPES = {"image/png", "image/jpeg", "image/webp"}


def encoded(file_format: str = "PNG", *, size: tuple[int, int] = (40, 30), **options: Any) -> bytes:
    buffer = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(buffer, file_format, **options)
    return buffer.getvalue()


def seeds() -> list[bytes]:
    Image.init()
    turned = Image.Exif()
    turned[0x0112] = 6
    options_of_each: tuple[dict[str, Any], ...] = ({}, {"exif": turned})
    return [
        encoded(file_format, **options)
        for file_format in FORMATS
        if file_format in Image.SAVE
        for options in options_of_each
    ]


def png_head(width_px: int, height_px: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head)),
            struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT")),
        )
    )


def refusal(source: Path | bytes, name: str = "") -> ImageRejected:
    with pytest.raises(ImageRejected) as caught:
        load(source, name=name)
    assert caught.value.code == "image_rejected"
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("data", seeds())
def test_a_part_has_all_it_promises(data):
    part = load(data)
    assert part.original == data
    assert part.original_bytes == len(data)
    assert part.mime_type in MIME_TYPES
    assert sorted((part.width_px, part.height_px)) == [30, 40]
    with Image.open(BytesIO(part.thumbnail)) as small:
        assert small.format == "PNG"
        assert small.size == (part.width_px, part.height_px)


def test_of_a_file_the_name_is_known(tmp_path):
    (tmp_path / "lake.png").write_bytes(encoded())
    assert load(tmp_path / "lake.png").name == "lake.png"
    assert load(tmp_path / "lake.png", name="Sample").name == "Sample"


def test_of_bytes_the_name_is_given():
    assert load(encoded()).name == "Pasted image"
    assert load(encoded(), name="lake.png").name == "lake.png"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb.png", "a\ufffdb.png"),
        ("gnp.\u202egpj.exe", "gnp.\ufffdgpj.exe"),
        ("bad\udcff.png", "bad\ufffd.png"),
        ("Bildschirmfoto 3.45\u202fPM 👩\u200d👧.png",) * 2,
    ],
)
def test_a_name_cannot_spoil_a_sentence(name, shown):
    assert load(encoded(), name=name).name in {shown, shown.replace("\u202f", "\ufffd")}


@pytest.mark.parametrize("ending", [".jpg", ".txt", ""])
def test_the_content_decides_and_not_the_name(tmp_path, ending):
    path = tmp_path / f"lake{ending}"
    path.write_bytes(encoded("PNG"))
    assert load(path).mime_type == "image/png"


@pytest.mark.parametrize(
    "data",
    [
        b"just a text",
        b"BMW is a car",
        b"<html><svg></svg></html>",
        b"\0\0\0\x18ftypmp42" + bytes(50),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"P6 1 1 255\nabc",
    ],
)
def test_other_files_are_not_images(tmp_path, data):
    (tmp_path / "notes.png").write_bytes(data)
    refused = refusal(tmp_path / "notes.png")
    assert refused.sentence == "notes.png is not an image Gemstream can read."
    assert refused.hint == "Use PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, TIFF, SVG or PDF."


@pytest.mark.parametrize("data", seeds())
@pytest.mark.parametrize("part", [0.3, 0.6])
def test_half_a_file_is_damaged(data, part):
    damaged = data[: int(len(data) * part)]
    assert refusal(damaged, "lake").sentence == "lake is damaged and cannot be read."


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "GIF", "WEBP", "TIFF"])
def test_a_few_bytes_of_a_file_are_damaged_too(file_format):
    assert "is damaged" in refusal(encoded(file_format)[:16]).sentence


def test_only_an_engine_of_this_computer_needs_the_file_itself():
    (part,) = load_all(encoded(), Request(keep_original=False))
    assert part.original is None
    assert part.original_bytes == len(encoded())


@pytest.mark.parametrize(
    ("file_format", "note"), [("GIF", "The first frame"), ("TIFF", "The first page"), ("PNG", "")]
)
def test_what_is_left_out_is_said(file_format, note):
    more = {"save_all": True, "append_images": [Image.new("RGB", (40, 30))]} if note else {}
    assert load(encoded(file_format, **more)).note == note


def test_the_detail_decides_the_size():
    data = encoded("JPEG", size=(4000, 3000))
    sizes = [load(data, detail=detail).width_px for detail in ("low", "medium", "high")]
    assert sizes == [768, 1536, 3072]
    assert load(data).original_px == (4000, 3000)


def test_metadata_is_kept_where_it_is_wanted():
    tags = Image.Exif()
    tags[0x010F] = "planted"
    (part,) = load_all(encoded("JPEG", exif=tags), Request(keep_metadata=True))
    assert b"planted" in part.data


def test_metadata_that_breaks_off_is_no_reason_to_refuse():
    tags = Image.Exif()
    tags[0x010F] = "planted" * 20
    tags[0x0112] = 6
    data = encoded("JPEG", exif=tags.tobytes()[:60])
    (part,) = load_all(data, Request(keep_metadata=True))
    assert part.mime_type == "image/jpeg"


def test_how_far_it_is_is_told(tmp_path):
    (tmp_path / "lake.png").write_bytes(encoded())
    shares = []
    load_all(tmp_path / "lake.png", Request(), Watch(shares.append))
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0


@pytest.mark.parametrize("at", [0.0, 0.4, 0.5, 0.9])
def test_it_can_be_given_up_at_each_step(tmp_path, at):
    (tmp_path / "lake.png").write_bytes(encoded())

    def tell(share):
        if share >= at:
            watch.give_up()

    watch = Watch(tell)
    with pytest.raises(GivenUp):
        load_all(tmp_path / "lake.png", Request(), watch)


def test_who_waits_for_its_turn_can_give_up():
    watch = Watch()
    over = threading.Event()

    def wait():
        with pytest.raises(GivenUp):
            load_all(encoded(), Request(), watch)
        over.set()

    with decoding(over.is_set):
        thread = threading.Thread(target=wait)
        thread.start()
        watch.give_up()
        assert over.wait(20)
    thread.join()


def test_files_whose_drive_hangs_hold_no_other_up(tmp_path, monkeypatch):
    monkeypatch.setattr(turns, "HANGS_S", 0.0)
    names = ("lost.png", "gone.png", "far.png", "lake.png")
    for name in names:
        (tmp_path / name).write_bytes(encoded())
    may_go_on, read = threading.Event(), files.read

    def hanging(path, name, reached):
        while name != "lake.png" and not may_go_on.wait(0.01):
            reached(0.5)
        return read(path, name, reached)

    monkeypatch.setattr(files, "read", hanging)
    with ThreadPoolExecutor(3) as pool:
        others = [pool.submit(load, tmp_path / name) for name in names[:3]]
        try:
            assert load(tmp_path / "lake.png").name == "lake.png"
            assert not any(other.done() for other in others)
        finally:
            may_go_on.set()
        assert [other.result().name for other in others] == list(names[:3])


def test_of_files_that_come_on_after_all_two_are_made_images(tmp_path, monkeypatch):
    monkeypatch.setattr(turns, "HANGS_S", -1.0)
    paths = [tmp_path / f"{number}.png" for number in range(8)]
    for path in paths:
        path.write_bytes(encoded())
    made, most, lock, read, parts = 0, 0, threading.Lock(), files.read, intake._parts
    all_have_hung = threading.Barrier(8)

    def hanging(path, name, reached):
        reached(0.0)
        all_have_hung.wait(20)
        return read(path, name, lambda share: None)

    def making(data, request, watch):
        nonlocal made, most
        with lock:
            made += 1
            most = max(most, made)
        try:
            return parts(data, request, watch)
        finally:
            with lock:
                made -= 1

    monkeypatch.setattr(files, "read", hanging)
    monkeypatch.setattr(intake, "_parts", making)
    with ThreadPoolExecutor(8) as pool:
        assert [part.name for part in pool.map(load, paths)] == [path.name for path in paths]
    assert most <= 2


def test_of_many_files_two_are_held(tmp_path, monkeypatch):
    paths = [tmp_path / f"{number}.png" for number in range(8)]
    for path in paths:
        path.write_bytes(encoded())
    held, most, lock, read, parts = 0, 0, threading.Lock(), files.read, intake._parts

    def reading(path, name, reached):
        nonlocal held, most
        with lock:
            held += 1
            most = max(most, held)
        return read(path, name, reached)

    def letting_go(data, request, watch):
        nonlocal held
        made = parts(data, request, watch)
        with lock:
            held -= 1
        return made

    monkeypatch.setattr(files, "read", reading)
    monkeypatch.setattr(intake, "_parts", letting_go)
    with ThreadPoolExecutor(8) as pool:
        assert [part.name for part in pool.map(load, paths)] == [path.name for path in paths]
    assert most <= 2


def test_nothing_at_all():
    assert refusal(b"").sentence == "Pasted image is empty."


def test_too_many_bytes(monkeypatch):
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 10)
    assert "is larger than" in refusal(encoded()).sentence


@pytest.mark.parametrize("size_px", [(100_000, 100_000), (200_000_001, 1)])
def test_too_many_pixels_are_refused_from_the_header(size_px):
    assert refusal(png_head(*size_px)).sentence == "Pasted image has more than 200 megapixels."


def test_as_many_pixels_as_allowed_are_taken_without_a_warning(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 40 * 30 // 2)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert load(encoded(size=(40, 30))).width_px == 40
        assert "megapixels" in refusal(encoded(size=(40, 31))).sentence
    assert caught == []


def test_no_memory(monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Image, "open", fail)
    assert refusal(encoded()).sentence == "Pasted image needs more memory than is free."


def test_a_folder_and_what_is_not_there(tmp_path):
    assert refusal(tmp_path).sentence == f"{tmp_path.name} is a folder without images."
    assert refusal(tmp_path / "lake.png").sentence == "lake.png was not found."
    assert refusal(Path("/")).sentence == "/ is a folder without images."


@pytest.mark.skipif(os.name == "nt", reason="POSIX file kinds")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    assert refusal(tmp_path / "pipe.png").sentence == "pipe.png is a named pipe, not a file."


def test_only_the_first_of_many_frames_is_looked_at():
    data = encoded("GIF", save_all=True, append_images=[Image.new("L", (40, 30))])
    first_end = data.index(b"\x21\xf9")
    frame = data[first_end:-1]
    many = data[:first_end] + frame * 200_000 + b";"
    assert load(many).width_px == 40


def test_the_original_keeps_what_the_data_loses():
    tags = Image.Exif()
    tags[0x010F] = "planted"
    part = load(encoded("JPEG", exif=tags))
    assert b"planted" in (part.original or b"")
    assert b"planted" not in part.data
    assert b"planted" not in part.thumbnail


@settings(deadline=None, max_examples=300)
@given(
    data=st.sampled_from(seeds()),
    at=st.floats(0, 1, exclude_max=True),
    cut=st.integers(0, 8),
    junk=st.binary(max_size=8),
    in_head=st.booleans(),
)
def test_damage_gives_a_part_or_a_refusal(data, at, cut, junk, in_head):
    place = int(at * min(len(data), 200 if in_head else len(data)))
    with suppress(ImageRejected):
        part = load(data[:place] + junk + data[place + cut :])
        assert isinstance(part, ImagePart)
        assert part.mime_type in MIME_TYPES


@settings(deadline=None)
@given(head=st.sampled_from([data[:n] for data in seeds() for n in (4, 12, 40)]), tail=st.binary())
def test_any_bytes_give_a_part_or_a_refusal(head, tail):
    with suppress(ImageRejected):
        assert isinstance(load(head + tail), ImagePart)


DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
<rect width="10" height="10" fill="#00ff00"/><image href="%s" x="10" width="10" height="10"/></svg>
"""


def test_an_svg_is_drawn_and_only_its_picture_goes_on(tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(encoded())
    data = DRAWING % str(secret).encode()
    shares: list[float] = []
    wanted = Request(name="plan.svg", detail="low", keep_original=True)
    (part,) = load_all(data, wanted, Watch(shares.append))
    assert (part.mime_type, part.width_px, part.height_px) == ("image/png", 768, 384)
    assert (part.original, part.original_bytes) == (None, len(data))
    assert part.note == "Drawn from SVG, some parts left out"
    image = Image.open(BytesIO(part.data))
    assert image.convert("RGBA").getpixel((100, 100)) == (0, 255, 0, 255)
    assert image.convert("RGBA").getpixel((700, 100)) == (0, 0, 0, 0)
    assert Image.open(BytesIO(part.thumbnail)).size == (512, 256)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_an_svg_is_known_by_its_content_and_refused_in_words(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"<svg><g></svg>")
    assert refusal(path).sentence == "photo.png is damaged and cannot be read."
    empty = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    assert refusal(empty, "plan.svg").sentence == "plan.svg cannot be drawn."
    assert refusal(b"<svg width='-1'/>", "plan.svg").sentence == "plan.svg cannot be drawn."


def test_an_svg_that_is_all_there_says_only_what_it_was():
    whole = b'<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'
    assert load(whole).note == "Drawn from SVG"


def test_an_svg_that_is_drawn_can_be_given_up():
    watch = Watch()
    watch.give_up()
    with pytest.raises(GivenUp):
        load_all(DRAWING % b"#", Request(), watch)


def test_an_image_of_the_web_is_fetched_and_prepared_like_any_other():
    data = encoded("JPEG", size=(400, 300))
    shares: list[float] = []
    with LoopbackServer([replaying(data, 200, "text/plain")]) as server:
        source = WebImage(address=f"{server.url}/a%20lake.jpg")
        (part,) = load_all(source, Request(), Watch(shares.append))
    assert part.name == "a lake.jpg"
    assert (part.width_px, part.height_px, part.original_bytes) == (400, 300, len(data))
    assert shares == sorted(shares)


def test_an_image_of_the_web_is_asked_for_once_for_all_its_details():
    with LoopbackServer([replaying(encoded(size=(2000, 1000)), 200, "image/png")]) as server:
        source = WebImage(address=server.url)
        (high,) = load_all(source, Request(detail="high"))
        (low,) = load_all(source, Request(detail="low"))
        assert (high.width_px, low.width_px) == (2000, 768)
        assert len(server.requests) == 1
        # Another with the same address was agreed to by itself.
        load_all(WebImage(address=server.url), Request())
        assert len(server.requests) == 2


def test_what_could_not_be_used_is_asked_for_again():
    scenes = [replaying(b"not yet", 200, "image/png"), replaying(encoded(), 200, "image/png")]
    with LoopbackServer(scenes) as server:
        source = WebImage(address=server.url)
        with pytest.raises(ImageRejected):
            load_all(source, Request())
        assert load_all(source, Request())[0].width_px == 40


@pytest.mark.parametrize(
    ("sent", "words"), [(b"some text", "lake is not an image"), (b"", "lake is empty")]
)
def test_what_the_web_sends_is_refused_in_the_same_words(sent, words):
    with LoopbackServer([replaying(sent, 200, "image/png")]) as server:
        source = WebImage(address=server.url)
        with pytest.raises(ImageRejected, match=words):
            load_all(source, Request(name="lake"))
