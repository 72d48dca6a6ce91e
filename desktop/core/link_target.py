"""Where a link of an answer leads, as a person should see it before it is followed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from desktop.core.errors import ImageRejected
from desktop.core.web_address import MOST_CHARACTERS, ascii_host, web_address
from desktop.words import filled, later

OPENED = frozenset({"http", "https", "mailto"})
"""Schemes that a click may hand to the browser; all others stay text."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_ATTACHES = re.compile(r"[?&]attach(?:ment)?=", re.IGNORECASE)
_FILE = later("A link never opens a file.")
_REASONS = {
    "javascript": later("A script in a link is never run."),
    "vbscript": later("A script in a link is never run."),
    "data": later("What a link holds itself is never opened."),
    "file": _FILE,
}
_URL = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*):)?(?://)?(?:[^\s/?#@]*@)?(?P<host>[^\s/?#@:]+)"
)
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}")
_FILE_ENDINGS = frozenset({"md", "py", "rs", "sh", "pl", "ps", "cc", "so", "zip", "mov", "app"})
"""Names of countries and others that words in a link rather mean a kind of file by."""

NAME_BEFORE = later("What stands before the @ is only a name: the link leads to {host}.")
OTHER_LETTERS = later("Its name has letters of another script, which may look like others.")
UNCLEAR = later("Programs may disagree about where it leads.")
ELSEWHERE = later("Its words name another place than the one it leads to.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTarget:
    """What is known of the address of a link.

    Attributes:
        address: The whole of it.
        refusal: Why a click does nothing, in a sentence; empty if it opens the browser.
        host: In ASCII; empty for mail.
        written_host: The host in the letters that it stands for; empty if they are the same.
        doubts: Why one should look twice, in sentences.
    """

    address: str
    refusal: str = ""
    host: str = ""
    written_host: str = ""
    doubts: tuple[str, ...] = ()


@lru_cache(maxsize=512)
def link_target(address: str) -> LinkTarget:
    """Read the address of a link."""
    refusal = _refusal(address)
    if refusal:
        return LinkTarget(address=address, refusal=refusal)
    parts = urlsplit(address)
    if parts.scheme == "mailto":
        return LinkTarget(address=address)
    host, is_clear = _host(parts.hostname or "")
    written = _in_its_letters(host)
    faults = {
        filled(NAME_BEFORE, host=host): "@" in parts.netloc,
        OTHER_LETTERS: "xn--" in host or not host.isascii(),
        UNCLEAR: not is_clear or "%" in parts.netloc,
    }
    doubts = tuple(sentence for sentence, is_so in faults.items() if is_so)
    return LinkTarget(
        address=address, host=host, written_host=written if written != host else "", doubts=doubts
    )


def _refusal(address: str) -> str:
    found = _SCHEME.match(address)
    scheme = found[1].lower() if found else ""
    if scheme not in OPENED:
        if len(scheme) == 1 or (address[:1] == "/" and address[1:2] != "/"):
            return _FILE
        if scheme:
            return _REASONS.get(
                scheme, filled(later("A link with {scheme}: is never opened."), scheme=scheme)
            )
        if address.startswith(("//", "\\\\", "%5C%5C")):
            return later("A link never opens a place in the network that is not of the web.")
        return later("It is no whole address, so it leads nowhere.")
    if len(address) > MOST_CHARACTERS or _ODD.search(address):
        return later("It is too long for an address, or holds what none has.")
    if scheme == "mailto" and _ATTACHES.search(address):
        return later("A link never sends a file.")
    try:
        parts = urlsplit(address)
        is_whole = scheme == "mailto" or bool(parts.hostname)
    except ValueError:
        is_whole = False
    return "" if is_whole else later("It cannot be read as an address.")


def _host(name: str) -> tuple[str, bool]:
    try:
        return ascii_host(unquote(name)), True
    except ValueError:
        return name, False


def _in_its_letters(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


@lru_cache(maxsize=512)
def leads_elsewhere(words: str, address: str) -> bool:
    """True if the words of a link name another place than the one it leads to.

    Args:
        words: What is seen of it.
        address: A click leads there.
    """
    shown = unicodedata.normalize("NFKC", words).strip().strip("<>").casefold()
    shown = "".join(each for each in shown if unicodedata.category(each) != "Cf")
    found = _URL.match(shown)
    if found is None or " " in shown or (found["scheme"] and not _names_a_place(shown)):
        return False
    name = found["host"].removeprefix("www.").removesuffix(".")
    if not found["scheme"] and not _HOST.fullmatch(name):
        return False
    if not found["scheme"] and name == shown and name.rpartition(".")[2] in _FILE_ENDINGS:
        return False
    if address.lower().startswith("mailto:"):
        there = unquote(address[len("mailto:") :]).partition("?")[0].rpartition("@")[2].casefold()
    else:
        there = link_target(address).host
    named = _host(name)[0]
    return there != named and not there.endswith(f".{named}")


def _names_a_place(shown: str) -> bool:
    scheme, _, rest = shown.partition(":")
    return scheme in OPENED and (rest.startswith("//") or scheme == "mailto")


def picture_refusal(address: str) -> str:
    """Why a picture that an answer points to is never loaded; empty if it may be asked for."""
    if address[:5].lower() == "data:":
        return later("A picture that is written into the text itself is not shown.")
    refusal = link_target(address).refusal
    if refusal == _FILE:
        return later("No file is read for an answer.")
    if refusal or address[:7].lower() == "mailto:":
        return later("Only pictures of the web can be loaded.")
    try:
        web_address(address)
    except ImageRejected as error:
        return error.sentence
    return ""
