import pytest
from PySide6.QtCore import QRect

from desktop.ui.composer_card import SHADOW_PX, ComposerCard
from desktop.ui.theme import DARK, LIGHT, RADIUS_CARD_PX, Theme


@pytest.fixture
def card(qtbot):
    made = ComposerCard(Theme())
    qtbot.addWidget(made)
    made.resize(400, 120)
    return made


def test_the_line_lies_on_the_upper_edge_between_the_corners(card):
    card.show()
    inset = SHADOW_PX + RADIUS_CARD_PX
    assert card.stream_line.geometry() == QRect(inset, SHADOW_PX, 400 - 2 * inset, 2)
    card.resize(300, 120)
    assert card.stream_line.width() == 300 - 2 * inset


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_it_is_a_surface_that_floats(card, colours):
    card._theme.use(colours)
    image = card.grab().toImage()
    assert image.pixelColor(200, 60).name().upper() == colours.surface
    assert image.pixelColor(200, 3) != image.pixelColor(200, 60)
