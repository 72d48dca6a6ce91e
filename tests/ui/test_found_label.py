import pytest

from desktop.ui.found_label import FoundLabel
from desktop.ui.theme import DARK, LIGHT, SMALL_PX, Theme, text_font


@pytest.fixture
def label(qtbot):
    made = FoundLabel(Theme(), text_font(SMALL_PX), "text", "Send <b> & wait")
    qtbot.addWidget(made)
    return made


def test_it_is_plain_until_something_is_found(label):
    assert label.text() == "Send <b> & wait"
    label.mark(["nothing"])
    assert label.text() == "Send <b> & wait"
    assert label.accessibleName() == ""


def test_what_is_found_has_its_ground_and_markup_stays_text(label):
    label.mark(["<b>", "wait"])
    assert label.text().count("<span") == 2
    assert "&lt;b&gt;</span> &amp; <span" in label.text()
    assert LIGHT.found in label.text()
    assert label.accessibleName() == "Send <b> & wait"
    label.mark([])
    assert label.text() == "Send <b> & wait"


def test_marks_follow_the_colours_and_the_words(label):
    label.mark(["wait"])
    label._theme.use(DARK)
    assert DARK.found in label.text()
    label.use_words("Wait no more")
    assert label.words == "Wait no more"
    assert ">Wait</span> no more" in label.text()
