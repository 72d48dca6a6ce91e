import pytest

from desktop.ui.theme import Theme
from desktop.ui.tray_summary import SUMMARY_PX, TraySummary


@pytest.fixture
def summary(qtbot):
    summary = TraySummary(Theme())
    qtbot.addWidget(summary)
    return summary


def test_it_is_shortened_where_there_is_no_room_and_told_whole(summary):
    summary.say("12 images and many words more", 60)
    assert summary.text().endswith("…")
    assert summary.accessibleName() == summary.toolTip() == "12 images and many words more"
    assert summary.height() == SUMMARY_PX


def test_without_words_it_is_hidden(summary):
    summary.say("12 images", 500)
    assert not summary.isHidden()
    assert summary.text() == "12 images"
    summary.say("", 500)
    assert summary.isHidden()
