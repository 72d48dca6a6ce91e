"""Text in another size: what stands at the top of the view stays there."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript import folding
from desktop.ui.transcript.caret import Caret
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.spots import view_of
from tests.ui.transcript.shown import light
from tests.ui.transcript.test_folding import past
from tests.ui.transcript.turn_events import MODEL, finished, question, text, thought

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
PARAGRAPH = "Words of a paragraph that is long enough to take a line or two or three of them. " * 3
ALL_KINDS = f"""# Heading

{PARAGRAPH}

- one `code` and [a link](https://ex\u0430mple.com/x)
- [x] two

> [!NOTE]
> {PARAGRAPH}

| head | other |
|---|---:|
| {PARAGRAPH} | 1 |

```python
def function(): ...
```

$$x^2$$

![picture](https://example.com/a.png)

---

{PARAGRAPH}
"""


@pytest.fixture
def view(qtbot):
    made = ConversationView(light(), clock=lambda: 42.0)
    qtbot.addWidget(made)
    made.resize(640, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def answered(view: ConversationView, turn_id: str, words: str) -> None:
    view.add_turn(turn_id, question("Why?"), engine="gemini", model=MODEL)
    view.apply([thought("Let me see.", turn_id), text(words, turn_id), finished(turn_id)])


def line_at(view, y=0):
    """The line at a height of the view, or the next one; and where it begins."""
    spot = view.spot_at(QPointF(view.column_left, y))
    block = view_of(spot)
    placed = view.placed_of(spot.row)
    top = block.rect_at(spot.position).top() + spot.row.corner_of(spot.number).y()
    return block.text[slice(*block.line_bounds(spot.position))], placed.y + top


def test_nothing_is_made_where_nothing_was_asked(view):
    view.theme.choose_type(150)
    assert "_page" not in vars(view)


def test_what_was_prepared_before_anything_was_asked_is_measured_anew(view):
    view.prepare()
    view.theme.choose_type(200)
    assert view._page.styles.body.em_px == 30
    answered(view, "t", "words")
    (row,) = view._branch.turn("t").answer.rows
    assert row.height == 48


@pytest.mark.parametrize("distance", [0, 100, 333, 700])
def test_the_line_at_the_top_stays_there_and_comes_back(view, distance):
    for number in range(4):
        answered(view, str(number), "\n\n".join(f"{n}: {PARAGRAPH}" for n in range(9)))
    view.jump_to_start()
    view.move_by(distance)
    words, y = line_at(view)
    before = [(placed.row.turn_id, placed.row.index, placed.y) for placed in view.shown]
    for percent in (*SIZES, *reversed(SIZES), 200):
        view.theme.choose_type(percent)
        line, now_y = line_at(view, max(0.0, y) + 1)
        assert words[:5].strip() in line
        assert now_y == pytest.approx(y, abs=1)
    view.theme.choose_type(100)
    assert before == [(placed.row.turn_id, placed.row.index, placed.y) for placed in view.shown]


def test_it_is_another_line_once_the_reader_moved(view):
    answered(view, "t", "\n\n".join(f"{n}: {PARAGRAPH}" for n in range(30)))
    view.jump_to_start()
    view.move_by(200)
    view.theme.choose_type(150)
    view.move_by(300)
    words, y = line_at(view)
    view.theme.choose_type(175)
    assert words[:5].strip() in line_at(view, max(0.0, y) + 1)[0]


def test_the_end_stays_in_view_while_text_comes(view):
    view.add_turn("t", question("Why?"), engine="gemini", model=MODEL)
    for number in range(20):
        view.apply([text(f"{number}: {PARAGRAPH}\n\n")])
        view._live.show_all()
        view.theme.choose_type(SIZES[number % len(SIZES)])
        assert view.transcript.sticks
        assert view.shown[-1].bottom == view.viewport().height() or view.transcript.top == 0


def test_text_that_grows_out_of_view_is_set_anew_as_well(view):
    view.add_turn("t", question("Why?"), engine="gemini", model=MODEL)
    view.apply([text(f"{PARAGRAPH}\n\n" * 60)])
    view._live.show_all()
    view.settle()
    view.jump_to_start()
    last = view._branch.turn("t").answer.rows[-1]
    assert view.placed_of(last) is None
    view.theme.choose_type(200)
    view.apply([text("the end"), finished()])
    view.jump_to_latest()
    assert last.views[-1].rect_at(0).height() == 48


def test_all_kinds_of_blocks_are_higher_and_those_of_a_narrow_page_fit(view):
    answered(view, "t", ALL_KINDS)
    answer = view._branch.turn("t").answer
    view.jump_to_start()

    def heights():
        (row,) = answer.rows
        view.transcript.lay_out(row)
        return [(type(each).__name__, each.height) for each in row.views]

    view.grab()
    small = heights()
    view.theme.choose_type(200)
    view.grab()
    for (name, before), (_, after) in zip(small, heights(), strict=True):
        assert after > 1.5 * before or name in {"RuleBlock", "FormulaBlock"}
    view.resize(380, 400)
    view.grab()
    view.theme.choose_type(100)
    view.resize(640, 400)
    assert heights() == small


def test_the_column_is_wider_where_there_is_room(view):
    answered(view, "t", PARAGRAPH)
    view.resize(1300, 400)
    assert view.column_width == 760
    view.theme.choose_type(150)
    assert view.column_width == 1140
    view.theme.choose_type(200)
    assert view.column_width == view.viewport().width() - 48


def test_what_is_selected_stays_selected(view):
    answered(view, "t", ALL_KINDS)
    view.select_answer("t")
    before = view.selected_text()
    view.theme.choose_type(175)
    assert view.selected_text() == before


def test_the_heights_of_turns_out_of_view_are_other_ones(view, qtbot, monkeypatch):
    monkeypatch.setattr(folding, "MOST_TURNS", 1)
    view.load([past(number) for number in range(40)])
    view.jump_to_start()
    for _ in range(30):
        view.move_by(350)
    while view.tidy():
        pass
    width = view.column_width
    rows = [section.rows[0] for section in view.transcript.sections]
    measured = [row for row in rows if isinstance(row, FoldedTurn) and row.measured.height(width)]
    assert measured
    height = view.transcript.height
    view.theme.choose_type(200)
    assert not any(row.measured.height(width) for row in measured)
    assert view.transcript.height > 1.5 * height


def test_a_turn_of_another_branch_is_set_anew_when_it_comes_back(view):
    answered(view, "a", PARAGRAPH)
    answered(view, "b", PARAGRAPH)
    section = view._branch.turn("b").section
    heights = [row.height for row in section.rows]
    view.transcript.cut(1)
    view._branch._aside["b"] = section
    view.theme.choose_type(200)
    view.transcript.put_back(view._branch._aside.pop("b"))
    view.jump_to_latest()
    assert sum(row.height for row in section.rows) > sum(heights)


def test_pictures_at_the_top_stay_where_they_are(view):
    turn = PastTurn(turn_id="t", question=question("Why?"))
    view.load([turn])
    view.theme.choose_type(200)
    assert view.shown


def test_another_face_holds_at_once_and_formulas_and_code_beside_it_stay_as_large(view):
    answered(view, "t", "Words and `code` and $x$.")
    styles = view._page.styles
    before = styles.body.formula_px, styles.code.em_px
    view.theme.choose_type(100, "easy")
    (row,) = view._branch.turn("t").answer.rows
    view.transcript.lay_out(row)
    assert styles.body.font.families()[0] == "Atkinson Hyperlegible"
    assert styles.body.em_px == 17
    assert styles.body.formula_px == pytest.approx(before[0], rel=0.05)
    assert styles.code.em_px == before[1]
    assert styles.body.line_px == 24


@pytest.mark.parametrize("percent", SIZES)
def test_an_arrow_leads_to_the_next_line_however_low_lines_are(view, percent):
    view.theme.choose_type(percent)
    view.add_turn("t", question("Why?"), engine="gemini", model=MODEL)
    view.apply([thought(PARAGRAPH * 3), text("words"), finished()])
    turn = view._branch.turn("t")
    turn.toggle_thoughts()
    view.jump_to_start()
    (row,) = turn.thoughts.rows
    block = view_of(Spot(row, 0, 0))
    second = block.line_bounds(block.line_bounds(0)[1] + 1)
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    up = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    moved = Caret(view).moved(Spot(row, 0, 3), down)
    assert second[0] <= moved.position <= second[1]
    assert Caret(view).moved(moved, up).position <= block.line_bounds(0)[1]
