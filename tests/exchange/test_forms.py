from pathlib import Path

import pytest

from desktop.core.conversation import Conversation
from desktop.core.whole import Whole
from desktop.exchange.forms import FORMS, form_of, written
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


@pytest.mark.parametrize(("form", "start"), list(zip(FORMS, ("{", "# ", "<!doctype"), strict=True)))
def test_each_form_is_made_one_conversation_at_a_time(form, start):
    asked_for = []

    def wholes():
        for name in ("a", "b"):
            asked_for.append(name)
            conversation = Conversation(name)
            answered(asked(conversation, f"{name}1"), "So.")
            yield Whole(outline(name), conversation, {})

    pieces = written(form, wholes(), loaded)
    text = ""
    while "Title of a" not in text:
        text += next(pieces)
    assert asked_for == ["a"]
    text += "".join(pieces)
    assert text.startswith(start)
    assert "Title of b" in text
