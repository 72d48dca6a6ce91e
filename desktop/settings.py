"""What the user has chosen for good: one typed value, kept in one small file.

Only what differs from the standard is written, so that a better standard reaches everybody; values
that this version does not know are kept for the one that does.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from threading import Lock
from typing import Any, Literal, get_args

from desktop.core.errors import StorageFailed

Pacing = Literal["smooth", "as_it_comes"]
Detail = Literal["low", "medium", "high"]
"""As in ``desktop.core.images``, which a start does not need."""

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of the user; times in seconds, bounds in ``BOUNDS``.

    Attributes:
        connect_s: Longest wait until a request is sent.
        first_chunk_s: Longest wait from there to the first chunk.
        idle_s: Longest silence in the middle of an answer.
        stop_after_s: Stop an answer after this time; None for never.
        retries: How often the window asks again before the first word.
        hops: Requests that one answer may be spread over by the service.
        send_partial: Send answers that broke off along with the history.
        pacing: Show text as an even flow, or just as it comes.
        image_detail: How finely images are prepared, unless chosen for one by itself.
        keep_metadata: Send what a file says of its image (place, date, camera, comments) along.
        show_conversations: Show the list of conversations where there is room for it.
        fetch_images: Offer to fetch an image whose address is dropped; it asks each time.
        better_titles: Ask the model for the title of a conversation after its first answer.
    """

    connect_s: float = 60.0
    first_chunk_s: float = 90.0
    idle_s: float = 60.0
    stop_after_s: float | None = None
    retries: int = 3
    hops: int = 16
    send_partial: bool = True
    pacing: Pacing = "smooth"
    image_detail: Detail = "high"
    keep_metadata: bool = False
    fetch_images: bool = True
    show_conversations: bool = False
    better_titles: bool = False


STANDARD = Settings()
BOUNDS: dict[str, tuple[float, float]] = {
    "connect_s": (1, 600),
    "first_chunk_s": (1, 3600),
    "idle_s": (1, 3600),
    "stop_after_s": (1, 86_400),
    "retries": (0, 10),
    "hops": (1, 100),
}
"""Least and most of each number."""

CHOICES: dict[str, tuple[str, ...]] = {
    "pacing": get_args(Pacing),
    "image_detail": get_args(Detail),
}
"""The words that may be chosen."""

SWITCHES = frozenset(
    {"send_partial", "keep_metadata", "fetch_images", "show_conversations", "better_titles"}
)
"""What is on or off."""

_COUNTS = frozenset({"retries", "hops"})
_NAMES = tuple(each.name for each in fields(Settings))


def is_allowed(name: str, value: object) -> bool:
    """True if a setting may have this value."""
    if name in CHOICES:
        return value in CHOICES[name]
    if name in SWITCHES:
        return isinstance(value, bool)
    if value is None:
        return name == "stop_after_s"
    if isinstance(value, bool) or not isinstance(value, int if name in _COUNTS else int | float):
        return False
    least, most = BOUNDS[name]
    return least <= value <= most


class SettingsFile:
    """The file of the settings.

    Attributes:
        problem: What was wrong when it was read, in words for the user; empty if nothing was.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem = ""
        self._others: dict[str, Any] = {}
        self._writing = Lock()

    def load(self) -> Settings:
        """Read it; a value that is not allowed counts as not set, a broken file is set aside."""
        try:
            text = self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return STANDARD
        except OSError as error:
            self.problem = f"The settings cannot be read ({error.strerror}); the standard is used."
            return STANDARD
        import json

        try:
            found = json.loads(text)
            if not isinstance(found, dict):
                raise TypeError
        except (ValueError, TypeError, RecursionError):
            self._set_aside()
            return STANDARD
        return self._taken(found)

    def _set_aside(self) -> None:
        from desktop.files import set_aside  # few starts need it

        try:
            kept = f"They are kept as {set_aside(self.path).name}"
        except OSError:
            kept = f"They stay in {self.path.name} until something is changed"
        self.problem = f"The settings cannot be understood. {kept}; the standard is used."

    def _taken(self, found: dict[str, Any]) -> Settings:
        known = {name: found[name] for name in _NAMES if name in found}
        refused = [name for name, value in known.items() if not is_allowed(name, value)]
        self._others = {name: value for name, value in found.items() if name not in _NAMES}
        if refused:
            names = ", ".join(refused)
            self.problem = f"Settings with a value that is not allowed have the standard: {names}."
        return replace(STANDARD, **{n: v for n, v in known.items() if n not in refused})

    def save(self, current: Callable[[], Settings]) -> None:
        """Write it, whole or not at all. Blocks; threads wait for each other.

        Args:
            current: Says what holds when its turn has come, so that the newest is kept at last.

        Raises:
            StorageFailed: If it cannot be written; the old one is as it was.
        """
        with self._writing:
            self._write(current())

    def _write(self, settings: Settings) -> None:
        import json

        from desktop.files import write_whole

        chosen = {
            name: value
            for name in _NAMES
            if (value := getattr(settings, name)) != getattr(STANDARD, name)
        }
        try:
            write_whole(self.path, json.dumps({**self._others, **chosen}, indent=2).encode())
        except OSError as error:
            raise StorageFailed(
                f"The settings cannot be kept in {self.path.parent}.",
                hint="They hold until Gemstream is closed. Choose another folder with --data-dir.",
                detail=str(error),
            ) from error
