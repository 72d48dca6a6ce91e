"""Names that other programs give themselves."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.program_name import MOST_CHARACTERS, UNNAMED, program_name, quoted


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("my editor", "my editor"),
        ("  my\n\teditor ", "my editor"),
        ("my\u202etidor\u202c\u200b\x1b[31m\x00", "mytidor[31m"),
        ("\u2067\u3164\ufeff\ufe0f \U000e0041", ""),
        ("\ue000\ud800x", "x"),
        ("Müller\u0308", "Müller\u0308"),
        ("Mu\u0308ller", "Müller"),
        ("עורך", "עורך"),
        ("", ""),
    ],
)
def test_only_what_can_be_seen_is_left(told, name):
    assert program_name(told) == name


@given(st.text())
def test_a_name_is_short_and_its_own_name(told):
    name = program_name(told)
    assert len(name) <= MOST_CHARACTERS
    assert program_name(name) == name
    assert not {unicodedata.category(each) for each in name} & {"Cc", "Cf", "Cs"}


def test_a_long_name_is_cut():
    assert program_name("a " * 10**6) == ("a " * 20).strip()


def test_a_name_in_a_sentence_keeps_its_direction_to_itself():
    assert quoted("my editor") == "“\u2068my editor\u2069”"
    assert quoted("") == UNNAMED
