"""Adds keys, changes and removes them: leads the user through it, and keeps what he wants."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.clients import check
from desktop.core.errors import ChatError, NoSecretStore, StorageFailed
from desktop.core.key_check import key_check
from desktop.core.profile import Profile, service_address
from desktop.keys.keychain import Keychain
from desktop.keys.profiles import MOST_PROFILES
from desktop.keys.ring import URL_VARIABLE
from desktop.keys.sources import sources
from desktop.keys.within import within
from desktop.words import filled, later, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.app import App
    from desktop.core.errors import KeyIsForElsewhere
    from desktop.core.profile import Service
    from desktop.core.secret import Secret
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.key_dialog import KeyDialog
    from desktop.ui.keys_place import KeysPlace
    from desktop.ui.main_window import MainWindow
    from desktop.ui.settings_dialog import SettingsDialog
    from desktop.ui.theme import Theme

LOOK_S = 20.0
"""Longest wait for a keychain to say that it is there."""

SECTION = later("Keys")
FULL = filled(later("There are {most} keys already. Remove one first."), most=MOST_PROFILES)
WORDS = later(
    "api key profile account gemini enterprise google cloud project location keychain base url"
)


class KeyDesk:
    """Serves the dialogs of keys.

    Args:
        app: Has the keys.
        theme: The colours.
        tasks: Owns what is done meanwhile.
        windows: Those that are open.
        use: Asks what is in use now, from the next question on.
        tell: Says everywhere what there is to choose from.
        settings: Opens the settings over a window.
    """

    def __init__(
        self,
        app: App,
        theme: Theme,
        tasks: TaskOwner,
        windows: Sequence[MainWindow],
        *,
        use: Callable[[], None],
        tell: Callable[[], None],
        settings: Callable[[MainWindow], SettingsDialog],
    ) -> None:
        self._app = app
        self._theme = theme
        self._tasks = tasks
        self._windows = windows
        self._use = use
        self._tell = tell
        self._settings = settings
        self._places: list[KeysPlace] = []
        self._asked: set[tuple[str, str]] = set()

    def place(self, choose: Callable[[str], None]) -> KeysPlace:
        """What the settings show of keys.

        Args:
            choose: Lets another one answer.
        """
        from desktop.ui.keys_place import KeysPlace

        place = KeysPlace(self._theme)
        place.show_sources(sources(self._app.keys, self._app.setup.environ))
        place.chosen.connect(lambda chosen: choose(chosen))
        place.add_wanted.connect(lambda: self.add(place))
        place.change_wanted.connect(partial(self.change, place))
        place.remove_wanted.connect(partial(self.remove, place))
        self._places.append(place)
        place.destroyed.connect(lambda: self._places.remove(place))
        return place

    def look_again(self) -> None:
        """There is something else to choose from."""
        for place in self._places:
            place.show_sources(sources(self._app.keys, self._app.setup.environ))

    def open(self, window: MainWindow) -> None:
        """Do what somebody wants who looks for his keys: the question that is open, or the list."""
        keys = self._app.keys
        profile = keys.profile
        if profile is not None and profile.key_urls and (address := keys.elsewhere(profile)):
            self._ask_to_send(profile, address, window)
        elif keys.profiles.all or keys.has_key:
            self._settings(window).show_section(SECTION)
        else:
            self.add(window)

    def add(self, over: QWidget, service: Service = "gemini") -> KeyDialog:
        """Ask for another key, or a project of Gemini Enterprise.

        Args:
            over: In the window that the question is asked over.
            service: What is offered first.
        """
        return self._ask(Profile(id="", name="", service=service, base_url=self._usual_url), over)

    @property
    def _usual_url(self) -> str | None:
        """Where a new key would be sent: the environment may say."""
        try:
            return service_address(self._app.setup.environ.get(URL_VARIABLE, ""))
        except ValueError:
            return None

    def change(self, over: QWidget, profile_id: str) -> KeyDialog | None:
        """Ask for another name, key or address of a profile."""
        profile = self._app.keys.profiles.get(profile_id)
        return None if profile is None else self._ask(profile, over)

    def _ask(self, profile: Profile, over: QWidget) -> KeyDialog:
        from desktop.ui.key_dialog import KeyDialog

        dialog = KeyDialog(self._theme, profile, over.window(), is_new=not profile.id)
        dialog.wanted.connect(partial(self._wanted, dialog))
        looking = self._tasks.start(self._look_for_keychain(dialog), name="look for a keychain")
        dialog.finished.connect(looking.cancel)
        dialog.open()
        return dialog

    async def _look_for_keychain(self, dialog: KeyDialog) -> None:
        try:
            await within(LOOK_S, Keychain().describe)
        except NoSecretStore:
            dialog.form.leave_keychain_out()
        except ChatError:
            pass  # it is there, and may be unlocked by the time it is needed

    def _wanted(
        self, dialog: KeyDialog, profile: Profile, secret: Secret | None, is_checked: bool
    ) -> None:
        work = self._save(dialog, profile, secret, is_checked=is_checked)
        saving = self._tasks.start(work, name="save key")
        dialog.rejected.connect(saving.cancel)

    async def _save(
        self, dialog: KeyDialog, profile: Profile, secret: Secret | None, *, is_checked: bool
    ) -> None:
        is_new = not profile.id
        if is_new and len(self._app.keys.profiles.all) >= MOST_PROFILES:
            dialog.refuse(shown(FULL))
            return
        if is_checked:
            found = key_check(await check(profile, secret, self._app.network))
            if found.finding != "valid":
                dialog.show_check(found)
                return
        if is_new:
            profile = replace(profile, id=os.urandom(8).hex())
        try:
            await self._app.keys.keep(profile, secret)
        except StorageFailed as error:
            self._warn(error)
        except ChatError as error:
            if isinstance(error, NoSecretStore):
                dialog.form.leave_keychain_out()
            dialog.refuse(str(error))
            return
        dialog.accept()
        if is_new:
            self._app.keys.choose(profile.id)
            self._tasks.start(self._keep(), name="keep the choice")
        if profile.id == self._app.keys.chosen:
            self._use()
        self._tell()

    async def _keep(self) -> None:
        try:
            await self._app.keys.save()
        except StorageFailed as error:
            self._warn(error)

    def remove(self, over: QWidget, profile_id: str) -> None:
        """Ask whether a profile is to be removed, and do so."""
        from desktop.ui.key_question import ask_to_remove

        profile = self._app.keys.profiles.get(profile_id)
        if profile is not None:
            question = ask_to_remove(self._theme, profile, over.window())
            question.accepted.connect(lambda: self._start_removing(profile_id))
            question.open()

    def _start_removing(self, profile_id: str) -> None:
        self._tasks.start(self._remove(profile_id), name="remove key")

    async def _remove(self, profile_id: str) -> None:
        chosen = self._app.keys.chosen
        try:
            await self._app.keys.remove(profile_id)
        except ChatError as error:
            self._warn(error)
        if self._app.keys.chosen != chosen:
            self._use()
        self._tell()

    def ask_elsewhere(self, error: KeyIsForElsewhere, window: MainWindow) -> None:
        """Ask, once, whether a key may be sent where it would go."""
        profile = self._app.keys.profiles.get(error.profile_id)
        what = (error.profile_id, error.address)
        if profile is not None and profile.key_urls and what not in self._asked:
            self._asked.add(what)
            self._ask_to_send(profile, error.address, window)

    def _ask_to_send(self, profile: Profile, address: str, window: MainWindow) -> None:
        from desktop.ui.key_question import ask_to_send

        question = ask_to_send(self._theme, profile, address, window)
        question.accepted.connect(lambda: self._start_allowing(profile.id, address))
        question.open()

    def _start_allowing(self, profile_id: str, address: str) -> None:
        self._tasks.start(self._allow(profile_id, address), name="allow address")

    async def _allow(self, profile_id: str, address: str) -> None:
        try:
            await self._app.keys.allow(profile_id, address)
        except ChatError as error:
            self._warn(error)
        if profile_id == self._app.keys.chosen:
            self._use()
        self._tell()

    def _warn(self, error: ChatError) -> None:
        for window in self._windows:
            window.show_notice(str(error), kind="warn")
