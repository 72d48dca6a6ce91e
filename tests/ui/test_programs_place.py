import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.settings import Settings
from desktop.ui.found_label import FoundLabel
from desktop.ui.programs_place import CLOSED, MAY, MAY_NOT, NONE_YET, ProgramsPlace, connected
from desktop.ui.theme import Theme


@pytest.fixture
def place(qtbot):
    made = ProgramsPlace(Theme())
    qtbot.addWidget(made)
    made.show()
    return made


def words(place):
    return [each.words for each in place.findChildren(FoundLabel) if each.isVisible()]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "No program is connected"),
        (1, "1 program connected"),
        (2, "2 programs connected"),
    ],
)
def test_how_many_are_connected_is_said_as_one_says_it(count, said):
    assert connected(count) == said


def test_it_says_whether_programs_can_ask(qtbot, place):
    assert place.state.words == CLOSED
    assert not place.copy_button.isEnabled()
    place.show_state("ws://127.0.0.1:1/", 1)
    assert place.state.words == "1 program connected. Programs find this at ws://127.0.0.1:1/"
    with qtbot.waitSignal(place.copy_requested):
        place.copy_button.click()
    place.show_state("", 0, "Port 1 cannot be had.")
    assert place.state.words == "Port 1 cannot be had."
    assert not place.copy_button.isEnabled()


def test_the_programs_that_were_decided_about_can_be_forgotten(qtbot, place):
    assert NONE_YET in words(place)
    place.use_settings(Settings(programs={"my editor": True, "": False}))
    qtbot.waitUntil(lambda: "my editor" in words(place))
    assert NONE_YET not in words(place)
    shown = words(place)
    assert shown.index("my editor") < shown.index(MAY) < shown.index("an unnamed program")
    assert MAY_NOT in shown
    forget = {each.accessibleName(): each for each in place.findChildren(QAbstractButton)}
    with qtbot.waitSignal(place.forgotten) as told:
        forget["Forget an unnamed program"].click()
    assert told.args == [""]
    place.use_settings(Settings())
    assert NONE_YET in words(place)
    assert MAY not in words(place)


def test_it_speaks_the_language_of_the_user(bracketed, qtbot):
    made = ProgramsPlace(Theme())
    qtbot.addWidget(made)
    assert made.state.words == f"«{CLOSED}»"
    made.show_state("ws://127.0.0.1:1/", 2)
    assert made.state.words == ("«2 programs connected. Programs find this at ws://127.0.0.1:1/»")
    made.use_settings(Settings(programs={"{braces}": True}))
    names = {each.accessibleName() for each in made.findChildren(QAbstractButton)}
    assert "«Forget {braces}»" in names
