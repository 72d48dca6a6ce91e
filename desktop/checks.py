"""What works and what is missing on this computer; never a secret."""

import platform
import sys
import time
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit

from desktop import __version__, qt_needs
from desktop.core.errors import ChatError, NoSecretStore
from desktop.core.profile import GOOGLE, KEY_PAGE
from desktop.credentials import key_variable
from desktop.gemini.client import GeminiClient
from desktop.holder import holder_of
from desktop.keys.keychain import Keychain
from desktop.keys.ring import KeyRing
from desktop.keys.within import within
from desktop.network import Network
from desktop.paths import ensure_private
from desktop.setup import Setup
from desktop.versions import PACKAGES, system

OPTIONAL = frozenset({"zxing-cpp"})
KEYCHAIN_S = 20.0
_PLACES = {"keychain": "the keychain", "file": "the file of keys in the data folder"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at.

    Attributes:
        detail: What was found, in a few words.
        hint: What to do about it; empty if nothing is to be done.
    """

    name: str
    ok: bool
    detail: str
    hint: str = ""


def basics(setup: Setup) -> list[Check]:
    """What is on this computer: programs, libraries, display and data folder. Blocks."""
    return [
        *_versions(),
        _qt(setup),
        _display(setup),
        _folder(setup),
        _new_versions(setup),
        _conversations(),
        _images(),
    ]


def line_of(check: Check) -> str:
    """How it is read."""
    hint = f"\n          {check.hint}" if check.hint else ""
    return f"{'ok     ' if check.ok else 'MISSING'}  {check.name}: {check.detail}{hint}"


def _versions() -> list[Check]:
    checks = [
        Check(name="Gemstream", ok=True, detail=__version__),
        Check(name="Python", ok=True, detail=f"{platform.python_version()} on {system()}"),
    ]
    for package in PACKAGES:
        try:
            checks.append(Check(name=package, ok=True, detail=metadata.version(package)))
        except metadata.PackageNotFoundError:
            optional = package in OPTIONAL
            detail = "not installed (optional)" if optional else "not installed"
            hint = f'Run "python -m pip install {package}".'
            checks.append(Check(name=package, ok=optional, detail=detail, hint=hint))
    return checks


def _qt(setup: Setup) -> Check:
    sentence = qt_needs.wrong_version(qt_needs.pyside_version(), sys.version_info[:2])
    sentence = sentence or qt_needs.missing_library(setup.environ)
    name = "Qt platform libraries"
    if sentence is None:
        return Check(name=name, ok=True, detail="all there")
    return Check(name=name, ok=False, detail="cannot be used", hint=sentence)


def _display(setup: Setup) -> Check:
    sentence = qt_needs.no_display(setup.environ)
    if sentence is not None:
        return Check(name="Display", ok=False, detail="none", hint=sentence)
    environ = setup.environ
    found = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY") or sys.platform
    if qt_needs.platform_name(environ) in qt_needs.HEADLESS:
        found = f"{qt_needs.platform_name(environ)} (QT_QPA_PLATFORM)"
    return Check(name="Display", ok=True, detail=found)


def _images() -> Check:
    from desktop.images import readable

    formats = readable()
    lacking = [name for name, can in formats.items() if not can]
    detail = ", ".join(name for name, can in formats.items() if can)
    if not lacking:
        return Check(name="Images", ok=True, detail=detail)
    hint = f"{' and '.join(lacking)} cannot be read: install Gemstream again."
    return Check(name="Images", ok=False, detail=detail, hint=hint)


def _folder(setup: Setup) -> Check:
    try:
        folder = ensure_private(setup.folder)
    except ChatError as error:
        return Check(name="Data folder", ok=False, detail=error.sentence, hint=error.hint)
    return Check(name="Data folder", ok=True, detail=f"{folder}{_in_use(folder)}")


def _new_versions(setup: Setup) -> Check:
    """What was last found; nothing is asked for it."""
    from desktop.updates.last_look import load
    from desktop.updates.report import report

    name, now_s = "New versions", time.time()
    try:
        last = load(setup.folder, now_s)
        is_on = setup.settings_file.load().look_for_versions
    except ChatError as error:  # there is no such folder, and that is told already
        return failed(name, error)
    return Check(name=name, ok=True, detail=report(last, __version__, now_s, is_on=is_on))


def _conversations() -> Check:
    """Whether conversations can be kept and searched: FTS5 with its trigrams is not everywhere."""
    from desktop.storage.abilities import lacking, sqlite_version

    name, fault = "Conversations", lacking()
    if not fault:
        return Check(name=name, ok=True, detail=f"kept and searched with SQLite {sqlite_version()}")
    return Check(
        name=name,
        ok=False,
        detail=f"cannot be kept with SQLite {sqlite_version()} ({fault})",
        hint="Use a Python whose SQLite has FTS5 and is 3.34 or newer, such as python.org's.",
    )


def _in_use(folder: Path) -> str:
    """Says if a window has it; commands need not care."""
    by = holder_of(folder)
    if by is None:
        return ""
    place = f"process {by.pid}" if by.is_here else f"on the computer {by.host}"
    return f", open in a window of Gemstream ({place})"


async def services(
    keys: KeyRing, setup: Setup, client: GeminiClient, network: Network
) -> list[Check]:
    """Keychain, key, network and engine: what needs a loop.

    Args:
        keys: What can be asked with.
        setup: Says the rest.
        client: Reaches the engine that would answer.
        network: How it does.
    """
    return [
        await _keychain(),
        await _key(keys, setup),
        _network(network),
        await _engine(keys, client),
    ]


def _network(network: Network) -> Check:
    """The way to Google: through which proxy, and whether the CA file can be used."""
    import ssl

    name = "Network"
    try:
        proxy = network.proxy_for("https", urlsplit(GOOGLE).hostname or "")
        network.trust(ssl.create_default_context())
    except ChatError as error:
        return failed(name, error)
    way = "no proxy" if proxy is None else f"through the proxy {proxy.address}"
    besides = f", with the CA file {Path(network.ca_file).name}" if network.ca_file else ""
    return Check(name=name, ok=True, detail=f"{way}{besides}")


def failed(name: str, error: ChatError) -> Check:
    """What is wrong, as an error says it."""
    return Check(name=name, ok=False, detail=error.sentence.rstrip("."), hint=error.hint)


async def _keychain() -> Check:
    """Which one keys are kept in; to have none is no fault."""
    name = "Keychain"
    try:
        found = await within(KEYCHAIN_S, Keychain().describe)
    except NoSecretStore:
        detail = "none: keys can be kept for a session, in a private file or in the environment"
        return Check(name=name, ok=True, detail=detail)
    except ChatError as error:
        return failed(name, error)
    return Check(name=name, ok=True, detail=found)


async def _key(keys: KeyRing, setup: Setup) -> Check:
    """Where the key comes from, never the key."""
    name, profile = "API key", keys.profile
    if keys.problem:
        hint = "Open the window and look at your keys."
        return Check(name=name, ok=False, detail=keys.problem.rstrip("."), hint=hint)
    if profile is not None and not profile.has_key:
        detail = f'none needed: "{profile.name}" uses the account of this computer'
        return Check(name=name, ok=True, detail=detail)
    if profile is not None:
        try:
            await keys.key_of(profile)
        except ChatError as error:
            return failed(name, error)
        return Check(
            name=name, ok=True, detail=f'"{profile.name}", from {_PLACES[profile.kept_in]}'
        )
    variable = key_variable(setup.environ)
    if variable is not None:
        return Check(name=name, ok=True, detail=f"from the environment ({variable})")
    return Check(
        name=name,
        ok=keys.engine != "gemini",
        detail="none",
        hint=f"Add one in the window, or set GEMINI_API_KEY; keys are made at {KEY_PAGE}.",
    )


async def _engine(keys: KeyRing, client: GeminiClient) -> Check:
    """Really reaches the engine that would answer."""
    name = f"Engine ({keys.engine})"
    try:
        models = await client.models()
    except ChatError as error:
        return Check(name=name, ok=False, detail=error.sentence, hint=error.hint)
    return Check(name=name, ok=True, detail=f"answers; models offered: {len(models)}")
