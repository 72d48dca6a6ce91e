"""Makes what the turns of a transcript show themselves on; a start with none does not load it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.blocks.formulas import Formulas
from desktop.ui.blocks.styles import Styles
from desktop.ui.transcript.copied_code import CopiedCode
from desktop.ui.transcript.late_formulas import LateFormulas
from desktop.ui.transcript.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

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
    return Page(
        area.transcript,
        Styles(area.theme, formulas),
        Styles(area.theme, formulas, is_small=True),
        changed,
        area.pictures,
        code.copy,
        now,
        area.selection.moved,
    )
