import pytest

from desktop import words
from desktop.words import both, filled, later, listed, shown, tr


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


def test_things_are_listed_as_a_language_does():
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(["a", "b", "{c}"]) == "a, b and {c}"
    foreign = {"{some} and {last}": "{some} und {last}", ", ": "; "}
    words.use(lambda text, comment, n: foreign[text])
    assert listed(["a", "b", "c"]) == "a; b und c"


def test_what_is_searched_for_is_found_in_english_too():
    assert both("Stop") == "Stop"
    words.use(lambda text, comment, n: "Halt")
    assert both("Stop") == "Halt Stop"


def upper(text, comment, n):
    return text if "{" in text else text.upper()


def test_what_is_filled_in_is_english_for_programs_and_translated_for_the_window():
    why = filled(later("the disk is full"))
    sentence = filled(later("{name} is not saved: {why}."), name="a {b}", why=why)
    words.use(upper)
    assert sentence == "a {b} is not saved: the disk is full."
    assert shown(sentence) == "a {b} is not saved: THE DISK IS FULL."
    assert shown(later("Try again.")) == "TRY AGAIN."


def test_no_text_is_no_text_in_any_language():
    words.use(lambda text, comment, n: "a header of the translations")  # as Qt has for ""
    assert shown("") == ""
