import re
import threading
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.formulas.typeset import COLOUR, MOST_CHARS, MOST_EMS, CannotTypeset, typeset
from tests.formulas.corpus import BEYOND, FORMULAS

EM_PX = 20
MARGIN_PX = 20
DARK = bytes(value < 128 for value in range(256))


def ink(tex, *, display=True):
    """Left, right, top and bottom of what is drawn, from the origin of the formula in ems."""
    drawing = typeset(tex, display=display)
    renderer = QSvgRenderer(QByteArray(drawing.svg.replace(COLOUR, b"black")))
    assert renderer.isValid()
    width, height = drawing.width_em * EM_PX, (drawing.ascent_em + drawing.descent_em) * EM_PX
    image = QImage(
        round(width) + 2 * MARGIN_PX, round(height) + 2 * MARGIN_PX, QImage.Format.Format_Grayscale8
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(MARGIN_PX, MARGIN_PX, width, height))
    painter.end()
    pixels, line = bytes(image.constBits()).translate(DARK), image.bytesPerLine()
    rows = [pixels[y * line : y * line + image.width()] for y in range(image.height())]
    dark = [y for y, row in enumerate(rows) if 1 in row]
    base = MARGIN_PX + drawing.ascent_em * EM_PX
    return (
        (min(rows[y].find(1) for y in dark) - MARGIN_PX) / EM_PX,
        (max(rows[y].rfind(1) for y in dark) + 1 - MARGIN_PX) / EM_PX,
        (base - dark[0]) / EM_PX,
        (base - dark[-1] - 1) / EM_PX,
    )


def width(tex, *, display=True):
    return typeset(tex, display=display).width_em


def height(tex, *, display=True):
    drawing = typeset(tex, display=display)
    return drawing.ascent_em + drawing.descent_em


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("tex", FORMULAS)
def test_formulas_of_models_are_drawn_within_their_box(tex):
    for display in (True, False):
        drawing = typeset(tex, display=display)
        left, right, top, bottom = ink(tex, display=display)
        assert 0.3 < drawing.width_em < 40
        assert 0.2 < drawing.ascent_em < 5
        assert drawing.descent_em < 5
        assert left > -0.1
        assert right < drawing.width_em + 0.1
        assert -drawing.descent_em - 0.1 < bottom < top < drawing.ascent_em + 0.1


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("tex", FORMULAS)
def test_they_take_the_colour_of_the_text(tex):
    svg = typeset(tex, display=True).svg.decode()
    colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg))
    assert colours <= {COLOUR.decode(), "none"}
    assert COLOUR.decode() in colours


@pytest.mark.parametrize("tex", BEYOND)
def test_what_is_not_known_is_refused(tex):
    with pytest.raises(CannotTypeset, match=r"\w"):
        typeset(tex, display=True)


class TestPlaces:
    def test_letters_stand_on_the_baseline(self):
        assert ink("x")[3] == pytest.approx(0, abs=0.1)
        assert ink("p")[3] == pytest.approx(-0.25, abs=0.1)
        assert typeset("x", display=True).descent_em == pytest.approx(0, abs=0.05)
        assert typeset("x", display=True).ascent_em == pytest.approx(0.48, abs=0.05)

    def test_fractions_stand_on_the_axis(self):
        top, bottom = ink(r"\frac{a}{b}")[2:]
        assert (top + bottom) / 2 == pytest.approx(0.25, abs=0.15)
        assert height(r"\frac{a}{b}") > 1.5 * height(r"\frac{a}{b}", display=False)

    def test_limits_stand_below_where_there_is_room(self):
        for name in ("lim", "sup", "max", "sum", r"operatorname*{foo}"):
            tex = rf"\{name}_{{n}} x"
            assert height(tex) > height(tex, display=False)
            assert width(tex) < width(tex, display=False)

    def test_a_frame_has_the_same_room_above_and_below(self):
        plain, framed = typeset("x", display=True), typeset(r"\boxed{x}", display=True)
        above = framed.ascent_em - plain.ascent_em
        assert above == pytest.approx(framed.descent_em - plain.descent_em, abs=0.05)
        assert 0.2 < above < 0.5

    def test_rows_stand_as_far_apart_whatever_is_in_them(self):
        table = r"\begin{matrix} %s \\ %s \\ %s \end{matrix}"
        assert height(table % ("a", "a", "a")) == pytest.approx(
            height(table % ("a", "f", "a")), abs=0.05
        )
        per_row = height(table % ("a", "a", "a")) - height(r"\begin{matrix} a \\ a \end{matrix}")
        assert per_row == pytest.approx(1.2, abs=0.1)

    def test_lines_are_drawn_between_the_cells_of_a_table(self):
        plain = typeset(r"\begin{array}{cc} a & b \\ c & d \end{array}", display=True).svg
        lined = typeset(r"\begin{array}{c|c} a & b \\ \hline c & d \end{array}", display=True).svg
        assert plain.count(b"<rect") == 0
        assert lined.count(b"<rect") == 2
        some = r"\begin{array}{c|cc} a & b & c \\ d & e & f \\ \hline g & h & i \end{array}"
        assert typeset(some, display=True).svg.count(b"<rect") == 2


class TestSpace:
    def test_around_signs(self):
        assert width("a-x") - width("a") > width("-x") + 0.2
        assert width(r"a=b") > width("ab") + width("=") + 0.3
        assert width("a, b") > width("a,b") - 0.01
        assert width("|-x|") < width("x-x")
        assert width(r"a \bmod b") > width(r"a\text{mod}b") + 0.3
        assert width(r"a \overset{!}{=} b") > width(r"a{=}b") + 0.4

    def test_of_names(self):
        assert width(r"\sin x") == pytest.approx(width(r"\text{sin}\,x"), abs=0.05)
        assert width(r"2\sin(x)") == pytest.approx(width(r"2\,\text{sin}(x)"), abs=0.05)
        assert width(r"\log_2 n") > width(r"{\text{log}}_2n") + 0.1

    def test_fences_grow_only_where_it_is_asked_for(self):
        content = r"\frac{\frac{a}{b}}{\frac{c}{d}}"
        assert height(rf"({content})") == pytest.approx(height(content), abs=0.05)
        assert width(rf"\left({content}\right)") > width(rf"({content})")
        assert height(r"\lfloor x \rfloor \frac{a}{b}") < height(
            r"\left\lfloor \frac{a}{b} \right."
        )


class TestLimits:
    HOSTILE = (
        *(
            opened * 38 + "x" + closed * 38
            for opened, closed in (
                (r"\left(", r"\right)"),
                (r"\frac{1}{", "}"),
                (r"\sqrt{", "}"),
                ("x^{", "}"),
                (r"\overset{a}{", "}"),
                (r"\boxed{", "}"),
                (r"\phantom{", "}y"),
                (r"\hphantom{", "}y"),
                (r"\smash{", "}y"),
                (r"\begin{pmatrix}", r"\end{pmatrix}"),
                (r"\begin{cases}", r"\end{cases}"),
                (r"\binom{", "}{1}"),
                (r"\sideset{_a}{_b}{", "}"),
                (r"{a \\ ", "}"),
                (r"\left(\frac{1}{", r"}\right)"),
                (r"\xrightarrow{", "}"),
            )
        ),
        r"{a \\ " * 12 + "x" + "}" * 12,
        r"\hphantom{" * 12 + "x" + "}y" * 12,
        *((bit * MOST_CHARS)[:MOST_CHARS] for bit in (
            "x", "'", "1", "\\", r"\\", "&", "{", "}", "^", "_", "x^", "$", "-", "√",
            r"\left(", r"\int ", r"\tag{1}", r"\frac{a}{b}", r"\begin{matrix}", r"\text{",
            r"\ce{", r"\hline ", r"\limits", r"\sqrt",
        )),
        "{" * 2000 + "}" * 2000,
        r"\left(" * 600 + r"\right)" * 500,
        r"\rule{99999em}{99999em}",
        r"a\kern99999999em b",
        r"\begin{array}{*{9}{*{9}{*{9}{c}}}} a \end{array}",
        r"\def\a{\a\a}\a",
        r"\newcommand{\a}{\b\b}\newcommand{\b}{\c\c}" * 9 + r"\a",
    )  # fmt: skip

    @pytest.mark.unmeasured
    @pytest.mark.parametrize("tex", HOSTILE, ids=lambda tex: f"{len(tex)}-{tex[:12]!a}")
    def test_nothing_takes_much_room(self, tex):
        try:
            drawing = typeset(tex, display=True)
        except CannotTypeset:
            pass
        else:
            assert drawing.width_em <= MOST_EMS
            assert height(tex) <= MOST_EMS

    def test_a_long_source_is_not_looked_at(self):
        with pytest.raises(CannotTypeset, match="too long"):
            typeset("x" * (MOST_CHARS + 1), display=True)

    @pytest.mark.parametrize("tex", ["x+" * 1000, "{x_" * 45 + "x" + "}" * 45, "9" * 2000])
    def test_too_large(self, tex):
        with pytest.raises(CannotTypeset, match="too large"):
            typeset(tex, display=True)

    @settings(max_examples=150, deadline=None)
    @given(
        st.lists(
            st.sampled_from(
                [
                    *r"abx123+-=()[]|{}^_&'\ ",
                    *(re.findall(r"\\(?:[a-zA-Z]+|.)", " ".join(FORMULAS))),
                ]
            ),
            max_size=25,
        ).map("".join),
        st.booleans(),
    )
    def test_any_text_is_drawn_or_refused(self, tex, display):
        with suppress(CannotTypeset):
            assert typeset(tex, display=display).width_em > 0


def test_threads_do_not_disturb_each_other():
    """ziamath switches one font between text and mathematics while it measures."""
    formulas = [r"\text{AVAV To} + x", "x_1 + AV", r"\frac{a}{\text{fi}}", r"\sum_{i}^n i"] * 5
    alone = [typeset(tex, display=True) for tex in formulas]
    found, barrier = {}, threading.Barrier(4)

    def work(number):
        barrier.wait()
        found[number] = [typeset(tex, display=True) for tex in formulas]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(found.values()) == [alone] * 4
