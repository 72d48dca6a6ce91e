import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.ui.actions import add_action
from desktop.ui.window_menu import WindowMenu


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(300, 100, 400, 300)
    made.show()
    return made


def words(menu):
    return ["-" if action.isSeparator() else action.text() for action in menu.actions()]


def test_groups_stand_in_their_order_with_lines_between(window):
    done = []
    menu = WindowMenu(window)
    menu.add("end", add_action(window, "Quit", lambda: done.append("quit"), "Ctrl+Q"))
    menu.add("conversation", add_action(window, "Find", lambda: done.append("find")))
    menu.add("conversation", add_action(window, "Look", lambda: done.append("look")))
    opened = menu.open(window)
    assert words(opened) == ["Find", "Look", "-", "Quit"]
    opened.actions()[-1].trigger()
    assert done == ["quit"]
    opened.close()


def test_it_hangs_below_the_button_at_its_right_edge(window):
    button = QPushButton("...", window)
    button.setGeometry(340, 4, 40, 30)
    button.show()
    menu = WindowMenu(window)
    menu.add("program", add_action(window, "Settings", lambda: None, "Ctrl+,"))
    opened = menu.open(button)
    corner = opened.mapToGlobal(QPoint(opened.sizeHint().width(), 0))
    assert corner == button.mapToGlobal(QPoint(40, 30))
    opened.close()


def test_a_screen_reader_is_told_of_its_rows_each_time(window):
    menu = WindowMenu(window)
    menu.add("program", add_action(window, "Settings", lambda: None, "Ctrl+,"))
    for _ in range(2):
        opened = menu.open(window)
        (row,) = opened.actions()
        told = QAccessible.queryAccessibleInterface(opened).child(0)
        assert told.isValid()
        assert told.text(QAccessible.Text.Name) == row.text()
        opened.close()
    assert len(window.findChildren(QMenu)) == 1


def test_mirrored_it_hangs_at_the_left_edge(mirrored_program, window):
    button = QPushButton("...", window)
    button.setGeometry(20, 4, 40, 30)
    button.show()
    menu = WindowMenu(window)
    menu.add("program", add_action(window, "Settings", lambda: None, "Ctrl+,"))
    opened = menu.open(button)
    assert opened.mapToGlobal(QPoint()) == button.mapToGlobal(QPoint(0, 30))
    opened.close()
