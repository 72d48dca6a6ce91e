"""The service that the soak asks, in a process of its own: what it needs is not the window's.

The first word of a question says what becomes of it, see ``SCENES``.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.answers import chunks, mixed
from tests.loopback import Connection, LoopbackServer, answer, refusing

ROOT = Path(__file__).parents[2]
MODELS = {"models": [{"name": "models/gemini-3.8-flash"}]}
SIZES = {"brief": 300, "usual": 1_500, "long": 6_000, "longest": 30_000}
CHUNK = 60
LEAST_TO_STOP_S = 20.0


def _usage(count: int) -> dict[str, int]:
    return {"promptTokenCount": 9, "candidatesTokenCount": count, "totalTokenCount": count + 9}


def _saying(connection: Connection, text: str, finish: str = "STOP") -> None:
    pieces = chunks(text, CHUNK)
    connection.head()
    for number, piece in enumerate(pieces, 1):
        last = {"finishReason": finish} if number == len(pieces) else {}
        connection.event({**answer(piece, **last), "usageMetadata": _usage(5 * number)})
    connection.end()


def _seed(connection: Connection) -> int:
    """The question ends with a number; the answer follows from it."""
    return int(words(connection)[-1])


def words(connection: Connection) -> list[str]:
    """The last question, word by word."""
    texts = [
        part["text"] for part in connection.request.json["contents"][-1]["parts"] if "text" in part
    ]
    return str(texts[-1]).split()


def _answering(connection: Connection) -> None:
    _saying(connection, mixed(_seed(connection), SIZES[words(connection)[0]]))


def _held(connection: Connection) -> None:
    """Begin, and leave it to the client to stop."""
    connection.head()
    for piece in chunks(mixed(_seed(connection), 600), CHUNK):
        connection.text(piece)
    connection.wait_for_close(LEAST_TO_STOP_S)


def _silent(connection: Connection) -> None:
    """Say nothing at all until the client gives up."""
    connection.wait_for_close(LEAST_TO_STOP_S)


def _reset(connection: Connection) -> None:
    connection.head()
    connection.text("The line breaks after this. ")
    connection.reset()


def _cut(connection: Connection) -> None:
    connection.head()
    connection.text("The line ends after this. ")
    connection.close()


def _garbage(connection: Connection) -> None:
    connection.head()
    connection.text("What follows cannot be read. ")
    connection.chunk(b'data: {"candidates": [{"content": \xff\xfe\r\n\r\n')
    connection.end()


def _blocked(connection: Connection) -> None:
    connection.head()
    connection.event({"promptFeedback": {"blockReason": "SAFETY"}})
    connection.end()


def _truncated(connection: Connection) -> None:
    _saying(connection, mixed(_seed(connection), 500), finish="MAX_TOKENS")


def _refusing(code: int, status: str) -> Callable[[Connection], None]:
    return refusing(code, {"error": {"code": code, "message": "No.", "status": status}})


FAULTS: dict[str, Callable[[Connection], None]] = {
    "reset": _reset,
    "cut": _cut,
    "garbage": _garbage,
    "blocked": _blocked,
    "truncated": _truncated,
    "invalid": _refusing(400, "INVALID_ARGUMENT"),
    "forbidden": _refusing(403, "PERMISSION_DENIED"),
    "limited": _refusing(429, "RESOURCE_EXHAUSTED"),
    "unavailable": _refusing(503, "UNAVAILABLE"),
}
SCENES: dict[str, Callable[[Connection], None]] = {
    **dict.fromkeys(SIZES, _answering),
    "held": _held,
    "silent": _silent,
    **FAULTS,
}


def _scene(connection: Connection) -> None:
    server = connection.server
    server.requests.clear()  # nobody looks at them, and images are large
    server._threads[:] = [thread for thread in server._threads if thread.is_alive()]
    if connection.request.method == "GET":
        connection.whole(200, json.dumps(MODELS).encode())
    else:
        SCENES[words(connection)[0]](connection)


def main() -> None:
    """Serve until standard input ends."""
    with LoopbackServer([_scene]) as server:
        print(server.url, flush=True)
        sys.stdin.read()


@contextmanager
def service() -> Iterator[str]:
    """The process, and where it listens."""
    command = [sys.executable, "-m", "tests.soak.service"]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


if __name__ == "__main__":
    main()
