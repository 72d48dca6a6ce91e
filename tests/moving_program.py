"""Moves a data folder and is killed, or refused, at each step in turn: FOLDER kill|fail.

A step is anything the system is asked to do with a file, as Python's audit hooks tell it. Prints
for each which folder was in force afterwards, as JSON; ends with a fault if that one was not whole.
"""

import contextlib
import errno
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from desktop import data_folder, instance
from desktop.data_folder import take_news
from desktop.moving import Move, is_wanted, want
from tests.data_folders import contents, fill

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.utime", "sqlite3.connect"}


def one(place, how, number):
    """Move with that step spoiled, in a process of its own; True if it came to that step."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] != 0
    left, is_on = number, True

    def hook(event, args):
        nonlocal left
        if not is_on or event not in STEPS or str(place) not in str(args[0]):
            return
        left -= 1
        if left == 0 and how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if left == 0:
            raise OSError(errno.EIO, "Input/output error")

    lock = instance.take(data_folder.in_force())
    move = Move(lock)
    sys.addaudithook(hook)
    with contextlib.suppress(data_folder.StorageFailed):  # nothing could be written down
        move.make(lambda done, of: None)
    is_on = False
    os._exit(1 if left <= 0 else 0)


def check(place, whole):
    """Which folder is in force after that, and after the next start; both are whole."""
    old, new = data_folder.standard(), place / "new"
    force = data_folder.in_force()
    assert contents(force) == whole, f"{force} is not whole"
    assert contents(old) == whole, "the old one was changed"
    lock = instance.take(force)
    assert lock.is_held
    if is_wanted():
        lock = Move(lock).make(lambda done, of: None)
        assert lock.folder in {old, new}
    lock.release()
    assert not is_wanted()
    take_news()
    if data_folder.in_force() == old:  # the user tries again
        want(new)
        lock = Move(instance.take(old)).make(lambda done, of: None)
        lock.release()
        assert lock.folder == new, take_news()
    assert contents(data_folder.in_force()) == whole
    return "new" if force == new else "old"


def main():
    """Run it."""
    place, how = Path(sys.argv[1]), sys.argv[2]
    place.mkdir()
    os.sync = lambda: None  # what is killed is no computer
    sample = fill(place / "sample")
    whole, said = contents(sample), []
    is_over = False
    while not is_over:
        there = place / str(len(said))
        os.environ["XDG_DATA_HOME"] = str(there / "home")
        shutil.copytree(sample, data_folder.standard())
        want(there / "new")
        is_over = not one(there, how, len(said) + 1)
        said.append(check(there, whole))
        shutil.rmtree(there)
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
