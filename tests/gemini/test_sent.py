"""What is shown to be sent, held against what a server gets: the SDK makes both."""

import base64
import io
import json
from contextlib import asynccontextmanager

import pytest
from PIL import Image

from desktop.core.errors import AuthenticationFailed
from desktop.core.message import Draft, ImagePart, Message, TextPart
from desktop.core.ports import ModelRequest, Sent
from desktop.core.sent import SentImage, SentText
from desktop.core.sent_address import MASK
from desktop.gemini.client import Access, GeminiClient
from tests.contracts import REQUEST
from tests.loopback import LoopbackServer, saying

KEY = "AIzaThisIsTheVerySecret"


def picture(exif=None):
    file = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(file, "JPEG", **({"exif": exif} if exif else {}))
    return file.getvalue()


def with_place():
    exif = Image.Exif()
    exif[0x010F] = "Camera at home"
    return exif


CLEAN, ORIGINAL = picture(), picture(with_place())
IMAGE = ImagePart(mime_type="image/jpeg", data=CLEAN, detail="low")
WHOLE = ModelRequest(
    model="gemini-3.8-flash",
    messages=(
        Draft(
            text="What is «this»?",
            images=(
                ImagePart(mime_type="image/jpeg", data=CLEAN, original=ORIGINAL, detail="low"),
            ),
        ).message(),
        Message(
            role="model",
            parts=(TextPart(text="hm", thought=True), TextPart(text="A lake.", signature=b"sig")),
        ),
        Draft(text="And\nthat? 🙂").message(),
    ),
    system="Be brief.",
    temperature=0.25,
    max_output_tokens=77,
    thinking_level="low",
    include_thoughts=True,
    continuation_token=b"go on here",
)


@asynccontextmanager
async def client_of(**fields):
    async def provide():
        return Access(**{"api_key": KEY, **fields})

    client = GeminiClient("gemini", provide)
    try:
        yield client
    finally:
        await client.aclose()


async def both(request, **fields):
    """What is shown, what a server gets, and where the client says it sent it."""
    with LoopbackServer([saying("ok")]) as server:
        async with client_of(base_url=server.url, **fields) as client:
            shown = await client.as_sent(request)
            assert server.requests == []
            items = [item async for batch in client.stream(request) for item in batch]
        (got,) = server.requests
    return shown, got, next(item.to for item in items if isinstance(item, Sent))


@pytest.mark.parametrize("request_", [REQUEST, WHOLE], ids=["plain", "everything"])
async def test_the_body_is_the_same_to_the_byte(request_):
    shown, got, _ = await both(request_)
    assert shown.content == got.body
    assert shown.size_bytes == len(got.body)
    assert shown.method == got.method


async def test_every_header_is_shown_and_the_key_is_not():
    shown, got, _ = await both(WHOLE)
    said = dict(shown.headers)
    assert len(said) == len(shown.headers)
    assert said.pop("x-goog-api-key") == MASK
    sent = {name.lower(): value for name, value in got.headers.items()}
    assert sent.pop("x-goog-api-key") == KEY
    assert said == sent
    assert KEY not in repr(shown)
    assert KEY not in shown.as_json()


async def test_the_address_is_the_one_it_was_sent_to():
    shown, got, to = await both(WHOLE)
    assert shown.url == to == f"http://{got.headers['host']}{got.path}"


async def test_each_field_is_what_the_server_reads():
    shown, got, _ = await both(WHOLE)
    body = got.json
    assert shown.model == "gemini-3.8-flash"
    assert shown.system == body["systemInstruction"]["parts"][0]["text"] == "Be brief."
    for message, content in zip(shown.messages, body["contents"], strict=True):
        assert message.role == content["role"]
        for part, sent in zip(message.parts, content["parts"], strict=True):
            if isinstance(part, SentImage):
                assert part.data == base64.urlsafe_b64decode(sent["inlineData"]["data"]) == CLEAN
                assert (part.width_px, part.height_px, part.has_metadata) == (64, 48, False)
            else:
                assert isinstance(part, SentText)
                assert part.text == sent["text"]
    assert [part.text for part in shown.messages[1].parts] == ["A lake."]
    assert shown.messages[1].parts[0].signature_bytes == 3
    config = "generationConfig"
    assert shown.settings == {
        f"{config}.temperature": body[config]["temperature"],
        f"{config}.maxOutputTokens": 77,
        f"{config}.thinkingConfig.includeThoughts": True,
        f"{config}.thinkingConfig.thinkingLevel": "LOW",
        f"{config}.mediaResolution": "MEDIA_RESOLUTION_LOW",
        "continuationToken": body["continuationToken"],
    }


async def test_an_engine_here_gets_what_it_is_shown_to_get():
    shown, got, _ = await both(WHOLE, local=True)
    assert shown.is_local
    assert shown.content == got.body
    assert shown.images[0].data == ORIGINAL
    assert shown.images[0].has_metadata is True


async def test_for_enterprise_nobody_is_asked_for_a_token(monkeypatch):
    def fail(*_, **__):
        raise AssertionError("a token is asked for")

    monkeypatch.setattr("google.auth.default", fail)
    async with client_of(api_key=None, project="our-project", location="europe-west4") as client:
        shown = await client.as_sent(WHOLE)
    assert shown.host == "europe-west4-aiplatform.googleapis.com"
    assert "/projects/our-project/locations/europe-west4/" in shown.url
    assert dict(shown.headers)["authorization"] == f"Bearer {MASK}"
    assert shown.model == "gemini-3.8-flash"
    assert len(shown.images) == 1


async def test_says_why_nothing_can_be_sent():
    async with client_of(api_key=None) as client:
        with pytest.raises(AuthenticationFailed):
            await client.as_sent(WHOLE)


async def test_a_proxy_on_the_way_is_named_without_its_password(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://me:secret@proxy.example:3128")
    async with client_of() as client:
        shown = await client.as_sent(WHOLE)
    assert shown.proxy == "proxy.example:3128"
    assert "secret" not in repr(shown)
    async with client_of(base_url="http://127.0.0.1:9") as client:
        assert (await client.as_sent(WHOLE)).proxy == ""


async def test_google_itself_is_not_contacted():
    async with client_of() as client:
        shown = await client.as_sent(WHOLE)
    assert shown.url.startswith("https://generativelanguage.googleapis.com/")
    assert json.loads(shown.as_json())["headers"][0] == {
        "name": "host",
        "value": "generativelanguage.googleapis.com",
    }
