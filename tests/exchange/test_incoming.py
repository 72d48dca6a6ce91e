import json
import zipfile
from pathlib import Path

import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import ImagePart
from desktop.core.whole import Whole
from desktop.exchange.fields import NotUnderstood
from desktop.exchange.incoming import conversations_in
from desktop.exchange.json_text import json_text
from desktop.exchange.report import Report
from tests.exchange.trees import loaded
from tests.keeping import answered, asked, outline

SAMPLES = Path(__file__).parent


def prepare(data, name):
    return ImagePart(mime_type="image/png", data=data, name=name)


def read(path):
    report = Report()
    return list(conversations_in(path, report, prepare)), report


def test_ours(tmp_path):
    conversation = Conversation("c")
    answered(asked(conversation, "1"), "So.")
    whole = Whole(outline(), conversation, {})
    path = tmp_path / "a.json"
    path.write_text("\ufeff" + "".join(json_text([whole], loaded)), encoding="utf-8")
    assert [each.outline.id for each in read(path)[0]] == ["c"]


def test_ours_however_it_is_laid_out(tmp_path):
    conversation = Conversation("c")
    answered(asked(conversation, "1"), "So.")
    text = "".join(json_text([Whole(outline(), conversation, {})], loaded))
    for name, laid_out in (("a", text), ("b", json.dumps(json.loads(text), indent=2))):
        (tmp_path / name).write_text(laid_out)
        assert [each.outline.id for each in read(tmp_path / name)[0]] == ["c"]


@pytest.mark.parametrize(("name", "count"), [("chatgpt.json", 1), ("MyActivity.json", 2)])
def test_those_of_others(name, count):
    assert len(read(SAMPLES / name)[0]) == count


def test_an_archive_with_its_images(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.write(SAMPLES / "chatgpt.json", "conversations.json")
        file.writestr("file-Lake1-lake.png", b"picture")
    (whole,), _ = read(path)
    (image,) = whole.conversation.turns[0].question.images
    assert (image.data, image.name) == (b"picture", "file-Lake1-lake.png")


@pytest.mark.parametrize("text", ["[]", "{}", "5", '[{"a": 1}]', '{"format": 5}x', ""])
def test_what_holds_none_says_so(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(NotUnderstood):
        read(path)


def test_of_an_archive_what_is_not_known_is_noted(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.write(SAMPLES / "chatgpt.json", "conversations-1.json")
        file.writestr("conversations-2.json", json.dumps([{"a": 1}]))
    wholes, report = read(path)
    assert len(wholes) == 1
    assert "A document holds no conversations that are known here." in report.lines
