import threading

import pytest

from desktop import parts
from desktop.program.about import show_about
from desktop.ui.about_dialog import UNREADABLE, AboutDialog
from tests.gui_run import LONGEST_S, run, until


def show(application):
    windows = application.windows
    return show_about(application.window, windows._keepers, windows._theme)


def under_way(application):
    return [t for t in application.windows._keepers._tasks if t.get_name() == "about"]


def test_the_menu_leads_to_what_the_program_is_made_of():
    async def scenario(application):
        menu = application.window.menu.open(application.window.bar.menu_button)
        next(each for each in menu.actions() if each.text() == "About Gemstream").trigger()
        menu.close()
        dialog = application.window.findChild(AboutDialog)
        await until(lambda: dialog.parts.count() > 20)
        dialog.accept()
        return dialog.text.toPlainText()

    assert run([], scenario)


def test_licences_that_cannot_be_read_are_said(monkeypatch):
    def fail():
        raise OSError

    monkeypatch.setattr(parts, "parts", fail)

    async def scenario(application):
        dialog = show(application)
        await until(lambda: dialog.text.toPlainText() == UNREADABLE)
        dialog.accept()

    run([], scenario)


@pytest.mark.parametrize("closes", ["dialog", "window"])
def test_what_nobody_waits_for_is_given_up(closes, monkeypatch):
    may_end = threading.Event()

    def read_slowly():
        may_end.wait(LONGEST_S / 2)
        may_end.set()
        return []

    monkeypatch.setattr(parts, "parts", read_slowly)

    async def scenario(application):
        dialog = show(application)
        assert under_way(application)
        if closes == "dialog":
            dialog.accept()
        else:
            application.windows.open(application.window)  # the program goes on
            application.window.close()
        try:
            await until(lambda: not under_way(application))
            assert not may_end.is_set()
        finally:
            may_end.set()

    run([], scenario)
