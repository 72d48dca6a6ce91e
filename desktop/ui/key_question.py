"""Asks before a key is removed, or sent to another address than it was given for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.profile import can_be_read, plain_host
from desktop.ui.question import Question
from desktop.words import later, listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.profile import Profile
    from desktop.ui.theme import Theme

WIDE_PX = 420
NOT_ENCRYPTED = later("The way there is not encrypted: others on it can read the key.")


class KeyQuestion(Question):
    """One that sentences explain.

    Args:
        theme: The colours.
        title: The question.
        sentences: What it means, each with the role of its colour.
        word: What goes on is called.
        parent: Its window.
        other: What rejects it is called; "Cancel" if nothing is said.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentences: Sequence[tuple[str, str]],
        word: str,
        parent: QWidget,
        other: str = "",
    ) -> None:
        super().__init__(theme, parent, title, word, other)
        self.setObjectName("keyQuestion")
        for role, text in sentences:
            self.say(text, role)
        self.end(WIDE_PX)


def ask_to_remove(theme: Theme, profile: Profile, parent: QWidget) -> KeyQuestion:
    """Whether a profile is to be removed, with its key."""
    words = tr("Only what is kept here of the project is removed, nothing at Google.")
    if profile.has_key:
        words = tr("Its key is deleted here. At Google it stays valid until you delete it there.")
    title = tr("Remove “{name}”?").format(name=profile.name)
    return KeyQuestion(theme, title, [("quiet", words)], tr("Remove"), parent)


def ask_to_send(theme: Theme, profile: Profile, address: str, parent: QWidget) -> KeyQuestion:
    """Whether the key of a profile may be sent to another address."""
    hosts = listed(list(dict.fromkeys(plain_host(url) for url in profile.key_urls)))
    goes_to = tr("Requests would go to {host}.").format(host=plain_host(address))
    given_for = tr("The key was given for {hosts}. Whoever gets it can ask at your cost.")
    sentences = [("text", goes_to), ("quiet", given_for.format(hosts=hosts))]
    if can_be_read(address):
        sentences.append(("warn", tr(NOT_ENCRYPTED)))
    title = tr("Send the key of “{name}” to another address?").format(name=profile.name)
    return KeyQuestion(theme, title, sentences, tr("Send it there"), parent)
