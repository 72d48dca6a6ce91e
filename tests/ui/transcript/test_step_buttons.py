"""What is offered below an answer."""

from typing import get_args

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.errors import NextStep
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.transcript.step_buttons import WORDS, StepButton, StepButtons


@pytest.fixture
def buttons(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = StepButtons(theme, parent)
    parent.show()
    yield made
    parent.close()


def shown(buttons):
    found = buttons.findChildren(StepButton)
    return [button.accessibleName() for button in found if not button.isHidden()]


@pytest.mark.parametrize("step", [*filter(None, get_args(NextStep)), "cancel"])
def test_every_step_has_words_and_a_picture(qapp, step):
    theme = Theme()
    button = StepButton(theme, step)
    words, glyph = WORDS[step]
    assert button.text() == button.accessibleName() == words
    assert not theme.pixmap(glyph, "text", 16, 1.0).isNull()
    button.resize(button.sizeHint())
    assert not button.grab().isNull()


def test_what_is_chosen_is_told_with_its_turn(qtbot, buttons):
    buttons.offer("t", ("retry", "choose_model"))
    buttons.show()
    assert shown(buttons) == ["Try again", "Use another model"]
    with qtbot.waitSignal(buttons.chosen) as chosen:
        buttons.findChildren(StepButton)[1].click()
    assert chosen.args == ["t", "choose_model"]


def test_other_steps_take_their_place(qtbot, buttons):
    buttons.offer("t", ("cancel",))
    buttons.show()
    same = buttons.findChildren(StepButton)
    buttons.offer("t", ("cancel",))
    assert buttons.findChildren(StepButton) == same
    buttons.offer("t", ("continue",))
    qtbot.waitUntil(lambda: shown(buttons) == ["Continue"])
