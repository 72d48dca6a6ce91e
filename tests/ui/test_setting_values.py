from dataclasses import asdict, fields

import pytest
from hypothesis import given

from desktop.core.presets import Preset
from desktop.settings import STANDARD, Settings
from desktop.ui.setting_values import title_of, words_of
from tests.setting_values import SETTINGS


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("theme", "system", "As the system"),
        ("thinking_level", None, "As the model decides"),
        ("thinking_level", "xhigh", "Very high"),
        ("stop_after_s", None, "Off"),
        ("idle_s", 60.0, "60 s"),
        ("text_size", 125, "125 %"),
        ("idle_s", 0.5, "0.5 s"),
        ("temperature", 0.5, "0.5"),
        ("retries", 1, "1 time"),
        ("retries", 0, "0 times"),
        ("max_output_tokens", 8192, "8192 tokens"),
        ("thoughts", True, "On"),
        ("thoughts", False, "Off"),
        ("model", "", "As Gemstream chooses"),
        ("model", "mine", "mine"),
        ("proxy", "none", "None"),
        ("proxy", "http://proxy.example", "http://proxy.example"),
        ("ca_file", "", "None"),
        ("presets", (Preset("Terse", "Be brief."),), "1 preset"),
        ("presets", (), "None"),
        ("shortcuts", {"Find": "", "Menu": ""}, "2 keys of your own"),
        ("shortcuts", {"Find": ""}, "1 key of your own"),
        ("bridge_port", 0, "Any free"),
        ("bridge_port", 8700, "8700"),
        ("programs", {"my editor": True}, "1 program"),
    ],
)
def test_a_value_is_said_as_the_settings_show_it(name, value, words):
    assert words_of(name, value) == words


def test_every_setting_has_a_name_of_its_own():
    titles = [title_of(each.name) for each in fields(Settings)]
    assert len(set(titles)) == len(titles)
    assert not set(titles) & set(asdict(STANDARD))


@given(SETTINGS)
def test_every_value_can_be_said(settings):
    for each in fields(Settings):
        assert words_of(each.name, getattr(settings, each.name))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("theme", "system", "«As the system»"),
        ("stop_after_s", None, "«Off»"),
        ("thoughts", True, "«On»"),
        ("ca_file", "", "«None»"),
        ("model", "", "«As Gemstream chooses»"),
        ("model", "mine", "mine"),
        ("bridge_port", 0, "«Any free»"),
        ("retries", 2, "«2 times»"),
        ("presets", (), "«None»"),
    ],
)
def test_a_value_is_said_in_the_language_of_the_user(bracketed, name, value, words):
    assert words_of(name, value) == words
    assert title_of("theme") == "«Colours»"
    assert title_of("programs") == "«Programs»"
    assert title_of("of another version") == "of another version"
