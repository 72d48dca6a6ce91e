"""Settings as a file of one's own: written for another computer, and read from there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.core.errors import StorageFailed
from desktop.settings_file import MOST_BYTES, NAMES, plain, taken, understood
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.settings import Settings
    from desktop.settings_file import SettingsFile
    from desktop.ui.exchange_section import ExchangeSection
    from desktop.ui.settings_section import OwnSection
    from desktop.ui.theme import Theme

SAVED = later("The settings are in {}.")
NO_SETTINGS = later("There are no settings in {}.")
NOTHING_NEW = later("{} has the settings that hold already.")
UNREADABLE = later("{0} cannot be read ({1}).")
TAKEN = later("The settings of {} hold now.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What is in a file of settings.

    Attributes:
        settings: Those that would hold.
        changed: The names of those that would be others.
        refused: The names of those with a value that is not allowed; they stay as they are.
        others: What only another version knows.
    """

    settings: Settings
    changed: tuple[str, ...]
    refused: tuple[str, ...]
    others: dict[str, Any]


def exported(settings: Settings, others: dict[str, Any]) -> bytes:
    """All settings as a file, with what only another version knows."""
    import json

    values = {name: plain(name, getattr(settings, name)) for name in NAMES}
    return json.dumps({**others, **values}, indent=2).encode()


def incoming(data: bytes, now: Settings) -> Incoming | None:
    """What would hold if this file was taken over; None if there are no settings in it.

    What is not in the file stays as it is.
    """
    found = understood(data)
    if not found:
        return None
    read, refused = taken(found)
    allowed = [name for name in NAMES if name in found and name not in refused]
    settings = replace(now, **{name: getattr(read, name) for name in allowed})
    return Incoming(
        settings=settings,
        changed=tuple(n for n in allowed if getattr(settings, n) != getattr(now, n)),
        refused=tuple(refused),
        others={name: value for name, value in found.items() if name not in NAMES},
    )


class SettingsExchange:
    """Does what the user wants in the section for it.

    Args:
        app: Has the settings that hold.
        keepers: Owns what must end before the program does.
        theme: The colours.
        file: Where settings are kept; has what only another version knows.
        use: Lets settings hold.
    """

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        theme: Theme,
        file: SettingsFile,
        use: Callable[[Settings], None],
    ) -> None:
        self._app = app
        self._keepers = keepers
        self._theme = theme
        self._file = file
        self._use = use

    @property
    def own_section(self) -> OwnSection:
        """What the settings show of it."""
        from desktop.ui.exchange_section import TITLE, WORDS
        from desktop.ui.settings_section import OwnSection

        return OwnSection(TITLE, self._section, WORDS)

    def _section(self) -> ExchangeSection:
        from desktop.ui.exchange_section import ExchangeSection

        section = ExchangeSection(self._theme)
        section.export_wanted.connect(
            lambda path: self._keepers.start(self._export(section, path), name="export settings")
        )
        section.import_wanted.connect(
            lambda path: self._keepers.start(self._import(section, path), name="import settings")
        )
        return section

    async def _export(self, section: ExchangeSection, path: Path) -> None:
        import asyncio

        from desktop.storage.exports import write_export

        data = exported(self._app.settings, self._file.others)
        try:
            await asyncio.to_thread(write_export, path, data)
            sentence, is_well = tr(SAVED).format(path.name), True
        except StorageFailed as error:
            sentence, is_well = str(error), False
        _say(section, sentence, is_well=is_well)

    async def _import(self, section: ExchangeSection, path: Path) -> None:
        import asyncio

        try:
            data = await asyncio.to_thread(_head_of, path)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            _say(section, tr(UNREADABLE).format(path.name, reason), is_well=False)
            return
        found = incoming(data, self._app.settings)
        if found is None:
            _say(section, tr(NO_SETTINGS).format(path.name), is_well=False)
        elif not (found.changed or found.refused or found.others):
            _say(section, tr(NOTHING_NEW).format(path.name), is_well=True)
        else:
            self._ask(section, path.name, data, found)

    def _ask(self, section: ExchangeSection, name: str, data: bytes, found: Incoming) -> None:
        from shiboken6 import isValid

        if not isValid(section):
            return  # the settings were closed meanwhile
        from desktop.ui.settings_import import SettingsImport

        now = self._app.settings
        question = SettingsImport(
            self._theme,
            name,
            {each: (getattr(now, each), getattr(found.settings, each)) for each in found.changed},
            section.window(),
            refused=found.refused,
            others=len(found.others),
        )
        question.accepted.connect(partial(self._take, section, name, data))
        question.open()

    def _take(self, section: ExchangeSection, name: str, data: bytes) -> None:
        found = incoming(data, self._app.settings)  # something may have changed meanwhile
        if found is not None:
            self._file.take_along(found.others)
            self._use(found.settings)
            _say(section, tr(TAKEN).format(name), is_well=True)


def _head_of(path: Path) -> bytes:
    """A file, or more of it than any settings have."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _say(section: ExchangeSection, sentence: str, *, is_well: bool) -> None:
    from shiboken6 import isValid

    if isValid(section):
        section.say(sentence, is_well=is_well)
