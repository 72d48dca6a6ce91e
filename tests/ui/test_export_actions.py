from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.export_actions import FILTERS, ExportActions, file_name


@pytest.fixture
def actions(qtbot, monkeypatch):
    # The dialog of the system cannot be worked by a test.
    init = QFileDialog.__init__

    def plain(self, *args):
        init(self, *args)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)

    monkeypatch.setattr(QFileDialog, "__init__", plain)
    window = QWidget()
    qtbot.addWidget(window)
    return ExportActions(window)


def test_an_export_is_asked_for_with_its_place_and_form(qtbot, actions, tmp_path):
    dialog = actions.ask_export(["a", "b"], "The lake")
    assert Path(dialog.selectedFiles()[0]).name == "The lake.pdf"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("here.pdf")
    with qtbot.waitSignal(actions.export_requested) as asked:
        dialog.accept()
    assert asked.args == [("a", "b"), tmp_path / "here.pdf", "pdf"]


@pytest.mark.parametrize("form", FILTERS)
def test_the_name_follows_the_form_that_is_chosen(qtbot, actions, tmp_path, form):
    dialog = actions.ask_export(["a"], "The lake")
    dialog.setDirectory(str(tmp_path))
    dialog.selectNameFilter(FILTERS[form])
    dialog.filterSelected.emit(FILTERS[form])
    with qtbot.waitSignal(actions.export_requested) as asked:
        dialog.accept()
    assert asked.args == [("a",), tmp_path / f"The lake.{form}", form]


def test_a_name_that_says_its_form_has_the_last_word(qtbot, actions, tmp_path):
    dialog = actions.ask_export(["a"], "The lake")
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("all.json")
    with qtbot.waitSignal(actions.export_requested) as asked:
        dialog.accept()
    assert asked.args[1:] == [tmp_path / "all.json", "json"]


def test_all_are_asked_for_as_json(qtbot, actions, tmp_path):
    dialog = actions.ask_export_all()
    assert Path(dialog.selectedFiles()[0]).name == "Conversations.json"
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(actions.export_requested) as asked:
        dialog.accept()
    assert asked.args == [None, tmp_path / "Conversations.json", "json"]
    other = actions.ask_export_all()
    other.setDirectory(str(tmp_path))
    other.selectNameFilter(FILTERS["md"])
    other.filterSelected.emit(FILTERS["md"])
    with qtbot.waitSignal(actions.export_requested) as asked:
        other.accept()
    assert asked.args == [None, tmp_path / "Conversations.md", "md"]


def test_nothing_is_asked_for_when_it_is_closed(qtbot, actions):
    with qtbot.assertNotEmitted(actions.export_requested):
        actions.ask_export(["a"], "The lake").reject()


def test_files_to_import(qtbot, actions, tmp_path):
    for name in ("a.json", "b.zip"):
        (tmp_path / name).touch()
    dialog = actions.ask_import()
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QWidget, "fileNameEdit").setText('"a.json" "b.zip"')
    with qtbot.waitSignal(actions.import_requested) as asked:
        dialog.accept()
    assert asked.args == [[tmp_path / "a.json", tmp_path / "b.zip"]]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The lake", "The lake"),
        ('a/b\\c:d*e?f"g<h>i|j\nk', "a b c d e f g h i j k"),
        ("../..", "Conversation"),
        (" .hidden. ", "hidden"),
        ("", "Conversation"),
        ("x" * 200, "x" * 80),
        ("湖 😀", "湖 😀"),
    ],
)
def test_a_title_becomes_a_name_that_any_system_takes(title, name):
    assert file_name(title) == name


@pytest.mark.usefixtures("bracketed")
def test_a_form_is_chosen_in_any_language(qtbot, actions, tmp_path):
    dialog = actions.ask_export(("a",), "Tides")
    assert dialog.nameFilters() == [f"«{each}»" for each in FILTERS.values()]
    dialog.selectNameFilter(f"«{FILTERS['md']}»")
    dialog.filterSelected.emit(dialog.selectedNameFilter())
    assert dialog.selectedFiles()[0].endswith("Tides.md")
    dialog.reject()
