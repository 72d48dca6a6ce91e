import re

from hypothesis import given, settings

from desktop.core.conversation import Conversation
from desktop.core.message import ImagePart, TextPart
from desktop.core.whole import Asked, Whole
from desktop.exchange.page_style import LIGHT
from desktop.exchange.paper import HIGHEST_PX, MOST_ATTACHED, WIDEST_PX, paper
from tests.exchange.test_page import HOSTILE, Page
from tests.exchange.trees import SLOW, THUMBNAIL, loaded, lost, many
from tests.keeping import answered, asked, outline


def html_of(*wholes, load=loaded):
    return "".join(paper(wholes, load))


def read(html):
    found = Page()
    found.feed(html)
    found.close()
    assert found.open == []
    return found


def a_whole(*parts, question="Why?", images=(), texts=(), **fields):
    conversation = Conversation("c")
    answered(asked(conversation, "1", question, *images, texts=texts), *parts)
    return Whole(outline(**fields), conversation, {"1": Asked(at=1.0, model="gemini-3")})


def test_it_has_what_was_said_and_no_thoughts():
    thought = TextPart(text="hidden", thought=True)
    html = html_of(a_whole(thought, "It **is**.", question="Why?\n<b>", system="be brief"))
    for piece in (
        "<title>Title of c</title>",
        "<h1>Title of c</h1>",
        '<p class="speaker">System prompt</p><p class="system">be brief</p>',
        "<p>Why?<br>&lt;b&gt;</p>",
        '<p class="speaker">gemini-3</p>',
        "<p>It <strong>is</strong>.</p>",
    ):
        assert piece in html
    assert "hidden" not in html


def test_a_blank_system_prompt_is_none():
    assert "System prompt" not in html_of(a_whole("So.", system=" \n"))


def test_cards_and_tables_are_in_words_that_qt_knows():
    html = html_of(
        a_whole("```py\nx = 1\n```\n\n|a|\n|-|\n|1|\n\n- [x] b\n- [ ] c\n\nd[^e]\n\n[^e]: f")
    )
    assert html.count(f'bgcolor="{LIGHT["raised"]}"') == 2
    assert "</code></pre></td></tr></table>" in html
    assert f'<td bgcolor="{LIGHT["surface"]}">1</td>' in html
    assert '<li class="checked"><p>b</p>' in html
    assert '<li class="unchecked"><p>c</p>' in html
    assert "<li><p>[e] f</p>" in html
    read(html)


def test_formulas_are_images_that_stand_on_the_line():
    html = html_of(a_whole("$x$ and $y_1$\n\n$$z$$"))
    assert html.count("data:image/svg+xml;base64,") == 3
    assert html.count("vertical-align:middle") == 1
    assert '<p class="picture" align="center"><img' in html
    assert "<svg" not in html


def test_images_fit_on_a_page():
    large = ImagePart(mime_type="image/png", data=THUMBNAIL, name="a", width_px=4000, height_px=9)
    high = ImagePart(mime_type="image/png", data=THUMBNAIL, width_px=10, height_px=4000)
    small = ImagePart(mime_type="image/png", data=THUMBNAIL)
    html = html_of(a_whole(".", images=(large, high, small)))
    sizes = re.findall(r'width="(\d+)" height="(\d+)"></p>', html)
    assert sizes == [(str(WIDEST_PX), "1"), ("1", str(HIGHEST_PX)), ("8", "8")]
    assert '<p class="caption">a, 4000 × 9 pixels</p>' in html


def test_what_is_lost_or_no_picture_is_named():
    image = ImagePart(mime_type="image/png", data=b"<svg/>", name="a")
    assert "<img" not in html_of(a_whole(".", images=(image,)))
    html = html_of(a_whole(".", images=(image,)), load=lost)
    assert '<p class="caption">a</p>' in html


def test_each_conversation_begins_a_page():
    assert html_of(a_whole("a"), a_whole("b")).count("page-break-before:always") == 1


def test_nothing_of_a_conversation_becomes_an_element():
    html = html_of(a_whole(HOSTILE, question=HOSTILE, title=HOSTILE, system=HOSTILE))
    found = read(html)
    assert not {"script", "iframe", "link", "img"} & set(found.tags)
    assert found.tags.count("style") == 1


@settings(SLOW, max_examples=30)
@given(many())
def test_any_conversation_can_be_written(wholes):
    html = html_of(*wholes)
    html.encode("utf-8")
    read(html.replace("\0", "")) if wholes else None


def test_attached_texts_stand_apart():
    whole = a_whole("So.", texts=(TextPart(text="one <two>!!", name="<b>"),))
    html = html_of(whole)
    read(html)
    assert '<p class="caption">&lt;b&gt;, 11 characters</p><pre>one &lt;two&gt;!!</pre>' in html
    assert "characters more" not in html


def test_of_a_long_text_the_beginning_is_printed():
    html = html_of(a_whole("So.", texts=(TextPart(text="ab" * MOST_ATTACHED, name="a.log"),)))
    assert f"<pre>{'ab' * (MOST_ATTACHED // 2)}</pre>" in html
    assert "2,000 characters more, which other forms of export have." in html
