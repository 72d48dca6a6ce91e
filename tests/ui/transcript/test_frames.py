"""Frames come soon, but a busy page waits for the rest of the window."""

import pytest
from PySide6.QtCore import QObject

from desktop.ui.transcript.frames import FRAME_MS, Frames


class Page(QObject):
    """Takes some time for each frame."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 0.0
        self.takes_s = 0.0
        self.shown = 0
        self.frames = Frames(self.show, lambda: self.now_s, self)

    def show(self) -> None:
        self.shown += 1
        self.now_s += self.takes_s


@pytest.fixture
def page(qapp) -> Page:
    return Page()


def test_what_comes_together_is_shown_together(qtbot, page):
    for _ in range(9):
        page.frames.soon()
    assert page.frames.is_due
    assert 0 < page.frames.wait_ms <= FRAME_MS
    qtbot.waitUntil(lambda: not page.frames.is_due)
    assert page.shown == 1
    assert page.frames.wait_ms == -1


def test_what_is_urgent_does_not_wait_and_delays_nothing(page):
    page.frames.soon()
    page.frames.soon(at_once=True)
    assert page.frames.wait_ms == 0
    page.frames.soon()
    assert page.frames.wait_ms == 0
    page.frames.now()
    assert not page.frames.is_due
    assert page.shown == 1


def test_a_busy_page_takes_its_time(page):
    page.takes_s = 0.05
    page.frames.now()
    page.frames.soon()
    assert 180 < page.frames.wait_ms <= 200


def test_a_frame_that_is_not_worth_it_yet_waits_until_it_is(page):
    page.frames.soon(0.5)
    assert 490 < page.frames.wait_ms <= 500
    page.frames.soon()
    assert page.frames.wait_ms <= FRAME_MS
    page.frames.soon(0.5)
    assert page.frames.wait_ms <= FRAME_MS
