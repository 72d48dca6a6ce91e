from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange import page_blocks
from desktop.exchange.page_blocks import answer_html

ALONE = {"br", "hr", "path", "rect", "line"}


class Balance(HTMLParser):
    """Notes elements, and that each one is closed where it should be."""

    def __init__(self):
        super().__init__()
        self.tags = []
        self.attributes = []
        self.open = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ALONE:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def read(html):
    page = Balance()
    page.feed(html)
    page.close()
    assert page.open == []
    return page


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# A *b*", "<h3>A <em>b</em></h3>\n"),
        ("###### A", "<h6>A</h6>\n"),
        ("**a** ~~b~~ `<c>`", "<p><strong>a</strong> <s>b</s> <code>&lt;c&gt;</code></p>\n"),
        ("a\nb", "<p>a<br>b</p>\n"),
        ("---", "<hr>\n"),
        (
            "[a](https://b.c/?d&e)",
            '<p><a href="https://b.c/?d&amp;e" rel="noreferrer noopener">a</a></p>\n',
        ),
        ("[a](javascript:b)", "<p>[a](javascript:b)</p>\n"),
        (
            "- a\n- b\n  1. c\n\n3. d",
            "<ul><li><p>a</p>\n</li><li><p>b</p>\n"
            '<ol start="1"><li value="1"><p>c</p>\n</li></ol></li></ul>'
            '<ol start="3"><li value="3"><p>d</p>\n</li></ol>',
        ),
        ("> a\n> > b", "<blockquote><p>a</p>\n<blockquote><p>b</p>\n</blockquote></blockquote>"),
        (
            "> [!TIP]\n> a",
            '<blockquote class="tip"><p class="alert">Tip</p><p>a</p>\n</blockquote>',
        ),
        (
            "- [x] a",
            '<ul><li class="marked"><span class="marker">☑</span> <p>a</p>\n</li></ul>',
        ),
        (
            "```py\nif x:\n```",
            '<div class="code"><div class="language">Python</div><pre><code>'
            '<span class="c-keyword">if</span> x:</code></pre></div>\n',
        ),
        ("```\n<a>\n```", '<div class="code"><pre><code>&lt;a&gt;</code></pre></div>\n'),
        (
            "|a|b|\n|-|-:|\n|1|2|",
            '<div class="wide"><table cellspacing="0"><thead><tr><th>a</th>'
            '<th align="right">b</th></tr></thead><tbody><tr><td>1</td>'
            '<td align="right">2</td></tr></tbody></table></div>\n',
        ),
        ("$\\nonsense{$", '<p><code class="tex">\\nonsense{</code></p>\n'),
    ],
)
def test_each_block_and_span(text, html):
    assert answer_html(text) == html


def test_a_footnote_stands_with_its_label():
    html = answer_html("a[^n]\n\n[^n]: b")
    assert "<sup>[n]</sup>" in html
    assert '<span class="marker">[n]</span> <p>b</p>' in html


def test_formulas_are_drawn_in_the_colour_of_the_text():
    page = read(answer_html("$x^2$\n\n$$\\frac{a}{b}$$"))
    assert page.tags.count("svg") == 2
    assert ("aria-label", "x^2") in page.attributes
    assert ("fill", "currentColor") in page.attributes
    assert not any(name.startswith("xmlns") for name, _ in page.attributes)


def test_beyond_so_many_formulas_the_source_is_shown(monkeypatch):
    monkeypatch.setattr(page_blocks, "MOST_FORMULAS", 1)
    page = read(answer_html("$a$ $b$"))
    assert (page.tags.count("svg"), page.tags.count("code")) == (1, 1)


def test_long_blocks_are_in_one_piece():
    lines = "\n".join(f"line {number}" for number in range(200))
    html = answer_html(f"```\n{lines}\n```\n\n" + "word " * 3000)
    assert (html.count("<pre>"), html.count("<p>")) == (1, 1)
    assert lines in html


PIECES = st.sampled_from(
    [
        *("<script>alert(1)</script>", "- ", "1. ", "> ", "\n", "\n\n", "  ", "`", "```\n"),
        *("|a|b|\n|-|-|\n", '[x](https://a.b/"onload=x)', "![x](http://a.b/c.png)", "[^1]"),
        *("[^1]: n", "**", "_", "a", "&lt;", "<img src=x onerror=alert(1)>", "- [ ] "),
        *("> [!NOTE]\n", "'\"", "$x<y$", "\x00"),
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_whatever_is_written_elements_are_closed_and_nothing_runs_or_is_fetched(text):
    page = read(answer_html(text))
    assert not {"script", "img", "iframe", "link", "style"} & set(page.tags)
    names = {name for name, _ in page.attributes}
    assert not any(name.startswith("on") for name in names)
    assert "src" not in names


def test_pictures_are_named_and_never_fetched():
    html = answer_html('![a <lake>](http://a.b/c.png?x="&y) ![](file:///etc/passwd)')
    page = read(html)
    assert "img" not in page.tags
    assert "a <lake> · http://a.b/c.png?x=%22&y" in page.text
    assert "Picture, not fetched: file:///etc/passwd" in page.text
    assert not [name for name, _ in page.attributes if name in {"src", "href"}]


def test_what_nobody_sees_has_a_name_on_a_page():
    html = answer_html("a\u202eb `c\u2066d` [e](https://f.g 'h\u200bi')\n\n```\nj\u202ek\n```\n")
    for shown in ("a[RLO]b", "c[LRI]d", 'title="h[ZWSP]i"', "j[RLO]k"):
        assert shown in html
    assert not set(html) & set("\u202e\u2066\u200b")
