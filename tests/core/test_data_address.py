from base64 import b64encode

import pytest

from desktop.core.data_address import holds_picture, picture_in, sources_of

DATA = bytes(range(256))
ADDRESS = "data:image/png;base64," + b64encode(DATA).decode()


@pytest.mark.parametrize(
    ("address", "data"),
    [
        (ADDRESS, DATA),
        (ADDRESS.replace("+", "%2B").replace("=", "%3D"), DATA),
        ("DATA:image/SVG+XML;utf8,%3Csvg/>", b"<svg/>"),
        ("data:image/png;base64,a", b"a"),
    ],
)
def test_an_address_may_hold_its_picture(address, data):
    assert holds_picture(address)
    assert picture_in(address) == data


@pytest.mark.parametrize(
    "address",
    ["data:text/plain,abc", "data:image/png", "https://lake.example/data:image/png,abc", ""],
)
def test_other_addresses_hold_none(address):
    assert not holds_picture(address)


@pytest.mark.parametrize(
    ("page", "sources"),
    [
        (f'<meta charset="utf-8"><img alt="a lake" src="{ADDRESS}">', [ADDRESS]),
        (f"<IMG SRC = '{ADDRESS}'/>", [ADDRESS]),
        ("<img src=a.png>", ["a.png"]),
        ('<img src="b?x&amp;y"><img src="a"><img src="b?x&amp;y">', ["b?x&y", "a"]),
        ('<img data-src="a">', []),
        ('<img src="a', []),
        ("<img " * 200_000, []),
        ("", []),
    ],
)
def test_the_pictures_of_a_page(page, sources):
    assert sources_of(page) == sources
