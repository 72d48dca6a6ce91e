"""System prompts in windows, on the real loop, with the real store."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.core.presets import Preset
from desktop.program.drafts import Drafts
from desktop.settings_file import FILE_NAME
from tests.gui_run import run, until
from tests.program.test_pages import ask, open_one, ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def open_dialog(application, window):
    """As the user would; gives the dialog."""
    window.bar.system_requested.emit()
    return application.windows.system_prompts._dialogs[window.page]


def write(application, window, text):
    dialog = open_dialog(application, window)
    dialog.field.setPlainText(text)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)


def told(request):
    """What a request says the model is to be."""
    found = request.json.get("systemInstruction")
    return found["parts"][0]["text"] if found else ""


def asked(gemini):
    return [told(each) for each in gemini.asked]


def test_it_holds_from_the_next_question_on_and_comes_back_with_the_conversation(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window = application.window
        one = await ask(window, "one")
        write(application, window, "Be brief.")
        assert window.bar.system_button.text() == "Be brief."
        await application._app.store.settled()
        (outline,) = await application._app.store.conversations()
        assert outline.system == "Be brief."  # before anything is asked with it
        await ask(window, "two")
        window.page.regenerate_last()
        await until(lambda: window.page.controller.running is None)
        window.new_requested.emit()
        assert window.bar.system_button.isHidden()
        await ask(window, "three")
        return one

    one = run([], scenario)
    assert asked(gemini) == ["", "Be brief.", "Be brief.", ""]

    async def again(application):
        await ready(application)
        window = application.window
        await open_one(application, window, one)
        assert window.bar.system_button.text() == "Be brief."
        assert open_dialog(application, window).field.toPlainText() == "Be brief."
        await ask(window, "four")
        assert asked(gemini)[-1] == "Be brief."

    run([], again)


def test_it_is_changed_while_an_answer_comes_and_that_answer_does_not_bring_it_back(gemini):
    async def scenario(application):
        await ready(application)
        window = application.window
        write(application, window, "Be brief.")
        QTest.keyClicks(window.composer.prompt, "one")
        QTest.keyClick(window.composer.prompt, Qt.Key.Key_Return)
        await until(lambda: len(asked(gemini)) == 1)
        write(application, window, "Be kind.")
        gemini.go_on.set()
        await until(lambda: window.page.controller.running is None)
        (outline,) = await application._app.store.conversations()
        assert outline.system == "Be kind."

    run([], scenario)
    assert asked(gemini) == ["Be brief."]


def test_of_a_temporary_conversation_nothing_is_written(gemini, tmp_path):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window = application.window
        window.temporary_requested.emit()
        write(application, window, "A secret")
        await ask(window, "one")
        write(application, window, "A secret too")
        await ask(window, "two")
        await application._app.store.settled()

    run([], scenario)
    assert asked(gemini) == ["A secret", "A secret too"]
    for file in (tmp_path / "data").rglob("*"):
        assert not file.is_file() or b"A secret" not in file.read_bytes()


def test_what_is_being_typed_goes_with_its_conversation(gemini):
    gemini.go_on.set()

    async def scenario(application):
        await ready(application)
        window = application.window
        one = await ask(window, "one")
        dialog = open_dialog(application, window)
        dialog.field.setPlainText("Be brief.")
        assert open_dialog(application, window) is dialog
        window.new_requested.emit()
        await until(lambda: not isValid(dialog))
        assert window.bar.system_button.isHidden()
        await open_one(application, window, one)
        assert window.bar.system_button.text() == "Be brief."
        dialog = open_dialog(application, window)
        dialog.field.setPlainText("Be kind.")
        window.close()
        await application.closed.wait()
        return one

    one = run([], scenario)

    async def again(application):
        await ready(application)
        await open_one(application, application.window, one)
        assert application.window.bar.system_button.text() == "Be kind."

    run([], again)


@pytest.mark.parametrize("is_heard", [True, False])
def test_one_of_a_conversation_that_has_not_begun_comes_back(gemini, monkeypatch, is_heard):
    gemini.go_on.set()
    if not is_heard:  # that another one has begun: the next one is made before that
        monkeypatch.setattr(Drafts, "look_again", lambda self: None)

    async def begin(application):
        await ready(application)
        window = application.window
        one = await ask(window, "one")
        window.new_requested.emit()
        await application.windows._keepers.join()
        write(application, window, "Be brief.")
        page = window.page
        await open_one(application, window, one)
        assert window.bar.system_button.isHidden()
        await until(lambda: not isValid(page))
        window.new_requested.emit()
        await until(lambda: window.page.controller.options.system == "Be brief.")
        assert window.bar.system_button.text() == "Be brief."

    run([], begin)

    async def again(application):
        window = application.window
        await until(lambda: window.page.controller.options.system == "Be brief.")
        await ask(window, "two")
        window.new_requested.emit()
        await application.windows._keepers.join()
        assert window.page.controller.options.system == ""

    run([], again)
    assert asked(gemini) == ["", "Be brief."]

    async def with_another(application):
        await ready(application)
        application.window.page.system_wanted.emit("Be kind.")
        await application.windows._keepers.join()
        assert application.controller.options.system == "Now"

    run(["--system", "Now"], with_another)


def test_other_windows_have_their_own(gemini):
    async def scenario(application):
        await ready(application)
        window = application.window
        write(application, window, "Be brief.")
        window.new_window_requested.emit()
        other = list(application.windows)[-1]
        assert "system_button" not in vars(other.bar)
        write(application, other, "Be kind.")
        texts = [each.bar.system_button.accessibleDescription() for each in application.windows]
        assert texts == ["System prompt: Be brief.", "System prompt: Be kind."]

    run([], scenario)


def test_one_of_the_command_line_beats_that_of_the_conversation_and_leaves_it(gemini):
    gemini.go_on.set()

    async def begin(application):
        await ready(application)
        write(application, application.window, "Always")
        return await ask(application.window, "one")

    one = run([], begin)

    async def scenario(application):
        await ready(application)
        window = application.window
        await open_one(application, window, one)
        assert window.bar.system_button.text() == "Now"
        dialog = open_dialog(application, window)
        assert dialog.field.isReadOnly()
        assert dialog.field.toPlainText() == "Now"
        await ask(window, "two")

    run(["--system", "Now"], scenario)
    assert asked(gemini) == ["Always", "Now"]

    async def again(application):
        await ready(application)
        await open_one(application, application.window, one)
        assert application.window.bar.system_button.text() == "Always"

    run([], again)


def test_the_keyboard_opens_it(gemini):
    async def scenario(application):
        await ready(application)
        window = application.window
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(window, Qt.Key.Key_I, control)
        dialog = application.windows.system_prompts._dialogs[window.page]
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not application.windows.system_prompts._dialogs

    run([], scenario)


TERSE, KIND = Preset("Terse", "Be brief."), Preset("Kind", "Be kind.", is_standard=True)


def have(application, *presets):
    windows = application.windows
    windows.settings.use(replace(application._app.settings, presets=presets))


class TestPresets:
    def test_one_is_saved_offered_everywhere_and_kept(self, gemini, tmp_path):
        async def scenario(application):
            await ready(application)
            window = application.window
            window.new_window_requested.emit()
            other = open_dialog(application, list(application.windows)[-1])
            dialog = open_dialog(application, window)
            dialog.field.setPlainText("Be brief.")
            QTest.mouseClick(dialog.choice.save_as_button, Qt.MouseButton.LeftButton)
            QTest.keyClicks(dialog.choice.name, "Terse")
            QTest.keyClick(dialog.choice.name, Qt.Key.Key_Return)
            assert dialog.choice.box.currentText() == "Terse"
            assert other.choice.box.findText("Terse") > 0
            QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
            assert window.bar.system_button.text() == "Terse"
            have(application, replace(TERSE, text="Be very brief."))
            assert window.bar.system_button.text() == "Be brief."  # its words stay

        run([], scenario)
        kept = json.loads((tmp_path / "data" / FILE_NAME).read_bytes())
        assert kept == {"presets": [{"name": "Terse", "text": "Be very brief."}]}

        async def again(application):
            await ready(application)
            assert application._app.settings.presets == (replace(TERSE, text="Be very brief."),)

        run([], again)

    def test_they_are_changed_in_the_settings(self, gemini):
        async def scenario(application):
            await ready(application)
            window = application.window
            have(application, TERSE)
            dialog = open_dialog(application, window)
            dialog.choice.edit_requested.emit()
            (section,) = application.windows.system_prompts._sections
            assert section.isVisible()
            QTest.mouseClick(section.new_button, Qt.MouseButton.LeftButton)
            QTest.keyClicks(section.editor.name, "Kind")
            QTest.keyClicks(section.editor.text, "Be kind.")
            section.editor.tell()
            assert application._app.settings.presets[1] == Preset("Kind", "Be kind.")
            assert dialog.choice.box.findText("Kind") > 0
            have(application, TERSE)
            assert section.list.count() == 1
            settings = application.windows.settings.show(window)
            search = settings.findChild(QWidget, "settingsSearch")
            search.setText("terse")
            assert section.isVisible()
            search.setText("pirate")
            assert not section.isVisible()
            search.clear()
            settings.show_section("System prompts")
            QTest.keyClicks(section.editor.text, "x")
            settings.close()  # what was typed last holds
            assert application._app.settings.presets == (replace(TERSE, text="xBe brief."),)
            await until(lambda: not isValid(section))
            have(application)
            assert not application.windows.system_prompts._sections

        run([], scenario)

    def test_one_begins_new_conversations(self, gemini):
        gemini.go_on.set()

        async def scenario(application):
            await ready(application)
            window = application.window
            dialog = open_dialog(application, window)
            have(application, TERSE, KIND)
            assert window.bar.system_button.text() == "Kind"
            assert dialog.field.toPlainText() == "Be kind."
            dialog.accept()
            await ask(window, "one")
            have(application, replace(TERSE, is_standard=True))
            assert window.bar.system_button.text() == "Be kind."  # it has begun
            window.new_requested.emit()
            assert window.bar.system_button.text() == "Terse"
            write(application, window, "Own words")
            have(application, KIND)
            assert window.bar.system_button.text() == "Own words"
            write(application, window, "")
            have(application, TERSE)
            await ask(window, "two")
            have(application, KIND)
            window.new_window_requested.emit()
            await ask(list(application.windows)[-1], "three")

        run([], scenario)
        assert asked(gemini) == ["Be kind.", "", "Be kind."]

        async def again(application):
            assert application.controller.options.system == "Be kind."
            await ready(application)
            assert application.window.bar.system_button.text() == "Kind"

        run([], again)

    def test_the_command_line_beats_it(self, gemini):
        async def scenario(application):
            await ready(application)
            for presets in ((KIND,), (replace(TERSE, is_standard=True),), ()):
                have(application, *presets)
                assert application.controller.options.system == "Be kind."

        run(["--system", "Be kind."], scenario)
