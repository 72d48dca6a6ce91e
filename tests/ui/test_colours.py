"""WCAG 2.2, 1.4.3 and 1.4.6: what is read has a contrast of at least 4.5 to 1, or of 7 to 1."""

import pytest
from PySide6.QtGui import QColor

from desktop.setting_rules import CHOICES
from desktop.ui.colours import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    ON_DARK,
    ON_LIGHT,
    colours_with,
)

ACCENTED = {
    f"{accent}, {'dark' if is_dark else 'light'}": (colours_with(accent, is_dark=is_dark), 4.5)
    for accent in CHOICES["accent"]
    for is_dark in (False, True)
}
SCHEMES = {
    **ACCENTED,
    "high contrast, light": (CONTRAST_LIGHT, 7.0),
    "high contrast, dark": (CONTRAST_DARK, 7.0),
}


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
    colours, least = SCHEMES[scheme]
    assert contrast(colours.code[role], colours.surface) >= least


PAIRS = [
    *(("text", ground) for ground in ("page", "surface", "raised")),
    *(("text", ground) for ground in ("selection", "found", "found_now")),
    *(("quiet", ground) for ground in ("page", "surface", "raised")),
    *(("accent", ground) for ground in ("page", "surface", "raised", "accent_soft")),
    ("on_accent", "accent"),
    *((role, "accent_soft") for role in ("text", "quiet")),
    *((role, "page") for role in ("good", "warn", "bad")),
]


@pytest.mark.parametrize(
    ("scheme", "text", "ground"), [(scheme, *pair) for scheme in SCHEMES for pair in PAIRS]
)
def test_text_on_its_grounds(scheme, text, ground):
    colours, least = SCHEMES[scheme]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= least


def test_all_schemes_colour_the_same_words():
    assert all(set(colours.code) == set(LIGHT.code) for colours, _ in SCHEMES.values())


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_in_high_contrast_edges_and_what_is_chosen_can_be_told_apart(colours):
    assert contrast(colours.line, colours.page) >= 7
    assert contrast(colours.text, colours.accent_soft) >= 7
    assert contrast(colours.on_accent, colours.accent) >= 7
    assert contrast(colours.accent, colours.surface) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["page", "raised", "accent_soft"])
def test_code_within_text(scheme, ground):
    colours, least = SCHEMES[scheme]
    behind, below = QColor(colours.behind_code), QColor(getattr(colours, ground))
    share = behind.alphaF()
    parts = zip(behind.getRgbF()[:3], below.getRgbF()[:3], strict=True)
    mixed = QColor.fromRgbF(*(one * share + other * (1 - share) for one, other in parts))
    assert contrast(colours.text, mixed) >= least
    assert mixed != below


def test_every_accent_that_can_be_chosen_has_its_colours():
    assert {*ON_LIGHT, "blue"} == {*ON_DARK, "blue"} == set(CHOICES["accent"])
    assert colours_with("blue", is_dark=False) is LIGHT
    assert colours_with("blue", is_dark=True) is DARK
    assert colours_with("teal", is_dark=True) is colours_with("teal", is_dark=True)
    assert colours_with("teal", is_dark=True).page == DARK.page


@pytest.mark.parametrize("scheme", ACCENTED)
def test_what_is_selected_and_what_was_found_are_told_apart(scheme):
    colours, _ = ACCENTED[scheme]
    for found in (colours.found, colours.found_now):
        one, other = QColor(colours.selection), QColor(found)
        parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
        assert max(abs(a - b) for a, b in parts) >= 20
