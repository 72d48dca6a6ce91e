import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.core.presets import NAME_IN_USE, NO_NAME, Preset
from desktop.ui import preset_editor
from desktop.ui.preset_editor import PresetEditor
from desktop.ui.theme import Theme

TERSE, KIND = Preset("Terse", "Be brief."), Preset("Kind", "Be kind.", is_standard=True)


@pytest.fixture
def editor(qtbot):
    editor = PresetEditor(Theme())
    qtbot.addWidget(editor)
    editor.told = []
    editor.changed.connect(editor.told.append)
    editor.show_preset((TERSE, KIND), 0)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def test_it_shows_a_preset(editor):
    assert editor.name.text() == "Terse"
    assert editor.text.toPlainText() == "Be brief."
    assert editor.note.text() == "9 characters"
    assert not editor.switch.isChecked()
    editor.show_preset((TERSE, KIND), 1)
    assert editor.switch.isChecked()
    assert editor.told == []


def test_what_is_typed_holds_a_moment_later(qtbot, editor):
    editor.text.selectAll()
    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(editor.text, "x")
        assert editor.told == []
    assert editor.told == [(Preset("Terse", "x"), KIND)]
    assert editor.note.text() == "1 character"
    with qtbot.waitSignal(editor.changed):
        editor.begin()
        QTest.keyClicks(editor.name, "Pirate")
    assert editor.told[1:] == [(Preset("Pirate", "x"), KIND)]


def test_return_in_the_name_leads_to_the_text(editor):
    editor.begin()
    QTest.keyClicks(editor.name, "Pirate")
    QTest.keyClick(editor.name, Qt.Key.Key_Return)
    assert editor.focusWidget() is editor.text
    assert editor.told == [(Preset("Pirate", "Be brief."), KIND)]  # the name was left


@pytest.mark.parametrize(("name", "sentence"), [(" ", NO_NAME), ("KIND", NAME_IN_USE)])
def test_a_name_that_cannot_hold_is_said_and_waits(editor, name, sentence):
    editor.begin()
    QTest.keyClicks(editor.name, name)
    editor.tell()
    assert editor.note.text() == sentence
    assert editor.told == []
    QTest.keyClicks(editor.name, "er")
    editor.tell()
    assert len(editor.told) == 1


def test_escape_brings_the_name_back(editor):
    editor.begin()
    QTest.keyClicks(editor.name, "x")
    QTest.keyClick(editor.name, Qt.Key.Key_Escape)
    editor.tell()
    assert editor.name.text() == "Terse"
    assert editor.told == []


def test_new_conversations_begin_with_one_alone(editor):
    QTest.mouseClick(editor.switch, Qt.MouseButton.LeftButton)
    first, second = editor.told[0]
    assert (first.is_standard, second.is_standard) == (True, False)


def test_another_one_is_shown_as_it_is(editor, monkeypatch):
    monkeypatch.setattr(preset_editor, "TOLD_AFTER_MS", 0)
    QTest.keyClicks(editor.text, "x")
    editor.show_preset((TERSE, KIND), 1)
    editor.tell()
    assert editor.told == []


def test_without_a_preset_there_is_nothing_to_tell(qtbot):
    editor = PresetEditor(Theme())
    qtbot.addWidget(editor)
    editor.changed.connect(lambda _: pytest.fail("nothing was typed"))
    editor.tell()


def test_a_screen_reader_switches_without_a_click(editor):
    face = QAccessible.queryAccessibleInterface(editor.switch)
    face.actionInterface().doAction("Toggle")
    (presets,) = editor.told
    assert presets[0].is_standard
