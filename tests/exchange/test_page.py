import re
from pathlib import Path

import pytest
from hypothesis import given, settings

from desktop import words
from desktop.core.conversation import Conversation
from desktop.core.message import ImagePart, TextPart
from desktop.core.whole import Asked, Whole
from desktop.exchange.page import page
from tests.exchange.test_page_blocks import Balance
from tests.exchange.trees import SLOW, THUMBNAIL, loaded, lost, many
from tests.keeping import answered, asked, outline

ALONE = {"meta", "img", "br", "hr", "path", "rect"}
PICTURE = ImagePart(mime_type="text/html", data=THUMBNAIL, name='"<x>', width_px=8, height_px=8)
HOSTILE = "</style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


class Page(Balance):
    def handle_starttag(self, tag, attrs):
        super().handle_starttag(tag, attrs)
        if tag in ALONE and self.open and self.open[-1] == tag:
            self.open.pop()


def html_of(*wholes, load=loaded):
    return "".join(page(wholes, load))


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


OF_ANY = 'lang="" dir="auto"'


def test_it_shows_who_said_what():
    thought = TextPart(text="*Hm*", thought=True)
    html = html_of(a_whole(thought, "It is ", "**so**.", question="Why?\n <b>", system="be brief"))
    assert "<title>Title of c</title>" in html
    assert "<h1>Title of c</h1>" in html
    assert f'<h2 class="speaker">System prompt</h2>\n<div class="system" {OF_ANY}>be brief' in html
    assert f'<div class="question" {OF_ANY}>Why?\n &lt;b&gt;</div>' in html
    assert '<h2 class="speaker">gemini-3</h2>' in html
    assert "<details><summary>Thoughts</summary><p><em>Hm</em></p>\n</details>" in html
    assert "<p>It is <strong>so</strong>.</p>" in html


def test_a_blank_system_prompt_is_none():
    assert "System prompt" not in html_of(a_whole("So.", system=" \n"))


def test_images_are_within_the_page_and_told_by_their_bytes():
    html = html_of(a_whole("So.", images=(PICTURE,)))
    found = read(html)
    sources = [value for name, value in found.attributes if name == "src"]
    assert len(sources) == 1
    assert sources[0].startswith("data:image/png;base64,iVBOR")
    assert ("alt", '"<x>') in found.attributes


def test_text_and_images_stand_in_the_order_they_were_sent():
    html = html_of(a_whole("Before.", PICTURE, "Behind.", PICTURE))
    places = [html.index(each) for each in ("<p>Before.", "<figure>", "<p>Behind.")]
    assert places == sorted(places)
    assert html.count("<figure>") == 2


def test_what_is_no_picture_or_lost_is_only_named():
    drawing = ImagePart(mime_type="image/png", data=b"<svg onload='x'/>", name="a")
    assert "<figcaption>a (not shown)</figcaption>" in html_of(a_whole(".", images=(drawing,)))
    html = html_of(a_whole("So.", images=(PICTURE,)), load=lost)
    assert "(lost)</figcaption>" in html
    assert "<img" not in html


def test_nothing_in_it_runs_or_is_fetched_whatever_a_conversation_holds():
    texts = {"title": HOSTILE, "system": HOSTILE, "model": HOSTILE}
    found = read(html_of(a_whole(HOSTILE, question=HOSTILE, images=(PICTURE,), **texts)))
    assert not {"script", "iframe", "link", "object", "form"} & set(found.tags)
    assert found.tags.count("img") == found.tags.count("style") == 1
    assert not any(name.startswith("on") for name, _ in found.attributes)
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert ("content", policy) in found.attributes


def test_several_on_one_page_and_none():
    html = html_of(a_whole("a"), a_whole("b"))
    assert (html.count("<article>"), html.count("<html"), html.count("</html>")) == (2, 1, 1)
    assert "<title>Conversations</title>" in html_of()
    assert read(html_of())


def test_the_golden_page():
    parts = (TextPart(text="Let me see.", thought=True), "A `lake`:\n\n- $x$\n\n```py\nx = 1\n```")
    html = html_of(a_whole(*parts, question="What is this?", images=(PICTURE,)))
    body = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "WHEN", html[html.index("<main>") :])
    body = re.sub(r"<svg.*?</svg>", "<svg></svg>", body)
    assert body == (Path(__file__).parent / "page.html").read_text(encoding="utf-8")


@settings(SLOW, max_examples=40)
@given(many())
def test_any_conversation_can_be_written(wholes):
    html = html_of(*wholes)
    html.encode("utf-8")
    read(html.replace("\0", ""))


def test_what_the_page_says_is_in_the_language_of_the_window(bracketed):
    turn = a_whole(TextPart(text="Hm", thought=True), "> [!NOTE]\n> So.", system="be brief")
    html = html_of(turn)
    for said in ("System prompt", "You", "Thoughts", "Note"):
        assert f">«{said}»</" in html
    assert ">be brief</div>" in html  # as it was written


@pytest.mark.parametrize(
    ("spoken", "start"), [("ar", 'lang="ar" dir="rtl"'), ("zh_CN", 'lang="zh-CN" dir="ltr"')]
)
def test_a_page_says_in_which_language_it_is(spoken, start, bracketed):
    words.use(lambda text, *_: text, None, spoken)
    assert f"<html {start}>" in html_of(a_whole("So."))
    with words.english():  # as a command exports it
        assert '<html lang="en" dir="ltr">' in html_of(a_whole("So."))


def test_attached_texts_stand_apart():
    whole = a_whole("So.", texts=(TextPart(text="one <two>!!", name="<b>"),))
    html = html_of(whole)
    read(html)
    assert '<details class="attached"><summary>&lt;b&gt;, 11 characters</summary>' in html
    assert "<pre>one &lt;two&gt;!!</pre></details>Why?" in html
