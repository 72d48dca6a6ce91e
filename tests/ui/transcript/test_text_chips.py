"""The attached texts of a question are chips on its card."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.core.conversation import Draft, TextPart
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT
from desktop.ui.transcript.picture_rows import Thumbnails
from desktop.ui.transcript.question_card import ABOVE_PX, ASIDE_PX, BELOW_PX, Card, room_in_card
from desktop.ui.transcript.rows import GAP_PX, TURN_GAP_PX
from desktop.ui.transcript.text_chips import LEAST_PX, MOST_PX, TextChips
from tests.ui.transcript.shown import WIDTH, Sheet, light, painted
from tests.ui.transcript.turn_events import finished, image_part, text

pytestmark = pytest.mark.usefixtures("qapp")
NOTES = TextPart(text="one two\nthree", name="notes.txt")
LOG = TextPart(text="x" * 5000, name="a\u202elog")
SPOKEN = "Attached text: notes.txt, 13 characters, 2 lines, about 3 tokens"


def chips(*texts, images=(), words=None, width=WIDTH):
    card = Card(words, Thumbnails(images, lambda *_: None) if images else None, "15:04")
    opened = []
    row = card.chips = TextChips(card, texts, Sheet().page.styles, opened.append)
    row.opened = opened
    row.lay_out(width)
    return row


def test_each_is_as_wide_as_its_words_within_bounds():
    wide = 2 * MOST_PX
    assert LEAST_PX < chips(NOTES, width=wide).wide_px(wide) < MOST_PX
    assert chips(LOG, width=wide).wide_px(wide) == MOST_PX
    row = chips(LOG)
    assert row.wide_px(room_in_card(WIDTH)) == room_in_card(WIDTH)
    ((place, _, _),) = row.spots()
    assert place.right() == WIDTH - ASIDE_PX


def test_they_stand_between_images_and_words():
    alone = chips(NOTES)
    assert alone.estimate(WIDTH) == alone.height
    top = alone.spots()[0][0].top()
    assert top == TURN_GAP_PX + ABOVE_PX
    below = chips(NOTES, images=(image_part(),))
    assert below.spots()[0][0].top() == 0
    between = chips(NOTES, images=(image_part(),), words=object())
    chip = alone.height - TURN_GAP_PX - 2 * ABOVE_PX - BELOW_PX
    assert below.height == chip + ABOVE_PX + BELOW_PX
    assert between.height == chip + GAP_PX
    assert chips(NOTES, NOTES).height - alone.height == chip + GAP_PX


def test_they_are_painted_on_the_card():
    colours = painted(chips(NOTES))
    assert LIGHT.accent_soft in colours
    assert LIGHT.surface in colours


def test_a_click_opens_the_one_under_the_pointer():
    row = chips(LOG, NOTES)
    (first, _, _), (second, _, _) = row.spots()
    row.action_at(second.center())()
    assert row.opened == [NOTES]
    assert row.action_at(first.topLeft() - QPointF(2, 2)) is None
    assert row.tip_at(second.center()) == SPOKEN
    assert row.tip_at(QPointF(0, 0)) == ""


def test_it_says_what_they_are_and_marks_what_cannot_be_seen():
    row = chips(NOTES, LOG)
    assert row.words().splitlines()[0] == f"[{SPOKEN}]"
    assert "a[RLO]log" in row.words()
    assert row.time == "15:04"


def test_it_takes_other_letters():
    row = chips(NOTES)
    before = row.height
    row._styles.theme.choose_type(200)
    row.retype()
    row.lay_out(WIDTH)
    assert row.height > before


def test_the_keyboard_comes_to_them(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    view = ConversationView(light())
    QVBoxLayout(window).addWidget(view)
    window.resize(700, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    question = Draft(text="Why?", texts=(NOTES,)).message()
    view.add_turn("t", question, engine="gemini", model="m")
    view.apply([text("So."), finished()])
    wanted = []
    view.pictures.text_requested.connect(wanted.append)
    view.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    button = QApplication.focusWidget()
    assert button.accessibleName() == SPOKEN
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert wanted == [NOTES]
