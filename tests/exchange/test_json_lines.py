import json

import pytest
from hypothesis import given

from desktop.core.conversation import Conversation
from desktop.core.whole import Whole
from desktop.exchange import json_lines
from desktop.exchange.fields import NotUnderstood
from desktop.exchange.json_lines import is_lined, read_lines
from desktop.exchange.json_text import json_text
from desktop.exchange.report import Report
from tests.exchange.trees import SLOW, is_same, loaded, many
from tests.keeping import answered, asked, outline


def a_whole(name, text="So."):
    conversation = Conversation(name)
    answered(asked(conversation, f"{name}1"), text)
    answered(asked(conversation, f"{name}2"), text)
    return Whole(outline(name), conversation, {})


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("".join(json_text([a_whole("a"), a_whole("b")], loaded)), encoding="utf-8")
    return path


def read(path):
    report = Report()
    return [whole.outline.id for whole in read_lines(path, report)], report.lines


@SLOW
@given(many())
def test_it_is_what_any_reader_of_json_finds(tmp_path_factory, wholes):
    path = tmp_path_factory.mktemp("lines") / "a.json"
    path.write_bytes("".join(json_text(wholes, loaded)).encode())
    assert is_lined(path)
    report = Report()
    found = list(read_lines(path, report))
    assert report.lines == []
    assert len(found) == len(wholes)
    assert all(map(is_same, found, wholes))


def test_one_conversation_is_read_at_a_time(file):
    lines = file.read_bytes().split(b"\n")
    file.write_bytes(b"\n".join([*lines[:5], b"damaged", *lines[5:]]))
    found = read_lines(file, Report())
    assert next(found).outline.id == "a"
    with pytest.raises(NotUnderstood):
        next(found)


def test_lines_of_another_system(file):
    file.write_bytes(file.read_bytes().replace(b",\n", b",\r\n"))
    assert read(file) == (["a", "b"], [])


def test_what_others_wrote_is_not_lined(file):
    file.write_text(json.dumps(json.loads(file.read_text()), indent=1))
    assert not is_lined(file)
    file.write_bytes(b"")
    assert not is_lined(file)


@pytest.mark.parametrize(("cut", "whole"), [(3, ["a", "b"]), (7, ["a"]), (200, ["a"])])
def test_of_a_file_that_was_cut_short_what_is_whole_is_given_and_the_rest_said(file, cut, whole):
    file.write_bytes(file.read_bytes()[:-cut])
    given = []
    with pytest.raises(NotUnderstood, match="ends too early"):
        given.extend(each.outline.id for each in read_lines(file, Report()))
    assert given == whole


def test_the_end_of_the_last_line_may_lack(file):
    file.write_bytes(file.read_bytes()[:-1])
    assert read(file) == (["a", "b"], [])


def test_lines_that_are_something_else_are_said(file):
    file.write_bytes(file.read_bytes().replace(b'"turns": [', b'"turns": [{', 1))
    with pytest.raises(NotUnderstood):
        read(file)


def test_a_conversation_that_is_too_large_is_left_out_and_the_next_one_read(file, monkeypatch):
    text = "".join(json_text([a_whole("a", "x" * 5000), a_whole("b")], loaded))
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(json_lines, "MOST_BYTES", 6000)
    assert read(file) == (["b"], ["A conversation was left out: it is too large."])


def test_a_conversation_of_too_many_turns_is_left_out_as_well(file, monkeypatch):
    monkeypatch.setattr(json_lines, "MOST_TURNS", 1)
    assert read(file) == ([], ["2 × A conversation was left out: it is too large."])


def test_a_conversation_that_is_not_as_it_should_be_is_left_out(file):
    file.write_bytes(file.read_bytes().replace(b'"parent": "a1"', b'"parent": "b1"'))
    found, (line,) = read(file)
    assert found == ["b"]
    assert line.endswith("its turns are no tree.")
