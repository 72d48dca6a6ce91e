"""How many blocks of memory dialogs and parts of the window leave each time they came and went.

    python -m tests.ui.coming_and_going

Prints it by name, as JSON.
"""

import json

import shiboken6
from PySide6.QtWidgets import QWidget

from desktop.settings import STANDARD
from desktop.ui.about_dialog import AboutDialog
from desktop.ui.conversation_view import ConversationView
from desktop.ui.diagnostics_dialog import DiagnosticsDialog
from desktop.ui.edit_strip import EditStrip
from desktop.ui.empty_state import EmptyState
from desktop.ui.history_panel import HistoryPanel
from desktop.ui.keys_sheet import KeysSheet
from desktop.ui.latency_history import LatencyHistory
from desktop.ui.open_with import QtApplication
from desktop.ui.sent_view import SentView
from desktop.ui.settings_dialog import SettingsDialog
from tests.left_behind import blocks_left
from tests.surfaces import DIALOGS
from tests.ui.transcript.shown import light

MAKERS = {
    "conversations": HistoryPanel,
    "strip while a question is changed": EditStrip,
    "samples that were never shown": lambda theme: EmptyState(theme, offline=False),
    "settings": lambda theme: SettingsDialog(theme, STANDARD, {}, None),
}


def alone(make):
    """Make something that needs no window."""
    return lambda theme, over: make(theme)


COUNTED = {
    "about": AboutDialog,
    "conversation": lambda theme, over: conversation(theme),
    "diagnostics": DiagnosticsDialog,
    "keys": lambda theme, over: KeysSheet(theme, [("Quit", "Ctrl+Q")], over),
    "latency history": LatencyHistory,
    "what was sent": lambda theme, over: SentView(theme, over, is_draft=False),
    **{name: alone(make) for name, make in MAKERS.items()},
    **DIALOGS,
}
"""Of these nothing at all is left, not even a block of memory."""
del COUNTED["program question"]  # it waits half a second for its buttons, and nobody waits here


def conversation(theme):
    view = ConversationView(theme, clock=lambda: 0.0)
    view.prepare()
    return view


def left(name: str) -> float:
    """Blocks that one of them leaves each time."""
    theme, over, make = light(), QWidget(), COUNTED[name]
    over.resize(900, 700)

    def come_and_go() -> None:
        made = make(theme, over)
        made.close()  # ends what it waits for
        shiboken6.delete(made)

    found = blocks_left(come_and_go, 8 if name == "settings" else 40)
    shiboken6.delete(over)
    return found


if __name__ == "__main__":
    application = QtApplication([])
    print(json.dumps({name: left(name) for name in COUNTED}))
