"""How text appears: as an even flow, or as it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.ui.controls import IconButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.settings import Pacing
    from desktop.ui.theme import Theme

_GLYPHS: dict[Pacing, str] = {"smooth": "waves", "as_it_comes": "zap"}
_TIPS: dict[Pacing, str] = {
    "smooth": later("Text appears as an even flow. Click to see it as it comes."),
    "as_it_comes": later("Text appears as it comes. Click to see it as an even flow."),
}


class PacingButton(IconButton):
    """Changes between the two; its picture is what holds now.

    Signals:
        chosen: What the user wants from now on.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _GLYPHS["smooth"], name=tr("How text appears"))
        self.setObjectName("pacing")
        self.pacing: Pacing = "smooth"
        self.clicked.connect(self._toggle)
        self.use("smooth")

    def use(self, pacing: Pacing) -> None:
        """Show a choice that was made elsewhere."""
        self.pacing = pacing
        self._glyph = _GLYPHS[pacing]
        self.setToolTip(tr(_TIPS[pacing]))
        self.setAccessibleDescription(tr(_TIPS[pacing]))
        self.update()

    def _toggle(self) -> None:
        self.chosen.emit("as_it_comes" if self.pacing == "smooth" else "smooth")
