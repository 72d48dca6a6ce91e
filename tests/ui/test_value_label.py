import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.controls import QuietLabel
from desktop.ui.theme import FONTS, Theme, figure_font, load_fonts, text_font
from desktop.ui.value_label import ValueLabel


def rows(label, scale):
    """The rows of the screen that its letters are on, first and last."""
    image = QImage(label.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    label.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    height, width = image.height(), image.width()
    dark = [
        y for y in range(height) if any(image.pixelColor(x, y).value() < 160 for x in range(width))
    ]
    return dark[0], dark[-1]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("wraps", [False, True])
def test_it_is_on_one_line_with_the_label_beside_it(qtbot, scale, wraps):
    load_fonts(*FONTS)
    theme = Theme()
    label = QuietLabel(theme, text_font(12), "text", "HHH")
    value = ValueLabel(theme, figure_font(12), "text", "HHH")
    for each in (label, value):
        qtbot.addWidget(each)
        each.setWordWrap(wraps)
        each.resize(60, 15)
        each.show()
    assert rows(value, scale) == rows(label, scale)


@pytest.fixture
def value(qtbot):
    made = ValueLabel(Theme(), figure_font(12), "text", "42 s")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def go_there(value):
    middle = QPointF(value.rect().center())
    QApplication.sendEvent(value, QEnterEvent(middle, middle, middle))


def go_away(value):
    QApplication.sendEvent(value, QEvent(QEvent.Type.Leave))


def is_document(value):
    return bool(value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)


def select_number(value):
    QTest.mouseDClick(value, Qt.MouseButton.LeftButton, pos=QPoint(4, value.height() // 2))


def test_what_is_selected_is_seen(value):
    before = value.grab().toImage()
    go_there(value)
    assert value.grab().toImage() == before
    select_number(value)
    assert value.selectedText() == "42"
    assert value.grab().toImage() != before


def test_it_is_laid_out_as_a_document_only_while_the_pointer_is_there(value):
    assert not is_document(value)
    go_there(value)
    assert is_document(value)
    go_away(value)
    assert not is_document(value)


def test_what_is_selected_stays_when_the_pointer_goes(value):
    go_there(value)
    select_number(value)
    go_away(value)
    assert value.selectedText() == "42"
    value.setText("43 s")
    go_there(value)
    go_away(value)
    assert not is_document(value)


def test_a_finger_selects_without_having_come(value):
    select_number(value)
    assert value.selectedText() == "42"


def test_it_takes_the_same_room_whether_it_can_be_selected_or_not(value):
    before = value.sizeHint(), value.minimumSizeHint(), value.heightForWidth(20)
    go_there(value)
    assert (value.sizeHint(), value.minimumSizeHint(), value.heightForWidth(20)) == before
