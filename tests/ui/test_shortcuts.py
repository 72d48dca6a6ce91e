import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from desktop.ui.actions import add_action
from desktop.ui.shortcuts import Shortcut, effective, fault, shortcuts_of, tidy

ALL = (
    Shortcut("Stop", ("Esc",), is_fixed=True),
    Shortcut("Regenerate", ("Ctrl+R",)),
    Shortcut("Find next", ("F3", "Ctrl+G")),
    Shortcut("Settings", ("Ctrl+,",)),
)
STANDARD = {each.name: list(each.standard) for each in ALL}


@pytest.mark.parametrize(
    ("chosen", "changed"),
    [
        ({}, {}),
        ({"Regenerate": "Ctrl+K"}, {"Regenerate": ["Ctrl+K"]}),
        ({"Regenerate": "ctrl+shift+k"}, {"Regenerate": ["Ctrl+Shift+K"]}),
        ({"Regenerate": ""}, {"Regenerate": []}),
        ({"Regenerate": "no keys at all"}, {}),
        ({"Stop": "Ctrl+K"}, {}),
        ({"Regenerate": ["Ctrl+K"], "Settings": "F9"}, {"Settings": ["F9"]}),
        ({"Of another version": "Ctrl+R"}, {}),
        ({"Regenerate": "Esc"}, {"Regenerate": []}),
        ({"Regenerate": "Ctrl+G"}, {"Regenerate": ["Ctrl+G"], "Find next": ["F3"]}),
        (
            {"Regenerate": "Ctrl+,", "Settings": "Ctrl+R"},
            {"Regenerate": ["Ctrl+,"], "Settings": ["Ctrl+R"]},
        ),
        (
            {"Regenerate": "F3", "Settings": "F3"},
            {"Regenerate": ["F3"], "Settings": [], "Find next": ["Ctrl+G"]},
        ),
    ],
)
def test_the_keys_of_each(qapp, chosen, changed):
    assert effective(ALL, chosen) == STANDARD | changed


NAMES = st.sampled_from([each.name for each in ALL]) | st.text()
KEYS = st.sampled_from(["Esc", "F3", "Ctrl+G", "Ctrl+R"]) | st.text()


@given(st.dictionaries(NAMES, KEYS))
def test_no_keys_have_two_meanings_whatever_was_chosen(qapp, chosen):
    keys = [key for each in effective(ALL, chosen).values() for key in each]
    assert len(keys) == len(set(keys))
    assert all(tidy(key) == key for key in keys)
    assert "Esc" in effective(ALL, chosen)["Stop"]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("", ""),
        ("Ctrl+R", ""),
        ("Ctrl+K", ""),
        ("F9", ""),
        ("Shift+F9", ""),
        ("Alt+Shift+K", ""),
        ("Ctrl+G", "“Find next”"),
        ("Esc", "“Stop”"),
        ("Ctrl+C", "editing"),
        ("Ctrl+Z", "editing"),
        ("K", "hold Ctrl or Alt"),
        ("Shift+K", "hold Ctrl or Alt"),
        ("Space", "hold Ctrl or Alt"),
    ],
)
def test_what_cannot_be_had_is_said(qapp, keys, words):
    said = fault("Regenerate", keys, STANDARD)
    assert words in said
    assert bool(said) is bool(words)


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    for each in ALL:
        add_action(window, each.name, lambda: None, *each.standard)
    return window


def button(parent, tip):
    made = QPushButton(parent)
    made.setToolTip(tip)
    return made


def keys_in(window):
    return {a.text(): [k.toString() for k in a.shortcuts()] for a in window.actions()}


def test_a_window_has_the_keys_that_were_chosen_and_the_standard_ones_again(window):
    shortcuts = shortcuts_of(window)
    assert shortcuts_of(window) is shortcuts
    shortcuts.use({"Regenerate": "Ctrl+K"})
    assert keys_in(window) == STANDARD | {"Regenerate": ["Ctrl+K"]}
    assert tuple(shortcuts.listed()) == ALL
    shortcuts.use({})
    assert keys_in(window) == STANDARD


def test_tips_name_the_keys_that_hold(window):
    again, more = button(window, "Ask again (Ctrl+R)"), button(window, "Copy (Ctrl+C)")
    shortcuts = shortcuts_of(window)
    shortcuts.use({"Regenerate": "Ctrl+K", "Settings": "Ctrl+R"})
    assert (again.toolTip(), more.toolTip()) == ("Ask again (Ctrl+K)", "Copy (Ctrl+C)")
    again.setToolTip("Ask once more (Ctrl+R)")
    assert again.toolTip() == "Ask once more (Ctrl+K)"
    shortcuts.use({"Regenerate": ""})
    assert again.toolTip() == "Ask once more"
    shortcuts.use({})
    assert again.toolTip() == "Ask once more (Ctrl+R)"


def test_a_part_that_is_not_in_the_window_yet_can_be_told(qtbot, window):
    part = QWidget()
    qtbot.addWidget(part)
    again = button(part, "Ask again (Ctrl+R)")
    shortcuts = shortcuts_of(window)
    shortcuts.use({"Regenerate": "Ctrl+K"})
    assert again.toolTip() == "Ask again (Ctrl+R)"
    shortcuts.tell(part)
    assert again.toolTip() == "Ask again (Ctrl+K)"


def test_an_action_that_comes_later_keeps_its_keys(window):
    shortcuts = shortcuts_of(window)
    shortcuts.use({"Regenerate": "Ctrl+K"})
    add_action(window, "Later…", lambda: None, "Ctrl+J")
    shortcuts.use({"Regenerate": "Ctrl+K", "Later": "Ctrl+Shift+J"})
    assert keys_in(window)["Later…"] == ["Ctrl+Shift+J"]
    assert shortcuts.listed()[-1] == Shortcut("Later", ("Ctrl+J",))


def test_keys_are_kept_by_english_names_and_told_in_the_language_of_the_user(qtbot, bracketed):
    window = QMainWindow()
    qtbot.addWidget(window)
    action = add_action(window, "Settings", window.close, "Ctrl+,")
    keys = shortcuts_of(window)
    keys.use({"Settings": "Ctrl+J"})
    assert action.text() == "«Settings»"
    assert action.shortcut().toString() == "Ctrl+J"
    assert [each.name for each in keys.listed()] == ["Settings"]
    assert fault("Find", "Ctrl+J", {"Settings": ["Ctrl+J"]}) == (
        "«Ctrl+J is for “«Settings»” already.»"
    )
