"""Where the Gemstream that is open takes what later starts hand over: a local socket or pipe.

Only the same user reaches it: the socket lies in a folder of this user alone, and Qt asks the
system for the same. Never run on macOS or Windows.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.core.hand_over import (
    LARGEST_BYTES,
    Misunderstood,
    Wish,
    answer_lines,
    greeting,
    read_request,
    reply,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.errand import Answer

NAME = "door"
LONGEST_PATH_BYTES = 96
"""Of a socket: 103 on macOS, 107 on Linux; Qt first makes it under a name that is 5 longer."""

MOST_VISITS = 16
LONGEST_VISIT_MS = 5000


class Door(QObject):
    """Takes wishes and errands, one from each visitor, and says that they were taken.

    Args:
        engine: Says what this Gemstream asks.

    Signals:
        wished: A ``Wish`` of a later start.
        sent: An ``Errand`` of a command, and the ``Visit`` that waits for its answer.
    """

    wished = Signal(object)
    sent = Signal(object, object)

    def __init__(self, engine: Callable[[], str]) -> None:
        super().__init__()
        self._engine = engine
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_visits)

    def open(self, place: Path) -> str:
        """Open it, as the one that holds the lock: what lies there is left of one that has gone.

        Args:
            place: A folder of this user alone, for the socket; where its name is too long, one
                of the session, or among the temporary files, serves.

        Returns:
            Its address for ``Lock.tell``; empty if there is no way to open it.
        """
        name = f"gemstream-{sha256(os.fsencode(place.resolve())).hexdigest()[:16]}"
        if sys.platform == "win32":
            return name if self._server.listen(name) else ""
        session = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
        for folder in (place, Path(session, name)):
            if _is_short(folder / NAME) and _is_private(folder) and self._listen(folder / NAME):
                return str(folder / NAME)
        return ""

    def _listen(self, path: Path) -> bool:
        try:
            if not stat.S_ISSOCK(path.lstat().st_mode):
                return False
            path.unlink()
        except FileNotFoundError:
            pass
        except OSError:
            return False
        return self._server.listen(str(path))

    def close(self) -> None:
        """Close it: whoever is in it goes without an answer, and may become the first itself."""
        self._server.close()
        for visit in self._visits():
            visit.leave()

    def _visits(self) -> list[Visit]:
        return [visit for visit in self.findChildren(Visit) if not visit.is_over]

    def _take_visits(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            visit = Visit(connection, self)
            if len(self._visits()) > MOST_VISITS:
                visit.leave()
            else:
                visit.begin(greeting(self._engine()))


class Visit(QObject):
    """One later start, or a command, or whatever else has found the door.

    Attributes:
        is_over: True if it waits for nothing but to be deleted.

    Signals:
        left: It is over; nobody waits for an answer any more.
    """

    left = Signal()

    def __init__(self, connection: QLocalSocket, door: Door) -> None:
        super().__init__(door)
        self.is_over = False
        self._door = door
        self._has_spoken = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self.leave)
        self._connection = connection
        connection.setParent(self)
        connection.setReadBufferSize(LARGEST_BYTES + 1)
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(self.leave)

    def begin(self, words: bytes) -> None:
        """Greet, and listen for a while."""
        self._limit.start(LONGEST_VISIT_MS)
        self._connection.write(words)
        self._read()

    def leave(self) -> None:
        """End it, whatever is still to be read or written."""
        if not self.is_over:
            self.is_over = True
            self._connection.abort()
            self.left.emit()
            self.deleteLater()

    def _read(self) -> None:
        if self._has_spoken or self.is_over:
            return
        if self._connection.canReadLine():
            self._has_spoken = True
            self._take(bytes(self._connection.readLine().data()))
        elif self._connection.bytesAvailable() > LARGEST_BYTES:
            self.leave()

    def _take(self, line: bytes) -> None:
        try:
            wish = read_request(line)
        except Misunderstood:
            self._say(reply(taken=False))
            return
        if isinstance(wish, Wish):
            self._say(reply(taken=True))
            self._door.wished.emit(wish)
        else:
            self._limit.stop()  # an errand takes its time
            self._connection.write(reply(taken=True))
            self._connection.flush()
            self._door.sent.emit(wish, self)

    def answer(self, answer: Answer) -> None:
        """Say what came of an errand, if there is still somebody who waits for it."""
        if not self.is_over:
            self._limit.start(LONGEST_VISIT_MS)
            self._say(b"".join(answer_lines(answer)))

    def _say(self, words: bytes) -> None:
        self._connection.write(words)
        self._connection.flush()
        self._connection.disconnectFromServer()  # once that is written


def _is_short(path: Path) -> bool:
    name = os.fsencode(path)
    return len(name) <= LONGEST_PATH_BYTES and b"\n" not in name


def _is_private(folder: Path) -> bool:
    """Make a folder of this user alone; False if it is somebody else's, or cannot be made so."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            return False
        folder.chmod(0o700)
    except OSError:
        return False
    return True
