"""Every window, page and dialog that a person can meet, opened one after the other.

For tests of what all of them have to keep: texts in every language, nothing cut.
"""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from desktop.core.events import Ended
from desktop.core.history import EarlierFile
from desktop.core.profile import Profile
from desktop.core.web_address import web_address
from desktop.ui.command_palette import CommandPalette
from desktop.ui.crash_dialog import CrashDialog
from desktop.ui.earlier_files import EarlierFiles
from desktop.ui.fetch_question import FetchQuestion
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.key_question import ask_to_remove, ask_to_send
from desktop.ui.link_question import LinkQuestion
from desktop.ui.move_question import DeleteQuestion, MoveQuestion
from desktop.ui.program_question import ProgramQuestion
from desktop.ui.settings_import import SettingsImport
from desktop.ui.system_dialog import SystemDialog
from desktop.ui.text_viewer import TextViewer
from desktop.ui.tile_actions import TileAction
from desktop.ui.version_dialog import VersionDialog
from tests.gui_run import until
from tests.half_answers import Ear

QUESTION = "xyzzy"
"""What the user writes; it is in no language."""

PROFILE = Profile(id="p", name="xyzzy", key_urls=("https://xyzzy.example",))
ADDRESSES = [web_address(f"http://xn--bcher-kva.example/{n}.png") for n in range(2)]
FILES = [
    EarlierFile(
        name="xyzzy.sqlite", at=1_700_000_000.0, size_bytes=12_345_678,
        conversations=count, questions=2 * count, is_whole=count > 0,
    )
    for count in (0, 1, 1200)
]  # fmt: skip

DIALOGS = {
    "fetch question": lambda theme, over: FetchQuestion(theme, ADDRESSES, over),
    "fetch question, one": lambda theme, over: FetchQuestion(theme, ADDRESSES[:1], over),
    "link question": lambda theme, over: LinkQuestion(
        theme, "http://xyzzy.example@xn--bcher-kva.example/", "xyzzy", over
    ),
    "move question": lambda theme, over: MoveQuestion(theme, Path("/xyzzy"), 123_456_789, over),
    "delete question": lambda theme, over: DeleteQuestion(theme, Path("/xyzzy"), over),
    "new key": lambda theme, over: KeyDialog(theme, PROFILE, over),
    "change key": lambda theme, over: KeyDialog(theme, PROFILE, over, is_new=False),
    "remove key": lambda theme, over: ask_to_remove(theme, PROFILE, over),
    "send key": lambda theme, over: ask_to_send(theme, PROFILE, "http://xyzzy.example", over),
    "program question": lambda theme, over: ProgramQuestion(theme, "xyzzy", over),
    "new version": lambda theme, over: VersionDialog(
        theme, "9.9", "1.0", "xyzzy", over, by_package=False
    ),
    "new version, by a package": lambda theme, over: VersionDialog(
        theme, "9.9", "1.0", "", over, by_package=True
    ),
    "earlier files": lambda theme, over: EarlierFiles(theme, FILES, over, 1_700_100_000.0),
    "system prompt": lambda theme, over: SystemDialog(theme, "xyzzy", over, is_offline=True),
    "settings import": lambda theme, over: SettingsImport(
        theme,
        "xyzzy.json",
        {"theme": ("system", "dark"), "retries": (3, 1), "presets": ((), ())},
        over,
        refused=["hops"],
        others=2,
    ),
    "crash": lambda theme, over: CrashDialog(theme, over, "xyzzy", "xyzzy", Path("/xyzzy")),
}
"""Dialogs that come for a reason of their own; what they are about is in no language."""


async def settled():
    """Wait for some turns of the loop: what was asked for has been laid out by then."""
    turns = iter(range(3))
    await until(lambda: next(turns, None) is None)


async def surfaces(application, picture):
    """Open each in turn.

    Args:
        application: The running program, newly begun with an empty data folder.
        picture: A file with an image.

    Yields:
        The name and the widget of each, shown.
    """
    window = application.window
    await until(lambda: application.windows._has_history)
    await settled()
    if window.page.stack.is_welcoming:
        yield "welcome", window
    window.page.stack.leave_welcome()
    await settled()
    yield "empty", window
    refused = picture.with_name(f"{QUESTION}2.png")
    refused.write_bytes(bytes(100))
    window.add_images([picture, refused, Path(__file__)])
    await until(lambda: [tile.outcome is None for tile in window.tray.tiles] == [False] * 3)
    await settled()
    yield "tray", window
    window.tray.tiles[1].remove_button.click()
    window.tray.tiles[1].asked.emit(TileAction.OPEN)
    (viewer,) = window.findChildren(TextViewer)
    await until(lambda: viewer.is_complete)
    yield "text", viewer
    viewer.close()
    window.tray.tiles[0].remove_button.click()
    await settled()
    yield "text alone", window
    async for each in _in_conversation(window):
        yield each
    async for each in _opened(application, window):
        yield each
    for name, make in DIALOGS.items():
        dialog = make(application.theme, window)
        dialog.show()
        await settled()
        yield name, dialog
        dialog.close()
    await settled()


async def _in_conversation(window):
    page, ear = window.page, Ear(window.page.controller)
    page.composer.prompt.setPlainText(QUESTION)
    page.composer.submit()
    await until(lambda: ear.has(Ended))
    page.view.settle()
    await settled()
    yield "answered", window
    window.page.latency_panel.toggle_requested.emit()
    await settled()
    yield "latency", window
    page.edit_last()
    await settled()
    yield "editing", window
    page.editing.cancel()
    page.view.open_find()
    await settled()
    yield "find", window
    window.show_side(is_wanted=True)
    await settled()
    panel = window.side.panel
    await until(lambda: panel.list.model().rowCount() > 0)
    yield "conversations", window
    panel.search.setText(QUESTION)
    await until(lambda: not panel.list.isHidden())
    await settled()
    yield "search", window


async def _opened(application, window):
    window.palette_requested.emit()
    await settled()
    palette = window.findChild(CommandPalette)
    yield "palette", palette
    palette.leave()
    for name, request in (
        ("keys", window.keys_requested),
        ("about", window.about_requested),
        ("earlier answers", window.latency_history_requested),
    ):
        request.emit()
        await until(lambda: _dialogs(window))
        await settled()
        yield name, (dialog := _dialogs(window)[-1])
        dialog.close()
        await until(lambda: not _dialogs(window))
    window.settings_requested.emit()
    (dialog,) = _dialogs(window)
    for title in list(dialog._glyphs):
        dialog.show_section(title)
        await settled()
        yield f"settings, {title}", dialog
    dialog.close()
    await until(lambda: not _dialogs(window))
    window.page.branching.sent.show_draft()
    await until(lambda: _dialogs(window))
    await settled()  # what it says has changed since it was opened
    yield "what is sent", (dialog := _dialogs(window)[-1])
    dialog.close()


def _dialogs(window):
    return [each for each in window.findChildren(QDialog) if each.isVisible()]
