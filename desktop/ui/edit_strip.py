"""Says above the prompt that an earlier question is changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.actions import with_keys
from desktop.ui.controls import IconButton
from desktop.ui.giving_label import GivingLabel
from desktop.ui.icon_label import IconLabel
from desktop.ui.mirrored import margins
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

BUTTON_PX = 28
WORDS = later("You are changing an earlier question")


class EditStrip(QWidget):
    """One line, with a button that gives it up.

    Signals:
        cancelled: The question is to stay as it is.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("editing")
        self.setAccessibleName(tr(WORDS))
        label = GivingLabel(theme, text_font(SMALL_PX), text=tr(WORDS))
        self.cancel_button = IconButton(
            theme,
            "x",
            name=tr("Cancel"),
            tip=with_keys(tr("Leave the question as it is"), "Escape"),
            side_px=BUTTON_PX,
        )
        self.cancel_button.setText(tr("Cancel"))
        self.cancel_button.setObjectName("cancelEdit")
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(4, 0, 0, 0))
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "pencil", "accent", 16))
        row.addWidget(label, 1)
        row.addWidget(self.cancel_button)
