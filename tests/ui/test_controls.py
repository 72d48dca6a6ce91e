import sys
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.controls import ChoiceBox, IconButton, QuietLabel, RoundButton, take_out
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.soak.samples import _heaps

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def theme(qapp):
    theme = Theme()
    theme.use(LIGHT)
    return theme


def shown(qtbot, widget):
    """The widget in a window where something else has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other = QLineEdit()
    column.addWidget(other)
    column.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    widget.keeps_alive = window
    return widget


def look(widget):
    return widget.grab().toImage()


def test_an_icon_button_has_a_name_and_grows_with_its_text(qtbot, theme):
    button = shown(qtbot, IconButton(theme, "x", name="Close", tip="Close (Ctrl+W)"))
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close (Ctrl+W)")
    square = button.sizeHint()
    assert square.width() == square.height()
    button.setText("Close")
    assert button.sizeHint().width() > square.width()


def test_an_icon_button_shows_each_state(qtbot, theme):
    button = shown(qtbot, IconButton(theme, "x", name="Close"))
    button.setText("Close")
    rest = look(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    focused = look(button)
    button.clearFocus()
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    pressed = look(button)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    button.setCheckable(True)
    button.setChecked(True)
    checked = look(button)
    button.setChecked(False)
    button.setEnabled(False)
    disabled = look(button)
    states = [rest, focused, pressed, checked, disabled]
    assert all(one != other for one, other in pairwise(states))


def test_a_click_takes_the_keyboard_from_nobody(qtbot, theme):
    button = shown(qtbot, IconButton(theme, "x", name="Close"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


def test_a_round_button_shows_each_state(qtbot, theme):
    button = shown(qtbot, RoundButton(theme, "square", name="Stop", tip="Stop (Escape)"))
    assert button.objectName() == "stop"
    rest = look(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert look(button) != rest
    button.clearFocus()
    button.setEnabled(False)
    assert look(button) != rest
    button.setEnabled(True)
    theme.use(DARK)
    assert look(button) != rest


def test_a_choice_box_is_as_wide_as_its_choice_within_reason(qtbot, theme):
    box = shown(qtbot, ChoiceBox(theme, name="Model"))
    box.addItems(["A", "A model with a rather long name that nobody can remember"])
    assert box.sizeHint().width() == 96
    box.setCurrentIndex(1)
    assert box.sizeHint().width() == 240
    assert box.minimumSizeHint().width() < 96


def test_scrolling_never_changes_a_choice(qtbot, theme):
    box = shown(qtbot, ChoiceBox(theme, name="Model"))
    box.addItems(["A", "B"])
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert box.currentIndex() == 0
    assert not down.isAccepted()


def test_a_choice_box_opens_and_closes(qtbot, theme):
    box = shown(qtbot, ChoiceBox(theme, name="Model"))
    box.addItems(["A", "A model with a rather long name"])
    rest = look(box)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    focused = look(box)
    assert focused != rest
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    assert box.view().width() > box.width()
    assert look(box) != focused
    box.hidePopup()
    qtbot.waitUntil(lambda: not box.view().isVisible())


def test_a_label_follows_role_and_theme(qtbot, theme):
    label = QuietLabel(theme, QApplication.font(), "quiet", "words")
    qtbot.addWidget(label)
    assert label.palette().windowText().color().name() == LIGHT.quiet.lower()
    label.use_role("warn")
    theme.use(DARK)
    assert label.palette().windowText().color().name() == DARK.warn.lower()


@pytest.mark.usefixtures("bracketed")
def test_a_round_button_is_found_by_the_same_name_in_any_language(qtbot, theme):
    button = shown(qtbot, RoundButton(theme, "square", name="Stop", tip="x"))
    assert (button.objectName(), button.accessibleName()) == ("stop", "«Stop»")


def test_a_choice_has_a_label_for_screen_readers(qtbot, theme):
    box = ChoiceBox(theme, name="")
    box.addItems(["Light", "Dark"])
    box.setAccessibleName("Theme")
    window = shown(qtbot, box)
    for _ in range(2):
        told = QAccessible.queryAccessibleInterface(box)
        (label,) = [
            thing.text(QAccessible.Text.Name)
            for thing, _ in told.relations(QAccessible.RelationFlag.Label)
        ]
        assert label == "Theme"
        window.hide()
        window.show()
    box.showPopup()
    assert box.view().accessibleName() == "Theme"
    box.hidePopup()


def test_what_is_taken_out_of_a_layout_stays_in_its_widget(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    first, second, beside = QLabel("first"), QLabel("second"), QLabel("beside", whole)
    column.addWidget(first)
    column.addWidget(second)
    row = QHBoxLayout()
    column.addLayout(row)
    assert take_out(column, whole) == [first, second]
    assert first.parentWidget() is second.parentWidget() is beside.parentWidget() is whole
    assert column.count() == 1
    assert take_out(column, whole) == []


@pytest.mark.skipif(sys.platform != "linux", reason="asks the allocator of glibc")
def test_nothing_is_left_of_places_in_a_layout(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    row, label = QHBoxLayout(whole), QLabel()

    def put_and_take(times):
        before = _heaps()[0]
        for _ in range(times):
            row.addWidget(label)
            take_out(row, whole)
        return (_heaps()[0] - before) * 1024 * 1024 / times

    put_and_take(1000)
    assert min(put_and_take(10_000) for _ in range(3)) < 50
