import pytest

from desktop.core.events import ProgressMade, TextDelta, TurnFinished, TurnStopped
from desktop.ui.progress_read_out import ProgressReadOut
from desktop.ui.theme import Theme
from tests.ui.fake_controller import metrics


@pytest.fixture
def progress(qtbot):
    progress = ProgressReadOut(Theme())
    qtbot.addWidget(progress.line)
    qtbot.addWidget(progress.note)
    return progress


def made(at, tokens, percent=0):
    return ProgressMade(turn_id="t", at=at, percent=percent, estimated_tokens=tokens)


def finished(**changes):
    figures = metrics(**changes)
    return TurnFinished(
        turn_id="t", at=9.0, text="", metrics=figures, finish_reason="STOP", model_version=None
    )


def shown(progress):
    return progress.line.value(), progress.note.text()


def test_before_anything_is_known_it_says_nothing(progress):
    progress.begin()
    progress.refresh()
    assert shown(progress) == (0, "")


def test_without_experience_it_says_how_long_the_answer_is(progress):
    progress.begin()
    progress.take(made(1.0, 1320, 2))
    progress.refresh()
    assert shown(progress) == (2, "About 1,320 tokens, 2 % of the limit")
    assert progress.line.toolTip() == "About 1,320 tokens, 2 % of the limit"


def test_with_experience_it_guesses_how_long_it_will_take(progress):
    progress.usual_tokens = 400
    progress.begin()
    progress.take(made(1.0, 100))
    progress.take(made(3.0, 200))
    progress.refresh()
    assert shown(progress) == (
        40,
        "About 200 tokens, 0 % of the limit, usually 400 · perhaps 4 s left",
    )
    progress.take(made(4.0, 500))
    progress.refresh()
    assert shown(progress) == (83, "About 500 tokens, 0 % of the limit, usually 400")


def test_a_natural_end_is_complete_and_no_other(progress):
    progress.begin()
    progress.take(made(1.0, 100, 3))
    progress.take(finished(output_tokens=240))
    assert shown(progress) == (100, "Complete · 240 tokens")
    progress.begin()
    progress.take(finished(output_tokens=None))
    assert shown(progress) == (100, "Complete")


@pytest.mark.parametrize(
    ("counted", "words"), [(60, "60 tokens"), (None, "About 100 tokens, 3 % of the limit")]
)
def test_an_answer_that_broke_off_stays_where_it_was(progress, counted, words):
    progress.begin()
    progress.take(made(1.0, 100, 3))
    progress.refresh()
    end = metrics(output_tokens=counted)
    progress.take(TurnStopped(turn_id="t", at=2.0, text="", metrics=end, by="user"))
    assert shown(progress) == (3, words)


def test_other_events_say_nothing_of_it(progress):
    progress.begin()
    progress.take(TextDelta(turn_id="t", at=1.0, text="a", index=1))
    progress.refresh()
    assert shown(progress) == (0, "")


def test_it_speaks_the_language_of_the_user(bracketed, progress):
    progress.begin()
    progress.take(made(1.0, 1320, 2))
    progress.refresh()
    assert shown(progress) == (2, "«About 1320 tokens, 2 % of the limit»")
