import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.link_target import link_target
from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    ITALIC,
    MATH,
    RAISED,
    STRIKE,
    Paragraph,
    Span,
    visible_text,
)
from desktop.markdown.inline import LINE_BREAK, safe_link, spans_of
from desktop.markdown.references import References
from tests.markdown.oracle import in_one_go


def spans(text, **more):
    return list(spans_of(text, References().env(), **more))


def links(text):
    return [span.link for span in spans(text) if span.link]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("a", [Span("a")]),
        ("**a**", [Span("a", BOLD)]),
        ("_a_ *b*", [Span("a", ITALIC), Span(" "), Span("b", ITALIC)]),
        ("***a** b*", [Span("a", BOLD | ITALIC), Span(" b", ITALIC)]),
        ("~~a~~ ~b~", [Span("a", STRIKE), Span(" "), Span("b", STRIKE)]),
        ("`a` **`b`**", [Span("a", CODE), Span(" "), Span("b", BOLD | CODE)]),
        ("$a$ $$b$$", [Span("a", MATH), Span(" "), Span("b", MATH | DISPLAY)]),
        ("__init__ snake_case_name", [Span("init", BOLD), Span(" snake_case_name")]),
        ("2*3*4 a * b", [Span("2"), Span("3", ITALIC), Span("4 a * b")]),
        ("\\*a\\* &amp; &copy; &none;", [Span("*a* & © &none;")]),
        ("a\nb", [Span(f"a{LINE_BREAK}b")]),
        ("a  \nb\\\nc", [Span(f"a{LINE_BREAK}b{LINE_BREAK}c")]),
        ("<b>a</b> <!-- b -->", [Span("<b>a</b> <!-- b -->")]),
        ("Vec<String>", [Span("Vec<String>")]),
        ("[a](http://b.c)", [Span("a", link="http://b.c")]),
        ('[a](http://b.c "d")', [Span("a", link="http://b.c", title="d")]),
        ("[**a** b](http://c.d)", [Span("a", BOLD, "http://c.d"), Span(" b", 0, "http://c.d")]),
        ("**[a](http://b.c)**", [Span("a", BOLD, link="http://b.c")]),
        ("<http://a.b>", [Span("http://a.b", link="http://a.b")]),
        ("www.a.b", [Span("www.a.b", link="http://www.a.b")]),
        ("https://a.b/c_d_e.", [Span("https://a.b/c_d_e", link="https://a.b/c_d_e"), Span(".")]),
        ("a@b.cd", [Span("a@b.cd", link="mailto:a@b.cd")]),
        ("[a][b] [^c]", [Span("[a][b] [^c]")]),
    ],
)
def test_what_a_text_says(text, found):
    assert spans(text) == found


def test_what_is_defined_becomes_a_link_or_a_reference():
    references = References()
    references.define("B", "http://u", "t")
    references.define_note("c")
    assert list(spans_of("[a][b] [^c]", references.env())) == [
        Span("a", link="http://u", title="t"),
        Span(" "),
        Span("c", RAISED),
    ]


def test_references_and_formulas_beside_each_other_stay_apart():
    references = References()
    references.define_note("1")
    assert len(spans_of("[^1][^1]$a$$b$", references.env())) == 4


class TestLineBreaks:
    @pytest.mark.parametrize("tag", ["<br>", "<br/>", "<BR />"])
    def test_only_a_cell_needs_a_tag_for_them(self, tag):
        assert spans(f"a{tag}b") == [Span(f"a{tag}b")]
        assert spans(f"a{tag}b", is_cell=True) == [Span(f"a{LINE_BREAK}b")]

    def test_a_tag_in_code_or_a_formula_is_none(self):
        assert spans("`a<br>b` $c<br>d$ **e<br>f**", is_cell=True) == [
            Span("a<br>b", CODE),
            Span(" "),
            Span("c<br>d", MATH),
            Span(" "),
            Span(f"e{LINE_BREAK}f", BOLD),
        ]


SNARES = (
    "http", "https", "javascript", "file", "data", "mailto", ":", "//", "/", "a.b", "@", "[x](",
    ")", "![", "](", "<", ">", "[y]: ", "\n", " ", "\t", "&#58;", "%3a", "\\",
)  # fmt: skip
"""What the targets of links are made of, and of what only looks like one."""


class TestLinks:
    @pytest.mark.parametrize(
        "target",
        ["http://a.b", "https://a.b/c?d=e#f", "HTTPS://A.b", "mailto:a@b.c", "http://127.0.0.1:9/"],
    )
    def test_lead_to_the_web_or_to_a_mail(self, target):
        assert safe_link(target) == target
        assert links(f"[x]({target})") == [target]

    @pytest.mark.parametrize(
        "target",
        [
            "", "#a", "a", "/etc/passwd", "//host/share", "http:", "http:a", "https:///a",
            "ftp://a.b", "file:///etc/passwd", "file://host/a", "javascript:alert(1)",
            "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html,x", "data:image/png;base64,x",
            "tel:1", "ssh://a", "C:\\a", "smb://a/b", "x-apple:a", "view-source:http://a.b",
            "\thttp",
        ],
    )  # fmt: skip
    def test_lead_nowhere_else(self, target):
        assert safe_link(target) == ""
        assert links(f"[x]({target})") == []
        assert links(f"[x](<{target}>)") == []
        assert links(f"![x]({target})") == []
        assert links(f"<{target}>") == []

    @pytest.mark.parametrize("target", [None, 7, "http://[", "http://[a]b/"])
    def test_that_are_no_addresses_lead_nowhere(self, target):
        assert safe_link(target) == ""

    @pytest.mark.parametrize(
        "text",
        [
            "[a](javascript:alert(1))", "[b](file:///etc/passwd)", "[c](data:text/html,x)",
            "[d](JaVaScRiPt:alert(1))", "[e](vbscript:x)", "<javascript:x>",
        ],
    )  # fmt: skip
    def test_that_are_unsafe_stay_text(self, text):
        (span,) = spans(text)
        assert span == Span(text, refused=span.refused)
        assert link_target(span.refused).refusal

    def test_that_are_unsafe_behind_an_entity_stay_text(self):
        text = "[f](javascript:x)"
        assert spans("[f](&#106;avascript:x)") == [Span(text, refused="javascript:x")]

    @pytest.mark.parametrize(
        ("text", "shown", "refused"),
        [
            ("[a](ms-settings:x)", "a", "ms-settings:x"),
            ("[a](b/c)", "a", "b/c"),
            ('[**a**](file:///b "c")', '[a](file:///b "c")', "file:///b"),
            ("xmpp:a@b.c", "xmpp:a@b.c", "xmpp:a@b.c"),
            ("<std::string>", "<std::string>", "std::string"),
        ],
    )
    def test_that_lead_nowhere_say_where_they_would(self, text, shown, refused):
        found = spans(text)
        assert "".join(span.text for span in found) == shown
        assert {span.refused for span in found} == {refused}
        assert not any(span.link for span in found)

    @settings(deadline=None)
    @given(st.lists(st.sampled_from(SNARES), max_size=14).map("".join))
    def test_that_can_be_clicked_are_always_safe(self, text):
        for block in in_one_go(text):
            for span in block.spans if isinstance(block, Paragraph) else ():
                assert not span.link or span.link.lower().startswith(
                    ("http://", "https://", "mailto:")
                )


class TestImages:
    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("![alt](http://a.b/c.png)", Span("alt", image="http://a.b/c.png")),
            ('![alt](http://a.b "t")', Span("alt", title="t", image="http://a.b")),
            ("![*em* `code`](http://a.b)", Span("em code", image="http://a.b")),
            ("![](http://a.b/c.png)", Span("http://a.b/c.png", image="http://a.b/c.png")),
            ("![](c.png)", Span("c.png", image="c.png")),
            ("![alt](c.png)", Span("alt", image="c.png")),
            ("![alt](//host/share)", Span("alt", image="//host/share")),
            ("![f](file:///x)", Span("f", image="file:///x")),
            ("![$x$ b](http://a.b)", Span("x b", image="http://a.b")),
            (
                "[![alt](http://a.b)](http://c.d)",
                Span("alt", link="http://c.d", image="http://a.b"),
            ),
            ("**![alt](http://a.b)**", Span("alt", BOLD, image="http://a.b")),
            ("![a ![b](http://b.c)](http://d.e)", Span("a b", image="http://d.e")),
        ],
    )
    def test_are_their_description_and_where_they_lie(self, text, span):
        assert spans(text) == [span]

    def test_without_anything_to_say_are_nothing(self):
        assert spans("![]()") == []

    def test_of_data_or_files_say_what_they_are(self):
        text = "![a](data:image/png;base64,iVBORw0KGgo=) ![](file:///b.png)"
        shown = [visible_text(block) for block in in_one_go(text)]
        assert shown == ["a", "file:///b.png"]
        assert links(text) == []

    @pytest.mark.parametrize(
        ("text", "address"),
        [
            ('<img alt=x src="http://a.b/c?d&amp;e">', "http://a.b/c?d&e"),
            ("<IMG src=https://a.b/c onerror='x'>", "https://a.b/c"),
            ("<img src='file:///etc/passwd'>", ""),
            ("<img src='b'>", ""),
        ],
    )
    def test_of_html_are_text_that_says_where_they_lie(self, text, address):
        assert spans(text) == [Span(text, image=address)]

    @pytest.mark.parametrize("text", ["<img", "<img alt='x'>", "<imgs src='http://a.b'>"])
    def test_that_are_none_are_text(self, text):
        assert spans(text) == [Span(text)]
