"""Makes what the turns of a transcript show themselves on; a start with none does not load it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.blocks.formulas import Formulas
from desktop.ui.blocks.linked_pictures import LinkedPictures
from desktop.ui.blocks.styles import Styles
from desktop.ui.transcript.copied_code import CopiedCode
from desktop.ui.transcript.late_formulas import LateFormulas
from desktop.ui.transcript.late_pictures import LatePictures
from desktop.ui.transcript.page import Page
from desktop.ui.transcript.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import ImagePart
    from desktop.ui.transcript.reading_area import ReadingArea


def make_page(area: ReadingArea, changed: Callable[[], None], now: Callable[[], str]) -> Page:
    """The page of an area.

    Args:
        area: Where the rows are seen.
        changed: Called when a click changed rows.
        now: Says what time it is, in words.
    """
    code = CopiedCode(area.look, area.viewport().update, area)
    formulas = Formulas(area)
    formulas.ready.connect(LateFormulas(area).take_in_soon)
    linked = LinkedPictures(_drawn, area)
    linked.load_requested.connect(area.picture_wanted)
    linked.open_requested.connect(area.pictures.open_requested)
    linked.changed.connect(LatePictures(area).take_in)
    return Page(
        area.transcript,
        Styles(area.theme, formulas, pictures=linked),
        Styles(area.theme, formulas, is_small=True, pictures=linked),
        changed,
        area.pictures,
        code.copy,
        now,
        area.selection.moved,
    )


def _drawn(image: ImagePart, turned: Callable[[], None]) -> Picture:
    return Picture(image.data, image.thumbnail, turned=turned)
