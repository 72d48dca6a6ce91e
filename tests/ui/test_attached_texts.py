"""Long texts that are pasted become attachments, and words again."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from desktop.core.message import Draft, TextPart
from desktop.ui import image_tray
from desktop.ui.attached_texts import ATTACHED, REMOVED, WRITTEN
from desktop.ui.composer import Composer
from desktop.ui.composer_foot import KEYS_HINT
from desktop.ui.text_viewer import TextViewer
from desktop.ui.theme import Theme
from desktop.ui.tile_actions import TileAction
from tests.ui.fake_controller import FakeController

LONG = "line\n" * 2500
PASTED = TextPart(text=LONG, name="Pasted text")


@pytest.fixture
def composer(qtbot):
    composer = Composer(Theme(), FakeController().attach)
    qtbot.addWidget(composer)
    composer.resize(700, 300)
    with qtbot.waitActive(composer):
        composer.show()
        composer.activateWindow()
    return composer


def paste(composer, text=LONG):
    mime = QMimeData()
    mime.setText(text)
    composer.prompt.insertFromMimeData(mime)


def undo(widget):
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def hint(composer):
    return composer._foot.hint_label.text()


def test_a_long_text_goes_into_the_tray(composer):
    composer.prompt.setPlainText("Why?")
    paste(composer)
    assert composer.draft == Draft(text="Why?", texts=(PASTED,))
    assert hint(composer) == ATTACHED
    assert composer.send_button.isEnabled()


def test_one_alone_can_be_sent(qtbot, composer):
    paste(composer)
    assert composer.send_button.isEnabled()
    with qtbot.waitSignal(composer.submitted) as sent:
        composer.submit()
    assert sent.args == [Draft(text="", texts=(PASTED,))]


def test_each_has_a_name_of_its_own(composer):
    for _ in range(3):
        paste(composer)
    names = [part.name for part in composer.draft.texts]
    assert names == ["Pasted text", "Pasted text 2", "Pasted text 3"]


def test_ctrl_z_writes_it_then_takes_it_back(composer):
    composer.prompt.setPlainText("Why?")
    paste(composer)
    undo(composer.prompt)
    assert composer.draft == Draft(text=LONG + "Why?")
    undo(composer.prompt)
    assert composer.draft == Draft(text="Why?")


def test_after_something_was_typed_ctrl_z_is_about_that(composer):
    paste(composer)
    QTest.keyClicks(composer.prompt, "a")
    assert hint(composer) == KEYS_HINT
    undo(composer.prompt)
    assert composer.draft == Draft(text="", texts=(PASTED,))


def test_what_was_put_into_the_question_goes_back(composer):
    paste(composer)
    (tile,) = composer.tray.tiles
    tile.asked.emit(TileAction.INTO_QUESTION)
    assert composer.draft == Draft(text=LONG)
    assert composer.prompt.hasFocus()
    assert hint(composer) == WRITTEN
    undo(composer.prompt)
    assert composer.draft == Draft(text="", texts=(PASTED,))


@pytest.mark.parametrize("has_neighbour", [True, False])
def test_what_was_removed_comes_back_also_from_the_tray(composer, has_neighbour):
    if has_neighbour:
        composer.tray.add_texts((TextPart(text="x", name="a.txt"),))
    paste(composer)
    tile = composer.tray.tiles[-1]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert PASTED not in composer.draft.texts
    assert hint(composer) == REMOVED
    undo(composer.tray.tiles[0] if has_neighbour else composer)
    assert composer.draft.texts[-1] == PASTED


def test_nothing_comes_back_into_another_question(composer):
    paste(composer)
    composer.tray.tiles[0].remove_button.click()
    composer.clear()
    assert hint(composer) == KEYS_HINT
    undo(composer.prompt)
    undo(composer)
    assert composer.draft.is_empty
    composer.put(Draft(text="Why?", texts=(PASTED,)))
    undo(composer)
    assert composer.draft == Draft(text="Why?", texts=(PASTED,))


def test_a_tile_that_is_gone_meanwhile_is_not_written(composer):
    paste(composer)
    composer.tray.clear()
    undo(composer.prompt)
    assert composer.draft.is_empty


def test_where_the_tray_is_full_it_is_written(composer, monkeypatch):
    monkeypatch.setattr(image_tray, "MOST_IMAGES", 1)
    paste(composer)
    paste(composer)
    assert composer.draft == Draft(text=LONG, texts=(PASTED,))


def test_a_tile_opens_the_text(composer):
    paste(composer)
    (tile,) = composer.tray.tiles
    assert tile.accessibleName() == "Pasted text"
    assert tile.accessibleDescription().startswith("12,500 characters · 2,500 lines · about 3,125")
    QTest.keyClick(tile, Qt.Key.Key_Return)
    (viewer,) = composer.findChildren(TextViewer)
    assert viewer.whole == LONG
    viewer.close()
