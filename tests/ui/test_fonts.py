import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from desktop.paths import resource
from desktop.ui.fonts import (
    BODY_PX,
    FONTS,
    MEASURE_PX,
    ReadingType,
    figure_font,
    load_easy_font,
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


def test_the_face_that_is_easy_to_read_has_slanted_and_bold_letters_of_its_own(qapp):
    load_easy_font()
    font = ReadingType(font="easy").text_font()
    assert QFontInfo(font).family() == "Atkinson Hyperlegible"
    styles = set(QFontDatabase.styles("Atkinson Hyperlegible"))
    assert styles == {"Regular", "Italic", "Bold", "Bold Italic"}


def test_its_small_letters_are_as_high_as_those_of_the_standard_face(qapp):
    load_fonts(*FONTS)
    load_easy_font()
    standard, easy = (
        QFontMetricsF(ReadingType(200, font).text_font()) for font in ("inter", "easy")
    )
    assert easy.xHeight() == pytest.approx(standard.xHeight(), rel=0.03)


def test_the_face_of_the_system_is_what_the_system_says(qapp, monkeypatch):
    said = QFont("Some Face")
    monkeypatch.setattr("desktop.ui.fonts.QFontDatabase.systemFont", lambda _: said)
    assert ReadingType(font="system").text_font().families()[0] == "Some Face"
    assert ReadingType(font="system").figure_font(13).families()[0] == "Some Face"
    assert ReadingType().text_font().families()[0] == "Inter"


def test_it_is_small_and_has_its_licence(qapp):
    files = list(resource("fonts").glob("AtkinsonHyperlegible-*.ttf"))
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 250_000
    licence = resource("fonts", "AtkinsonHyperlegible-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    # Nothing reserves its name, so the files may keep it.
    assert "Reserved Font Name" not in licence.splitlines()[0]


def test_it_is_loaded_only_if_it_is_chosen():
    script = (
        "from PySide6.QtGui import QFontDatabase, QGuiApplication\n"
        "from desktop.ui.theme import Theme\n"
        "app = QGuiApplication([])\n"
        "theme = Theme()\n"
        "for font in ('inter', 'system', 'easy'):\n"
        "    theme.choose_type(100, font)\n"
        "    print('Atkinson Hyperlegible' in QFontDatabase.families())\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout.split() == ["False", "False", "True"]
