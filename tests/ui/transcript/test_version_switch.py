"""The way from one version to the others."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme
from desktop.ui.transcript.version_switch import VersionSwitch


@pytest.fixture
def switch(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = VersionSwitch(Theme(), window)
    made.offer(("a", "b", "c"), "b", can_switch=True)
    made.show()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


def enabled(switch):
    return switch.previous.isEnabled(), switch.following.isEnabled()


def test_its_words(switch):
    assert switch.label.text() == "2 / 3"
    assert switch.accessibleName() == switch.label.accessibleName() == "Version 2 of 3"
    names = switch.previous.accessibleName(), switch.following.accessibleName()
    assert names == ("Previous version", "Next version")


def test_it_leads_to_both_sides(qtbot, switch):
    for button, turn_id in ((switch.previous, "a"), (switch.following, "c")):
        with qtbot.waitSignal(switch.chosen) as chosen:
            button.click()
        assert chosen.args == [turn_id]


def test_it_ends_at_both_ends(qtbot, switch):
    switch.offer(("a", "b", "c"), "a", can_switch=True)
    assert enabled(switch) == (False, True)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.go(-1)
    switch.offer(("a", "b", "c"), "c", can_switch=True)
    assert enabled(switch) == (True, False)
    switch.offer(("a", "b", "c"), "b", can_switch=False)
    assert enabled(switch) == (False, False)


def test_the_keyboard_stays_on_it(switch):
    switch.following.setFocus()
    switch.offer(("a", "b", "c"), "c", can_switch=True)
    assert switch.previous.hasFocus()
    switch.offer(("a", "b", "c"), "a", can_switch=True)
    assert switch.following.hasFocus()
