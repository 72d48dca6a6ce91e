"""WCAG 2.2, 1.4.3: what is read has a contrast of at least 4.5 to 1."""

import pytest
from PySide6.QtGui import QColor

from desktop.ui.theme import DARK, LIGHT

LEAST = 4.5
SCHEMES = {"light": LIGHT, "dark": DARK}


def luminance(name):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.005)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("role", LIGHT.code)
def test_code_on_its_card(scheme, role):
    colours = SCHEMES[scheme]
    assert contrast(colours.code[role], colours.surface) >= LEAST


PAIRS = [
    *(("text", ground) for ground in ("page", "surface", "raised")),
    *(("text", ground) for ground in ("selection", "found", "found_now")),
    *(("quiet", ground) for ground in ("page", "surface", "raised")),
    *(("accent", ground) for ground in ("page", "raised")),
    *((role, "page") for role in ("good", "warn", "bad")),
]


@pytest.mark.parametrize(
    ("scheme", "text", "ground"), [(scheme, *pair) for scheme in SCHEMES for pair in PAIRS]
)
def test_text_on_its_grounds(scheme, text, ground):
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= LEAST


def test_all_schemes_colour_the_same_words():
    assert set(LIGHT.code) == set(DARK.code)
