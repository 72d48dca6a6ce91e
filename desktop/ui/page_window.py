"""A window that shows one conversation: the parts of its page at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.composer import Composer
    from desktop.ui.conversation_view import ConversationView
    from desktop.ui.empty_state import EmptyState
    from desktop.ui.image_tray import ImageTray
    from desktop.ui.latency_panel import LatencyPanel
    from desktop.ui.notice_strip import NoticeStrip
    from desktop.ui.picture_actions import PictureActions


class PageWindow(QMainWindow):
    """Knows which page is shown.

    Attributes:
        page: The conversation that is shown, with all that belongs to it.
    """

    page: ChatPage

    @property
    def view(self) -> ConversationView:
        """The transcript that is shown."""
        return self.page.view

    @property
    def composer(self) -> Composer:
        """Where its next question is written."""
        return self.page.composer

    @property
    def tray(self) -> ImageTray:
        """The images of that question."""
        return self.page.tray

    @property
    def latency_panel(self) -> LatencyPanel:
        """The read-outs."""
        return self.page.latency_panel

    @property
    def pictures(self) -> PictureActions:
        """What can be done with a picture."""
        return self.page.pictures

    @property
    def notice(self) -> NoticeStrip:
        """Where something is said."""
        return self.page.notice

    @property
    def empty_state(self) -> EmptyState:
        """What is shown of a conversation that has not begun."""
        return self.page.stack.empty_state
