"""Shows what Gemstream is and what it is made of, when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.about_dialog import AboutDialog
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme


def show_about(over: MainWindow, keepers: TaskOwner, theme: Theme) -> AboutDialog:
    """Show the dialog at once, and the licences as soon as they are read.

    Args:
        over: The window over which it is shown.
        keepers: Owns what is under way.
        theme: The colours.
    """
    from desktop.ui.about_dialog import AboutDialog  # no start opens it
    from desktop.ui.by_name import connect_by_name

    dialog = AboutDialog(theme, over)
    task = keepers.start(_read(dialog), name="about")
    dialog.finished.connect(lambda: task.cancel())
    connect_by_name(over, "closing()", dialog, "close()")  # nobody waits for it then
    dialog.open()
    return dialog


async def _read(dialog: AboutDialog) -> None:
    import asyncio

    from desktop.parts import parts

    try:
        found = await asyncio.to_thread(parts)
    except (OSError, ValueError):  # somebody took files out of the program's folder
        found = []
    dialog.show_parts(found)
