import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.ui.diagnostics_dialog import FILE_NAME, LOOKING, DiagnosticsDialog
from desktop.ui.theme import Theme


@pytest.fixture
def dialog(qtbot):
    dialog = DiagnosticsDialog(Theme(), None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_there_is_nothing_to_copy_until_there_is_something_to_read(dialog):
    assert dialog.text.toPlainText() == LOOKING
    assert not dialog.copy_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    dialog.show_text("found")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "found"
    assert dialog.save_button.isEnabled()


def test_it_is_saved_where_the_user_says(qtbot, dialog, tmp_path):
    chooser = dialog.ask_where()
    chooser.setDirectory(str(tmp_path))
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        chooser.accept()
    assert saved.args == [tmp_path / FILE_NAME]


def test_it_says_whether_it_was_saved(dialog):
    def words():
        return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]

    before = words()
    dialog.show_outcome("It is saved.", is_well=True)
    assert [each for each in words() if each not in before] == ["It is saved."]
