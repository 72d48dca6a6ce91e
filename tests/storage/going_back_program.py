"""Goes back to an earlier file, and is killed or refused at a step: FOLDER NAME kill|fail NUMBER.

A step is anything the system is asked to do with a file in the folder, as Python's audit hooks
tell it. Says at the end how it went.
"""

import errno
import os
import signal
import sys
import tempfile
from pathlib import Path

from desktop.core.errors import StorageFailed
from desktop.storage import earlier  # noqa: F401 - no import may be a step
from desktop.storage.conversation_file import ConversationFile

folder, name, how, number = sys.argv[1:]
STEPS = {"open", "os.rename", "os.link", "os.remove", "os.listdir", "os.scandir", "sqlite3.connect"}
left = int(number)
is_on = False


def hook(event, args):
    global left
    if not is_on or event not in STEPS or folder not in str(args[0]):
        return
    left -= 1
    if left == 0 and how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if left == 0:
        raise OSError(errno.ENOSPC, "No space left on device")


tempfile.gettempdir()
file = ConversationFile(Path(folder))
file.catch_up()
sys.addaudithook(hook)
is_on = True
try:
    file.go_back(name)
    said = "done"
except StorageFailed as fault:
    said = f"failed: {fault.sentence}"
is_on = False
file.close()
sys.stdout.write(said if left <= 0 else f"{said}, and no step was left")
