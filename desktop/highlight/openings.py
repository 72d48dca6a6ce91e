"""What may begin a comment or a string and not end it on its line, and what would end it.

These are guesses from the letters alone, for all languages at once: the lexer is asked which of
them it knows.
"""

from __future__ import annotations

import re

PAIRS = (
    ("/*", "*/"), ("<!--", "-->"), ('"""', '"""'), ("'''", "'''"), ("`", "`"), ('"', '"'),
    ("'", "'"), ("(*", "*)"), ("{-", "-}"), ("<![CDATA[", "]]>"), ("<#", "#>"), ("#=", "=#"),
    ("#|", "|#"), ("=begin", "=end"), ("{#", "#}"), ("''", "''"), ("<?", "?>"),
)  # fmt: skip

MOST = 6
"""Guesses about one line: each is read once more."""

_RULES = (
    # <<EOF, <<~'SQL'
    (re.compile(r"<<<?[-~]?[ \t]*([\"'`]?)([A-Za-z_]\w*)\1"), r"\2"),
    # Lua's and CMake's [==[
    (re.compile(r"\[(=*)\[(?!.*\]\1\])"), r"]\1]"),
    # Rust's r##"
    (re.compile(r'\br(#+)"(?!.*"\1)'), r'"\1'),
    # C++'s R"(
    (re.compile(r'R"([^\s()\\]{0,16})\((?!.*\)\1")'), r')\1"'),
    # PowerShell's @"
    (re.compile(r"@([\"'])$"), r"\1@"),
    # Perl's documentation
    (re.compile(r"^=[a-z]\w+"), r"=cut"),
)


def closers(line: str) -> list[str]:
    """Ends that something on the line may lack, in the order of what they would end."""
    lacking = [
        (line.rfind(opener), closer)
        for opener, closer in PAIRS
        if opener in line and _is_lacking(line, opener, closer)
    ]
    for rule, closer in _RULES:
        lacking.extend((match.start(), match.expand(closer)) for match in rule.finditer(line))
    lacking.sort(key=lambda found: found[0])
    return list(dict.fromkeys(closer for _, closer in lacking))[:MOST]


def _is_lacking(line: str, opener: str, closer: str) -> bool:
    if opener == closer:
        return line.count(opener) % 2 == 1
    return line.rfind(closer) < line.rfind(opener)
