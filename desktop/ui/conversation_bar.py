"""The line at the top of the window: which conversation it shows, and the way to others."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.core.unseen import with_marks
from desktop.ui.actions import with_keys
from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.mirrored import margins
from desktop.ui.numbers import number
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.tips import plain_tip
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.system_button import SystemButton
    from desktop.ui.theme import Theme
    from desktop.ui.version_button import VersionButton

EDGE_PX = 8
WIDE_PX = 620
LEAST_TITLE_PX = 160
"""Room that the title has before a new version is told of in words."""

SHOW = later("Show the conversations")
HIDE = later("Hide the conversations")
TEMPORARY = later("Temporary, never kept")
PROGRAMS = later("Other programs")


class _Asking(IconButton):
    def nextCheckState(self) -> None:
        """Nothing: what is shown says whether it is on, not the click."""


class ConversationBar(QWidget):
    """Buttons at both ends and the title between them.

    Signals:
        side_toggled: The list of conversations is to be shown, or hidden again.
        new_requested: The user wants a new conversation here.
        temporary_requested: Likewise, one that is never kept.
        system_requested: The user wants to see the system prompt.
        programs_requested: The user wants to see which programs may ask.
        version_requested: The user wants to see what is new in the new version.
        menu_wanted: The user wants to see what else there is.
    """

    side_toggled = Signal()
    new_requested = Signal()
    temporary_requested = Signal()
    system_requested = Signal()
    programs_requested = Signal()
    version_requested = Signal()
    menu_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._is_temporary = False
        words = tr(SHOW)
        tip = with_keys(words, "Ctrl+H")
        self.side_button = IconButton(theme, "panel-left", name=words, tip=tip)
        self.side_button.setObjectName("showConversations")
        words = tr("New conversation")
        tip = with_keys(words, "Ctrl+N")
        self.new_button = IconButton(theme, "square-pen", name=words, tip=tip)
        self.new_button.setObjectName("newConversation")
        self._added: list[IconButton] = []
        self.temporary_button = _Asking(
            theme,
            "eye-off",
            name=tr("Temporary conversation"),
            tip=with_keys(tr("A conversation that is never kept"), "Ctrl+Shift+T"),
        )
        self.temporary_button.setObjectName("temporaryConversation")
        tip = with_keys(tr("Menu"), "F10")
        self.menu_button = IconButton(theme, "ellipsis", name=tr("Menu"), tip=tip)
        self.menu_button.setObjectName("menu")
        self.label = QuietLabel(theme, text_font(SMALL_PX, QFont.Weight.Medium))
        self.label.setObjectName("conversationTitle")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(EDGE_PX, 4, EDGE_PX, 4)
        row.setSpacing(0)
        row.addWidget(self.side_button)
        row.addWidget(self.new_button)
        # As wide at the left as at the right, so that the title stands in the middle.
        row.addWidget(self.label, 1)
        row.addWidget(self.temporary_button)
        row.addWidget(self.menu_button)
        self.side_button.clicked.connect(self.side_toggled)
        self.new_button.clicked.connect(self.new_requested)
        self.temporary_button.clicked.connect(self.temporary_requested)
        self.temporary_button.toggled.connect(self._toggled)
        self.menu_button.clicked.connect(self.menu_wanted)

    def _add(self, button: IconButton) -> None:
        """Put a button behind those that were added, in sight and on the way of the keyboard."""
        self._row.insertWidget(self._row.indexOf(self.temporary_button), button)
        self.setTabOrder(self._added[-1] if self._added else self.new_button, button)
        self.setTabOrder(button, self.temporary_button)
        self._added.append(button)

    @cached_property
    def system_button(self) -> SystemButton:
        """Says which system prompt holds; made with the first one."""
        from desktop.ui.system_button import SystemButton

        button = SystemButton(self._theme)
        self._add(button)
        button.clicked.connect(self.system_requested)
        return button

    @cached_property
    def programs_button(self) -> IconButton:
        """Says that other programs may ask here; made when they first may."""
        button = IconButton(self._theme, "plug", name=tr(PROGRAMS))
        button.setObjectName("programs")
        self._add(button)
        button.clicked.connect(self.programs_requested)
        return button

    @cached_property
    def version_button(self) -> VersionButton:
        """Says that there is a new version; made with the first one."""
        from desktop.ui.version_button import VersionButton

        button = VersionButton(self._theme)
        self._add(button)
        button.clicked.connect(self.version_requested)
        return button

    def show_version(self, version: str) -> None:
        """Show that there is a new version; an empty one shows nothing."""
        if version or "version_button" in vars(self):
            self.version_button.show_version(version)
            self.version_button.setVisible(bool(version))
            self._fit()

    def show_programs(self, words: str, count: int = 0) -> None:
        """Show how many programs are connected.

        Args:
            words: What the tip says; empty if none can be.
            count: How many there are.
        """
        if words or "programs_button" in vars(self):
            button = self.programs_button
            button.setText(number(count) if count else "")
            button.role = "accent" if count else "quiet"
            button.setAccessibleDescription(words)
            button.setToolTip(words)
            button.setVisible(bool(words))
            button.updateGeometry()
            button.update()
            self._fit()

    def show_system(self, text: str, name: str = "") -> None:
        """Show which system prompt the conversation has, see ``SystemButton``; none shows nothing.

        Args:
            text: The system prompt.
            name: What it is called, if it is called anything.
        """
        if text.strip() or "system_button" in vars(self):
            self.system_button.show_prompt(text, name)
            self.system_button.setVisible(bool(text.strip()))
            self._fit()

    def _toggled(self, is_on: bool) -> None:
        """A screen reader switches without a click."""
        if is_on is not self._is_temporary:
            self.temporary_button.setChecked(self._is_temporary)
            self.temporary_requested.emit()

    def show_side(self, *, is_open: bool) -> None:
        """Say what the button of the list does now."""
        words = tr(HIDE if is_open else SHOW)
        if words == self.side_button.accessibleName():
            return
        self.side_button.setAccessibleName(words)
        self.side_button.setToolTip(with_keys(words, "Ctrl+H"))

    def show_title(self, title: str, *, is_temporary: bool) -> None:
        """Show what the conversation is called, and whether it is never kept."""
        self._is_temporary = is_temporary
        self.temporary_button.setCheckable(is_temporary)
        self.temporary_button.setChecked(is_temporary)
        self._title = tr(TEMPORARY) if is_temporary else with_marks(title)
        self.label.use_role("accent" if is_temporary else "quiet")
        self.label.setToolTip("" if is_temporary else plain_tip(title))
        self.label.setAccessibleName(self._title)
        self._fit()

    def _fit(self) -> None:
        room, elide = self.width() - self.minimumSizeHint().width(), Qt.TextElideMode.ElideRight
        if "system_button" in vars(self):
            self.system_button.set_wide(wide=self.width() >= WIDE_PX)
        if "version_button" in vars(self):
            self.version_button.set_wide(wide=True)
            self.version_button.set_wide(wide=room - 2 * self._beyond_px >= LEAST_TITLE_PX)
        beyond = self._beyond_px
        self.label.setContentsMargins(margins(beyond, 0, 0, 0))  # the title stays in the middle
        room -= 2 * beyond
        self.label.setText(self.label.fontMetrics().elidedText(self._title, elide, room))

    @property
    def _shown(self) -> list[IconButton]:
        """The buttons that were added, as far as they say anything now."""
        return [button for button in self._added if not button.isHidden()]

    @property
    def _beyond_px(self) -> int:
        """How much wider than the left end they make the right one."""
        return sum(button.sizeHint().width() for button in self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the title as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The buttons; the title gives way."""
        side = self.side_button.sizeHint()
        buttons = 4 + len(self._shown)
        return QSize(buttons * side.width() + 2 * EDGE_PX, side.height() + 8)
