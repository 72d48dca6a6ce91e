"""Attack strings, filled in with the traps that must hear nothing of them."""

import re
from pathlib import Path

FILE = Path(__file__).with_name("strings.txt")
_ESCAPE = re.compile(r"\\(?:\\|n|t|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})", re.IGNORECASE)
_SHORT = {"\\\\": "\\", "\\n": "\n", "\\t": "\t"}


def _unescaped(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or chr(int(found[0][2:], 16))


def attacks(web: str, host: str, file: str) -> list[str]:
    """All strings.

    Args:
        web: The address of a server.
        host: Its host and port.
        file: The path of a file, with slashes.
    """
    lines = FILE.read_text(encoding="utf-8").splitlines()
    texts = [line for line in lines if line and not (line[0] == "#" and "{" not in line)]
    filled = []
    for text in texts:
        text = text.replace("{{", "\1").replace("}}", "\2")
        for name, value in (("{web}", web), ("{host}", host), ("{file}", file)):
            text = text.replace(name, value)
        filled.append(_ESCAPE.sub(_unescaped, text.replace("\1", "{").replace("\2", "}")))
    return filled
