"""What all tests stand on: no display, no key, a data folder of their own."""

import gc
import os
import signal
import sys
from itertools import count

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The language of the tests is English wherever they run.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from desktop import words
from desktop.garbage import collect_due  # and nowhere else: see there
from tests.half_answers import gemini
from tests.keychains import use_keychain
from tests.languages import bracketed, english_again, in_germany, mirrored_program
from tests.measured import (
    pytest_collection,
    pytest_collection_modifyitems,
    pytest_runtest_protocol,
    pytest_sessionstart,
)

# How long an example takes says how busy the machine is; times are measured in benchmarks.
# The same examples in each run, so that a change fails for what it changed; others are looked for
# once a week, and by hand: pytest -m hypothesis --hypothesis-profile=searching
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("searching", deadline=None, print_blob=True)
settings.load_profile("repeatable")

# A busy machine can stand still for longer than pytest-qt would wait.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitActive, QtBot.waitExposed):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": 20_000}

__all__ = [
    "bracketed",
    "english_again",
    "gemini",
    "in_germany",
    "mirrored_program",
    "pytest_collection",
    "pytest_collection_modifyitems",
    "pytest_runtest_protocol",
    "pytest_sessionstart",
    "use_keychain",
]  # fixtures and hooks  # fmt: skip

KEYS = (
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "GOOGLE_GEMINI_BASE_URL",
    "GOOGLE_VERTEX_BASE_URL",
    "GOOGLE_GENAI_USE_ENTERPRISE",
    "GOOGLE_GENAI_USE_VERTEXAI",
    "GOOGLE_CLOUD_PROJECT",
    "GOOGLE_CLOUD_LOCATION",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
)


def pytest_configure():
    # A shell starts what it runs in the background with Ctrl-C switched off, and tests press it.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_unconfigure():
    # What a test put on the clipboard would outlive Python, and Qt would fall over it.
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def qapp_cls():
    from desktop.ui.open_with import QtApplication

    return QtApplication


@pytest.fixture(autouse=True)
def garbage_collected():
    """Between tests and in this thread, as in the program: see ``desktop.garbage``."""
    yield
    # Whoever lets Python collect by itself has it collect in any thread, for all tests to come.
    assert not gc.isenabled()
    collect_due()


@pytest.fixture(autouse=True)
def english_for_the_next():
    """A window that a test opened speaks for its whole process: numbers and days too."""
    yield
    words.use(None)


_numbers = count()


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch, request, tmp_path_factory):
    # Most tests need no folder, and making one takes longer than they do.
    if "tmp_path" in request.fixturenames:
        place = request.getfixturevalue("tmp_path")
    else:
        place = tmp_path_factory.getbasetemp() / f"of-no-test-{next(_numbers)}"
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GEMSTREAM_DATA_DIR", str(place / "data"))
    # No test finds the profiles or the keychain of whoever runs it.
    monkeypatch.setenv("XDG_DATA_HOME", str(place / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    # The desktop that the tests run on may ask for reduced motion; tests start from none.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place / 'no-bus'}")
