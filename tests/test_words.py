import json
from datetime import datetime
from pathlib import PurePosixPath

import pytest

from desktop import words
from desktop.words import (
    as_kept,
    both,
    day,
    day_and_time,
    filled,
    kept,
    later,
    listed,
    number,
    shown,
    together,
    tr,
)


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


class German:
    def number(self, value, digits=0, *, grouped=True):
        return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))

    def day_of_year(self, day, /):
        return f"{day.day}. Nov {day.year}"

    def day_and_time(self, moment, /):
        return f"{self.day_of_year(moment)}, {moment.hour} Uhr {moment.minute}"


AT = datetime(2026, 11, 29, 14, 5)


def test_figures_are_for_programs_until_a_language_writes_them():
    assert (number(1234.56, 1), number(4500)) == ("1,234.6", "4,500")
    assert (day(AT), day_and_time(AT)) == ("2026-11-29", "2026-11-29 14:05")


def test_figures_are_written_as_in_the_language_and_plainly_for_commands():
    words.use(None, German())
    assert (number(1234.56, 1), number(4500)) == ("1.234,6", "4.500")
    assert (day(AT), day_and_time(AT)) == ("29. Nov 2026", "29. Nov 2026, 14 Uhr 5")
    with words.english():
        assert (number(1234.56, 1), day(AT)) == ("1,234.6", "2026-11-29")
        assert day_and_time(AT) == "2026-11-29 14:05"


def test_amounts_that_are_put_in_are_english_for_programs_and_written_for_the_window():
    sentence = filled(later("{n} MB in {s} s by {who}"), n=12_345, s=1.5, who="7777")
    words.use(None, German())
    assert sentence == "12,345 MB in 1.5 s by 7777"
    assert shown(sentence) == "12.345 MB in 1,5 s by 7777"


def test_what_was_filled_in_is_kept_in_a_file_and_told_in_another_language():
    why = filled(later("{n} MB are free"), n=1_500)
    sentence = filled(later("{file} is not saved: {why}."), file=PurePosixPath("/a {b}"), why=why)
    read = json.loads(json.dumps([str(sentence), kept(sentence)]))
    again = as_kept(*read)
    words.use(upper, German())
    assert again == "/a {b} is not saved: 1,500 MB are free."
    assert shown(again) == "/a {b} is not saved: 1.500 MB are free."
    words.use(lambda text, comment, n: {"{n} MB are free": "frei: {n} MB"}.get(text, text))
    assert shown(again) == "/a {b} is not saved: frei: 1,500 MB."
    assert kept("as it is") is None


@pytest.mark.parametrize(
    "found",
    [
        None,
        "no object",
        {"text": "Gone to {place}."},
        {"text": "Gone to {place}.", "fields": {"place": "Rome"}},
        {"text": "Gone to {place}.", "fields": {"other": "Paris"}},
        {"text": "Gone to {place!s}.", "fields": {"place": "Paris"}},
        {"text": "Gone to {place:5}.", "fields": {"place": "Paris"}},
        {"text": "Gone to {place:999999999999}.", "fields": {"place": "Paris"}},
        {"text": "Gone to {place.x}.", "fields": {"place": "Paris"}},
        {"text": "Gone to {place", "fields": {"place": "Paris"}},
    ],
)
def test_a_text_whose_making_is_not_understood_stays_as_it_is(found):
    again = as_kept("Gone to Paris.", found)
    assert (again, isinstance(again, words.Filled)) == ("Gone to Paris.", False)


def test_a_text_is_made_again_only_of_what_makes_it():
    found = {"text": "Gone to {place}.", "fields": {"place": "Paris"}}
    assert isinstance(as_kept("Gone to Paris.", found), words.Filled)


def test_the_same_words_of_two_meanings_are_two_texts():
    proxy, file = later("None", "no proxy"), later("None", "no file")
    assert (proxy, tr(proxy), shown(file), both(proxy)) == ("None", "None", "None", "None")
    german = {"no proxy": "Keiner", "no file": "Keine", "": "Nichts"}
    words.use(lambda text, comment, n: german[comment])
    assert (tr(proxy), tr(file), tr(later("None"))) == ("Keiner", "Keine", "Nichts")
    assert (shown(file), both(proxy)) == ("Keine", "Keiner None")


def test_sentences_follow_each_other_as_in_their_language():
    assert together() == together("", "") == ""
    assert together("It broke.", "", "Try again.") == "It broke. Try again."
    assert together("失敗しました。", "再試行。") == "失敗しました。再試行。"
    assert together("It broke.", "再試行。", "Now?") == "It broke. 再試行。Now?"
