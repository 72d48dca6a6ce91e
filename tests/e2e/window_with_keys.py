"""The real window of somebody who has a key: adds it, asks, and looks for it where it must not be.

    python -m tests.e2e.window_with_keys add|ask

The key comes on standard input; what was seen goes to standard output as JSON.
"""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from desktop.core.events import Ended
from desktop.core.source import OFFLINE
from desktop.ui.key_dialog import KeyDialog
from tests.gui_run import run, until
from tests.half_answers import Ear

NAME = "Personal"


def processes_that_tell(key):
    """All that have the key in their command line or environment, by their names."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        for part in ("cmdline", "environ"):
            try:
                told = (process / part).read_bytes()
            except OSError:
                continue
            if key.encode() in told:
                found.append(f"{part} of {(process / 'comm').read_text().strip()}")
    return found


def children():
    """The command lines of the processes that this one has started."""
    tasks = Path(f"/proc/{os.getpid()}/task").iterdir()
    found = [child for task in tasks for child in (task / "children").read_text().split()]
    return [Path(f"/proc/{child}/cmdline").read_bytes().decode() for child in found]


def is_found_where_it_is_told(key):
    """True if one process that is told the key is found, and no other."""
    told, pipe = {**os.environ, "GIVEN_AWAY": key}, subprocess.PIPE
    with subprocess.Popen(["cat"], env=told, stdin=pipe, stdout=pipe, text=True) as process:
        # Only what has begun to run tells its environment.
        print("are you there?", file=process.stdin, flush=True)
        process.stdout.readline()
        found = processes_that_tell(key)
        process.kill()
    return found == ["environ of cat"]


def dialog_of(application):
    return next(each for each in application.qt.topLevelWidgets() if isinstance(each, KeyDialog))


async def add(application, key):
    application.window.composer.source_button.keys_wanted.emit()
    dialog = dialog_of(application)
    await until(lambda: dialog.form.place.isVisible())
    QTest.keyClicks(dialog.form.key.field, key)
    QTest.keyClicks(dialog.form.name, NAME)
    place = dialog.form.place.currentText()
    dialog.save_button.click()
    await until(lambda: dialog_is_gone(application))
    return place


def dialog_is_gone(application):
    return not any(isinstance(each, KeyDialog) for each in application.qt.topLevelWidgets())


async def ask(application):
    ear = Ear(application.controller)
    application.window.ask("Why?")
    await until(lambda: ear.has(Ended))
    return getattr(ear.events[-1], "text", str(ear.events[-1]))


async def use(application, key, step):
    """Do what one start is for; gives what was seen."""
    button = application.window.composer.source_button
    await until(lambda: "services" in vars(application.windows) and button.words)
    seen = {}
    if step == "add":
        await until(lambda: button.words == "Offline engine")
        seen["place"] = await add(application, key)
    await until(lambda: button.words == NAME)
    seen["answer"] = await ask(application)
    logging.getLogger("desktop.some.part").error("it broke with %s", key)
    application.windows.services.choose(OFFLINE)
    await until(lambda: button.words == "Offline engine")
    seen["children"] = children()
    seen["tell"] = processes_that_tell(key)
    seen["would_be_found"] = is_found_where_it_is_told(key)
    application.windows.services.choose(application._app.keys.profiles.all[0].id)
    await until(lambda: button.words == NAME)
    seen["titles"] = [window.windowTitle() for window in application.windows]
    return seen


def main():
    """Run it; returns the exit code."""
    key, step = sys.stdin.readline().strip(), sys.argv[1]

    async def scenario(application):
        return await use(application, key, step)

    print(json.dumps(run([], scenario)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
