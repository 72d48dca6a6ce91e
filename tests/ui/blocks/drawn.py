"""Blocks to look at: made, laid out, and painted into a picture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.markdown.blocks import TOP, Code, Frame, Item, Paragraph, Quote, Span, Table
from desktop.ui.blocks.formulas import Formulas
from desktop.ui.blocks.lexers import Lexers
from desktop.ui.blocks.look import Look
from desktop.ui.blocks.marks import NO_MARKS, Marks
from desktop.ui.blocks.styles import Styles
from desktop.ui.blocks.views import make_view
from desktop.ui.theme import FONTS, LIGHT, Theme, load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.markdown.blocks import Alignment, Block, Container
    from desktop.ui.blocks.block_view import BlockView

WIDTH = 400
HEBREW = "שלום עולם"
PAGE = LIGHT.page.lower()


@cache
def bundled_fonts() -> None:
    load_fonts(*FONTS)


@cache
def formulas() -> Formulas:
    """One for all tests: each has a thread that lives as long as the program."""
    return Formulas()


class AtOnce(Lexers):
    """No test but those of the thread waits for it."""

    def is_ready(self, language: str) -> bool:
        return True


class Paper:
    """What views are made and painted with."""

    def __init__(self) -> None:
        bundled_fonts()
        self.theme = Theme()
        self.theme.use(LIGHT)
        self.look = Look(self.theme)
        self.look.lexers = AtOnce()
        self.styles = Styles(self.theme, formulas())
        self.repaints = 0
        self.look.paint_again = self._again

    def _again(self) -> None:
        self.repaints += 1

    def view(
        self,
        block: Block,
        width: int = WIDTH,
        *,
        before: Block | None = None,
        above: BlockView | None = None,
    ) -> BlockView:
        """A view, laid out; below another one if there is one."""
        if above is not None:
            before = above.block
        view = make_view(block, before, self.styles, above.carry() if above else None)
        view.follow(above)
        view.lay_out(width)
        return view

    def typeset(self, qtbot, tex: str, *, display: bool = False) -> None:
        """Wait until a formula has been set, or could not be."""

        def is_set() -> bool:
            return (tex, display) in formulas()._drawings

        formulas().size(tex, display=display, px=10)
        qtbot.waitUntil(is_set, timeout=10_000)

    def paint(
        self,
        view: BlockView,
        marks: Marks = NO_MARKS,
        *,
        scale: float = 1.0,
        at: QPointF | None = None,
    ) -> QImage:
        """A view as it looks, on the colour of the page."""
        return self.paint_all([view], marks, scale=scale, at=at)

    def paint_all(
        self,
        views: list[BlockView],
        marks: Marks = NO_MARKS,
        *,
        scale: float = 1.0,
        at: QPointF | None = None,
    ) -> QImage:
        """Views below each other."""
        width = max(view.width for view in views)
        height = sum(view.height for view in views)
        return self.draw(
            lambda painter: self._paint_views(painter, views, marks, at or QPointF()),
            width,
            height,
            scale,
        )

    def draw(
        self, paint: Callable[[QPainter], object], width: int, height: int, scale: float = 1.0
    ) -> QImage:
        """Whatever is painted."""
        size = max(1, round(width * scale)), max(1, round(height * scale))
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(self.theme.colour("page"))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
        return image

    def _paint_views(
        self, painter: QPainter, views: list[BlockView], marks: Marks, at: QPointF
    ) -> None:
        painter.translate(at)
        for view in views:
            clip = QRectF(0, min(0, view.top), view.width, view.height - min(0, view.top))
            view.paint(painter, self.look, clip, marks)
            painter.translate(0, view.height)


def _pixels(image: QImage) -> list[int]:
    return list(memoryview(image.constBits()).cast("B").cast("I"))


def colours(image: QImage, area: QRect | QRectF | None = None) -> set[str]:
    """The colours of an area of a picture, given in pixels of its own."""
    area = area.toAlignedRect() if isinstance(area, QRectF) else area
    part = image.copy((area or image.rect()).intersected(image.rect()))
    return {QColor(pixel).name() for pixel in set(_pixels(part))}


def is_only(image: QImage, *names: str) -> bool:
    """True if there are no other colours, such as those of a smeared edge."""
    allowed = [QColor(name) for name in names]
    return all(any(is_near(QColor(found), each) for each in allowed) for found in colours(image))


def is_near(a: QColor, b: QColor) -> bool:
    # Scaling by 1.75 is exact to a part of 256.
    parts = (a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue())
    return all(abs(part) <= 4 for part in parts)


def is_blank(image: QImage, area: QRect | QRectF | None = None) -> bool:
    return colours(image, area) <= {PAGE}


def ink(image: QImage, ground: str = PAGE) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all that has another colour than the ground."""
    wide, ground_pixel = image.width(), QColor(ground).rgb()
    places = [place for place, pixel in enumerate(_pixels(image)) if pixel != ground_pixel]
    if not places:
        return 0, 0, -1, -1
    columns = {place % wide for place in places}
    return min(columns), places[0] // wide, max(columns), places[-1] // wide


def paragraph(text: str | tuple[Span, ...], level: int = 0, **fields) -> Paragraph:
    spans = (Span(text),) if isinstance(text, str) else text
    return Paragraph(spans=spans, level=level, **fields)


def code(text: str, info: str = "", **fields) -> Code:
    return Code(info=info, lines=tuple(text.split("\n")), **fields)


def table(*rows: str, alignments: str = "", frame: Frame = TOP, continues: bool = False) -> Table:
    """A table of rows such as ``"a|b"``; alignments such as ``"lcr"``, a space for none."""
    names: dict[str, Alignment] = {"l": "left", "c": "center", "r": "right", " ": ""}
    cells = tuple(tuple((Span(cell),) if cell else () for cell in row.split("|")) for row in rows)
    count = len(cells[0]) if cells else 2
    named = tuple(names[letter] for letter in alignments.ljust(count))
    return Table(frame=frame, alignments=named, rows=cells, continues=continues)


def within(*containers: Container, begins: int | None = None, is_loose: bool = False) -> Frame:
    count = len(containers) if begins is None else begins
    return Frame(containers, count, is_loose)


QUOTE, BULLET = Quote(), Item("-")
