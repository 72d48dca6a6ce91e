import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.core.source import ENVIRONMENT, OFFLINE, Source, Sources
from desktop.ui.keys_place import KeysPlace
from desktop.ui.theme import Theme

MINE = Source("a", "Mine", "Key in the keychain")
GIVEN = Source(ENVIRONMENT, "Environment", "Key in GEMINI_API_KEY; cannot be changed here")
NONE = Source(OFFLINE, "Offline engine", "Needs no key")


@pytest.fixture
def place(qtbot):
    made = KeysPlace(Theme())
    qtbot.addWidget(made)
    made.show_sources(Sources((MINE, GIVEN, NONE), GIVEN))
    made.show()
    return made


def test_profiles_alone_can_be_changed(place):
    changes = [row.findChild(QAbstractButton, "keyChange") for row in place.rows]
    assert [button is not None for button in changes] == [True, False, False]
    assert [row.choice.isChecked() for row in place.rows] == [False, True, False]


def test_it_tells_what_is_wanted_of_which(place, qtbot):
    for act, signal, told in (
        (lambda: place.rows[2].choice.click(), place.chosen, [OFFLINE]),
        (lambda: place.rows[0].change_wanted.emit(), place.change_wanted, ["a"]),
        (lambda: place.rows[0].remove_wanted.emit(), place.remove_wanted, ["a"]),
        (place.add_button.click, place.add_wanted, []),
    ):
        with qtbot.waitSignal(signal) as heard:
            act()
        assert heard.args == told


def test_others_take_their_place_and_the_keyboard_stays(place, qtbot):
    place.activateWindow()
    place.rows[2].choice.setFocus()
    qtbot.waitUntil(place.rows[2].choice.hasFocus)
    place.show_sources(Sources((MINE, NONE), MINE))
    assert [row.choice.text() for row in place.rows] == ["Mine", "Offline engine"]
    qtbot.waitUntil(place.rows[1].choice.hasFocus)
    place.show_sources(Sources((NONE,), NONE))
    assert len(place.rows) == 1
