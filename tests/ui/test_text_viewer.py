import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel

from desktop.core.message import TextPart
from desktop.ui import text_viewer
from desktop.ui.text_viewer import SLICE_CHARACTERS, TextViewer, slices
from desktop.ui.theme import Theme

LINES = "".join(f"line {number}\n" for number in range(9000)) + "end"
ONE_LINE = "0123456789" * 5000


@pytest.fixture
def show(qtbot):
    def show(text):
        viewer = TextViewer(Theme(), None, TextPart(text=text, name="a\u202eb.txt"))
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(viewer)
        viewer.show()
        qtbot.waitUntil(lambda: viewer.is_complete)
        return viewer

    return show


def test_it_shows_all_of_it_from_the_top(show):
    viewer = show(LINES)
    assert viewer.text.toPlainText() == LINES
    assert viewer.text.textCursor().position() == 0
    assert viewer.text.isReadOnly()
    words = [label.text() for label in viewer.findChildren(QLabel)]
    assert words == ["a[RLO]b.txt", "88,893 characters · 9,001 lines · about 22,223 tokens"]


def test_a_line_without_end_is_laid_out_in_pieces_and_copied_as_one(show):
    viewer = show(f"first\n{ONE_LINE}\nlast")
    assert viewer.text.document().blockCount() > 3
    viewer.copy_button.click()
    assert QGuiApplication.clipboard().text() == f"first\n{ONE_LINE}\nlast"
    viewer.text.selectAll()
    viewer.text.copy()
    assert QGuiApplication.clipboard().text() == f"first\n{ONE_LINE}\nlast"


def test_a_selection_that_begins_in_the_middle_of_a_line(show):
    viewer = show(ONE_LINE)
    cursor = viewer.text.textCursor()
    cursor.setPosition(SLICE_CHARACTERS + 5)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    viewer.text.setTextCursor(cursor)
    viewer.text.copy()
    assert QGuiApplication.clipboard().text() == ONE_LINE[SLICE_CHARACTERS + 4 :]


@given(st.text(st.sampled_from("ab\n"), max_size=60))
def test_slices_are_the_text_and_none_is_too_long(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_viewer, "SLICE_CHARACTERS", 7)
        found = list(slices(text))
    assert "".join(piece for piece, _ in found) == text
    assert all(len(piece) <= 7 for piece, _ in found)
    for (before, _), (_, continues) in itertools.pairwise(found):
        assert continues is not before.endswith("\n")
