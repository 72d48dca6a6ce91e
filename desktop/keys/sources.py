"""What there is to choose from, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.profile import plain_host
from desktop.core.source import ENVIRONMENT, OFFLINE, Source, Sources
from desktop.credentials import key_variable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.profile import Profile
    from desktop.keys.ring import KeyRing

PLACES = {
    "keychain": "Key in the keychain",
    "file": "Key in a private file",
    "session": "For this session only",
}


def sources(keys: KeyRing, environ: Mapping[str, str]) -> Sources:
    """All that can be asked: the profiles, the environment if it says anything, the engine."""
    found = [Source(each.id, each.name, about(each)) for each in keys.profiles.all]
    if keys.has_environment:
        found.append(Source(ENVIRONMENT, "Environment", _about_environment(keys, environ)))
    found.append(Source(OFFLINE, "Offline engine", "Needs no key; nothing leaves this computer"))
    in_use = next((each for each in found if each.id == keys.chosen), found[-1])
    return Sources(tuple(found), in_use)


def about(profile: Profile) -> str:
    """Where the key of a profile is, and where it goes if not to Google."""
    if not profile.has_key:
        words = f"Gemini Enterprise, project {profile.project}"
    else:
        words = PLACES[profile.kept_in]
    return words if profile.base_url is None else f"{words}, for {plain_host(profile.base_url)}"


def _about_environment(keys: KeyRing, environ: Mapping[str, str]) -> str:
    if keys.environment_engine == "enterprise":
        return "Gemini Enterprise, as the environment says"
    variable = key_variable(environ)
    return f"Key in {variable}; cannot be changed here" if variable else "It has no key"
