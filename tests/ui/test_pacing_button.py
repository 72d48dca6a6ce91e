import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.pacing_button import PacingButton
from desktop.ui.theme import Theme


@pytest.fixture
def button(qtbot):
    button = PacingButton(Theme())
    qtbot.addWidget(button)
    button.show()
    return button


def test_offers_the_other_way(qtbot, button):
    for now, other in (("smooth", "as_it_comes"), ("as_it_comes", "smooth")):
        button.use(now)
        with qtbot.waitSignal(button.chosen) as chosen:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert chosen.args == [other]
        assert button.pacing == now  # until whoever decides says so


def test_says_and_shows_what_holds(button):
    pictures = []
    for pacing, words in (("smooth", "even flow. Click"), ("as_it_comes", "as it comes. Click")):
        button.use(pacing)
        assert words in button.toolTip()
        assert button.accessibleDescription() == button.toolTip()
        pictures.append(button.grab().toImage())
    assert pictures[0] != pictures[1]
    assert button.accessibleName() == "How text appears"
