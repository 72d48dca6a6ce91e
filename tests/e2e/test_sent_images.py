"""What leaves the computer, as a loopback server records it: no metadata, upright pixels."""

import base64
from functools import partial
from io import BytesIO

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from desktop.app import App
from desktop.core.events import ImagesReduced
from desktop.engine import fitting
from desktop.engine.chat import Chat
from desktop.setup import Setup
from tests.e2e.test_programs import environ, program
from tests.images.heic import heic
from tests.images.pdf import RED, pdf
from tests.images.test_clean import SECRET, as_stored, encoded, exif, looks_like, quarters
from tests.loopback import LoopbackServer, saying

WORDS = SECRET.decode()
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"
TURNED = 6


def profile():
    """sRGB under a name of its own: colours stay, and the profile itself must not go along."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[:-64] + SECRET.ljust(64, b"\0") if len(made) > 4000 else made


def texts():
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", WORDS)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return info


def files(orientation=TURNED):
    """A picture of each format as a camera or an editor writes it, stored turned or upright."""
    turned = as_stored(quarters(), orientation)
    return {
        "JPEG": encoded(
            turned, "JPEG", exif=exif(orientation), xmp=XMP, comment=SECRET, icc_profile=profile()
        ),
        "PNG": encoded(
            turned, "PNG", exif=exif(orientation), pnginfo=texts(), icc_profile=profile()
        ),
        "WEBP": encoded(
            turned, "WEBP", exif=exif(orientation), xmp=XMP, icc_profile=profile(), lossless=True
        ),
        "TIFF": encoded(turned, "TIFF", exif=exif(orientation)),
        "AVIF": encoded(turned, "AVIF", exif=exif(orientation), xmp=XMP),
        "HEIC": heic(turned, exif=exif(orientation).tobytes(), quality=95),
        "GIF": encoded(quarters().quantize(16), "GIF", comment=SECRET),
        "BMP": encoded(quarters(), "BMP") + SECRET,
    }


async def sent_bodies(tmp_path, *questions):
    """What the server hears of these questions, each some images."""
    with LoopbackServer([saying("seen")]) as server:
        setup = Setup(
            environ={"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url},
            data_dir=tmp_path,
        )
        async with App(setup, on_crash=pytest.fail) as app:
            chat = Chat(app.controller)
            for images in questions:
                assert (await chat.ask("What?", images)).text == "seen"
        return server.asked


def blobs(request):
    parts = [part for each in request.json["contents"] for part in each["parts"]]
    return [part["inlineData"] for part in parts if "inlineData" in part]


def decoded(blob):
    return base64.urlsafe_b64decode(blob["data"])


@pytest.mark.parametrize("orientation", [1, TURNED])
@pytest.mark.parametrize("file_format", files())
async def test_no_metadata_leaves_and_the_picture_is_upright(tmp_path, file_format, orientation):
    data = files(orientation)[file_format]
    assert SECRET in data
    file = tmp_path / f"IMG_{WORDS}.{file_format.lower()}"
    file.write_bytes(data)
    request = (await sent_bodies(tmp_path, [file]))[0]
    (blob,) = blobs(request)
    own = decoded(blob)
    assert SECRET not in own
    assert SECRET not in request.body  # nor the name of the file
    assert WORDS.encode() not in request.body
    assert looks_like(own, quarters())
    with Image.open(BytesIO(own)) as image:
        assert image.get_format_mimetype() == blob.get("mimeType", blob.get("mime_type"))
        assert not image.getexif()
        assert not {"exif", "xmp", "comment", "icc_profile"} & set(image.info)


async def test_a_page_of_a_document_leaves_as_pixels_alone(tmp_path):
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(RED, RED, extra=f"/Author ({WORDS})"))
    request = (await sent_bodies(tmp_path, [file]))[0]
    pages = [decoded(blob) for blob in blobs(request)]
    assert len(pages) == 2
    for page in pages:
        assert SECRET not in page
        with Image.open(BytesIO(page)) as image:
            assert image.convert("RGB").getpixel((5, 5)) == (255, 0, 0)


async def test_images_of_earlier_questions_go_along_as_clean(tmp_path):
    data = files()["JPEG"]
    first, second = await sent_bodies(tmp_path, [data], [data, data])
    assert len(blobs(first)) == 1
    assert len(blobs(second)) == 3
    assert SECRET not in second.body
    assert all(looks_like(decoded(blob), quarters()) for blob in blobs(second))


async def test_what_one_request_cannot_carry_is_sent_smaller_and_said(tmp_path, monkeypatch):
    limit = 1_600_000
    monkeypatch.setattr(fitting, "Fitting", partial(fitting.Fitting, limit_bytes=limit))
    photo = Image.merge("RGB", [Image.effect_noise((1600, 1000), 60) for _ in range(3)])
    data = encoded(photo, "JPEG", quality=85)
    with LoopbackServer([saying("seen")]) as server:
        setup = Setup(
            environ={"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url},
            data_dir=tmp_path,
        )
        async with App(setup, on_crash=pytest.fail) as app:
            events = [event async for event in Chat(app.controller).stream("What?", [data])]
        request = server.asked[0]
    assert len(data) * 4 / 3 > limit - 1_000_000
    (told,) = [event for event in events if isinstance(event, ImagesReduced)]
    assert told.sentence.startswith("1 image is sent with less detail to fit in one request")
    assert len(request.body) < limit
    with Image.open(BytesIO(decoded(*blobs(request)))) as image:
        assert image.size in {(1536, 960), (768, 480)}


def test_ask_sends_images_by_the_same_path(tmp_path):
    photo, document = tmp_path / "photo.jpg", tmp_path / "pages.pdf"
    photo.write_bytes(files()["HEIC"])  # its content decides, not its name
    document.write_bytes(pdf(RED, RED))
    with LoopbackServer([saying("seen")]) as server:
        images = ("--image", str(photo), "--image", str(document))
        done = program("ask", *images, "What?", env=environ(tmp_path, server))
        request = server.asked[0]
    assert (done.returncode, done.stdout) == (0, "seen\n"), done.stderr
    first, *pages = [decoded(blob) for blob in blobs(request)]
    assert SECRET not in request.body
    assert SECRET not in first
    assert looks_like(first, quarters())
    assert len(pages) == 2


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.png", b"", "empty"),
        ("half.jpg", files()["JPEG"][:900], "damaged"),
        ("notes.png", b"only words", "not an image"),
    ],
)
def test_ask_refuses_what_is_no_image_and_sends_nothing(tmp_path, name, data, word):
    (tmp_path / name).write_bytes(data)
    with LoopbackServer([saying("no")]) as server:
        done = program("ask", "--image", str(tmp_path / name), "?", env=environ(tmp_path, server))
        assert server.requests == []
    assert done.returncode == 2
    assert name in done.stderr
    assert word in done.stderr
    assert len(done.stderr.splitlines()) == 1
