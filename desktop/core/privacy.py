"""Everything that can leave this computer: the one list, which README and window show alike."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One kind of thing that can leave.

    Attributes:
        what: What it is.
        when: What has to happen first.
        where: Who gets it.
        off: How to keep it here.
        places: The files of ``desktop`` that open the connection for it.
    """

    what: str
    when: str
    where: str
    off: str
    places: tuple[str, ...]


_SERVICE = "Google, or the base URL you set"
_SDK = ("gemini/client.py", "gemini/line.py", "gemini/routes.py")

LEAVING = (
    Leaving(
        what="Your question with its images, the earlier questions and answers of the "
        "conversation with theirs, the system prompt, the name of the model and its settings",
        when="You send, regenerate or continue; passing faults are tried again, "
        "as the settings say",
        where=_SERVICE,
        off="Use the offline engine; leave images out by their menu",
        places=_SDK,
    ),
    Leaving(
        what="The first 500 characters of the first question and of its answer, no image",
        when="After the first answer, if better titles are allowed; "
        "never from a temporary conversation",
        where=_SERVICE,
        off="It is off: “Ask the model for better titles” in the settings",
        places=_SDK,
    ),
    Leaving(
        what="A request for the list of models, with your key and nothing else",
        when="Gemstream starts with a key, or you check or choose one",
        where=_SERVICE,
        off="Use the offline engine",
        places=_SDK,
    ),
    Leaving(
        what="A request for a pass, with the Google login of this computer",
        when="Gemini Enterprise is asked, about once an hour",
        where="Google",
        off="Do not choose Gemini Enterprise",
        places=(*_SDK, "gemini/sign_in.py"),
    ),
    Leaving(
        what="The web address of an image, to fetch it: no cookies, no referrer, "
        "nothing of your question",
        when="You drop or paste it, or want a picture of an answer loaded, and agree, each time",
        where="The host that is shown, through your proxy if there is one",
        off="“Offer to fetch dropped addresses” in the settings",
        places=("web/line.py", "web/socks.py"),
    ),
    Leaving(
        what="A request for a small file that names the newest version: no key, no version, "
        "nothing of you or this computer",
        when="Once a day at most, if you have allowed it, and each time you choose “Look for a new "
        "version”",
        where="gemstream.github.io, through your proxy if there is one",
        off="It is off: “Look for new versions” in the settings",
        places=("updates/asking.py", "web/line.py", "web/socks.py"),
    ),
    Leaving(
        what="The address of a link",
        when="You click it, or “Get a key”, or “Open page” of a new version",
        where="Your browser, which opens it",
        off="Do not click it; its address is shown where the pointer rests",
        places=("ui/links.py",),
    ),
)
"""In the order in which they are told. Nothing else leaves: no account, no telemetry."""
