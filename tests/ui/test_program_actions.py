import pytest

from desktop.ui.actions import name_of
from desktop.ui.main_window import MainWindow
from desktop.ui.program_actions import ProgramWindow
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController


@pytest.fixture
def window(qtbot):
    made = MainWindow(FakeController(), Theme())
    qtbot.addWidget(made)
    yield made
    made.allow_close = True


def action(window, name):
    [found] = [each for each in window.actions() if name_of(each) == name]
    return found


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("New conversation", "new_requested"),
        ("Temporary conversation", "temporary_requested"),
        ("Command palette", "palette_requested"),
        ("Share", "share_requested"),
        ("Print", "print_requested"),
        ("Quick ask", "quick_ask_requested"),
        ("New window", "new_window_requested"),
        ("Latency history", "latency_history_requested"),
        ("Keyboard shortcuts", "keys_requested"),
        ("Settings", "settings_requested"),
        ("Welcome", "welcome_requested"),
        ("About Gemstream", "about_requested"),
        ("Look for a new version", "versions_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_each_action_tells_its_wish(qtbot, window, name, wish):
    assert isinstance(window, ProgramWindow)
    with qtbot.waitSignal(getattr(window, wish)):
        action(window, name).trigger()


def test_neighbours_are_told_by_their_direction(qtbot, window):
    for name, by in (("Next conversation", 1), ("Previous conversation", -1)):
        with qtbot.waitSignal(window.neighbour_requested) as told:
            action(window, name).trigger()
        assert told.args == [by]
