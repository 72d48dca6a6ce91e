"""Conversations as one page of HTML that holds all it shows: no script, nothing from elsewhere."""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING

from desktop.core.message import ImagePart, whole_text
from desktop.core.picture_header import read_header
from desktop.core.unseen import with_marks
from desktop.exchange.page_blocks import answer_html
from desktop.exchange.page_style import style_sheet
from desktop.exchange.saying import (
    SYSTEM,
    THOUGHTS,
    YOU,
    branch,
    ending,
    hidden,
    image_words,
    moment,
    speaker,
    text_words,
)
from desktop.words import language, runs_left, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.core.message import Message, TextPart
    from desktop.core.turn import Turn
    from desktop.core.whole import Whole
    from desktop.exchange.json_text import LoadImage

_NOTHING_FROM_OUTSIDE = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

_OF_ANY = 'lang="" dir="auto"'
"""What people and models write is in any language, whatever the page says around it."""

_HEAD = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Gemstream">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
"""


def page(wholes: Iterable[Whole], load: LoadImage) -> Iterator[str]:
    """The file, a piece for each turn; images are loaded one at a time."""
    is_first = True
    for whole in wholes:
        if is_first:
            yield _head(whole.outline.title)
        is_first = False
        yield from _conversation(whole, load)
    if is_first:
        yield _head(tr("Conversations"))
    yield "</main>\n</body>\n</html>\n"


def _head(title: str) -> str:
    words = escape(with_marks(whole_text(title)))
    return _HEAD.format(
        language=_language(),
        direction="rtl" if runs_left() else "ltr",
        policy=_NOTHING_FROM_OUTSIDE,
        title=words,
        style=style_sheet(),
    )


def _language() -> str:
    return language().replace("_", "-")


def _conversation(whole: Whole, load: LoadImage) -> Iterator[str]:
    outline = whole.outline
    about = " · ".join(
        filter(None, [moment(outline.created_at), whole_text(outline.model), hidden(whole)])
    )
    yield f"<article>\n<h1>{escape(with_marks(whole_text(outline.title)))}</h1>\n"
    yield f'<p class="about">{escape(about)}</p>\n'
    if outline.system.strip():
        yield f'<h2 class="speaker">{escape(tr(SYSTEM))}</h2>\n'
        yield f'<div class="system" {_OF_ANY}>{escape(whole_text(outline.system))}</div>\n'
    for turn in branch(whole):
        yield f'<section>\n<h2 class="speaker">{escape(tr(YOU))}</h2>\n'
        yield f'<div class="question" {_OF_ANY}>'
        yield from _parts(turn.question, load, lambda text: escape(with_marks(text.strip())))
        yield "</div>\n"
        name = escape(whole_text(speaker(whole.asked.get(turn.id))))
        yield f'<h2 class="speaker">{name}</h2>\n<div class="answer" {_OF_ANY}>\n'
        yield from _answer(turn, load)
        yield "</div>\n</section>\n"
    yield "</article>\n"


def _answer(turn: Turn, load: LoadImage) -> Iterator[str]:
    if turn.answer is not None:
        thoughts = [
            part.text
            for part in turn.answer.parts
            if not isinstance(part, ImagePart) and part.thought
        ]
        if thoughts:
            words = answer_html(whole_text("".join(thoughts)))
            yield f"<details><summary>{escape(tr(THOUGHTS))}</summary>{words}</details>\n"
        yield from _parts(turn.answer, load, answer_html)
    if sentence := ending(turn):
        yield f'<p class="ending" lang="{_language()}">{escape(whole_text(sentence))}</p>\n'


def _parts(message: Message, load: LoadImage, write: Callable[[str], str]) -> Iterator[str]:
    """Text and images of a message as they stand; neighbouring texts are one."""
    text = ""
    for part in message.parts:
        if isinstance(part, ImagePart):
            if text.strip():
                yield write(whole_text(text))
            text = ""
            yield _figure(part, load(part))
        elif part.name:
            yield _attached(part)
        elif not part.thought:
            text += part.text
    if text.strip():
        yield write(whole_text(text))


def _attached(part: TextPart) -> str:
    summary = escape(with_marks(whole_text(text_words(part))))
    words = escape(with_marks(whole_text(part.text)))
    return f'<details class="attached"><summary>{summary}</summary><pre>{words}</pre></details>'


def _figure(image: ImagePart, loaded: ImagePart | None) -> str:
    words = whole_text(image_words(image))
    if loaded is None:
        return _named(tr("{image} (lost)").format(image=words))
    # Told by the bytes: a page must not hold what only claims to be a picture.
    kind = read_header(loaded.data)
    if not kind.format:
        return _named(tr("{image} (not shown)").format(image=words))
    data = base64.b64encode(loaded.data).decode("ascii")
    source = f"data:{kind.mime_type};base64,{data}"
    alt = escape(whole_text(image.name or tr("Image")))
    shown = f'<img src="{source}" alt="{alt}">'
    return f"<figure>{shown}<figcaption>{escape(words)}</figcaption></figure>"


def _named(words: str) -> str:
    return f"<figure><figcaption>{escape(words)}</figcaption></figure>"
