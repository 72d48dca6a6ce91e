"""A server of the news on the loopback line, with TLS of an authority of the tests' own."""

import contextlib
from dataclasses import dataclass

from desktop.network import Network
from tests.loopback import LoopbackServer
from tests.proxies import authority
from tests.updates.signer import Signer, told


@dataclass
class Latest:
    """A server that names the newest version.

    Attributes:
        server: Counts the requests.
        ca_file: Whom to trust.
    """

    server: LoopbackServer
    ca_file: str
    data: bytes = b""
    signature: bytes = b""

    @property
    def address(self):
        return f"{self.server.url}/gemstream/latest.json"

    @property
    def network(self):
        return Network(proxy="none", ca_file=self.ca_file)

    @property
    def paths(self):
        return [request.path for request in self.server.requests]

    def say(self, data=None, *, signer=None, comment=None):
        """Name a version from now on."""
        self.data = told() if data is None else data
        more = {} if comment is None else {"comment": comment}
        self.signature = (signer or Signer()).sign(self.data, **more)

    def scene(self, connection):
        body = self.signature if connection.request.path.endswith(".minisig") else self.data
        connection.whole(200 if body else 404, body, Set_Cookie="who=you")


@contextlib.contextmanager
def serving(folder):
    """Serve, with the file of its authority in a folder."""
    vouching, tls = authority()
    ca_file = folder / "latest-ca.pem"
    vouching.cert_pem.write_to_path(str(ca_file))
    with LoopbackServer(tls=tls) as server:
        latest = Latest(server, str(ca_file))
        latest.say()
        server.scenes = [latest.scene]
        yield latest
