"""What is known of peers, for the same figures: by whom and when it was measured.

``peers.md`` has the same as a table, and how a peer is measured (``peer.py``).
"""

from dataclasses import dataclass

GOALS = "the project's goals, Debian 12, 2 cores"


@dataclass(frozen=True, slots=True)
class Known:
    """One figure of a peer.

    Attributes:
        figure: The name of our figure that it stands beside.
        peer: Which program, with its version.
        words: What was found, with its unit.
        date: When.
        source: Who measured it, or says so.
    """

    figure: str
    peer: str
    words: str
    date: str
    source: str


PYGPT = "PyGPT 2.9.1"
KNOWN = (
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


def beside(figure: str) -> str:
    """What is known of peers for one of our figures."""
    return "; ".join(f"{each.peer}: {each.words}" for each in KNOWN if each.figure == figure)


def table() -> str:
    """All of it, in Markdown."""
    lines = ["| figure | peer | found | when | by whom |", "|---|---|---|---|---|"]
    lines += [
        f"| {each.figure} | {each.peer} | {each.words} | {each.date} | {each.source} |"
        for each in KNOWN
    ]
    return "\n".join(lines) + "\n"
