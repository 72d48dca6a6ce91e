import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.ui.legend import DOT_PX, Legend, colour
from desktop.ui.theme import Theme

NAMES = ("offline", "gemini-4-argon-with-a-long-name", "gemini-4-argon-with-another-name")


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def legend(theme):
    return Legend([(name, "accent") for name in NAMES])


def test_with_room_the_names_are_whole(legend):
    assert legend.names(legend.wide_px) == list(NAMES)


def test_with_less_the_long_names_are_shortened_and_the_short_one_is_not(legend):
    short, long, longer = legend.names(legend.wide_px * 0.7)
    assert short == "offline"
    assert "…" in long
    assert "…" in longer
    shown = Legend([(name, "accent") for name in (short, long, longer)])
    assert shown.wide_px <= legend.wide_px * 0.7 + 2


def test_each_name_has_a_dot_in_its_colour(theme):
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    Legend([("a", "good"), ("b", "keyword")]).paint(painter, theme, QPointF(10, 30), 200)
    painter.end()
    middle = 30 - DOT_PX // 2
    row = {image.pixelColor(x, middle).name() for x in range(200)}
    assert theme.colour("good").name() in row
    assert theme.code_colour("keyword").name() in row


def test_a_role_may_be_that_of_a_word_of_code(theme):
    assert colour(theme, "accent") == theme.colour("accent")
    assert colour(theme, "type") == theme.code_colour("type")


def test_no_names(theme):
    assert Legend([]).names(100) == []
