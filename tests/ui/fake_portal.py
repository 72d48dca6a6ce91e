"""A private session bus, and a settings portal on it, for tests."""

import contextlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
SERVICE = Path(__file__).with_name("portal_service.py")
SCREENSHOT_SERVICE = Path(__file__).with_name("screenshot_service.py")
MOTION = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")
KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")

# Without any folder of services: no portal of the machine is started by being asked.
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def _has_bindings() -> bool:
    command = [SYSTEM_PYTHON, "-c", "from gi.repository import Gio"]
    with contextlib.suppress(OSError):
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    return False


needs_bus = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None or not _has_bindings(),
    reason="needs a bus of its own and a portal on it: apt install dbus python3-gi",
)


@contextlib.contextmanager
def private_bus(folder):
    """Gives the address of a session bus that ends with the block."""
    config = folder / "bus.conf"
    config.write_text(CONFIG)
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class FakePortal:
    """A portal that says what it is told to."""

    def __init__(self, address, *manners):
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(SERVICE), *manners],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout.readline() == "ready\n"

    def _order(self, *words):
        print(json.dumps(words), file=self._process.stdin, flush=True)
        assert self._process.stdout.readline() == "done\n"

    def set(self, setting, kind, value):
        """Have a value from now on, without telling anybody; the kind is a D-Bus type."""
        self._order("set", *setting, kind, value)

    def change(self, setting, kind, value):
        """Have a value from now on, and tell of it."""
        self._order("change", *setting, kind, value)

    def drop(self, setting):
        """Know nothing of a setting any more."""
        self._order("drop", *setting)

    def close(self):
        """Leave the bus."""
        self._process.communicate()


class FakeScreenshotPortal:
    """A portal that gives a picture in the manner it is told to, see ``screenshot_service.py``."""

    def __init__(self, address, *manner):
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(SCREENSHOT_SERVICE), *manner],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.next() == "ready"

    def next(self):
        """The next thing that happens to it; waits for it."""
        return self._process.stdout.readline().strip()

    def close(self):
        """Leave the bus."""
        self._process.communicate()
