import asyncio
import base64
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from http.client import HTTPConnection

import pytest
from PIL import Image

from desktop.core.errors import ServiceUnavailable
from desktop.offline import MODEL, process
from desktop.offline.process import Endpoint, OfflineProcess
from tests.offline.conftest import png

PATIENCE_S = 30.0


def script(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def port_of(endpoint: Endpoint) -> int:
    return int(endpoint.base_url.rpartition(":")[2])


def status(endpoint: Endpoint, key: str | None = None) -> int:
    connection = HTTPConnection("127.0.0.1", port_of(endpoint), timeout=PATIENCE_S)
    connection.request("GET", "/v1/models", headers={"x-goog-api-key": key or endpoint.key})
    code = connection.getresponse().status
    connection.close()
    return code


def wait_for_end(pid: int) -> None:
    """Wait until a process is gone, whoever its parent is."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        ended, _, _ = select.select([handle], [], [], PATIENCE_S)
        assert ended, f"process {pid} lives on"
    finally:
        os.close(handle)


def refuses(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) != 0


@pytest.fixture
async def engine() -> AsyncIterator[OfflineProcess]:
    engine = OfflineProcess()
    yield engine
    await engine.aclose()


async def test_it_answers_its_owner_and_nobody_else(engine: OfflineProcess) -> None:
    endpoint = await engine.start()
    assert status(endpoint) == 200
    assert status(endpoint, "another key") == 400
    assert endpoint.key not in repr(endpoint)


async def test_it_starts_once_however_often_it_is_asked(engine: OfflineProcess) -> None:
    first, second = await asyncio.gather(engine.start(), engine.start())
    assert first is second is await engine.start()


async def test_closing_ends_it_and_may_be_repeated(engine: OfflineProcess) -> None:
    endpoint = await engine.start()
    pid = engine.pid
    assert pid
    await engine.aclose()
    await engine.aclose()
    assert engine.pid is None
    assert refuses(port_of(endpoint))


async def test_it_starts_again_after_it_was_closed_or_died(engine: OfflineProcess) -> None:
    first = await engine.start()
    await engine.aclose()
    second = await engine.start()
    assert second.key != first.key
    assert engine.pid
    os.kill(engine.pid, signal.SIGKILL)
    wait_for_end(engine.pid)
    third = await engine.start()
    assert status(third) == 200


async def test_it_can_be_killed_at_once(engine: OfflineProcess) -> None:
    endpoint = await engine.start()
    engine.kill()
    engine.kill()
    assert refuses(port_of(endpoint))


async def test_it_describes_an_image(engine: OfflineProcess) -> None:
    endpoint = await engine.start()
    data = base64.b64encode(png(Image.new("RGB", (30, 20), "red"))).decode()
    parts = [{"inlineData": {"mimeType": "image/png", "data": data}}]
    connection = HTTPConnection("127.0.0.1", port_of(endpoint), timeout=PATIENCE_S)
    path = f"/v1beta/models/{MODEL}:generateContent?key={endpoint.key}"
    connection.request("POST", path, json.dumps({"contents": [{"parts": parts}]}))
    answer = json.loads(connection.getresponse().read())
    connection.close()
    text = answer["candidates"][0]["content"]["parts"][0]["text"]
    assert text.startswith("Offline engine")
    assert "- red: 100 %" in text


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(1)",
        "input(); print('no json')",
        "input(); print('[]')",
        "input(); print('{}')",
        "input()",
    ],
)
async def test_what_does_not_shake_hands_is_no_engine(code: str) -> None:
    broken = OfflineProcess(command=script(code))
    with pytest.raises(ServiceUnavailable, match="could not be started"):
        await broken.start()
    assert broken.pid is None


async def test_a_missing_program_is_told() -> None:
    with pytest.raises(ServiceUnavailable, match="could not be started"):
        await OfflineProcess(command=("/nowhere/gemstream",)).start()


async def test_a_silent_engine_is_given_up_and_ended() -> None:
    silent = OfflineProcess(command=script("import sys; sys.stdin.read()"), timeout_s=0.1)
    with pytest.raises(ServiceUnavailable, match=r"within 0\.1 seconds"):
        await silent.start()
    assert silent.pid is None


async def test_a_start_that_is_cancelled_leaves_nothing_behind() -> None:
    silent = OfflineProcess(command=script("import sys; sys.stdin.read()"))
    task = asyncio.create_task(silent.start())
    await asyncio.sleep(0)
    pid = silent.pid
    assert pid
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    wait_for_end(pid)
    assert silent.pid is None


async def test_an_engine_that_will_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "CLOSE_TIMEOUT_S", 0.1)
    code = "input(); print('{\"port\": 1}', flush=True)\nimport threading; threading.Event().wait()"
    stubborn = OfflineProcess(command=script(code))
    await stubborn.start()
    pid = stubborn.pid
    assert pid
    await stubborn.aclose()
    wait_for_end(pid)


async def test_the_child_is_not_given_the_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "secret")
    monkeypatch.setenv("GOOGLE_API_KEY", "secret")
    code = (
        "import json, os; input();"
        "print(json.dumps({'port': sum(v == 'secret' for v in os.environ.values())}))"
    )
    child = OfflineProcess(command=script(code))
    endpoint = await child.start()
    await child.aclose()
    assert port_of(endpoint) == 0


OWNER = """
import asyncio, sys
from desktop.offline.process import OfflineProcess

async def main():
    engine = OfflineProcess()
    endpoint = await engine.start()
    print(engine.pid, endpoint.base_url.rpartition(":")[2], flush=True)
    sys.stdin.read()

asyncio.run(main())
"""


def test_it_dies_with_its_owner_even_after_a_crash() -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout
        pid, port = map(int, owner.stdout.readline().split())
        assert not refuses(port)
        owner.send_signal(signal.SIGKILL)
        wait_for_end(pid)
    assert owner.returncode == -signal.SIGKILL
    assert refuses(port)
