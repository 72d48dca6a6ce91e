"""Faults planted where nobody catches them: told once, kept, and the program goes on."""

import json
import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.events import TurnFinished
from desktop.program.crash import AGAIN, KEPT, MOST_PLACES, MOST_REPORTS, NOT_KEPT, CrashPath
from desktop.ui.crash_dialog import CrashDialog
from desktop.ui.theme import Theme
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.loopback import LoopbackServer, saying

MARK = "what the user wrote"


def logs():
    return Path(os.environ["GEMSTREAM_DATA_DIR"], "logs")


def reports():
    return sorted(logs().glob("fault-*.txt"))


@pytest.fixture
def gemini(monkeypatch):
    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
        else:
            saying("an answer")(connection)

    with LoopbackServer([scene]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        yield server


def in_a_slot(application):
    def slot():
        raise KeyError(MARK)

    QTimer.singleShot(0, application.window, slot)


class _Broken(QWidget):
    def paintEvent(self, event):
        raise ValueError(MARK)


def in_a_paint_event(application):
    broken = _Broken(application.window)
    broken.resize(9, 9)
    broken.show()


def in_a_task(application):
    async def work():
        raise ValueError(MARK)

    application._tasks.start(work(), name="planted")


def in_a_thread(application):
    def work():
        raise ValueError(MARK)

    threading.Thread(target=work).start()


def in_a_call_of_the_loop(application):
    def call():
        raise ValueError(MARK)

    application.loop.call_soon(call)


@pytest.mark.parametrize(
    "plant", [in_a_slot, in_a_paint_event, in_a_task, in_a_thread, in_a_call_of_the_loop]
)
def test_a_fault_is_told_and_the_program_goes_on(gemini, plant, qtbot):
    async def scenario(application):
        await until(lambda: application.log_book.is_open)
        application.watch()
        window = application.window
        window.page.composer.prompt.setPlainText("half a question")
        with qtbot.capture_exceptions() as others:
            application.crashes.stop()
            application.crashes.watch()  # within pytest-qt's own hook, which would take them
            plant(application)
            await until(lambda: application.crashes.dialog is not None)
        assert others == []
        dialog = application.crashes.dialog
        assert dialog.isVisible()
        shown = dialog.text.toPlainText()
        dialog.go_on_button.click()
        assert application.crashes.dialog is None
        assert window.page.composer.prompt.toPlainText() == "half a question"
        ear = Ear(application.controller)
        window.page.composer.send_button.click()
        await until(lambda: ear.has(TurnFinished))
        return shown

    shown = run([], scenario)
    (report,) = reports()
    assert report.read_text() == shown
    assert shown.startswith("Gemstream ")
    assert "test_crash.py" in shown
    assert "Engine: gemini" in shown
    everything = shown + (logs() / "gemstream.log").read_text()
    assert MARK not in everything
    assert "unexpected fault" in everything
    if os.name == "posix":
        assert report.stat().st_mode & 0o077 == 0


class Place:
    """A crash path by itself."""

    def __init__(self, folder):
        self.made = []
        self.again = 0
        self.path = CrashPath(lambda: folder, lambda: "Heading", self._make, self._tell_again)

    def _make(self, report, file):
        self.made.append(CrashDialog(Theme(), None, KEPT, report, file))
        return self.made[-1]

    def _tell_again(self):
        self.again += 1


@pytest.fixture
def place(qapp, tmp_path):
    place = Place(tmp_path)
    yield place
    place.path.stop()
    if place.path.dialog is not None:
        place.path.dialog.accept()


def fault(number=0):
    lines = "\n" * number
    try:
        exec(compile(f"{lines}raise TypeError('x')", "<planted>", "exec"))  # noqa: S102
    except TypeError as error:
        return error


def test_a_storm_is_one_dialog_with_a_count(qtbot, place, caplog):
    for number in range(200):
        place.path.take(fault(number % 50))
    qtbot.waitUntil(lambda: place.path.dialog is not None and place.path.dialog._count == 200)
    assert len(place.made) == 1
    assert len(list(place.path._folder().iterdir())) == 1
    assert len(caplog.records) <= MOST_PLACES


def test_what_was_told_once_is_told_more_quietly_again(qtbot, place):
    place.path.take(fault())
    qtbot.waitUntil(lambda: place.path.dialog is not None)
    place.path.dialog.accept()
    for times in (1, 2):
        place.path.take(fault())
        qtbot.waitUntil(lambda times=times: place.again == times)
    assert len(place.made) == 1
    place.path.take(fault(7))
    qtbot.waitUntil(lambda: len(place.made) == 2)


def test_a_fault_that_goes_on_is_written_down_now_and_then(qtbot, place, caplog):
    for _ in range(120):
        place.path.take(fault())
    qtbot.waitUntil(lambda: place.path.dialog is not None)
    assert [record.args[0] for record in caplog.records if record.args] == [10, 100]


def test_a_fault_of_the_dialog_itself_opens_no_other(qtbot, place, caplog):
    def broken(report, file):
        raise ValueError

    place.path._make_dialog = broken
    with qtbot.capture_exceptions() as caught:
        place.path.take(fault())
        qtbot.waitUntil(lambda: len(caught) == 1)
        place.path._make_dialog = place._make
        place.path._show(fault(3), "another")
    assert place.path.dialog is None
    assert place.made == []


def test_a_report_that_cannot_be_kept_is_still_shown(qtbot, qapp, tmp_path):
    file = tmp_path / "file"
    file.touch()
    place = Place(file)
    place.path.take(fault())
    qtbot.waitUntil(lambda: place.path.dialog is not None)
    assert not hasattr(place.path.dialog, "folder_button")
    place.path.dialog.accept()


def test_reports_do_not_pile_up(qtbot, place):
    folder = place.path._folder()
    for number in range(MOST_REPORTS + 5):
        (folder / f"fault-19990101-0000{number:02}.txt").touch()
    place.path.take(fault())
    qtbot.waitUntil(lambda: place.path.dialog is not None)
    kept = sorted(path.name for path in folder.iterdir())
    assert len(kept) == MOST_REPORTS
    assert kept[-1].startswith("fault-20")


def test_the_hooks_are_given_back(place):
    before = sys.excepthook, threading.excepthook
    place.path.watch()
    place.path.watch()
    assert (sys.excepthook, threading.excepthook) != before
    place.path.stop()
    place.path.stop()
    assert (sys.excepthook, threading.excepthook) == before


def test_an_end_on_purpose_is_no_fault(qtbot, place, capsys):
    place.path._uncaught(KeyboardInterrupt, KeyboardInterrupt(), None)
    thread = threading.ExceptHookArgs((SystemExit, SystemExit(), None, None))
    place.path._uncaught_in_thread(thread)
    with qtbot.assertNotEmitted(place.path._arrived, wait=1):
        pass
    assert place.path.dialog is None
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_the_loop_says_of_itself_is_only_written_down(place, caplog):
    place.path.take_from_loop(None, {"message": "Task was destroyed but it is pending!"})
    assert "pending" in caplog.text
    assert place.made == []


def test_the_program_closes_from_the_dialog_and_says_what_is_kept(qtbot):
    async def scenario(application):
        await until(lambda: application.log_book.is_open)
        application._crashed(fault())
        await until(lambda: application.crashes.dialog is not None)
        sentences = [
            label.text()
            for label in application.crashes.dialog.findChildren(QWidget)
            if hasattr(label, "use_role")
        ]
        application.crashes.dialog.close_button.click()
        await application.closed.wait()
        return sentences

    assert KEPT in run([], scenario)
    log = (logs() / "gemstream.log").read_text().splitlines()
    assert json.loads(log[-1])["event"] == "ended"


def test_what_is_not_kept_is_not_said_to_be(qtbot):
    async def scenario(application):
        await until(lambda: application.log_book.is_open)
        application.window.temporary_requested.emit()
        await until(lambda: application.window.page.is_temporary)
        application._crashed(fault())
        await until(lambda: application.crashes.dialog is not None)
        found = application.crashes.dialog.findChildren(QWidget)
        sentences = [label.text() for label in found if hasattr(label, "use_role")]
        application.crashes.dialog.accept()
        application._crashed(fault())
        await until(lambda: application.window.notice.isVisible())
        assert application.crashes.dialog is None
        return sentences

    assert NOT_KEPT in run([], scenario)
    assert AGAIN
