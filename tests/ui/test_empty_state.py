import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import words as texts
from desktop.paths import resource
from desktop.ui import empty_state
from desktop.ui.card_page import IN_ENGLISH, SAMPLE_IMAGE, and_in_english
from desktop.ui.empty_state import IMAGE_PROMPT, SAMPLES, EmptyState
from desktop.ui.theme import Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make(qtbot):
    def make(*, offline=False):
        state = EmptyState(Theme(), offline=offline)
        qtbot.addWidget(state)
        state.resize(800, 600)
        with qtbot.waitExposed(state):
            state.show()
        return state

    return make


def test_three_prompts_fill_the_composer(qtbot, make):
    state = make()
    assert len(state.cards) == 4
    for card, (_, _, words) in zip(state.cards[:3], SAMPLES, strict=True):
        with qtbot.waitSignal(state.prompt_chosen) as chosen:
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert chosen.args == [words]


def test_without_a_sample_picture_there_is_no_card_for_it(make, tmp_path, monkeypatch):
    monkeypatch.setattr(empty_state, "resource", lambda *parts: tmp_path.joinpath(*parts))
    state = make()
    assert state.image_card is None
    assert len(state.cards) == 3


def test_the_sample_picture_fills_the_tray(qtbot, make):
    state = make()
    with qtbot.waitSignal(state.image_chosen) as chosen:
        QTest.mouseClick(state.image_card, Qt.MouseButton.LeftButton)
    assert chosen.args == [resource(*SAMPLE_IMAGE), IMAGE_PROMPT]


def test_only_the_offline_engine_says_so(make):
    assert make(offline=True).offline_note.isVisible()
    state = make(offline=False)
    assert not state.offline_note.isVisible()
    state.use(offline=True)
    assert state.offline_note.isVisible()


@pytest.mark.usefixtures("bracketed")
def test_samples_are_asked_in_the_language_of_the_user(qtbot, make):
    state = make(offline=True)
    assert state.title.text() == "«What would you like to know?»"
    assert state.offline_note.text().startswith("«You are using")
    with qtbot.waitSignal(state.prompt_chosen) as chosen:
        QTest.mouseClick(state.cards[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [f"«{SAMPLES[0][2]}»"]
    with qtbot.waitSignal(state.image_chosen) as shown:
        QTest.mouseClick(state.image_card, Qt.MouseButton.LeftButton)
    assert shown.args[1] == f"«{IMAGE_PROMPT}»"


def test_in_other_languages_it_says_that_the_offline_engine_speaks_english(qtbot):
    assert and_in_english("It is offline.") == "It is offline."
    texts.use(lambda text, *_: f"«{text}»", None, "ja")
    try:
        assert and_in_english("…") == f"… «{IN_ENGLISH}»"
        state = EmptyState(Theme(), offline=True)
        assert state.offline_note.text().endswith(f"«{IN_ENGLISH}»")
    finally:
        texts.use(None)
