import re
import xml.etree.ElementTree as ET
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.images import svg_document
from desktop.images.svg_document import SafeDocument, TooMuch

NAMESPACES = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:ink="http://www.inkscape.org/namespaces/inkscape"'
)


def safe(body: str, attributes: str = "", *, prologue: str = "") -> str:
    document = SafeDocument()
    document.feed(f"{prologue}<svg {NAMESPACES} {attributes}>{body}</svg>".encode())
    written = document.finish().decode()
    ET.fromstring(written)  # noqa: S314 - our own
    return written.partition('xlink"')[2].removesuffix("</svg>")


def test_a_plain_drawing_stays_as_it_is():
    body = '<g id="a"><rect width="1" fill="url(#b)"></rect></g><use xlink:href="#a"></use>'
    assert safe(body, 'viewBox="0 0 1 1"') == f' viewBox="0 0 1 1">{body}'


def test_text_stays_with_its_spaces_and_signs():
    body = '<text xml:space="preserve"> a &lt; b<tspan>&amp;</tspan></text>'
    assert safe(body) == f">{body}"


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<foreignObject><rect/></foreignObject>",
        '<animate attributeName="x"/>',
        '<set attributeName="href" to="file:///x"/>',
        "<title>Camera 7, at home</title>",
        "<metadata>Somebody</metadata>",
        "<ink:page/>",
        "<font><glyph/></font>",
        "<unknown><rect/></unknown>",
        "<!-- a comment -->",
        '<?xml-stylesheet href="/x.css" type="text/css"?>',
        "loose words",
    ],
)
def test_what_is_not_known_goes_with_all_it_holds(body):
    assert safe(f"{body}<rect></rect>") == "><rect></rect>"


def test_a_style_sheet_named_before_the_drawing_goes():
    written = safe("", prologue='<?xml-stylesheet href="/x.css" type="text/css"?>')
    assert written == ">"


@pytest.mark.parametrize(
    ("body", "is_whole"),
    [
        ("<rect/><script/><title>x</title><metadata><image/></metadata>", True),
        ('<animate attributeName="x"/><use href="#a"/>', True),
        ("<switch><foreignObject/><text>x</text></switch>", True),
        ("<foreignObject>x</foreignObject>", False),
        ("<switch><g><foreignObject/></g></switch>", False),
        ('<image href="a.png"/>', False),
        ('<g><use href="b.svg#a"/></g>', False),
        ('<text><textPath href="#a">x</textPath></text>', False),
    ],
)
def test_it_knows_whether_all_is_seen(body, is_whole):
    document = SafeDocument()
    document.feed(f"<svg {NAMESPACES}>{body}</svg>".encode())
    document.finish()
    assert document.is_whole is is_whole


@pytest.mark.parametrize(
    "attribute",
    [
        'onload="x()"',
        'xlink:href="file:///etc/passwd"',
        'href="http://example.org/"',
        'xlink:href="secret.png"',
        'fill="url(http://example.org/#a)"',
        'style="fill:u\\72l(x)"',
        'xml:base="http://example.org/"',
        'ink:label="Somebody"',
    ],
)
def test_attributes_that_lead_out_or_run_go(attribute):
    assert safe(f"<rect {attribute}></rect>") == "><rect></rect>"


def test_what_refers_to_nothing_within_goes():
    assert safe('<image/><image href="/a.png"/><use href="b.svg#c"/><rect/>') == "><rect></rect>"


def test_a_link_leads_nowhere():
    assert safe('<a href="http://example.org/"><rect/></a>') == "><a><rect></rect></a>"


def test_a_drawing_within_a_drawing_becomes_a_group():
    assert safe('<svg id="i" x="3"><rect/></svg>') == (
        '><g id="i" transform="translate(3 0)"><rect></rect></g>'
    )


def test_css_is_read_in_whole_though_it_comes_in_pieces():
    body = "<style>@imp<![CDATA[ort url(x);]]>.a&gt;.b{fill:red}</style>"
    assert safe(body) == "><style>.a&gt;.b{fill:red}</style>"


def test_a_prefix_is_as_good_as_none():
    document = SafeDocument()
    document.feed(b'<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:rect/></s:svg>')
    assert b"<rect></rect></svg>" in document.finish()


def test_a_document_type_is_left_alone_and_its_defaults_are_looked_at():
    dtd = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:1/svg11.dtd" [%s]>'
    assert safe("<rect/>", prologue=dtd % "") == "><rect></rect>"
    default = dtd % '<!ATTLIST image xlink:href CDATA "/etc/passwd">'
    assert safe("<image/>", prologue=default) == ">"


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "b">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://127.0.0.1:1/x.dtd"> %a;',
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">',
    ],
)
def test_entities_are_refused_before_any_is_expanded(declared):
    with pytest.raises(TooMuch, match="declares entities"):
        safe("<text>&a;</text>", prologue=f"<!DOCTYPE svg [{declared}]>")


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg", b"<svg>", b"<svg></g>", b"\xff", b"<?xml version='1.0' encoding='x-no'?><svg/>"],
)
def test_what_is_not_well_formed_is_refused(data):
    document = SafeDocument()
    with pytest.raises(ValueError):  # noqa: PT011 - any words
        document.feed(data) or document.finish()


def test_a_drawing_of_another_kind_is_refused():
    document = SafeDocument()
    document.feed(b'<svg xmlns="urn:other"><rect/></svg>')
    with pytest.raises(ValueError, match="namespace"):
        document.finish()


def test_deep_nesting_is_refused_while_it_is_read():
    with pytest.raises(TooMuch, match="nested"):
        safe("<g>" * 100_000)
    assert safe("<g>" * 199 + "</g>" * 199)


def test_too_many_elements_are_refused(monkeypatch):
    monkeypatch.setattr(svg_document, "MAX_ELEMENTS", 10)
    assert safe("<g/>" * 9)
    with pytest.raises(TooMuch, match="more than 10 elements"):
        safe("<g/>" * 10)


def bomb(layer: str, levels: int = 20) -> str:
    return "<g id='x0'><rect/></g>" + "".join(
        layer.format(this=f"x{n}", last=f"x{n - 1}") for n in range(1, levels)
    )


@pytest.mark.parametrize(
    "layer",
    [
        '<g id="{this}"><use href="#{last}"/><use xlink:href="#{last}"/></g>',
        '<pattern id="{this}"><g fill="url(#{last})"/><g style="fill:url(#{last})"/></pattern>',
        '<g id="{this}"><g><use href="#{last}"/></g><symbol><use href="#{last}"/></symbol></g>',
        '<g id="{this}"><style>.a{{fill:url(#{last})}}</style><use href="#{last}"/></g>',
    ],
)
def test_what_multiplies_is_refused(layer):
    with pytest.raises(TooMuch, match="repeats"):
        safe(bomb(layer))
    assert safe(bomb(layer, levels=5))


@pytest.mark.parametrize(
    "body",
    [
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><g mask="url(#a)"/></g>',
        '<g id="a"><use href="#b"/><use href="#c"/></g><g id="b"><use href="#c"/></g>'
        '<g id="c"><use href="#a"/></g>',
    ],
)
def test_what_leads_back_to_itself_is_refused(body):
    with pytest.raises(TooMuch, match="refers to itself"):
        safe(body)


def test_what_is_used_on_two_ways_is_counted_once_for_each(monkeypatch):
    body = (
        '<g id="a"><use href="#b"/><use href="#c"/></g><g id="b"><use href="#c"/></g>'
        '<g id="c"><rect/></g><use href="#missing"/>'
    )
    # The root, its 8, and again: b > c twice over, c.
    monkeypatch.setattr(svg_document, "MAX_ELEMENTS", 17)
    assert safe(body)
    monkeypatch.setattr(svg_document, "MAX_ELEMENTS", 16)
    with pytest.raises(TooMuch):
        safe(body)


WORDS = st.sampled_from(
    (
        *("url(", "URL (", "ur", "l(", ")", "#a", "'", '"', "/*", "*/", "\\75rl(", " ", "<", "&"),
        *("@import ", ";", "{", "}", "fill:", "http://x/", "file:///x"),
        "data:image/png;base64,iVBORw0KGgo=",
    )
)
OUTSIDE = re.compile(r"url\s*\((?!\s*[\"']?#)|\\", re.IGNORECASE)


@given(st.lists(WORDS, max_size=12).map("".join))
def test_whatever_a_value_says_nothing_leads_out(value):
    attributes = " ".join(f'{name}="{escape(value)}"' for name in ("href", "fill", "style"))
    written = safe(f"<image {attributes}/><g {attributes}/><style>{escape(value)}</style>")
    for element in ET.fromstring(f'<g xmlns:xlink="x"{written}</g>').iter():  # noqa: S314
        link = element.get("{x}href", "#")
        assert link.startswith(("#", "data:image/"))
        css = element.get("style", ""), element.text or ""
        assert "@" not in "".join(css)
        for kept in (element.get("fill", ""), *css):
            assert not OUTSIDE.search(kept)
