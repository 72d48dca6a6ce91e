"""What is known of peers, for the same figures: by whom and when it was measured.

``peers.md`` has the same as a table, and how a peer is measured (``peer.py``).
"""

from dataclasses import dataclass

GOALS = "the project's goals, Debian 12, 2 cores"
BUSY = "peer.py, Debian 12, 2 cores that others used to four fifths"


@dataclass(frozen=True, slots=True)
class Known:
    """One figure of a peer.

    Attributes:
        figure: The name of our figure that it stands beside.
        peer: Which program, with its version.
        words: What was found, with its unit.
        date: When.
        source: Who measured it, or says so.
        is_beside: It stands in the README; what a busy machine found is on the page of peers alone.
    """

    figure: str
    peer: str
    words: str
    date: str
    source: str
    is_beside: bool = True


PYGPT = "PyGPT 2.9.1"
KNOWN: tuple[Known, ...] = (
    Known("CPU until the window is shown", PYGPT, "25.8 s", "2026-11", GOALS),
    Known("memory at rest, all processes (PSS)", PYGPT, "945 MB", "2026-11", GOALS),
    Known(
        "memory at rest, all processes (PSS)",
        "an empty QWebEngineView",
        "272 MB",
        "2026-11",
        GOALS,
    ),
    Known("CPU at rest", PYGPT, "1.4 % and more", "2026-11", GOALS),
    Known("CPU of the program per 1,000 chunks, 100 KB", PYGPT, "4.5 s", "2026-11", GOALS),
    Known(
        "last text received to its picture, 100 KB",
        PYGPT,
        "4.9 s (busy machine)",
        "2026-11",
        GOALS,
    ),
    Known("stop to disconnect, before chunk, longest", PYGPT, "12 to 22 s", "2026-11", GOALS),
    Known("text lost at kill -9", PYGPT, "all of it", "2026-11", GOALS),
    Known("text lost at kill -9", "Chatbox", "up to 2 s", "2026-11", GOALS),
    Known("download (.deb)", PYGPT, "969 MB (snap)", "2026-11", GOALS),
    Known("installed size", PYGPT, "2.7 GB", "2026-11", GOALS),
    Known(
        "packages installed from the registry",
        PYGPT,
        "374, in 13.5 minutes",
        "2026-11",
        GOALS,
    ),
)
TODAY = (
    ("CPU until the window is shown", "27.6 to 34.3 s, 4 runs"),
    ("memory at rest, all processes (PSS)", "898 to 967 MB, 4 runs"),
    ("CPU at rest", "6.5 to 35 %, 4 runs"),
    ("CPU of the program per 1,000 chunks, 100 KB", "26.9 s, with what it does at rest"),
    ("last text received to its picture, 100 KB", "at work for 49.9 s after the last byte"),
    ("stop to disconnect, before chunk, longest", "more than a minute"),
    ("stop to disconnect, in the middle, longest", "464 ms"),
    ("packages installed from the registry", "375, 2.3 GB without bytecode"),
)
"""Seen on 2026-11-29, with our window beside it under the same load: 0.75 s, 118 MB, 0 %, 2.81 s,
0.94 s, 68 ms, 149 ms."""
KNOWN += tuple(Known(name, PYGPT, words, "2026-11-29", BUSY, False) for name, words in TODAY)


def beside(figure: str) -> str:
    """What is known of peers for one of our figures."""
    known = [each for each in KNOWN if each.figure == figure and each.is_beside]
    return "; ".join(f"{each.peer}: {each.words}" for each in known)


def table() -> str:
    """All of it, in Markdown."""
    lines = ["| figure | peer | found | when | by whom |", "|---|---|---|---|---|"]
    lines += [
        f"| {each.figure} | {each.peer} | {each.words} | {each.date} | {each.source} |"
        for each in KNOWN
    ]
    return "\n".join(lines) + "\n"
