"""Questions that wait are seen, and can be taken back."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.core.conversation import Draft, TextPart
from desktop.ui.controls import IconButton
from desktop.ui.queue_strip import MOST_ROWS, QueueStrip
from desktop.ui.theme import Theme
from tests.ui.fake_controller import image_part

ONE, TWO = Draft(text="one\nmore"), Draft(text="", images=(image_part(),))


@pytest.fixture
def strip(qtbot):
    made = QueueStrip(Theme())
    qtbot.addWidget(made)
    made.resize(400, 100)
    return made


def words(strip):
    return [label.text() for label in strip.findChildren(QLabel) if label.isVisible()]


def button(strip, name):
    return next(b for b in strip.findChildren(IconButton, name) if b.isVisible())


def test_nothing_waits_at_first(strip):
    strip.show_drafts((), is_held=False)
    assert strip.isHidden()


def test_each_question_has_a_line(qtbot, strip):
    strip.show_drafts((ONE, TWO), is_held=False)
    assert words(strip) == ["Next: one", "Next: 1 image"]
    assert not strip.findChildren(IconButton, "sendQueued")
    pair = Draft(text=" ", images=(image_part(), image_part()))
    strip.show_drafts((pair,), is_held=False)
    qtbot.waitUntil(lambda: words(strip) == ["Next: 2 images"])


def test_more_than_a_few_are_counted(strip):
    strip.show_drafts((ONE,) * (MOST_ROWS + 2), is_held=False)
    assert words(strip)[-1] == "and 2 more"


def test_one_is_taken_back(qtbot, strip):
    strip.show_drafts((ONE, TWO), is_held=False)
    with qtbot.waitSignal(strip.withdrawn) as withdrawn:
        button(strip, "withdraw1").click()
    assert withdrawn.args == [1]


def test_one_that_is_held_can_be_sent(qtbot, strip):
    strip.show_drafts((ONE, TWO), is_held=True)
    assert words(strip) == ["Held: one", "Next: 1 image"]
    with qtbot.waitSignal(strip.send_requested):
        button(strip, "sendQueued").click()


def test_long_questions_are_shortened(strip):
    strip.show_drafts((Draft(text="word " * 100),), is_held=False)
    strip.resize(200, 60)
    assert words(strip)[0].endswith("…")


def test_one_that_says_nothing_itself_is_named_after_its_texts(qtbot, strip):
    texts = (TextPart(text="x", name="a.txt"), TextPart(text="y", name="b.txt"))
    strip.show_drafts((Draft(text="", texts=texts),), is_held=False)
    qtbot.waitUntil(lambda: words(strip) == ["Next: a.txt and b.txt"])
