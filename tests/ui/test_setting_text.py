import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.setting_text import NOT_ALLOWED, Text
from desktop.ui.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def model(qtbot):
    entry = Text("model", Theme(), "As Gemstream chooses")
    entry._theme = entry.widget._theme
    qtbot.addWidget(entry.widget)
    entry.widget.setAccessibleName("Model")
    entry.widget.show()
    entry.show_value("one")
    return entry


def type_in(entry, text):
    entry.widget.line.selectAll()
    QTest.keyClicks(entry.widget.line, text)


def edge(entry):
    image = entry.widget.grab().toImage()
    return image.pixelColor(image.width() // 2, 0).name().upper()


def test_a_text_is_told_when_it_is_entered_not_at_each_letter(qtbot, model):
    with qtbot.assertNotEmitted(model.changed):
        type_in(model, " two ")
    with qtbot.waitSignal(model.changed):
        QTest.keyClick(model.widget.line, Qt.Key.Key_Return)
    assert model.value() == "two"
    assert model.widget.line.text() == "two"


def test_the_same_text_again_is_no_change(qtbot, model):
    with qtbot.assertNotEmitted(model.changed):
        type_in(model, "one ")
        QTest.keyClick(model.widget.line, Qt.Key.Key_Return)
    assert model.widget.line.text() == "one"


def test_what_cannot_be_used_is_seen_while_it_is_typed_and_is_no_wish(qtbot, model):
    model.widget.line.clearFocus()
    assert edge(model) == LIGHT.quiet
    type_in(model, "two words")
    assert edge(model) == LIGHT.bad
    assert model.widget.line.toolTip() == NOT_ALLOWED
    with qtbot.assertNotEmitted(model.changed):
        QTest.keyClick(model.widget.line, Qt.Key.Key_Return)
    assert model.value() == "one"
    assert model.widget.line.toolTip() == ""
    assert edge(model) != LIGHT.bad


def test_what_is_known_is_offered(qtbot, model):
    assert model.widget.button.isHidden()
    model.offer(["one", "two"])
    assert model.widget.button.accessibleName() == "Choose: Model"
    menu = model.make_menu()
    assert [(each.text(), each.isChecked()) for each in menu.actions()] == [
        ("one", True),
        ("two", False),
    ]
    with qtbot.waitSignal(model.changed):
        menu.actions()[1].trigger()
    assert model.value() == "two"
    with qtbot.assertNotEmitted(model.changed):
        menu.actions()[1].trigger()
    model.offer([])
    assert model.widget.button.isHidden()


def test_the_button_opens_the_menu_below_the_field(qtbot, model):
    model.offer(["one", "two"])
    QTest.mouseClick(model.widget.button, Qt.MouseButton.LeftButton)
    menu = next(each for each in model.widget.children() if each.inherits("QMenu"))
    assert menu.isVisible()
    menu.close()


def test_an_empty_text_says_what_it_means(model):
    assert model.widget.line.placeholderText() == "As Gemstream chooses"


def test_its_edge_is_seen_on_dark_ground_and_shows_the_keyboard(qtbot, model):
    model.widget._theme.use(DARK)
    model.widget.activateWindow()
    qtbot.waitUntil(model.widget.isActiveWindow)
    model.widget.line.clearFocus()
    assert edge(model) == DARK.quiet
    model.widget.setFocus()
    assert edge(model) == DARK.accent
    model.widget.setEnabled(False)
    assert edge(model) == DARK.line
