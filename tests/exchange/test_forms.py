from pathlib import Path

import pytest

from desktop.core.conversation import Conversation
from desktop.core.whole import Whole
from desktop.exchange.forms import FORMS, file_of, form_of
from tests.exchange.trees import loaded
from tests.keeping import answered, asked, outline


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.json", "json"),
        ("a.MD", "md"),
        ("b.markdown", "md"),
        ("a.html", "html"),
        ("a.htm", "html"),
    ],
)
def test_a_name_asks_for_a_form(name, form):
    assert form_of(Path(name)) == form


def test_a_name_that_asks_for_none():
    assert form_of(Path("a.txt")) is None


def wholes(asked_for):
    for name in ("a", "b"):
        asked_for.append(name)
        conversation = Conversation(name)
        answered(asked(conversation, f"{name}1"), "So.")
        yield Whole(outline(name), conversation, {})


@pytest.mark.parametrize(("form", "start"), [("json", b"{"), ("md", b"# "), ("html", b"<!doctype")])
def test_each_form_is_made_one_conversation_at_a_time(form, start):
    asked_for = []
    pieces = file_of(form, wholes(asked_for), loaded)
    data = b""
    while b"Title of a" not in data:
        data += next(pieces)
    assert asked_for == ["a"]
    data += b"".join(pieces)
    assert data.startswith(start)
    assert b"Title of b" in data


def test_a_pdf_is_made_of_a_page_for_paper(monkeypatch):
    def made(pieces):
        assert b"page-break-before" in b"".join(pieces)
        return b"%PDF"

    monkeypatch.setattr("desktop.exchange.pdf_process.pdf_of", made)
    assert list(file_of("pdf", wholes([]), loaded)) == [b"%PDF"]


def test_every_form_is_the_ending_of_a_name():
    assert [form_of(Path(f"a.{form}")) for form in FORMS] == list(FORMS)
