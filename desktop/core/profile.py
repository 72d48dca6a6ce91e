"""A profile: a service that can be asked, with all that is needed for it but the key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from desktop.words import number, tr

Service = Literal["gemini", "enterprise"]
KeptIn = Literal["keychain", "file", "session"]

KEY_PAGE = "https://aistudio.google.com/apikey"
"""Where keys for Google's own place are made."""

GOOGLE = "https://generativelanguage.googleapis.com"
"""Where keys go unless a profile says another address."""

MOST_CHARACTERS = 80
_HERE = re.compile(r"(127(\.\d+){3}|localhost|\[::1\])(:\d*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What somebody asks with: their own key, that of their work, a project of Google Cloud.

    Attributes:
        id: Never changes, and is of no meaning to people.
        name: What people call it.
        service: The Gemini API, or Gemini Enterprise.
        base_url: Where requests go, as ``service_address`` spells it; None for Google's own place.
        project: Google Cloud project, for Enterprise; the key is that of this computer's account.
        location: Likewise its location; empty for the usual one.
        kept_in: Where its key is.
        key_urls: The addresses that its key may be sent to. It is only looked for under one of
            them, so that a changed file cannot send a key elsewhere.
    """

    id: str
    name: str
    service: Service = "gemini"
    base_url: str | None = None
    project: str = ""
    location: str = ""
    kept_in: KeptIn = "keychain"
    key_urls: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Where requests go."""
        return self.base_url or GOOGLE

    @property
    def has_key(self) -> bool:
        """True if it needs a key of its own."""
        return self.service == "gemini"


def account(profile_id: str, address: str) -> str:
    """The name that a key is kept under: it is bound to the address it was given for."""
    return f"{profile_id} {address}"


def service_address(text: str) -> str | None:
    """An address that speaks the Gemini API, in one spelling.

    Args:
        text: As it was typed.

    Returns:
        None for Google's own place, and for nothing at all.

    Raises:
        ValueError: If it is no web address; the text is a sentence for the user.
    """
    from desktop.core.errors import ImageRejected
    from desktop.core.web_address import web_address  # most starts know of no other address

    if not text.strip():
        return None
    try:
        address = web_address(text)
    except ImageRejected:
        raise ValueError(
            tr("This is no address of a service: it begins with https:// and holds no password.")
        ) from None
    plain = address.text.partition("?")[0].rstrip("/")
    return None if plain == GOOGLE else plain


def can_be_read(text: str) -> bool:
    """True if others on the way to an address could read what is sent there, as far as it goes."""
    scheme, _, rest = text.strip().lower().partition("://")
    host = rest.partition("/")[0].rpartition("@")[2]
    return scheme == "http" and _HERE.fullmatch(host) is None


def plain_host(address: str) -> str:
    """The host of an address and an unusual port; letters that may look like others are spelled."""
    from desktop.core.web_address import web_address  # as above

    return web_address(address).shown_host


def profile_name(text: str) -> str:
    """A name as it was typed, in one line.

    Raises:
        ValueError: If there is none, or it is too long; the text is a sentence for the user.
    """
    name = " ".join(text.split())
    if not name:
        raise ValueError(tr("Give it a name."))
    if len(name) > MOST_CHARACTERS or not name.isprintable():
        raise ValueError(
            tr("Choose a name of at most {most} letters.").format(most=number(MOST_CHARACTERS))
        )
    return name
