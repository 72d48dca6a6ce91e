"""The messages of a turn: who speaks, and what is said."""

import pytest

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.errors import ServiceUnavailable
from desktop.ui.blocks.formulas import Formulas
from desktop.ui.transcript import accessible_rows
from desktop.ui.transcript.accessible_rows import MOST_KEPT, Kind, Scripts, SpokenMessage
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.turn_view import PastTurn, TurnView
from desktop.ui.transcript.turn_words import Note
from tests.ui.transcript.shown import Sheet
from tests.ui.transcript.turn_events import (
    MODEL,
    failed,
    finished,
    image_part,
    png,
    question,
    text,
    thought,
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


class Told:
    """A turn of a transcript, as a screen reader is told of it."""

    def __init__(self, sheet: Sheet, *, past: PastTurn | None = None, asked: Message | None = None):
        self.turn: TurnView | None = None
        self.scripts = Scripts()
        self.sheet = sheet
        if past is not None:
            row = FoldedTurn(past, sheet.page.styles, self._unfold)
            self.section = sheet.transcript.add("t", row)
        else:
            self.section = sheet.transcript.add("t")
            self.turn = TurnView(
                sheet.page, self.section, asked or question(), f"models/{MODEL}", "14:32"
            )

    def _unfold(self, section, past):
        self.turn = TurnView.of_past(self.sheet.page, section, past)

    def unfold(self):
        self.sheet.transcript.unfolded(self.section.rows[0])

    def message(self, kind: Kind) -> SpokenMessage:
        return SpokenMessage(self.section, kind, lambda _: self.turn, self.scripts)

    def say(self, *events) -> None:
        for event in events:
            assert self.turn is not None
            self.turn.take(event)
        self.sheet.transcript.arrange(640, 400)
        for row in self.sheet.transcript.changed:
            self.scripts.forget(row)

    def said(self, kind: Kind = Kind.ANSWER) -> str:
        return self.message(kind).script.text


def past(*parts: TextPart | ImagePart, **more) -> PastTurn:
    answer = Message(role="model", parts=parts)
    given = {"turn_id": "t", "question": question("Why?\nHow?"), "answer": answer, "time": "14:32"}
    return PastTurn(**{**given, **more})


def test_names_say_who_speaks(sheet):
    told = Told(sheet)
    told.say(thought("Hm."))
    assert [told.message(kind).name for kind in Kind] == [
        "You, 14:32",
        "Thinking…",
        f"Answer by {MODEL}",
    ]
    told.say(text("Because.", at=3.0), finished())
    assert told.message(Kind.THOUGHTS).name == "Thought for 2 s"


def test_what_is_not_known_is_not_named(sheet):
    told = Told(sheet, past=past(time=""))
    names = [told.message(kind).name for kind in Kind]
    assert names == ["You", "Thoughts", "Answer"]
    told.unfold()
    assert [told.message(kind).name for kind in Kind] == ["You", "", "Answer"]


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
    words_of = accessible_rows.words_of
    monkeypatch.setattr(
        accessible_rows, "words_of", lambda block: (read.append(block), words_of(block))[1]
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


def test_notes_and_errors_are_said(sheet):
    told = Told(sheet)
    assert told.said() == "Waiting for the first words…"
    told.say(text("Half"), failed(ServiceUnavailable("The service is down.")))
    assert told.said() == "Half\nThe service is down."


def test_busy_is_what_is_under_way(sheet):
    told = Told(sheet)
    assert [told.message(kind).is_busy for kind in Kind] == [False, True, True]
    told.say(text("Because."), finished())
    assert not any(told.message(kind).is_busy for kind in Kind)


def test_figures_belong_to_the_answer(sheet):
    told = Told(sheet)
    told.say(text("Because."), finished())
    figures = [told.message(kind).figures for kind in Kind]
    assert figures[:2] == ["", ""]
    assert figures[2].startswith(MODEL)


def test_a_turn_that_is_gone_says_nothing(sheet):
    told = Told(sheet)
    told.turn = None
    for kind in Kind:
        message = told.message(kind)
        assert (message.rows(), message.script.text, message.figures) == ([], "", "")


def test_a_turn_without_an_answer_says_so(sheet):
    told = Told(sheet, past=past(answer=None, note=Note(sentence="Interrupted.")))
    assert told.said() == "Interrupted."


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
