"""The program as a user starts it, with a fault planted once its window stands.

Run as ``window_with_faults.py slot|hard|look [PNG]``; prints what the user reads.
"""

import ctypes
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from desktop import gui

_create = gui.create
STEP_MS = 50


def said(notice):
    return " ".join(label.text() for label in notice.findChildren(QLabel))


def planted(argv):
    application = _create(argv)
    timer = QTimer(application.window)
    timer.setInterval(STEP_MS)

    def step():
        if not application.log_book.is_open:
            return
        if sys.argv[1] == "hard":
            ctypes.string_at(0)
        elif sys.argv[1] == "slot":
            timer.timeout.disconnect(step)
            timer.timeout.connect(follow)
            raise KeyError("planted")
        elif application.window.notice.isVisible():
            timer.stop()
            print(said(application.window.notice))
            application.ask_to_close()

    def follow():
        dialog = application.crashes.dialog
        if dialog is not None and dialog.isVisible():
            timer.stop()
            print(dialog.text.toPlainText())
            if len(sys.argv) > 2:
                dialog.grab().save(sys.argv[2])
            dialog.close_button.click()

    timer.timeout.connect(step)
    timer.start()
    return application


if __name__ == "__main__":
    gui.create = planted
    sys.exit(gui.run([]))
