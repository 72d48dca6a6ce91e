from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest

from desktop.ui import empty_state
from desktop.ui.empty_state import IMAGE_PROMPT, SAMPLES, EmptyState
from desktop.ui.theme import DARK, Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """A folder of resources with icons, but with no picture and no gem yet."""
    monkeypatch.setattr(empty_state, "resource", lambda *parts: tmp_path.joinpath(*parts))
    (tmp_path / "samples").mkdir()
    (tmp_path / "icons").mkdir()
    return tmp_path


@pytest.fixture
def make(qtbot):
    def make(*, offline=False, size=(800, 600)):
        theme = Theme()
        state = EmptyState(theme, offline=offline)
        qtbot.addWidget(state)
        state.resize(*size)
        with qtbot.waitExposed(state):
            state.show()
        return state

    return make


@pytest.fixture
def picture(resources):
    pixmap = QPixmap(90, 60)
    pixmap.fill(QColor("#00ff00"))
    file = resources / "samples" / "lake-at-dusk.jpg"
    assert pixmap.save(str(file))
    return file


def test_three_prompts_fill_the_composer(qtbot, make, resources):
    state = make()
    assert len(state.cards) == 3
    for card, (_, _, words) in zip(state.cards, SAMPLES, strict=True):
        with qtbot.waitSignal(state.prompt_chosen) as chosen:
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert chosen.args == [words]


def test_without_a_sample_picture_or_a_gem_there_is_none(qtbot, make, resources):
    state = make()
    assert state.image_card is None
    state._load_pictures()
    assert state.gem.pixmap().isNull()


def test_the_sample_picture_fills_the_tray(qtbot, make, picture, resources):
    (resources / "icons" / "gemstream.svg").write_bytes(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
        b'<rect width="8" height="8"/></svg>'
    )
    state = make()
    card = state.image_card
    blank = card.grab().toImage()
    qtbot.waitUntil(lambda: not card.picture.isNull())
    assert card.grab().toImage() != blank
    assert not state.gem.pixmap().isNull()
    with qtbot.waitSignal(state.image_chosen) as chosen:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args == [picture, IMAGE_PROMPT]


def test_a_picture_that_cannot_be_read_stays_blank(qtbot, make, picture):
    Path(picture).write_bytes(b"no picture")
    state = make()
    state._load_pictures()
    assert state.image_card.picture.isNull()


def test_only_the_offline_engine_says_so(make, resources):
    assert make(offline=True).offline_note.isVisible()
    assert not make(offline=False).offline_note.isVisible()


def test_little_room_means_one_column_and_no_gem(make, resources):
    wide = make()
    assert wide.cards[0].y() == wide.cards[1].y()
    assert wide.gem.isVisible()
    narrow = make(size=(420, 300))
    assert narrow.cards[0].y() < narrow.cards[1].y()
    assert not narrow.gem.isVisible()


def test_cards_show_the_keyboard_and_follow_the_theme(make, resources):
    state = make()
    card = state.cards[1]
    rest = card.grab().toImage()
    card.setFocus(Qt.FocusReason.TabFocusReason)
    assert card.grab().toImage() != rest
    before = card.grab().toImage()
    state._theme.use(DARK)
    assert card.grab().toImage() != before
