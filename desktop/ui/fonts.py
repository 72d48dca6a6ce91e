"""The faces of text: of the frame, and of what is read in it, which the user sizes and chooses."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, assert_never

from PySide6.QtGui import QFont, QFontDatabase

from desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.settings import ReadingFont

MEASURE_PX = 760
BODY_PX = 15
SMALL_PX = 13
CODE_PX = 13.5
LINE_HEIGHT = 1.6
FONTS = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
"""Files of ``resources/fonts`` in use; the others wait for bold, slanted and code."""

_FALLBACKS = ("Noto Sans", "DejaVu Sans")
_TEXT = ("Inter", *_FALLBACKS)
_EASY = ("Atkinson Hyperlegible", *_TEXT)
_EASY_SCALE = 1.1
"""Its small letters are then as high as those of Inter."""


def load_fonts(*names: str) -> None:
    """Make bundled fonts known to Qt; a missing file leaves the system's fonts in use.

    Args:
        names: File names without their suffix; each costs a millisecond of the start.
    """
    for name in names:
        for file in resource("fonts").glob(f"{name}.*tf"):
            QFontDatabase.addApplicationFont(str(file))


@cache
def load_easy_font() -> None:
    """Make the face known whose letters are easy to tell apart; few choose it."""
    load_fonts("AtkinsonHyperlegible-*")


def text_font(
    size_px: float = BODY_PX,
    weight: QFont.Weight = QFont.Weight.Normal,
    families: Sequence[str] = _TEXT,
) -> QFont:
    """The face of text, at a size in device-independent pixels."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(round(size_px))
    font.setWeight(weight)
    return font


def code_font(size_px: float) -> QFont:
    """The face of code; load ``JetBrainsMono-Regular`` first."""
    font = QFont()
    font.setFamilies(["JetBrains Mono", "DejaVu Sans Mono", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(size_px))
    return font


def figure_font(
    size_px: float,
    weight: QFont.Weight = QFont.Weight.Medium,
    families: Sequence[str] = _TEXT,
) -> QFont:
    """The face of read-outs: every digit has the same width, so that nothing shakes."""
    font = text_font(size_px, weight, families)
    if hasattr(font, "setFeature"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@dataclass(frozen=True, slots=True)
class ReadingType:
    """How what is read is set: questions, answers and the prompt, not the frame around them.

    Attributes:
        percent: Of the standard size.
        font: Which face; load that of "easy" first.
    """

    percent: int = 100
    font: ReadingFont = "inter"

    def px(self, pixels: float, most: float = math.inf) -> int:
        """A length that grows with the text.

        Args:
            pixels: At the standard size.
            most: What it never goes beyond, where its place has a fixed size.
        """
        # round() goes to even numbers, and so would make 15 and 17 pixels of two sizes one.
        return math.floor(min(pixels * self.percent / 100, most) + 0.5)

    @property
    def measure_px(self) -> int:
        """The widest column: as many characters as at the standard size, and never less room."""
        return max(MEASURE_PX, self.px(MEASURE_PX))

    @property
    def families(self) -> Sequence[str]:
        """The face of text and those for what it lacks."""
        match self.font:
            case "inter":
                return _TEXT
            case "system":
                general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
                return general.family(), *_FALLBACKS
            case "easy":
                return _EASY
            case _:
                assert_never(self.font)

    @property
    def scale(self) -> float:
        """How much larger the face is set than Inter, to look as large."""
        return _EASY_SCALE if self.font == "easy" else 1.0

    def text_font(
        self,
        size_px: float = BODY_PX,
        weight: QFont.Weight = QFont.Weight.Normal,
        most: float = math.inf,
    ) -> QFont:
        """The face of text, by its size at the standard one; see ``px``."""
        return text_font(self.px(size_px * self.scale, most), weight, self.families)

    def figure_font(self, size_px: float, most: float = math.inf) -> QFont:
        """The face of figures below a text, likewise."""
        size_px = self.px(size_px * self.scale, most)
        return figure_font(size_px, QFont.Weight.Normal, self.families)
