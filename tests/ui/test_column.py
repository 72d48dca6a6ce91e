from PySide6.QtWidgets import QWidget

from desktop.ui.column import COLUMN_PX, SCROLL_BAR_PX, centred


def test_a_part_stands_in_the_middle_left_of_the_scroll_bar(qtbot):
    host, part = QWidget(), QWidget()
    qtbot.addWidget(host)
    part.setMaximumWidth(COLUMN_PX)
    host.setLayout(centred(part))
    host.resize(COLUMN_PX + 200 + SCROLL_BAR_PX, 50)
    host.show()
    assert part.width() == COLUMN_PX
    assert abs(part.x() - 100) <= 1
    host.resize(400, 50)
    assert part.width() == 400 - SCROLL_BAR_PX
