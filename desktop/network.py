"""How the network is reached: through which proxy, and whose certificates are trusted besides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import ConnectionFailed
from desktop.core.proxy import SCHEMES
from desktop.words import filled, later

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

SYSTEM, NO_PROXY = "system", "none"
USUAL_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_ANOTHER = later("Choose another one, or none, in the settings under Network.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy, and what is needed to speak to it.

    Attributes:
        password: Given in the environment alone; never kept by Gemstream.
    """

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        return f"Proxy({self.shown})"

    @property
    def shown(self) -> str:
        """Its host and port, without name and password."""
        return f"{_bracketed(self.host)}:{self.port}"

    @property
    def address(self) -> str:
        """All of it but name and password."""
        return f"{self.scheme}://{self.shown}"

    @property
    def is_socks(self) -> bool:
        """True if it speaks SOCKS."""
        return self.scheme.startswith("socks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What the user has chosen; the standard is what the computer says.

    Attributes:
        proxy: "system", "none", or an address without a password, see ``core.proxy``.
        ca_file: A file of certificates that are trusted besides the system's; empty for none.
    """

    proxy: str = SYSTEM
    ca_file: str = ""

    def proxy_for(self, scheme: str, host: str) -> Proxy | None:
        """The proxy on the way to a host; None for the straight way.

        What is on this computer is never asked through a proxy. The system's choice is looked up
        anew each time, so that a change of it holds at once.

        Args:
            scheme: http or https.
            host: A name or an IP address without brackets.

        Raises:
            ConnectionFailed: If it cannot be used: going past it could tell who asks.
        """
        if self.proxy == NO_PROXY or is_this_computer(host):
            return None
        return _system_proxy(scheme, host) if self.proxy == SYSTEM else _read(self.proxy)

    def trust(self, context: ssl.SSLContext) -> ssl.SSLContext:
        """Have a context trust the chosen certificates besides those it knows. Blocks.

        Raises:
            ConnectionFailed: If the file is missing, or holds no certificate.
        """
        if not self.ca_file:
            return context
        import ssl

        name = Path(self.ca_file).name
        try:
            data = Path(self.ca_file).expanduser().read_bytes()
            is_text = b"-----BEGIN" in data
            context.load_verify_locations(
                cadata=data.decode("ascii", "ignore") if is_text else data
            )
        except (OSError, ValueError, RuntimeError) as error:  # ssl.SSLError is an OSError
            is_read = isinstance(error, ssl.SSLError | ValueError)
            raise ConnectionFailed(
                filled(later("The CA file {name} holds no certificate."), name=name)
                if is_read
                else filled(later("The CA file {name} cannot be read."), name=name),
                hint=_ANOTHER,
                retryable=False,
                detail=str(error),
            ) from error
        return context


def is_this_computer(host: str) -> bool:
    """True if a host is this computer itself."""
    import ipaddress

    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)  # not looked through before Python 3.13
    return (mapped or address).is_loopback


def _read(text: str) -> Proxy:
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise _unusable() from None
    is_more = parts.path not in {"", "/"} or parts.query or parts.fragment
    if parts.scheme not in SCHEMES or not parts.hostname or port == 0 or is_more:
        raise _unusable()
    return Proxy(
        scheme=parts.scheme,
        host=parts.hostname,
        port=port or USUAL_PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


def _unusable() -> ConnectionFailed:
    return ConnectionFailed(
        later("The proxy of this computer is of a kind that Gemstream cannot use."),
        hint=_ANOTHER,
        retryable=False,
    )


def _system_proxy(scheme: str, host: str) -> Proxy | None:
    """As the environment says, and where it says nothing and there are any, the system settings."""
    from urllib.request import getproxies, proxy_bypass

    found = getproxies()
    socks = found.get("socks", "")
    chosen = found.get(scheme) or found.get("all") or socks
    if not chosen or proxy_bypass(host) or _is_in_no_proxy(host, found):
        return None
    kind, separator, place = chosen.partition("://")
    if chosen == socks and (not separator or kind == "http"):  # as macOS says it
        return _read(f"socks5://{place or chosen}")
    if kind.lower() == "socks":
        return _read(f"socks5://{place}")
    return _read(chosen if separator else f"http://{chosen}")


def _is_in_no_proxy(host: str, found: Mapping[str, str]) -> bool:
    """True if the host is in one of the ranges of no_proxy, which urllib does not know."""
    import ipaddress

    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    for each in found.get("no", "").split(","):
        try:
            if "/" in each and address in ipaddress.ip_network(each.strip(), strict=False):
                return True
        except ValueError:
            continue
    return False


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def unreached(proxy: Proxy, detail: str = "") -> ConnectionFailed:
    """Nobody answers at the address of the proxy."""
    return ConnectionFailed(
        filled(later("The proxy {proxy} could not be reached."), proxy=proxy.shown),
        hint=later("Check its address in the settings under Network, then try again."),
        detail=detail,
    )


def no_answer(proxy: Proxy, detail: str = "") -> ConnectionFailed:
    """It does not answer, or in a way that is not understood."""
    return ConnectionFailed(
        filled(later("The connection through the proxy {proxy} failed."), proxy=proxy.shown),
        hint=later(
            "Check kind and address of the proxy in the settings under Network, then try again."
        ),
        detail=detail,
    )


def refused(proxy: Proxy, detail: str = "") -> ConnectionFailed:
    """It does not let a request through."""
    return ConnectionFailed(
        filled(later("The proxy {proxy} did not let the request through."), proxy=proxy.shown),
        hint=later("Ask who runs it, or choose another one in the settings under Network."),
        detail=detail,
    )


def wants_password(proxy: Proxy, detail: str = "") -> ConnectionFailed:
    """It asks who one is."""
    if proxy.user or proxy.password:
        sentence = filled(
            later("The proxy {proxy} does not accept the password."), proxy=proxy.shown
        )
        hint = later("Check name and password in the environment (HTTPS_PROXY), then start again.")
    else:
        sentence = filled(
            later("The proxy {proxy} asks for a password, and Gemstream keeps none."),
            proxy=proxy.shown,
        )
        hint = later(
            "Give it in the environment (HTTPS_PROXY), or choose another proxy in the settings."
        )
    return ConnectionFailed(sentence, hint=hint, retryable=False, detail=detail)
