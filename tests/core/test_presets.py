import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.presets import (
    ALL_CHARACTERS,
    MOST_PRESETS,
    NAME_CHARACTERS,
    NAME_IN_USE,
    NO_NAME,
    NO_ROOM,
    TEXT_CHARACTERS,
    TOO_LONG,
    TWO_STANDARDS,
    Preset,
    changed,
    fault,
    free_name,
    moved,
    name_of,
    named,
    read,
    saved,
    standard,
    tidy,
    written,
)

TERSE, KIND, PIRATE = Preset("Terse", "Be brief."), Preset("Kind", "Be kind."), Preset("Pirate", "")
THREE = (TERSE, KIND, PIRATE)


@pytest.mark.parametrize(
    ("presets", "sentence"),
    [
        (THREE, ""),
        ((), ""),
        ((Preset("", "a"),), NO_NAME),
        ((Preset(" a", "a"),), NO_NAME),
        ((Preset("a\nb", "a"),), NO_NAME),
        ((Preset("a" * (NAME_CHARACTERS + 1), "a"),), NO_NAME),
        ((TERSE, Preset("TERSE", "")), NAME_IN_USE),
        ((Preset("a", "a" * TEXT_CHARACTERS),), ""),
        ((Preset("a", "a" * (TEXT_CHARACTERS + 1)),), TOO_LONG),
        ((Preset("a", "", is_standard=True), Preset("b", "", is_standard=True)), TWO_STANDARDS),
        (tuple(Preset(str(n), "") for n in range(MOST_PRESETS)), ""),
        (tuple(Preset(str(n), "") for n in range(MOST_PRESETS + 1)), NO_ROOM),
        (tuple(Preset(str(n), "a" * (ALL_CHARACTERS // 10)) for n in range(10)), ""),
        (tuple(Preset(str(n), "a" * (ALL_CHARACTERS // 10)) for n in range(11)), NO_ROOM),
    ],
)
def test_what_can_be_kept_together(presets, sentence):
    assert fault(presets) == sentence


@given(st.text())
def test_a_tidy_name_stays_as_it_is(name):
    assert tidy(tidy(name)) == tidy(name)
    assert fault([Preset(tidy(name), "")]) in {"", NO_NAME}


def test_names_are_one_line_and_not_too_long():
    assert tidy("  Terse \n and\tkind ") == "Terse and kind"
    assert len(tidy("ab " * 100)) <= NAME_CHARACTERS
    assert tidy("\ud800") == "\ufffd"


def test_names_are_found_whatever_their_case():
    assert named(THREE, " terse ") is TERSE
    assert named(THREE, "x") is None
    assert free_name((), "New") == "New"
    assert free_name((Preset("new", ""), Preset("New 2", "")), "New") == "New 3"


def test_a_system_prompt_is_called_as_the_preset_that_says_the_same():
    assert name_of(THREE, "Be kind.") == "Kind"
    assert name_of(THREE, "Be kind") == ""
    assert name_of(THREE, "") == ""


def test_saving_replaces_the_text_of_that_name_or_adds():
    assert saved(THREE, "kind", "Be very kind.")[1] == Preset("Kind", "Be very kind.")
    assert saved(THREE, " New  one", "a") == (*THREE, Preset("New one", "a"))


def test_one_alone_is_the_standard():
    assert standard(THREE) is None
    marked = Preset("Kind", "Be kind.", is_standard=True)
    presets = changed(THREE, 1, marked)
    assert standard(presets) is marked
    presets = changed(presets, 0, Preset("Terse", "", is_standard=True))
    assert [each.is_standard for each in presets] == [True, False, False]
    presets = changed(presets, 2, Preset("Sailor", ""))
    assert standard(presets).name == "Terse"
    assert [each.name for each in presets] == ["Terse", "Kind", "Sailor"]


@pytest.mark.parametrize(
    ("place", "to", "names"),
    [(0, 2, "Kind Pirate Terse"), (2, 0, "Pirate Terse Kind"), (1, 1, "Terse Kind Pirate")],
)
def test_the_order_can_be_changed(place, to, names):
    assert [each.name for each in moved(THREE, place, to)] == names.split()


def test_what_is_written_is_read_again():
    presets = changed(THREE, 1, Preset("Kind", "Be kind.", is_standard=True))
    assert read(written(presets)) == (presets, True)
    assert read(presets) == (presets, True)
    assert written([TERSE]) == [{"name": "Terse", "text": "Be brief."}]


@pytest.mark.parametrize(
    "wrong",
    [
        3,
        {"name": "a"},
        {"name": "a", "text": None},
        {"name": 1, "text": "a"},
        {"name": "", "text": "a"},
        {"name": "terse", "text": "a"},
    ],
)
def test_a_wrong_one_takes_no_other_along(wrong):
    assert read([*written([TERSE]), wrong, *written([KIND])]) == ((TERSE, KIND), False)


def test_what_is_no_list_is_nothing():
    assert read({"name": "a", "text": "b"}) == ((), False)
    assert read([{"name": " a ", "text": "\ud800", "is_standard": 1, "more": 2}]) == (
        (Preset("a", "\ufffd"),),
        True,
    )
