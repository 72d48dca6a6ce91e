"""Adds a key, or changes one: it is checked by a real call before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import QuietLabel
from desktop.ui.key_form import KeyForm
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.key_check import KeyCheck
    from desktop.core.profile import Profile
    from desktop.ui.theme import Theme

EDGE_PX = 24
WIDE_PX = 460
HIGH_PX = 580
ADD = later("Add a key")
CHANGE = later("Change {name}")
CHECK = later("Check and save")
SAVE = later("Save")
UNCHECKED = later("Save unchecked")
CHECKING = later("Checking…")


class KeyDialog(QDialog):
    """Asks, says what is amiss, and closes once all is kept.

    Args:
        theme: The colours.
        profile: What is changed; for a new one, what is in the fields at first.
        parent: Its window.
        is_new: False if there is such a profile already.

    Signals:
        wanted: The ``Profile`` as it is to be, its key as a ``Secret`` or None to keep the one it
            has, and True if it is to be checked first.
    """

    wanted = Signal(object, object, bool)

    def __init__(
        self, theme: Theme, profile: Profile, parent: QWidget | None = None, *, is_new: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_new = is_new
        self.setObjectName("keyDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(ADD) if is_new else tr(CHANGE).format(name=profile.name))
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self.form = KeyForm(theme, profile, is_new=is_new)
        self.said = QuietLabel(theme, text_font(SMALL_PX), "text")
        self.said.setObjectName("keySaid")
        self.said.setWordWrap(True)
        self.said.hide()
        self.cancel_button = WordButton(theme, tr("Cancel"))
        self.unchecked_button = WordButton(theme, tr(UNCHECKED))
        self.unchecked_button.hide()
        self.save_button = WordButton(theme, tr(CHECK), goes_on=True)
        self._lay_out()
        self._wire()
        self._dress()
        self.setMinimumWidth(320)
        wide = min(WIDE_PX, parent.window().width() - 2 * EDGE_PX) if parent else WIDE_PX
        self.resize(wide, HIGH_PX)
        self._entered()
        (self.form.key if self.form.service == "gemini" else self.form.project).setFocus()

    def _dress(self) -> None:
        dress(self, self._theme)

    def _lay_out(self) -> None:
        heading = text_font(BODY_PX, QFont.Weight.DemiBold)
        title = QuietLabel(self._theme, heading, "text", self.windowTitle())
        title.setWordWrap(True)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, EDGE_PX, 0, EDGE_PX)
        column.setSpacing(12)
        for part in (title, self.said):
            part.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        column.addWidget(title)
        column.addWidget(area, 1)
        column.addWidget(self.said)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.cancel_button, self.unchecked_button, self.save_button):
            row.addWidget(button)

    def _wire(self) -> None:
        self.form.changed.connect(self._entered)
        connect_by_name(self.cancel_button, "clicked()", self, "reject()")
        self.save_button.clicked.connect(lambda: self._save(is_checked=True))
        self.unchecked_button.clicked.connect(lambda: self._save(is_checked=False))
        for field in self.form.fields:
            connect_by_name(field, "entered()", self.save_button, "click()")
            connect_by_name(field, "given_up()", self, "reject()")
        close_by_keys(self)

    def _entered(self) -> None:
        """Something else is entered: what was said of the earlier holds no more."""
        self._say("", "text")
        self.unchecked_button.hide()
        is_name_alone = not self._is_new and not self.form.needs_check
        self.save_button.setText(tr(SAVE if is_name_alone else CHECK))
        self.save_button.setAccessibleName(self.save_button.text())
        self.save_button.updateGeometry()

    def _save(self, *, is_checked: bool) -> None:
        try:
            profile, secret = self.form.entered()
        except ValueError as error:
            self._say(str(error), "bad")
            return
        needs = is_checked and (self._is_new or self.form.needs_check)
        self.set_busy(is_busy=True)
        self._say(tr(CHECKING) if needs else "", "accent")
        self.wanted.emit(profile, secret, needs)

    def set_busy(self, *, is_busy: bool) -> None:
        """Take nothing while a key is checked or kept; Cancel still gives it up."""
        self.form.setEnabled(not is_busy)
        self.save_button.setEnabled(not is_busy)
        self.unchecked_button.setEnabled(not is_busy)

    def show_check(self, check: KeyCheck) -> None:
        """The check is over, and the key was not found to work."""
        self.refuse(check.words, "warn" if check.can_be_kept else "bad")
        self.unchecked_button.setVisible(check.can_be_kept)

    def refuse(self, sentence: str, role: str = "bad") -> None:
        """It could not be kept.

        Args:
            sentence: Why.
            role: Of its colour.
        """
        self.set_busy(is_busy=False)
        self._say(sentence, role)

    def _say(self, sentence: str, role: str) -> None:
        self.said.use_role(role)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self.said, sentence)

    def done(self, result: int) -> None:
        """Close it; the field forgets the key."""
        self.form.key.forget()
        super().done(result)
