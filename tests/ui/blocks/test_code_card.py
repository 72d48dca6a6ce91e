import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.ui.blocks.code_card import HEAD_PX, PADDING_PX, CodeCard
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import colours, ink, is_only

WIDTH, HEIGHT = 240, 80
LINE, SURFACE, PAGE = LIGHT.line.lower(), LIGHT.surface.lower(), LIGHT.page.lower()


def cards(paper, *parts, scale=1.0):
    """Cards below each other; each may have a head, and may be continued."""

    def draw(painter):
        for has_head, is_continued in parts:
            card = CodeCard("python", has_head=has_head)
            area = QRectF(0, 0, WIDTH, HEIGHT)
            card.paint(painter, paper.look, area, is_continued=is_continued)
            painter.translate(0, HEIGHT)

    return paper.draw(draw, WIDTH, HEIGHT * len(parts), scale)


def head(paper, language="python", width=WIDTH, *, is_hovered=False, was_copied=False):
    def draw(painter):
        card = CodeCard(language, has_head=True)
        card.paint_head(painter, paper.look, width, is_hovered=is_hovered, was_copied=was_copied)

    return paper.draw(draw, width, HEAD_PX)


def test_a_card_has_four_round_corners(paper):
    image = cards(paper, (True, False))
    for x in (0, WIDTH - 1):
        for y in (0, HEIGHT - 1):
            assert image.pixelColor(x, y).name() == PAGE
        assert image.pixelColor(x, HEIGHT // 2).name() == LINE
    assert image.pixelColor(WIDTH // 2, HEIGHT // 2).name() == SURFACE


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_pieces_join_without_a_seam(paper, scale):
    image = cards(paper, (True, True), (False, True), (False, False), scale=scale)
    inner = image.copy(0, round(12 * scale), image.width(), image.height() - round(24 * scale))
    for x in (0, inner.width() - 1):
        assert colours(inner.copy(x, 0, 1, inner.height())) == {LINE}
    assert is_only(inner.copy(3, 0, inner.width() - 6, inner.height()), SURFACE)
    assert image.pixelColor(0, image.height() - 1).name() == PAGE


def test_a_piece_without_a_head(paper):
    card = CodeCard("python", has_head=False)
    assert card.head_px == 0
    assert not card.is_button(QPointF(WIDTH - 30, 18), WIDTH)
    image = paper.draw(
        lambda p: card.paint_head(p, paper.look, WIDTH, is_hovered=True, was_copied=True), 50, 50
    )
    assert is_only(image, PAGE)


def test_language_and_button(paper):
    image = head(paper)
    left, top, right, bottom = ink(image)
    assert left == pytest.approx(PADDING_PX, abs=2)
    assert right == pytest.approx(WIDTH - PADDING_PX, abs=2)
    assert (top + bottom) / 2 == pytest.approx(HEAD_PX / 2, abs=2)
    assert head(paper, "") != image
    assert head(paper, "rust") != image


def test_the_base_line_is_that_of_the_language(paper):
    image = head(paper, "HHH")
    bottom = ink(image.copy(0, 0, 60, HEAD_PX))[3]
    assert CodeCard("", has_head=True).base_px == pytest.approx(bottom + 1, abs=1)


def test_a_long_name_of_a_language_leaves_the_button_free(paper):
    long = head(paper, "averyverylongnameofalanguage" * 3)
    area = QRectF(WIDTH - 60, 0, 60, HEAD_PX).toRect()
    assert long.copy(area) == head(paper).copy(area)
    head(paper, width=40)


def test_the_button_is_where_it_is_drawn(paper):
    card = CodeCard("", has_head=True)
    plain, hovered = head(paper, ""), head(paper, "", is_hovered=True)
    changed = [
        x for x in range(WIDTH) if plain.copy(x, 0, 1, HEAD_PX) != hovered.copy(x, 0, 1, HEAD_PX)
    ]
    assert LIGHT.raised.lower() in colours(hovered)
    assert LIGHT.raised.lower() not in colours(plain)
    for x in (changed[0] + 2, changed[-1] - 2):
        assert card.is_button(QPointF(x, HEAD_PX / 2), WIDTH)
    assert not card.is_button(QPointF(changed[0] - 2, HEAD_PX / 2), WIDTH)
    assert not card.is_button(QPointF(changed[0] + 9, HEAD_PX + 2), WIDTH)


def test_after_a_copy_the_button_says_so(paper):
    image = head(paper, was_copied=True)
    assert image != head(paper)
    found = [QColor(name) for name in colours(image)]
    assert any(colour.green() > colour.red() + 40 for colour in found)
