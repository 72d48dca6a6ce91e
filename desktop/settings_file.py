"""The small file that the settings are kept in.

Only what differs from the standard is written, so that a better standard reaches everybody. What
this version does not know or does not allow is kept for the one that does, and what somebody else
has written meanwhile is kept, too.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from threading import Lock
from typing import Any

from desktop.core.errors import StorageFailed
from desktop.settings import STANDARD, Settings
from desktop.words import filled, later

FILE_NAME = "settings.json"
MOST_BYTES = 4_000_000
MOST_NESTED = 50
"""How deep values of other versions may be nested: what is read has to be written again."""

NAMES = tuple(each.name for each in fields(Settings))
_WRITING = Lock()


class SettingsFile:
    """The file of the settings.

    Attributes:
        is_new: There was none when it was read.
        problem: What was wrong when it was last read, in words for the user; empty if nothing was.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_new = False
        self.problem = ""
        self._known = STANDARD
        self._found: dict[str, Any] = {}
        self._along: dict[str, Any] = {}

    def load(self) -> Settings:
        """Read it; a value that is not allowed counts as not set, a broken file is set aside."""
        self.problem = ""
        try:
            found = self._read()
            self.is_new = found is None and not self.problem
            self._found = found or {}
        except OSError as error:
            self.problem = filled(
                later("The settings cannot be read ({why}); the standard is used."),
                why=error.strerror,
            )
            return STANDARD
        self._known, refused = taken(self._found)
        if refused:
            self.problem = filled(
                later(
                    "Settings with a value that is not allowed have the standard: {settings}. "
                    "They stay in {name} until you change them."
                ),
                settings=", ".join(refused),
                name=self.path.name,
            )
        return self._known

    def _read(self) -> dict[str, Any] | None:
        """What is in the file now; None if it is not there, or was set aside.

        Raises:
            OSError: If it cannot be read.
        """
        try:
            with self.path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        found = understood(data)
        if found is None:
            self._set_aside()
        return found

    def _set_aside(self) -> None:
        from desktop.files import set_aside  # few starts need it

        try:
            name = set_aside(self.path).name
            sentence = later(
                "The settings cannot be understood. They are kept as {name}; the standard is used."
            )
        except OSError:
            name = self.path.name
            sentence = later(
                "The settings cannot be understood. They stay in {name} until something is "
                "changed; the standard is used."
            )
        self.problem = filled(sentence, name=name)

    @property
    def others(self) -> dict[str, Any]:
        """What only another version knows."""
        return {name: value for name, value in self._found.items() if name not in NAMES}

    def take_along(self, others: dict[str, Any]) -> None:
        """Keep these values of another version, too, when it is written the next time."""
        self._along |= others

    def save(self, current: Callable[[], Settings]) -> None:
        """Write what has changed, whole or not at all. Blocks; threads wait for each other.

        Args:
            current: Says what holds when its turn has come, so that the newest is kept at last.

        Raises:
            StorageFailed: If it cannot be written; the old one is as it was.
        """
        with _WRITING:
            self._write(current())

    def _write(self, settings: Settings) -> None:
        import json

        from desktop.files import write_whole

        self.problem = ""
        try:
            there = self._read()
        except OSError:
            there = None
        along, self._along = self._along, {}
        found = (self._found if there is None else there) | along
        for name in NAMES:
            if (value := getattr(settings, name)) == getattr(self._known, name):
                continue
            if value == getattr(STANDARD, name):
                found.pop(name, None)
            else:
                found[name] = plain(name, value)
        try:
            write_whole(self.path, json.dumps(found, indent=2).encode())
        except OSError as error:
            self._along = along | self._along
            raise StorageFailed(
                filled(later("The settings cannot be kept in {folder}."), folder=self.path.parent),
                hint=later(
                    "They hold until Gemstream is closed. Choose another folder with --data-dir."
                ),
                detail=str(error),
            ) from error
        self._known, self._found = settings, found


def understood(data: bytes) -> dict[str, Any] | None:
    """The values in a file of settings, of this version or another; None if it is none."""
    import json

    if len(data) > MOST_BYTES:
        return None
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and not _is_deeper(found, MOST_NESTED) else None


def _is_deeper(value: object, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    inside = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(_is_deeper(each, levels - 1) for each in inside)


def taken(found: dict[str, Any]) -> tuple[Settings, list[str]]:
    """The settings in these values, and the names of those that are not allowed."""
    known = {name: found[name] for name in NAMES if name in found}
    if not known:
        return STANDARD, []
    from desktop.setting_rules import is_allowed  # a start without choices needs no rules

    refused = [name for name, value in known.items() if not is_allowed(name, value)]
    values = {n: v for n, v in known.items() if n not in refused}
    if "presets" in known:
        from desktop.core.presets import read

        values["presets"] = read(known["presets"])[0]  # a wrong one must not take the others along
    return replace(STANDARD, **values), refused


def plain(name: str, value: Any) -> Any:  # noqa: ANN401 - a setting's, of whatever type it is
    """A value as JSON has it."""
    if name != "presets":
        return value
    from desktop.core.presets import written

    return written(value)
