"""Foreign text inside our Markdown, from a camera or a QR code: it stays text."""

import re

MOST_CHARACTERS = 500

_BACKTICKS = re.compile(r"`+")


def code_span(text: str, most_characters: int = MOST_CHARACTERS) -> str:
    """Quote text as a code span: no link, no formatting, nothing invisible.

    Line breaks are shown as ↵; other control characters and those that turn the writing direction
    become spaces. The fence is longer than any run of backticks in the text
    (https://spec.commonmark.org/0.31.2/#code-spans). An empty text gives an empty text.
    """
    shown = "↵".join(text.strip().splitlines())
    shown = "".join(c if c.isprintable() else " " for c in shown).strip()
    if not shown:
        return ""
    if len(shown) > most_characters:
        shown = shown[:most_characters] + "…"
    longest = max((len(run) for run in _BACKTICKS.findall(shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{shown}{pad}{fence}"
