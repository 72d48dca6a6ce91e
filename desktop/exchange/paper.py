"""Conversations for paper: HTML in the words that Qt's text documents know, to be made a PDF.

Those know no cards, no drawings in the text and few rules of style, so that cards are tables here,
and formulas images.
"""

from __future__ import annotations

import base64
import re
from html import escape
from typing import TYPE_CHECKING

from desktop.core.message import ImagePart, whole_text
from desktop.core.picture_header import read_header
from desktop.core.unseen import with_marks
from desktop.exchange.page_blocks import answer_html
from desktop.exchange.page_style import LIGHT, LIGHT_CODE
from desktop.exchange.saying import (
    SYSTEM,
    YOU,
    branch,
    ending,
    hidden,
    image_words,
    moment,
    speaker,
    text_words,
)
from desktop.words import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.core.message import Message, TextPart
    from desktop.core.whole import Whole
    from desktop.exchange.json_text import LoadImage
    from desktop.formulas.typeset import Drawing

TEXT_PX = 14
WIDEST_PX = 560
HIGHEST_PX = 480
"""The most room that an image takes; a page has about 640 times 970."""

MOST_ATTACHED = 2_000
"""Characters of an attached text that are printed."""

_CARD = (
    '<table width="100%" cellpadding="10" cellspacing="0" bgcolor="{colour}"'
    ' style="margin-top:8px;margin-bottom:8px"><tr><td>'
)
_CARD_END = "</td></tr></table>"
_RULES = f"""
body{{color:{LIGHT["text"]};font-size:{TEXT_PX}px}}
h1{{font-size:24px;margin-bottom:2px}}
h3{{font-size:18px}}h4{{font-size:16px}}h5,h6{{font-size:{TEXT_PX}px}}
p{{margin-top:6px;margin-bottom:6px;line-height:135%}}
.picture{{line-height:100%}}
.about,.caption{{color:{LIGHT["quiet"]};font-size:11px}}
.speaker{{color:{LIGHT["quiet"]};font-size:12px;font-weight:600;margin-top:18px}}
.ending,.system,.marker{{color:{LIGHT["quiet"]}}}
.alert{{color:{LIGHT["accent"]};font-weight:600}}
a{{color:{LIGHT["accent"]}}}
code,pre{{font-family:"JetBrains Mono","DejaVu Sans Mono",monospace;font-size:12px}}
pre{{white-space:pre-wrap}}
"""
_GRID = f'<table cellspacing="1" cellpadding="5" bgcolor="{LIGHT["line"]}" style="margin-top:8px"'
_CELL = re.compile(r"<(t[dh])\b")
_LANGUAGE = re.compile(r'<div class="language">[^<]*</div>')
_NOTE = re.compile(r'<li class="marked"><span class="marker">([^<]*)</span> <p>')
_BOXES = {"☑": '<li class="checked"><p>', "☐": '<li class="unchecked"><p>'}


def paper(wholes: Iterable[Whole], load: LoadImage) -> Iterator[str]:
    """The document, a piece for each turn; images are ``data:`` addresses."""
    code = "".join(f".c-{role}{{color:{colour}}}" for role, colour in LIGHT_CODE.items())
    is_first = True
    for whole in wholes:
        if is_first:
            title = escape(with_marks(whole_text(whole.outline.title)))
            yield f'<html lang="{language()}"><head><title>{title}</title>'
            yield f"<style>{_RULES}{code}</style></head><body>"
        yield from _conversation(whole, load, is_first=is_first)
        is_first = False
    yield "</body></html>"


def _conversation(whole: Whole, load: LoadImage, *, is_first: bool) -> Iterator[str]:
    outline = whole.outline
    about = filter(None, [moment(outline.created_at), whole_text(outline.model), hidden(whole)])
    place = "" if is_first else ' style="page-break-before:always"'
    yield f"<h1{place}>{escape(with_marks(whole_text(outline.title)))}</h1>"
    yield f'<p class="about">{escape(" · ".join(about))}</p>'
    if outline.system.strip():
        yield f'<p class="speaker">{escape(tr(SYSTEM))}</p>'
        yield f'<p class="system">{_lines(outline.system)}</p>'
    for turn in branch(whole):
        yield f'<p class="speaker">{escape(tr(YOU))}</p>{_CARD.format(colour=LIGHT["raised"])}'
        yield from _parts(turn.question, load, lambda text: f"<p>{_lines(text.strip())}</p>")
        yield _CARD_END
        name = escape(whole_text(speaker(whole.asked.get(turn.id))))
        yield f'<p class="speaker">{name}</p>'
        if turn.answer is not None:
            yield from _parts(turn.answer, load, _answer)
        if sentence := ending(turn):
            yield f'<p class="ending"><i>{escape(whole_text(sentence))}</i></p>'


def _lines(text: str) -> str:
    return escape(with_marks(whole_text(text))).replace("\n", "<br>")


def _answer(text: str) -> str:
    """An answer; all its words are escaped, so that elements can be told by their text."""
    html = answer_html(text, _formula)
    html = html.replace('<table cellspacing="0"', _GRID)
    html = html.replace("<th>", '<th align="left">')
    html = _CELL.sub(rf'<\1 bgcolor="{LIGHT["surface"]}"', html)
    html = html.replace('<p class="display">', '<p class="picture" align="center">')
    html = _NOTE.sub(lambda found: _BOXES.get(found[1], f"<li><p>{found[1]} "), html)
    html = _LANGUAGE.sub("", html)  # a page might end with it
    html = html.replace('<div class="code">', _CARD.format(colour=LIGHT["raised"]))
    return html.replace("</code></pre></div>", f"</code></pre>{_CARD_END}")


def _formula(drawing: Drawing, tex: str) -> str:
    del tex  # nothing but the picture is on paper
    width, height = drawing.width_em, drawing.ascent_em + drawing.descent_em
    # A picture stands on the line; one that reaches below it is set in its middle.
    place = "middle" if drawing.descent_em > 0.1 else "baseline"
    data = base64.b64encode(drawing.svg).decode("ascii")
    size = f'width="{round(width * TEXT_PX)}" height="{round(height * TEXT_PX)}"'
    return f'<img src="data:image/svg+xml;base64,{data}" {size} style="vertical-align:{place}">'


def _parts(message: Message, load: LoadImage, write: Callable[[str], str]) -> Iterator[str]:
    text = ""
    for part in message.parts:
        if isinstance(part, ImagePart):
            yield write(whole_text(text)) if text.strip() else ""
            text = ""
            yield _image(part, load(part))
        elif part.name:
            yield _attached(part)
        elif not part.thought:
            text += part.text
    yield write(whole_text(text)) if text.strip() else ""


def _attached(part: TextPart) -> str:
    """Its name and its beginning: a thousand pages of a log are no help on paper."""
    shown = whole_text(part.text[:MOST_ATTACHED])
    more = part.size[0] - len(shown)
    words = f'<p class="caption">{escape(with_marks(whole_text(text_words(part))))}</p>'
    words += f"<pre>{escape(with_marks(shown))}</pre>"
    if more > 0:
        said = tr(
            "%Ln characters more, which other forms of export have.",
            "",
            more,
            one="%Ln character more, which other forms of export have.",
        )
        words += f'<p class="caption">{escape(said)}</p>'
    return words


def _image(image: ImagePart, loaded: ImagePart | None) -> str:
    words = f'<p class="caption">{escape(whole_text(image_words(image)))}</p>'
    kind = read_header(loaded.data) if loaded else None
    if loaded is None or kind is None or not kind.format or not kind.pixels:
        return words
    width, height = image.width_px or kind.width_px, image.height_px or kind.height_px
    scale = min(1.0, WIDEST_PX / width, HIGHEST_PX / height)
    size = f'width="{max(1, round(width * scale))}" height="{max(1, round(height * scale))}"'
    data = base64.b64encode(loaded.data).decode("ascii")
    return f'<p class="picture"><img src="data:{kind.mime_type};base64,{data}" {size}></p>{words}'
