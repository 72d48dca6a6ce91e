from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.text_field import TextField
from desktop.ui.theme import DARK, LIGHT, Theme


def test_tab_leaves_it_and_its_characters_are_counted(qtbot):
    theme = Theme()
    whole = QWidget()
    qtbot.addWidget(whole)
    field, other = TextField(theme, "Words"), QLineEdit()
    column = QVBoxLayout(whole)
    column.addWidget(field)
    column.addWidget(other)
    whole.show()
    qtbot.waitExposed(whole)
    field.setFocus()
    assert field.accessibleName() == "Words"
    QTest.keyClicks(field, "ab")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.characters == 3
    assert whole.focusWidget() is other


def test_it_follows_the_theme(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    field = TextField(theme, "Words")
    qtbot.addWidget(field)
    theme.use(DARK)
    assert field.palette().text().color().name() == DARK.text.lower()
    assert DARK.surface in field.styleSheet()
