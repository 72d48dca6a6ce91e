import base64
import io
import json

from PIL import Image

from desktop.core.images import TOKENS
from desktop.core.sent import SentImage, SentOther, SentRequest, SentText


def picture(wide=30, high=20):
    file = io.BytesIO()
    Image.new("RGB", (wide, high), "teal").save(file, "PNG")
    return file.getvalue()


PICTURE = picture()
ADDRESS = "https://example.org:8080/v1/models/gemini-3.8-flash:streamGenerateContent?alt=sse"


def request_of(body, url=ADDRESS, **fields):
    content = json.dumps(body).encode()
    return SentRequest(method="POST", url=url, headers=(), content=content, **fields)


def inline(data, **more):
    return {"inlineData": {"mime_type": "image/png", "data": data, **more}}


BODY = {
    "contents": [
        {
            "role": "user",
            "parts": [inline(base64.urlsafe_b64encode(PICTURE).decode()), {"text": "What?"}],
        },
        {
            "role": "model",
            "parts": [{"text": "A", "thoughtSignature": "c2ln"}, {"text": "hm", "thought": True}],
        },
        {"role": "user", "parts": [{"functionCall": {"name": "f"}}]},
    ],
    "systemInstruction": {"parts": [{"text": "Be"}, {"text": "brief."}]},
    "generationConfig": {"temperature": 0.5, "thinkingConfig": {"thinking_level": "LOW"}},
    "continuationToken": "dG9r",
    "safetySettings": [],
    "toolConfig": {},
}


def test_says_who_gets_it_and_who_is_asked():
    request = request_of(BODY)
    assert request.host == "example.org:8080"
    assert request.model == "gemini-3.8-flash"
    assert request.size_bytes == len(request.content) == len(json.dumps(BODY))


def test_an_address_may_name_no_model():
    assert request_of({}, "https://example.org/ask").model == ""


def test_every_part_of_every_message_is_there():
    first, second, third = request_of(BODY).messages
    image = SentImage(
        mime_type="image/png", data=PICTURE, width_px=30, height_px=20, has_metadata=False
    )
    assert (first.role, first.parts) == ("user", (image, SentText(text="What?")))
    assert (second.role, second.parts) == (
        "model",
        (SentText(text="A", signature_bytes=3), SentText(text="hm", is_thought=True)),
    )
    assert third.parts == (SentOther(text='{"functionCall": {"name": "f"}}'),)
    assert request_of(BODY).images == (image,)


def test_the_system_prompt_is_one_text():
    assert request_of(BODY).system == "Be\nbrief."
    assert request_of({"contents": []}).system == ""


def test_settings_are_all_that_is_left_of_the_body():
    assert request_of(BODY).settings == {
        "generationConfig.temperature": 0.5,
        "generationConfig.thinkingConfig.thinkingLevel": "LOW",
        "continuationToken": "dG9r",
        "safetySettings": [],
        "toolConfig": {},
    }


def test_tokens_are_estimated_from_texts_and_the_detail_of_images():
    said = len('Be\nbrief.What?Ahm{"functionCall": {"name": "f"}}') / 4
    assert request_of(BODY).estimated_tokens == round(said) + TOKENS["high"]
    low = {**BODY, "generationConfig": {"mediaResolution": "MEDIA_RESOLUTION_LOW"}}
    assert request_of(low).estimated_tokens == round(said) + TOKENS["low"]


def test_what_is_no_base64_is_an_image_without_bytes():
    (image,) = request_of({"contents": [{"role": "user", "parts": [inline("x")]}]}).images
    assert (image.data, image.width_px, image.has_metadata) == (b"", 0, None)


def test_both_spellings_of_a_type_are_known():
    part = {"inlineData": {"mimeType": "image/webp", "data": ""}}
    (image,) = request_of({"contents": [{"parts": [part]}]}).images
    assert image.mime_type == "image/webp"


def test_a_part_of_two_kinds_is_shown_as_it_is():
    part = {**inline("AAAA"), "videoMetadata": {"fps": 1}}
    (message,) = request_of({"contents": [{"role": "user", "parts": [part]}]}).messages
    (other,) = message.parts
    assert json.loads(other.text) == {**inline("[3 bytes]"), "videoMetadata": {"fps": 1}}


def test_json_has_all_but_the_bytes():
    request = request_of(BODY)
    shown = json.loads(request.as_json())
    assert shown["method"] == "POST"
    assert shown["url"] == ADDRESS
    assert shown["proxy"] is None
    assert shown["body_bytes"] == request.size_bytes
    body = shown["body"]
    assert body["contents"][0]["parts"][0] == inline(f"[{len(PICTURE):,} bytes]")
    assert body["contents"][1]["parts"][0] == {"text": "A", "thoughtSignature": "[3 bytes]"}
    assert body["continuationToken"] == "[3 bytes]"
    assert body["generationConfig"] == BODY["generationConfig"]
    assert PICTURE not in request.as_json().encode()


def test_its_repr_holds_no_body():
    assert "What?" not in repr(request_of(BODY))
