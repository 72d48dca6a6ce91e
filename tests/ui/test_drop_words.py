from pathlib import Path

import pytest

from desktop.images.folders import SUFFIXES
from desktop.ui.drop_words import DOCUMENT_SUFFIXES, IMAGE_SUFFIXES, adding


def test_what_it_calls_an_image_is_what_a_folder_is_searched_for():
    assert IMAGE_SUFFIXES | DOCUMENT_SUFFIXES == SUFFIXES


@pytest.mark.parametrize(
    ("names", "known", "sentence"),
    [
        ("a.png", {}, "Add 1 image to your question"),
        ("a.png b.JPG c.webp", {}, "Add 3 images to your question"),
        ("report.pdf", {}, "Add the pages of report.pdf to your question"),
        ("a.pdf b.pdf", {}, "Add the pages of 2 documents to your question"),
        ("holiday", {}, "Add “holiday” to your question"),
        ("holiday", {"holiday": "folder"}, "Add the images in “holiday” to your question"),
        ("a b", {"a": "folder", "b": "folder"}, "Add the images in 2 folders to your question"),
        ("a.png b c.txt", {}, "Add 1 image and 2 files to your question"),
        ("a.PNG b.Pdf", {}, "Add 1 image and the pages of b.Pdf to your question"),
        ("a.png", {"a.png": "other"}, "Add “a.png” to your question"),
        ("a.pdf", {"a.pdf": "image"}, "Add 1 image to your question"),
        ("a.txt", {"a.txt": "document"}, "Add the pages of a.txt to your question"),
        ("a b", {"a": "image", "b": "drawing"}, "Add 2 images to your question"),
        (
            "a.png b.png r.pdf holiday notes.txt",
            {"holiday": "folder"},
            "Add 2 images, the pages of r.pdf, the images in “holiday” and “notes.txt” "
            "to your question",
        ),
    ],
)
def test_what_will_be_added(names, known, sentence):
    kinds = {Path("/tmp") / name: kind for name, kind in known.items()}
    assert adding([Path("/tmp") / name for name in names.split()], kinds) == sentence


def test_too_many_are_said_before_they_are_dropped():
    files = [Path(f"{number}.png") for number in range(101)]
    assert adding(files) == "Add 101 images to your question, 100 at most"
    assert adding(files[:100]) == "Add 100 images to your question"


def test_a_long_name_is_shortened_and_an_odd_one_can_be_painted():
    long = adding([Path("x" * 90 + ".pdf")])
    assert len(long) < 80
    assert long.startswith("Add the pages of xxx")
    assert long.endswith("xxx.pdf to your question")
    adding([Path("a\udcff")]).encode()


@pytest.mark.usefixtures("bracketed")
def test_a_language_orders_what_is_added_as_it_likes():
    files = [Path(name) for name in ("a.png", "{r}.pdf", "s.txt")]
    things = "««1 images»«, »«the pages of {r}.pdf» and «“s.txt”»»"
    assert adding(files) == f"«Add {things} to your question»"
