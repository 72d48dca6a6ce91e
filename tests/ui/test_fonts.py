import pytest
from PySide6.QtGui import QFontDatabase

from desktop.ui.fonts import (
    BODY_PX,
    FONTS,
    MEASURE_PX,
    ReadingType,
    figure_font,
    load_fonts,
    text_font,
)

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


def test_the_bundled_fonts_are_known_and_a_missing_one_does_no_harm(qapp):
    load_fonts(*FONTS, "No-Such-Font")
    assert "Inter" in QFontDatabase.families()
    assert text_font(13.4).pixelSize() == 13
    assert figure_font(24).pixelSize() == 24


def test_each_size_has_letters_of_its_own(qapp):
    sizes = [ReadingType(percent).text_font().pixelSize() for percent in SIZES]
    assert sizes == sorted(set(sizes))
    assert sizes[SIZES.index(100)] == BODY_PX
    assert (sizes[0], sizes[-1]) == (12, 30)


def test_what_stands_in_a_place_of_a_fixed_size_has_a_limit(qapp):
    assert ReadingType(200).px(13) == 26
    assert ReadingType(200).text_font(13, most=19).pixelSize() == 19
    assert ReadingType(200).figure_font(13, 19).pixelSize() == 19
    assert ReadingType(80).figure_font(13, 19).pixelSize() == 10


@pytest.mark.parametrize(("percent", "measure"), [(80, 760), (100, 760), (150, 1140), (200, 1520)])
def test_a_line_holds_as_many_characters_however_large_they_are(percent, measure):
    assert MEASURE_PX == 760
    assert ReadingType(percent).measure_px == measure
