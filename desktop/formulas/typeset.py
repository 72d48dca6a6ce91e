"""Sets a TeX formula in type: outlines with a baseline, no TeX installation, no Qt.

latex2mathml reads the source, ziamath sets it in STIX Two Math. Between them the tree is mended
where the one writes what the other does not know (seen in their versions 3.81 and 0.13).
"""

from __future__ import annotations

import itertools
import threading
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import TYPE_CHECKING

import latex2mathml.exceptions
from latex2mathml.converter import convert_to_element
from ziafont.fonttypes import BBox
from ziamath.config import config
from ziamath.drawable import Drawable, Glyph, HLine, VLine
from ziamath.nodes.menclose import Menclose
from ziamath.nodes.mrow import Mrow
from ziamath.nodes.mspace import Mpadded, Mphantom
from ziamath.nodes.mtable import Mtable
from ziamath.zmath import Math

from desktop.formulas.mending import mend
from desktop.formulas.source import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHARS = 4000
MOST_PARTS = 1500
MOST_NESTING = 40
"""Elements in all and within each other: what is still set in less than a second."""

MOST_EMS = 600
"""What is wider or higher was not meant to be read."""

COLOUR = b"currentColor"
"""Stands in a drawing for the colour of the text."""

BOX_GAP_EM = 0.2
"""Between a frame and what it holds."""

_SIZE = 24.0
"""What is set at; ziamath's smallest script is a share of this, whatever size is asked for."""

_FAULTS = (
    *(fault for name, fault in vars(latex2mathml.exceptions).items() if name.endswith("Error")),
    *(ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError),
    *(StopIteration, SyntaxError, TypeError, ValueError),
)
"""How the two libraries refuse a source: on purpose, or by stumbling over it."""


class CannotTypeset(Exception):
    """A formula that is not known how to draw; its source is shown instead."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A formula as it is drawn; lengths are in sizes of its font.

    Attributes:
        svg: Outlines, with ``COLOUR`` for their colour; the view box is the box of the formula.
        width_em: From where it begins to where the text goes on.
        ascent_em: From the baseline up to its top.
        descent_em: From the baseline down to its bottom.
    """

    svg: bytes
    width_em: float
    ascent_em: float
    descent_em: float


config.svg2 = False  # outlines instead of <use>, which SVG Tiny does not place
config.precision = 2  # of 24 units to the em: finer than any screen shows
config.math.color = COLOUR.decode()

_lock = threading.Lock()
"""ziamath switches its one font between the features of text and of mathematics."""


class _Row(Mrow, tag="mrow"):
    """ziamath's row, which first measures all it holds, to know how far its fences must reach.

    In that pass the fences further in do not count, so their rows need not be measured first.
    Without this each level of nesting doubles the work.
    """

    def _get_height_nostretch(
        self, line: list[ET.Element], **kwargs: object
    ) -> tuple[float, float]:
        if kwargs.get("nostretch"):
            return 0.0, 0.0
        return super()._get_height_nostretch(line, **kwargs)


class _Padded(Mpadded, _Row, tag="mpadded"):
    """A row that takes another space than it needs, likewise."""


class _Phantom(Mphantom, _Row, tag="mphantom"):
    """A row that is not drawn, likewise."""


class _Table(Mtable, tag="mtable"):
    """ziamath's table, with the lines between rows and columns that it leaves out."""

    def _setup(self, **kwargs: object) -> None:
        super()._setup(**kwargs)
        columns = _gaps(self._extents(by_row=False))
        rows = _gaps(self._extents(by_row=True))
        thickness = self.units_to_points(self.font.math.consts.fractionRuleThickness)
        top, bottom = -self.bbox.ymax, -self.bbox.ymin
        for x, kind in zip(columns, self.element.get("columnlines", "").split(), strict=False):
            if kind == "solid":
                self.nodes.append(VLine(bottom - top, thickness, style=self.style, **kwargs))
                self.nodexy.append((x, top))
        for y, kind in zip(rows, self.element.get("rowlines", "").split(), strict=False):
            if kind == "solid":
                self.nodes.append(HLine(self.bbox.xmax, thickness, style=self.style, **kwargs))
                self.nodexy.append((0, y - thickness / 2))

    def _extents(self, *, by_row: bool) -> list[tuple[float, float]]:
        """From where to where each row reaches downwards, or each column to the right."""
        extents: dict[int, tuple[float, float]] = {}
        cells = zip(self.nodes, self.nodexy, strict=True)
        for row, element in enumerate(self.element):
            for column, _ in enumerate(element):
                node, (x, y) = next(cells)
                box = node.bbox
                start, end = (
                    (y - box.ymax, y - box.ymin) if by_row else (x, x + box.xmax - box.xmin)
                )
                line = row if by_row else column
                before = extents.get(line, (start, end))
                extents[line] = min(start, before[0]), max(end, before[1])
        return list(extents.values())


class _Enclosure(Menclose, tag="menclose"):
    """ziamath's frames and strokes: it counts the depth twice, and leaves no room in a box."""

    def _setup(self, **kwargs: object) -> None:
        gap = BOX_GAP_EM * self.glyphsize if "box" in self.notation else 0.0
        inner = self.base.bbox
        self.base.bbox = BBox(inner.xmin, inner.xmax + 2 * gap, inner.ymin - gap, inner.ymax + gap)
        super()._setup(**kwargs)
        x, y = self.nodexy[-1]
        self.nodexy[-1] = x + gap, y
        box = self.base.bbox
        self.bbox = BBox(0, self.bbox.xmax, self.bbox.ymin, box.ymax + box.ymin - self.bbox.ymin)


def _gaps(extents: list[tuple[float, float]]) -> list[float]:
    """The middles of the gaps between neighbours."""
    return [(end + start) / 2 for (_, end), (start, _) in itertools.pairwise(extents)]


def _glyphs(node: Drawable) -> Iterator[Glyph]:
    if isinstance(node, Glyph):
        yield node
    for part in node.nodes:
        yield from _glyphs(part)


def _depth(tree: ET.Element) -> int:
    """How many elements stand within each other; level by level, as it may be a thousand."""
    depth, level = 0, [tree]
    while level:
        depth, level = depth + 1, [child for element in level for child in element]
    return depth


def typeset(tex: str, *, display: bool) -> Drawing:
    """Set a formula; 5 to 20 ms for a line, at most a second. May be called from any thread.

    Args:
        tex: The source without its delimiters.
        display: True for the large form of a formula on a line of its own.

    Raises:
        CannotTypeset: It is no TeX, has commands or characters that are not known, or is too large.
    """
    if len(tex) > MOST_CHARS:
        raise CannotTypeset("too long")
    try:
        tree = convert_to_element(translated(tex), display="block" if display else "inline")
        if sum(1 for _ in tree.iter()) > MOST_PARTS or _depth(tree) > MOST_NESTING:
            raise CannotTypeset("too large")
        mend(tree)
        with _lock:
            return _drawn(tree)
    except _FAULTS as fault:
        raise CannotTypeset(str(fault) or type(fault).__name__) from fault


def _drawn(tree: ET.Element) -> Drawing:
    formula = Math(tree, size=_SIZE, margin=0)
    box = formula.node.bbox
    if missing := [glyph.char for glyph in _glyphs(formula.node) if glyph.glyph.index == 0]:
        raise CannotTypeset(f"the font has no {missing[0]!r}")
    width, height = (box.xmax - box.xmin) / _SIZE, (box.ymax - box.ymin) / _SIZE
    if width <= 0 or height <= 0:
        raise CannotTypeset("nothing to draw")
    if width > MOST_EMS or height > MOST_EMS:
        raise CannotTypeset("too large")
    # It forgets the colour of rules above and below.
    svg = ET.tostring(formula.svgxml()).replace(b'"black"', b'"' + COLOUR + b'"')
    return Drawing(svg, width, box.ymax / _SIZE, -box.ymin / _SIZE)
