"""Settings of all kinds, for tests with hypothesis."""

from dataclasses import fields

from hypothesis import strategies as st

from desktop.core.presets import NAME_CHARACTERS, Preset, fault, tidy, written
from desktop.core.program_name import program_name
from desktop.setting_rules import BOUNDS, CHOICES, COUNTS, OPTIONAL, SWITCHES, TEXTS
from desktop.settings import Settings

NAMES = [each.name for each in fields(Settings)]
SOME_TEXTS = {
    "model": ("", "gemini-flash-latest", "models/one", "ünïcode"),
    "proxy": ("system", "none", "http://proxy.example:3128", "socks5h://[::1]:1080"),
    "bridge_origins": ("", "https://tool.example", "http://localhost:3000 https://b.example:8443"),
    "ca_file": ("", "/etc/ssl/own.pem", "C:\\certificates\\own.pem", "/home/ä/😀.pem"),
}


def _numbers(name):
    least, most = BOUNDS[name]
    whole = name in COUNTS
    some = st.integers(int(least), int(most)) if whole else st.floats(least, most)
    return st.none() | some if name in OPTIONAL else some


_NAMES_OF_PRESETS = st.text(min_size=1, max_size=2 * NAME_CHARACTERS).map(tidy).filter(bool)
PRESETS = (
    st.lists(st.builds(Preset, _NAMES_OF_PRESETS, st.text(), st.booleans()), max_size=4)
    .map(tuple)
    .filter(lambda presets: not fault(presets))
)

SHORTCUTS = st.dictionaries(
    st.sampled_from(["Regenerate", "Settings"]) | st.text(max_size=9),
    st.sampled_from(["", "Ctrl+K", "F9", "Not keys", None, ["Ctrl+K"]]) | st.text(max_size=9),
    max_size=3,
)

PROGRAMS = st.dictionaries(
    st.sampled_from(["", "my editor"]) | st.text(max_size=9).map(program_name),
    st.booleans(),
    max_size=3,
)

VALUES = {
    **{name: _numbers(name) for name in BOUNDS},
    **{name: st.booleans() for name in SWITCHES},
    **{
        name: st.sampled_from([*words, None] if name in OPTIONAL else words)
        for name, words in CHOICES.items()
    },
    **{name: st.sampled_from(SOME_TEXTS[name]) for name in TEXTS},
    "presets": PRESETS,
    "shortcuts": SHORTCUTS,
    "programs": PROGRAMS,
}
"""Allowed values of each setting."""

SETTINGS = st.builds(Settings, **VALUES)

_NUMBERS = st.integers() | st.floats() | st.sampled_from([10**400, -(2**70)])
JSON = st.recursive(
    st.none() | st.booleans() | _NUMBERS | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=20,
)
_IN_FILES = VALUES | {"presets": PRESETS.map(written)}
FILES = st.dictionaries(st.sampled_from(NAMES) | st.text(), JSON) | st.fixed_dictionaries(
    {}, optional=_IN_FILES
)
"""What may be in a file: values of any kind under names that are known or not."""
