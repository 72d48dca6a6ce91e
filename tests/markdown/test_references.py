import pytest

from desktop.markdown import references as module
from desktop.markdown.leaves import leaves_of
from desktop.markdown.parser import block_tokens
from desktop.markdown.references import References


def look_at(references, text):
    for leaf in leaves_of(block_tokens(text, references.env())):
        references.look_at(leaf)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("plain", set()),
        ("[A  b]", {"A B"}),
        ("[text][ref]", {"TEXT", "REF"}),
        ("![alt]", {"ALT"}),
        ("a[^1] [^Two]", {"^1", "^Two"}),
        ("[a\\]b]", {"A\\]B"}),
        ("[]", set()),
        ("# [a]\n\n| [b] | c |\n|---|---|\n| [d] | e |", {"A", "B", "D"}),
        ("```\n[a]\n```", set()),
        (f"[{'a' * 1000}]", set()),
    ],
)
def test_what_is_written_like_a_reference_is_wanted(text, wanted):
    references = References()
    look_at(references, text)
    assert references.wanted == wanted


def test_a_definition_is_late_if_it_was_wanted_before():
    references = References()
    look_at(references, "[a] [^1]")
    assert references.define("A", "/u", "")
    assert references.define_note("1")
    assert not references.define("B", "/u", "")
    assert not references.define_note("2")


def test_a_definition_is_late_only_once():
    references = References()
    look_at(references, "[a] [^1]")
    assert references.define("A", "/u", "")
    assert references.define_note("1")
    assert not references.define("A", "/v", "")
    assert not references.define_note("1")


def test_the_first_definition_counts():
    references = References()
    references.define("A", "/first", "one")
    references.define("A", "/second", "two")
    assert references.env()["references"]["A"] == {"href": "/first", "title": "one"}


def test_a_link_and_a_footnote_of_one_name_are_two_things():
    references = References()
    look_at(references, "[^a]")
    assert not references.define("A", "/u", "")
    assert references.define_note("a")


def test_what_the_parser_adds_is_not_kept():
    references = References()
    references.define("A", "/u", "")
    block_tokens("[b]: /v\n\n[^1]: note\n", references.env())
    env = references.env()
    assert set(env["references"]) == {"A"}
    assert env["footnotes"]["refs"] == {}


def test_there_are_only_so_many(monkeypatch):
    monkeypatch.setattr(module, "MOST", 3)
    references = References()
    for number in range(5):
        references.define(f"L{number}", f"/{number}", "")
        references.define_note(str(number))
        look_at(references, f"[a{number}]")
    assert sorted(references.env()["references"]) == ["L0", "L1", "L2"]
    assert sorted(references.env()["footnotes"]["refs"]) == [":0", ":1", ":2"]
    assert len(references.wanted) == 3
    assert not references.define("A4", "/", "")
