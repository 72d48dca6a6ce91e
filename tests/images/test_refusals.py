import pytest
from PIL import Image, UnidentifiedImageError

from desktop.core.attached import MOST_BYTES
from desktop.core.errors import ImageRejected, TextGiven
from desktop.images.refusals import damaged, refusing, too_many_pixels


@pytest.mark.parametrize(
    ("fault", "data", "words"),
    [
        (Image.DecompressionBombError(), b"", "has more than 200 megapixels"),
        (MemoryError(), b"", "needs more memory than is free"),
        (UnidentifiedImageError(), b"text", "is not an image Gemstream can read"),
        (UnidentifiedImageError(), b"\x89PNG", "is damaged and cannot be read"),
        (UnidentifiedImageError(), b"\0\0\0\x18ftypheic", "is damaged and cannot be read"),
        (OSError("broken"), b"", "is damaged and cannot be read"),
        (RuntimeError("decoder"), b"", "is damaged and cannot be read"),
    ],
)
def test_each_fault_has_its_sentence(fault, data, words):
    with pytest.raises(ImageRejected) as caught, refusing(data, "lake.png"):
        raise fault
    assert caught.value.sentence == f"lake.png {words}."
    assert caught.value.hint
    assert caught.value.__cause__ is fault


def test_a_mistake_of_ours_travels_on():
    with pytest.raises(AssertionError), refusing(b"", "lake.png"):
        raise AssertionError


def test_the_words_of_the_library_are_kept_for_details():
    assert damaged("lake.png", OSError("short read")).detail == "short read"
    assert damaged("lake.png").detail == ""
    assert too_many_pixels("lake.png").hint


def test_a_text_says_what_it_is_for_those_who_take_texts():
    with pytest.raises(TextGiven, match="is not an image") as caught, refusing(b"a\r\nb", "n.txt"):
        raise UnidentifiedImageError
    assert caught.value.text == "a\nb"


def test_a_text_that_is_too_long_says_so():
    with pytest.raises(ImageRejected, match="big log is a text of more than 4 MB") as caught:  # noqa: SIM117
        with refusing(b"a" * (MOST_BYTES + 1), "big log"):
            raise UnidentifiedImageError
    assert not isinstance(caught.value, TextGiven)


def test_bytes_are_no_text():
    with pytest.raises(ImageRejected) as caught, refusing(b"a\0b", "a.bin"):
        raise UnidentifiedImageError
    assert not isinstance(caught.value, TextGiven)
