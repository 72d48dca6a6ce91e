from dataclasses import replace

import pytest

from desktop.core.errors import ConnectionFailed
from desktop.ui.ended_words import ended_words
from tests.ui.transcript.turn_events import failed, finished, stopped, truncated


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        (finished(), "Answer complete"),
        (truncated("It was cut."), "It was cut."),
        (stopped(by="timeout"), "Stopped: the time allowed for an answer is over. What had"),
        (failed(ConnectionFailed("No line.", hint="Try again.")), "No line."),
        (stopped(by="user"), ""),
        (stopped(by="shutdown"), ""),
    ],
)
def test_it_is_said_how_an_answer_ended_unless_the_user_ended_it(ending, words):
    said = ended_words(ending)
    assert said.startswith(words)
    assert bool(said) is bool(words)


def test_no_word_of_the_answer_is_said():
    for ending in (finished(), truncated("Cut."), failed(ConnectionFailed("No line."))):
        assert "secret" not in ended_words(replace(ending, text="A secret"))
