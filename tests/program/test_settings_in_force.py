"""Settings changed in the real window."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.settings_file import FILE_NAME
from desktop.ui.actions import name_of
from desktop.ui.composer_foot import CTRL_HINT
from desktop.ui.key_question import KeyQuestion
from desktop.ui.setting_inputs import CHOSEN_WORDS
from desktop.ui.shortcuts_section import ShortcutsSection
from desktop.ui.theme import DARK, LIGHT, ReadingType
from tests.gui_run import run, until
from tests.program.test_windows import ask, second, settings_of
from tests.setting_entries import entry


def test_a_setting_holds_at_once_in_every_window_and_is_kept(tmp_path):
    async def scenario(application):
        two = second(application)
        dialog = application.windows.settings.show(two)
        assert application.windows.settings.show(application.window) is dialog
        entry(dialog, "retries").setValue(7)
        entry(dialog, "send_partial").click()
        entry(dialog, "hops").setValue(2)
        for window in (application.window, two):
            controller = window.page.controller
            assert controller.terms.retries.attempts == 7
            assert controller.terms.hops == 2
            assert controller.options.send_partial is False
        window = second(application)
        assert window.page.controller.options.send_partial is False
        dialog.close()
        await until(lambda: application.windows.settings.show(two) is not dialog)

    run(["--engine", "offline"], scenario)
    assert settings_of(tmp_path) == {"retries": 7, "send_partial": False, "hops": 2}

    async def again(application):
        return application.controller.terms

    terms = run(["--engine", "offline"], again)
    assert (terms.retries.attempts, terms.hops) == (7, 2)


def test_how_text_appears_is_one_choice_for_all_windows(tmp_path):
    async def scenario(application):
        two = second(application)
        dialog = application.windows.settings.show(two)
        QTest.mouseClick(two.composer.pacing_button, Qt.MouseButton.LeftButton)
        assert application.window.composer.pacing_button.pacing == "as_it_comes"
        assert two.composer.pacing_button.pacing == "as_it_comes"
        assert entry(dialog, "pacing").currentText() == "As it comes"
        assert second(application).composer.pacing_button.pacing == "as_it_comes"

    run(["--engine", "offline"], scenario)
    assert settings_of(tmp_path) == {"pacing": "as_it_comes"}


def test_what_the_command_line_says_is_not_offered_for_change():
    async def scenario(application):
        dialog = application.windows.settings.show(application.window)
        entries = [entry(dialog, name) for name in ("retries", "idle_s")]
        assert [each.value() for each in entries] == [0, 0.5]
        assert not any(each.isEnabled() for each in entries)

    run(["--engine", "offline", "--idle-timeout", "0.5", "--retries", "0"], scenario)


def test_settings_that_cannot_be_kept_are_said(tmp_path):
    async def scenario(application):
        (tmp_path / "data" / FILE_NAME).mkdir(parents=True)
        QTest.mouseClick(application.window.composer.pacing_button, Qt.MouseButton.LeftButton)
        await until(lambda: "cannot be kept" in application.window.notice.sentence.text())

    run(["--engine", "offline"], scenario)


def test_settings_changed_at_the_last_moment_are_kept(tmp_path):
    async def scenario(application):
        QTest.mouseClick(application.window.composer.pacing_button, Qt.MouseButton.LeftButton)
        application.window.close()
        await asyncio.wait_for(application.closed.wait(), 20)
        assert settings_of(tmp_path) == {"pacing": "as_it_comes"}

    run(["--engine", "offline"], scenario)


def test_looks_and_keys_hold_at_once_in_every_window_and_from_the_start(tmp_path):
    async def scenario(application):
        two = second(application)
        application.theme.use(LIGHT)
        dialog = application.windows.settings.show(two)
        pick(entry(dialog, "theme"), "Dark")
        pick(entry(dialog, "motion"), "Off")
        pick(entry(dialog, "send_keys"), "Ctrl+Return")
        assert application.theme.colours is DARK
        assert application.theme.reduced_motion
        third = second(application)
        for window in (application.window, two, third):
            assert window.composer.hint_label.text() == CTRL_HINT

    run(["--engine", "offline"], scenario)
    chosen = {"theme": "dark", "motion": "off", "send_keys": "ctrl_return"}
    assert settings_of(tmp_path) == chosen

    async def again(application):
        assert application.theme.colours is DARK
        assert application.theme.reduced_motion
        assert application.window.composer.hint_label.text() == CTRL_HINT

    run(["--engine", "offline"], again)


def test_the_size_of_text_holds_at_once_in_every_window_and_from_the_start(tmp_path):
    def do(window, name):
        next(action for action in window.actions() if name_of(action) == name).trigger()

    def heights(application):
        return [window.composer.prompt.font().pixelSize() for window in application.windows]

    async def scenario(application):
        two = second(application)
        for _ in range(3):
            do(two, "Larger text")
        assert heights(application) == [23, 23]
        dialog = application.windows.settings.show(two)
        assert entry(dialog, "text_size").currentText() == "150 %"
        two.page.view.size_wanted.emit(-1)
        assert entry(dialog, "text_size").currentText() == "125 %"
        pick(entry(dialog, "text_size"), "200 %")
        assert heights(application) == [30, 30]
        do(two, "Standard text size")
        assert heights(application) == [15, 15]
        pick(entry(dialog, "text_size"), "200 %")
        do(two, "Larger text")
        assert heights(application) == [30, 30]

        pick(entry(dialog, "reading_font"), "Atkinson Hyperlegible")
        for window in application.windows:
            assert window.composer.prompt.font().families()[0] == "Atkinson Hyperlegible"

    run(["--engine", "offline"], scenario)
    assert settings_of(tmp_path) == {"text_size": 200, "reading_font": "easy"}

    async def again(application):
        assert heights(application) == [33]
        assert application.theme.type == ReadingType(200, "easy")

    run(["--engine", "offline"], again)


def test_a_screen_reader_says_how_large_text_is_now(monkeypatch):
    said = []
    monkeypatch.setattr("desktop.ui.announce.announce", lambda part, words: said.append(words))

    async def scenario(application):
        for by in (1, 1, -1, 0):
            application.window.size_wanted.emit(by)

    run(["--engine", "offline"], scenario)
    assert said == [f"Text size {size} %" for size in (110, 125, 110, 100)]


def pick(box, words):
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def test_what_is_asked_with_is_shown_at_once_in_windows_where_nothing_has_begun(gemini, tmp_path):
    async def scenario(application):
        two = second(application)
        ask(application.window, "begun")
        await until(lambda: application.controller.conversation.turns)
        before = application.controller.options.model
        dialog = application.windows.settings.show(two)
        line = entry(dialog, "model").line
        line.setText("mine")
        line.editingFinished.emit()
        pick(entry(dialog, "thinking_level"), "High")
        entry(dialog, "thoughts").click()
        assert two.composer.model_box.currentText() == "mine"
        assert two.composer.thinking_button.level == "high"
        assert two.composer.thinking_button.shows_thoughts
        assert application.window.composer.model_box.currentData() == before
        assert second(application).composer.model_box.currentText() == "mine"
        await until(lambda: application.windows.services.models)
        dialog.close()
        await until(lambda: application.windows.settings._dialog is None)
        dialog = application.windows.settings.show(two)
        assert entry(dialog, "model").button.isVisible()

    run([], scenario)
    assert settings_of(tmp_path) == {"model": "mine", "thinking_level": "high", "thoughts": True}


def test_keys_that_were_chosen_hold_in_every_window_and_from_the_start(tmp_path):
    def keys(window):
        names = ("Regenerate", "New conversation")
        actions = {action.text(): action for action in window.actions()}
        return [actions[name].shortcut().toString() for name in names]

    async def scenario(application):
        two = second(application)
        dialog = application.windows.settings.show(two)
        dialog.show_section("Shortcuts")
        section = dialog.findChild(ShortcutsSection)
        section.rows["Regenerate"].field.entered.emit("Ctrl+J")
        for window in (application.window, two, second(application)):
            assert keys(window) == ["Ctrl+J", "Ctrl+N"]
            assert "(Ctrl+J)" in window.composer.regenerate_button.toolTip()
        application.window.composer.prompt.setPlainText("typed, so that nothing begins anew")
        page = application.window.new_page(application._app.new_controller())
        application.windows._follow(application.window, page)
        assert "(Ctrl+J)" in page.composer.regenerate_button.toolTip()
        page.go()
        section.rows["New conversation"].field.entered.emit("Ctrl+R")
        assert keys(two) == ["Ctrl+J", "Ctrl+R"]

    run(["--engine", "offline"], scenario)
    chosen = {"Regenerate": "Ctrl+J", "New conversation": "Ctrl+R"}
    assert settings_of(tmp_path) == {"shortcuts": chosen}

    async def again(application):
        assert keys(application.window) == ["Ctrl+J", "Ctrl+R"]

    run(["--engine", "offline"], again)


def question_of(dialog):
    (question,) = [each for each in dialog.findChildren(KeyQuestion) if each.isVisible()]
    return question


def test_another_language_is_spoken_once_the_program_has_begun_again(tmp_path, qapp, english_again):
    async def scenario(application):
        windows = application.windows
        dialog = windows.settings.show(application.window)
        for language, title in (
            ("de", "Open Gemstream anew to speak Deutsch?"),
            ("system", "Open Gemstream anew to speak your system's language?"),
        ):
            choice = entry(dialog, "language")
            choice.setCurrentIndex(list(CHOSEN_WORDS["language"]).index(language))
            choice.activated.emit(choice.currentIndex())
            question = question_of(dialog)
            assert question.windowTitle() == title
            question.cancel_button.click()
            assert not windows.is_to_reopen
            await until(lambda: not dialog.findChildren(KeyQuestion))
        choice.setCurrentIndex(list(CHOSEN_WORDS["language"]).index("ja"))
        choice.activated.emit(choice.currentIndex())
        question_of(dialog).go_on_button.click()
        assert windows.is_to_reopen
        await application.closed.wait()

    run(["--engine", "offline"], scenario)
    assert settings_of(tmp_path) == {"language": "ja"}

    async def again(application):
        return application.qt.translate("QPlatformTheme", "Cancel")

    assert run(["--engine", "offline"], again) == "キャンセル"
