from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.data_folder_place import NAMED, DataFolderPlace
from desktop.ui.theme import Theme


def make(qtbot, *, is_named):
    place = DataFolderPlace(Theme(), Path("/data"), is_named=is_named)
    qtbot.addWidget(place)
    place.show()
    return place


def test_a_move_is_offered(qtbot):
    place = make(qtbot, is_named=False)
    with qtbot.waitSignal(place.move_requested):
        QTest.mouseClick(place.move_button, Qt.MouseButton.LeftButton)
    assert not place.delete_button.isVisible()


def test_a_folder_that_was_named_is_chosen_by_who_named_it(qtbot):
    place = make(qtbot, is_named=True)
    assert not place.move_button.isEnabled()
    assert NAMED in [label.text() for label in place.findChildren(type(place.left))]


def test_a_copy_that_is_left_can_be_deleted(qtbot):
    place = make(qtbot, is_named=False)
    place.show_left(Path("/old"))
    assert str(Path("/old")) in place.left.text()
    with qtbot.waitSignal(place.delete_requested):
        QTest.mouseClick(place.delete_button, Qt.MouseButton.LeftButton)
    place.show_left(None)
    assert not place.left.isVisible()
    assert not place.delete_button.isVisible()


@pytest.mark.parametrize("wide", [280, 520])
def test_its_words_wrap(qtbot, wide):
    place = make(qtbot, is_named=True)
    place.show_left(Path("/a/very/long/name/of/a/folder"))
    assert place.minimumSizeHint().width() <= 280
    place.resize(wide, place.heightForWidth(wide))
