import threading

import pytest
from PySide6.QtCore import QSize

from desktop.engine.tasks import TaskOwner
from desktop.program.window_places import FILE_NAME, WindowPlaces
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme
from tests.gui_run import run, until
from tests.ui.fake_controller import FakeController

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORDS = ["--engine", "offline"]


def test_the_next_start_has_its_window_where_the_last_one_stood(tmp_path):
    async def first(application):
        other = application.windows.open(application.window)
        other.resize(500, 501)
        application.window.close()
        other.close()
        await application.closed.wait()

    async def second(application):
        return application.window.size()

    run(WORDS, first)
    assert (tmp_path / "data" / FILE_NAME).read_text().endswith(" drawer")
    assert run(WORDS, second) == QSize(500, 501)


@pytest.fixture
def window(qtbot):
    made = MainWindow(FakeController(), Theme())
    qtbot.addWidget(made)
    yield made
    made.allow_close = True


def test_without_a_loop_it_is_kept_at_once(window, tmp_path):
    window.resize(500, 501)
    places = WindowPlaces(tmp_path, TaskOwner(pytest.fail))
    places.keep(window)
    window.resize(600, 600)
    places.restore(window)
    assert window.size() == QSize(500, 501)


async def test_of_two_that_close_at_once_the_last_one_counts(window, tmp_path, monkeypatch):
    keepers = TaskOwner(pytest.fail)
    places = WindowPlaces(tmp_path, keepers)
    real, is_second_written, begun = places._write, threading.Event(), []

    def slow_at_first(text):
        begun.append(text)
        if len(begun) == 1:
            is_second_written.wait(0.2)  # which must not come first
            real(text)
        else:
            real(text)
            is_second_written.set()

    monkeypatch.setattr(places, "_write", slow_at_first)
    for width in (500, 600):
        window.resize(width, 501)
        places.keep(window)
    await until(lambda: not len(keepers))
    window.resize(700, 501)
    places.restore(window)
    assert window.size() == QSize(600, 501)


def test_what_cannot_be_read_or_written_changes_nothing(window, tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    size = window.size()
    places = WindowPlaces(tmp_path, TaskOwner(pytest.fail))
    places.keep(window)
    places.restore(window)
    assert window.size() == size
