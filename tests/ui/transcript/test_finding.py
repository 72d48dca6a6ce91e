"""The search opens in its corner and closes again."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.transcript.finding import Finding
from tests.ui.transcript.test_reading_area import Page


@pytest.fixture
def page(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 200)
    with qtbot.waitExposed(area):
        area.show()
    return area


def test_it_floats_in_the_upper_right_corner(page):
    finding = Finding(page)
    finding.open("")
    right = page.viewport().width() - finding.bar.geometry().right()
    assert 0 < right < 12
    page.resize(200, 200)
    finding.place()
    assert finding.bar.width() < page.viewport().width()


def test_it_shows_what_it_finds_and_forgets_it(qtbot, page):
    page.add("a needle")
    finding = Finding(page)
    with qtbot.waitSignal(finding.reveal_requested) as shown:
        finding.open("needle")
    spot, margin = shown.args
    assert spot.position == 2
    assert margin > 0
    finding.close()
    assert finding.find.query == ""
    assert not finding.bar.isVisible()


def test_on_an_empty_page(page):
    finding = Finding(page)
    finding.open("x")
    assert finding.bar.count.text() == "Nothing found"


def test_in_a_mirrored_program_it_floats_in_the_other_corner(qapp, page):
    finding = page.finding
    finding.open("")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        finding.place()
        assert 0 < finding.bar.x() - page.viewport().x() < 12
        assert page.viewport().x() > 0  # beside the scroll bar
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
