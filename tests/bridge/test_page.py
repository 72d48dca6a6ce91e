"""The page for a second screen: safe by itself, and in a real browser where there is one."""

import asyncio
import base64
import hashlib
import json
import os
import re
import shutil
import urllib.request

import pytest
from websockets.asyncio.client import connect

from desktop.bridge.page import page, policy
from tests.bridge_clients import bridge_to, client, hear_to_end, say
from tests.loopback import LoopbackServer, saying

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)


def test_it_needs_nothing_from_elsewhere():
    source = page()
    assert not re.search(r"\b(?:src|href|action)\s*=", source)
    assert "http:" not in source
    assert "https:" not in source
    assert "innerHTML" not in source
    assert not re.search(r"\bon\w+\s*=\s*[\"']", source)


def test_its_policy_allows_its_own_words_alone():
    source = page()
    said = policy(source, ["ws://127.0.0.1:7"])
    for element in ("script", "style"):
        (words,) = re.findall(rf"<{element}>(.*?)</{element}>", source, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(words.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in said
    assert "default-src 'none'" in said
    assert "connect-src ws://127.0.0.1:7;" in said
    assert "unsafe" not in said


async def test_the_bridge_serves_it_to_whoever_asks_without_a_secret_in_it(tmp_path):
    with LoopbackServer([]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            address = bridge.page_url.partition("#")[0]
            answer = await asyncio.to_thread(urllib.request.urlopen, address)
            source = answer.read().decode()
            assert source == page()
            assert bridge._token not in source
            assert bridge._token in bridge.page_url.partition("#")[2]
            assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
            assert f"ws://127.0.0.1:{bridge._port}" in answer.headers["Content-Security-Policy"]
            assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.e2e
@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
async def test_a_browser_shows_the_running_answer(tmp_path):
    text = "A <b>bold</b> & plain answer"
    with LoopbackServer([saying(text)]) as server:
        async with bridge_to(server, tmp_path) as bridge:
            connected = asyncio.Event()
            bridge.clients_changed.append(lambda: bridge.clients and connected.set())
            browser = await asyncio.create_subprocess_exec(
                BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                f"--user-data-dir={tmp_path / 'profile'}", "--remote-debugging-port=0",
                bridge.page_url,
                env={**os.environ, "HOME": str(tmp_path)}, stdout=-3, stderr=-3,
            )  # fmt: skip
            try:
                await asyncio.wait_for(connected.wait(), 60)
                async with client(tmp_path) as asker:
                    await say(asker, prompt="hi")
                    await hear_to_end(asker)
                shown = await asyncio.wait_for(shown_in(tmp_path / "profile", text), 30)
            finally:
                browser.terminate()
                await browser.wait()
    assert shown == {"text": text, "state": "Done"}


async def shown_in(profile, wanted):
    """What the page shows, once it shows what is wanted: asked over the browser's own socket."""
    port = (profile / "DevToolsActivePort").read_text().splitlines()[0]
    listed = f"http://127.0.0.1:{port}/json"
    pages = json.loads(await asyncio.to_thread(lambda: urllib.request.urlopen(listed).read()))
    address = next(each["webSocketDebuggerUrl"] for each in pages if each["type"] == "page")
    script = "JSON.stringify({text: part('text').textContent, state: part('state').textContent})"
    async with connect(address, proxy=None) as tools:
        number = 0
        while True:
            number += 1
            wish = {"id": number, "method": "Runtime.evaluate", "params": {"expression": script}}
            await tools.send(json.dumps(wish))
            told = json.loads(await tools.recv())
            shown = json.loads(told["result"]["result"]["value"])
            if shown["text"] == wanted and shown["state"] == "Done":
                return shown
