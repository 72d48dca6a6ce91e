"""Looking for new versions on the real loop, against a server on the loopback line."""

import json
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desktop import __version__
from desktop.program import updating
from desktop.settings_file import FILE_NAME as SETTINGS
from desktop.ui.version_dialog import VersionDialog
from desktop.updates.asking import WAIT_S
from desktop.updates.last_look import DAY_S, FILE_NAME, LastLook, load, save
from desktop.updates.latest import VARIABLE
from tests.gui_run import run, uncovered, until
from tests.updates.latest_server import serving
from tests.updates.signer import PAGE, Signer, dated, told

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ON = {"look_for_versions": True}
OFFLINE = ["--engine", "offline"]


@pytest.fixture
def latest(tmp_path, monkeypatch):
    with serving(tmp_path) as latest:
        monkeypatch.setenv(VARIABLE, latest.address)
        monkeypatch.setattr(updating, "AFTER_S", 0.0)
        monkeypatch.setattr(updating, "KEY", Signer().public)
        yield latest


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def opened(monkeypatch):
    """What was handed to the browser."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()))
    return found


@pytest.fixture
def settings(data, latest):
    """Write settings that hold at the start."""

    def write(**values):
        values = {"proxy": "none", "ca_file": latest.ca_file, **values}
        (data / SETTINGS).write_text(json.dumps(values))

    return write


def button(window):
    made = vars(window.bar).get("version_button")
    return made if made is not None and not made.isHidden() else None


def kept(data):
    return load(data, time.time() + 1)


async def begun(application):
    """Earlier looks are known, and whatever was due has been done."""
    await until(lambda: "updating" in vars(application.windows))
    made = application.windows.updating
    await until(lambda: made._is_loaded and not made._one_at_a_time.locked())


def ask_by_hand(window):
    (action,) = [each for each in window.actions() if each.text() == "Look for a new version"]
    action.trigger()


async def told_by_hand(application):
    ask_by_hand(application.window)
    words = application.window.notice.sentence
    assert words.text() == updating.LOOKING
    await until(lambda: words.text() != updating.LOOKING)
    return words.text()


def test_it_is_never_looked_for_without_leave(latest, data):
    async def scenario(application):
        await begun(application)
        assert button(application.window) is None

    run([], scenario)
    run([], scenario)
    assert latest.paths == []
    assert not (data / FILE_NAME).exists()


def test_what_is_found_is_told_in_every_window_and_the_next_start_knows_it(latest, data, settings):
    settings(**ON)

    async def first(application):
        await until(lambda: button(application.window))
        other = application.windows.open(application.window)
        for window in (application.window, other):
            assert button(window).toolTip() == "Gemstream 1.3.0 is there"

    async def second(application):
        await until(lambda: button(application.window))
        await begun(application)

    run(OFFLINE, first)
    assert len(latest.paths) == 2
    assert kept(data).news.version.text == "1.3.0"
    run(OFFLINE, second)
    assert len(latest.paths) == 2


def test_leave_given_at_the_welcome_holds_at_once(latest, data, settings):
    async def scenario(application):
        application.windows.settings.use(
            replace(application._app.settings, proxy="none", ca_file=latest.ca_file)
        )
        await begun(application)
        tick = application.window.page.stack.welcome.versions
        assert not tick.toggle.isChecked()
        QTest.mouseClick(tick.toggle, Qt.MouseButton.LeftButton)
        assert application._app.settings.look_for_versions
        await until(lambda: button(application.window))
        QTest.mouseClick(tick.toggle, Qt.MouseButton.LeftButton)
        assert not application._app.settings.look_for_versions
        assert button(application.window) is None

    run([], scenario)
    assert len(latest.paths) == 2
    assert "look_for_versions" not in json.loads((data / SETTINGS).read_text())


def test_a_day_later_it_is_looked_for_again(latest, data, settings):
    settings(**ON)
    save(data, LastLook(at_s=time.time() - DAY_S - 1))

    async def scenario(application):
        await until(lambda: button(application.window))

    run(OFFLINE, scenario)
    assert len(latest.paths) == 2


def test_it_is_looked_for_while_the_window_stays_open(latest, data, settings, monkeypatch):
    settings(**ON)
    now, asked = [1000.0], []
    monkeypatch.setattr(updating, "_steady_s", lambda: asked.append(now[0]) or now[0])
    monkeypatch.setattr(updating, "EVERY_S", 0.02)
    latest.say(told(__version__))

    async def scenario(application):
        await until(lambda: len(latest.paths) == 2)
        await begun(application)
        now[0] += DAY_S - 1
        await until(lambda: asked.count(now[0]) > 3)
        await begun(application)
        assert len(latest.paths) == 2
        now[0] += 1
        latest.say()
        await until(lambda: button(application.window))

    run(OFFLINE, scenario)
    assert len(latest.paths) == 4


@pytest.mark.parametrize("off_by_s", [5 * DAY_S, 5000 * DAY_S])
def test_a_clock_that_was_ahead_is_put_right_in_the_file(latest, data, settings, off_by_s):
    settings(**ON)
    save(data, LastLook(at_s=time.time() + off_by_s))
    run(OFFLINE, begun)
    assert load(data, 1e11).at_s <= time.time()
    assert latest.paths == []


def test_nothing_is_asked_that_cannot_be_remembered(latest, data, settings, monkeypatch, caplog):
    def refuse(folder, look):
        raise OSError(30, "Read-only file system")

    settings(**ON)
    monkeypatch.setattr(updating, "save", refuse)

    async def scenario(application):
        await begun(application)
        await until(lambda: "cannot be kept" in caplog.text)

    run(OFFLINE, scenario)
    assert latest.paths == []


def test_a_fault_is_silent_in_the_window_and_in_the_log(latest, data, settings, caplog):
    settings(**ON)
    latest.say(signer=Signer(seed=b"e" * 32))

    async def scenario(application):
        await until(lambda: kept(data).fault)
        await begun(application)
        window = application.window
        return button(window), window.notice.isHidden()

    assert run(OFFLINE, scenario) == (None, True)
    assert "is not signed by the makers of Gemstream" in caplog.text
    run(OFFLINE, begun)
    assert len(latest.paths) == 2  # nor is it tried again before the day is over


def test_the_end_of_the_program_waits_for_no_host(latest, data, settings):
    settings(**ON)

    def scene(connection):
        connection.head(200)
        connection.wait_for_close()

    latest.server.scenes = [scene]

    async def scenario(application):
        await until(lambda: len(latest.paths) == 1)
        return application.windows.updating

    assert not run(OFFLINE, scenario)._tasks
    assert latest.server.wait(lambda: len(latest.server.closed_at) == 1, WAIT_S / 2)
    assert kept(data).at_s is not None


def test_an_old_file_played_again_takes_nothing_back(latest, data, settings):
    settings(**ON)
    latest.say(told("1.4"), comment=dated(2000))

    async def scenario(application):
        await until(lambda: button(application.window))
        latest.say(told("1.3"), comment=dated(1000))
        words = await told_by_hand(application)
        return words, button(application.window).toolTip()

    words, tip = run(OFFLINE, scenario)
    assert words == "What came is older than what was seen before. Try again later."
    assert tip == "Gemstream 1.4 is there"


# What the user does with it.


async def dialog_of(application, how):
    how()
    (dialog,) = application.window.findChildren(VersionDialog)
    await until(dialog.isVisible)
    return dialog


def test_the_page_is_opened_when_it_is_wanted_and_not_before(latest, data, settings, opened):
    settings(**ON)

    async def scenario(application):
        await until(lambda: button(application.window))
        dialog = await dialog_of(application, button(application.window).click)
        assert opened == []
        dialog.go_on_button.click()
        assert button(application.window) is not None

    run(OFFLINE, scenario)
    assert opened == [PAGE]


def test_a_version_that_was_passed_over_stays_so_and_is_found_by_hand(latest, data, settings):
    settings(**ON)

    async def pass_over(application):
        await until(lambda: button(application.window))
        dialog = await dialog_of(application, button(application.window).click)
        dialog.cancel_button.click()
        assert button(application.window) is None
        assert application.windows.updating.show(application.window) is None

    async def again(application):
        await begun(application)
        assert button(application.window) is None
        assert await told_by_hand(application) == "Gemstream 1.3.0 is there."
        assert button(application.window)
        await dialog_of(application, application.window.notice.button.click)

    run(OFFLINE, pass_over)
    assert kept(data).passed_over == "1.3.0"
    run(OFFLINE, again)


def test_what_is_passed_over_while_it_is_looked_for_stays_so(latest, data, settings):
    settings(**ON)
    is_passed_over = threading.Event()

    async def scenario(application):
        await until(lambda: button(application.window))
        await begun(application)
        latest.server.scenes = [lambda c: is_passed_over.wait(20) and latest.scene(c)]
        ask_by_hand(application.window)
        await until(lambda: len(latest.paths) == 3)
        button(application.window).click()
        (dialog,) = application.window.findChildren(VersionDialog)
        dialog.cancel_button.click()
        is_passed_over.set()
        words = application.window.notice.sentence
        await until(lambda: words.text() != updating.LOOKING)
        assert button(application.window) is None

    run(OFFLINE, scenario)
    assert kept(data).passed_over == "1.3.0"


def test_a_program_that_keeps_nothing_looks_for_nothing_by_itself(latest, data, settings):
    settings(**ON)

    async def scenario(application):
        application._app.keeps = False
        await until(lambda: "updating" in vars(application.windows))
        made = application.windows.updating
        await made.aclose()
        made._is_loaded = False
        made.begin(data)
        assert not made._tasks
        application._app.keeps = True
        made.begin(data / "elsewhere")  # for want of the user's folder
        assert not made._tasks
        made.begin(data)
        assert made._tasks

    run(OFFLINE, scenario)


def test_who_asks_by_hand_is_told_though_it_is_off(latest, data, settings):
    settings()
    latest.say(told(__version__), comment=dated(int(time.time())))

    async def scenario(application):
        await begun(application)
        words = await told_by_hand(application)
        latest.say(comment=dated(int(time.time())))
        return words, await told_by_hand(application), button(application.window) is not None

    newest = f"This is the newest version, {__version__}."
    assert run(OFFLINE, scenario) == (newest, "Gemstream 1.3.0 is there.", True)
    assert len(latest.paths) == 4


def test_who_asks_in_two_windows_at_once_is_told_in_both(latest, data, settings):
    settings()

    is_closed = threading.Event()

    def scene(connection):
        assert is_closed.wait(20)
        latest.scene(connection)

    latest.server.scenes = [scene]

    async def scenario(application):
        await begun(application)
        other, third = (application.windows.open(application.window) for _ in range(2))
        for window in (third, application.window, other):
            ask_by_hand(window)
        third.close()
        await until(lambda: not isValid(third))
        is_closed.set()
        windows = (application.window, other)
        await until(lambda: all("1.3.0" in w.notice.sentence.text() for w in windows))

    run(OFFLINE, scenario)
    assert len(latest.paths) == 2


def test_who_asks_by_hand_is_told_of_a_fault(latest, data, settings):
    settings()
    latest.data = b""

    async def scenario(application):
        await begun(application)
        words = await told_by_hand(application)
        return words, application.window.notice.kind, application.window.notice.button

    words, kind, offered = run(OFFLINE, scenario)
    assert words.endswith("does not say it (HTTP status 404). Try again later.")
    assert (kind, offered) == ("warn", None)


def test_the_dialog_goes_with_its_window(latest, data, settings):
    settings(**ON)

    async def scenario(application):
        await until(lambda: button(application.window))
        dialog = await dialog_of(application, button(application.window).click)
        closed = []
        dialog.finished.connect(closed.append)
        application.window.close()
        await until(lambda: closed)

    run(OFFLINE, scenario)


def test_a_start_loads_nothing_that_asks_the_web():
    script = (
        "import sys\nimport desktop.program.updating\n"
        "print(sorted({'ssl', 'http.client', 'urllib.request', 'cryptography', 'hashlib'}\n"
        "             & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env=uncovered(),
    )
    assert done.stdout.strip() == "['ssl']"  # asyncio loads it


def test_a_clock_that_goes_on_in_sleep_is_used_where_there_is_one(monkeypatch):
    assert updating._steady_s() > 0
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    assert abs(updating._steady_s() - time.monotonic()) < 5
