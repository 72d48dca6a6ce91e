"""Words and code that leave the page with the mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTemporaryDir
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.theme import Theme
from desktop.ui.transcript import drag_out
from desktop.ui.transcript.drag_out import DragHandle, DragOut, code_mime, words_mime

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def source(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dragged(monkeypatch):
    """What is dragged: text, addresses, and the picture beside the pointer."""
    seen = []

    def note(drag, _):
        mime = drag.mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls()]
        seen.append((mime.text(), [(f.name, f.read_text()) for f in files], drag.pixmap()))

    monkeypatch.setattr(QDrag, "exec", note)
    return seen


def test_words_are_plain_markdown_and_html(qapp):
    mime = words_mime("A b", "A **b** <script>")
    assert mime.text() == "A b"
    assert bytes(mime.data("text/markdown").data()) == b"A **b** <script>"
    assert "<strong>b</strong>" in mime.html()
    assert "<script>" not in mime.html()


def test_very_long_words_are_no_html(qapp, monkeypatch):
    monkeypatch.setattr(drag_out, "MOST_HTML_CHARACTERS", 3)
    assert not words_mime("four", "four").hasHtml()


def test_code_is_text_and_a_file_where_there_is_one(qapp, tmp_path):
    assert not code_mime("x = 1", None).hasUrls()
    [url] = code_mime("x = 1", tmp_path / "code.py").urls()
    assert url.toLocalFile() == str(tmp_path / "code.py")


def test_code_has_a_file_with_its_suffix_as_long_as_the_page_is_there(source, dragged):
    out = DragOut(Theme(), source)
    out.code("print('ä')", "python")
    out.code("some words", "")
    [(text, files, _), (_, others, _)] = dragged
    assert text == "print('ä')"
    assert files == [("code.py", "print('ä')\n")]
    assert others == [("code.txt", "some words\n")]


def test_very_long_code_and_a_disk_that_is_full_make_no_file(source, dragged, monkeypatch):
    out = DragOut(Theme(), source)
    monkeypatch.setattr(drag_out, "MOST_FILE_CHARACTERS", 3)
    out.code("four", "python")
    monkeypatch.setattr(drag_out, "MOST_FILE_CHARACTERS", 30)
    monkeypatch.setattr(QTemporaryDir, "isValid", lambda _: False)
    out.code("four", "python")
    monkeypatch.setattr(QTemporaryDir, "isValid", lambda _: True)
    monkeypatch.setattr(QTemporaryDir, "filePath", lambda *_: "/nowhere/at/all.py")
    out.code("four", "python")
    assert [files for _, files, _ in dragged] == [[], [], []]


def test_the_first_words_go_along_with_the_pointer(source, dragged):
    DragOut(Theme(), source).words("some words " * 50, "some")
    [(_, _, picture)] = dragged
    assert picture.deviceIndependentSize().toSize() == drag_out.LABEL
    image, middle = picture.toImage(), picture.height() // 2
    colours = {image.pixelColor(x, middle).name() for x in range(picture.width())}
    assert len(colours) > 3  # letters


def test_a_button_that_is_pulled_away_does_not_click(qtbot):
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    button.resize(80, 30)
    button.show()
    clicks, pulls = [], []
    button.clicked.connect(lambda: clicks.append(1))
    DragHandle(button).pulled.connect(lambda: pulls.append(1))
    start, near, far = QPoint(10, 10), QPoint(11, 10), QPoint(60, 20)
    QTest.mousePress(button, LEFT, pos=start)
    QTest.mouseMove(button, near)
    QTest.mouseRelease(button, LEFT, pos=near)
    assert (len(clicks), len(pulls)) == (1, 0)
    QTest.mousePress(button, LEFT, pos=start)
    QTest.mouseMove(button, far)
    QTest.mouseMove(button, near)
    QTest.mouseRelease(button, LEFT, pos=near)
    assert (len(clicks), len(pulls)) == (1, 1)
    QTest.mousePress(button, Qt.MouseButton.RightButton, pos=start)
    QTest.mouseMove(button, far)
    assert len(pulls) == 1
