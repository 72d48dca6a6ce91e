"""What a start does before its first window, with real folders."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import before_windows, data_folder, instance
from desktop.core.errors import StorageFailed
from desktop.data_folder import Whereabouts, note, take_news, whereabouts
from desktop.moving import want
from desktop.ui.missing_window import MissingWindow
from desktop.ui.move_window import MoveWindow
from tests.data_folders import contents, fill

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def old(tmp_path):
    return fill(data_folder.standard())


def window_of(kind):
    there = QApplication.topLevelWidgets()
    return next((each for each in there if isinstance(each, kind) and each.isVisible()), None)


@pytest.fixture
def when_shown(qapp):
    """Do something with a window of a kind as soon as it is there; the test is in its loop then."""
    timer = QTimer()

    def arrange(kind, do):
        def look():
            window = window_of(kind)
            if window is not None:
                timer.stop()
                do(window)

        timer.timeout.connect(look)
        timer.start(1)

    yield arrange
    timer.stop()


def test_the_folder_is_moved_in_sight(old, tmp_path, when_shown):
    seen = []
    when_shown(MoveWindow, seen.append)
    want(tmp_path / "new")
    with before_windows.move(instance.take(old)) as lock:
        assert lock.folder == tmp_path / "new"
        assert lock.is_held
    assert contents(tmp_path / "new") == contents(old)
    assert seen


def test_a_move_is_cancelled_in_its_window(old, tmp_path, when_shown, monkeypatch):
    when_shown(MoveWindow, lambda window: window.cancel_button.click())
    going = before_windows.Move.make

    def wait_for_the_end(move, advanced):
        def told(done, of):
            advanced(done, of)
            assert cancelled.wait(20)

        return going(move, told)

    from threading import Event

    cancelled = Event()
    cancel = before_windows.Move.cancel
    monkeypatch.setattr(before_windows.Move, "make", wait_for_the_end)
    monkeypatch.setattr(before_windows.Move, "cancel", lambda move: (cancel(move), cancelled.set()))
    want(tmp_path / "new")
    with before_windows.move(instance.take(old)) as lock:
        assert lock.folder == old
    assert "was cancelled" in take_news()
    assert not (tmp_path / "new").exists()


def test_where_nothing_is_wanted_nothing_is_shown(old):
    with instance.take(old) as lock:
        assert before_windows.move(lock) is lock
    assert window_of(MoveWindow) is None


def test_what_cannot_be_written_down_is_logged(old, tmp_path, monkeypatch, caplog, qapp):
    want(tmp_path / "new")

    def fails(*_):
        raise StorageFailed("The disk is full.")

    monkeypatch.setattr("desktop.moving.note", fails)
    with before_windows.move(instance.take(old)) as lock:
        assert lock.folder == old
    assert "The disk is full." in caplog.text


@pytest.mark.parametrize(
    ("button", "again"),
    [("again_button", True), ("standard_button", True), ("quit_button", False)],
)
def test_a_missing_folder_is_asked_about(old, tmp_path, when_shown, button, again):
    note(Whereabouts(folder=tmp_path / "usb", mark="m"))
    when_shown(
        MissingWindow,
        lambda window: QTest.mouseClick(getattr(window, button), Qt.MouseButton.LeftButton),
    )
    assert before_windows.ask_where("It is not there.") is again
    assert whereabouts().folder == (None if button == "standard_button" else tmp_path / "usb")
