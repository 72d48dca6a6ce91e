"""Addresses of proxies, as the settings may hold them."""

import re

SCHEMES = ("http", "https", "socks5", "socks5h")
"""With ``socks5h`` the proxy finds the address of a host, not this computer."""

_ADDRESS = re.compile(
    rf"(?:{'|'.join(SCHEMES)})://(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_-][A-Za-z0-9._-]*)(?::([0-9]+))?/?"
)
_MOST_CHARACTERS = 300
_MOST_PORT = 65_535


def is_proxy_address(text: str) -> bool:
    """True for a scheme of ``SCHEMES``, a host and perhaps a port.

    A name and password are refused: settings are read by whoever sees the file.
    """
    found = _ADDRESS.fullmatch(text) if len(text) <= _MOST_CHARACTERS else None
    if found is None:
        return False
    return found[1] is None or (len(found[1]) <= 5 and 0 < int(found[1]) <= _MOST_PORT)
