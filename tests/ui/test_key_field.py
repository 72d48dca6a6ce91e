import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.core.secret import Secret
from desktop.ui.key_field import HIDE, SHOW, KeyField
from desktop.ui.theme import Theme


@pytest.fixture
def field(qtbot):
    made = KeyField(Theme(), "example")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_key_is_not_shown_unless_it_is_wanted(field):
    QTest.keyClicks(field.field, "AIza-s3cret")
    assert field.field.echoMode() == QLineEdit.EchoMode.Password
    assert "s3cret" not in field.field.displayText()
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.field.displayText() == "AIza-s3cret"
    assert field.eye.accessibleName() == HIDE
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert "s3cret" not in field.field.displayText()
    assert field.eye.accessibleName() == SHOW


def test_no_input_method_learns_it(field):
    hints = field.field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_it_is_taken_without_the_space_around_it(field):
    assert field.is_empty
    field.field.setText("  key ")
    assert not field.is_empty
    assert field.key() == Secret("key")
    field.field.setText("two words")
    with pytest.raises(ValueError, match="no key"):
        field.key()


def test_it_can_be_forgotten_for_good(field):
    QTest.keyClicks(field.field, "AIza-s3cret")
    field.eye.setChecked(True)
    field.forget()
    assert field.is_empty
    assert field.field.echoMode() == QLineEdit.EchoMode.Password
    field.field.undo()
    assert field.is_empty
