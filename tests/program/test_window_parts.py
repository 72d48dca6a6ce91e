import pytest

from desktop.app import App
from desktop.program.window_parts import WindowParts
from desktop.settings_file import SettingsFile
from desktop.setup import Setup
from desktop.ui.theme import Theme
from tests.gui_run import run, until


def test_nothing_is_made_before_it_is_needed_and_then_once():
    async def scenario(application):
        windows = application.windows
        assert "openings" not in vars(windows)
        assert windows.openings is windows.openings
        await until(lambda: windows.background is vars(windows)["background"])

    run([], scenario)


def test_it_stands_below_the_windows_and_opens_none(qapp, tmp_path):
    app = App(Setup(), on_crash=pytest.fail)
    parts = WindowParts(app, Theme(), SettingsFile(tmp_path / "settings.json"))
    for do in (lambda: parts.front, lambda: parts.open(None), parts.reopen):
        with pytest.raises(NotImplementedError):
            do()
    with pytest.raises(NotImplementedError):
        parts._follow(None, None)
