"""Makes a tree of latex2mathml one that ziamath draws as TeX would."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from latex2mathml.symbols_parser import convert_symbol

from desktop.formulas.source import AMPERSAND
from desktop.formulas.spacing import COMMON_RELATIONS, RELATIONS, THICK, em, space

_VARIANTS = {
    "bold": "bold normal",
    "double-struck": "double",
    "monospace": "mono",
    "sans-serif": "sans",
}
"""Names of styles in MathML, and what ziamath calls them; its bold alone is slanted."""

_CHARACTER = re.compile("&#x([0-9A-Fa-f]{1,6});")
_ESCAPED = re.compile(r"\\([%$#_{}])|\\[,;:!\s]")
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
_IN_TEXT = {
    "~": "\N{NO-BREAK SPACE}", "---": "\N{EM DASH}", "--": "\N{EN DASH}", "``": "“", "''": "”",
    "`": "‘", "'": "’", "-": "\N{HYPHEN}", AMPERSAND: "&",
}  # fmt: skip
"""What TeX writes otherwise in text; ziamath would draw its hyphen as a rule."""

_STRUT_HEIGHT, _STRUT_DEPTH, _ROW_GAP, _ALIGNED_GAP = 0.77, 0.29, 0.15, 0.3
"""In sizes of the font: rows of a table stand as far apart as in TeX, at least."""


def mend(tree: ET.Element) -> None:
    """Change a tree in place.

    Raises:
        ValueError: It has a command that latex2mathml handed on as it was.
    """
    tree.attrib.pop("xmlns", None)
    _mend(tree)


def _mend(element: ET.Element) -> None:
    _mend_text(element)
    _mend_attributes(element)
    if element.tag == "mstyle" and element.get("scriptlevel") == "1":
        for table in element.findall("mtable"):
            table.attrib.setdefault("rowspacing", "0.1em")
    for child in element:
        _mend(child)
    if element.tag == "mo" and len(element):
        raise ValueError("an operator of several parts")
    element[:] = [_unwrapped(child) for child in element if child.tag != "mtext" or child.text]
    if any(child.get("linebreak") == "newline" for child in element):
        _set_in_lines(element)
    if element.tag in {"mover", "munder", "munderover"}:
        _mend_over(element)
    elif element.tag == "mtable":
        _mend_table(element)
    space(element)


def _mend_text(element: ET.Element) -> None:
    if element.text is None:
        return
    text = _CHARACTER.sub(lambda match: chr(int(match[1], 16)), element.text)
    if element.tag == "mtext":
        element.text = _plain_text(text)
        return
    if text.startswith("\\") and len(text) > 1:
        symbol = convert_symbol(text) if "minsize" in element.attrib else None
        if symbol is None:
            raise ValueError(f"not known: {text}")
        text = chr(int(symbol, 16))
    elif text == "&":
        raise ValueError("an ampersand outside of a table")
    if text == AMPERSAND:
        text = "&"
    elif element.tag == "mi" and text == "~":
        text = "∼"
    element.text = text


def _plain_text(text: str) -> str:
    text = _ESCAPED.sub(lambda match: match[1] or " ", text)
    if "\\" in text:
        raise ValueError(f"not known in a text: {text}")
    for written, meant in _IN_TEXT.items():
        text = text.replace(written, meant)
    return text


def _mend_attributes(element: ET.Element) -> None:
    variant = element.get("mathvariant", "")
    if variant in _VARIANTS:
        element.set("mathvariant", _VARIANTS[variant])
    if variant == "sans-serif" and element.tag == "mi" and element.text:
        element.text = "".join(map(_sans, element.text))
    for name in _LENGTHS:
        if (length := element.get(name)) is not None:
            length = _SPACES.get(length, length)
            element.set(name, _EMS.sub(lambda match: em(float(match[1])), length))
    # Colours of a model are made for white paper; the text's own is always legible.
    element.attrib.pop("mathcolor", None)
    element.attrib.pop("style", None)
    if element.attrib.pop("mathbackground", "") == "black":
        element.set("mathbackground", "currentColor")  # a rule


def _sans(letter: str) -> str:
    """The upright letter: ziamath slants the one that stands alone."""
    if not (letter.isascii() and letter.isalpha()):
        return letter
    first, sans = ("a", 0x1D5BA) if letter.islower() else ("A", 0x1D5A0)
    return chr(ord(letter) - ord(first) + sans)


def _mend_over(element: ET.Element) -> None:
    base, accent = element[0], element[-1]
    if element.tag == "mover":
        is_narrow = element.get("accent") == "true" or accent.get("stretchy") == "false"
        accent.text = (_NARROW if is_narrow else _WIDE).get(accent.text or "", accent.text)
    for arrow in base.iter("mo") if base.tag == "mstyle" else ():
        arrow.text = _LONG.get(arrow.text or "", arrow.text)
    relation = base[0].text if base.tag == "mrow" and len(base) == 1 else None
    if relation and relation in RELATIONS + COMMON_RELATIONS:
        for index in (1, 0):
            base.insert(index, ET.Element("mspace", width=em(THICK)))


def _set_in_lines(element: ET.Element) -> None:
    """Lines as a table: ziamath's own lines within lines take twice the time for each level."""
    table = ET.Element("mtable", displaystyle="true", columnalign="left")
    cell = ET.SubElement(ET.SubElement(table, "mtr"), "mtd")
    for child in element:
        if child.get("linebreak") == "newline":
            cell = ET.SubElement(ET.SubElement(table, "mtr"), "mtd")
        else:
            cell.append(child)
    if not len(cell):
        table.remove(table[-1])
    _mend_table(table)
    for row in table:
        space(row[0])
    element[:] = [table]


def _mend_table(table: ET.Element) -> None:
    # What stands in a matrix is set small, what stands in aligned lines is not.
    is_aligned = table.attrib.setdefault("displaystyle", "false") == "true"
    table.attrib.setdefault("columnspacing", em(1))
    if "rowspacing" in table.attrib and not is_aligned:
        return
    table.set("rowspacing", em(_ALIGNED_GAP if is_aligned else _ROW_GAP))
    strut = {"width": "0", "height": em(_STRUT_HEIGHT), "depth": em(_STRUT_DEPTH)}
    for row in table:
        row[0].insert(0, ET.Element("mspace", strut))


def _unwrapped(element: ET.Element) -> ET.Element:
    """What a pair of braces holds; an operator in braces has no space around it, so they stay."""
    if element.tag == "mrow" and len(element) == 1 and not element.attrib:
        return element if element[0].tag == "mo" else element[0]
    return element
