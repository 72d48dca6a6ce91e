"""Connections that take bytes as they come and give them on a frame's worth at a time.

The SDK's way from bytes to a chunk is long. To walk it for each chunk that comes by itself costs
half as much again as for three at once (measured at 200 chunks a second): what it needs has left
the processor's caches meanwhile. So bytes are only noted with the moment of their arrival, which
costs little, and what came within a frame is read in one go. No figure is less exact for it.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore2

from desktop.gemini.stream import note_arrival

if TYPE_CHECKING:
    import ssl

HOLD_S = 0.016
"""Bytes wait at most this long for others: a frame, for nothing is shown in between."""

AT_ONCE = 2
"""So often nothing waits after a request was written: its headers, and the first chunk."""

_GO_BYTES = 16_384
"""As much is read in one go at most, so that a stop never waits behind a burst."""

_MOST_BYTES = 262_144
"""What waits to be read; the service has to wait with more."""


class Connection(asyncio.Protocol, httpcore2.AsyncNetworkStream):
    """One connection, encrypted or not, with what has arrived and was not read.

    Args:
        hold_s: Longest time that bytes wait for others, seconds.
    """

    def __init__(self, hold_s: float = HOLD_S) -> None:
        self._hold_s = hold_s
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._pieces: deque[tuple[bytes, float]] = deque()
        self._waiting_bytes = 0
        self._gone_bytes = 0  # given since the loop last had its turn
        self._reader: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._given_at = 0.0
        self._at_once = 0
        self._may_write = asyncio.Event()
        self._may_write.set()
        self._is_over = False
        self._fault: Exception | None = None

    # What the loop tells.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It stands."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - one of a stream
        transport.set_write_buffer_limits(0)  # written is what was handed to the system
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        self._pieces.append((data, time.monotonic()))
        self._waiting_bytes += len(data)
        if self._waiting_bytes >= _MOST_BYTES and self._transport is not None:
            self._transport.pause_reading()
        if self._reader is None or (self._timer and self._waiting_bytes < _GO_BYTES):
            return
        left_s = self._given_at + self._hold_s - self._loop.time()
        if self._at_once or left_s <= 0 or self._waiting_bytes >= _GO_BYTES:
            self._at_once = max(0, self._at_once - 1)
            self._give()
        else:
            self._timer = self._loop.call_later(left_s, self._give)

    def eof_received(self) -> None:
        """The other side says no more."""
        self._end(None)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is closed, or broke."""
        self._end(exc)

    def _end(self, fault: Exception | None) -> None:
        self._is_over = True
        self._fault = self._fault or fault
        self._may_write.set()
        self._give()

    def pause_writing(self) -> None:
        """The system takes no more for now."""
        self._may_write.clear()

    def resume_writing(self) -> None:
        """It has taken all."""
        self._may_write.set()

    def _give(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._reader is not None and not self._reader.done():
            self._given_at = self._loop.time()
            self._reader.set_result(None)

    # What httpcore2 asks for.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes, those of one moment; none at the end.

        Raises:
            httpcore2.ReadError: The connection broke.
            httpcore2.ReadTimeout: Nothing came in time.
        """
        if not self._pieces and not self._is_over:
            await self._wait(timeout)
        elif self._gone_bytes >= _GO_BYTES:
            self._gone_bytes = 0
            await asyncio.sleep(0)
        if self._pieces:
            return self._take(max_bytes)
        if self._fault is not None:
            raise httpcore2.ReadError(self._fault) from self._fault
        return b""

    async def _wait(self, timeout_s: float | None) -> None:
        self._gone_bytes = 0
        self._reader = self._loop.create_future()
        try:
            async with asyncio.timeout(timeout_s):
                await self._reader
        except TimeoutError as error:
            raise httpcore2.ReadTimeout(error) from error
        finally:
            self._reader = None
            self._give()

    def _take(self, max_bytes: int) -> bytes:
        data, at = self._pieces.popleft()
        if len(data) > max_bytes:
            self._pieces.appendleft((data[max_bytes:], at))
            data = data[:max_bytes]
        if self._waiting_bytes >= _MOST_BYTES > self._waiting_bytes - len(data):
            self._standing.resume_reading()
        self._waiting_bytes -= len(data)
        self._gone_bytes += len(data)
        note_arrival(at)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it.

        Raises:
            httpcore2.WriteError: The connection broke.
            httpcore2.WriteTimeout: It was not taken in time.
        """
        if not buffer:
            return
        self._at_once = AT_ONCE
        if not self._is_over:
            self._standing.write(buffer)
            try:
                async with asyncio.timeout(timeout):
                    await self._may_write.wait()
            except TimeoutError as error:
                raise httpcore2.WriteTimeout(error) from error
        if self._is_over:
            raise httpcore2.WriteError(self._fault or "The connection is closed.") from self._fault

    async def aclose(self) -> None:
        """Close it, whatever is still to be written."""
        self._standing.abort()
        await asyncio.sleep(0)  # in which the loop closes the socket

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> Connection:
        """Encrypt it from now on.

        Raises:
            httpcore2.ConnectError: That failed, for its certificate or otherwise.
            httpcore2.ConnectTimeout: It took too long.
        """
        before, made = self._standing, None
        try:
            async with asyncio.timeout(timeout):
                made = await self._loop.start_tls(
                    before, self, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(error) from error
        except OSError as error:  # ssl.SSLError is one
            raise httpcore2.ConnectError(error) from error
        finally:
            if made is None:
                before.abort()
        assert made is not None  # noqa: S101 - only a server's may be None
        self.connection_made(made)
        return self

    @property
    def _standing(self) -> asyncio.Transport:
        assert self._transport is not None  # noqa: S101 - made before anybody asks
        return self._transport

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore2's
        """What httpcore2 wants to know of it."""
        if info == "is_readable":  # of one at rest: there is nothing to come but its end
            return self._is_over or bool(self._pieces)
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._standing.get_extra_info(names.get(info, info))
