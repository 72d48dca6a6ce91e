from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.ui.exchange_section import FILE, ExchangeSection
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def section(qtbot, monkeypatch):
    # The dialog of the system cannot be worked by a test.
    init = QFileDialog.__init__

    def plain(self, *args):
        init(self, *args)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)

    monkeypatch.setattr(QFileDialog, "__init__", plain)
    widget = ExchangeSection(Theme())
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_it_asks_where_to_write_them(qtbot, section, tmp_path):
    dialog = section.ask_where()
    assert Path(dialog.selectedFiles()[0]).name == FILE
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    with qtbot.waitSignal(section.export_wanted) as wanted:
        dialog.accept()
    assert wanted.args == [tmp_path / "mine.json"]


def test_it_asks_which_file_to_read(qtbot, section, tmp_path):
    (tmp_path / "mine.json").write_text("{}")
    dialog = section.ask_which()
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine.json")
    with qtbot.waitSignal(section.import_wanted) as wanted:
        dialog.accept()
    assert wanted.args == [tmp_path / "mine.json"]


def test_its_buttons_open_the_dialogs(section):
    for button, title in (
        (section.export_button, "Export settings"),
        (section.import_button, "Import settings"),
    ):
        button.click()
        dialogs = [each for each in section.findChildren(QFileDialog) if each.isVisible()]
        assert [dialog.windowTitle() for dialog in dialogs] == [title]
        dialogs[0].reject()


def test_it_says_what_came_of_it(section):
    assert section.said.isHidden()
    section.say("The settings are in mine.json.", is_well=True)
    assert section.said.isVisible()
    assert section.said.words == "The settings are in mine.json."
