import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop.core.source import Source
from desktop.ui.source_row import SourceRow
from desktop.ui.theme import Theme

MINE = Source("a", "Mine", "Key in the keychain")


@pytest.fixture
def row(qtbot):
    def row(**how):
        made = SourceRow(Theme(), MINE, **{"is_in_use": False, "can_change": True, **how})
        qtbot.addWidget(made)
        made.show()
        return made

    return row


def test_it_says_what_it_is(row):
    assert row().choice.accessibleName() == "Mine: Key in the keychain"


def test_a_click_chooses_it_and_what_is_in_use_says_so_by_itself(row, qtbot):
    made = row()
    with qtbot.waitSignal(made.chosen):
        QTest.mouseClick(made.choice, Qt.MouseButton.LeftButton)
    assert not made.choice.isChecked()
    used = row(is_in_use=True)
    with qtbot.assertNotEmitted(used.chosen):
        QTest.keyClick(used.choice, Qt.Key.Key_Space)
    assert used.choice.isChecked()


def test_it_can_be_changed_and_removed(row, qtbot):
    made = row()
    for name, words, signal in (
        ("keyChange", "Change Mine", made.change_wanted),
        ("keyRemove", "Remove Mine", made.remove_wanted),
    ):
        button = made.findChild(QAbstractButton, name)
        assert button.accessibleName() == words
        with qtbot.waitSignal(signal):
            button.click()
    assert row(can_change=False).findChildren(QAbstractButton, "keyChange") == []


def test_it_paints_in_every_state(row):
    made = row()
    made.resize(300, made.sizeHint().height())
    made.choice.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    made.choice.clearFocus()
    rest = made.grab().toImage()
    made.choice.setDown(True)
    down = made.grab().toImage()
    used = row(is_in_use=True)
    used.resize(made.size())
    assert rest != down
    assert used.grab().toImage() not in (rest, down)


def test_its_mark_stands_before_its_name(row):
    made = row(is_in_use=True)
    made.choice.resize(300, 50)
    accent = made.choice._theme.colour("accent")

    def mark():
        image = made.choice.grab().toImage()
        return [x for x in range(300) if image.pixelColor(x, 25) == accent]

    assert max(mark()) < 40
    made.choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(mark()) > 260


def test_a_screen_reader_chooses_without_a_click(row, qtbot):
    made, used = row(), row(is_in_use=True)
    with qtbot.waitSignal(made.chosen):
        QAccessible.queryAccessibleInterface(made.choice).actionInterface().doAction("Toggle")
    assert not made.choice.isChecked()
    with qtbot.assertNotEmitted(used.chosen):
        QAccessible.queryAccessibleInterface(used.choice).actionInterface().doAction("Toggle")
    assert used.choice.isChecked()
