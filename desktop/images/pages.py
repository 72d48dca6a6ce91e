"""The pages of a PDF as pictures, drawn by PDFium; nothing in it is run or fetched."""

from __future__ import annotations

import contextlib
import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.errors import ImageRejected
from desktop.images.formats import can_draw_pages
from desktop.images.refusals import damaged
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL import Image

    from desktop.core.images import Watch

MOST_PAGES = 100
PAGE_S = 20.0
"""Longest time one page may take to draw."""

_POINTS_PER_INCH = 72
_FINEST_DPI = 300
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page.

    Attributes:
        number: 1 is the first.
        count: Of all pages of the document.
    """

    number: int
    count: int
    image: Image.Image


def draw_pages(
    data: bytes,
    name: str,
    *,
    longest_px: int,
    page: int | None,
    watch: Watch,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Page]:
    """Draw the pages of a document, one after the other, at most ``MOST_PAGES`` of them.

    Args:
        data: The file.
        name: What it is called in a refusal.
        longest_px: Of the longer side, at most; a small page is not enlarged beyond 300 dpi.
        page: Only this one; None for all.
        watch: Can give it up, also within a page.
        clock: Monotonic seconds.

    Raises:
        ImageRejected: If it cannot be drawn.
        GivenUp: If nobody waits any more.
    """
    if not can_draw_pages():
        raise ImageRejected(
            filled(
                later("{name} is a PDF, and what draws its pages does not load on this computer."),
                name=name,
            ),
            hint=later("Install Gemstream again; “gemstream doctor” says what is missing."),
        )
    import pypdfium2

    with _refusing(name), contextlib.closing(pypdfium2.PdfDocument(data)) as document:
        count = len(document)
        if not count:
            raise damaged(name)
        numbers = range(1, min(count, MOST_PAGES) + 1) if page is None else [page]
        for number in numbers:
            if not 1 <= number <= count:
                raise ImageRejected(
                    filled(later("{name} has no page {number}."), name=name, number=number),
                    hint=later("Add the file again."),
                )
            with contextlib.closing(document[number - 1]) as sheet:
                drawing = _Drawing(sheet, longest_px, watch, clock)
                yield Page(number=number, count=count, image=drawing.image(f"Page {number}"))


@contextlib.contextmanager
def _refusing(name: str) -> Iterator[None]:
    from pypdfium2 import PdfiumError

    try:
        yield
    except PdfiumError as error:
        if error.err_code == _WRONG_PASSWORD:
            raise ImageRejected(
                filled(later("{name} is locked with a password."), name=name),
                hint=later("Save a copy without one, and add that."),
            ) from error
        raise damaged(name, error) from error


class _Drawing:
    """Draws one page in steps, so that it can be given up and never takes for ever."""

    def __init__(
        self,
        sheet: Any,  # noqa: ANN401 - pypdfium2 has no types
        longest_px: int,
        watch: Watch,
        clock: Callable[[], float],
    ) -> None:
        self._sheet = sheet
        self._watch = watch
        self._clock = clock
        self._ends_at = clock() + PAGE_S
        width, height = sheet.get_size()
        longest = max(width, height, 1.0)
        scale = min(longest_px / longest, _FINEST_DPI / _POINTS_PER_INCH)
        self._width_px = max(1, math.floor(width * scale + 0.5))
        self._height_px = max(1, math.floor(height * scale + 0.5))

    def _must_pause(self, _: object) -> int:
        return int(self._watch.is_given_up or self._clock() > self._ends_at)

    def image(self, what: str) -> Image.Image:
        """The page on white.

        Raises:
            ImageRejected: If it takes too long.
            GivenUp: If nobody waits any more.
        """
        import pypdfium2
        from pypdfium2 import raw

        bitmap = pypdfium2.PdfBitmap.new_native(
            self._width_px, self._height_px, raw.FPDFBitmap_BGRx, rev_byteorder=True
        )
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, self._width_px, self._height_px)
        pause = raw.IFSDK_PAUSE(version=1)
        pypdfium2.internal.set_callback(pause, "NeedToPauseNow", self._must_pause)
        place = (0, 0, self._width_px, self._height_px)
        flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER | raw.FPDF_RENDER_LIMITEDIMAGECACHE
        status = raw.FPDF_RenderPageBitmap_Start(bitmap, self._sheet, *place, 0, flags, pause)
        raw.FPDF_RenderPage_Close(self._sheet)
        if status == raw.FPDF_RENDER_DONE:
            picture: Image.Image = bitmap.to_pil().convert("RGB")
            return picture
        self._watch.reached(0.0)
        raise ImageRejected(
            filled(later("{what} takes too long to draw."), what=what),
            hint=later("Print it to an image, and add that."),
        )
