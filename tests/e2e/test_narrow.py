"""The real program as narrow as it gets, 380 px, with text of any size: nothing is cut."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop.ui.actions import name_of
from desktop.ui.command_palette import CommandPalette
from desktop.ui.setting_words import ORDER
from tests.gui_run import run, until

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NARROW_PX = 380
GIVES_WAY = {"model", "search"}
"""Shows as much of its words as there is room for, and an ellipsis."""


def cut(root: QWidget) -> list[str]:
    """What does not fit: beyond the window, or narrower than its words."""
    found = []
    for part in root.findChildren(QWidget):
        if not part.isVisible() or part.window() is not root:
            continue
        left = part.mapTo(root, QPoint(0, 0)).x()
        said = part.text() if hasattr(part, "text") else ""
        words = f"{type(part).__name__} {part.objectName()} {part.accessibleName()} {said}"
        if left < 0 or left + part.width() > root.width() + 1:
            found.append(f"beyond the window: {words}")
        elif isinstance(part, QLabel | QAbstractButton | QComboBox | QLineEdit):
            may_break = isinstance(part, QLabel) and part.wordWrap()
            least = part.minimumSizeHint().width() - 1
            if not may_break and part.width() < least and part.objectName() not in GIVES_WAY:
                found.append(f"too narrow by {least - part.width()}: {words}")
    return found


def is_dialog(part: QWidget) -> bool:
    return isinstance(part, QDialog) and part.isVisible()


async def laid_out() -> None:
    """Let Qt lay out what has just been shown."""
    for _ in range(5):
        await asyncio.sleep(0.01)
        QApplication.sendPostedEvents()


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut(size):
    async def scenario(application):
        window, faults = application.window, {}
        window.resize(NARROW_PX, 640)
        actions = {name_of(action).removesuffix("…"): action for action in window.actions()}

        async def look(name, root):
            await laid_out()
            assert root.width() == NARROW_PX, name
            if found := cut(root):
                faults[name] = found

        settings = application.windows.settings
        settings.use(replace(application.windows._app.settings, text_size=size))
        await look("welcome", window)
        actions["New conversation"].trigger()
        await look("empty", window)
        window.ask("What is a table? Tell me at length, please.")
        await until(lambda: not window.composer.is_running)
        await look("answered", window)
        actions["Find"].trigger()
        actions["Command palette"].trigger()
        await look("palette", window)
        window.findChild(CommandPalette).close()
        actions["Conversations"].trigger()
        await look("conversations", window)
        actions["Conversations"].trigger()
        for name in ("Keyboard shortcuts", "About Gemstream", "Latency history", "System prompt"):
            actions[name].trigger()
            (opened,) = (w for w in QApplication.topLevelWidgets() if is_dialog(w))
            opened.resize(NARROW_PX, 640)
            await look(name, opened)
            opened.close()
            await laid_out()
        dialog = settings.show(window)
        dialog.resize(NARROW_PX, 640)
        for section in ORDER:
            dialog.show_section(section)
            await look(f"settings: {section}", dialog)
        dialog.close()
        return faults

    assert run(["--engine", "offline"], scenario, painted=True) == {}
