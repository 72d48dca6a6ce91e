import pytest

from desktop.core.message import ImagePart, TextPart
from desktop.core.whole import Asked
from desktop.exchange.chatgpt_messages import Messages
from desktop.exchange.report import Report

IMAGE = ImagePart(mime_type="image/png", data=b"x")


class Pictures:
    def __init__(self):
        self.asked = []

    def find(self, name):
        self.asked.append(name)
        return IMAGE if name == "file_1" else None


@pytest.fixture
def messages():
    return Messages(Report(), Pictures())


def node(role="assistant", kind="text", recipient="all", metadata=None, **content):
    content = {"content_type": kind} | content
    message = {"author": {"role": role}, "content": content, "recipient": recipient}
    return {"message": message | {"metadata": metadata or {}}}


@pytest.mark.parametrize(
    ("given", "role"),
    [
        (node("user"), "user"),
        (node("assistant"), "model"),
        (node("tool"), "model"),
        (node("system", parts=["s"]), ""),
        (node("user", metadata={"is_visually_hidden_from_conversation": True}), ""),
        (node("user", kind="user_editable_context"), ""),
        (node(kind="reasoning_recap"), ""),
        ({"message": None}, ""),
        ({}, ""),
        (node("alien"), ""),
    ],
)
def test_whose_message_it_is(messages, given, role):
    assert messages.role(given) == role


def test_the_first_system_prompt_counts(messages):
    for text in ("", "first", "second"):
        messages.role(node("system", parts=[text]))
    assert messages.system == "first"


def test_neighbouring_texts_are_paragraphs_of_one(messages):
    found = messages.parts([node(parts=["a", ""]), node(parts=["b"])])
    assert found == [TextPart(text="a\n\nb")]


def test_thoughts_stand_apart(messages):
    thoughts = [{"summary": "s", "content": "c"}, {"content": "d"}, {}, 5]
    found = messages.parts([node(kind="thoughts", thoughts=thoughts), node(parts=["a"])])
    assert found == [TextPart(text="s\n\nc\n\nd", thought=True), TextPart(text="a")]


def test_images_are_found_by_their_pointers(messages):
    pointers = ("sediment://file_1?shared=1", "file-service://file_2", 5)
    parts = [{"content_type": "image_asset_pointer", "asset_pointer": each} for each in pointers]
    assert messages.parts([node(kind="multimodal_text", parts=parts)]) == [IMAGE]
    assert messages._pictures.asked == ["file_1", "file_2", ""]


def test_what_was_spoken_is_text(messages):
    parts = [{"content_type": "audio_transcription", "text": "Hello"}]
    assert messages.parts([node("user", "multimodal_text", parts=parts)]) == [
        TextPart(text="Hello")
    ]


def test_programs_and_what_they_print_are_code(messages):
    nodes = [
        node(kind="code", text="```", language="python", recipient="python"),
        node("tool", kind="execution_output", text="2"),
        node(kind="code", text="x", language="unknown"),
        node(kind="code", text=" "),
    ]
    text = "````python\n```\n````\n\n```\n2\n```\n\n```\nx\n```"
    assert messages.parts(nodes) == [TextPart(text=text)]


def test_references_to_sources_are_cut_out(messages):
    found = messages.parts([node(parts=["a\ue200cite\ue202x\ue201b"])])
    assert found == [TextPart(text="ab")]


def test_what_is_left_out_is_noted(messages):
    nodes = [
        node(parts=["search"], recipient="browser"),
        node("tool", parts=["a page"]),
        node(kind="tether_quote", text="x"),
        node(kind="multimodal_text", parts=[{"content_type": "video"}, 5]),
    ]
    assert messages.parts(nodes) == []
    assert set(messages._report.lines) == {
        "A call of a tool was left out.",
        "What a tool said was left out.",
        "A message of the kind “tether_quote” was left out.",
        "A part of the kind “video” was left out.",
        "A part of the kind “” was left out.",
    }


def test_when_it_was_asked_and_whom(messages):
    question = node("user")
    question["message"]["create_time"] = 5
    first, last = node(metadata={"model_slug": "m"}), node()
    first["message"]["create_time"] = 7
    asked = messages.asked(question, [first, last])
    assert asked == Asked(at=5.0, ended_at=7.0, model="m")
    assert messages.asked(None, [node()]) == Asked(at=0.0)
    assert messages.asked(question, []) == Asked(at=5.0)
