import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont, QTextLayout

from desktop.markdown.blocks import BOLD, CODE, ITALIC, MATH, OBJECT, RAISED, STRIKE
from desktop.ui.blocks.styles import Face, Styles, glyphs_apart, spaced
from desktop.ui.theme import DARK, LIGHT, Theme, code_font, text_font
from tests.ui.blocks.drawn import formulas


@pytest.fixture
def styles(paper):
    return paper.styles


def test_no_font_is_added_once_texts_are_laid_out(styles, paper, monkeypatch):
    added = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", added.append)
    for style in range(64):
        styles.span_format(0, style, is_link=False)
    styles.prepare()
    Styles(paper.theme, formulas(), is_small=True).prepare()
    assert added == []


@pytest.mark.parametrize("size", [12, 13, 15, 23])
def test_base_lines_are_in_the_middle_of_a_line(paper, size):
    face = Face.of(text_font(size), 32)
    metrics = QFontMetricsF(face.font)
    above = face.base_px - metrics.ascent()
    below = 32 - face.base_px - metrics.descent()
    assert above == pytest.approx(below, abs=1.01)
    assert face.em_px == size
    assert face.formula_px == pytest.approx(1.15 * size)


def test_small_letters_of_formulas_are_as_high_as_those_of_the_text(styles, paper, qtbot):
    paper.typeset(qtbot, "x")
    size = formulas().size("x", display=False, px=styles.body.formula_px)
    metrics = QFontMetricsF(styles.body.font)
    assert size.ascent_px == pytest.approx(metrics.xHeight(), abs=0.4)


def test_faces(styles, paper):
    assert (styles.body.em_px, styles.body.line_px, styles.role) == (15, 24, "text")
    sizes = [styles.face(level).em_px for level in range(7)]
    assert sizes == [15, 23, 19, 17, 15, 15, 15]
    assert QFontInfo(styles.code.font).fixedPitch()
    assert styles.code.line_px == 21
    small = Styles(paper.theme, formulas(), is_small=True)
    assert (small.body.em_px, small.body.line_px, small.role) == (13, 20, "quiet")
    assert {small.face(level).em_px for level in range(7)} == {13}
    assert small.code.em_px == 12


def made(styles, style, level=0, *, is_link=False):
    return styles.span_format(level, style, is_link=is_link)


def raw(form):
    return QRawFont.fromFont(form.font())


def test_formats(styles):
    assert made(styles, BOLD).fontWeight() == 600
    assert made(styles, ITALIC).fontItalic()
    assert made(styles, BOLD | ITALIC).fontWeight() == 700
    assert made(styles, STRIKE).fontStrikeOut()
    assert raw(made(styles, CODE)).familyName() == "JetBrains Mono"
    assert raw(made(styles, CODE | BOLD)).styleName() == "Bold"
    assert made(styles, CODE).font().pixelSize() == 14
    assert made(styles, CODE, 1).font().pixelSize() == 21
    assert made(styles, RAISED).foreground().color().name() == LIGHT.accent.lower()
    assert made(styles, MATH).foreground().color().alpha() == 0
    link = made(styles, 0, is_link=True)
    assert link.foreground().color().name() == LIGHT.accent.lower()


def test_a_format_is_made_once_for_each_theme(styles, paper):
    first = made(styles, RAISED)
    assert made(styles, RAISED) is first
    word = styles.code_format("keyword")
    assert styles.code_format("keyword") is word
    paper.theme.use(DARK)
    assert made(styles, RAISED).foreground().color().name() == DARK.accent.lower()
    keyword = styles.code_format("keyword").foreground().color().name()
    assert keyword == DARK.code["keyword"].lower()


def test_whoever_hears_of_other_colours_first_has_them(qapp):
    theme = Theme()
    theme.use(LIGHT)
    found = []
    theme.changed.connect(
        lambda: found.append(made(late, 0, is_link=True).foreground().color().name())
    )
    late = Styles(theme, formulas())
    made(late, 0, is_link=True)
    theme.use(DARK)
    assert found == [DARK.accent.lower()]


def test_tabs_are_four_letters_of_code_wide(styles):
    assert styles.unwrapped.tabStopDistance() == pytest.approx(4 * styles.code_advance)
    assert styles.wrapped.tabStopDistance() > 0


def test_the_width_of_what_stands_for_a_formula(styles):
    # Of one font it has a width, of another none: only what is laid out with it counts.
    wanted_px = 50
    layout = QTextLayout(f"a{OBJECT}b", styles.body.font)
    kind = QTextLayout.FormatRange()
    kind.start, kind.length = 1, 1
    kind.format = spaced(wanted_px - styles.object_advance(styles.body))
    layout.setFormats([kind])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    width_px = line.cursorToX(2)[0] - line.cursorToX(1)[0]
    assert width_px == pytest.approx(wanted_px, abs=0.1)


def test_code_has_no_ligatures(styles):
    metrics, plain = QFontMetricsF(styles.code.font), QFontMetricsF(code_font(13.5))
    assert metrics.horizontalAdvance("->") == plain.horizontalAdvance("->")
    assert styles.code.font.featureValue(QFont.Tag("calt")) == 0


def test_space_behind_each_character():
    assert spaced(5).fontLetterSpacing() == 5


@pytest.mark.parametrize("character", ["n", "漢", "e\u0301", "\u200d"])
def test_one_glyph_is_set_apart_once(styles, character):
    assert glyphs_apart(character, styles.body.font) == 1


def test_each_glyph_of_several_is_set_apart(styles):
    assert glyphs_apart("abc", styles.body.font) == 3
