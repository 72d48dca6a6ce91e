"""How each kind of text looks: faces, sizes, line heights and the formats of spans."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextOption

from desktop.markdown.blocks import BOLD, CODE, ITALIC, MATH, OBJECT, RAISED, STRIKE
from desktop.ui.blocks.linked_pictures import LinkedPictures
from desktop.ui.theme import (
    BODY_PX,
    CODE_PX,
    LINE_HEIGHT,
    SMALL_PX,
    Theme,
    code_font,
    load_fonts,
)

if TYPE_CHECKING:
    from desktop.ui.blocks.formulas import Formulas

CODE_LINE_PX = 21
TAB_SPACES = 4
FORMULA_SCALE = 1.15
"""Small letters of STIX Two Math are then as high as those of Inter."""

CODE_PADDING_PX = 3
CODE_MARGIN_PX = 1
"""Of code in a line of text: its ground reaches beyond its letters, and touches no others."""

WARNING_ROOM_PX = 18
"""Behind a link that is not what it seems, for the mark that says so."""

_SMALL_LINE_PX = 20
_Inheriting = QTextCharFormat.FontPropertiesInheritanceBehavior
_MEASURED = (
    "body", "head_cell", "code", "_headings", "wrapped", "unwrapped", "code_advance",
)  # fmt: skip
_HEADINGS_PX = {1: (23, 32), 2: (19, 28), 3: (17, 26), 4: (15, 24), 5: (15, 24), 6: (15, 24)}


@cache
def _load_faces() -> None:
    """Make all faces known before the first text is laid out.

    A font that is added later changes the order of the fallback fonts, and Qt would draw texts that
    have been laid out already with the wrong ones: Chinese headings then lose their characters.
    """
    load_fonts("Inter-Italic", "JetBrainsMono-Regular", "JetBrainsMono-Bold")


@dataclass(frozen=True, slots=True)
class Face:
    """A font and what follows from it.

    Attributes:
        line_px: From one base line to the next.
        base_px: From the top of a line to its base line.
        em_px: The size of the type.
        beside_px: The size at which Inter looks as large.
    """

    font: QFont
    line_px: int
    base_px: int
    em_px: int
    beside_px: float

    @classmethod
    def of(cls, font: QFont, line_px: int, scale: float = 1.0) -> Face:
        """Measure a font.

        Args:
            font: What.
            line_px: From one base line to the next.
            scale: How much larger it is set than Inter, to look as large.
        """
        metrics = QFontMetricsF(font)
        em_px = font.pixelSize()
        spare = line_px - metrics.ascent() - metrics.descent()
        return cls(font, line_px, round(spare / 2 + metrics.ascent()), em_px, em_px / scale)

    @property
    def formula_px(self) -> float:
        """The size of the type of formulas beside it."""
        return self.beside_px * FORMULA_SCALE


def _code_font(size_px: float) -> QFont:
    font = code_font(size_px)
    # What is drawn for "->" must be what was written, and must not change while it arrives.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _option(wrap: QTextOption.WrapMode, tab_px: float) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(wrap)
    option.setTabStopDistance(tab_px)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option


class Styles:
    """The faces and formats of one kind of text, in the colours and the size that are in force.

    Args:
        theme: Says the colours.
        formulas: Draws formulas.
        is_small: For thoughts: small and quiet.
        pictures: Those that texts only point to; None for no way to load any.
    """

    def __init__(
        self,
        theme: Theme,
        formulas: Formulas,
        *,
        is_small: bool = False,
        pictures: LinkedPictures | None = None,
    ) -> None:
        _load_faces()
        self.pictures = pictures or LinkedPictures()
        self.theme = theme
        self.formulas = formulas
        self.is_small = is_small
        self.role = "quiet" if is_small else "text"
        self._formats: dict[tuple[int, int, bool], QTextCharFormat] = {}
        self._colours: dict[str, QTextCharFormat] = {}
        self._coloured_by = theme.colours
        self._object_px: dict[int, float] = {}
        self._rooms: dict[tuple[float, int], QTextCharFormat] = {}

    def prepare(self) -> None:
        """Measure the faces that most answers need."""
        _ = self.body, self.face(1), self.code, self.wrapped

    def _forget_other_colours(self) -> None:
        # No signal tells: views are made anew by the same one, maybe before it came here.
        if self._coloured_by is not self.theme.colours:
            self._coloured_by = self.theme.colours
            self._formats.clear()
            self._colours.clear()

    def retype(self) -> None:
        """Measure all faces anew when they are next needed: what is read is set otherwise now."""
        for name in _MEASURED:
            vars(self).pop(name, None)
        self._formats.clear()
        self._object_px.clear()

    def px(self, pixels: float) -> int:
        """A length that grows with the text, from that at the standard size."""
        return self.theme.type.px(pixels)

    def text_font(self, size_px: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The face of text, by its size at the standard one."""
        return self.theme.type.text_font(size_px, weight)

    def _face(
        self, size_px: float, line_px: float, weight: QFont.Weight = QFont.Weight.Normal
    ) -> Face:
        font = self.text_font(size_px, weight)
        return Face.of(font, self.px(line_px), self.theme.type.scale)

    @cached_property
    def body(self) -> Face:
        """Running text."""
        if self.is_small:
            return self._face(SMALL_PX, _SMALL_LINE_PX)
        return self._face(BODY_PX, BODY_PX * LINE_HEIGHT)

    @cached_property
    def head_cell(self) -> Face:
        """The head of a table."""
        if self.is_small:
            return self._face(SMALL_PX, _SMALL_LINE_PX, QFont.Weight.DemiBold)
        return self._face(BODY_PX, BODY_PX * LINE_HEIGHT, QFont.Weight.DemiBold)

    @cached_property
    def code(self) -> Face:
        """Blocks of code."""
        size_px = self.px(SMALL_PX - 1 if self.is_small else CODE_PX)
        return Face.of(_code_font(size_px), self.px(CODE_LINE_PX))

    @cached_property
    def _headings(self) -> dict[int, Face]:
        if self.is_small:
            return dict.fromkeys(_HEADINGS_PX, self.head_cell)
        return {
            level: self._face(size_px, line_px, QFont.Weight.DemiBold)
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
        self._forget_other_colours()
        key = (level, style, is_link)
        if key not in self._formats:
            self._formats[key] = self._made(level, style, is_link=is_link)
        return self._formats[key]

    def _made(self, level: int, style: int, *, is_link: bool) -> QTextCharFormat:
        result = QTextCharFormat()
        if style & BOLD:
            # Of slanted letters there is one weight; Qt thickens them from this one on.
            is_slanted = style & ITALIC and not style & CODE
            result.setFontWeight(QFont.Weight.Bold if is_slanted else QFont.Weight.DemiBold)
        if style & ITALIC:
            result.setFontItalic(True)
        if style & STRIKE:
            result.setFontStrikeOut(True)
        if style & CODE:
            size_px = round(self.face(level).beside_px * CODE_PX / BODY_PX)
            result.setFont(_code_font(size_px), _Inheriting.FontPropertiesSpecifiedOnly)
        if style & RAISED:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            result.setForeground(self.theme.colour("accent"))
        if style & MATH:
            result.setForeground(QColor(0, 0, 0, 0))
        if is_link:
            result.setForeground(self.theme.colour("accent"))
        return result

    def apart(self, character: str, face: Face) -> QTextCharFormat:
        """Put over what a reader takes for one character: room for the ground of code behind it."""
        return self._room(CODE_PADDING_PX + CODE_MARGIN_PX, character, face)

    def before_warning(self, character: str, face: Face) -> QTextCharFormat:
        """Put over the last character of a link: room for a mark behind it."""
        return self._room(self.px(WARNING_ROOM_PX), character, face)

    def _room(self, wanted_px: float, character: str, face: Face) -> QTextCharFormat:
        glyphs = glyphs_apart(character, face.font) if len(character) > 1 else 1
        if (wanted_px, glyphs) not in self._rooms:
            self._rooms[wanted_px, glyphs] = spaced(wanted_px / glyphs)
        return self._rooms[wanted_px, glyphs]

    def code_format(self, role: str) -> QTextCharFormat:
        """The format of a piece of code, by what it is for."""
        self._forget_other_colours()
        if role not in self._colours:
            made = QTextCharFormat()
            made.setForeground(self.theme.code_colour(role))
            self._colours[role] = made
        return self._colours[role]


def spaced(pixels: float) -> QTextCharFormat:
    """A format that puts space behind each character."""
    result = QTextCharFormat()
    result.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    result.setFontLetterSpacing(pixels)
    return result


def glyphs_apart(character: str, font: QFont) -> int:
    """How many times Qt puts space into what a reader takes for one character, at least once.

    It puts it behind each glyph, and an emoji has several where no font joins them.
    """
    advances = []
    for pixels in (10, 20):
        set_apart = QFont(font)
        set_apart.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels)
        advances.append(QFontMetricsF(set_apart).horizontalAdvance(character))
    return max(1, round((advances[1] - advances[0]) / 10))
