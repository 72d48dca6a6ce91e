import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.ui.field_card import FieldCard
from desktop.ui.theme import LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def card(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    card = FieldCard(theme, QLineEdit(), "x", "Clear")
    qtbot.addWidget(card)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def edge(card):
    image = card.grab().toImage()
    return image.pixelColor(image.width() // 2, 0).name().upper()


def test_its_edge_tells_of_the_keyboard_and_of_faults(card):
    card._field.clearFocus()
    assert edge(card) == LIGHT.quiet
    card.setFocus()  # which goes to the field
    assert edge(card) == LIGHT.accent
    card.show_good(is_good=False)
    assert edge(card) == LIGHT.bad
    card.show_good(is_good=True)
    card.setEnabled(False)
    assert edge(card) == LIGHT.line


def test_its_button_is_named_and_waits_for_a_use(card):
    assert card.button.accessibleName() == "Clear"
    assert card.button.isHidden()
