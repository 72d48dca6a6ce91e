"""What the settings show besides values: whoever does something there says so here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop.program.diagnosing import Diagnosing
from desktop.ui.settings_section import OwnSection
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.app import App
    from desktop.engine.tasks import TaskOwner
    from desktop.program.bridging import Bridging
    from desktop.program.history import History
    from desktop.program.pages import Pages
    from desktop.program.services import Services
    from desktop.program.system_prompts import SystemPrompts
    from desktop.ui.main_window import MainWindow
    from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Who does something there, as far as they have begun.

    Attributes:
        app: The program without a face.
        keepers: Owns what must end before the program does.
        theme: The colours.
        pages: The conversations that are open.
        windows: Those that are open.
        system_prompts: What models are told.
        history: What is kept; None before it is known where.
        services: Who answers; None before the first picture was seen.
        bridging: What other programs do here; likewise.
        reopen: Closes the program and opens it again.
    """

    app: App
    keepers: TaskOwner
    theme: Theme
    pages: Pages
    windows: Sequence[MainWindow]
    system_prompts: SystemPrompts
    history: History | None
    services: Services | None
    bridging: Bridging | None
    reopen: Callable[[], None]


def own_sections(over: MainWindow, parts: Parts) -> list[OwnSection]:
    """The sections of the settings over a window."""
    app, keepers, theme = parts.app, parts.keepers, parts.theme
    diagnosing = Diagnosing(app, keepers, theme, over)
    owns = [parts.system_prompts.own_section, diagnosing.own_section]
    if parts.history is not None:
        from desktop.program.going_back import GoingBack
        from desktop.program.relocating import Relocating

        going_back = GoingBack(app, keepers, parts.pages, parts.history, parts.windows)
        place = partial(going_back.place, theme, over)
        owns.append(
            OwnSection(later("Conversations"), place, later("backup restore database folder"))
        )
        relocating = Relocating(app, keepers, parts.windows, theme, parts.reopen)
        owns.append(relocating.own_section(over))
    if parts.services is not None:
        from desktop.program.key_desk import SECTION, WORDS

        owns.append(OwnSection(SECTION, parts.services.place, WORDS))
    if parts.bridging is not None:
        owns.append(parts.bridging.own_section)
    return owns
