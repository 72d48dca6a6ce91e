"""The user is asked, once, which program may ask."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.program import consent as module
from desktop.ui import program_question
from desktop.ui.program_question import ProgramQuestion
from tests.bridge_clients import client, hear, hear_to_end, say, text_of
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.program.test_bridging import opened, use

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def unhurried(monkeypatch, gemini):
    monkeypatch.setattr(program_question, "UNHURRIED_MS", 10)
    gemini.go_on.set()


async def question(application, name="my editor"):
    """The question about a program, when it can be answered."""

    def there():
        found = [
            each
            for window in application.windows
            for each in window.findChildren(ProgramQuestion)
            if each.isVisible() and name in each.windowTitle()
        ]
        return found[0] if found and found[0].go_on_button.isEnabled() else None

    await until(there)
    return there()


def questions(application):
    return [
        each
        for window in application.windows
        for each in window.findChildren(ProgramQuestion)
        if each.isVisible()
    ]


def test_a_program_is_asked_about_once_and_remembered(gemini):
    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my \u202eeditor")
            await say(connection, prompt="two", program="my editor")
            (await question(application)).go_on_button.click()
            ended = [await hear_to_end(connection), await hear_to_end(connection)]
            assert {told[-1]["type"] for told in ended} == {"complete"}
            assert application._app.settings.programs == {"my editor": True}
            assert not questions(application)
            await say(connection, prompt="three", program="my editor")
            assert text_of(await hear_to_end(connection)) == "Half of three, and the rest"
            assert not questions(application)

    run([], scenario)


def test_a_program_that_is_refused_stays_refused(gemini):
    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            await say(connection, prompt="one", id="a")
            asked = await question(application, "an unnamed program")
            asked.cancel_button.click()
            for name in "ab":
                refused = await hear(connection)
                assert (refused["id"], refused["code"]) == (name, "permission")
                assert "an unnamed program" in refused["error"]
                await say(connection, prompt="one", id="b")
        assert application._app.settings.programs == {"": False}
        assert gemini.asked == []

    run([], scenario)


def test_a_program_reads_english_whatever_the_window_speaks(gemini, bracketed):
    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor")
            (await question(application, "my editor")).cancel_button.click()
            refused = (await hear(connection))["error"]
        assert "“\u2068my editor\u2069” ask" in refused
        assert "«" not in refused

    run([], scenario)


def test_closed_without_an_answer_it_is_asked_about_again(gemini):
    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            for _ in range(2):
                await say(connection, prompt="one", program="my editor")
                QTest.keyClick(await question(application), Qt.Key.Key_Escape)
                assert (await hear(connection))["code"] == "permission"
        assert application._app.settings.programs == {}

    run([], scenario)


def test_who_waits_too_long_is_told_and_the_question_goes(gemini, monkeypatch):
    monkeypatch.setattr(module, "WITHIN_S", 1.0)

    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor")
            await until(lambda: questions(application))
            assert (await hear(connection))["code"] == "permission"
            assert not questions(application)

    run([], scenario)


def test_one_question_at_a_time_and_none_for_who_has_gone(gemini, monkeypatch):
    monkeypatch.setattr(module, "MOST_ASKED_ABOUT", 3)

    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            second = await client(folder)
            await say(second, prompt="one", program="second")
            await question(application, "second")
            third = await client(folder)
            await say(third, prompt="one", program="third")
            waiting = application.windows.bridging._answers.conversations.allow.__self__._questions
            await until(lambda: "third" in waiting)
            await say(connection, prompt="one", program="my editor", id="a")
            await say(connection, prompt="one", program="a fourth")
            assert (await hear(connection))["code"] == "rate_limit"
            assert len(questions(application)) == 1
            await third.close()
            await second.close()
            (await question(application)).go_on_button.click()
            assert (await hear_to_end(connection))[-1]["id"] == "a"
        assert application._app.settings.programs == {"my editor": True}

    run([], scenario)


def test_the_question_goes_with_its_window_and_with_the_bridge(gemini):
    async def scenario(application):
        folder = await opened(application)
        application.window.new_window_requested.emit()
        two = list(application.windows)[-1]
        async with client(folder) as connection:
            application.windows._used = two
            await say(connection, prompt="one", program="my editor")
            assert (await question(application)).parent() is two
            two.close()
            assert (await hear(connection))["code"] == "permission"
            await say(connection, prompt="one", program="my editor")
            await question(application)
            use(application, bridge=False)
            await until(lambda: not questions(application))

    run([], scenario)


def test_the_keyboard_stays_where_it_is(gemini):
    async def scenario(application):
        folder = await opened(application)
        async with client(folder) as connection:
            prompt = application.window.composer.prompt
            ear = Ear(application.window.page.controller)
            await say(connection, prompt="one", program="my editor")
            asked = await question(application)
            assert not asked.isModal()
            QTest.keyClicks(prompt, "typed")
            assert prompt.toPlainText() == "typed"
            assert not ear.events
            asked.close()

    run([], scenario)


def test_only_the_newest_are_remembered(gemini, monkeypatch):
    monkeypatch.setattr(module, "MOST_PROGRAMS", 2)

    async def scenario(application):
        folder = await opened(application, programs={"one": True, "two": False})
        async with client(folder) as connection:
            await say(connection, prompt="one", program="my editor")
            (await question(application)).go_on_button.click()
            await hear_to_end(connection)
        assert application._app.settings.programs == {"two": False, "my editor": True}

    run([], scenario)
