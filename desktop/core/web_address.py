"""Addresses of the web, as they are fetched and as a person should see them."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from desktop.core.errors import ImageRejected
from desktop.words import later

USUAL_PORTS = {"http": 80, "https": 443}
MOST_CHARACTERS = 8_000

_HOST = re.compile(r"(?!-)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_NEAR_NAMES = ("localhost", "local", "internal", "home.arpa", "lan")
_KEPT = "/%:@!$&'()*+,;=~-._"  # RFC 3986, and what is escaped already
_HINT = later("Save the picture with a browser, then drop the file.")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAddress:
    """An address that may be asked for, in one spelling: what is shown is what is fetched.

    Attributes:
        text: The whole of it, in ASCII.
        scheme: http or https.
        host: In ASCII: letters of other scripts, which may look like these, are spelled "xn--".
        port: A number, the usual one too.
    """

    text: str
    scheme: str
    host: str
    port: int

    @property
    def shown_host(self) -> str:
        """The host, with its port if it is an unusual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == USUAL_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def is_encrypted(self) -> bool:
        """True if nobody on the way can read or change what comes."""
        return self.scheme == "https"

    @property
    def is_near(self) -> bool:
        """True if it is on this computer, or in a network of one's own."""
        try:
            return not ipaddress.ip_address(self.host).is_global
        except ValueError:
            name = self.host.rpartition(".")[2]
            return "." not in self.host or name in _NEAR_NAMES or self.host.endswith(".home.arpa")

    @property
    def name(self) -> str:
        """What a picture from there may be called."""
        last = unquote(urlsplit(self.text).path.rpartition("/")[2], errors="replace").strip()
        return last or self.host

    def leads_to(self, location: str) -> WebAddress:
        """Where an answer from here sends one.

        Raises:
            ImageRejected: If nothing may be fetched there.
        """
        return web_address(urljoin(self.text, location))


def is_web_address(text: str) -> bool:
    """True if it begins as an address of the web does; it may still be one that is refused."""
    return text.partition(":")[0].lower() in USUAL_PORTS and "://" in text


def web_address(text: str) -> WebAddress:
    """Read an address.

    Raises:
        ImageRejected: If it is none of http or https, holds a name and password, or has a host
            that cannot be told from another.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
        host = ascii_host(parts.hostname or "")
    except ValueError:  # UnicodeError, too: a host that has no ASCII spelling
        raise _not_one() from None
    if parts.scheme not in USUAL_PORTS or len(text) > MOST_CHARACTERS or port == 0:
        raise _not_one()
    if "@" in parts.netloc:
        raise ImageRejected(later("The address holds a name or a password."), hint=_HINT)
    usual = USUAL_PORTS[parts.scheme]
    return WebAddress(
        text=_text(parts, host, "" if port in {None, usual} else f":{port}"),
        scheme=parts.scheme,
        host=host,
        port=port or usual,
    )


def _not_one() -> ImageRejected:
    return ImageRejected(later("This address cannot be fetched."), hint=_HINT)


def ascii_host(name: str) -> str:
    """A host in the one spelling that is asked for.

    Raises:
        ValueError: If it is no host, or cannot be told from another.
    """
    if ":" in name:
        address = ipaddress.IPv6Address(name)
        if address.scope_id is not None:
            raise ValueError(name)
        return str(address)
    name = name.encode("idna").decode().lower().removesuffix(".")
    if not _HOST.fullmatch(name):
        raise ValueError(name)
    if _NUMBER.fullmatch(name.rpartition(".")[2]):
        # 127.1 and 0x7f000001 are 127.0.0.1 to the system; nobody reads them so.
        return str(ipaddress.IPv4Address(name))
    return name


def _text(parts: SplitResult, host: str, port: str) -> str:
    host = f"[{host}]" if ":" in host else host
    path = quote(parts.path or "/", safe=_KEPT)
    query = "?" + quote(parts.query, safe=f"{_KEPT}?") if parts.query else ""
    return f"{parts.scheme}://{host}{port}{path}{query}"
