from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.column import COLUMN_PX, SCROLL_BAR_PX, centred, keep_in_column
from desktop.ui.theme import Theme


def test_a_part_stands_in_the_middle_left_of_the_scroll_bar(qtbot):
    host, part = QWidget(), QWidget()
    qtbot.addWidget(host)
    part.setMaximumWidth(COLUMN_PX)
    grid = QGridLayout(host)
    grid.setContentsMargins(0, 0, 0, 0)
    centred(part, grid, 0)
    host.resize(COLUMN_PX + 200 + SCROLL_BAR_PX, 50)
    host.show()
    assert part.width() == COLUMN_PX
    assert abs(part.x() - 100) <= 1
    host.resize(400, 50)
    assert part.width() == 400 - SCROLL_BAR_PX


def test_the_column_grows_with_the_text_as_long_as_the_part_is_there(qtbot):
    theme, part, gone = Theme(), QWidget(), QWidget()
    qtbot.addWidget(part)
    keep_in_column(part, theme)
    keep_in_column(gone, theme, 8)
    assert (part.maximumWidth(), gone.maximumWidth()) == (COLUMN_PX, COLUMN_PX - 16)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    theme.choose_type(200)
    assert part.maximumWidth() == 2 * 760 + 32
