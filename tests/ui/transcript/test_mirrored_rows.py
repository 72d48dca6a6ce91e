"""In a mirrored program all that rows paint stands as far from the other side, and acts there."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest

from desktop.core.conversation import TextPart
from desktop.core.errors import ServiceUnavailable
from desktop.core.forks import Fork
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT
from desktop.ui.transcript.answer_files import MoreImagesRow
from desktop.ui.transcript.answer_pictures import AnswerPictures
from desktop.ui.transcript.note_rows import FootRow, NoteRow
from desktop.ui.transcript.page_ring import PageRing, show_ring
from desktop.ui.transcript.picture_buttons import PictureButton
from desktop.ui.transcript.picture_rows import Thumbnails
from desktop.ui.transcript.picture_wishes import PictureWishes
from desktop.ui.transcript.question_card import Card, CardPicturesRow, CardTextRow
from desktop.ui.transcript.rest_row import RestRow
from desktop.ui.transcript.spot_steps import spots_in_view
from desktop.ui.transcript.text_chips import TextChips
from desktop.ui.transcript.thoughts import ThoughtsRow, ThoughtTextRow
from desktop.ui.transcript.turn_words import WAITING, Note
from desktop.ui.transcript.version_switch import VersionSwitch
from tests.ui.transcript.shown import Sheet, light, picture
from tests.ui.transcript.test_rest_row import Text
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

RIGHT_TO_LEFT, LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WIDTH = 560
NEAR_PX = 3
"""Letters do not fill the place that they have to the same pixel at both of its sides."""

NEAR = 40
"""Of the sum of all differences: letters are hardly anywhere quite of their colour."""

BROKEN = Note(sentence="Broken.", icon="triangle-alert", role="bad", details="why", in_card=True)
NOTES = TextPart(text="one two", name="notes.txt")


def card_text(time="14:32"):
    card = Card(None, None, time)
    card.text = Sheet().text(is_markdown=False, make=partial(CardTextRow, card))
    card.text.load("Hi")
    return card.text.rows[0]


def card_pictures():
    thumbnails = Thumbnails((image_part(), image_part()), lambda *_: None)
    return CardPicturesRow(Card(None, thumbnails), thumbnails)


def chips(open_text=lambda _: None):
    card = Card(None, None)
    row = card.chips = TextChips(card, [NOTES], Sheet().page.styles, open_text)
    return row


def thoughts(toggle=lambda: None):
    row = ThoughtsRow(toggle, Sheet().page.styles)
    row.is_shown = True
    return row


def thought_text():
    made = Sheet().text(make=ThoughtTextRow)
    made.append("a thought")
    made.finish()
    return made.rows[0]


def foot():
    row = FootRow(Sheet().page.styles)
    row.caption = "short"
    return row


def note(said=BROKEN, *, changed=lambda: None):
    page = Sheet().page
    row = NoteRow(page.styles, page.small, changed)
    row.show(said)
    return row


def answered(data):
    image = replace(image_part(0, 0, thumbnail=b""), data=data)
    return AnswerPictures(PictureWishes(), 0, lambda _: None).add(image)


def more():
    row = MoreImagesRow()
    row.count = 2
    return row


def columns(row, colour=None):
    """The columns of a row that hold anything else than the ground, or a colour."""
    image = picture(row, width=WIDTH)
    wanted = QColor(colour or "white").getRgb()
    inked = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if (_far(image.pixelColor(x, y), wanted) < (NEAR if colour else 1)) is bool(colour)
    ]
    return min(inked), max(inked)


def _far(colour, wanted):
    return sum(abs(one - other) for one, other in zip(colour.getRgb(), wanted, strict=True))


ROWS = {
    "question": (card_text, None),
    "time of a question": (card_text, LIGHT.quiet),
    "images of a question": (card_pictures, None),
    "attached text": (chips, LIGHT.accent_soft),
    "name of an attached text": (chips, LIGHT.text),
    "heading of thoughts": (thoughts, None),
    "figures": (foot, None),
    "note": (partial(note, WAITING), None),
    "sentence in a card": (note, LIGHT.text),
    "icon in a card": (note, LIGHT.bad),
    "details": (note, LIGHT.quiet),
    "what is too long": (lambda: RestRow(Text()), None),
    "image": (partial(answered, png(40, 30)), None),
    "file": (partial(answered, b"no image"), LIGHT.quiet),
    "way to save it": (partial(answered, b"no image"), LIGHT.accent),
    "images that are too many": (more, None),
}


@pytest.mark.parametrize(("make", "colour"), ROWS.values(), ids=ROWS)
def test_each_kind_of_row_is_reflected(qapp, make, colour, request):
    left, right = columns(make(), colour)
    request.getfixturevalue("mirrored_program")
    there = columns(make(), colour)
    assert there != (left, right)
    assert there == pytest.approx((WIDTH - 1 - right, WIDTH - 1 - left), abs=NEAR_PX)


def test_thoughts_stand_beside_a_line_at_the_other_side(mirrored_program):
    row = thought_text()
    image = picture(row, width=WIDTH)
    line = [x for x in range(WIDTH) if image.pixelColor(x, 1) == QColor(LIGHT.line)]
    assert line == [WIDTH - 9, WIDTH - 8]
    assert row.corner_of(0).x() == 0


def test_words_in_a_card_keep_their_own_direction(mirrored_program):
    row = card_text()
    row.lay_out(WIDTH)
    assert row.corner_of(0).x() == pytest.approx(16)
    (view,) = row.views
    assert not view.is_mirrored
    assert view.rect_at(0).left() < view.rect_at(1).left()


def clicked(row, x):
    row.lay_out(WIDTH)
    inside = [y for y in range(row.height) if row.action_at(QPointF(x, y)) is not None]
    if inside:
        row.action_at(QPointF(x, inside[len(inside) // 2]))()
    return bool(inside)


@pytest.mark.parametrize(
    ("make", "x", "beside"),
    [
        (lambda act: note(changed=act), WIDTH - 60, WIDTH - 5),
        (thoughts, WIDTH - 10, 10),
        (lambda act: chips(lambda _: act()), 30, WIDTH - 30),
    ],
    ids=["details", "thoughts", "attached text"],
)
def test_a_click_acts_where_it_is_painted(mirrored_program, make, x, beside):
    clicks = []
    row = make(lambda: clicks.append("click"))
    assert clicked(row, x)
    assert clicks == ["click"]
    assert not clicked(row, beside)


def test_figures_are_told_over_the_caption(mirrored_program, monkeypatch):
    row = foot()
    monkeypatch.setattr(row, "figures", lambda: "all")
    row.lay_out(WIDTH)
    assert row.tip_at(QPointF(WIDTH - 5, 20)) == "all"
    assert row.tip_at(QPointF(5, 20)) == ""


FORKS = {
    "a": Fork(turn_id="a", parent_id=None, questions=("x", "a"), answers=("a",)),
    "b": Fork(turn_id="b", parent_id="a", questions=("b",), answers=("y", "b", "z")),
}


@pytest.fixture
def view(qtbot, qapp):
    made = ConversationView(light())
    qtbot.addWidget(made)
    made.resize(700, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    asked = question("Why?", image_part(name="one"), image_part(name="two"))
    asked = asked.__class__(role="user", parts=(*asked.parts[:2], NOTES, *asked.parts[2:]))
    made.add_turn("a", asked, engine="gemini", model=MODEL)
    made.apply([thought("Hm.", "a"), text("Because.", "a"), finished("a")])
    made.add_turn("b", question("And?"), engine="gemini", model=MODEL)
    made.apply([text("Half of it.", "b"), failed(ServiceUnavailable("Busy."), "b")])
    made.turns.offer(FORKS, may_change=True)
    made.settle()
    yield made
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def on_page(view):
    """Where everything lies that lies on the page."""
    found = [each for each in view.viewport().children() if each.isWidgetType()]
    return {
        (type(each).__name__, each.x() if isinstance(each, VersionSwitch) else number): each
        for number, each in enumerate(found)
        if each.isVisible()
    }


def test_all_that_lies_on_the_page_is_mirrored_with_its_program(qtbot, view, qapp):
    lying = on_page(view)
    kinds = {kind for kind, _ in lying}
    assert kinds >= {
        "PictureButton", "AnswerActions", "StepButtons", "VersionSwitch", "EditButton",
    }  # fmt: skip
    before = {key: each.geometry() for key, each in lying.items()}
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    view.settle()
    wide = view.viewport().width()
    for key, each in lying.items():
        was, now = before[key], each.geometry()
        assert now.size() == was.size(), key
        assert now.top() == was.top(), key
        assert wide - 1 - now.right() == pytest.approx(was.left(), abs=1), key
    (switch, *_) = (each for (kind, _), each in lying.items() if kind == "VersionSwitch")
    qtbot.waitUntil(lambda: switch.previous.x() > switch.label.x() > switch.following.x())


def test_the_scroll_bar_stands_at_the_other_side_and_the_page_beside_it(view, qapp):
    view.open_find()
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    assert 0 < view.finding.bar.x() - view.viewport().x() < 12
    assert view.verticalScrollBar().geometry().right() < view.viewport().geometry().left()
    show_ring(view, Qt.FocusReason.TabFocusReason)
    ring = view.findChild(PageRing)
    assert ring.geometry() == view.viewport().geometry()
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    assert ring.geometry() == view.viewport().geometry()
    assert ring.x() == 0


def test_an_image_is_opened_and_told_where_it_is_painted(qtbot, view, qapp):
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    view.settle()
    first, second = sorted(view.findChildren(PictureButton), key=lambda each: each.accessibleName())
    assert first.accessibleName().startswith("Image one")
    assert first.x() > second.x()  # the first is where lines begin
    assert first.geometry().right() < view.viewport().width() / 2  # the card is at the left
    with qtbot.waitSignal(view.pictures.open_requested) as opened:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first.geometry().center())
    assert opened.args[1] == 0
    told = QAccessible.queryAccessibleInterface(first).rect()
    assert told.topLeft() == view.viewport().mapToGlobal(first.pos())


def test_an_attached_text_is_reached_by_keyboard_where_it_is_painted(view, qapp):
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    view.settle()
    (place, words) = next((place, words) for place, words, _ in spots_in_view(view))
    assert "notes.txt" in words
    row = next(each for each in view.shown if isinstance(each.row, TextChips))
    middle = view.in_row(row, QPointF(place.center()))
    assert row.row.action_at(middle) is not None
    assert place.right() < view.viewport().width() / 2
    assert view.click_at(QPointF(place.center())) is not None
    assert view.click_at(QPointF(view.viewport().width() - place.center().x(), place.y())) is None


def test_english_text_stays_where_it_begins(view, qapp):
    row = next(each.row for each in view.shown if getattr(each.row, "text", None) is not None
               and not isinstance(each.row, CardTextRow | ThoughtTextRow))  # fmt: skip
    before = row.corner_of(0), row.views[0].rect_at(0)
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    view.settle()
    assert (row.corner_of(0), row.built()[0].rect_at(0)) == before
    placed = view.placed_of(row)
    at = view.on_page(placed, before[1].translated(before[0])).center()
    assert view.spot_at(at + QPointF(1, 0)).row is row
    point = view.viewport().mapToGlobal(QPoint())
    assert point.x() > view.mapToGlobal(QPoint()).x()  # right of the scroll bar
