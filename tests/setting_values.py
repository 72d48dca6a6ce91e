"""Settings of all kinds, for tests with hypothesis."""

from dataclasses import fields

from hypothesis import strategies as st

from desktop.setting_rules import BOUNDS, CHOICES, COUNTS, OPTIONAL, SWITCHES, TEXTS
from desktop.settings import Settings

NAMES = [each.name for each in fields(Settings)]
SOME_TEXTS = {
    "proxy": ("system", "none", "http://proxy.example:3128", "socks5h://[::1]:1080"),
    "ca_file": ("", "/etc/ssl/own.pem", "C:\\certificates\\own.pem", "/home/ä/😀.pem"),
}


def _numbers(name):
    least, most = BOUNDS[name]
    whole = name in COUNTS
    some = st.integers(int(least), int(most)) if whole else st.floats(least, most)
    return st.none() | some if name in OPTIONAL else some


VALUES = {
    **{name: _numbers(name) for name in BOUNDS},
    **{name: st.booleans() for name in SWITCHES},
    **{name: st.sampled_from(words) for name, words in CHOICES.items()},
    **{name: st.sampled_from(SOME_TEXTS[name]) for name in TEXTS},
}
"""Allowed values of each setting."""

SETTINGS = st.builds(Settings, **VALUES)

_NUMBERS = st.integers() | st.floats() | st.sampled_from([10**400, -(2**70)])
JSON = st.recursive(
    st.none() | st.booleans() | _NUMBERS | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=20,
)
FILES = st.dictionaries(st.sampled_from(NAMES) | st.text(), JSON) | st.fixed_dictionaries(
    {}, optional=VALUES
)
"""What may be in a file: values of any kind under names that are known or not."""
