"""Cards, their pictures, and how they share the room."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap

from desktop.paths import resource
from desktop.ui import card_page, theme
from desktop.ui.card_page import CARD_PX, Card, CardPage
from desktop.ui.theme import DARK, Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """A folder of resources with icons, but with no picture and no gem yet."""

    def there(*parts):
        return tmp_path.joinpath(*parts)

    def gem_there(*parts):
        return there(*parts) if parts[-1] == "gemstream.svg" else resource(*parts)

    monkeypatch.setattr(card_page, "resource", there)
    monkeypatch.setattr(theme, "resource", gem_there)
    (tmp_path / "samples").mkdir()
    (tmp_path / "icons").mkdir()
    return tmp_path


@pytest.fixture
def picture(resources):
    pixmap = QPixmap(90, 60)
    pixmap.fill(QColor("#00ff00"))
    file = resources / "samples" / "lake-at-dusk.jpg"
    assert pixmap.save(str(file))
    return file


class Page(CardPage):
    """Three cards, the last one with the picture."""

    def __init__(self, about=""):
        super().__init__(Theme(), "A title", about)
        for number in range(2):
            self._add(Card(self._theme, "search", f"Card {number}", "Words"))
        self._add(Card(self._theme, "image", "Picture", "Words"), has_picture=True)
        self._lay_out()


@pytest.fixture
def make(qtbot):
    def make(*, size=(800, 600), about=""):
        page = Page(about)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


def test_pictures_come_once_the_page_is_there(qtbot, make, picture, resources):
    (resources / "icons" / "gemstream.svg").write_bytes(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
        b'<rect width="8" height="8"/></svg>'
    )
    page = make()
    card = page.image_card
    blank = card.grab().toImage()
    qtbot.waitUntil(lambda: not card.picture.isNull())
    assert card.grab().toImage() != blank
    assert not page.gem.pixmap().isNull()


def test_without_a_gem_there_is_none(make, picture):
    page = make()
    page._load_pictures()
    assert page.gem.pixmap().isNull()


def test_what_is_said_below_the_title(make, resources):
    assert make().about is None
    assert make(about="More").about.text() == "More"


def test_a_card_says_something_else(make, resources):
    page = make()
    card = page.cards[0]
    before = card.grab().toImage()
    card.say("Other words")
    assert card.grab().toImage() != before
    assert card.accessibleName() == "Card 0: Other words"


def test_a_first_card_stands_out(qtbot):
    theme = Theme()
    colours = []
    for is_first in (False, True):
        card = Card(theme, "search", "Card", "Words", is_first=is_first)
        qtbot.addWidget(card)
        card.resize(200, 72)
        colours.append(card.grab().toImage().pixelColor(190, 60).name().upper())
    assert colours == [theme.colours.surface.upper(), theme.colours.accent_soft.upper()]


def test_a_picture_that_cannot_be_read_stays_blank(qtbot, make, picture):
    Path(picture).write_bytes(b"no picture")
    page = make()
    page._load_pictures()
    assert page.image_card.picture.isNull()


def test_little_room_means_one_column_and_no_gem(make, resources):
    wide = make()
    assert wide.cards[0].y() == wide.cards[1].y()
    assert wide.gem.isVisible()
    narrow = make(size=(420, 300))
    assert narrow.cards[0].y() < narrow.cards[1].y()
    assert not narrow.gem.isVisible()


def test_cards_show_the_keyboard_and_follow_the_theme(make, resources):
    page = make()
    card = page.cards[1]
    rest = card.grab().toImage()
    card.setFocus(Qt.FocusReason.TabFocusReason)
    assert card.grab().toImage() != rest
    before = card.grab().toImage()
    page._theme.use(DARK)
    assert card.grab().toImage() != before


def test_a_card_is_high_enough_for_its_words(qtbot, make, resources):
    page = make()
    first, beside = page.cards[:2]
    assert first.height() == CARD_PX
    first.say("Many long words " * 12)
    qtbot.waitUntil(lambda: first.height() == first.heightForWidth(first.width()) > CARD_PX)
    assert beside.height() == first.height()
    assert page.cards[2].height() == CARD_PX


def test_no_word_of_a_high_card_is_left_out(qtbot):
    card = Card(Theme(), "search", "Card", "Many long words " * 12)
    qtbot.addWidget(card)
    card.resize(240, card.heightForWidth(240))
    before = card.grab().toImage()
    card.say("Many long words " * 12 + "end")
    assert card.heightForWidth(240) == card.height()
    assert card.grab().toImage() != before
