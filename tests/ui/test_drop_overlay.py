import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop.ui.drop_overlay import (
    CONVERSATION_FORMAT,
    FROM_THE_WEB,
    DropOverlay,
    Offer,
    is_offer,
    read_offer,
)
from desktop.ui.theme import Theme


def mime(*, urls=(), text="", raw=(), image=False):
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    for name, content in raw:
        data.setData(name, content)
    if image:
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        picture.fill(QColor("red"))
        data.setImageData(picture)
    return data


def offer_of(data, **changes):
    offer = read_offer(data, **changes)
    assert offer is not None
    return offer


def test_files_come_first():
    offer = offer_of(
        mime(urls=["file:///tmp/a.png", "https://example.org/b.png"], raw=[("image/png", b"png")])
    )
    assert offer == Offer(files=(Path("/tmp/a.png"),))


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_files_may_have_any_name_and_the_host_may_be_this_computer():
    listed = b"file:///tmp/caf%E9%20%23.png\r\nfile://localhost/tmp/b.png\r\n"
    files = offer_of(mime(raw=[("text/uri-list", listed)])).files
    assert files == (Path(os.fsdecode(b"/tmp/caf\xe9 #.png")), Path("/tmp/b.png"))


def test_an_image_of_a_browser_is_taken_as_it_came():
    dragged = mime(urls=["https://example.org/b.jpg"], raw=[("image/jpeg", b"jpeg")])
    assert offer_of(dragged) == Offer(data=b"jpeg")
    hovering = offer_of(dragged, fetch=False)
    assert hovering == Offer(data=b"?")  # nothing is copied while it hovers
    assert hovering.sentence == "Add this image to your question"


def test_a_decoded_image_is_the_last_resort():
    dragged = mime(image=True)
    image = offer_of(dragged).image
    assert image is not None
    assert image.width() == 4
    assert offer_of(dragged, fetch=False).is_taken


def addresses(offer):
    return [address.text for address in offer.addresses]


HELD = "data:image/png;base64,AAEC"


@pytest.mark.parametrize("fetch", [True, False])
@pytest.mark.parametrize(
    ("urls", "html"), [([HELD], ""), ([], f'<img src="{HELD}">'), ([HELD], f'<img src="{HELD}">')]
)
def test_a_picture_that_is_its_own_address_is_taken(urls, html, fetch):
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    if html:
        mime.setHtml(html)
    assert is_offer(mime)
    assert read_offer(mime, fetch=fetch) == Offer(data=b"\0\1\2" if fetch else b"?")


@pytest.mark.parametrize("count", [0, 2])
def test_of_several_pictures_within_html_none_is_meant(count):
    mime = QMimeData()
    mime.setHtml("".join(f'<img src="{HELD}{number}">' for number in range(count)))
    assert not is_offer(mime)


def test_a_text_with_a_picture_in_it_stays_a_text():
    mime = QMimeData()
    mime.setHtml(f'A lake: <img src="{HELD}">')
    mime.setText("A lake:")
    assert not is_offer(mime)
    assert read_offer(mime) is None


def test_a_link_alone_is_something_to_ask_about():
    offer = offer_of(mime(urls=["https://example.org/b.png"]))
    assert addresses(offer) == ["https://example.org/b.png"]
    assert offer.is_taken
    assert offer.sentence == "Ask before fetching from example.org"


def test_the_host_is_shown_in_its_true_form():
    offer = offer_of(mime(urls=["https://\u0430pple.com:8443/b.png"]))
    assert offer.sentence == "Ask before fetching from xn--pple-43d.com:8443"


def test_several_links_are_asked_about_together_and_each_once():
    urls = ["https://a.example/1", "https://b.example/2", "ftp://c.example/3"]
    offer = offer_of(mime(urls=[*urls, urls[0]]))
    assert addresses(offer) == urls[:2]
    assert offer.sentence == "Ask before fetching 2 images from the web"
    same = offer_of(mime(urls=["https://a.example/1", "https://a.example/2"]))
    assert same.sentence == "Ask before fetching from a.example"


def dragged_html(html, *urls):
    data = mime(urls=urls)
    data.setHtml(html)
    return data


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="/p"><IMG alt="" src="https://i.example/a.png?b=1&amp;c"></a>', "i"),
        ("<img src='http://i.example/a.png?b=1&amp;c'>", "i"),
        ('<img data-src="https://i.example/a.png">', "page"),
        ('<img src="/a.png">', "page"),
        ('<img src="file:///etc/passwd">', "page"),
        ('<img src="https://i.example/a"><img src="https://i.example/b">', "page"),
        ("<img " * 200_000, "page"),
        ("", "page"),
    ],
)
def test_of_a_picture_that_is_a_link_the_picture_is_meant(html, expected):
    (found,) = addresses(offer_of(dragged_html(html, "https://page.example/")))
    host, _, rest = found.partition("//")[2].partition("/")
    assert host == f"{expected}.example"
    assert rest == ("a.png?b=1&c" if expected == "i" else "")


@pytest.mark.parametrize("url", ["ftp://example.org/a.png", "data:text/html,AA", "about:x"])
def test_a_link_of_another_kind_is_refused_in_one_sentence(url):
    offer = offer_of(mime(urls=[url]))
    assert not offer.is_taken
    assert offer.sentence == FROM_THE_WEB


def test_a_link_with_a_password_is_refused():
    offer = offer_of(mime(urls=["https://me:secret@example.org/a.png"]))
    assert not offer.is_taken
    assert "password" in offer.sentence
    assert "secret" not in offer.sentence


def test_text_is_not_for_us():
    assert read_offer(mime(text="words")) is None
    assert not is_offer(mime(text="words"))
    assert is_offer(mime(urls=["file:///tmp/a.png"]))
    dragged_from_the_list = mime(urls=["file:///tmp/a.md"])
    dragged_from_the_list.setData(CONVERSATION_FORMAT, b"id")
    assert not is_offer(dragged_from_the_list)
    assert is_offer(mime(raw=[("image/webp", b"webp")]))


def test_files_are_said_by_their_names():
    offer = Offer(files=(Path("a.png"), Path("report.pdf")))
    assert offer.sentence == "Add 1 image and the pages of report.pdf to your question"


@pytest.mark.parametrize("offer", [Offer(data=b"x"), Offer(refusal=FROM_THE_WEB)])
def test_the_overlay_covers_the_window(qtbot, offer):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    overlay = DropOverlay(Theme(), window)
    assert overlay.isHidden()
    overlay.show_offer(offer)
    assert not overlay.isHidden()
    assert overlay.geometry() == window.rect()
    assert overlay.sentence == offer.sentence
    window.grab()


@pytest.fixture
def window(qtbot):
    """A fixture of its own lives as long as the test."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_what_files_turn_out_to_hold_is_said(qtbot, window, tmp_path):
    overlay = DropOverlay(Theme(), window)
    (tmp_path / "holiday").mkdir()
    (tmp_path / "a.png").write_bytes(b"%PDF-1.7 with the wrong name")
    (tmp_path / "b").write_bytes(b"\x89PNG\r\n\x1a\n and all that comes after it")
    overlay.show_offer(Offer(files=tuple(tmp_path / name for name in ("holiday", "a.png", "b"))))
    assert overlay.sentence == "Add 1 image and 2 files to your question"
    found = "Add 1 image, the pages of a.png and the images in “holiday” to your question"
    qtbot.waitUntil(lambda: overlay.sentence == found)


def test_a_hidden_overlay_looks_at_nothing(qtbot, window, monkeypatch):
    go_on = threading.Event()
    monkeypatch.setattr("desktop.ui.file_look.kind_of", lambda _: go_on.wait(20) and None)
    overlay = DropOverlay(Theme(), window)
    overlay.show_offer(Offer(files=(Path("/net/holiday"),)))
    overlay.hide()
    qtbot.waitUntil(lambda: not overlay._look._timer.isActive())
    go_on.set()
    assert overlay.sentence == "Add “holiday” to your question"
