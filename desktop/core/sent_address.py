"""Where a request goes, without the secrets that stand in addresses and headers."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

MASK = "••••"
"""Stands for every secret."""

SECRET_HEADERS = frozenset({"x-goog-api-key", "authorization", "proxy-authorization", "cookie"})
SECRET_PARAMETERS = frozenset({"key", "api_key", "apikey", "token", "access_token"})


def masked_headers(headers: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Headers with secrets masked; what kind of secret it is stays."""
    return tuple((name, _masked(name, value)) for name, value in headers)


def _masked(name: str, value: str) -> str:
    if name.lower() not in SECRET_HEADERS:
        return value
    scheme, has_scheme, _ = value.partition(" ")
    return f"{scheme} {MASK}" if has_scheme and scheme in {"Bearer", "Basic"} else MASK


def masked_url(url: str) -> str:
    """An address without a name and password in it, and with secret parameters masked."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    if any(name.lower() in SECRET_PARAMETERS for name, _ in pairs):
        query = "&".join(f"{quote(name)}={_shown(name, value)}" for name, value in pairs)
        parts = parts._replace(query=query)
    return urlunsplit(parts._replace(netloc=host))


def _shown(name: str, value: str) -> str:
    return MASK if name.lower() in SECRET_PARAMETERS else quote(value)
