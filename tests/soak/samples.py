"""What the program holds at a moment when nothing happens: one sample, and how it is taken."""

import asyncio
import ctypes
import gc
import sqlite3
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType

import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.storage.conversations import Conversations

KIB = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One moment; counts, unless the name says otherwise.

    Attributes:
        at_s: Seconds since the soak began.
        turns: Questions asked by then.
        rss_mb: Memory of the process.
        pss_mb: Likewise, with its share of what others have too.
        anonymous_mb: What of it is the process's own and of no file.
        native_mb: Given out by the C library: what Qt, SQLite and the like hold, and Python's
            large objects.
        spare_mb: In the C library's heaps and given out to nobody.
        blocks: Of memory that Python has given out.
        objects: That Python's collector knows.
        wrappers: Qt objects that Python knows.
        widgets: All there are.
        descriptors: Open files, sockets and the like.
        databases: Of those, the ones that SQLite has open.
        threads: Of the process.
        tasks: Of all event loops, not done yet.
        children: Processes.
        kept_turns: In the database.
        database_bytes: All its files.
        bytes_per_turn: Of the database, without what is free in it, for each turn.
    """

    at_s: float
    turns: int
    rss_mb: float
    pss_mb: float
    anonymous_mb: float
    native_mb: float
    spare_mb: float
    blocks: int
    objects: int
    wrappers: int
    widgets: int
    descriptors: int
    databases: int
    threads: int
    tasks: int
    children: int
    kept_turns: int
    database_bytes: int
    bytes_per_turn: float


def _memory() -> tuple[float, float, float]:
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]
    kib = {name: int(value.split()[0]) for name, value in (line.split(":") for line in lines)}
    return kib["Rss"] / KIB, kib["Pss"] / KIB, kib["Pss_Anon"] / KIB


def _descriptors() -> list[Path]:
    found = []
    for each in list(Path("/proc/self/fd").iterdir()):
        try:
            found.append(each.readlink())
        except OSError:  # the one that lists them
            continue
    return found


def _children() -> int:
    found = 0
    for task in Path("/proc/self/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that ended meanwhile
            found += len((task / "children").read_text().split())
    return found


class _Mallinfo(ctypes.Structure):
    """What glibc's allocator says of itself, see mallinfo2(3)."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


def _heaps() -> tuple[float, float]:
    """MiB that the C library has given out, and has ready to be given out."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _Mallinfo
    told = ask()
    return (told.uordblks + told.hblkhd) / KIB / KIB, told.fordblks / KIB / KIB


@dataclass(frozen=True, slots=True)
class Kept:
    """What is in the database.

    Attributes:
        turns: How many.
        used_bytes: What they take; the file stays as large as it once was.
    """

    turns: int
    used_bytes: int


def _count(connection: sqlite3.Connection) -> Kept:
    def number(query: str) -> int:
        return int(connection.execute(query).fetchone()[0])

    pages = number("PRAGMA page_count") - number("PRAGMA freelist_count")
    return Kept(number("SELECT count(*) FROM turns"), pages * number("PRAGMA page_size"))


async def kept_turns(store: Conversations) -> Kept:
    """What the database holds, which nobody but the store may read meanwhile."""
    counted = store._writer.do(lambda: store._file.read(_count))
    return await asyncio.wrap_future(counted)


def census() -> Counter[str]:
    """How many objects there are of each type that Python's collector knows, or Qt."""
    known = Counter(_name(each) for each in gc.get_objects())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    known.update(f"Qt's {each.metaObject().className()}" for each in app.allWidgets())
    return known


def _name(each: object) -> str:
    kind = type(each)
    if isinstance(each, FunctionType):
        return f"function {each.__module__}.{each.__qualname__}"
    return f"{kind.__module__}.{kind.__qualname__}"


def take(at_s: float, turns: int, kept: Kept, database: Path) -> Sample:
    """Take a sample; everything should be at rest, and garbage collected.

    Python keeps up to 4,096 names that attributes were looked up by; PySide makes new ones all the
    time, so that 4,000 blocks come in a day, and then no more (measured): they are let go of first.
    """
    sys._clear_type_cache()
    rss, pss, anonymous = _memory()
    native, spare = _heaps()
    known = gc.get_objects()
    tasks = sum(isinstance(each, asyncio.Task) and not each.done() for each in known)
    objects = len(known)
    del known
    open_files = _descriptors()
    size = sum(each.stat().st_size for each in database.parent.glob(f"{database.name}*"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return Sample(
        at_s=round(at_s, 1),
        turns=turns,
        rss_mb=round(rss, 2),
        pss_mb=round(pss, 2),
        anonymous_mb=round(anonymous, 2),
        native_mb=round(native, 3),
        spare_mb=round(spare, 2),
        blocks=sys.getallocatedblocks(),
        objects=objects,
        wrappers=len(shiboken6.getAllValidWrappers()),
        widgets=len(app.allWidgets()),
        descriptors=len(open_files),
        databases=sum(each.suffix == ".db" for each in open_files),
        threads=len(list(Path("/proc/self/task").iterdir())),
        tasks=tasks,
        children=_children(),
        kept_turns=kept.turns,
        database_bytes=size,
        bytes_per_turn=round(kept.used_bytes / max(kept.turns, 1), 1),
    )
