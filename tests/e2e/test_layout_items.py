"""Python knows no item of a layout: what Qt puts at its address later would be taken for it.

``addLayout`` of a layout that is filled already makes PySide keep an object for each of its items
(QtWidgets' glue, ``addLayoutOwnership``). Qt deletes an item whenever a widget moves or goes, and
tells nobody. Once a widget of ours comes to lie at that address, its end takes the old object for
its own: a segmentation fault, once in some thousand answers (found by ``tests/soak``).
"""

import pytest
import shiboken6
from PIL import Image
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from tests.gui_run import run
from tests.surfaces import surfaces


def known_items():
    wrappers = shiboken6.getAllValidWrappers()
    items = (each for each in wrappers if isinstance(each, QLayoutItem))
    return [each for each in items if not isinstance(each, QLayout)]


@pytest.mark.e2e
@pytest.mark.qt_log_ignore("This plugin does not", extend=True)
@pytest.mark.parametrize("width_px", [1100, 420], ids=["wide", "narrow"])
def test_python_knows_none_of_any_surface(qapp, tmp_path, width_px):
    picture = tmp_path / "picture.png"
    Image.new("RGB", (300, 200), "red").save(picture)
    before = known_items()
    seen = []

    async def scenario(application):
        application.window.resize(width_px, 700)
        async for name, _ in surfaces(application, picture):
            now = known_items()
            seen.extend((name, each) for each in now if not any(each is other for other in before))

    run([], scenario)
    assert seen == []


def test_it_would_know_those_of_a_layout_that_is_added_when_filled(qapp):
    outside = QWidget()
    column, row = QVBoxLayout(outside), QVBoxLayout()
    row.addWidget(QWidget())
    before = len(known_items())
    column.addLayout(row)
    assert len(known_items()) == before + 1
    shiboken6.delete(outside)
