"""The owner's side of the offline engine: starts its process, knows where it listens, ends it."""

import asyncio
import contextlib
import json
import secrets
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.core.errors import ServiceUnavailable
from desktop.own_process import start
from desktop.own_program import OFFLINE_ENGINE, part_command
from desktop.words import filled, later

START_TIMEOUT_S = 15.0
CLOSE_TIMEOUT_S = 2.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the engine listens, and the key it asks for."""

    base_url: str
    key: str = field(repr=False)


class OfflineProcess:
    """The offline engine as a child process.

    It ends by itself when its owner dies, for its standard input ends then.

    Args:
        command: What to start; None for the engine.
        timeout_s: How long it may take to say where it listens.
    """

    def __init__(
        self, *, command: Sequence[str] | None = None, timeout_s: float = START_TIMEOUT_S
    ) -> None:
        self._command = tuple(command or part_command(OFFLINE_ENGINE))
        self._timeout_s = timeout_s
        self._lock = asyncio.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._endpoint: Endpoint | None = None

    @property
    def pid(self) -> int | None:
        """The process's number, None while there is none."""
        return self._child.pid if self._child else None

    async def start(self) -> Endpoint:
        """Start the engine unless it runs already.

        Raises:
            ServiceUnavailable: If it cannot be started, or does not answer in time.
        """
        async with self._lock:
            if self._endpoint and self._child and self._child.poll() is None:
                return self._endpoint
            self.kill()
            try:
                self._endpoint = await self._launch()
            finally:
                if not self._endpoint:
                    self.kill()
            return self._endpoint

    async def _launch(self) -> Endpoint:
        key = secrets.token_urlsafe(32)
        try:
            # A millisecond or two; in a thread, a cancelled start would lose sight of the child.
            self._child = start(self._command, is_interrupted=False)
            async with asyncio.timeout(self._timeout_s):
                port = await asyncio.to_thread(_shake_hands, self._child, key)
        except TimeoutError as error:
            raise ServiceUnavailable(
                filled(
                    later("The offline engine did not answer within {seconds} seconds."),
                    seconds=self._timeout_s,
                )
            ) from error
        except (OSError, ValueError) as error:
            raise ServiceUnavailable(later("The offline engine could not be started.")) from error
        return Endpoint(f"http://127.0.0.1:{port}", key)

    async def aclose(self) -> None:
        """End the engine; after a short wait by force. May be called again."""
        async with self._lock:
            child = self._child
            if child is None:
                return
            try:
                _close_pipes(child)
                await asyncio.to_thread(child.wait, CLOSE_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                pass
            finally:
                self.kill()

    def kill(self) -> None:
        """End the engine at once, from any thread, waiting for nothing but the system."""
        child, self._child, self._endpoint = self._child, None, None
        if child is not None:
            child.kill()
            child.wait()
            _close_pipes(child)


def _shake_hands(child: subprocess.Popen[bytes], key: str) -> int:
    """Hand over the key, learn the port. Blocks; ends when the child does.

    Raises:
        ValueError: If what the child says is not the hand-shake.
        OSError: If the child is gone.
    """
    to_child, from_child = child.stdin, child.stdout
    if to_child is None or from_child is None:
        raise TypeError("the child was started without pipes")
    to_child.write(key.encode() + b"\n")
    to_child.flush()
    told = json.loads(from_child.readline())
    if not isinstance(told, dict) or not isinstance(told.get("port"), int):
        raise ValueError("no port in the hand-shake")
    return int(told["port"])


def _close_pipes(child: subprocess.Popen[bytes]) -> None:
    for pipe in (child.stdin, child.stdout):
        # What is left to write may have no reader any more: the pipe is closed all the same.
        with contextlib.suppress(OSError):
            if pipe:
                pipe.close()
