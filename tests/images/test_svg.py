import gzip

import pytest

from desktop.core import document_header
from desktop.core.document_header import is_svg
from desktop.core.errors import ImageRejected
from desktop.core.images import GivenUp
from desktop.images import svg
from desktop.images.svg import safe_svg

PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect/></svg>'
DTD = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!-- > --> ]>'


def look() -> None:
    pass


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        ("\ufeff" + PLAIN).encode(),
        PLAIN.encode("utf-16"),
        b"\xfe\xff" + PLAIN.encode("utf-16-be"),
        f'<?xml version="1.0"?>\n<!-- made by > hand -->{DTD}\n {PLAIN}'.encode(),
        b"\n\t <svg>",
        b"<s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
        gzip.compress(PLAIN.encode(), mtime=0),
    ],
)
def test_it_is_known_by_its_content(data):
    assert is_svg(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"svg",
        b"<svgs>",
        b"<html><svg/></html>",
        b"<!DOCTYPE html><html><svg></svg></html>",
        b"<?xml version='1.0'?><note/>",
        b"<!-- never closed <svg>",
        b"\x89PNG\r\n\x1a\n<svg>",
        gzip.compress(b"a tar, perhaps", mtime=0),
        b"\x1f\x8b\x08 damaged",
    ],
)
def test_other_things_are_not_taken_for_it(data):
    assert not is_svg(data)


def test_packed_or_not_it_is_the_same_drawing():
    assert safe_svg(gzip.compress(PLAIN.encode(), mtime=0), "a.svgz", look) == safe_svg(
        PLAIN.encode(), "a.svg", look
    )


def test_too_large_a_drawing_is_refused_packed_or_not(monkeypatch):
    monkeypatch.setattr(svg, "MAX_BYTES", 1_000_000)
    large = PLAIN.encode() + b" " * 1_000_000
    for data in (large, gzip.compress(large)):
        with pytest.raises(
            ImageRejected, match=r"plan\.svg is a drawing of more than 1 MB"
        ) as told:
            safe_svg(data, "plan.svg", look)
        assert told.value.hint == "Export it as PNG, and add that."


def test_a_bomb_is_unpacked_only_as_far_as_it_may_be(monkeypatch):
    monkeypatch.setattr(svg, "MAX_BYTES", 1_000_000)
    seen = []
    unpacked = document_header.unpacked

    def noting(data, most_bytes):
        seen.append(len(unpacked(data, most_bytes)))
        return unpacked(data, most_bytes)

    monkeypatch.setattr(document_header, "unpacked", noting)
    monkeypatch.setattr(svg, "unpacked", noting)
    bomb = gzip.compress(PLAIN.encode() + bytes(50_000_000))
    assert is_svg(bomb)
    with pytest.raises(ImageRejected):
        safe_svg(bomb, "bomb.svgz", look)
    assert seen == [65_536, 1_000_001]


@pytest.mark.parametrize("data", [PLAIN.encode()[:-4], gzip.compress(PLAIN.encode(), mtime=0)[:60]])
def test_a_damaged_one_is_refused(data):
    assert is_svg(data)
    with pytest.raises(ImageRejected, match="is damaged"):
        safe_svg(data, "plan.svg", look)


def test_entities_are_refused_in_words():
    with pytest.raises(ImageRejected, match=r"plan\.svg declares entities") as told:
        safe_svg(b'<!DOCTYPE svg [<!ENTITY a "b">]>' + PLAIN.encode(), "plan.svg", look)
    assert told.value.hint


def test_it_can_be_given_up_while_it_is_read():
    calls = []

    def give_up_at_the_third() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise GivenUp

    with pytest.raises(GivenUp):
        safe_svg(b"<svg>" + b"<g></g>" * 100_000, "long.svg", give_up_at_the_third)
    assert len(calls) == 3
