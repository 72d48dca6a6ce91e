import pytest
from PySide6.QtCore import QPointF

from desktop.markdown.blocks import Rule
from desktop.ui.theme import DARK, LIGHT
from tests.ui.blocks.drawn import WIDTH, colours, paragraph


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_it_is_one_thin_line(paper, scale):
    view = paper.view(Rule(), before=paragraph("x"))
    assert view.height == 25
    image = paper.paint(view, scale=scale)
    dark = [y for y in range(image.height()) if image.pixelColor(9, y).name() != LIGHT.page.lower()]
    assert len(dark) in {int(scale), round(scale)}
    assert colours(image.copy(0, dark[0], image.width(), len(dark))) == {LIGHT.line.lower()}


def test_it_has_no_text(paper):
    view = paper.view(Rule())
    assert (view.text, view.size) == ("", 0)
    assert view.position_at(QPointF(5, 5)) == 0
    assert not view.update(Rule())


def test_it_follows_the_theme(paper):
    view = paper.view(Rule())
    paper.theme.use(DARK)
    assert colours(paper.paint(view).copy(0, 0, WIDTH, 1)) == {DARK.line.lower()}
