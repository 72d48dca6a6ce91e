"""What a window can do, found by a few letters."""

import pytest
from PySide6.QtGui import QKeySequence

from desktop.core.ports import ModelInfo
from desktop.ui.commands import LEFT_OUT, Command, offers, window_commands
from desktop.ui.main_window import MainWindow
from desktop.ui.setting_words import ROWS
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController


def command(title, words=""):
    return Command(title=title, kind="Action", do=lambda: None, words=words)


def found(words, *commands, most=10):
    return [offer.command.title for offer in offers(words, commands, most)]


def test_the_best_comes_first_and_of_equals_the_first():
    titles = ["Renew", "Old and new", "New window", "New conversation"]
    commands = [command(title) for title in titles]
    expected = ["New window", "New conversation", "Old and new", "Renew"]
    assert found("new", *commands) == expected
    assert found("new", *commands, most=2) == expected[:2]
    assert found("", *commands) == titles
    assert found("zz", *commands) == []


def test_words_that_are_not_shown_count_less_and_are_not_marked():
    dark, night = command("Colours", "dark night"), command("Night watch")
    (first, second) = offers("night", [dark, night], 10)
    assert (first.command, first.places) == (night, (0, 1, 2, 3, 4))
    assert (second.command, second.places) == (dark, ())


def test_guesses_are_offered_only_where_there_is_nothing_better():
    scattered, whole = command("Appearance: Motion"), command("Conversations")
    assert found("con", scattered, whole) == ["Conversations"]
    assert found("apmo", scattered, whole) == ["Appearance: Motion"]
    assert found("con", command("Motion", "c o n"), command("Colours", "a contrast")) == ["Colours"]


@pytest.fixture
def window(qtbot):
    made = MainWindow(FakeController(), Theme())
    qtbot.addWidget(made)
    yield made
    made.allow_close = True


def test_all_that_a_window_does_by_keys_is_there_with_its_keys(window):
    commands = {each.title: each for each in window_commands(window) if each.kind == "Action"}
    titles = {action.text().removesuffix("…") for action in window.actions()}
    assert commands.keys() == titles - LEFT_OUT
    native = QKeySequence.SequenceFormat.NativeText
    assert commands["New window"].keys == QKeySequence("Ctrl+Shift+N").toString(native)
    told = []
    window.new_window_requested.connect(lambda: told.append("new window"))
    commands["New window"].do()
    assert told == ["new window"]
    window.actions()[0].setEnabled(False)
    assert window.actions()[0].text() not in {each.title for each in window_commands(window)}


def test_other_models_are_there(window):
    window.composer.set_models(
        [ModelInfo(name="a", title="Anna"), ModelInfo(name="b", title="")], "b"
    )
    asked = []
    window.composer.model_chosen.connect(asked.append)
    (one,) = (each for each in window_commands(window) if each.kind == "Model")
    assert one.title == "Ask Anna"
    one.do()
    assert asked == ["a"]
    assert window.composer.model_box.currentData() == "a"
    (other,) = (each for each in window_commands(window) if each.kind == "Model")
    window.composer.set_models([ModelInfo(name="a", title="")], "a")
    other.do()  # it is not there any more
    assert asked == ["a"]


def test_every_setting_is_there(window):
    settings = [each for each in window_commands(window) if each.kind == "Setting"]
    assert len(settings) == sum(map(len, ROWS.values()))
    told = []
    window.setting_requested.connect(lambda *at: told.append(at))
    (dark,) = offers("dark mode", settings, 1)
    assert dark.command.title == "Appearance: Colours"
    dark.command.do()
    assert told == [("Appearance", "theme")]


def test_commands_are_found_in_the_language_of_the_user_and_in_english(window, bracketed):
    commands = window_commands(window)
    titles = {each.title for each in commands}
    assert "««Appearance»: «Colours»»" in titles
    for words in ("Appearance: Colours", "colours", "night"):
        assert offers(words, commands, 1)[0].command.title == "««Appearance»: «Colours»»"
