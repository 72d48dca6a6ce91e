import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.button_row import ButtonRow


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.row = ButtonRow(QPushButton("A few words"), QPushButton("Other words"))
    column = QVBoxLayout(host)
    column.addWidget(host.row)
    column.addStretch(1)
    with qtbot.waitExposed(host):
        host.show()
    return host


def corners(host):
    return [button.pos() for button in host.row.findChildren(QPushButton)]


def test_they_stand_beside_each_other_where_there_is_room(host, qtbot):
    host.resize(600, 200)
    qtbot.waitUntil(lambda: host.row.width() > 500)
    first, second = corners(host)
    assert first.y() == second.y()
    assert second.x() > first.x()


def test_else_below_each_other_and_none_is_cut(host, qtbot):
    host.resize(120, 200)
    qtbot.waitUntil(lambda: corners(host)[1].y() > corners(host)[0].y())
    for button in host.row.findChildren(QPushButton):
        assert button.width() == button.sizeHint().width()
        assert button.geometry().bottom() <= host.row.height()
    host.resize(600, 200)
    qtbot.waitUntil(lambda: corners(host)[1].y() == corners(host)[0].y())
