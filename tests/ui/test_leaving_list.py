from PySide6.QtWidgets import QLabel

from desktop.core.privacy import LEAVING
from desktop.ui.leaving_list import NOTHING_ELSE, LeavingList
from desktop.ui.theme import Theme


def test_tells_everything_that_can_leave(qtbot):
    shown = LeavingList(Theme())
    qtbot.addWidget(shown)
    words = "\n".join(label.text() for label in shown.findChildren(QLabel))
    for each in LEAVING:
        for said in (each.what, each.when, each.where, each.off):
            assert said in words
    assert words.endswith(NOTHING_ELSE)


def test_fits_a_narrow_window(qtbot):
    shown = LeavingList(Theme())
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.show()
    assert shown.widget().width() <= shown.viewport().width()
