"""The bridge of the window: real programs ask and watch over loopback."""

import json
import socket
import stat
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid
from websockets.exceptions import ConnectionClosed, InvalidStatus

from desktop.bridge.server import FILE_NAME
from desktop.core.events import Ended, TextDelta
from desktop.ui.programs_place import CLOSED, ProgramsPlace
from tests.bridge_clients import client, found, hear, hear_text, hear_to_end, say, text_of
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.loopback import LoopbackServer, saying
from tests.setting_entries import entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ALLOWED = {"my editor": True}


def use(application, **settings):
    in_force = application.windows.settings
    in_force.use(replace(application._app.settings, **settings))


async def opened(application, **settings):
    """The bridge, when it is open; gives its folder."""
    await until(lambda: application.windows.history.has_begun)
    bridging = application.windows.bridging
    use(application, bridge=True, **settings)
    await until(lambda: bridging._bridge is not None)
    return application._app.folder


async def begin(window, text):
    """Ask in a window, and wait for the first words; gives an ear and the id of the turn."""
    ear = Ear(window.page.controller)
    QTest.keyClicks(window.composer.prompt, text)
    QTest.keyClick(window.composer.prompt, Qt.Key.Key_Return)
    await until(lambda: ear.has(TextDelta))
    return ear, window.page.controller.running


async def watching(connection):
    await say(connection, type="watch")
    await say(connection, type="stop", id="nobody")
    while (await hear(connection)).get("code") != "not_found":
        pass


def test_it_is_closed_until_it_is_wanted_and_goes_with_the_window(gemini):
    async def scenario(application):
        await until(lambda: application.windows.history.has_begun)
        folder, window = application._app.folder, application.window
        assert not (folder / FILE_NAME).exists()
        assert "programs_button" not in vars(window.bar)
        await opened(application)
        assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
        button = window.bar.programs_button
        assert button.isVisible()
        assert button.toolTip().startswith("No program is connected · ws://127.0.0.1:")
        async with client(folder) as one, client(folder):
            await until(lambda: button.text() == "2")
            assert button.accessibleDescription().startswith("2 programs connected")
            use(application, bridge=False)
            with pytest.raises(ConnectionClosed) as closed:
                await one.recv()
            assert closed.value.rcvd.code == 1001
        await until(lambda: not (folder / FILE_NAME).exists())
        assert button.isHidden()
        await opened(application)
        again = await client(folder)
        await application.aclose()
        with pytest.raises(ConnectionClosed) as closed:
            await again.recv()
        assert closed.value.rcvd.code == 1001
        assert not (folder / FILE_NAME).exists()
        settings = json.loads((folder / "settings.json").read_text())
        assert settings == {"bridge": True}

    run([], scenario)


def test_it_opens_with_the_window_if_it_was_open_before(gemini, tmp_path):
    async def first(application):
        await opened(application)

    async def second(application):
        bridging = application.windows.bridging
        await until(lambda: bridging._bridge is not None)
        async with client(application._app.folder):
            pass

    run(["--data-dir", str(tmp_path)], first)
    run(["--data-dir", str(tmp_path)], second)


def test_a_port_that_is_taken_is_said_and_the_switch_is_off(gemini):
    async def scenario(application):
        await until(lambda: application.windows.history.has_begun)
        window = application.window
        dialog = application.windows.settings.show(window)
        switch = entry(dialog, "bridge")
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            entry(dialog, "bridge_port").setValue(port)
            switch.click()
            sentence = f"Port {port} cannot be had."
            await until(lambda: window.notice.sentence.text().startswith(sentence))
        assert not switch.isChecked()
        place = dialog.findChild(ProgramsPlace)
        assert place.state.words.startswith(sentence)
        assert not place.copy_button.isEnabled()
        switch.click()
        await until(lambda: place.copy_button.isEnabled())
        assert found(application._app.folder)["url"] == f"ws://127.0.0.1:{port}/"
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            free = other.getsockname()[1]
        entry(dialog, "bridge_port").setValue(free)
        await until(lambda: f":{free}/" in place.state.words)
        switch.click()
        await until(lambda: place.state.words == CLOSED)

    run([], scenario)


def test_a_web_page_takes_part_once_its_origin_is_named(gemini):
    async def scenario(application):
        folder = await opened(application)
        before = found(folder)
        with pytest.raises(InvalidStatus):
            await client(folder, origin="https://tool.example")
        dialog = application.windows.settings.show(application.window)
        field = entry(dialog, "bridge_origins").line
        QTest.keyClicks(field, "https://tool.example")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: (folder / FILE_NAME).exists() and found(folder) != before)
        async with client(folder, origin="https://tool.example"):
            pass

    run([], scenario)


def test_a_folder_that_cannot_be_written_is_said(gemini, tmp_path):
    async def scenario(application):
        await until(lambda: application.windows.history.has_begun)
        (application._app.folder / FILE_NAME).mkdir()
        use(application, bridge=True)
        notice = application.window.notice.sentence
        await until(lambda: "secret of the bridge cannot be written" in notice.text())
        assert not application._app.settings.bridge

    run([], scenario)


def test_the_address_of_the_page_can_be_copied_by_way_of_the_sign(gemini):
    async def scenario(application):
        folder = await opened(application)
        application.window.bar.programs_button.click()
        dialog = application.windows.settings._dialog
        place = dialog.findChild(ProgramsPlace)
        place.copy_button.click()
        where = found(folder)
        page = where["url"].replace("ws:", "http:")
        assert QGuiApplication.clipboard().text() == f"{page}#token={where['token']}"
        dialog.close()
        await until(lambda: not isValid(place))
        use(application, bridge_port=0, bridge=False)
        await until(lambda: not application.windows.bridging._bridge)

    run([], scenario)


def test_what_is_asked_in_any_window_can_be_watched_and_not_stopped(gemini):
    async def scenario(application):
        folder = await opened(application)
        application.window.new_window_requested.emit()
        two = list(application.windows)[-1]
        assert two.bar.programs_button.isVisible()
        async with client(folder) as early, client(folder) as late:
            await watching(early)
            ear, turn_id = await begin(two, "one")
            first = await hear_text(early)
            assert {each["id"] for each in first} == {turn_id}
            await say(late, type="watch")
            snapshot = await hear(late)
            assert (snapshot["type"], snapshot["text"]) == ("snapshot", "Half of one")
            await say(late, type="stop", id=turn_id)
            refused = await hear(late)
            while "code" not in refused:
                refused = await hear(late)
            assert refused["code"] == "permission"
            gemini.go_on.set()
            told = first + await hear_to_end(early)
            assert text_of(told) == told[-1]["text"] == "Half of one, and the rest"
            assert [each["seq"] for each in told] == list(range(1, len(told) + 1))
            assert (await hear_to_end(late))[-1] == told[-1]
        await until(lambda: ear.has(Ended))
        assert two.view.answer_text(turn_id) == "Half of one, and the rest"

    run([], scenario)


def test_what_was_under_way_before_the_bridge_opened_is_followed_from_its_beginning(gemini):
    async def scenario(application):
        await until(lambda: application.windows.history.has_begun)
        _, turn_id = await begin(application.window, "one")
        folder = await opened(application)
        async with client(folder) as late:
            await say(late, type="resume", id=turn_id, after_seq=0)
            gemini.go_on.set()
            told = await hear_to_end(late)
        assert told[0]["type"] == "started"
        assert text_of(told) == "Half of one, and the rest"

    run([], scenario)


def test_temporary_conversations_are_told_to_nobody(gemini):
    gemini.go_on.set()

    async def scenario(application):
        folder = await opened(application, begin_temporary=True, programs=ALLOWED)
        window = application.window
        assert window.page.is_temporary
        async with client(folder) as watcher, client(folder) as asker:
            await watching(watcher)
            ear, _ = await begin(window, "secret")
            await until(lambda: ear.has(Ended))
            await say(asker, prompt="mine", program="my editor")
            assert text_of(await hear_to_end(asker)) == "Half of mine, and the rest"
            use(application, begin_temporary=False)
            await say(asker, prompt="open", program="my editor")
            told = await hear_to_end(watcher)
            assert text_of(told) == "Half of open, and the rest"

    run([], scenario)


def test_a_client_that_never_reads_holds_up_no_answer_of_the_window(monkeypatch):
    text = "word " * 400

    async def scenario(application):
        folder = await opened(application)
        where = found(folder)
        port = int(where["url"].rstrip("/").rsplit(":")[-1])
        with socket.create_connection(("127.0.0.1", port)) as raw:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            raw.sendall(_handshake(where, port))
            answers = application.windows.bridging._answers
            await until(lambda: answers.begun)
            (connection,) = application.windows.bridging._bridge._servers[0].connections
            sending = connection.transport.get_extra_info("socket")
            sending.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
            ear, _ = await begin(application.window, "one")
            await until(lambda: ear.has(Ended))
            await until(lambda: connection.transport.get_write_buffer_size())  # it is stuck there
            turn = application.window.page.controller.conversation.turns[-1]
            whole = text * 100
            await until(lambda: application.window.view.answer_text(turn.id) == whole)
            assert connection.transport.get_write_buffer_size()

    with LoopbackServer([saying(*[text] * 100)]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        run([], scenario)


def _handshake(where, port):
    """A handshake and the wish to watch, in one go."""
    mask = b"\0\0\0\0"
    watch = b'{"type": "watch"}'
    head = (
        f"GET /?token={where['token']} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    return head.encode() + bytes((0x81, 0x80 | len(watch))) + mask + watch


def buttons(widget):
    return {each.accessibleName(): each for each in widget.findChildren(QAbstractButton)}


def test_a_decision_is_revoked_in_the_settings(gemini):
    async def scenario(application):
        await opened(application, programs={"my editor": True, "": False})
        application.window.bar.programs_button.click()
        place = application.windows.settings._dialog.findChild(ProgramsPlace)
        buttons(place)["Forget my editor"].click()
        assert application._app.settings.programs == {"": False}
        assert "Forget my editor" not in {n for n, b in buttons(place).items() if b.isVisible()}

    run([], scenario)
