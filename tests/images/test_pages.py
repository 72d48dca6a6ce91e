from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.core.errors import ImageRejected
from desktop.core.images import GivenUp, Watch
from desktop.images import Request, load, load_all, pages
from desktop.images.pages import MOST_PAGES, draw_pages
from tests.images.pdf import GREEN, RED, blank, pdf

LOCKED = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
    b"4 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /Length 40 /O <" + b"41" * 32 + b"> /U <"
    b"" + b"42" * 32 + b"> >>\nendobj\n"
    b"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00><00>] >>\n%%EOF\n"
)


def shown(part) -> Image.Image:
    with Image.open(BytesIO(part.data)) as image:
        return image.convert("RGB")


def draw(data, **changes):
    wanted = {"longest_px": 400, "page": None, "watch": Watch()} | changes
    return list(draw_pages(data, "report.pdf", **wanted))


def test_each_page_becomes_an_image():
    parts = load_all(pdf(RED, GREEN), Request(name="report.pdf"))
    assert [(part.page, part.note) for part in parts] == [(1, "Page 1 of 2"), (2, "Page 2 of 2")]
    assert {part.name for part in parts} == {"report.pdf"}
    assert shown(parts[0]).getpixel((10, 10)) == (255, 0, 0)
    assert shown(parts[1]).getpixel((10, 10)) == (0, 204, 0)
    right = parts[1].width_px - 10
    assert shown(parts[1]).getpixel((right, 10)) == (255, 255, 255), "paper is white"
    assert all(part.original is None and part.original_bytes for part in parts)


def test_text_is_drawn():
    part = load(pdf("BT /F1 40 Tf 10 30 Td (Hello) Tj ET"))
    dark = sum(count for count, grey in shown(part).convert("L").getcolors(256) if grey < 80)
    assert dark > 500


@pytest.mark.parametrize(("detail", "longest"), [("low", 768), ("high", 834)])
def test_a_page_is_as_large_as_its_detail_but_no_finer_than_print(detail, longest):
    part = load(pdf(RED), detail=detail)  # 200 points at 300 dpi are 833.3 pixels
    assert max(part.width_px, part.height_px) == pytest.approx(longest, abs=1)


def test_one_page_can_be_drawn_by_itself():
    (part,) = load_all(pdf(RED, GREEN), Request(page=2))
    assert part.page == 2
    assert shown(part).getpixel((10, 10)) == (0, 204, 0)
    with pytest.raises(ImageRejected, match="has no page 3"):
        load_all(pdf(RED, GREEN), Request(page=3))


def test_of_very_many_pages_the_first_are_drawn_and_it_is_said(monkeypatch):
    parts = load_all(blank(MOST_PAGES + 3), Request(detail="low"))
    assert len(parts) == MOST_PAGES
    assert parts[-1].note == "The last of 100 pages that fit; the document has 103"
    assert parts[-2].note == "Page 99 of 103"


@pytest.mark.parametrize("size", [(14_400, 1), (1, 14_400), (0, 0), (14_400, 14_400)])
def test_pages_of_any_size_have_bounded_pixels(size):
    (page,) = draw(pdf(RED, size=size), longest_px=500)
    assert min(page.image.size) >= 1
    assert max(page.image.size) <= 2550  # what PDFium takes for a page without a size, at 300 dpi


def test_a_locked_document_says_so():
    with pytest.raises(ImageRejected) as caught:
        draw(LOCKED)
    assert caught.value.sentence == "report.pdf is locked with a password."


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", pdf(RED)[:100], pdf(), blank(0)])
def test_a_damaged_document_says_so(data):
    with pytest.raises(ImageRejected, match="is damaged and cannot be read"):
        draw(data)


def test_scripts_and_addresses_in_it_are_left_alone():
    action = "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"
    assert len(draw(pdf(RED, extra=action))) == 1


def endless() -> bytes:
    return pdf("0 0 1 rg " + "0 0 200 100 re f 0 0 m 200 100 l S " * 60_000)


def test_a_page_that_takes_too_long_is_refused():
    now = iter(range(0, 10_000, 5))
    with pytest.raises(ImageRejected, match="Page 1 takes too long to draw"):
        draw(endless(), clock=lambda: float(next(now)))


def test_a_page_can_be_given_up_while_it_is_drawn():
    watch = Watch()
    asked = []

    def clock():
        asked.append(1)
        if len(asked) > 2:
            watch.give_up()
        return 0.0

    with pytest.raises(GivenUp):
        draw(endless(), watch=watch, clock=clock)


def test_pages_can_be_given_up_between():
    watch = Watch()
    drawn = draw_pages(pdf(RED, GREEN), "a", longest_px=100, page=None, watch=watch)
    next(drawn)
    watch.give_up()
    with pytest.raises(GivenUp):
        load_all(pdf(RED, GREEN), Request(), watch)
    drawn.close()
    assert pages.PAGE_S > 0


@settings(deadline=None, max_examples=60)
@given(at=st.floats(0, 1, exclude_max=True), cut=st.integers(0, 12), junk=st.binary(max_size=12))
def test_damage_gives_pages_or_a_refusal(at, cut, junk):
    whole = pdf(RED, "BT /F1 40 Tf 10 30 Td (Hello) Tj ET")
    place = int(at * len(whole))
    try:
        parts = load_all(whole[:place] + junk + whole[place + cut :], Request(detail="low"))
    except ImageRejected:
        return
    assert all(part.mime_type == "image/png" for part in parts)


def test_where_the_library_does_not_load_it_is_said(monkeypatch):
    monkeypatch.setattr(pages, "can_draw_pages", lambda: False)
    with pytest.raises(ImageRejected, match="does not load on this computer"):
        load_all(pdf(RED), Request(name="a.pdf"))
