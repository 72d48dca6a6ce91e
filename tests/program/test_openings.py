"""What is opened over a window."""

import pytest

from desktop.program.openings import Openings
from desktop.ui.about_dialog import AboutDialog
from desktop.ui.keys_sheet import KeysSheet
from desktop.ui.shortcuts_section import ShortcutsSection
from tests.gui_run import run, until
from tests.program.test_history import OFFLINE
from tests.program.test_pages import ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_about_is_shown_over_the_window_that_wants_it():
    async def scenario(application):
        await ready(application)
        window = application.windows.open(application.window)
        window.about_requested.emit()
        await until(lambda: window.findChild(AboutDialog))
        dialog = window.findChild(AboutDialog)
        assert dialog.isVisible()
        dialog.close()

    run(OFFLINE, scenario)


def test_no_figures_are_shown_before_there_are_any():
    told = []

    class Known:
        def show_history(self, over):
            told.append(over)

    known = []
    openings = Openings(None, None, None, None, None, lambda: known[0] if known else None)
    openings.show_history("window")
    assert told == []
    known.append(Known())
    openings.show_history("window")
    assert told == ["window"]


def test_a_setting_is_shown_in_the_one_dialog():
    async def scenario(application):
        await ready(application)
        application.window.setting_requested.emit("Appearance", "motion")
        dialog = application.windows.settings.show(application.window)
        assert dialog.isVisible()
        application.window.setting_requested.emit("Waiting", "retries")
        assert application.windows.settings.show(application.window) is dialog
        dialog.close()

    run(OFFLINE, scenario)


def test_the_sheet_of_keys_leads_to_the_settings():
    async def scenario(application):
        await ready(application)
        window = application.window
        window.keys_requested.emit()
        sheet = window.findChild(KeysSheet)
        assert sheet.isVisible()
        sheet.change_button.click()
        dialog = application.windows.settings.show(window)
        assert any(section.isVisible() for section in dialog.findChildren(ShortcutsSection))
        dialog.close()

    run(OFFLINE, scenario)
