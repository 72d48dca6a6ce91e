"""The loopback server: for its owner alone, who knows the key."""

import contextlib
import hmac
import json
import logging
import re
import select
import socket
import socketserver
import sys
import traceback
import uuid
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote

from desktop.offline import wire
from desktop.offline.api_error import ApiError, invalid_key
from desktop.offline.routes import Route, find_route

BODY_LIMIT_BYTES = 150 * 1024 * 1024
PAUSE_S = 0.012
LINGER_S = 2.0

Answer = Callable[[wire.Prompt], Iterator[str]]
_LENGTH = re.compile(r"[0-9]{1,15}")
_log = logging.getLogger(__name__)


class OfflineServer(ThreadingHTTPServer):
    """Listens on a free port of 127.0.0.1; ``serve_forever`` answers until ``shutdown``.

    Args:
        key: What a request must carry as ``x-goog-api-key`` or ``?key=``; not empty.
        answer: Gives the Markdown text of an answer piece by piece; called in the request's thread.
        pause_s: The wait after each piece, so that the answer is seen to stream.
        body_limit_bytes: The largest request taken.
    """

    daemon_threads = True

    def __init__(
        self,
        key: str,
        answer: Answer,
        *,
        pause_s: float = PAUSE_S,
        body_limit_bytes: int = BODY_LIMIT_BYTES,
    ) -> None:
        if not key:
            raise ValueError("an empty key would let everyone in")
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.pause_s = pause_s
        self.body_limit_bytes = body_limit_bytes
        self._key = key.encode()

    def server_bind(self) -> None:
        """Bind without HTTPServer's look-up of the host's name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name = "127.0.0.1"
        self.server_port = self.socket.getsockname()[1]

    def knows(self, key: str) -> bool:
        """True for the owner's key; takes as long for any other."""
        return hmac.compare_digest(key.encode("utf-8", "replace"), self._key)

    def handle_error(self, request: object, client_address: object) -> None:
        """Tell of a bug by its place alone: an error's words may quote the prompt."""
        error = sys.exception()
        if error is None or isinstance(error, ConnectionError):
            return
        place = "".join(traceback.format_tb(error.__traceback__))
        _log.error("%s while answering\n%s", type(error).__name__, place)


class _Handler(BaseHTTPRequestHandler):
    server: OfflineServer
    server_version = "Gemstream"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def _serve(self) -> None:
        try:
            path, _, fields = self.path.partition("?")
            query = parse_qs(fields)
            self._admit(query)
            route = find_route(self.command, unquote(path))
            self._respond(route, as_events=query.get("alt") == ["sse"])
        except ApiError as error:
            self._refuse(error)

    def _admit(self, query: dict[str, list[str]]) -> None:
        """Let the owner in, and nobody else.

        A page in a browser may reach this port under a name of its own (DNS rebinding): its Host
        header gives it away.
        """
        host = self.headers.get("Host", "").partition(":")[0].lower()
        if host not in ("127.0.0.1", "localhost"):
            raise ApiError(403, "This server answers on 127.0.0.1 and localhost only.")
        key = self.headers.get("x-goog-api-key") or query.get("key", [""])[0]
        if not self.server.knows(key):
            raise invalid_key()

    def _respond(self, route: Route, *, as_events: bool) -> None:
        if route.verb is None:
            info = wire.model_info()
            self._send_json(200, info if route.model else {"models": [info]})
            return
        prompt = wire.parse_prompt(self._body())
        if route.verb == "countTokens":
            self._send_json(200, {"totalTokens": prompt.tokens})
            return
        pieces = self.server.answer(prompt)
        response_id = uuid.uuid4().hex
        if route.verb == "generateContent":
            self._send_json(200, wire.answer(pieces, prompt, response_id))
            return
        events = wire.answer_events(pieces, prompt, response_id)
        if as_events:
            self._stream(events)
        else:
            self._send_json(200, list(events))

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length")
        if length is None:
            raise ApiError(411, "A Content-Length is needed.")
        if not _LENGTH.fullmatch(length):
            raise ApiError(400, "The Content-Length is no number.")
        if int(length) > self.server.body_limit_bytes:
            limit = self.server.body_limit_bytes
            raise ApiError(413, f"Request payload size exceeds the limit: {limit} bytes.")
        return self.rfile.read(int(length))

    def _stream(self, events: Iterator[wire.Json]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for event in events:
            frame = wire.sse_frame(event)
            self.wfile.write(b"%x\r\n%b\r\n" % (len(frame), frame))
            if self._client_leaves_within(self.server.pause_s):
                self.close_connection = True
                return
        self.wfile.write(b"0\r\n\r\n")

    def _client_leaves_within(self, pause_s: float) -> bool:
        """Wait, but no longer than the client: a write would notice only two pieces later."""
        readable, _, _ = select.select([self.connection], [], [], pause_s)
        return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)

    def _send_json(self, code: int, value: object) -> None:
        body = json.dumps(value).encode("ascii")
        self.send_response(code)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def _refuse(self, error: ApiError) -> None:
        """Say why, then let the client finish what it was sending.

        Closing a connection that holds unread data resets it, and a reset can take the answer
        along (RFC 9112, section 9.6).
        """
        self.close_connection = True
        self._send_json(error.code, error.to_json())
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(LINGER_S)
            while self.connection.recv(65_536):
                pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Say in Google's JSON that the base class could not take the request."""
        known = 405 if code == 501 else code
        self._refuse(ApiError(known, "The request cannot be read or its method is not allowed."))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Log nothing: a request line can hold the key."""
