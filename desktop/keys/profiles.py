"""The profiles somebody has, and which one was chosen: one small file, without any key."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, fields
from threading import Lock
from typing import TYPE_CHECKING, Any, get_args

from desktop.core.errors import StorageFailed
from desktop.core.profile import KeptIn, Profile, Service, profile_name, service_address
from desktop.core.source import OFFLINE
from desktop.words import filled, later, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGEST_BYTES = 1_000_000
MOST_PROFILES = 100

_ID = re.compile(r"[0-9a-f]{8,32}")
_FIELD_NAMES = frozenset(each.name for each in fields(Profile))
_MOST_CHARACTERS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """What the file says.

    Attributes:
        all: In the order in which they were made.
        chosen: The id of the one in use, or ``OFFLINE``; empty if nothing was chosen yet.
    """

    all: tuple[Profile, ...] = ()
    chosen: str = ""

    def get(self, profile_id: str) -> Profile | None:
        """The profile of that id, None if there is none."""
        return next((each for each in self.all if each.id == profile_id), None)

    @property
    def in_use(self) -> Profile | None:
        """The profile that was chosen, or the first one; None for the offline engine."""
        if self.chosen == OFFLINE:
            return None
        return self.get(self.chosen) or next(iter(self.all), None)


class ProfilesFile:
    """The file of the profiles.

    Attributes:
        problem: What was wrong when it was read, in words for the user; empty if nothing was.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problem = ""
        self._others: dict[str, Any] = {}
        self._not_understood: list[Any] = []
        self._more: dict[str, dict[str, Any]] = {}
        self._writing = Lock()

    def load(self) -> Profiles:
        """Read it; what is not understood stays in the file, a broken file is set aside."""
        try:
            with self._path.open("rb") as file:
                data = file.read(LARGEST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return Profiles()
        except OSError as error:
            self.problem = tr("The profiles cannot be read ({why}).").format(why=error.strerror)
            return Profiles()
        import json

        try:
            found = json.loads(data) if len(data) <= LARGEST_BYTES else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or not isinstance(found.get("profiles", []), list):
            self._set_aside()
            return Profiles()
        return self._taken(found)

    def _set_aside(self) -> None:
        from desktop.files import set_aside  # few starts need it

        try:
            aside = set_aside(self._path).name
        except OSError:
            self.problem = tr(
                "The profiles cannot be understood. They stay in {name} until something is "
                "changed; add your keys again."
            ).format(name=self._path.name)
            return
        self.problem = tr(
            "The profiles cannot be understood. They are kept as {name}; add your keys again."
        ).format(name=aside)

    def _taken(self, found: dict[str, Any]) -> Profiles:
        self._others = {n: v for n, v in found.items() if n not in {"profiles", "chosen"}}
        known: dict[str, Profile] = {}
        for entry in found.get("profiles", []):
            profile = _read(entry)
            if profile is None or profile.id in known or len(known) == MOST_PROFILES:
                self._not_understood.append(entry)
            else:
                known[profile.id] = profile
                self._more[profile.id] = {n: v for n, v in entry.items() if n not in _FIELD_NAMES}
        if count := len(self._not_understood):
            self.problem = tr(
                "%Ln profiles are not understood and left out; {name} still has them.",
                "",
                count,
                one="A profile is not understood and left out; {name} still has them.",
            ).format(name=self._path.name)
        chosen = found.get("chosen", "")
        is_known = isinstance(chosen, str) and (chosen == OFFLINE or chosen in known)
        return Profiles(all=tuple(known.values()), chosen=chosen if is_known else "")

    def save(self, current: Callable[[], Profiles]) -> None:
        """Write it, whole or not at all; what lasts for a session is left out. Blocks.

        Args:
            current: Says what holds when its turn has come, so that the newest is kept at last.

        Raises:
            StorageFailed: If it cannot be written; the old one is as it was.
        """
        with self._writing:
            self._write(current())

    def _write(self, profiles: Profiles) -> None:
        import json

        from desktop.files import write_whole

        kept = [each for each in profiles.all if each.kept_in != "session"]
        is_kept = profiles.chosen == OFFLINE or profiles.chosen in {each.id for each in kept}
        content = {
            **self._others,
            "chosen": profiles.chosen if is_kept else "",
            "profiles": [
                *({**self._more.get(each.id, {}), **asdict(each)} for each in kept),
                *self._not_understood,
            ],
        }
        try:
            write_whole(self._path, json.dumps(content, indent=2).encode())
        except OSError as error:
            raise StorageFailed(
                filled(later("The profiles cannot be kept in {folder}."), folder=self._path.parent),
                hint=later(
                    "They hold until Gemstream is closed. Choose another folder with --data-dir."
                ),
                detail=str(error),
            ) from error


def _read(entry: object) -> Profile | None:
    """The profile of an entry; None if anything in it is not as we write it."""
    if not isinstance(entry, dict):
        return None
    found = {name: entry[name] for name in _FIELD_NAMES if name in entry}
    urls = found.pop("key_urls", [])
    base_url = found.pop("base_url", None)
    texts = [*found.values(), *(urls if isinstance(urls, list) else [urls]), base_url or ""]
    if not {"id", "name"} <= found.keys() or not all(map(_is_line, texts)):
        return None
    try:
        base_url = service_address(base_url or "")
        found["name"] = profile_name(found["name"])
        urls = tuple(service_address(url) or url for url in urls)
    except ValueError:
        return None
    is_known = found.get("service", "gemini") in get_args(Service)
    # Nothing of a session is in a file, whatever it says.
    is_known = is_known and found.get("kept_in", "keychain") in {*get_args(KeptIn)} - {"session"}
    if not is_known or not _ID.fullmatch(found["id"]):
        return None
    return Profile(**found, base_url=base_url, key_urls=urls)


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value.isprintable() and len(value) <= _MOST_CHARACTERS
