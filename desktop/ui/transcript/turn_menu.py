"""The menu of a place in the transcript: what can be done with what is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from desktop.markdown.blocks import Span
    from desktop.ui.conversation_view import ConversationView
    from desktop.ui.transcript.turn_view import TurnView


def turn_menu(view: ConversationView, turn: TurnView, link: Span | None) -> QMenu:
    """Make the menu; it deletes itself when it is closed.

    Args:
        view: The transcript.
        turn: What was clicked.
        link: The link that was clicked, if one was.
    """
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if link is not None:
        menu.addAction("Open link", partial(view.link_activated.emit, link.link))
        menu.addAction("Copy link", partial(_put_on_clipboard, link.link))
        menu.addSeparator()
    copy = menu.addAction("Copy", view.copy_selection)
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    as_markdown = menu.addAction("Copy as Markdown", partial(view.copy_selection, as_markdown=True))
    for action in (copy, as_markdown):
        action.setEnabled(not view.selection.is_empty)
    menu.addAction("Select all", view.select_all).setShortcut(QKeySequence.StandardKey.SelectAll)
    menu.addSeparator()
    menu.addAction("Copy question", partial(view.copy_question, turn.turn_id))
    menu.addAction("Copy answer", partial(view.copy_answer, turn.turn_id))
    menu.addAction("Select answer", partial(view.select_answer, turn.turn_id))
    if turn.heading.is_shown:
        words = "Hide thoughts" if turn.heading.is_open else "Show thoughts"
        menu.addAction(words, turn.toggle_thoughts)
    if turn.note.note is not None and turn.note.note.details:
        words = "Hide details" if turn.note.is_open else "Show details"
        menu.addAction(words, turn.note.toggle)
    menu.addSeparator()
    find = menu.addAction("Find in this conversation…", view.open_find)
    find.setShortcut(QKeySequence.StandardKey.Find)
    return menu


def _put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
