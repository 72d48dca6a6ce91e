from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop.images.folders import SUFFIXES
from desktop.ui.drop_overlay import (
    DOCUMENT_SUFFIXES,
    FROM_THE_WEB,
    IMAGE_SUFFIXES,
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


def test_an_image_of_a_browser_is_taken_as_it_came():
    dragged = mime(urls=["https://example.org/b.jpg"], raw=[("image/jpeg", b"jpeg")])
    assert offer_of(dragged) == Offer(data=b"jpeg")
    hovering = offer_of(dragged, fetch=False)
    assert hovering.is_taken
    assert hovering.sentence == "Add this image to your question"


def test_a_decoded_image_is_the_last_resort():
    dragged = mime(image=True)
    image = offer_of(dragged).image
    assert image is not None
    assert image.width() == 4
    assert offer_of(dragged, fetch=False).is_taken


def test_a_link_alone_is_refused_in_one_sentence():
    offer = offer_of(mime(urls=["https://example.org/b.png"]))
    assert not offer.is_taken
    assert offer.sentence == FROM_THE_WEB


def test_text_is_not_for_us():
    assert read_offer(mime(text="words")) is None
    assert not is_offer(mime(text="words"))
    assert is_offer(mime(urls=["file:///tmp/a.png"]))
    assert is_offer(mime(raw=[("image/webp", b"webp")]))


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["a.png"], "Add 1 image to your question"),
        (["a.png", "b.JPG", "c.webp"], "Add 3 images to your question"),
        (["a.png", "b.pdf"], "Add 2 files to your question"),
    ],
)
def test_the_overlay_says_what_will_happen(names, sentence):
    assert Offer(files=tuple(map(Path, names))).sentence == sentence


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


def test_what_it_calls_an_image_is_what_a_folder_is_searched_for():
    assert IMAGE_SUFFIXES | DOCUMENT_SUFFIXES == SUFFIXES
