import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.search_field import SearchField
from desktop.ui.theme import DARK, Theme


@pytest.fixture
def search(qtbot):
    widget = SearchField(Theme(), "theName", "Search here")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_it_says_what_it_is_for(search):
    field = search.field
    assert (field.objectName(), field.accessibleName()) == ("theName", "Search here")
    assert field.placeholderText() == "Search here"
    QTest.keyClicks(field, "word")
    assert field.text() == "word"


def test_the_ring_of_the_keyboard_is_seen(search):
    search.field.clearFocus()
    before = search.grab().toImage().pixelColor(60, 1)
    search.field.setFocus(Qt.FocusReason.TabFocusReason)
    assert search.grab().toImage().pixelColor(60, 1) != before


def test_it_follows_the_colours(search):
    search._theme.use(DARK)
    image = search.grab().toImage()
    place = image.width() - 20, image.height() // 2
    assert image.pixelColor(*place).name().upper() == DARK.surface


def glass(search):
    """The columns where it is, from the left edge and from the right one."""
    quiet, wide = search._theme.colour("quiet"), search.width()
    search.field.setPlaceholderText("")
    image = search.grab().toImage()
    found = [x for x in range(wide) for y in range(2, 30) if image.pixelColor(x, y) == quiet]
    return min(found), wide - 1 - max(found)


def test_the_glass_stands_before_the_words(search):
    assert 10 < glass(search)[0] < 20


def test_mirrored_it_stands_at_the_right(mirrored_program, search):
    assert 10 < glass(search)[1] < 20
    assert search.field.geometry().right() < search.width() - 30
