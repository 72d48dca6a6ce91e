from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor

from desktop.core.conversation import ImagePart
from desktop.markdown.blocks import Image
from desktop.ui.blocks.image_block import (
    AGAIN,
    LOAD,
    LOADING,
    MOST_CHARS,
    NOT_LOADED,
    shortened,
)
from desktop.ui.blocks.linked_pictures import LinkedPictures
from desktop.ui.blocks.marks import Marks
from tests.ui.blocks.drawn import colours, is_blank, paragraph

A = "https://a.example/pictures/lake.png?size=large"
IMAGE = ImagePart(mime_type="image/png", data=b"x")
FILE = "file:///etc/passwd"


class Red:
    def __init__(self, wide=100, tall=50):
        self.size = QSize(wide, tall)

    def paint(self, painter, look, area):
        painter.fillRect(area, QColor("#ff0000"))


@pytest.fixture
def drawn():
    return Red()


@pytest.fixture
def paper(paper, drawn):
    paper.styles.pictures = LinkedPictures(lambda image, turned: drawn)
    return paper


def test_it_says_where_the_picture_lies(paper):
    view = paper.view(Image(address=A, words="A lake", title="T"))
    assert view.words == f"{NOT_LOADED}: A lake, {A}. {LOAD}"
    assert view.text == "A lake"
    assert not is_blank(paper.paint(view))
    assert view.tip_at(QPointF(30, 20)) == f"T\n{A}"
    assert view.tip_at(QPointF(30, 9000)) == ""


def test_a_click_asks_for_it_and_only_a_click(qtbot, paper):
    view = paper.view(Image(address=A))
    asked = []
    paper.styles.pictures.load_requested.connect(lambda *args: asked.append(args))
    paper.paint(view)
    assert asked == []
    assert view.action_at(QPointF(30, 9000)) is None
    view.action_at(QPointF(30, 20))()
    assert asked == [(paper.styles.pictures, A)]
    ((place, words, action),) = view.spots()
    assert place.width() > 200
    assert words == view.words
    action()
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("address", "word"),
    [
        (FILE, "No file"),
        ("data:image/png;base64,AAAA", "into the text itself"),
        ("//host/share.png", "Only pictures of the web"),
        ("\\\\host\\share.png", "Only pictures of the web"),
        ("mailto:a@b.c", "Only pictures of the web"),
        ("ftp://a.b/c.png", "Only pictures of the web"),
        ("lake.png", "Only pictures of the web"),
        ("https://user:secret@a.example/lake.png", "password"),
    ],
)
def test_what_is_not_of_the_web_cannot_be_loaded(paper, address, word):
    view = paper.view(Image(address=address, words="x"))
    assert view.action_at(QPointF(30, 20)) is None
    assert word in view.words
    assert LOAD not in view.words
    assert word in view.tip_at(QPointF(30, 20))


def test_it_says_what_becomes_of_it(paper):
    pictures, block = paper.styles.pictures, Image(address=A)
    pictures.begin(A)
    view = paper.view(block)
    assert view.words.endswith(LOADING)
    assert view.action_at(QPointF(30, 20)) is None
    assert not is_blank(paper.paint(view))
    pictures.fail(A, "It is gone.")
    failed = paper.view(block)
    assert "It is gone." in failed.words
    assert failed.height > view.height
    assert failed._button == AGAIN
    assert failed.action_at(QPointF(30, 20))


def test_once_loaded_it_stands_there_and_opens_large(paper, drawn):
    paper.styles.pictures.put(A, IMAGE)
    view = paper.view(Image(address=A, words="A lake"))
    assert view.height == 50
    assert "#ff0000" in colours(paper.paint(view))
    assert view.words == f"Picture A lake, loaded once from {A}"
    opened = []
    paper.styles.pictures.open_requested.connect(lambda *args: opened.append(args))
    assert view.action_at(QPointF(200, 20)) is None
    view.action_at(QPointF(20, 20))()
    assert opened == [((IMAGE,), 0)]


@pytest.mark.parametrize(
    ("wide", "tall", "height"), [(4000, 1000, 100), (10, 5000, 480), (0, 0, 160), (9000, 1, 1)]
)
def test_a_large_one_is_shown_smaller(paper, drawn, wide, tall, height):
    drawn.size = QSize(wide, tall)
    paper.styles.pictures.put(A, IMAGE)
    assert paper.view(Image(address=A)).height == height


@pytest.mark.parametrize("width", [200, 400, 760])
def test_it_fits_any_width(paper, width):
    view = paper.view(Image(address=A * 3, words="words " * 20), width)
    picture = paper.paint(view)
    assert not is_blank(picture)
    assert view.height < 400


def test_letters_of_another_script_are_spelled(paper):
    view = paper.view(Image(address="https://xn--80ak6aa92e.com/a.png"))
    assert view._lines[1][0] == "https://xn--80ak6aa92e.com/a.png"
    assert view._lines[2][0] == "Its host may look like аррӏе.com."


def test_what_nobody_sees_is_named(paper):
    assert "[RLO]" in paper.view(Image(address=A, words="a\u202eb")).words


def test_it_can_be_selected_and_copied(paper):
    view = paper.view(Image(address=A))
    assert view.source(0, view.size) == A
    plain = paper.paint(view)
    whole = (0, view.size)
    marked = [Marks(selected=whole), Marks(found=[whole]), Marks(found=[whole], current=whole)]
    pictures = [plain, *(paper.paint(view, marks) for marks in marked)]
    assert all(one != other for one, other in combinations(pictures, 2))
    beside = paper.view(Image(address=A, is_beside=True), before=paragraph("a"))
    assert beside.text == ""


def test_a_very_long_address_loses_its_middle():
    assert shortened("a" * MOST_CHARS) == "a" * MOST_CHARS
    cut = shortened("https://a.example/" + "x" * 5000 + "?end")
    assert cut.startswith("https://a.example/")
    assert cut.endswith("?end")
    assert "…" in cut
    assert len(cut) < MOST_CHARS + 2
