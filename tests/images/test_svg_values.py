import base64
from io import BytesIO

import pytest
from PIL import Image

from desktop.images.svg_values import contained, contained_css, placed, reference, referred


def picture(file_format: str) -> str:
    buffer = BytesIO()
    Image.new("RGB", (2, 2), "red").save(buffer, file_format)
    return base64.b64encode(buffer.getvalue()).decode()


def test_a_fragment_stays():
    assert reference(" #leaf ", may_be_image=False) == "#leaf"


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_picture_within_the_document_stays_with_its_true_kind(file_format):
    data = picture(file_format)
    link = reference(f"data:image/whatever;base64,{data}", may_be_image=True)
    assert link == f"data:image/{file_format.lower()};base64,{data}"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://example.org/a.png",
        "https://example.org/a.png#x",
        "//example.org/a.png",
        "file:///etc/passwd",
        "/etc/passwd",
        "secret.png",
        "qrc:/x",
        "data:image/svg+xml,<svg/>",
        "data:text/css;base64,AAAA",
        "data:image/png;base64,A",
        # An SVG that is called a PNG.
        "data:image/png;base64," + base64.b64encode(b"<svg><image href='/a'/></svg>").decode(),
    ],
)
def test_what_leads_out_is_no_reference(address):
    assert reference(address, may_be_image=True) == ""


def test_only_an_image_may_hold_a_picture():
    assert reference(f"data:image/png;base64,{picture('PNG')}", may_be_image=False) == ""


@pytest.mark.parametrize("value", ["red", "url(#a)", "URL( '#a' ) none", 'url("#a")', "curly", ""])
def test_values_that_stay_inside_are_kept(value):
    assert contained(value) == value


@pytest.mark.parametrize(
    "value",
    ["url(a.svg#b)", "url(#a) url(http://x)", "URL (x)", "u\\72l(x)", "url('#a\" )", "url(#a"],
)
def test_values_that_lead_out_are_dropped(value):
    assert contained(value) == ""


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".a{fill:red}", ".a{fill:red}"),
        (".a{fill:url(#b)}", ".a{fill:url(#b)}"),
        ("@import url(x.css);.a{fill:red}", ".a{fill:red}"),
        ('@import "x.css";.a{fill:red}', ".a{fill:red}"),
        ("@font-face{src:url(f.ttf)}.a{fill:red}", ".a{fill:red}"),
        ("@media print{.a{fill:red}}.b{fill:blue}", ".b{fill:blue}"),
        ("@import url(x.css)", ""),
        ("@media print{.a{", ""),
        (".a{fill:url(file:///x)}", ".a{fill:none}"),
        ('.a{fill:url( "http://x/)" )}', ".a{fill:none}"),
        (".a{/* @import x; */fill:red}", ".a{ fill:red}"),
        (".a{fill:red}/* open", ".a{fill:red} "),
        (".a{fill:u\\72l(x)}", ""),
        (".a{fill:url(x", ".a{fill:none"),
        (".a{fill:url( 'x) ; b", ".a{fill:none"),
        (".a{fill:url(x);stroke:url(#y)}", ".a{fill:none;stroke:url(#y)}"),
    ],
)
def test_css_loses_what_leads_out(css, kept):
    assert contained_css(css) == kept


@pytest.mark.parametrize(
    ("piece", "kept"),
    [("@a;", ""), ("url(", "none"), ("url('", "none"), ("url(x)", "none" * 200_000), ("@{", "")],
)
def test_css_of_any_size_is_read_once(piece, kept):
    """Read from each start to its end, this would take an hour."""
    assert contained_css(piece * 200_000) == kept


def test_it_knows_what_a_value_uses():
    assert referred("url(#a) no url('#b')") == ["a", "b"]
    assert referred("#ff0000") == []


@pytest.mark.parametrize(
    ("attributes", "transform"),
    [
        ({}, "translate(0 0)"),
        ({"x": "3", "y": "4px"}, "translate(3 4)"),
        ({"x": "nan", "y": "1e999"}, "translate(0 0)"),
        (
            {"x": "1", "y": "2", "width": "20", "height": "40", "viewBox": "5 6 10,10"},
            "translate(1 12) scale(2) translate(-5 -6)",
        ),
        ({"width": "20", "height": "40", "viewBox": "0 0 0 10"}, "translate(0 0)"),
        ({"width": "100%", "height": "40", "viewBox": "0 0 1 1"}, "translate(0 0)"),
    ],
)
def test_an_inner_drawing_stands_where_it_stood(attributes, transform):
    assert placed(attributes) == transform
