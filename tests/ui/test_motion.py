import os
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui import motion
from desktop.ui.motion import MacSetting, Motion, WindowsSetting, style_is_still
from tests.ui.fake_portal import MOTION, FakePortal, needs_bus, private_bus

ROOT = Path(__file__).parents[2]
FOLLOWER = """
from PySide6.QtWidgets import QApplication
from desktop.ui.theme import Theme

application = QApplication([])
theme = Theme()
told = []

def tell():
    told.append(theme.reduced_motion)
    print(told[-1], flush=True)
    if len(told) == 3:
        application.quit()

theme.changed.connect(tell)
theme.follow_motion()
application.exec()
"""


class FakeSystem(QObject):
    """Says what it is told to."""

    told = Signal(bool)
    asked = 0

    def ask(self):
        self.asked += 1


class User32:
    """The one call of Windows, as its documentation has it."""

    def __init__(self, *, moves, works=True):
        self.moves = moves
        self.works = works

    def SystemParametersInfoW(self, action, number, place, flags):
        assert (action, number, flags) == (0x1042, 0, 0)
        if self.works:
            place._obj.value = self.moves
        return int(self.works)


@pytest.fixture
def parent(qapp):
    parent = QObject()
    yield parent
    # At once: what follows the system would ask it again when the next test shows a window.
    shiboken6.delete(parent)


@pytest.fixture
def system(parent, monkeypatch):
    system = FakeSystem(parent)
    monkeypatch.setattr(Motion, "_find_system", lambda _self: system)
    return system


@pytest.fixture
def following(parent, system):
    following = Motion(parent)
    following.follow()
    return following


@pytest.fixture
def heard(following):
    heard = []
    following.changed.connect(heard.append)
    return heard


def test_it_asks_at_once_and_again_when_the_program_becomes_active(following, system, qapp):
    assert system.asked == 1
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert system.asked == 1
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert system.asked == 2


def test_it_tells_of_changes_alone(following, system, heard):
    system.told.emit(False)
    assert heard == []
    system.told.emit(True)
    system.told.emit(True)
    assert heard == [True]
    assert following.is_still
    system.told.emit(False)
    assert heard == [True, False]
    assert not following.is_still


def test_what_the_style_keeps_still_stays_still(following, system, heard, monkeypatch):
    monkeypatch.setattr(motion, "style_is_still", lambda: True)
    following._style_is_still = None  # it is asked for once
    assert following.is_still
    system.told.emit(True)
    system.told.emit(False)
    assert following.is_still
    assert heard == []


def test_the_style_moves_unless_it_gives_no_time(qapp, monkeypatch):
    assert not style_is_still()

    class Still:
        def styleHint(self, _hint):
            return 0

    monkeypatch.setattr(QApplication, "style", Still)
    assert style_is_still()


@pytest.mark.parametrize("moves", [0, 1])
def test_windows_says_whether_it_animates(parent, qtbot, moves):
    setting = WindowsSetting(parent, lambda: User32(moves=moves))
    with qtbot.waitSignal(setting.told) as told:
        setting.ask()
    assert told.args == [not moves]


def test_a_windows_that_does_not_know_says_nothing(parent, qtbot):
    setting = WindowsSetting(parent, lambda: User32(moves=0, works=False))
    with qtbot.assertNotEmitted(setting.told):
        setting.ask()


def test_windows_is_followed(parent, qtbot, monkeypatch, qapp):
    user32 = User32(moves=0)
    monkeypatch.setattr(WindowsSetting.__init__, "__defaults__", (lambda: user32,))
    following = Motion(parent, "win32")
    with qtbot.waitSignal(following.changed) as changed:
        following.follow()
    assert changed.args == [True]
    user32.moves = 1
    with qtbot.waitSignal(following.changed) as changed:
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert changed.args == [False]


def printing(words, code=0):
    return (sys.executable, "-c", f"print({words!r}); raise SystemExit({code})")


@pytest.mark.parametrize("word", ["0", "1"])
def test_macos_says_whether_motion_is_reduced(parent, qtbot, word):
    setting = MacSetting(parent, printing(word))
    with qtbot.waitSignal(setting.told) as told:
        setting.ask()
        setting.ask()  # the second one finds the first under way
    assert told.args == [word == "1"]


@pytest.mark.parametrize(("words", "code"), [("", 1), ("what", 0), ("10", 0)])
def test_a_macos_that_does_not_know_says_nothing(parent, qtbot, words, code):
    setting = MacSetting(parent, printing(words, code))
    with qtbot.assertNotEmitted(setting.told), qtbot.waitSignal(setting._process.finished):
        setting.ask()


def test_a_macos_without_its_program_says_nothing(parent, qtbot, tmp_path):
    setting = MacSetting(parent, (str(tmp_path / "defaults"),))
    with qtbot.assertNotEmitted(setting.told), qtbot.waitSignal(setting._process.errorOccurred):
        setting.ask()


def test_macos_is_followed(parent, qtbot, monkeypatch):
    monkeypatch.setattr(MacSetting.__init__, "__defaults__", (printing("1"),))
    following = Motion(parent, "darwin")
    with qtbot.waitSignal(following.changed) as changed:
        following.follow()
    assert changed.args == [True]


@pytest.mark.parametrize("platform", ["linux", "freebsd14"])
def test_without_a_session_bus_the_style_alone_counts(parent, monkeypatch, platform, qtbot):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    following = Motion(parent, platform)
    with qtbot.assertNotEmitted(following.changed):
        following.follow()
    assert not following.is_still


def test_without_qtdbus_the_style_alone_counts(parent, monkeypatch):
    monkeypatch.setitem(sys.modules, "desktop.ui.settings_portal", None)
    following = Motion(parent, "linux")
    following.follow()
    assert not following.is_still


@contextmanager
def follower_on(address):
    """A program of its own, whose session bus this is."""
    with subprocess.Popen(
        [sys.executable, "-c", FOLLOWER],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        except BaseException:
            program.kill()
            raise


@needs_bus
def test_the_theme_of_a_program_follows_the_portal_of_its_session(tmp_path):
    with private_bus(tmp_path) as address, closing(FakePortal(address)) as portal:
        portal.set(MOTION, "u", 1)
        with follower_on(address) as follower:
            assert follower.stdout.readline() == "True\n"
            portal.change(MOTION, "u", 0)
            assert follower.stdout.readline() == "False\n"
            portal.change(MOTION, "u", 1)
            assert follower.stdout.readline() == "True\n"
            assert follower.stderr.read() == ""
        assert follower.returncode == 0
