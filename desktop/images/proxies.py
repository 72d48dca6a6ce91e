"""Which proxy leads to an address, as the environment and the system say."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

from desktop.core.errors import ImageRejected

if TYPE_CHECKING:
    from desktop.core.web_address import WebAddress

_USABLE = "http"


def proxies_for(address: WebAddress) -> dict[str, str]:
    """The proxy for an address by its scheme, as ``ProxyHandler`` takes it; empty for none.

    Raises:
        ImageRejected: If there is one that cannot be used: going past it could tell who asks.
    """
    found = getproxies()
    proxy = found.get(address.scheme) or found.get("all") or found.get("socks")
    if not proxy or proxy_bypass(address.shown_host):
        return {}
    scheme, separator, _ = proxy.partition("://")
    if (separator and scheme.lower() != _USABLE) or proxy == found.get("socks"):
        raise ImageRejected(
            "The proxy of this computer is of a kind that Gemstream cannot fetch with.",
            hint="Save the picture with a browser, then drop the file.",
        )
    return {address.scheme: proxy}
