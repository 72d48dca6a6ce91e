import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import Conversation
from desktop.core.message import TextPart
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked, Whole
from desktop.exchange.markdown_text import closed, escaped, markdown_text
from desktop.markdown.blocks import Code, Paragraph, visible_text
from desktop.markdown.whole import read
from tests.exchange.trees import SLOW, loaded, many
from tests.keeping import IMAGE, answered, asked, outline


def text_of(*wholes):
    return "".join(markdown_text(wholes, loaded))


def a_whole():
    conversation = Conversation("c")
    thought = TextPart(text="hidden", thought=True)
    answered(asked(conversation, "1", "Why *this*?", IMAGE), thought, "Be", "cause.")
    answered(conversation.begin_again("2", "1"), "another")
    conversation.show("1")
    broken = answered(asked(conversation, "3", "And?"), "```py\nx", state=TurnState.STOPPED)
    broken.outcome = None
    asked(conversation, "4", "So?")
    times = {"1": Asked(at=1.0, model="gemini-3"), "3": Asked(at=2.0)}
    return Whole(outline(system="be brief\nand kind", model="m_1"), conversation, times)


def test_it_reads_as_it_should():
    lines = text_of(a_whole()).splitlines()
    assert lines[0] == "# Title of c"
    assert lines[2].endswith(r" · m\_1 · 1 turn of other branches not shown; JSON has them.*")
    assert lines[3:] == [
        "",
        "> System prompt:",
        ">",
        "> be brief",
        "> and kind",
        "",
        "## You",
        "",
        "*[a.png, page 2, 4 × 3 pixels]*",
        "",
        "Why *this*?",
        "",
        "## gemini-3",
        "",
        "Because.",
        "",
        "## You",
        "",
        "And?",
        "",
        "## Answer",
        "",
        "```py",
        "x",
        "```",
        "",
        "*Stopped.*",
        "",
        "## You",
        "",
        "So?",
        "",
        "## Answer",
        "",
        "",
        "*No answer.*",
    ]


def test_several_are_parted():
    assert text_of(a_whole(), a_whole()).count("\n---\n\n# Title of c\n") == 1
    assert text_of() == ""


@given(st.text(max_size=40))
def test_escaped_words_mean_nothing(words):
    text = escaped(words)
    assert "\n" not in text
    (block,) = read("x" + text)
    assert isinstance(block, Paragraph)
    assert "".join(visible_text(block).split()) == "x" + "".join(words.split()).replace(
        "\0", "\ufffd"
    )


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("```\ncode", "\n```"),
        ("~~~~ py\n```\n~~~", "\n~~~~"),
        ("- ```\n  code", "\n```"),
        ("> ````\n> x", "\n````"),
        ("```\ncode\n```", ""),
        ("```\n``` no end", "\n```"),
        ("``` one line ```", ""),
        ("words", ""),
    ],
)
def test_code_that_was_cut_off_is_closed(text, end):
    assert closed(text) == text + end


@given(st.lists(st.sampled_from(["```", "~~~", "````", "a", "", "  ```", "```py"]), max_size=8))
def test_what_follows_is_never_swallowed(lines):
    blocks = read(closed("\n".join(lines)) + "\n\n## You\n")
    assert not isinstance(blocks[-1], Code)
    assert visible_text(blocks[-1]) == "You"


@SLOW
@given(many())
def test_any_conversation_can_be_written(wholes):
    text_of(*wholes).encode("utf-8")


def test_attached_texts_are_code_with_a_name_whatever_they_hold():
    conversation = Conversation("c")
    notes = TextPart(text="# a\n```\nb\n````\n", name="no*tes.md")
    asked(conversation, "1", texts=(notes, TextPart(text="c", name="d")))
    lines = text_of(Whole(outline(), conversation, {})).splitlines()
    start = lines.index("## You") + 2
    assert lines[start : start + 16] == [
        r"*[no\*tes.md, 15 characters]*",
        "",
        "`````",
        "# a",
        "```",
        "b",
        "````",
        "`````",
        "",
        "*[d, 1 character]*",
        "",
        "```",
        "c",
        "```",
        "",
        "Why?",
    ]
