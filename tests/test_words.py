import pytest

from desktop import words
from desktop.words import later, tr


@pytest.fixture(autouse=True)
def english():
    yield
    words.use(None)


def test_english_needs_no_translator():
    assert tr("Stop") == "Stop"
    assert tr(later("Stop")) == "Stop"


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (12_345, "12,345 files")]
)
def test_one_thing_has_its_own_words(n, text):
    assert tr("%Ln files", "", n, one="%Ln file") == text


def test_without_words_for_one_thing_all_numbers_have_the_same():
    assert tr("Image %Ln", "", 1) == "Image 1"


def test_a_translator_gets_all_that_it_needs():
    asked = []
    words.use(lambda text, comment, n: asked.append((text, comment, n)) or "Halt")
    assert tr("Stop", "verb", 3, one="Stops") == "Halt"
    assert asked == [("Stop", "verb", 3)]
