import pytest

from desktop.core.message import TextPart
from desktop.ui.drop_area import EMPTY_PX
from desktop.ui.image_tile import TEXT_PX
from desktop.ui.image_tray import ImageTray
from desktop.ui.theme import Theme
from desktop.ui.tray_tiles import LEAST_PX
from tests.ui.fake_controller import FakeController, image_part

NOTES = TextPart(text="one two\nthree", name="notes.txt")


@pytest.fixture
def tray(qtbot):
    tray = ImageTray(Theme(), FakeController().attach)
    qtbot.addWidget(tray)
    tray.resize(700, 200)
    return tray


def test_images_and_texts_are_told_apart(tray):
    image = image_part()
    tray.add_texts((NOTES,))
    tray.add_images((image,))
    assert (tray.images, tray.texts) == ((image,), (NOTES,))
    assert [tile.name for tile in tray.tiles] == ["notes.txt", image.name]
    assert "1 image" in tray.accessibleDescription()
    assert "1 text" in tray.accessibleDescription()


def test_it_is_as_high_as_what_it_holds(tray):
    assert tray.maximumHeight() == EMPTY_PX
    tray.add_texts((NOTES, NOTES))
    assert tray.tiles[0].width() == TEXT_PX
    assert tray.maximumHeight() > EMPTY_PX
    assert tray.minimumHeight() <= LEAST_PX + 20
    tray.clear()
    assert tray.maximumHeight() == EMPTY_PX


def test_one_that_is_taken_out_is_gone_and_only_once(tray):
    tray.add_texts((NOTES,))
    assert tray.take_out(NOTES)
    assert not tray.take_out(NOTES)
    assert tray.tiles == ()
