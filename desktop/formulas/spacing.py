"""Space around signs and names, as TeX sets it (The TeXbook, chapter 18), written into a tree.

ziamath's own table knows fewer signs, and puts the space of names and large operators between them
and their limits.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

THIN, MEDIUM, THICK = 0.167, 0.222, 0.278

ORDINARY = "∇∂∀∃∄¬√!"
BINARY = "∧∨∪∩∖⋅×÷∘∗⋆∙•⋄†‡⊗⊕⊖⊘⊙⊔⊓⊎"
RELATIONS = "→←↔↦⟶⟵⟷⟼⇒⇐⇔⟹⟸⟺⇌⇋↪↩⇀⇁↼↽⊂⊃⊢⊣⊧⊨⊩⊥⟂∥∝≅≃≈∼≔≕⋈"
COMMON_RELATIONS = "=<>≤≥≠≡∈"
"""Relations that ziamath spaces by itself."""
PUNCTUATION = ",;"
LARGE = "∑∏∐∫∬∭∮∯⋃⋂⋁⋀⨁⨂⨀⨄⨆"
OPENING, CLOSING = "([{⟨⌊⌈", ")]}⟩⌋⌉"
BARS = "|‖"
ENDS = CLOSING + "!…⋯"
"""What a sign may stand behind and still be between two things."""
SIGNS = "+\N{MINUS SIGN}±∓"

WITH_LIMITS = frozenset({"sup", "inf", "det", "Pr", "gcd", "max", "min", "lim"})

ROWS = frozenset({"math", "mrow", "mtd", "mstyle", "msqrt", "menclose", "mphantom", "mpadded"})
SCRIPTED = frozenset({"msub", "msup", "msubsup", "munder", "mover", "munderover"})


def em(width: float) -> str:
    """A length as ziamath wants it, which takes an em for four thirds of the size of its font."""
    return f"{width * 0.75:.3f}em"


def space(element: ET.Element) -> None:
    """Set the space between the children of an element, whose text is mended already."""
    _pair_bars(element)
    children = list(element)
    for index in reversed(range(len(children))):
        before = children[index - 1] if index else None
        after = children[index + 1] if index + 1 < len(children) else None
        _space_sign(children[index], before, after)
        core = _operator(children[index])
        if core is None:
            continue
        core.tag = "mo"
        core.attrib |= {"lspace": "0", "rspace": "0", "stretchy": "false"}
        if core.text in WITH_LIMITS:
            core.set("movablelimits", "true")
        if element.tag in ROWS:
            if _wants_space(after):
                element.insert(index + 1, ET.Element("mspace", width=em(THIN)))
            if _is_operand(before) and _operator(before) is None:
                element.insert(index, ET.Element("mspace", width=em(THIN)))


def _pair_bars(element: ET.Element) -> None:
    """Say of each bar whether it opens or closes; they look the same."""
    open_bars: set[str] = set()
    for child in element:
        sign = child.text or ""
        if child.tag in {"mo", "mi"} and sign and sign in BARS and child.get("form") is None:
            child.set("form", "postfix" if sign in open_bars else "prefix")
            open_bars ^= {sign}


def _space_sign(sign: ET.Element, before: ET.Element | None, after: ET.Element | None) -> None:
    text = sign.text or ""
    if sign.tag not in {"mo", "mi"} or not text:
        return
    if text == "mod":
        around = em(MEDIUM) if _is_operand(before) else "0"
        sign.tag = "mo"
        sign.attrib |= {"lspace": around, "rspace": around}
    elif text in SIGNS:
        if not _is_operand(before):
            sign.set("form", "prefix")
    elif text in ORDINARY:
        sign.attrib |= {"lspace": "0", "rspace": "0", "stretchy": "false"}
    elif text in BINARY:
        # The large forms of these circles are characters of their own.
        sign.tag = "mo"
        sign.attrib |= {"lspace": em(MEDIUM), "rspace": em(MEDIUM), "largeop": "false"}
    elif text in RELATIONS:
        sign.tag = "mo"
        sign.attrib |= {"lspace": em(THICK), "rspace": em(THICK)}
    elif text in PUNCTUATION:
        sign.set("rspace", em(THIN))
    elif text in OPENING + CLOSING + BARS:
        _settle_fence(sign, before, after)


def _settle_fence(fence: ET.Element, before: ET.Element | None, after: ET.Element | None) -> None:
    r"""Only those of ``\left``, of matrices and of binomials grow with what they hold."""
    beside = [other for other in (before, after) if other is not None]
    if any(other.get("linethickness") == "0" for other in beside):
        fence.attrib.pop("minsize", None)
        fence.attrib.pop("maxsize", None)
        fence.set("stretchy", "true")
    elif "minsize" not in fence.attrib and all(other.tag != "mtable" for other in beside):
        fence.attrib.setdefault("stretchy", "false")


def _operator(element: ET.Element | None) -> ET.Element | None:
    """The sum, integral or name such as ``sin`` that an element is, without scripts and limits."""
    while element is not None and (
        element.tag in SCRIPTED or (element.tag == "mrow" and len(element) == 1)
    ):
        element = element[0] if len(element) else None
    if element is None or element.tag not in {"mo", "mi"}:
        return None
    text = element.text or ""
    is_name = len(text) > 1 and text[0].isalpha() and text != "mod"
    return element if is_name or (text and text in LARGE) else None


def _is_operand(element: ET.Element | None) -> bool:
    if element is None or element.tag == "mspace":
        return False
    if element.tag == "mo":
        text = element.text or ""
        return (text in BARS and element.get("form") == "postfix") or text in ENDS
    return True


def _wants_space(after: ET.Element | None) -> bool:
    """True if what follows an operator is something that it is applied to."""
    if after is None or after.tag == "mspace":
        return False
    if after.tag == "mo":
        text = after.text or ""
        return (text in BARS and after.get("form") == "prefix") or text in LARGE or len(text) > 1
    return True
