"""The web page that shows the running answer, for a second screen or an overlay."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable


def page() -> str:
    """Its source; nothing in it is told by anybody."""
    return resource("bridge", "watch.html").read_text(encoding="utf-8")


def policy(source: str, sockets: Iterable[str]) -> str:
    """The content security policy of the page: its own words and nothing else.

    Args:
        source: Its source.
        sockets: The addresses of the bridge, which alone it may speak with.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash_of(source, 'script')}",
            f"style-src {_hash_of(source, 'style')}",
            f"connect-src {' '.join(sorted(sockets))}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def _hash_of(source: str, element: str) -> str:
    found = re.search(rf"<{element}>(.*?)</{element}>", source, re.DOTALL)
    words = found.group(1) if found else ""
    return f"'sha256-{b64encode(sha256(words.encode()).digest()).decode()}'"
