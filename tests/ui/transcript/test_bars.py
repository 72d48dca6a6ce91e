from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.ui.blocks.look import Look
from desktop.ui.theme import Theme
from desktop.ui.transcript.bars import BAR_PX, paint_bars
from desktop.ui.transcript.rows import LINE_PX


def test_there_is_one_for_each_line_that_can_be_seen(monkeypatch, qapp):
    filled = []
    monkeypatch.setattr(Look, "fill", lambda look, painter, role, area: filled.append(area))
    area = QRectF(8, 30, 200, 100 * LINE_PX)
    sheet = QImage(1, 1, QImage.Format.Format_RGB32)
    with QPainter(sheet) as painter:
        paint_bars(painter, Look(Theme()), area, area)
        assert filled == [QRectF(8, 30 + n * LINE_PX, 200, BAR_PX) for n in range(100)]
        filled.clear()
        paint_bars(painter, Look(Theme()), QRectF(0, 30 + 50 * LINE_PX, 300, LINE_PX), area)
    assert [round(each.top() - 30) // LINE_PX for each in filled] == [50, 51]
