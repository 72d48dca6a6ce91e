"""What a message says, and where its words stand."""

import pytest

from desktop.core.conversation import ImagePart, TextPart
from desktop.ui.blocks.formulas import Formulas
from desktop.ui.transcript import accessible_script
from desktop.ui.transcript.accessible_script import MOST_KEPT, Kind, Scripts
from desktop.ui.transcript.turn_words import Note
from tests.ui.transcript.accessible_told import Told, past
from tests.ui.transcript.shown import Sheet
from tests.ui.transcript.turn_events import (
    MODEL,
    finished,
    image_part,
    png,
    question,
    text,
)

MARKDOWN = """# Title

Some **bold** words and $x^2$, see [here][1] and below.[^n]

1. one
2. two
   - nested

> [!NOTE]
> Mind the gap.

| a | b |
|---|---|
| 1 | 2 |

```python
a = 1

b = 2
```

---

$$E = mc^2$$

[1]: https://example.org
[^n]: A footnote.
"""


@pytest.fixture(autouse=True)
def no_thread_for_formulas(monkeypatch):
    monkeypatch.setattr(Formulas, "_drawing", lambda *_, **__: None)


@pytest.fixture
def sheet(qapp):
    return Sheet()


def test_a_folded_turn_tells_the_same_as_an_unfolded_one(sheet):
    turn = past(
        TextPart(text="Not this.", thought=True),
        TextPart(text=MARKDOWN),
        ImagePart(mime_type="image/png", data=png(), name="drawn.png"),
        TextPart(text="And then.\n\n" * 900),
        question=question("Look:\r\n*this*", image_part(), image_part(name="")),
        model=MODEL,
        caption="5.1 s",
        note=Note(sentence="Stopped by you.", details="no details"),
    )
    told = Told(sheet, past=turn)

    def everything():
        for kind in (Kind.QUESTION, Kind.ANSWER):
            message = told.message(kind)
            script = message.script
            yield message.name, message.figures, message.is_busy, script.text, script.size

    folded = list(everything())
    assert told.turn is None
    assert told.said().startswith(
        "Title\nSome bold words and $x^2$, see here and below.[n]\n1. one"
    )
    assert (
        "• nested\nNote\nMind the gap.\na\tb\n1\t2\na = 1\n\nb = 2\n\n$$E = mc^2$$" in told.said()
    )
    assert told.said().endswith("And then.\nStopped by you.")
    assert told.said(Kind.QUESTION).startswith("[Image: photo.png]\n[Image: without a name]\nLook:")
    told.unfold()
    assert told.turn is not None
    assert list(everything()) == folded
    for row in told.section.rows:
        sheet.transcript.lay_out(row)
    assert len(told.turn.answer.rows) > 2
    assert list(everything()) == folded


def test_a_streamed_answer_says_the_same_as_a_past_one(sheet):
    told = Told(sheet)
    for at in range(0, len(MARKDOWN), 7):
        told.say(text(MARKDOWN[at : at + 7]))
        assert told.said()
    told.say(finished())
    assert told.said() == Told(Sheet(), past=past(TextPart(text=MARKDOWN))).said()


def test_only_rows_that_changed_are_read_again(sheet, monkeypatch):
    read = []
    words_of = accessible_script.words_of
    monkeypatch.setattr(
        accessible_script, "words_of", lambda block: (read.append(block), words_of(block))[1]
    )
    told = Told(sheet)
    told.say(text("Words.\n\n" * 500))
    assert read == []
    told.said()
    assert len(read) == 500
    told.say(text("More."))
    assert len(read) == 500
    assert told.said().endswith("Words.\nMore.")
    assert len(read) < 550
    before = len(read)
    told.said()
    assert len(read) == before


def test_closed_thoughts_and_empty_texts_say_nothing(sheet):
    told = Told(sheet, past=past(TextPart(text="Hm.", thought=True), TextPart(text="")))
    assert [told.said(kind) for kind in (Kind.THOUGHTS, Kind.ANSWER)] == ["", ""]


def test_pieces_are_found_by_offset_and_offsets_by_piece(sheet):
    told = Told(sheet, asked=question("First.\nSecond."))
    told.say(text("One.\n\n- two\n- three"), finished())
    script = told.message(Kind.ANSWER).script
    assert script.text == "One.\n• two\n• three"
    for piece in script.pieces:
        assert script.piece_at(piece.start) is piece
        assert script.piece_at(piece.start + piece.words.size) is piece
        offset = script.offset_of(piece.row, piece.number, 1)
        assert offset == piece.start + piece.words.marker + 1
    assert script.offset_of(told.section.rows[-1], 0, 0) is None
    assert told.message(Kind.THOUGHTS).script.piece_at(0) is None


def test_few_messages_keep_what_they_say(sheet):
    scripts = Scripts()
    sections = [sheet.transcript.add(str(number)) for number in range(MOST_KEPT + 1)]
    first = scripts.of(sections[0], Kind.ANSWER)
    assert scripts.of(sections[0], Kind.ANSWER) is first
    assert scripts.of(sections[0], Kind.QUESTION) is not first
    for section in sections[1:]:
        scripts.of(section, Kind.ANSWER)
    assert scripts.of(sections[0], Kind.ANSWER) is not first
    last = scripts.of(sections[-1], Kind.ANSWER)
    scripts.clear()
    assert scripts.of(sections[-1], Kind.ANSWER) is not last
