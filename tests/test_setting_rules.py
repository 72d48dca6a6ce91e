import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.setting_rules import (
    BOUNDS,
    COUNTS,
    OPTIONAL,
    TEXT_SIZES,
    is_allowed,
    next_text_size,
)
from tests.setting_values import JSON, NAMES, VALUES


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("idle_s", 0),
        ("text_size", 79),
        ("text_size", 201),
        ("text_size", 110.5),
        ("idle_s", 1e9),
        ("idle_s", True),
        ("idle_s", "60"),
        ("idle_s", None),
        ("idle_s", float("nan")),
        ("idle_s", 10**400),
        ("retries", 1.5),
        ("retries", -1),
        ("hops", 0),
        ("hops", True),
        ("stop_after_s", 0),
        ("temperature", 2.1),
        ("temperature", "1"),
        ("max_output_tokens", 0),
        ("max_output_tokens", 8.5),
        ("thinking_level", "very"),
        ("thoughts", None),
        ("model", "two words"),
        ("model", "a\nb"),
        ("model", "m" * 201),
        ("model", None),
        ("send_partial", 1),
        ("send_partial", None),
        ("pacing", "fast"),
        ("pacing", ["smooth"]),
        ("image_detail", "highest"),
        ("keep_metadata", "yes"),
        ("proxy", ""),
        ("proxy", "http://me:secret@proxy.example"),
        ("proxy", 3128),
        ("ca_file", "a\0b"),
        ("ca_file", "a" * 5000),
        ("ca_file", None),
        ("shortcuts", None),
        ("shortcuts", [["Regenerate", "Ctrl+K"]]),
        ("shortcuts", {str(number): "" for number in range(201)}),
        ("bridge", 1),
        ("bridge_port", -1),
        ("bridge_port", 65_536),
        ("bridge_origins", "tool.example"),
        ("bridge_origins", "https://tool.example/"),
        ("bridge_origins", "https://Tool.example"),
        ("bridge_origins", "https://me@tool.example"),
        ("bridge_origins", "https://tool.example, https://b.example"),
        ("bridge_origins", "*"),
        ("bridge_origins", "null"),
        ("bridge_origins", " ".join(f"https://t{number}.example" for number in range(21))),
        ("programs", None),
        ("programs", ["my editor"]),
        ("programs", {"my editor": "yes"}),
        ("programs", {" my editor": True}),
        ("programs", {str(number): True for number in range(201)}),
        ("presets", None),
        ("presets", {}),
        ("presets", [{"name": "a"}]),
        ("presets", [{"name": " ", "text": "a"}]),
        ("presets", [{"name": "a", "text": "a"}, {"name": "A", "text": "b"}]),
    ],
)
def test_what_is_not_allowed(name, value):
    assert not is_allowed(name, value)


@pytest.mark.parametrize(
    "origins",
    ["", "https://tool.example", "http://localhost:3000  https://t.example:8443", "http://[::1]:8"],
)
def test_origins_are_as_browsers_write_them(origins):
    assert is_allowed("bridge_origins", origins)


@given(st.data())
def test_what_is_allowed(data):
    for name in NAMES:
        assert is_allowed(name, data.draw(VALUES[name]))


@given(st.sampled_from(NAMES), JSON)
def test_no_value_is_a_fault(name, value):
    assert is_allowed(name, value) in {True, False}


@pytest.mark.parametrize("name", BOUNDS)
def test_bounds_are_allowed_and_what_is_beyond_is_not(name):
    least, most = BOUNDS[name]
    if name in COUNTS:
        assert isinstance(least, int)
        assert isinstance(most, int)
    assert is_allowed(name, least)
    assert is_allowed(name, most)
    assert not is_allowed(name, least - 1)
    assert not is_allowed(name, most + 1)
    assert is_allowed(name, None) is (name in OPTIONAL)


@pytest.mark.parametrize(
    ("now", "by", "size"),
    [
        (100, 1, 110),
        (100, -1, 90),
        (200, 1, 200),
        (80, -1, 80),
        (130, 1, 150),
        (130, -1, 125),
        (175, 0, 100),
        (100, 0, 100),
    ],
)
def test_the_next_size_of_text_is_one_of_those_that_are_offered(now, by, size):
    assert next_text_size(now, by) == size


def test_every_size_that_is_offered_is_allowed():
    assert all(is_allowed("text_size", size) for size in TEXT_SIZES)
