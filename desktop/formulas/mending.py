"""Makes a tree of latex2mathml one that ziamath draws as TeX would."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

_VARIANTS = {"double-struck": "double", "sans-serif": "sans", "monospace": "mono"}
"""Names of styles in MathML, and what ziamath calls them."""

_CHARACTER = re.compile("&#x([0-9A-Fa-f]{1,6});")
_ESCAPED = re.compile(r"\\([&%$#_{}])")
_EMS = re.compile(r"(\d*\.?\d+)em")
_SPACES = {
    "negativethinmathspace": "-0.167em",
    "negativemediummathspace": "-0.222em",
    "negativethickmathspace": "-0.278em",
    "thinmathspace": "0.167em",
    "thickmathspace": "0.278em",
}
_LENGTHS = ("width", "lspace", "minsize", "maxsize", "columnspacing", "rowspacing", "height",
            "depth", "voffset")  # fmt: skip

_NARROW = {"^": "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}"}
_WIDE = {"^": "\N{COMBINING CIRCUMFLEX ACCENT}", "~": "\N{COMBINING TILDE}"}
"""Accents: the one sits on a letter, the other is as wide as what it covers."""
_LONG = {"→": "⟶", "←": "⟵", "↔": "⟷", "⇒": "⟹", "⇐": "⟸", "⇔": "⟺", "↦": "⟼"}
"""Arrows with something written over them."""

_ORDINARY = "∇∂∀∃∄¬"
_BINARY = "∧∨∪∩∖⋅×÷∘∗⋆⊗⊕⊖⊙⊔⊓"
_RELATIONS = "→←↔↦⟶⟵⟷⟼⇒⇐⇔⟹⟸⟺⇌⊢⊨⊥∥∝≅≃≈∼≔"
_PUNCTUATION = ",;"
_LARGE = "∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨀⨆"
_FENCES = "|‖⟨⟩()[]"
_CLOSING = ")]}|‖⟩⌋⌉!"
_SIGNS = "+\N{MINUS SIGN}±∓"
"""Characters by how much space TeX sets around them (The TeXbook, chapter 18)."""

_THIN, _MEDIUM, _THICK = 0.167, 0.222, 0.278


def mend(tree: ET.Element) -> None:
    """Change a tree in place.

    Raises:
        ValueError: It has a command that latex2mathml handed on as it was.
    """
    tree.attrib.pop("xmlns", None)
    _mend(tree)
    if tree.get("display") == "inline":
        for element in list(tree.iter()):
            _part_from_scripts(element)


def _em(width: float) -> str:
    """A length as ziamath wants it, which takes an em for four thirds of the size of its font."""
    return f"{width * 0.75:.3f}em"


def _mend(element: ET.Element) -> None:
    _mend_text(element)
    _mend_attributes(element)
    for child in element:
        _mend(child)
    if element.tag == "mo" and len(element):
        raise ValueError("an operator of several parts")
    element[:] = [_unwrapped(child) for child in element if child.tag != "mtext" or child.text]
    _mend_children(element)


def _mend_text(element: ET.Element) -> None:
    if element.text is None:
        return
    text = _CHARACTER.sub(lambda match: chr(int(match.group(1), 16)), element.text)
    if element.tag == "mtext":
        # ziamath draws the hyphen of plain text as a rule.
        text = _ESCAPED.sub(r"\1", text).replace("-", "\N{HYPHEN}")
    elif text == "&" or (text.startswith("\\") and len(text) > 1):
        raise ValueError(f"not known: {text}")
    elif element.tag == "mo" and text == "-":
        text = "\N{MINUS SIGN}"
    element.text = text


def _mend_attributes(element: ET.Element) -> None:
    variant = element.get("mathvariant")
    if variant in _VARIANTS:
        element.set("mathvariant", _VARIANTS[variant])
    for name in _LENGTHS:
        if (length := element.get(name)) is not None:
            length = _SPACES.get(length, length)
            element.set(name, _EMS.sub(lambda match: _em(float(match.group(1))), length))
    if element.tag == "mtable":
        # What stands in a matrix is set small, what stands in aligned lines is not.
        element.attrib.setdefault("displaystyle", "false")
        element.attrib.setdefault("columnspacing", _em(1))
    elif element.tag in {"mo", "mi"} and element.text and len(element.text) == 1:
        _space(element, element.text)


def _space(element: ET.Element, sign: str) -> None:
    if sign in _ORDINARY:
        element.attrib |= {"lspace": "0", "rspace": "0"}
    elif sign in _BINARY:
        # The large forms of these circles are characters of their own.
        element.attrib |= {"lspace": _em(_MEDIUM), "rspace": _em(_MEDIUM), "largeop": "false"}
    elif sign in _RELATIONS:
        element.attrib |= {"lspace": _em(_THICK), "rspace": _em(_THICK)}
    elif sign in _PUNCTUATION:
        element.set("rspace", _em(_THIN))
    elif sign in _LARGE:
        element.attrib |= {"stretchy": "false", "rspace": _em(_THIN)}


def _mend_children(element: ET.Element) -> None:
    children = list(element)
    if element.tag in {"mover", "munder", "munderover"}:
        _mend_over(element)
    elif element.tag == "menclose" and element.get("notation") == "box":
        strut = {"width": _em(0.2), "height": _em(0.95), "depth": _em(0.35)}
        element.insert(0, ET.Element("mspace", strut))
        element.append(ET.Element("mspace", width=_em(0.2)))
    holds_table = any(child.tag == "mtable" for child in children)
    for before, child, after in zip(
        [None, *children], children, [*children[1:], None], strict=False
    ):
        sign = child.text or ""
        if child.tag not in {"mo", "mi"}:
            continue
        if sign in _SIGNS and _is_prefix(before):
            child.set("form", "prefix")
        elif sign and sign in _FENCES:
            _mend_fence(child, holds_table, before, after)


def _is_prefix(before: ET.Element | None) -> bool:
    """A sign after nothing, a relation or an opening fence belongs to what follows it."""
    return before is None or (before.tag == "mo" and (before.text or "") not in _CLOSING)


def _mend_fence(
    fence: ET.Element, holds_table: bool, before: ET.Element | None, after: ET.Element | None
) -> None:
    r"""Only those of ``\\left``, of matrices and of binomials grow with what they hold."""
    if any(
        other is not None and other.tag == "mfrac" and other.get("linethickness") == "0"
        for other in (before, after)
    ):
        fence.attrib.pop("minsize", None)
        fence.attrib.pop("maxsize", None)
        fence.set("stretchy", "true")
    elif not holds_table and "minsize" not in fence.attrib:
        fence.attrib.setdefault("stretchy", "false")


def _mend_over(element: ET.Element) -> None:
    base, accent = element[0], element[-1]
    if element.tag == "mover":
        is_narrow = element.get("accent") == "true" or accent.get("stretchy") == "false"
        accent.text = (_NARROW if is_narrow else _WIDE).get(accent.text or "", accent.text)
    for arrow in base.iter("mo") if base.tag == "mstyle" else ():
        arrow.text = _LONG.get(arrow.text or "", arrow.text)


def _unwrapped(element: ET.Element) -> ET.Element:
    """What a pair of braces holds; an operator in braces has no space around it, so they stay."""
    if element.tag == "mrow" and len(element) == 1 and not element.attrib:
        return element if element[0].tag == "mo" else element[0]
    return element


def _part_from_scripts(element: ET.Element) -> None:
    """Space between an operator with scripts beside it and what it is applied to."""
    for index, child in reversed(list(enumerate(element))[:-1]):
        if child.tag not in {"msub", "msup", "msubsup"} or child[0].tag != "mo":
            continue
        sign = child[0].text or ""
        if len(sign) > 1 or sign in _LARGE:
            element.insert(index + 1, ET.Element("mspace", width=_em(_THIN)))
