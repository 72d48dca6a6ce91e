"""The button that says that there is a new version: in the bar, where it moves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.controls import IconButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

NAME = later("New version")


class VersionButton(IconButton):
    """Says which version is there: by words where there is room, else by its icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "circle-arrow-up", name=tr(NAME))
        self.setObjectName("newVersion")
        self.role = "accent"
        self._words = ""
        self._is_wide = False

    def show_version(self, version: str) -> None:
        """Show which one."""
        words = tr("Gemstream {version} is there").format(version=version)
        self._words = words if version else ""
        self.setAccessibleDescription(self._words)
        self.setToolTip(self._words)
        self._show_words()

    def set_wide(self, *, wide: bool) -> None:
        """Show the words beside the icon, or the icon alone."""
        if wide is not self._is_wide:
            self._is_wide = wide
            self._show_words()

    def _show_words(self) -> None:
        self.setText(self._words if self._is_wide else "")
        self.updateGeometry()
        self.update()
