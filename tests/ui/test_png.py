import threading
from io import BytesIO

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QObject, QThread, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage

from desktop.ui.png import encode_png


class Ear(QObject):
    heard = Signal(bytes)

    def hear(self, data):
        self.thread_of_hearing = QThread.currentThread()
        self.heard.emit(data)


def picture():
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    return image


def test_the_pixels_come_as_a_png_to_the_thread_that_asked(qtbot):
    ear = Ear()
    with qtbot.waitSignal(ear.heard) as heard:
        encode_png(picture(), ear.hear)
    image = Image.open(BytesIO(heard.args[0]))
    assert (image.format, image.size, image.getpixel((5, 5))) == ("PNG", (30, 20), (18, 52, 86))
    assert ear.thread_of_hearing == ear.thread()


def test_the_window_need_not_wait(qtbot):
    """The pool is full: nothing can have been encoded when the call is over."""
    go_on = threading.Event()
    pool = QThreadPool.globalInstance()
    for _ in range(pool.maxThreadCount()):
        pool.start(go_on.wait)
    ear = Ear()
    heard = []
    ear.heard.connect(heard.append)
    encode_png(picture(), ear.hear)
    assert heard == []
    with qtbot.waitSignal(ear.heard):
        go_on.set()


def test_who_has_gone_is_told_nothing(qapp):
    ear = Ear()
    heard = []
    ear.heard.connect(heard.append)
    encode_png(picture(), ear.hear)
    ear.deleteLater()
    qapp.sendPostedEvents(ear, QEvent.Type.DeferredDelete.value)
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    assert heard == []
