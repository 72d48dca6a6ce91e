"""A start of the window that came second with its data folder: it hands over to the first.

Without Qt, so that it is over at once.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop import instance
from desktop.calling import reach
from desktop.core.errors import StorageFailed
from desktop.core.hand_over import TooLarge, Wish, request
from desktop.core.terminal import for_terminal
from desktop.setup import Setup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.web_address import WebAddress

OK, FAILED = 0, 1

_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_NAMES: Final = {"gemini": "Gemini", "enterprise": "Gemini Enterprise"}


def hand_over(
    folder: Path, images: Sequence[Path | WebAddress], setup: Setup, action: str = ""
) -> instance.Lock | int:
    """Hand over to the Gemstream that has a data folder; blocks for a few seconds at most.

    Args:
        folder: The data folder.
        images: What is to be put in its window; with nothing it opens another window.
        setup: All options of this start: that they do not hold is said.
        action: What it is to do instead, see ``Wish``.

    Returns:
        The exit code: 0 if it took over, else 1, and why was said on standard error. Or the lock
        to open the window with, if the other one has gone meanwhile.
    """
    whole = [image.absolute() if isinstance(image, Path) else image for image in images]
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    try:
        line = request(Wish(images=tuple(whole), activation=token, action=action))
        reached = reach(folder, line, partial(instance.take, folder))
    except TooLarge:
        _say("These are too many files to hand over at once. Open fewer of them.")
        return FAILED
    except StorageFailed as error:
        _say(str(error))
        return FAILED
    if isinstance(reached, instance.Lock):
        return reached
    _say_what_does_not_hold(setup, reached.engine)
    return OK


def _say_what_does_not_hold(setup: Setup, engine: str) -> None:
    plain = Setup(engine=setup.engine, data_dir=setup.data_dir, environ=setup.environ)
    own = setup.keys().engine
    if own != engine:
        _say(
            f"Gemstream was open already and asks {_name(engine)}. "
            f"Close it, then start again to ask {_name(own)}."
        )
    elif setup != plain:
        _say(
            "Gemstream was open already and keeps the options it was started with. "
            "Close it, then start again for others."
        )


def _name(engine: str) -> str:
    return _NAMES.get(engine, "the offline engine")


def _say(sentence: str) -> None:
    print(for_terminal(f"gemstream: {sentence}"), file=sys.stderr)
