"""The server: on this computer only, for whoever can read its secret."""

from __future__ import annotations

import hmac
import json
import logging
import secrets
import socket
import time
from contextlib import ExitStack, suppress
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import serve

from desktop.bridge.client import Client
from desktop.bridge.page import page, policy
from desktop.bridge.protocol import MOST_MESSAGE_BYTES, SUBPROTOCOL
from desktop.core.errors import StorageFailed
from desktop.engine.tasks import TaskOwner
from desktop.files import write_whole
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from websockets.asyncio.server import Server, ServerConnection
    from websockets.http11 import Request, Response
    from websockets.typing import Subprotocol

    from desktop.bridge.answers import Answers

FILE_NAME: Final = "bridge.json"
MOST_CLIENTS: Final = 256
IPV4, IPV6 = "127.0.0.1", "::1"
OPEN_S, CLOSE_S, PING_S = 5.0, 2.0, 20.0
TOKEN_BYTES: Final = 32
WAITING: Final = 128
"""How many connections wait to be taken in, as the system counts."""
AT_ONCE: Final = 2
"""Of these, how many are taken in before the window has its turn again: each takes about 1 ms."""

# At its lowest level the library logs what is said: never, whatever the level of our own log is.
_wire = logging.getLogger("desktop.bridge.wire")
_wire.setLevel(logging.CRITICAL)


class PortTaken(StorageFailed):
    """The port that was chosen cannot be had."""


class Bridge:
    """Serves clients from ``open`` to ``aclose``.

    Args:
        answers: What they can follow and start.
        folder: Where ``bridge.json`` says the address and the secret.
        origins: Those of web pages that may speak with it, beside none.
        on_crash: Told of faults of our own.

    Attributes:
        url: Where it is, empty while it is not open.
        clients_changed: Hear that ``clients`` is another.
    """

    def __init__(
        self,
        answers: Answers,
        folder: Path,
        *,
        origins: Collection[str] = (),
        on_crash: Callable[[BaseException], None],
    ) -> None:
        self._answers = answers
        self._file = folder / FILE_NAME
        self._origins = frozenset(origins)
        self._tasks = TaskOwner(on_crash)
        self._token = secrets.token_urlsafe(TOKEN_BYTES)
        self._servers: list[Server] = []
        self._port = 0
        self._clients = 0
        self.clients_changed: list[Callable[[], None]] = []

    @property
    def url(self) -> str:
        """Where it is, empty while it is not open."""
        return f"ws://{IPV4}:{self._port}/" if self._servers else ""

    @property
    def clients(self) -> int:
        """How many clients are connected."""
        return self._clients

    async def open(self, port: int = 0) -> None:
        """Serve from now on.

        Args:
            port: The one to be had; 0 for any that is free.

        Raises:
            PortTaken: If the port cannot be had.
            StorageFailed: If the secret cannot be written.
        """
        import asyncio

        try:
            first = await self._listen(IPV4, port)
        except OSError as error:
            raise PortTaken(
                f"Port {port} cannot be had.",
                hint="Choose another one, or none for any that is free.",
                detail=str(error),
            ) from error
        self._servers.append(first)
        self._port = first.sockets[0].getsockname()[1]
        with suppress(OSError):  # there may be no IPv6, or another program at that port
            self._servers.append(await self._listen(IPV6, self._port))
        try:
            await asyncio.to_thread(self._write_file)
        except OSError as error:
            await self.aclose()
            raise StorageFailed(
                filled(
                    later("The secret of the bridge cannot be written to {file}."), file=self._file
                ),
                hint=later("Choose another folder with --data-dir."),
                detail=str(error),
            ) from error

    async def _listen(self, host: str, port: int) -> Server:
        family = socket.AF_INET6 if host == IPV6 else socket.AF_INET
        listening = socket.create_server((host, port), family=family)
        with ExitStack() as unusable:
            unusable.callback(listening.close)
            server = await serve(
                self._serve,
                sock=listening,
                backlog=AT_ONCE,  # asyncio accepts as many in one go, some versions one more
                process_request=self._admit,
                select_subprotocol=_choose,
                compression=None,
                server_header=None,
                max_size=MOST_MESSAGE_BYTES,
                max_queue=4,
                open_timeout=OPEN_S,
                close_timeout=CLOSE_S,
                ping_interval=PING_S,
                ping_timeout=PING_S,
                logger=_wire,
            )
            listening.listen(WAITING)  # the server had as few wait as it accepts at once
            unusable.pop_all()
        return server

    def _write_file(self) -> None:
        found = {"url": self.url, "token": self._token}
        write_whole(self._file, json.dumps(found).encode())

    def _remove_file(self) -> None:
        with suppress(OSError, ValueError):
            # Another one may have begun since.
            if json.loads(self._file.read_bytes()).get("token") == self._token:
                self._file.unlink()

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        """Let a client in, or say why not: before anything it says is looked at."""
        refuse = partial(_refuse, connection)
        said = request.headers.get_all  # one that is said twice is a trick
        if not (len(said("Host")) == 1 and said("Host")[0] in self._hosts):
            return refuse(HTTPStatus.MISDIRECTED_REQUEST, "This is no host of the bridge.")
        address = urlsplit(request.path)
        if address.path != "/":
            return refuse(HTTPStatus.NOT_FOUND, "There is nothing here.")
        if "Upgrade" not in request.headers:
            return self._page(connection)
        own = {f"http://{host}" for host in self._hosts}
        if any(origin not in own | self._origins for origin in said("Origin")):
            return refuse(HTTPStatus.FORBIDDEN, "Web pages of this origin are not let in.")
        if not self._knows(" ".join(said("Authorization")), address.query):
            return refuse(HTTPStatus.UNAUTHORIZED, f"Send the token of {FILE_NAME}.")
        if self._clients >= MOST_CLIENTS:
            return refuse(HTTPStatus.SERVICE_UNAVAILABLE, "Too many clients. Come back later.")
        return None

    def _page(self, connection: ServerConnection) -> Response:
        """The page that shows the running answer. It holds no secret: its address does."""
        source = page()
        response = connection.respond(HTTPStatus.OK, source)
        sockets = [f"ws://{host}" for host in self._hosts]
        del response.headers["Content-Type"]
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Security-Policy", policy(source, sockets)),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ):
            response.headers[name] = value
        return response

    @property
    def page_url(self) -> str:
        """The address of the page, with the secret behind its "#", which no server is told."""
        return f"http://{IPV4}:{self._port}/#token={self._token}"

    @property
    def _hosts(self) -> frozenset[str]:
        """What a client may call us: any other name leads here by a trick."""
        names = (IPV4, "localhost", f"[{IPV6}]")
        return frozenset(f"{name}:{self._port}" for name in names)

    def _knows(self, authorization: str, query: str) -> bool:
        """True if a client has the secret; takes as long if it has not."""
        scheme, _, given = authorization.partition(" ")
        if scheme.lower() != "bearer":
            given = parse_qs(query).get("token", [""])[0]
        return hmac.compare_digest(given.strip().encode(), self._token.encode())

    async def _serve(self, connection: ServerConnection) -> None:
        self._count(1)
        try:
            await Client(connection, self._answers, self._tasks, time.monotonic).run()
        finally:
            self._count(-1)

    def _count(self, change: int) -> None:
        self._clients += change
        for hears in tuple(self.clients_changed):
            hears()

    async def aclose(self) -> None:
        """Tell all clients that this goes away (1001), and take the secret away."""
        import asyncio

        servers, self._servers = self._servers, []
        await asyncio.to_thread(self._remove_file)
        for server in servers:
            server.close()
        for server in servers:
            await server.wait_closed()
        await self._tasks.aclose()


def _choose(_: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """Ours if a client offers it; one that offers none speaks it all the same."""
    return next((each for each in offered if each == SUBPROTOCOL), None)


def _refuse(connection: ServerConnection, status: HTTPStatus, sentence: str) -> Response:
    response = connection.respond(status, f"{sentence}\n")
    response.headers["Cache-Control"] = "no-store"
    return response
