from dataclasses import replace

import pytest

from desktop.core.errors import ImageRejected
from desktop.ui.tile_words import (
    bytes_words,
    cost_words,
    described,
    in_order,
    size_words,
    summary,
)
from tests.ui.fake_controller import image_part

SENT = replace(image_part(), data=b"x" * 1_204_000, width_px=3072, height_px=2304)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 byte"),
        (812, "812 bytes"),
        (96_400, "96 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (4_130_000, "4.1 MB"),
        (1_240_000_000, "1,240.0 MB"),
    ],
)
def test_sizes_as_people_say_them(count, words):
    assert bytes_words(count) == words


@pytest.mark.parametrize(
    ("original_px", "original_bytes", "words"),
    [
        ((4032, 3024), 4_100_000, "4032 × 3024 · 4.1 MB → 3072 × 2304 · 1.2 MB"),
        ((3072, 2304), 4_100_000, "3072 × 2304 · 4.1 MB → 1.2 MB"),
        ((0, 0), 4_100_000, "3072 × 2304 · 4.1 MB → 1.2 MB"),
        ((3072, 2304), 1_204_000, "3072 × 2304 · 1.2 MB"),
        ((0, 0), 0, "3072 × 2304 · 1.2 MB"),
        ((4032, 3024), 0, "4032 × 3024 → 3072 × 2304 · 1.2 MB"),
    ],
)
def test_what_changed_is_said_and_the_rest_once(original_px, original_bytes, words):
    image = replace(SENT, original_px=original_px, original_bytes=original_bytes)
    assert size_words(image) == words


def test_the_size_of_a_document_is_not_that_of_its_page():
    page = replace(SENT, page=2, original_px=(3072, 2304), original_bytes=9_000_000)
    assert size_words(page) == "3072 × 2304 · 1.2 MB"


def test_an_image_of_unknown_size():
    assert size_words(replace(SENT, width_px=0, height_px=0)) == "1.2 MB"


def test_what_it_costs():
    image = replace(SENT, detail="low", note="The first frame")
    assert cost_words(image) == "about 280 tokens · low detail · The first frame"


def test_all_of_it():
    assert described(None) == "Being prepared"
    assert described(ImageRejected("No image.", hint="Use PNG.")) == "No image. Use PNG."
    assert described(SENT) == "3072 × 2304 · 1.2 MB\nabout 1,120 tokens · high detail"


def test_all_images_in_one_line():
    refused = ImageRejected("No image.")
    assert summary([]) == ""
    assert summary([SENT]) == ""
    assert summary([SENT, SENT, SENT]) == "3 images · 3.6 MB · about 3,360 tokens"
    assert summary([SENT, None, refused]) == (
        "1 image · 1 being prepared · 1 cannot be used · 1.2 MB · about 1,120 tokens"
    )
    assert summary([None, None]) == "2 being prepared"


def test_as_where_the_user_lives(in_germany):
    assert bytes_words(4_130_000) == "4,1 MB"
    assert size_words(SENT).endswith("3072 × 2304 · 1,2 MB")


def test_in_the_language_of_the_user(bracketed):
    assert bytes_words(812) == "«812 bytes»"
    assert described(None) == "«Being prepared»"
    assert " · «1 being prepared» · " in summary([SENT, None])
    assert "«high detail»" in cost_words(replace(SENT, detail="high"))


def test_sizes_in_a_line_are_as_they_are_from_left_to_right(qapp):
    assert in_order("1 × 2 · 3 MB → 4 MB") == "1 × 2 · 3 MB → 4 MB"


def test_mirrored_the_arrow_leads_to_the_left(mirrored_program):
    image = replace(SENT, original_px=(4032, 3024), original_bytes=4_100_000)
    assert size_words(image) == "4032 × 3024 · 4.1 MB ← 3072 × 2304 · 1.2 MB"
