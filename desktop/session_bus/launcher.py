"""How far an answer is, on the program's icon in docks and taskbars.

Ubuntu's dock, Dash to Dock, Plasma and others draw it: whoever wants to hears a signal.
The interface: https://wiki.ubuntu.com/Unity/LauncherAPI#Low_level_DBus_API:_com.canonical.Unity.LauncherEntry
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop import APPLICATION_ID

if TYPE_CHECKING:
    from desktop.session_bus.line import Line

INTERFACE: Final = "com.canonical.Unity.LauncherEntry"
PATH: Final = f"/{APPLICATION_ID.replace('.', '/')}/LauncherEntry"
ENTRY: Final = f"application://{APPLICATION_ID}.desktop"


async def show_progress(line: Line, percent: int | None) -> None:
    """Show how far it is.

    Args:
        line: To the bus.
        percent: 0 to 100; None to show nothing any more.
    """
    shown = {
        "progress": ("d", (percent or 0) / 100),
        "progress-visible": ("b", percent is not None),
    }
    await line.tell(PATH, INTERFACE, "Update", "sa{sv}", ENTRY, shown)
