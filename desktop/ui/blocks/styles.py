"""How each kind of text looks: faces, sizes, line heights and the formats of spans."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextOption

from desktop.markdown.blocks import BOLD, CODE, ITALIC, MATH, OBJECT, RAISED, STRIKE
from desktop.ui.theme import (
    BODY_PX,
    CODE_PX,
    LINE_HEIGHT,
    SMALL_PX,
    Theme,
    code_font,
    load_fonts,
    text_font,
)

if TYPE_CHECKING:
    from desktop.ui.blocks.formulas import Formulas

CODE_LINE_PX = 21
TAB_SPACES = 4
_CODE_FONTS = ("JetBrainsMono-Regular",)
_ITALIC_FONTS = ("Inter-Italic",)
_HEADINGS_PX = {1: (23, 32), 2: (19, 28), 3: (17, 26), 4: (15, 24), 5: (15, 24), 6: (15, 24)}


@dataclass(frozen=True, slots=True)
class Face:
    """A font and what follows from it.

    Attributes:
        line_px: From one base line to the next.
        base_px: From the top of a line to its base line.
        em_px: The size of the type.
    """

    font: QFont
    line_px: int
    base_px: float
    em_px: int

    @classmethod
    def of(cls, font: QFont, line_px: int) -> Face:
        """Measure a font."""
        metrics = QFontMetricsF(font)
        spare = line_px - metrics.ascent() - metrics.descent()
        return cls(font, line_px, spare / 2 + metrics.ascent(), font.pixelSize())


def _option(wrap: QTextOption.WrapMode, tab_px: float) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(wrap)
    option.setTabStopDistance(tab_px)
    return option


class Styles:
    """The faces and formats of one size of text, in the colours that are in force.

    Args:
        theme: Says the colours.
        formulas: Draws formulas.
        is_small: For thoughts: small and quiet.
    """

    def __init__(self, theme: Theme, formulas: Formulas, *, is_small: bool = False) -> None:
        self.theme = theme
        self.formulas = formulas
        self.is_small = is_small
        self.role = "quiet" if is_small else "text"
        self._formats: dict[tuple[int, int, bool], QTextCharFormat] = {}
        self._colours: dict[str, QTextCharFormat] = {}
        self._object_px: dict[int, float] = {}
        self._dressed_in = theme.colours

    def prepare(self) -> None:
        """Measure the faces that most answers need."""
        _ = self.body, self.face(1), self.code, self.wrapped

    def _follow_theme(self) -> None:
        """Forget formats in other colours; whoever is told of those first may ask at once."""
        if self._dressed_in is not self.theme.colours:
            self._dressed_in = self.theme.colours
            self._formats.clear()
            self._colours.clear()

    @cached_property
    def body(self) -> Face:
        """Running text."""
        size_px = SMALL_PX if self.is_small else BODY_PX
        return Face.of(text_font(size_px), 20 if self.is_small else round(BODY_PX * LINE_HEIGHT))

    @cached_property
    def head_cell(self) -> Face:
        """The head of a table."""
        return Face.of(text_font(self.body.em_px, QFont.Weight.DemiBold), self.body.line_px)

    @cached_property
    def code(self) -> Face:
        """Blocks of code."""
        load_fonts(*_CODE_FONTS)
        size_px = SMALL_PX - 1 if self.is_small else CODE_PX
        return Face.of(code_font(size_px), CODE_LINE_PX)

    @cached_property
    def _headings(self) -> dict[int, Face]:
        if self.is_small:
            bold = Face.of(text_font(SMALL_PX, QFont.Weight.DemiBold), 20)
            return dict.fromkeys(_HEADINGS_PX, bold)
        return {
            level: Face.of(text_font(size_px, QFont.Weight.DemiBold), line_px)
            for level, (size_px, line_px) in _HEADINGS_PX.items()
        }

    def face(self, level: int) -> Face:
        """The face of a heading, or of running text for level 0."""
        return self._headings[level] if level else self.body

    @cached_property
    def wrapped(self) -> QTextOption:
        """Lines end at words, or anywhere in a word that is longer than a line."""
        space_px = QFontMetricsF(self.body.font).horizontalAdvance(" ")
        return _option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, TAB_SPACES * space_px)

    @cached_property
    def unwrapped(self) -> QTextOption:
        """Lines end only where the text says so."""
        return _option(QTextOption.WrapMode.NoWrap, TAB_SPACES * self.code_advance)

    @cached_property
    def code_advance(self) -> float:
        """Width of one character of code, in pixels."""
        return QFontMetricsF(self.code.font).horizontalAdvance("0")

    def object_advance(self, face: Face) -> float:
        """Width of the character that stands for a formula, in pixels."""
        if face.em_px not in self._object_px:
            self._object_px[face.em_px] = QFontMetricsF(face.font).horizontalAdvance(OBJECT)
        return self._object_px[face.em_px]

    def span_format(self, level: int, style: int, *, is_link: bool) -> QTextCharFormat:
        """The format of a span of text, of a heading if ``level`` is not 0."""
        self._follow_theme()
        key = (level, style, is_link)
        if key not in self._formats:
            self._formats[key] = self._made(level, style, is_link=is_link)
        return self._formats[key]

    def _made(self, level: int, style: int, *, is_link: bool) -> QTextCharFormat:
        result = QTextCharFormat()
        if style & BOLD:
            result.setFontWeight(QFont.Weight.DemiBold)
        if style & ITALIC:
            load_fonts(*_ITALIC_FONTS)
            result.setFontItalic(True)
        if style & STRIKE:
            result.setFontStrikeOut(True)
        if style & CODE:
            load_fonts(*_CODE_FONTS)
            small = round(self.face(level).em_px * CODE_PX / BODY_PX)
            result.setFont(code_font(small), QTextCharFormat.FontPropertiesInheritanceBehavior(0))
        if style & RAISED:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            result.setForeground(self.theme.colour("accent"))
        if style & MATH:
            result.setForeground(QColor(0, 0, 0, 0))
        if is_link:
            result.setForeground(self.theme.colour("accent"))
            result.setFontUnderline(True)
        return result

    def code_format(self, role: str) -> QTextCharFormat:
        """The format of a piece of code, by what it is for."""
        self._follow_theme()
        if role not in self._colours:
            made = QTextCharFormat()
            made.setForeground(self.theme.code_colour(role))
            self._colours[role] = made
        return self._colours[role]
