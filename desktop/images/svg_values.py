"""What the values of an SVG's attributes and its style sheets may refer to: itself, and no more."""

from __future__ import annotations

import base64
import math
import re
from typing import TYPE_CHECKING

from desktop.core.data_address import holds_picture, picture_in

if TYPE_CHECKING:
    from collections.abc import Mapping

_FRAGMENT = re.compile(r"#[^\s\"'()<>\\]+")
_KINDS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "png"),
    (re.compile(rb"\xff\xd8\xff"), "jpeg"),
    (re.compile(rb"GIF8[79]a"), "gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "webp"),
)
"""Pictures that hold nothing but pixels. Their content decides: Qt looks at it, too, and would draw
an SVG that is called a PNG with all that it refers to."""

_OWN_URL = re.compile(r"url\(\s*([\"']?)#([^\s\"'()<>\\]+)\1\s*\)", re.IGNORECASE)
_ANY_URL = re.compile(r"url\s*\(\s*([\"']?)", re.IGNORECASE)
_SUSPECT = re.compile(r"\\|url\s*\(", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_NUMBER = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:px)?\s*")
_SEPARATOR = re.compile(r"[\s,]+")


def reference(value: str, *, may_be_image: bool) -> str:
    """A link that stays in the document; empty if this one leads out of it.

    Args:
        value: Of ``href``.
        may_be_image: It may be a picture that is written out within the document.
    """
    value = value.strip()
    if _FRAGMENT.fullmatch(value):
        return value
    return _picture(value) if may_be_image else ""


def _picture(address: str) -> str:
    if not holds_picture(address):
        return ""
    data = picture_in(address)
    for signature, kind in _KINDS:
        if signature.match(data):
            return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
    return ""


def contained(value: str) -> str:
    """The value of an attribute; empty if it refers to anything outside the document."""
    return "" if _SUSPECT.search(_OWN_URL.sub("", value)) else value


def contained_css(css: str) -> str:
    """Rules or declarations without what leads out: at-rules, foreign addresses, disguises."""
    return contained(_without_addresses(_without_at_rules(_COMMENT.sub(" ", css))))


def _without_addresses(css: str) -> str:
    """Each part is looked at once: a single pattern would be tried from every start to the end."""
    kept, at = [], 0
    while found := _ANY_URL.search(css, at):
        kept.append(css[at : found.start()])
        own = _OWN_URL.match(css, found.start())
        kept.append("none" if own is None else own[0])
        at = _end_of_address(css, found) if own is None else own.end()
    return "".join((*kept, css[at:]))


def _end_of_address(css: str, begins: re.Match[str]) -> int:
    at = begins.end()
    for mark in (begins[1], ")"):
        at = css.find(mark, at) + 1
        if not at:
            return len(css)
    return at


def _without_at_rules(css: str) -> str:
    kept, at = [], 0
    while (start := css.find("@", at)) >= 0:
        kept.append(css[at:start])
        at = _end_of_rule(css, start)
    return "".join((*kept, css[at:]))


def _end_of_rule(css: str, at: int) -> int:
    depth = 0
    for mark in re.compile("[;{}]").finditer(css, at):
        depth += {"{": 1, "}": -1, ";": 0}[mark[0]]
        if depth <= 0:
            return mark.end()
    return len(css)


def referred(value: str) -> list[str]:
    """The names of what a value uses: ``url(#name)``."""
    return [url[1] for url in _OWN_URL.findall(value)]


def placed(attributes: Mapping[str, str]) -> str:
    """Where the content of an inner ``<svg>`` stands, as the ``transform`` of a group."""
    x, y = _number(attributes.get("x")) or 0.0, _number(attributes.get("y")) or 0.0
    moved = f"translate({x:g} {y:g})"
    box = [_number(each) for each in _SEPARATOR.split(attributes.get("viewBox", "").strip())]
    sides = _number(attributes.get("width")), _number(attributes.get("height"))
    match (*box, *sides):
        case (float(left), float(top), float(width), float(height), float(w), float(h)) if (
            min(width, height, w, h) > 0
        ):
            scale = min(w / width, h / height)
            middle = (w - width * scale) / 2, (h - height * scale) / 2
            moved = f"translate({x + middle[0]:g} {y + middle[1]:g})"
            return f"{moved} scale({scale:g}) translate({-left:g} {-top:g})"
    return moved


def _number(text: str | None) -> float | None:
    found = _NUMBER.fullmatch(text or "")
    number = float(found[1]) if found else math.nan
    return number if math.isfinite(number) else None
