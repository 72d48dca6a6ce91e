import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.html_words import markdown_of
from desktop.markdown.blocks import Paragraph, visible_text
from desktop.markdown.whole import read


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hello <b>you</b> <em>there</em></p><p>again</p>", "Hello **you** *there*\n\nagain"),
        ("<h2>A &amp; b</h2>text", "## A & b\n\ntext"),
        ("a<br>b\n  c", "a\nb c"),
        ("<ul><li>a</li><li><p>b</p><ol><li>c</li><li>d</li></ol></li></ul>",
         "- a\n\n- b\n\n  1. c\n\n  2. d"),
        ("<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n\n> b\n\nc"),
        ("<pre><code class='x'>if a &lt; b:\n    **c**\n</code></pre>",
         "```\nif a < b:\n    **c**\n```"),
        ("<pre>a\n```\nb</pre>", "````\na\n```\nb\n````"),
        ("<code>a*b</code> a*b", "`a*b` a\\*b"),
        ('<a href="https://a.b/(c)">d</a>', "[d](<https://a.b/(c)>)"),
        ("<a>d</a>", "[d]"),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3</td></tr></table>",
         "| a | b |\n| --- | --- |\n| 1\\|2 | 3 |"),
        ("a<hr>b", "a\n\n---\n\nb"),
        ('<img src="https://a.b/c.png" alt="A cat">', "A cat"),
        ("<script>alert(1)</script><style>p{}</style>a", "a"),
        ("# no heading", "\\# no heading"),
        ("<p>1. no item</p>", "1\\. no item"),
        ("plain", "plain"),
        ("", ""),
    ],
)  # fmt: skip
def test_words_and_their_form(html, text):
    assert markdown_of(html) == text


def test_depth_and_ends_that_lack_do_no_harm():
    deep = markdown_of("<ul><li>" * 20_000 + "a")
    assert deep.endswith("- a")
    assert len(deep) < 1000
    assert markdown_of("</li></ul></a></pre></td></tr>a<a href='x'>b<pre>c") != ""


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20))
def test_plain_words_stay_plain(words):
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    (block,) = read(markdown_of(f"<p>x {escaped}</p>"))
    assert isinstance(block, Paragraph)
    assert visible_text(block).replace("\\", "") == f"x {words}".replace("\\", "")


TAGS = [
    *("<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<pre>", "</pre>", "a", "<tr>", "<td>"),
    *("</td>", "</tr>", "<table>", "</table>", "<b>", "</b>", "<a href='x'>", "</a>", "<svg>"),
    *("</svg>", "<code>", "</code>", "`", "<h9>", "<blockquote>"),
]


@given(st.lists(st.sampled_from(TAGS)).map("".join))
def test_whatever_comes_it_is_read(html):
    read(markdown_of(html))
