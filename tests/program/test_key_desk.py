"""Keys in the real window, checked against a service on this computer."""

import asyncio
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.core.events import Ended, TurnFailed
from desktop.core.profile import GOOGLE, Profile
from desktop.core.secret import Secret
from desktop.core.source import OFFLINE
from desktop.keys import ring
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.key_question import KeyQuestion
from desktop.ui.keys_place import KeysPlace
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.keychains import Locked, None_, Slow, Working
from tests.loopback import LoopbackServer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

KEY = "AIza-right-key"


def refusal(code, status, reason=""):
    details = [{"reason": reason}] if reason else []
    return {"error": {"code": code, "message": "No.", "status": status, "details": details}}


ANSWERS = {
    "AIza-wrong-key": (400, refusal(400, "INVALID_ARGUMENT", "API_KEY_INVALID")),
    "AIza-weak-key": (403, refusal(403, "PERMISSION_DENIED")),
    "AIza-far-key": (400, refusal(400, "FAILED_PRECONDITION")),
    "AIza-busy-key": (503, refusal(503, "UNAVAILABLE")),
    "AIza-spent-key": (429, refusal(429, "RESOURCE_EXHAUSTED")),
}


@pytest.fixture
def server(monkeypatch):
    """A service that knows which keys are right; new keys are sent there."""

    def scene(connection):
        key = connection.request.headers["x-goog-api-key"]
        if key in ANSWERS:
            status, body = ANSWERS[key]
            connection.whole(status, json.dumps(body).encode())
        elif connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
        else:
            connection.head()
            connection.text("Hello", finishReason="STOP")
            connection.end()

    with LoopbackServer([scene]) as made:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", made.url)
        yield made


@pytest.fixture
def keychain(use_keychain):
    return use_keychain(Working())


async def ready(application, words="Offline engine"):
    button = application.window.composer.source_button
    await until(lambda: "services" in vars(application.windows) and button.words == words)
    return application.windows.services.desk


def fill(dialog, key=KEY, name="Personal"):
    dialog.form.key.field.clear()
    dialog.form.name.clear()
    QTest.keyClicks(dialog.form.key.field, key)
    QTest.keyClicks(dialog.form.name, name)


def gone(dialog):
    import shiboken6

    return lambda: not shiboken6.isValid(dialog)


def dialogs(application, kind):
    return [each for each in application.qt.topLevelWidgets() if isinstance(each, kind)]


async def ask(application):
    ear = Ear(application.controller)
    application.window.ask("Why?")
    await until(lambda: ear.has(Ended))
    return ear.events[-1]


def test_a_key_is_added_checked_kept_and_asked_with(server, keychain, tmp_path):
    async def scenario(application):
        await ready(application)
        window = application.window
        window.composer.source_button.keys_wanted.emit()
        (dialog,) = dialogs(application, KeyDialog)
        assert dialog.form.address.isVisible()  # not Google's, so nobody overlooks it
        fill(dialog)
        dialog.save_button.click()
        await until(gone(dialog))
        await ready(application, "Personal")
        assert (await ask(application)).text == "Hello"

    run([], scenario)
    (account, kept), *others = keychain.kept.items()
    assert (kept, others) == (KEY, [])
    assert account[1].endswith(server.url)
    assert {request.headers["x-goog-api-key"] for request in server.requests} == {KEY}
    found = json.loads((tmp_path / "data" / "profiles.json").read_bytes())
    assert found["chosen"] == found["profiles"][0]["id"]

    async def again(application):
        await ready(application, "Personal")
        assert (await ask(application)).text == "Hello"

    run([], again)


@pytest.mark.parametrize(
    ("key", "words", "can_be_kept"),
    [
        ("AIza-wrong-key", "did not accept the API key", False),
        ("AIza-weak-key", "not allowed", True),
        ("AIza-far-key", "country", True),
        ("AIza-busy-key", "too busy", True),
    ],
)
def test_each_answer_of_the_service_is_said(server, keychain, key, words, can_be_kept):
    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        fill(dialog, key)
        dialog.save_button.click()
        await until(lambda: words in dialog.said.text())
        assert dialog.unchecked_button.isVisible() is can_be_kept
        assert keychain.kept == {}
        fill(dialog)
        dialog.save_button.click()
        await until(gone(dialog))
        assert list(keychain.kept.values()) == [KEY]

    run([], scenario)


def test_a_key_whose_limit_is_reached_is_a_right_one(server, keychain):
    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        fill(dialog, "AIza-spent-key")
        dialog.save_button.click()
        await until(gone(dialog))
        assert list(keychain.kept.values()) == ["AIza-spent-key"]

    run([], scenario)


def test_offline_it_is_kept_unchecked_if_the_user_says_so(keychain, monkeypatch):
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "http://127.0.0.1:1")

    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        fill(dialog)
        dialog.save_button.click()
        await until(lambda: "could not be checked" in dialog.said.text())
        dialog.unchecked_button.click()
        await until(gone(dialog))
        assert list(keychain.kept.values()) == [KEY]
        assert application._app.keys.profile.name == "Personal"

    run([], scenario)


def test_a_check_can_be_given_up(keychain, monkeypatch):
    with LoopbackServer([lambda connection: connection.wait_for_close()]) as server:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)

        async def scenario(application):
            dialog = (await ready(application)).add(application.window)
            fill(dialog)
            dialog.save_button.click()
            await asyncio.to_thread(server.wait, lambda: server.requests)
            dialog.cancel_button.click()
            assert await asyncio.to_thread(server.wait, lambda: server.closed_at)
            await until(gone(dialog))
            assert application._app.keys.profiles.all == ()

        run([], scenario)
    assert keychain.kept == {}


def test_without_a_keychain_the_session_is_offered_and_a_file_comes_with_a_warning(
    server, use_keychain, tmp_path
):
    use_keychain(None_())

    async def scenario(application):
        desk = await ready(application)
        dialog = desk.add(application.window)
        await until(lambda: not dialog.form.has_keychain)
        assert dialog.form.place.currentData() == "session"
        fill(dialog)
        dialog.save_button.click()
        await until(gone(dialog))
        await ready(application, "Personal")
        assert not (tmp_path / "data" / "keys.json").exists()
        dialog = desk.add(application.window)
        dialog.form.place.setCurrentIndex(dialog.form.place.findData("file"))
        assert "every program that you start" in dialog.form.place_hint.text()
        fill(dialog, name="Kept")
        dialog.save_button.click()
        await until(gone(dialog))
        await ready(application, "Kept")

    run([], scenario)
    file = tmp_path / "data" / "keys.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(json.loads(file.read_bytes()).values()) == [KEY]
    found = json.loads((tmp_path / "data" / "profiles.json").read_bytes())
    assert [each["name"] for each in found["profiles"]] == ["Kept"]


def test_a_keychain_that_has_gone_is_said_when_it_is_needed(server, use_keychain):
    use_keychain(Working())

    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        fill(dialog)
        use_keychain(None_())
        dialog.save_button.click()
        await until(lambda: "no keychain on this computer" in dialog.said.text())
        assert dialog.form.place.currentData() == "session"
        dialog.save_button.click()
        await until(gone(dialog))

    run([], scenario)


def test_a_locked_keychain_is_said_and_can_be_tried_again(server, use_keychain):
    use_keychain(Locked())

    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        fill(dialog)
        dialog.save_button.click()
        await until(lambda: "The keychain is locked." in dialog.said.text())
        assert application._app.keys.profiles.all == ()
        working = use_keychain(Working())
        dialog.save_button.click()
        await until(gone(dialog))
        assert list(working.kept.values()) == [KEY]

    run([], scenario)


def test_a_slow_keychain_holds_nothing_and_keeps_nothing_that_was_given_up(server, use_keychain):
    slow = use_keychain(Slow())

    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        fill(dialog)
        dialog.save_button.click()
        await asyncio.to_thread(slow.asked.wait, 20)
        application.window.composer.prompt.setPlainText("still here")
        dialog.cancel_button.click()
        await until(gone(dialog))
        slow.answers.set()
        # The thread of the keychain ends by itself; what it kept after all, it has removed.
        await until(lambda: slow.deleted or not slow.kept)

    run([], scenario)
    assert slow.kept == {}


async def keep(application, name, url, **more):
    profile = Profile(id=name * 8, name=name, base_url=url, **more)
    await application._app.keys.keep(profile, Secret(f"AIza-key-{name}"))
    return profile.id


def test_the_settings_show_all_and_carry_out_what_is_wanted(server, keychain):
    async def scenario(application):
        desk = await ready(application)
        first = await keep(application, "a", server.url)
        await keep(application, "b", server.url)
        desk.open(application.window)
        settings = application.windows.settings._dialog
        place = settings.findChild(KeysPlace)
        assert place.isVisible()
        assert [row.choice.text() for row in place.rows] == ["a", "b", "Offline engine"]
        place.rows[1].choice.click()
        await ready(application, "b")
        assert [row.choice.isChecked() for row in place.rows] == [False, True, False]
        place.add_button.click()
        (dialog,) = dialogs(application, KeyDialog)
        assert dialog.parent() is settings
        dialog.reject()
        place.rows[0].change_wanted.emit()
        (dialog,) = [each for each in dialogs(application, KeyDialog) if each.isVisible()]
        dialog.form.name.setText("Renamed")
        dialog.save_button.click()
        await until(lambda: place.rows[0].choice.text() == "Renamed")
        assert len(keychain.kept) == 2
        place.rows[0].remove_wanted.emit()
        (question,) = dialogs(application, KeyQuestion)
        question.go_on_button.click()
        await until(lambda: len(place.rows) == 2)
        assert [key for _, key in keychain.kept] == [f"{'b' * 8} {server.url}"]
        assert desk.change(place, first) is None
        desk.remove(place, first)
        assert not [each for each in dialogs(application, KeyQuestion) if each.isVisible()]
        settings.close()
        desk.look_again()

    run([], scenario)


def test_removing_what_is_in_use_leaves_the_offline_engine(server, keychain):
    async def scenario(application):
        desk = await ready(application)
        application.windows.services.choose(await keep(application, "a", server.url))
        await ready(application, "a")
        desk.remove(application.window, "a" * 8)
        (question,) = dialogs(application, KeyQuestion)
        question.go_on_button.click()
        await ready(application, "Offline engine")

    run([], scenario)
    assert keychain.kept == {}


def test_what_cannot_be_removed_is_said(server, use_keychain):
    use_keychain(Working())

    async def scenario(application):
        desk = await ready(application)
        profile_id = await keep(application, "a", server.url)
        use_keychain(Locked())
        desk.remove(application.window, profile_id)
        (question,) = dialogs(application, KeyQuestion)
        question.go_on_button.click()
        notice = application.window.notice.sentence
        await until(lambda: "keychain is locked" in notice.text())
        assert len(application._app.keys.profiles.all) == 1

    run([], scenario)


def test_a_replaced_key_is_asked_with_at_once(server, keychain):
    async def scenario(application):
        desk = await ready(application)
        application.windows.services.choose(await keep(application, "a", server.url))
        await ready(application, "a")
        dialog = desk.change(application.window, "a" * 8)
        fill(dialog, name="a")
        dialog.save_button.click()
        await until(gone(dialog))
        await ask(application)

    run([], scenario)
    assert server.requests[-1].headers["x-goog-api-key"] == KEY


class TestAnotherAddress:
    """The key was given for Google; the environment says another address."""

    @pytest.fixture
    def moved(self, server, keychain):
        async def begun(application):
            await until(lambda: dialogs(application, KeyQuestion))
            return dialogs(application, KeyQuestion)[0]

        async def keep_first(folder):
            keys = ring.KeyRing(folder, {})
            await keys.keep(Profile(id="c" * 8, name="c"), Secret(KEY))

        def start(scenario, tmp_path):
            asyncio.run(keep_first(tmp_path / "data"))

            async def whole(application):
                await scenario(application, await begun(application))

            run([], whole)

        return start

    def test_the_window_asks_first_and_sends_nothing(self, moved, server, tmp_path):
        async def scenario(application, question):
            question.reject()
            await ready(application, "This key was given for another address, and was not sent.")
            ending = await ask(application)
            assert isinstance(ending, TurnFailed)
            assert ending.error.step == "open_keys"
            application.window.view.step_chosen.emit(ending.turn_id, "open_keys")
            (again,) = [each for each in dialogs(application, KeyQuestion) if each.isVisible()]
            again.reject()

        moved(scenario, tmp_path)
        assert server.requests == []

    def test_once_agreed_it_is_sent_there(self, moved, server, keychain, tmp_path):
        async def scenario(application, question):
            question.go_on_button.click()
            await ready(application, "c")
            assert (await ask(application)).text == "Hello"

        moved(scenario, tmp_path)
        assert server.requests[-1].headers["x-goog-api-key"] == KEY
        accounts = {account for _, account in keychain.kept}
        assert accounts == {f"{'c' * 8} {GOOGLE}", f"{'c' * 8} {server.url}"}

    def test_it_asks_once_by_itself(self, moved, server, tmp_path):
        async def scenario(application, question):
            question.reject()
            services = application.windows.services
            services.choose(OFFLINE)
            await ready(application, "Offline engine")
            services.choose("c" * 8)
            await ready(application, "This key was given for another address, and was not sent.")
            assert not [each for each in dialogs(application, KeyQuestion) if each.isVisible()]

        moved(scenario, tmp_path)


def test_an_address_of_the_environment_that_is_none_is_not_offered(keychain, monkeypatch):
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "nonsense")

    async def scenario(application):
        dialog = (await ready(application)).add(application.window)
        assert dialog.form.address.text() == ""

    run([], scenario)


def test_profiles_that_cannot_be_written_are_told(server, keychain, tmp_path):
    async def scenario(application):
        desk = await ready(application)
        await until(lambda: application.windows.history.has_begun)
        (tmp_path / "data" / "profiles.json").mkdir()
        dialog = desk.add(application.window)
        fill(dialog)
        dialog.save_button.click()
        await until(gone(dialog))
        notice = application.window.notice.sentence
        await until(lambda: "profiles cannot be kept" in notice.text())
        await ready(application, "Personal")

    run([], scenario)


def test_a_project_is_checked_with_the_login_of_this_computer(monkeypatch, tmp_path):
    from desktop.core.errors import AuthenticationFailed

    seen = []

    async def check(profile, key, network):
        seen.append((profile.project, key))
        return None if len(seen) > 1 else AuthenticationFailed("Google Cloud did not accept it.")

    monkeypatch.setattr("desktop.program.key_desk.check", check)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "none"))

    async def scenario(application):
        dialog = (await ready(application)).add(application.window, "enterprise")
        QTest.keyClicks(dialog.form.project, "p-1")
        QTest.keyClicks(dialog.form.name, "Cloud")
        QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
        await until(lambda: "did not accept" in dialog.said.text())
        dialog.save_button.click()
        await until(gone(dialog))
        assert application._app.keys.profile.project == "p-1"
        assert application.controller.engine == "enterprise"
        for each in dialogs(application, QDialog):
            each.reject()

    run([], scenario)
    assert seen == [("p-1", None)] * 2


def test_there_are_not_too_many(server, keychain, monkeypatch):
    monkeypatch.setattr("desktop.program.key_desk.MOST_PROFILES", 1)

    async def scenario(application):
        desk = await ready(application)
        await keep(application, "a", server.url)
        dialog = desk.add(application.window)
        fill(dialog)
        dialog.save_button.click()
        await until(lambda: "Remove one first" in dialog.said.text())
        assert len(keychain.kept) == 1
        dialog.reject()

    run([], scenario)
    assert server.requests == []
