from dataclasses import replace

import pytest

from desktop.core.sent import SentImage, SentOther, SentText
from desktop.ui.sent_words import (
    image_words,
    part_words,
    purpose,
    role_words,
    settings_words,
    size_words,
    unsent_words,
)
from tests.core.test_sent import BODY, request_of

REQUEST = request_of(BODY)
HERE = replace(REQUEST, is_local=True)


@pytest.mark.parametrize(
    ("request_", "is_draft", "is_anew", "says"),
    [
        (REQUEST, True, False, "Nothing is sent yet. If you send this, it goes to example.org"),
        (REQUEST, False, False, "This was sent to example.org"),
        (REQUEST, False, True, "This is how the same would be sent now, to example.org"),
        (HERE, True, False, "Nothing leaves this computer"),
        (HERE, False, False, "This stayed on this computer"),
        (HERE, False, True, "nothing would leave this computer"),
    ],
)
def test_says_where_it_goes(request_, is_draft, is_anew, says):
    assert says in purpose(request_, is_draft=is_draft, is_anew=is_anew)


def test_says_how_much_it_is():
    assert size_words(REQUEST).startswith("gemini-3.8-flash · 3 messages · 1 image · ")
    assert size_words(REQUEST).endswith(" tokens")
    nothing = request_of({"contents": []}, "https://example.org/ask")
    assert size_words(nothing) == "example.org · 16 bytes · about 0 tokens"


def test_roles_are_people_and_models():
    assert [role_words(each) for each in ("user", "model", "tool")] == ["You", "The model", "tool"]


def test_says_what_is_special_about_a_text():
    assert part_words(SentText(text="x")) == ""
    assert part_words(SentText(text="x", is_thought=True)) == "A summary of its thoughts"
    signed = SentText(text="x", signature_bytes=1234)
    assert part_words(signed) == "With the service's own mark of 1,234 bytes"
    assert part_words(SentOther(text="{}")) == "A part of another kind"


@pytest.mark.parametrize(
    ("has_metadata", "says"),
    [(False, "without metadata"), (True, "camera, date and place"), (None, "is not known")],
)
def test_says_of_an_image_whether_it_says_more_than_it_shows(has_metadata, says):
    image = SentImage(
        mime_type="image/png",
        data=bytes(1234),
        width_px=1200,
        height_px=800,
        has_metadata=has_metadata,
    )
    words = image_words(image)
    assert words.startswith("image/png · 1,200 × 800 pixels · 1,234 bytes · ")
    assert says in words
    assert "pixels" not in image_words(replace(image, width_px=0, height_px=0))


def test_all_settings_that_are_sent_are_named():
    assert settings_words(REQUEST) == [
        ("Temperature", "0.5"),
        ("Thinking", "LOW"),
        ("Safety", "[]"),
        ("continuationToken", "[4 characters]"),
    ]
    config = {"thinkingConfig": {"include_thoughts": True}, "topK": 3}
    assert settings_words(request_of({"generationConfig": config})) == [
        ("Summaries of thoughts", "yes"),
        ("generationConfig.topK", "3"),
    ]
    off = {"thinkingConfig": {"include_thoughts": False}}
    assert settings_words(request_of({"generationConfig": off})) == [
        ("Summaries of thoughts", "no")
    ]


def test_what_is_not_sent_is_left_to_the_service():
    assert unsent_words(REQUEST) == (
        "Left to the service: most tokens of the answer, summaries of thoughts, detail of images."
    )
    config = {
        "temperature": 1,
        "maxOutputTokens": 2,
        "thinkingConfig": {"thinkingLevel": "LOW", "includeThoughts": True},
        "mediaResolution": "MEDIA_RESOLUTION_LOW",
    }
    assert unsent_words(request_of({"generationConfig": config, "safetySettings": []})) == ""


def test_in_the_language_of_the_user(bracketed):
    assert purpose(REQUEST, is_draft=False, is_anew=False) == "«This was sent to example.org:8080.»"
    assert purpose(HERE, is_draft=False, is_anew=False).startswith("«This stayed on this computer")
    assert " · «3 messages» · «1 images» · " in size_words(REQUEST)
    assert unsent_words(request_of({"contents": []}, "https://example.org/ask")).startswith(
        "«Left to the service: «temperature»«, »«most tokens"
    )
