"""Formulas that come late are taken in together, by the rows that hold them alone."""

import pytest
from PySide6.QtCore import QRectF

from desktop.ui.transcript.area import TranscriptArea
from desktop.ui.transcript.late_formulas import LateFormulas
from desktop.ui.transcript.rows import Row
from tests.ui.transcript.shown import light


class Holder(Row):
    """A row that may hold a formula."""

    def __init__(self, *, has_formula: bool) -> None:
        super().__init__()
        self.has_formula = has_formula
        self.asked = self.layouts = 0

    def remake_formulas(self) -> bool:
        self.asked += 1
        return self.has_formula

    def _measure(self, width: int) -> int:
        self.layouts += 1
        return 40

    def paint(self, painter, look, clip: QRectF) -> None:
        """There is nothing to be seen."""


@pytest.fixture
def area(qtbot):
    made = TranscriptArea(light())
    qtbot.addWidget(made)
    made.resize(500, 300)
    return made


def test_rows_with_formulas_are_laid_out_again_once(qtbot, area):
    section = area.transcript.add("t")
    rows = [Holder(has_formula=True), Holder(has_formula=False)]
    for row in rows:
        area.transcript.insert(section, row)
    area.settle()
    before = [row.layouts for row in rows]
    late = LateFormulas(area)
    late.take_in_soon()
    late.take_in_soon()
    qtbot.waitUntil(lambda: not late.timer.isActive())
    assert [row.asked for row in rows] == [1, 1]
    assert [row.layouts - was for row, was in zip(rows, before, strict=True)] == [1, 0]
