import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.unseen import name_of, unseen_in, with_marks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("é 漢字 привет", "é 漢字 привет"),
        ("photo\u202egnp.exe", "photo[RLO]gnp.exe"),
        ("\u2066a\u2069\u200f", "[LRI]a[PDI][RLM]"),
        ("pay\u200bpal \ufeffx", "pay[ZWSP]pal [BOM]x"),
        ("a\u200db \u200c\u200d", "a[ZWJ]b [ZWNJ][ZWJ]"),
        ("a\U000e0068\U000e0069\U000e0020\U000e0001\U000e007fb", "a[h][i][TAG][TAG][TAG]b"),
        ("a\ufe0f\ufe01 \ufe02", "a[VS16][VS2] [VS3]"),
        ("x\U000e0100\U000e01ef", "x[VS17][VS256]"),
        ("\u3164 \uffa0 \u115fa", "[HF] [HF] [HF]a"),
        ("a\u2063b\u2060", "a[IS]b[WJ]"),
        ("\u00ad a\u00ad", "[SHY] a[SHY]"),
        ("a\nb\u202e", "a\nb[RLO]"),
    ],
)
def test_what_nobody_sees_is_named(text, shown):
    assert with_marks(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "क्\u200dष",
        "👩\u200d👩\u200d👧 👩🏽\u200d🚒 🏳️\u200d🌈 ❤️\u200d🔥 👁️\u200d🗨️",
        "❤️ 1️⃣ ☺︎ ©️",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "葛\U000e0100",
        "Donau\u00addampf",
        "שלום עולם, مرحبا",
    ],
)
def test_what_a_script_needs_is_left_alone(text):
    assert with_marks(text) == text
    assert unseen_in(text) == []


def test_places_are_those_of_the_names():
    text = "a\u202eb\u200bc\U000e0041"
    assert unseen_in(text) == [1, 3, 5]
    assert [name_of(text[place]) for place in (1, 3, 5)] == ["RLO", "ZWSP", "A"]


@given(
    st.text(st.sampled_from("ab ا👩❤️\u200d\u200c\u202e\u200b\ufe0f\U000e0041\U0001f3f4\U000e007f"))
)
def test_nothing_turns_a_text_around_and_nothing_is_lost(text):
    shown = with_marks(text)
    assert not set(shown) & set("\u202e\u200b")
    assert re.sub(r"\[[A-Z0-9]+\]", "", shown) == "".join(
        each for place, each in enumerate(text) if place not in set(unseen_in(text))
    )


def test_every_control_of_direction_has_a_name():
    controls = [
        chr(code)
        for code in range(0x110000)
        if chr(code)
        and unicodedata.bidirectional(chr(code))
        in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    ]
    assert len(controls) == 9
    for each in controls:
        assert name_of(each) == unicodedata.bidirectional(each)
        assert with_marks(f"a{each}b") == f"a[{name_of(each)}]b"
