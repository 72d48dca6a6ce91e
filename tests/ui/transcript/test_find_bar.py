"""The bar that words are searched with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import DARK, LIGHT
from desktop.ui.transcript.find import Find
from desktop.ui.transcript.find_bar import FindBar
from tests.ui.transcript.shown import Sheet


@pytest.fixture
def bar(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 100)
    sheet = Sheet()
    for _ in range(3):
        sheet.past("Needle and needle")
    # On a clock that stands still, all is found at once, however busy the machine is.
    find = Find(sheet.transcript, parent, clock=lambda: 0.0)
    made = FindBar(sheet.theme, find, parent)
    made.search_requested.connect(lambda words, case: find.search(words, match_case=case))
    made.resize(made.sizeHint())
    with qtbot.waitExposed(parent):
        parent.show()
    yield made
    del parent  # it owns the bar, so it is kept until here


def test_it_opens_with_the_words_that_were_selected(qtbot, bar):
    assert not bar.isVisible()
    with qtbot.waitSignal(bar.search_requested) as asked:
        bar.begin("needle")
    assert asked.args == ["needle", False]
    assert bar.isVisible()
    assert bar.field.selectedText() == "needle"
    bar.begin("")
    assert bar.field.text() == "needle"


def test_it_says_how_many_hits_there_are(bar):
    bar.begin("needle")
    assert bar.count.text() == "1 of 6"
    bar.match_case.click()
    assert bar.count.text() == "1 of 3"
    bar.field.setText("nothing like it")
    assert bar.count.text() == "Nothing found"
    assert not bar.down.isEnabled()
    bar.field.setText("")
    assert bar.count.text() == ""


def test_it_says_when_there_may_be_more(bar, monkeypatch):
    bar.begin("needle")
    bar._find.is_done = False
    bar._find.changed.emit()
    assert bar.count.text() == "1 of 6…"
    bar.field.setText("nothing")
    bar._find.is_done = False
    bar._find.changed.emit()
    assert bar.count.text() == "…"


def test_keys_and_buttons_go_from_hit_to_hit(qtbot, bar):
    bar.begin("needle")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 6"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    bar.up.click()
    assert bar.count.text() == "6 of 6"
    bar.down.click()
    assert bar.count.text() == "1 of 6"
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(bar.closed):
        bar.close_button.click()
    qtbot.keyClick(bar, Qt.Key.Key_F5)


def test_it_has_the_colours_of_the_theme(bar):
    bar.begin("")
    for colours in (LIGHT, DARK):
        bar._theme.use(colours)
        image = bar.grab().toImage()
        middle = image.pixelColor(image.width() // 2, image.height() - 4).name().upper()
        assert middle == colours.surface


def test_everything_in_it_has_a_name(bar):
    assert bar.accessibleName()
    for widget in (bar.field, bar.match_case, bar.up, bar.down, bar.close_button, bar.count):
        assert widget.accessibleName()
