from base64 import b64encode

import pytest

from desktop.core.data_address import picture_in, picture_of

DATA = bytes(range(256))
ADDRESS = "data:image/png;base64," + b64encode(DATA).decode()


@pytest.mark.parametrize(
    ("address", "data"),
    [
        (ADDRESS, DATA),
        (ADDRESS.replace("+", "%2B").replace("=", "%3D"), DATA),
        ("DATA:image/SVG+XML;utf8,%3Csvg/>", b"<svg/>"),
        ("data:image/png;base64,a", b"a"),
        ("data:text/plain,abc", None),
        ("data:image/png", None),
        ("https://lake.example/data:image/png,abc", None),
    ],
)
def test_an_address_may_hold_its_picture(address, data):
    assert picture_in(address) == data


@pytest.mark.parametrize(
    ("page", "data"),
    [
        (f'<meta charset="utf-8"><img alt="a lake" src="{ADDRESS}">', DATA),
        (f"<IMG SRC = '{ADDRESS}'/>", DATA),
        (f'<img src="{ADDRESS}"><img src="{ADDRESS}">', None),
        ('<img src="https://lake.example/a.png">', None),
        ('<img src="data:text/plain,abc">', None),
        ("", None),
    ],
)
def test_a_page_may_hold_one_picture(page, data):
    assert picture_of(page) == data
