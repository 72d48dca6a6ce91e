"""About Gemstream: its version, its licence, and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QBoxLayout, QLabel

from desktop import __version__
from desktop.ui.parts_list import PartsList
from desktop.ui.report_dialog import ReportDialog
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.parts import Part
    from desktop.ui.theme import Theme

TITLE = later("About Gemstream")
OWN = later(
    "Made by the Gemstream developers. Free software under the Apache licence, version 2.0, "
    "without any warranty."
)
QT = later(
    "The window is drawn by Qt {version}, © The Qt Company and other contributors, which is used "
    "under the GNU Lesser General Public License, version 3: you may put a Qt of your own in its "
    "place. Its source is at download.qt.io."
)
MADE_OF = later("All that it is made of, with the licences:")
READING = later("Reading the licences…")
UNREADABLE = later("The licences cannot be read. Install Gemstream again to have them back.")

ICON_PX = 48
LIST_PX = 260
LEAST_BESIDE_PX = 620
"""In a dialog narrower than this the list stands above the text."""


class AboutDialog(ReportDialog):
    """The list of parts beside the licence of the one that is chosen.

    Args:
        theme: The colours.
        parent: Its window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        heading = f"Gemstream {__version__}"
        super().__init__(theme, parent, heading, tr("Licence"), tr("Copy licence"))
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr(TITLE))
        icon = QLabel()
        icon.setPixmap(theme.gem(ICON_PX, self.devicePixelRatioF()))
        self._column.insertWidget(0, icon)
        self.say(tr(OWN), "text")
        self.say(tr(QT).format(version=qVersion()))
        self.say(tr(MADE_OF))
        self.parts = PartsList(theme)
        self.parts.hide()  # an empty place while they are read
        self._body.insertWidget(0, self.parts)
        self._body.setSpacing(12)
        self.parts.chosen.connect(self._show)
        self.text.setPlainText(tr(READING))
        self.copy_button.setEnabled(False)
        self.close_button = WordButton(theme, tr("Close"), goes_on=True)
        self.add_button(self.close_button, lambda: self.accept())
        self.fit(960, 680)
        self._stand(self.width())  # before it is laid out, or the first picture has them squeezed
        self.close_button.setFocus()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show what it is made of."""
        self.parts.show_parts(parts)
        self.parts.setVisible(bool(parts))
        self.copy_button.setEnabled(bool(parts))
        if not parts:
            self.text.setPlainText(tr(UNREADABLE))

    def _show(self, part: Part) -> None:
        self.text.setPlainText(part.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the list where there is room for it."""
        super().resizeEvent(event)
        self._stand(event.size().width())

    def _stand(self, wide_px: int) -> None:
        is_wide = wide_px >= LEAST_BESIDE_PX
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        self.parts.setMinimumWidth(LIST_PX if is_wide else 0)
        self.parts.setMaximumWidth(LIST_PX if is_wide else wide_px)
        self._body.setStretch(0, 0 if is_wide else 1)
        self._body.setStretch(1, 1)
