"""Wrapped lines begin at the same edge."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.controls import QuietLabel
from desktop.ui.theme import Theme, text_font

ARABIC = "كيف يتكون قوس قزح اشرح ذلك في خمس جمل قصيرة من فضلك"


def edges(label, lines=2):
    """How far from the right edge each line of a label begins."""
    image = label.grab().toImage()
    ground, wide, tall = image.pixelColor(0, 0), image.width(), image.height() // lines
    found = []
    for line in range(lines):
        inked = [
            x
            for x in range(wide)
            for y in range(line * tall, (line + 1) * tall)
            if image.pixelColor(x, y) != ground
        ]
        found.append(wide - 1 - max(inked))
    return found


@pytest.fixture
def label(qtbot, mirrored_program):
    made = QuietLabel(Theme(), text_font(15), "text", "alpha alpha alpha alpha alpha")
    qtbot.addWidget(made)
    made.setWordWrap(True)
    wide = made.fontMetrics().horizontalAdvance("alpha alpha alpha al")
    made.resize(wide, made.heightForWidth(wide))
    return made


def test_all_lines_begin_at_the_right(label):
    first, second = edges(label)
    assert first == pytest.approx(second, abs=1)
    label.setText(ARABIC)
    label.resize(label.width(), label.heightForWidth(label.width()))
    lines = round(label.height() / label.fontMetrics().lineSpacing())
    assert lines > 1
    assert max(edges(label, lines)) < 4


def test_what_is_in_one_line_or_can_be_selected_is_left_to_qt(label):
    before = label.grab().toImage()
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    assert label.grab().toImage() == before
    label.setWordWrap(False)
    assert label.grab().toImage() != before


def test_it_looks_like_any_label(label):
    before = label.grab().toImage()
    label.use_role("bad")
    assert label.grab().toImage() != before
