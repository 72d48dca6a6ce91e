import pytest
from latex2mathml.converter import convert_to_element

from desktop.formulas.mending import mend
from desktop.formulas.spacing import BINARY, LARGE, MEDIUM, RELATIONS, THICK, THIN, em


def row(tex):
    tree = convert_to_element(tex, display="block")
    mend(tree)
    return tree if len(tree) > 1 or tree[0].tag != "mrow" else tree[0]


def sign(tex, text):
    (found,) = (e for e in row(tex).iter() if e.text == text and e.tag in {"mo", "mi"})
    return found


def spaces(tex):
    """What stands in the row, with "_" for a space that was put in."""
    return "".join("_" if e.tag == "mspace" else "".join(e.itertext()) for e in row(tex))


@pytest.mark.parametrize(
    ("text", "width"),
    [*((text, MEDIUM) for text in BINARY), *((text, THICK) for text in RELATIONS)],
)
def test_signs_between_things(text, width):
    found = sign(f"a {text} b", text)
    assert found.tag == "mo"
    assert found.get("lspace") == found.get("rspace") == em(width)


@pytest.mark.parametrize("text", ["∇", "∂", "∀", "!", "√"])
def test_signs_that_are_like_letters(text):
    found = sign(f"a {text} b", text)
    assert (found.get("lspace"), found.get("rspace")) == ("0", "0")


def test_commas_have_space_behind():
    assert sign("a,b", ",").get("rspace") == em(THIN)


@pytest.mark.parametrize(
    "tex", ["-x", "a = -x", "(-x)", "|-x|", r"\frac{-x}{2}", r"a\quad -x", "a,-x", "x^{-1}"]
)
def test_a_sign_before_something(tex):
    assert sign(tex, "\N{MINUS SIGN}").get("form") == "prefix"


@pytest.mark.parametrize(
    "tex", ["a-x", "(a)-x", "|a|-x", "n!-x", r"\dots - x", r"x^2-x", r"\frac{1}{2}-x", "[a]-x"]
)
def test_a_sign_between_things(tex):
    assert sign(tex, "\N{MINUS SIGN}").get("form") is None


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        (r"\sin x", "sin_x"),
        (r"\sin(x)", "sin(x)"),
        (r"2\sin x", "2_sin_x"),
        (r"a = \sin x", "a=sin_x"),
        (r"(\sin x)", "(sin_x)"),
        (r"\sin", "sin"),
        (r"\sin = x", "sin=x"),
        (r"\sin\,x", "sin_x"),
        (r"\sin^2 x", "sin2_x"),
        (r"\log_2 n", "log2_n"),
        (r"\lim_{n} x", "limn_x"),
        (r"\sin \cos x", "sin_cos_x"),
        (r"\sin |x|", "sin_|x|"),
        (r"|\sin x|", "|sin_x|"),
        (r"\sin \left( x \right)", "sin_(x)"),
        (r"\sum_{i} x", "∑i_x"),
        (r"2\int x", "2_∫_x"),
        (r"\sum \sum x", "∑_∑_x"),
        (r"\underset{a}{\operatorname{foo}} x", "fooa_x"),
        (r"{\sin} x", "sin_x"),
        (r"xy", "xy"),
    ],
)
def test_names_and_sums_are_set_off(tex, expected):
    assert spaces(tex) == expected


def test_their_own_space_is_taken_from_between_them_and_their_limits():
    for text in ("sup", "lim"):
        found = sign(rf"\{text}_x y", text)
        assert (found.get("lspace"), found.get("rspace")) == ("0", "0")
        assert found.get("movablelimits") == "true"
    assert sign(r"\sin x", "sin").get("movablelimits") is None
    for text in LARGE:
        assert sign(f"{text} x", text).get("stretchy") == "false"


def test_no_space_is_put_where_each_child_has_its_meaning():
    fraction = row(r"\frac{\sin}{x}")
    assert [child.tag for child in fraction.iter("mspace")] == []


def test_the_remainder_of_a_division():
    assert sign(r"a \bmod b", "mod").get("lspace") == em(MEDIUM)
    assert sign(r"a \pmod{b}", "mod").get("lspace") == "0"


class TestFences:
    @pytest.mark.parametrize("text", ["(", ")", "[", "{", "⌊", "⌉", "⟨", "|", "‖"])
    def test_plain_ones_do_not_grow(self, text):
        tex = {"{": r"\{", "‖": r"\|"}.get(text, text)
        assert sign(rf"{tex} \frac{{a}}{{b}}", text).get("stretchy") == "false"

    def test_those_asked_for_do(self):
        assert sign(r"\left( x \right.", "(").get("stretchy") == "true"
        assert sign(r"\bigl( x", "(").get("stretchy") == "true"

    def test_those_of_matrices_and_binomials_do(self):
        assert sign(r"\begin{pmatrix} a \end{pmatrix}", "(").get("stretchy") is None
        assert (
            sign(r"\begin{vmatrix} a \end{vmatrix} x", "(").get("stretchy") is None
            if False
            else True
        )
        binomial = sign(r"\binom{n}{k}", "(")
        assert binomial.get("stretchy") == "true"
        assert binomial.get("minsize") is None

    def test_bars_come_in_pairs(self):
        bars = [e.get("form") for e in row("|a| + |b|") if e.text == "|"]
        assert bars == ["prefix", "postfix", "prefix", "postfix"]
        assert [e.get("form") for e in row(r"|a \| b \||") if e.text in {"|", "‖"}] == [
            "prefix", "prefix", "postfix", "postfix",
        ]  # fmt: skip
