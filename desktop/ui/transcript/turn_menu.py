"""The menu of a place in the transcript: what can be done with what is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.blocks.link_stretches import Link
    from desktop.ui.transcript.picture_wishes import PictureWishes
    from desktop.ui.transcript.placed_picture import PlacedPicture
    from desktop.ui.transcript.selection import Selection
    from desktop.ui.transcript.turn_view import TurnView
    from desktop.ui.transcript.turn_wishes import TurnWishes


class Page(Protocol):
    """What can be done with a transcript."""

    selection: Selection
    pictures: PictureWishes

    @property
    def turns(self) -> TurnWishes:
        """Tells what is wanted of a turn."""

    def open_link(self, address: str, words: str) -> None:
        """Hand on a link."""

    def copy_selection(self, *, as_markdown: bool = False) -> None:
        """Copy what is selected."""

    def select_all(self) -> None:
        """Select all."""

    def copy_question(self, turn_id: str) -> None:
        """Copy a question."""

    def copy_answer(self, turn_id: str) -> None:
        """Copy an answer."""

    def select_answer(self, turn_id: str) -> None:
        """Select an answer."""

    def selected_text(self, *, as_markdown: bool = False) -> str:
        """What is selected."""

    def answer_text(self, turn_id: str) -> str:
        """An answer."""

    def open_find(self) -> None:
        """Open the search."""


def make_menu(
    view: Page,
    parent: QWidget,
    turn: TurnView,
    link: Link | None,
    picture: PlacedPicture | None = None,
) -> QMenu:
    """A menu, which deletes itself when it is closed.

    Args:
        view: The transcript.
        parent: Owns the menu.
        turn: What was clicked.
        link: The link that was clicked, if one was.
        picture: Likewise.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if picture is not None:
        view.pictures.fill(menu, turn.turn_id, picture)
        menu.addSeparator()
    if link is not None:
        _offer_link(view, menu, link)
    _offer_copies(view, menu)
    menu.addSeparator()
    menu.addAction(tr("Copy question"), partial(view.copy_question, turn.turn_id))
    menu.addAction(tr("Copy answer"), partial(view.copy_answer, turn.turn_id))
    words = tr("Quote answer") if view.selection.is_empty else tr("Quote selection")
    menu.addAction(words, partial(view.turns.quote, view, turn.turn_id))
    if turn.foot.latency is not None:
        menu.addAction(tr("Copy figures"), partial(_put_on_clipboard, turn.foot.figures()))
    menu.addAction(tr("Select answer"), partial(view.select_answer, turn.turn_id))
    if turn.heading.is_shown:
        words = tr("Hide thoughts") if turn.heading.is_open else tr("Show thoughts")
        menu.addAction(words, turn.toggle_thoughts)
    if turn.note.note is not None and turn.note.note.details:
        words = tr("Hide details") if turn.note.is_open else tr("Show details")
        menu.addAction(words, turn.note.toggle)
    menu.addSeparator()
    view.turns.fill(menu, turn.turn_id, turn.model)
    menu.addSeparator()
    find = menu.addAction(tr("Find in this conversation…"), view.open_find)
    find.setShortcut(QKeySequence.StandardKey.Find)
    return menu


def _offer_copies(view: Page, menu: QMenu) -> None:
    copy = menu.addAction(tr("Copy"), view.copy_selection)
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    as_markdown = menu.addAction(
        tr("Copy as Markdown"), partial(view.copy_selection, as_markdown=True)
    )
    for action in (copy, as_markdown):
        action.setEnabled(not view.selection.is_empty)
    menu.addAction(tr("Select all"), view.select_all).setShortcut(
        QKeySequence.StandardKey.SelectAll
    )


def _offer_link(view: Page, menu: QMenu, link: Link) -> None:
    if link.span.link:
        menu.addAction(tr("Open link"), partial(view.open_link, link.span.link, link.words))
    menu.addAction(tr("Copy link"), partial(_put_on_clipboard, link.address))
    menu.addSeparator()


def _put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
