"""What there is to choose from, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.profile import plain_host
from desktop.core.source import ENVIRONMENT, OFFLINE, Source, Sources
from desktop.credentials import key_variable
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.profile import Profile
    from desktop.keys.ring import KeyRing

PLACES = {
    "keychain": later("Key in the keychain"),
    "file": later("Key in a private file"),
    "session": later("For this session only"),
}


def sources(keys: KeyRing, environ: Mapping[str, str]) -> Sources:
    """All that can be asked: the profiles, the environment if it says anything, the engine."""
    found = [Source(each.id, each.name, about(each)) for each in keys.profiles.all]
    if keys.has_environment:
        found.append(Source(ENVIRONMENT, tr("Environment"), _about_environment(keys, environ)))
    found.append(
        Source(OFFLINE, tr("Offline engine"), tr("Needs no key; nothing leaves this computer"))
    )
    in_use = next((each for each in found if each.id == keys.chosen), found[-1])
    return Sources(tuple(found), in_use)


def about(profile: Profile) -> str:
    """Where the key of a profile is, and where it goes if not to Google."""
    if not profile.has_key:
        words = tr("Gemini Enterprise, project {project}").format(project=profile.project)
    else:
        words = tr(PLACES[profile.kept_in])
    if profile.base_url is None:
        return words
    return tr("{words}, for {host}").format(words=words, host=plain_host(profile.base_url))


def _about_environment(keys: KeyRing, environ: Mapping[str, str]) -> str:
    if keys.environment_engine == "enterprise":
        return tr("Gemini Enterprise, as the environment says")
    variable = key_variable(environ)
    if not variable:
        return tr("It has no key")
    return tr("Key in {variable}; cannot be changed here").format(variable=variable)
