import xml.etree.ElementTree as ET

import pytest
from latex2mathml.converter import convert_to_element

from desktop.formulas.mending import mend
from desktop.formulas.source import AMPERSAND


def mended(tex):
    tree = convert_to_element(tex, display="block")
    mend(tree)
    return tree


def texts(tex, tag):
    return [element.text for element in mended(tex).iter(tag)]


def test_characters_are_characters():
    assert texts(r"\alpha - \beta", "mi") == ["α", "β"]
    assert texts("a - b", "mo") == ["\N{MINUS SIGN}"]
    assert texts(r"a \sim b", "mo") == ["∼"]
    assert texts(f"a {AMPERSAND} b", "mi") == ["a", "&", "b"]


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"\text{a-b -- c --- d}", "a\N{HYPHEN}b – c — d"),
        (r"\text{``a'' `b' it's}", "“a” ‘b’ it’s"),
        (r"\text{50\% \$5 \_ \#}", "50% $5 _ #"),
        (r"\text{a~b\ c\,d}", "a b c d"),
        (rf"\text{{a {AMPERSAND} b}}", "a & b"),
    ],
)
def test_text_is_read_as_tex_would(tex, text):
    assert [found.replace("\N{NO-BREAK SPACE}", " ") for found in texts(tex, "mtext")] == [text]


@pytest.mark.parametrize(
    "tex", [r"\undefined", r"\text{\foo}", r"\text{a\\b}", "a & b", r"\bigl\foo"]
)
def test_what_was_handed_on_is_refused(tex):
    with pytest.raises(ValueError, match=r"not known|ampersand"):
        mended(tex)


def test_an_operator_of_parts_is_refused():
    tree = ET.fromstring("<math><mo>a<mi>b</mi></mo></math>")  # noqa: S314
    with pytest.raises(ValueError, match="several parts"):
        mend(tree)


def test_large_fences_may_be_any():
    assert texts(r"\bigl\{ \Bigl\langle \biggl\lfloor \Biggl\|", "mo") == ["{", "⟨", "⌊", "‖"]


@pytest.mark.parametrize(
    ("tex", "variant", "text"),
    [
        (r"\mathbf {x}", "bold normal", "x"),
        (r"\mathbb {R}", "double", "R"),
        (r"\mathtt {x}", "mono", "x"),
        (r"\mathsf {T}", "sans", "\N{MATHEMATICAL SANS-SERIF CAPITAL T}"),
        (r"\mathsf {t}", "sans", "\N{MATHEMATICAL SANS-SERIF SMALL T}"),
        (r"\mathsf {\alpha}", "sans", "α"),
        (r"\boldsymbol {x}", "bold-italic", "x"),
    ],
)
def test_styles(tex, variant, text):
    (letter,) = mended(tex).iter("mi")
    assert (letter.get("mathvariant"), letter.text) == (variant, text)


def test_no_colour_but_that_of_the_text():
    for tex in (r"\color{red} x", r"\style{color:red}{x}", r"\fcolorbox{red}{blue}{x}"):
        for element in mended(tex).iter():
            assert not {"mathcolor", "style", "mathbackground"} & element.attrib.keys()
    (rule,) = mended(r"\rule{1em}{1em}").iter("mspace")
    assert rule.get("mathbackground") == "currentColor"


def test_lengths_are_those_of_ziamath():
    assert [e.get("width") for e in mended(r"a\quad b\! c").iter("mspace")] == [
        "0.750em",
        "-0.125em",
    ]


def test_accents_sit_on_a_letter_or_span_a_word():
    assert texts(r"\hat{x}", "mo") == ["\N{MODIFIER LETTER CIRCUMFLEX ACCENT}"]
    assert texts(r"\widehat{xyz}", "mo") == ["\N{COMBINING CIRCUMFLEX ACCENT}"]
    assert texts(r"\widetilde{xyz}", "mo") == ["\N{COMBINING TILDE}"]


def test_arrows_are_long_below_a_text():
    assert texts(r"\xrightarrow{f}", "mo") == ["⟶"]


def test_a_relation_keeps_its_space_below_a_text():
    assert len(list(mended(r"\overset{!}{=}").iter("mspace"))) == 2
    assert len(list(mended(r"\overset{!}{x}").iter("mspace"))) == 0


class TestTables:
    def table(self, tex):
        (table,) = mended(tex).iter("mtable")
        return table

    def test_rows_have_a_strut(self):
        table = self.table(r"\begin{matrix} a & b \\ c & d \end{matrix}")
        assert [[cell[0].tag for cell in row] for row in table] == [["mspace", "mi"]] * 2
        assert table.get("displaystyle") == "false"

    def test_aligned_lines_are_large_and_further_apart(self):
        table = self.table(r"\begin{align*} a &= b \\ c &= d \end{align*}")
        assert table.get("displaystyle") == "true"
        assert table[0][0][0].tag == "mspace"
        matrix = self.table(r"\begin{matrix} a \end{matrix}")
        assert table.get("rowspacing") > matrix.get("rowspacing")

    @pytest.mark.parametrize(
        "tex", [r"\sum_{\substack{a \\ b}}", r"\begin{smallmatrix} a \\ b \end{smallmatrix}"]
    )
    def test_small_ones_stay_small(self, tex):
        table = self.table(tex)
        assert [cell[0].tag for row in table for cell in row] == ["mi", "mi"]

    def test_lines_without_a_table_become_one(self):
        table = self.table(r"a = b \\ c = d \\")
        assert [["".join(cell.itertext()) for cell in row] for row in table] == [["a=b"], ["c=d"]]

    def test_a_row_may_be_empty(self):
        assert len(self.table(r"a \\ \\ b")) == 3


def test_braces_around_one_thing_are_left_out_but_around_an_operator():
    assert [e.tag for e in mended("{x}").iter()] == ["math", "mi"]
    assert [e.tag for e in mended("{{=}}").iter()] == ["math", "mrow", "mo"]
