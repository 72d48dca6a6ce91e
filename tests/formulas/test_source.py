import pytest

from desktop.formulas.source import AMPERSAND, MOST_SIDESETS, translated


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        ("x + 1", "x + 1"),
        (r"a \label{eq:a} b", r"a  b"),
        (r"a \nonumber\notag", "a "),
        (r"\notagged", r"\notagged"),
        (r"a \tag{1}", r"a \qquad\text{(1)}"),
        (r"a \tag*{(*)}", r"a \qquad\text{(*)}"),
        (r"a \\[1ex] b", r"a \\  b"),
        (r"a \\ [x] b", r"a \\ [x] b"),
        (r"a \newline b", r"a \\  b"),
        (r"\color{red}{x}", "{x}"),
        (r"\textcolor{blue}{x}", "{x}"),
        (r"\color[rgb]{1,0,0} x", " x"),
        (r"\colorbox{red}{a}", r"\text{a}"),
        (r"\fcolorbox{red}{blue}{a}", r"\boxed{\text{a}}"),
        (r"\begin{equation*} x \end{equation*}", " x "),
        (r"\begin{aligned}[t] x \end{aligned}", r"\begin{align*} x \end{align*}"),
        (r"\begin{alignat}{2} x \end{alignat}", r"\begin{align*} x \end{align*}"),
        (r"\begin{alignedat}{2} x \end{alignedat}", r"\begin{align*} x \end{align*}"),
        (r"\begin{eqnarray} x \end{eqnarray}", r"\begin{array}{rcl} x \end{array}"),
        (r"\begin{gather} x \end{gather}", r"\displaylines{ x }"),
        (r"\begin{dcases} x \end{dcases}", r"\begin{cases} x \end{cases}"),
        (r"\begin{rcases} x \end{rcases}", r"\left.\begin{array}{ll} x \end{array}\right\}"),
        (r"\begin{pmatrix*}[r] x \end{pmatrix*}", r"\begin{pmatrix} x \end{pmatrix}"),
        (r"\begin{array}{@{}c|p{3cm}@{\quad}r@{}}", r"\begin{array}{c|lr}"),
        (r"\begin{array}{*{3}{c|}}", r"\begin{array}{c|c|c}"),
        (
            r"\begin{array}{|c|} \hline x \\ \hline \end{array}",
            r"\begin{array}{c} x \\ \end{array}",
        ),
        (r"\operatorname{arg\,max}_x", r"\argmax _x"),
        (r"\mathds{1}", r"\mathbb {1}"),
        (r"\R^n \Re", r"\mathbb {R}^n \Re"),
        (r"\mathop{\mathrm{foo}} \mathop{bar}", r"\operatorname*{foo} \operatorname*{bar}"),
        (r"\mathrel{R} \mathbin +", r"{R}  +"),
        (r"a \dotsb b \hdots", r"a \cdots  b \ldots "),
        (r"a \not= b", r"a \neq  b"),
        ("a := b", "a ≔ b"),
        (r"\nicefrac{1}{2}", r"\tfrac{1}{2}"),
        (r"\abs{x} \norm{x_{1}}", r"\left|x\right| \left\|x_{1}\right\|"),
        (r"\ket{0}\bra{1}\braket{a|b}", r"{|0\rangle}{\langle 1|}{\langle a|b\rangle}"),
        (r"\left< x \right>", r"\left\langle  x \right\rangle "),
        ("√2 + √x + √{ab}", r"\sqrt{2} + \sqrt{x} + \sqrt{ab}"),
        (r"\mathbf{x}", r"\mathbf {x}"),
        (r"a \& b", f"a {AMPERSAND} b"),
        (r"\text{if $x > 0$ holds}", r"\text{if }{x > 0}\text{ holds}"),
        (r"\text{\textbf{a} b}", r"\textbf{a}\text{ b}"),
        (r"\text{5 \$}", r"\text{5 \$}"),
        (r"\text{one $ only}", r"\text{one $ only}"),
        (r"\ce{H2O}", r"\mathrm {H_{2}O}"),
    ],
)
def test_other_ways_to_say_it(tex, expected):
    assert translated(tex) == expected


@pytest.mark.parametrize(
    "tex",
    [
        r"\newcommand{\a}{b}",
        r"\renewcommand\a{b}",
        r"\def\a{b}",
        r"\gdef\a{b}",
        r"\let\a=b",
        r"\DeclareMathOperator{\a}{b}",
        r"\newenvironment{a}{b}{c}",
    ],
)
def test_definitions_are_refused(tex):
    with pytest.raises(ValueError, match="commands of its own"):
        translated(tex)


def test_words_that_only_begin_like_definitions_are_not():
    assert translated(r"\deft \letter") == r"\deft \letter"


@pytest.mark.parametrize("tex", ["{", "}", "a}{", r"\frac{a}{b", "{}}"])
def test_braces_must_match(tex):
    with pytest.raises(ValueError, match="braces"):
        translated(tex)


def test_braces_that_are_drawn_need_no_match():
    assert translated(r"\{ x \}}"[:-1]) == r"\{ x \}"
    assert translated(r"\\{}") == r"\\{}"


@pytest.mark.parametrize("name", ["CD", "tikzpicture", "subarray", "foo*"])
def test_unknown_environments_are_refused(name):
    with pytest.raises(ValueError, match="not known"):
        translated(rf"\begin{{{name}}} x \end{{{name}}}")


def test_what_is_read_twice_may_not_be_nested_deep():
    assert translated(r"\sideset{_a}{_b}\sum " * MOST_SIDESETS)
    with pytest.raises(ValueError, match="twice"):
        translated(r"\sideset{_a}{_b}\sum " * (MOST_SIDESETS + 1))
