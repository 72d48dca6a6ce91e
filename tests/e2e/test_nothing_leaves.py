"""Without a key nothing leaves: a whole first session, watched at every connection and look-up."""

import json
import subprocess
import sys
from pathlib import Path

from tests.gui_run import uncovered

SESSION = """
import asyncio, json, os, sys

seen = []

def watch(event, arguments):
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        seen.append(arguments[1])
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "webbrowser.open"}:
        seen.append(arguments[0])

sys.addaudithook(watch)
if sys.argv[1:] == ["trap"]:
    import socket

    with socket.socket() as line:
        line.settimeout(0.01)
        try:
            line.connect(("127.0.0.2", 9))
        except OSError:
            pass

from desktop.core.events import Ended
from desktop.gui import create

application = create([])
application.window.show()


async def session():
    ended = asyncio.Event()

    def hear(events):
        if isinstance(events[-1], Ended):
            ended.set()

    controller = application.controller
    controller.listen(hear)
    application.window.page.stack.welcome.try_card.click()
    await asyncio.wait_for(ended.wait(), 40)
    await controller.sending.of_turn(controller.conversation.leaf_id)
    await application.aclose()


with application.loop as loop:
    loop.run_until_complete(session())
print(json.dumps(seen, default=repr), flush=True)
os._exit(0)
"""


def connections(*arguments):
    """Where a session connects to, and whose address it looks up."""
    done = subprocess.run(
        [sys.executable, "-c", SESSION, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env=uncovered(),
    )
    return json.loads(done.stdout.splitlines()[-1])


def outside(places):
    """Those that are not on this computer: no local socket, no address of its own."""
    return [each for each in places if isinstance(each, list) and each[0] not in {"127.0.0.1"}] + [
        each
        for each in places
        if isinstance(each, str)
        and each not in {"127.0.0.1", "localhost"}
        and not each.startswith(("/", "\\0"))
    ]


def test_without_a_key_nothing_leaves():
    places = connections()
    assert list({each[0] for each in places if isinstance(each, list)}) == ["127.0.0.1"]
    assert outside(places) == []


def test_the_watch_sees_what_would_leave():
    assert outside(connections("trap")) == [["127.0.0.2", 9]]
