import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.giving_label import GivingLabel
from desktop.ui.theme import Theme, text_font

TEXT = "Time to first chunk <b>"


@pytest.fixture
def label(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    label = GivingLabel(Theme(), text_font(12), text=TEXT)
    QHBoxLayout(over).addWidget(label)
    over.show()
    yield label
    del over


def picture(label):
    return label.grab().toImage()


def test_with_room_it_is_an_ordinary_label(label):
    assert label.width() >= label.sizeHint().width()
    assert label.toolTip() == ""


def test_without_room_it_ends_in_dots_and_its_tip_has_all(label):
    label.window().resize(80, 40)
    assert label.width() < label.sizeHint().width()
    assert label.text() == TEXT
    assert "first\xa0chunk" in label.toolTip()
    assert "<b>" not in label.toolTip().replace("&lt;b&gt;", "")
    shown = label._shown()
    assert shown.endswith("…")
    cut = picture(label)
    label.setText(shown)
    assert picture(label) == cut
    label.setText("t")
    assert label.toolTip() == ""
    label.setText(TEXT)
    assert label.toolTip() != ""
    label.window().resize(400, 40)
    assert label.toolTip() == ""
