"""Everything that can leave this computer: the one list, which README and window show alike."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import later


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


_SERVICE = later("Google, or the base URL you set")
_SDK = (
    "gemini/client.py", "gemini/connecting.py", "gemini/connection.py", "gemini/line.py",
    "gemini/routes.py",
)  # fmt: skip

LEAVING = (
    Leaving(
        what=later(
            "Your question with its images, the earlier questions and answers of the "
            "conversation with theirs, the system prompt, the name of the model and its settings"
        ),
        when=later(
            "You send, regenerate or continue; passing faults are tried again, as the settings say"
        ),
        where=_SERVICE,
        off=later("Use the offline engine; leave images out by their menu"),
        places=_SDK,
    ),
    Leaving(
        what=later("The first 500 characters of the first question and of its answer, no image"),
        when=later(
            "After the first answer, if better titles are allowed; "
            "never from a temporary conversation"
        ),
        where=_SERVICE,
        off=later("It is off: “Ask the model for better titles” in the settings"),
        places=_SDK,
    ),
    Leaving(
        what=later("A request for the list of models, with your key and nothing else"),
        when=later("Gemstream starts with a key, or you check or choose one"),
        where=_SERVICE,
        off=later("Use the offline engine"),
        places=_SDK,
    ),
    Leaving(
        what=later("A request for a pass, with the Google login of this computer"),
        when=later("Gemini Enterprise is asked, about once an hour"),
        where="Google",
        off=later("Do not choose Gemini Enterprise"),
        places=(*_SDK, "gemini/sign_in.py"),
    ),
    Leaving(
        what=later(
            "The web address of an image, to fetch it: no cookies, no referrer, "
            "nothing of your question"
        ),
        when=later(
            "You drop or paste it, or want a picture of an answer loaded, and agree, each time"
        ),
        where=later("The host that is shown, through your proxy if there is one"),
        off=later("“Offer to fetch dropped addresses” in the settings"),
        places=("web/line.py", "web/socks.py"),
    ),
    Leaving(
        what=later(
            "A request for a small file that names the newest version: no key, no version, "
            "nothing of you or this computer"
        ),
        when=later(
            "Once a day at most, if you have allowed it, and each time you choose “Look for a new "
            "version”"
        ),
        where=later("gemstream.github.io, through your proxy if there is one"),
        off=later("It is off: “Look for new versions” in the settings"),
        places=("updates/asking.py", "web/line.py", "web/socks.py"),
    ),
    Leaving(
        what=later("The address of a link"),
        when=later("You click it, or “Get a key”, or “Open page” of a new version"),
        where=later("Your browser, which opens it"),
        off=later("Do not click it; its address is shown where the pointer rests"),
        places=("ui/links.py",),
    ),
)
"""In the order in which they are told. Nothing else leaves: no account, no telemetry."""
