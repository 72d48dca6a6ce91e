import os
from pathlib import Path

import pytest

from desktop.core.addresses import file_at


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///tmp/a.png", "/tmp/a.png"),
        ("file:///tmp/two%20words%20%23%3F%25.png", "/tmp/two words #?%.png"),
        ("file:///tmp/gr%C3%BCn.png", "/tmp/grün.png"),
        ("file:///tmp/grün.png", "/tmp/grün.png"),
        ("file://localhost/tmp/a.png", "/tmp/a.png"),
        ("file:/tmp/a.png", "/tmp/a.png"),
        ("FILE:///tmp/a.png", "/tmp/a.png"),
        ("file:///tmp/a.pdf#page=2", "/tmp/a.pdf"),
        ("file:///tmp/a.png?x=1", "/tmp/a.png"),
        ("file://server/share/a.png", "//server/share/a.png"),
    ],
)
def test_an_address_names_a_file(address, path):
    assert file_at(address, on_windows=False) == Path(path)


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_a_name_that_is_no_text_comes_through():
    assert os.fsencode(file_at("file:///tmp/caf%E9.png")) == b"/tmp/caf\xe9.png"


@pytest.mark.parametrize("letter", ["C:", "C|"])
def test_drives_have_letters_on_windows(letter):
    address = f"file:///{letter}/Users/a%20b.png"
    assert file_at(address, on_windows=True) == Path("C:/Users/a b.png")


@pytest.mark.parametrize(
    "address",
    ["", "a.png", "/tmp/a.png", "C:/a.png", "https://example.org/a.png", "file:", "file://"],
)
def test_anything_else_is_none(address):
    assert file_at(address) is None
