"""What leaves this computer, held against the code and against README."""

import ast
import re
from pathlib import Path

import pytest

from desktop.core.privacy import LEAVING

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop"

ON_THIS_COMPUTER = {
    "program/door.py": "a local socket: a second start of Gemstream knocks here",
    "calling.py": "a local socket, from the other side",
    "qt_needs.py": "looks whether the display's local socket answers",
    "offline/server.py": "the offline engine, on 127.0.0.1 alone",
    "bridge/server.py": "other programs come in, on 127.0.0.1 and ::1 alone, behind a secret",
    "cli/watch.py": "a client of bridge/server.py, at the address it wrote down",
    "program/loop.py": "a pair of sockets that wakes the loop",
    "program/activation.py": "D-Bus, from the desktop",
    "ui/screenshot_portal.py": "D-Bus, to the desktop",
    "ui/settings_portal.py": "D-Bus, to the desktop",
    "session_bus/line.py": "likewise",
    "program/sharing.py": "opens a PDF that it has made in another program",
}
"""Connections that cannot leave, and why."""

NAMES_ALONE = {
    "checks.py": "names the faults of certificates",
    "gemini/errors.py": "names the faults of connections",
    "gemini/sent.py": "catches a request before it is sent",
    "bridge/client.py": "names the faults of what bridge/server.py let in",
    "images/web.py": "names the faults of web/line.py, which it asks",
    "network.py": "reads which proxies there are, and whose certificates are trusted",
    "gemini/convert.py": "names the values of the SDK",
}
"""Modules of connections are imported for their words alone."""

ROOTS = {
    "socket",
    "socketserver",
    "ssl",
    "smtplib",
    "ftplib",
    "poplib",
    "imaplib",
    "xmlrpc",
    "webbrowser",
    "http",
    "httpx",
    "httpx2",
    "httpcore2",
    "aiohttp",
    "requests",
    "urllib3",
    "websockets",
    "google",
    "grpc",
}
DEEPER = (
    "urllib.request",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "PySide6.QtWebEngine",
    "jeepney.io",
)
NAMES = {"QDesktopServices"}
CALLS = {
    "open_connection",
    "open_unix_connection",
    "create_connection",
    "create_unix_connection",
    "create_datagram_endpoint",
    "start_server",
    "start_unix_server",
    "create_server",
    "sock_connect",
}


def modules_of(node):
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def connects(tree):
    """True if a module imports, names or calls anything that can open a connection."""
    for node in ast.walk(tree):
        for module in modules_of(node):
            last = module.rpartition(".")[2]
            if module.split(".")[0] in ROOTS or module.startswith(DEEPER) or last in NAMES:
                return True
        if isinstance(node, ast.Attribute) and node.attr in CALLS | NAMES:
            return True
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "__import__":
            return True
    return False


def at_run_time(tree):
    """A tree without what the type checker alone imports."""

    class Without(ast.NodeTransformer):
        def visit_If(self, node):
            return None if getattr(node.test, "id", "") == "TYPE_CHECKING" else node

    return Without().visit(tree)


@pytest.mark.unmeasured
def test_every_place_that_can_open_a_connection_is_on_the_list():
    found = {
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if connects(at_run_time(ast.parse(file.read_text(encoding="utf-8"))))
    }
    told = {place for each in LEAVING for place in each.places}
    # A new place: say in desktop/core/privacy.py what leaves there, or above why nothing does.
    assert found == told | set(ON_THIS_COMPUTER) | set(NAMES_ALONE)
    assert not told & (set(ON_THIS_COMPUTER) | set(NAMES_ALONE))


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "import urllib.request",
        "from urllib import request",
        "from http.client import HTTPSConnection",
        "from google import genai",
        "from PySide6.QtGui import QDesktopServices",
        "from PySide6 import QtNetwork",
        "def f():\n    import httpx2",
        "asyncio.open_connection('example.org', 80)",
        "QtGui.QDesktopServices.openUrl(url)",
        "__import__('socket')",
    ],
)
def test_no_way_to_connect_is_overlooked(line):
    assert connects(ast.parse(line))


@pytest.mark.parametrize("line", ["from urllib.parse import urlsplit", "import json", "f(x)"])
def test_what_cannot_connect_is_none(line):
    assert not connects(ast.parse(line))


def table():
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Privacy\n")[2]
    lines = section.partition("\n## ")[0].splitlines()
    rows = [line for line in lines if line.startswith("|")]
    return [
        tuple(re.sub(r"[`*]", "", cell).strip() for cell in row.strip("|").split("|"))
        for row in rows
    ]


def test_readme_has_the_same_list():
    head, rule, *rows = table()
    assert head == ("what", "when", "where to", "how to keep it here")
    assert set("".join(rule)) == {"-"}
    assert rows == [(each.what, each.when, each.where, each.off) for each in LEAVING]


def test_a_cell_of_the_table_is_no_two():
    assert not any("|" in cell for each in LEAVING for cell in (each.what, each.when, each.off))
