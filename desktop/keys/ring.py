"""All keys somebody has: where each comes from, which one is in use, and where it may be sent."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from desktop.core.errors import AuthenticationFailed, KeyIsForElsewhere, RequestRejected
from desktop.core.source import ENVIRONMENT, OFFLINE
from desktop.credentials import api_key, remember
from desktop.keys import PROFILES
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop.core.ports import EngineName, SecretStore
    from desktop.core.profile import Profile
    from desktop.core.secret import Secret
    from desktop.keys.profiles import Profiles, ProfilesFile

EngineChoice = Literal["auto", "gemini", "enterprise", "offline"]

LOAD_S = 45.0
"""Longest wait for a key that is needed: a question waits a minute for its connection."""
KEEP_S = 120.0
"""Longest wait where the user is before the window, and may be asked to make a keychain first."""

URL_VARIABLE = "GOOGLE_GEMINI_BASE_URL"
_ENTERPRISE_VARIABLES = ("GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI")


class KeyRing:
    """Knows the profiles and their keys. A flag beats the environment, that beats a profile.

    Args:
        folder: Where the profiles are kept.
        environ: The environment.
        flag: The engine that the command line says.

    Attributes:
        chosen: The id of the profile in use, ``ENVIRONMENT`` or ``OFFLINE``.
        problem: What was wrong when the profiles were read, in words for the user.
    """

    def __init__(
        self, folder: Path, environ: Mapping[str, str], flag: EngineChoice = "auto"
    ) -> None:
        self._folder = folder
        self._environ = environ
        self._flag = flag
        self._held: dict[str, Secret] = {}
        self.problem = ""
        api_key(environ)  # it is masked from now on, used or not
        self.chosen = self._first_choice()

    def _first_choice(self) -> str:
        flag = self._flag
        if flag == "offline":
            return OFFLINE
        if flag == "auto" and self._wants_enterprise:
            return ENVIRONMENT
        has = self._environ.get("GOOGLE_CLOUD_PROJECT") if flag == "enterprise" else self.has_key
        if has:
            return ENVIRONMENT
        if not self._has_profiles:
            return OFFLINE if flag == "auto" else ENVIRONMENT
        in_use = self.profiles.in_use
        if flag == "auto":
            return in_use.id if in_use is not None else OFFLINE
        fitting = [each for each in (in_use, *self.profiles.all) if each and each.service == flag]
        return fitting[0].id if fitting else ENVIRONMENT

    @property
    def _wants_enterprise(self) -> bool:
        """The first of these variables that is set decides, as in google-genai's client."""
        values = [self._environ[name] for name in _ENTERPRISE_VARIABLES if name in self._environ]
        return bool(values) and values[0].strip().lower() in {"true", "1"}

    @property
    def is_empty(self) -> bool:
        """True if nobody ever said what to ask with."""
        is_offline = self._flag == "auto" and self.chosen == OFFLINE
        return is_offline and not (self._has_profiles and self.profiles.all)

    @property
    def _has_profiles(self) -> bool:
        """False if there is nothing to be read of them."""
        return "profiles" in vars(self) or os.path.lexists(self._folder / PROFILES)

    @property
    def has_key(self) -> bool:
        """True if the environment has a key."""
        return api_key(self._environ) is not None

    @property
    def has_environment(self) -> bool:
        """True if the environment says what to ask with."""
        return self.has_key or self._wants_enterprise or self.chosen == ENVIRONMENT

    @property
    def environment_engine(self) -> EngineName:
        """What the environment says to ask."""
        if self._flag == "enterprise" or (self._flag != "gemini" and self._wants_enterprise):
            return "enterprise"
        return "gemini"

    @property
    def engine(self) -> EngineName:
        """The engine in use."""
        profile = self.profile
        if profile is not None:
            return profile.service
        return "offline" if self.chosen == OFFLINE else self.environment_engine

    @property
    def profile(self) -> Profile | None:
        """The profile in use; None for the environment and the offline engine."""
        return None if self.chosen in {OFFLINE, ENVIRONMENT} else self.profiles.get(self.chosen)

    @cached_property
    def _file(self) -> ProfilesFile:
        from desktop.keys.profiles import ProfilesFile  # 2 ms, where there is no file for nothing

        return ProfilesFile(self._folder / PROFILES)

    @cached_property
    def profiles(self) -> Profiles:
        """All profiles; read when they are first wanted."""
        profiles = self._file.load()
        self.problem = self._file.problem
        return profiles

    def store_of(self, profile: Profile) -> SecretStore | None:
        """Where the key of a profile is kept; None for nowhere."""
        if profile.kept_in == "keychain":
            from desktop.keys.keychain import Keychain

            return Keychain()
        if profile.kept_in == "file":
            from desktop.keys.key_file import FILE_NAME, KeyFile

            return KeyFile(self._folder / FILE_NAME)
        return None

    def address_of(self, profile: Profile) -> str:
        """Where requests with a profile of the Gemini API go: the environment beats the profile.

        Raises:
            RequestRejected: If the environment says what is no address.
        """
        from desktop.core.profile import GOOGLE, service_address

        given = self._environ.get(URL_VARIABLE, "").strip()
        if not given:
            return profile.address
        try:
            return service_address(given) or GOOGLE
        except ValueError:
            raise RequestRejected(
                later("The address of the service is not a valid web address."),
                hint=filled(later("Check {variable}."), variable=URL_VARIABLE),
                step="",
            ) from None

    def elsewhere(self, profile: Profile) -> str:
        """Where its key would go if that is not where it may go; empty if it may go there."""
        with contextlib.suppress(RequestRejected):
            if profile.has_key and (address := self.address_of(profile)) not in profile.key_urls:
                return address
        return ""

    async def key_of(self, profile: Profile) -> Secret:
        """The key of a profile, for the address that its requests go to now.

        Raises:
            KeyIsForElsewhere: If it was given for another one.
            AuthenticationFailed: If it is not there any more.
            SecretStoreFailed: If it cannot be read.
        """
        address = self.address_of(profile)
        if address not in profile.key_urls:
            raise KeyIsForElsewhere(profile.id, address=address, given_for=profile.key_urls)
        return await self._load(profile, address, LOAD_S)

    async def _load(self, profile: Profile, address: str, limit_s: float) -> Secret:
        from desktop.core.profile import account
        from desktop.keys.within import within

        name = account(profile.id, address)
        if (held := self._held.get(name)) is not None:
            return held
        store = self.store_of(profile)
        found = None if store is None else await within(limit_s, lambda: store.load(name))
        if found is None:
            raise AuthenticationFailed(
                filled(later("The key of “{name}” is not there any more."), name=profile.name),
                hint=later("Add it again."),
            )
        self._held[name] = remember(found)
        return found

    def choose(self, chosen: str) -> None:
        """Use another profile, the environment or the offline engine; see ``save``."""
        self.chosen = chosen
        if chosen != ENVIRONMENT:
            self.profiles = replace(self.profiles, chosen=chosen)

    async def keep(self, profile: Profile, secret: Secret | None = None) -> Profile:
        """Add a profile, or change one: the one of the same id.

        Args:
            profile: As it is to be.
            secret: Its key, if there is another one; it is bound to the address of the profile.

        Returns:
            The profile, with the addresses of its key.

        Raises:
            SecretStoreFailed: If the key cannot be kept: nothing has changed then. Or if the one
                before cannot be removed.
            StorageFailed: If only the profile cannot be kept: it holds until the program ends.
        """
        before = self.profiles.get(profile.id)
        if secret is not None:
            profile = replace(profile, key_urls=(profile.address,))
            await self._put(profile, profile.address, secret)
        if before is None:
            everyone = (*self.profiles.all, profile)
        else:
            others = self.profiles.all
            everyone = tuple(profile if each.id == profile.id else each for each in others)
        self.profiles = replace(self.profiles, all=everyone)
        await self.save()
        if before is not None and secret is not None:
            is_elsewhere = before.kept_in != profile.kept_in
            urls = tuple(u for u in before.key_urls if is_elsewhere or u != profile.address)
            await self._forget(replace(before, key_urls=urls))
        return profile

    async def _put(self, profile: Profile, address: str, secret: Secret) -> None:
        from desktop.core.profile import account
        from desktop.keys.within import within

        name, store = account(profile.id, address), self.store_of(profile)
        remember(secret)
        is_wanted = self.profiles.get(profile.id) is not None
        has_ended = False

        def save(store: SecretStore) -> None:
            store.save(name, secret)
            if has_ended and not is_wanted:  # nobody has waited for it: it is in no list
                store.remove(name)

        if store is not None:
            try:
                await within(KEEP_S, lambda: save(store))
                is_wanted = True
            finally:
                has_ended = True
        self._held[name] = secret

    async def allow(self, profile_id: str, address: str) -> None:
        """Let a key be sent to one more address.

        Raises:
            AuthenticationFailed: If it is not there any more, or cannot be read or kept.
            StorageFailed: As for ``keep``.
        """
        profile = self.profiles.get(profile_id)
        if profile is None or address in profile.key_urls:
            return
        secret = await self._load(profile, profile.key_urls[0], KEEP_S)
        await self._put(profile, address, secret)
        await self.keep(replace(profile, key_urls=(*profile.key_urls, address)))

    async def remove(self, profile_id: str) -> None:
        """Forget a profile and its key. In use, its place is taken by what a start would choose.

        Raises:
            SecretStoreFailed: If the key is still there because it cannot be removed; the profile
                stays then.
            StorageFailed: As for ``keep``.
        """
        profile = self.profiles.get(profile_id)
        if profile is None:
            return
        await self._forget(profile)
        self._held = {n: key for n, key in self._held.items() if not n.startswith(profile_id)}
        left = tuple(each for each in self.profiles.all if each.id != profile_id)
        chosen = "" if self.profiles.chosen == profile_id else self.profiles.chosen
        self.profiles = replace(self.profiles, all=left, chosen=chosen)
        if self.chosen == profile_id:
            self.chosen = self._first_choice()
        await self.save()

    async def _forget(self, profile: Profile) -> None:
        """Remove the key of a profile under all its addresses; without a keychain it is gone."""
        from desktop.core.errors import NoSecretStore
        from desktop.core.profile import account
        from desktop.keys.within import within

        names, store = (
            [account(profile.id, url) for url in profile.key_urls],
            self.store_of(profile),
        )

        def remove(store: SecretStore) -> None:
            for name in names:
                store.remove(name)

        if store is not None and names:
            with contextlib.suppress(NoSecretStore):
                await within(KEEP_S, lambda: remove(store))

    async def save(self) -> None:
        """Keep the profiles, as they are when their turn has come.

        Raises:
            StorageFailed: If they cannot be written.
        """
        import asyncio

        now: Callable[[], Profiles] = lambda: self.profiles  # noqa: E731
        await asyncio.to_thread(self._file.save, now)
