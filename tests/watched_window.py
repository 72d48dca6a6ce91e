"""The program as a user starts it, which says on standard output what its windows show.

    python -m tests.watched_window [WORDS OF THE COMMAND LINE]

One JSON line whenever something has changed, once later starts can hand over: for each window the
names of the images in it, and which window is in use.
"""

import json
import sys

LOOK_EVERY_MS = 10


def watch(application):
    """Say what its windows show."""
    from PySide6.QtCore import QTimer

    said = []

    def look():
        windows = list(application.windows)
        shown = [[tile.name for tile in window.tray.tiles] for window in windows]
        active = next((n for n, window in enumerate(windows) if window.isActiveWindow()), None)
        state = {"windows": shown, "active": active}
        if application.reception._door is not None and said[-1:] != [state]:
            said.append(state)
            print(json.dumps(state), flush=True)

    timer = QTimer(application.windows)
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY_MS)


def main():
    """Run it; returns the exit code."""
    from desktop import gui
    from desktop.__main__ import main as run

    create = gui.create

    def create_watched(argv):
        application = create(argv)
        watch(application)
        return application

    gui.create = create_watched
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
