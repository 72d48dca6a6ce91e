"""The clients of the engines: each is made for what was chosen, and contacts nobody until asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import AuthenticationFailed
from desktop.credentials import api_key
from desktop.gemini.client import CONNECT_S, Access, GeminiClient

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.offline.process import OfflineProcess
    from desktop.setup import Setup

KEY_PAGE = "https://aistudio.google.com/apikey"


def model_client(setup: Setup, first_chunk_s: float = CONNECT_S) -> GeminiClient:
    """The client of the engine that was chosen; nothing is started or contacted yet.

    Args:
        setup: Says which.
        first_chunk_s: A shorter wait for the first chunk is a shorter wait for the connection, too.
    """
    engine = setup.chosen_engine
    if engine == "offline":
        return _offline_client()
    access = _enterprise if engine == "enterprise" else _gemini

    async def service() -> Access:
        return access(setup.environ)

    return GeminiClient(engine, service, connect_s=min(CONNECT_S, first_chunk_s))


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
            "There is no API key for Gemini.",
            hint=f"Make one at {KEY_PAGE} and set GEMINI_API_KEY, or use the offline engine.",
        )
    return Access(api_key=key.reveal(), base_url=environ.get("GOOGLE_GEMINI_BASE_URL") or None)


def _enterprise(environ: Mapping[str, str]) -> Access:
    project = environ.get("GOOGLE_CLOUD_PROJECT")
    if not project:
        raise AuthenticationFailed(
            "Gemini Enterprise needs a Google Cloud project.",
            hint="Set GOOGLE_CLOUD_PROJECT (and GOOGLE_CLOUD_LOCATION), then try again.",
        )
    return Access(
        base_url=environ.get("GOOGLE_VERTEX_BASE_URL") or None,
        project=project,
        location=environ.get("GOOGLE_CLOUD_LOCATION") or None,
    )
