"""The clients of the engines: each is made for what was chosen, and contacts nobody until asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import AuthenticationFailed, ChatError
from desktop.core.profile import KEY_PAGE
from desktop.credentials import api_key
from desktop.gemini.client import CONNECT_S, Access, GeminiClient
from desktop.network import Network
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.profile import Profile
    from desktop.core.secret import Secret
    from desktop.keys.ring import KeyRing
    from desktop.offline.process import OfflineProcess


def model_client(
    keys: KeyRing,
    environ: Mapping[str, str],
    first_chunk_s: float = CONNECT_S,
    *,
    network: Callable[[], Network] = Network,
) -> GeminiClient:
    """A client of what is in use now, and for good; nothing is started or contacted yet.

    Args:
        keys: Say what is in use.
        environ: The environment.
        first_chunk_s: A shorter wait for the first chunk is a shorter wait for the connection, too.
        network: Says how the network is reached, before each request.
    """
    engine, profile = keys.engine, keys.profile
    if engine == "offline":
        return _offline_client()
    if profile is not None:
        provide = _Access(keys, profile).get
    else:
        provide = partial(_given, engine, environ)
    connect_s = min(CONNECT_S, first_chunk_s)
    return GeminiClient(engine, provide, connect_s=connect_s, network=network)


class _Access:
    """How the service of a profile is reached; its key is read when it is first needed.

    It stays that key: what is under way goes on with it when the user has replaced it.
    """

    def __init__(self, keys: KeyRing, profile: Profile) -> None:
        self._keys = keys
        self._profile = profile
        self._access: Access | None = None

    async def get(self) -> Access:
        if self._access is None:
            self._access = await access_to(self._keys, self._profile)
        return self._access


async def check(
    profile: Profile, key: Secret | None, network: Network | None = None
) -> ChatError | None:
    """Ask for the models with a key, or as a project; what went wrong, None if nothing did.

    Args:
        profile: Says where.
        key: For the Gemini API; None for a project.
        network: How the network is reached; None for what the computer says.
    """

    async def provide() -> Access:
        if key is None:
            return enterprise_access(profile)
        return key_access(key, profile.address)

    client = GeminiClient(profile.service, provide, network=lambda: network or Network())
    try:
        await client.models()
    except ChatError as error:
        return error
    finally:
        await client.aclose()
    return None


async def access_to(keys: KeyRing, profile: Profile) -> Access:
    """How the service of a profile is reached.

    Raises:
        ChatError: If its key cannot be had, or must not be sent there.
    """
    if not profile.has_key:
        return enterprise_access(profile)
    return key_access(await keys.key_of(profile), keys.address_of(profile))


def key_access(key: Secret, address: str) -> Access:
    """How the Gemini API is reached at an address; the environment may say another one."""
    return Access(api_key=key.reveal(), base_url=address)


def enterprise_access(profile: Profile) -> Access:
    """How the Google Cloud project of a profile is reached."""
    return Access(
        base_url=profile.base_url, project=profile.project, location=profile.location or None
    )


async def _given(engine: str, environ: Mapping[str, str]) -> Access:
    return _enterprise(environ) if engine == "enterprise" else _gemini(environ)


def _offline_client() -> GeminiClient:
    processes: list[OfflineProcess] = []

    async def provide() -> Access:
        from desktop.offline.process import OfflineProcess

        if not processes:
            processes.append(OfflineProcess())
        endpoint = await processes[0].start()
        return Access(api_key=endpoint.key, base_url=endpoint.base_url, local=True)

    async def release() -> None:
        for process in processes:
            await process.aclose()

    return GeminiClient("offline", provide, release=release)


def _gemini(environ: Mapping[str, str]) -> Access:
    key = api_key(environ)
    if key is None:
        raise AuthenticationFailed(
            later("There is no API key for Gemini."),
            hint=filled(
                later(
                    "Make one at {page} and add it in the window or as GEMINI_API_KEY, "
                    "or use the offline engine."
                ),
                page=KEY_PAGE,
            ),
        )
    return Access(api_key=key.reveal(), base_url=environ.get("GOOGLE_GEMINI_BASE_URL") or None)


def _enterprise(environ: Mapping[str, str]) -> Access:
    project = environ.get("GOOGLE_CLOUD_PROJECT")
    if not project:
        raise AuthenticationFailed(
            later("Gemini Enterprise needs a Google Cloud project."),
            hint=later("Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again."),
        )
    return Access(
        base_url=environ.get("GOOGLE_VERTEX_BASE_URL") or None,
        project=project,
        location=environ.get("GOOGLE_CLOUD_LOCATION") or None,
    )
