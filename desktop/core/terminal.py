"""Words from elsewhere as a terminal may show them: nothing in them is a command to it."""

import re

# C0 and C1 but for tab and end of line; what follows one of them is then mere text. A lone carriage
# return would let a line be written over.
_COMMANDS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def for_terminal(text: str) -> str:
    """A text without what a terminal would obey; all else as it is.

    It looks at each character alone, so a text may come in pieces.
    """
    return text if text.isprintable() else _COMMANDS.sub("", text)
