import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton

from desktop.ui.by_name import close_by_keys, connect_by_name
from tests.left_behind import blocks_left


class Source(QObject):
    went = Signal()


def test_a_signal_of_qt_reaches_a_slot_of_qt(qtbot):
    dialog, button = QDialog(), QPushButton()
    qtbot.addWidget(dialog)
    qtbot.addWidget(button)
    connect_by_name(button, "clicked()", dialog, "accept()")
    with qtbot.waitSignal(dialog.accepted):
        button.click()


def test_a_signal_of_ours_reaches_what_a_class_of_ours_does_instead(qtbot):
    class Ours(QDialog):
        was_rejected = False

        def reject(self):
            self.was_rejected = True

    source, dialog = Source(), Ours()
    qtbot.addWidget(dialog)
    connect_by_name(source, "went()", dialog, "reject()")
    source.went.emit()
    assert dialog.was_rejected


def test_nothing_is_left_of_it(qapp):
    source = Source()

    def by_name():
        dialog = QDialog()
        connect_by_name(source, "went()", dialog, "close()")
        shiboken6.delete(dialog)

    def by_method():
        dialog = QDialog()
        source.went.connect(dialog.close)
        shiboken6.delete(dialog)

    assert blocks_left(by_name) < 0.5
    assert blocks_left(by_method) > 0.5  # else PySide has mended it, and this can go
    source.went.emit()


def test_nothing_is_left_of_a_lambda_where_a_method_of_no_qobject_leaves_something(qapp):
    class Plain:
        def hear(self):
            """Does nothing."""

    plain = Plain()

    def by(slot):
        source = Source()
        source.went.connect(slot)
        shiboken6.delete(source)

    assert blocks_left(lambda: by(lambda: plain.hear())) < 0.5
    assert blocks_left(lambda: by(plain.hear)) > 0.5  # else likewise


@pytest.mark.parametrize(("slot", "result"), [("reject()", 0), ("accept()", 1)])
@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_F4])
def test_the_keys_that_close_a_window_close_a_dialog(qtbot, key, slot, result):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    close_by_keys(dialog, slot)
    with qtbot.waitActive(dialog):
        dialog.show()
    with qtbot.waitSignal(dialog.finished) as finished:
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
    assert finished.args == [result]
