"""Signs in to Google Cloud the way the service is asked: the same proxy, the same certificates.

The SDK would do it with requests, which knows neither the settings nor SOCKS.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import google.auth
import httpx2
from google.auth import transport
from google.auth.credentials import Credentials
from google.auth.exceptions import TransportError
from socksio import SOCKSError

from desktop.gemini.errors import from_transport
from desktop.gemini.routes import fault_of, way_through

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from desktop.network import Network

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
LONGEST_S = 30.0
_METADATA = frozenset({"169.254.169.254", "metadata.google.internal"})
"""Where a computer of Google Cloud asks who it is: never through a proxy, and often not there."""


@dataclass(frozen=True, slots=True)
class _Response:
    """As ``google.auth.transport.Response`` describes it."""

    status: int
    headers: Mapping[str, str]
    data: bytes = field(repr=False)


class _Request(transport.Request):
    """Sends the requests of google-auth, which blocks; in a thread of the SDK's."""

    def __init__(self, network: Network, trust: ssl.SSLContext) -> None:
        self._network = network
        self._trust = trust

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **_more: object,
    ) -> _Response:
        parts = urlsplit(url)
        host = parts.hostname or ""
        is_metadata = host in _METADATA
        proxy = None if is_metadata else self._network.proxy_for(parts.scheme, host)
        try:
            with httpx2.Client(
                verify=self._trust,
                proxy=None if proxy is None else way_through(proxy, self._trust),
                trust_env=False,
                timeout=timeout or LONGEST_S,
            ) as http:
                answer = http.request(method, url, content=body, headers=headers)
        except (httpx2.TransportError, SOCKSError, AssertionError) as error:
            if is_metadata:
                raise TransportError(error) from error  # type: ignore[no-untyped-call]
            fault = None if proxy is None else fault_of(proxy, error)
            raise (fault or from_transport(error)) from error
        return _Response(answer.status_code, answer.headers, answer.content)


class Login(Credentials):
    """The login of this computer, looked for when a pass is first needed.

    Args:
        network: How Google is reached.
        trust: Whose certificates are trusted.
    """

    def __init__(self, network: Network, trust: ssl.SSLContext) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._request = _Request(network, trust)
        self._found: Any = None

    def refresh(self, _request: object) -> None:
        """Get a pass. Blocks.

        Raises:
            GoogleAuthError: If there is no login, or it is not accepted.
            ConnectionFailed: If Google is not reached.
        """
        if self._found is None:
            self._found, _ = google.auth.default(scopes=[SCOPE], request=self._request)
            self._quota_project_id = self._found.quota_project_id
        self._found.refresh(self._request)
        self.token, self.expiry = self._found.token, self._found.expiry
