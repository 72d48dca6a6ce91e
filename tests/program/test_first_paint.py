from PySide6.QtWidgets import QWidget

from desktop.program.first_paint import FirstPaint


def test_it_is_called_once_when_the_window_was_seen(qtbot):
    window, called = QWidget(), []
    qtbot.addWidget(window)
    FirstPaint(window, 0, lambda: called.append(window.isVisible()))
    assert called == []
    window.show()
    qtbot.waitUntil(lambda: called == [True])
    window.repaint()
    assert called == [True]
