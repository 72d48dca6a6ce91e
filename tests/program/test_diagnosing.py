import pytest
from PySide6.QtGui import QGuiApplication

from desktop.program.diagnosing import Diagnosing
from desktop.ui.diagnostics_dialog import LOOKING
from desktop.ui.diagnostics_place import DiagnosticsPlace
from tests.gui_run import run, until


def found(application):
    windows = application.windows
    return Diagnosing(windows._app, windows._keepers, windows._theme, application.window)


def under_way(application):
    return [t for t in application.windows._keepers._tasks if t.get_name() == "diagnostics"]


def test_it_is_found_in_the_settings_and_read_before_it_is_copied():
    async def scenario(application):
        await until(lambda: application.log_book.is_open)
        settings = application.windows.settings.show(application.window)
        settings.show_section("Diagnostics")
        place = settings.findChild(DiagnosticsPlace)
        place.show_button.click()
        dialog = QGuiApplication.modalWindow() and settings.findChildren(type(found(application)))
        del dialog
        (dialog,) = [
            each for each in settings.children() if each.objectName() == "diagnosticsDialog"
        ]
        await until(lambda: dialog.text.toPlainText() != LOOKING)
        dialog.copy_button.click()
        text = QGuiApplication.clipboard().text()
        dialog.close_button.click()
        settings.close()
        return text

    text = run([], scenario)
    assert "Gemstream diagnostics" in text
    assert "Engine (offline): answers" in text
    assert "platform offscreen" in text
    assert '"event": "started"' in text


def test_it_is_saved_in_a_file(tmp_path):
    async def scenario(application):
        dialog = found(application).show()
        await until(lambda: dialog.save_button.isEnabled())
        for path in (tmp_path / "d.txt", tmp_path / "none" / "d.txt", tmp_path / "d.txt" / "x"):
            dialog._outcome.clear()
            dialog.save_wanted.emit(path)
            await until(lambda: dialog._outcome.text())
        outcome = dialog._outcome.text()
        text = dialog.text.toPlainText()
        dialog.accept()
        return text, outcome

    text, outcome = run([], scenario)
    assert (tmp_path / "d.txt").read_text(encoding="utf-8") == text
    assert "cannot be saved" in outcome


@pytest.mark.parametrize("closes", ["dialog", "window"])
def test_what_nobody_waits_for_is_given_up(closes):
    async def scenario(application):
        dialog = found(application).show()
        assert under_way(application)
        if closes == "dialog":
            dialog.accept()
        else:
            application.windows.open(application.window)  # the program goes on
            application.window.close()
        await until(lambda: not under_way(application))

    run([], scenario)
