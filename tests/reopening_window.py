"""The program as a user starts it; once it is open, its data are to be moved: FOLDER WORDS."""

import sys
from pathlib import Path


def main():
    """Run it; begins again as the plain program."""
    from desktop import gui
    from desktop.__main__ import main as run

    target, create = Path(sys.argv[1]), gui.create

    def create_watched(argv):
        from PySide6.QtCore import QTimer

        application = create(argv)
        timer = QTimer(application.windows)

        def look():
            from desktop.moving import want

            if application.reception._door is not None:
                timer.stop()
                want(target)
                application.windows.reopen()

        timer.timeout.connect(look)
        timer.start(10)
        return application

    gui.create = create_watched
    return run(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
