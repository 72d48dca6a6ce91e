"""Data folders with some of everything, to be moved."""

import asyncio
import hashlib
import os
import sqlite3
from contextlib import closing

from desktop.core.conversation import Conversation
from desktop.data_folder import FILE_NAME, MARK_NAME
from desktop.storage.conversations import Conversations
from tests.keeping import IMAGE, answered, asked, outline


def fill(folder):
    """Make one; gives it back."""

    async def keep():
        store = Conversations(folder)
        turn = asked(Conversation("c"), "1", "Why?", IMAGE)
        store.begin(outline(), turn)
        store.end(outline(), answered(turn, "So."))
        await store.aclose()

    asyncio.run(keep())
    for name, words in (
        ("settings.json", "{}"),
        ("pictures/a.png", "picture"),
        ("logs/gemstream.log", "log\n" * 1000),
        ("conversations.db.version-1", "earlier"),
        ("empty.db", ""),
        ("keys/key", "secret"),
    ):
        path = folder / name
        path.parent.mkdir(exist_ok=True, mode=0o700)
        path.write_text(words)
        path.chmod(0o600)
        os.utime(path, (1_700_000_000, 1_700_000_000))
    return folder


def contents(folder):
    """What is in it, by name: of databases what they hold, of other files their bytes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        is_own = name.split("/")[0] in {"instance", FILE_NAME, MARK_NAME}
        is_own = is_own or name.startswith(".")  # of a process that was killed
        if is_own or not path.is_file() or name.endswith(("-wal", "-shm")):
            continue
        if path.suffix == ".db" and path.stat().st_size:
            with closing(sqlite3.connect(path)) as database:
                assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                dump = "\n".join(database.iterdump())
            found[name] = hashlib.sha256(dump.encode()).hexdigest()
        else:
            found[name] = path.read_bytes()
    return found
