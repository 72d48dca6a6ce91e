"""The menu of one image or text of the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QFont
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget, QWidgetAction

from desktop.core.conversation import Detail, ImagePart, TextPart
from desktop.core.images import LONGEST_PX, TOKENS
from desktop.ui.actions import spoken
from desktop.ui.controls import QuietLabel
from desktop.ui.mirrored import margins
from desktop.ui.numbers import number
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.tile_actions import TileAction
from desktop.ui.tile_words import DETAIL_WORDS, described, tokens_words
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.image_tile import ImageTile
    from desktop.ui.theme import Theme

WORDS_PX = 320
DETAILS: tuple[Detail, ...] = get_args(Detail)


def tile_menu(
    tile: ImageTile,
    theme: Theme,
    *,
    detail: Detail | None,
    can_prepare: bool,
    can_retake: bool,
    place: tuple[int, int],
) -> QMenu:
    """What can be done with an image; deletes itself when it is closed.

    Args:
        tile: Hears what is chosen.
        theme: The colours.
        detail: How finely the image is wanted; None for what it is.
        can_prepare: It is known what it is made of.
        can_retake: It is a picture of the screen, of which there can be another.
        place: How many images stand at its left, and how many there are.
    """
    menu = QMenu(tile)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_words(menu, tile, theme)
    outcome, (left_of_it, count) = tile.outcome, place

    def add(words: str, action: TileAction, keys: str = "", *, enabled: bool = True) -> None:
        item = menu.addAction(f"{words}\t{spoken(keys)}" if keys else words)
        item.setEnabled(enabled)
        item.triggered.connect(lambda: tile.asked.emit(action))

    if isinstance(outcome, TextPart):
        add(tr("Open"), TileAction.OPEN, "Return")
        add(tr("Put into the question"), TileAction.INTO_QUESTION)
    if isinstance(outcome, ImagePart):
        add(tr("Open large"), TileAction.OPEN, "Return")
        if can_prepare:
            _add_details(menu, tile, detail or outcome.detail)
    if count > 1:
        menu.addSeparator()
        left, right = TileAction.MOVE_LEFT, TileAction.MOVE_RIGHT
        add(tr("Move left"), left, "Alt+Left", enabled=left_of_it > 0)
        add(tr("Move right"), right, "Alt+Right", enabled=left_of_it < count - 1)
    menu.addSeparator()
    if can_prepare and outcome is not None:
        is_ready = isinstance(outcome, ImagePart)
        add(tr("Prepare again") if is_ready else tr("Try again"), TileAction.PREPARE_AGAIN)
    if can_retake:
        add(tr("Capture again"), TileAction.RETAKE)
    add(tr("Remove", "an image from the question"), TileAction.REMOVE, "Delete")
    return menu


def _add_words(menu: QMenu, tile: ImageTile, theme: Theme) -> None:
    """Say at the top what the image is."""
    words = QWidget()
    rows = QVBoxLayout(words)
    rows.setContentsMargins(margins(28, 6, 24, 8))  # in line with the words below
    rows.setSpacing(2)
    name = QuietLabel(theme, text_font(SMALL_PX, QFont.Weight.DemiBold), "text")
    elide = Qt.TextElideMode.ElideMiddle
    name.setText(name.fontMetrics().elidedText(tile.name, elide, WORDS_PX))
    rows.addWidget(name)
    for line in described(tile.outcome).splitlines():
        label = QuietLabel(theme, text_font(12), text=line)
        if label.sizeHint().width() > WORDS_PX:
            label.setWordWrap(True)
            label.setFixedWidth(WORDS_PX)
        rows.addWidget(label)
    top = QWidgetAction(menu)
    top.setDefaultWidget(words)
    top.setEnabled(False)
    menu.addAction(top)
    menu.addSeparator()


def _add_details(menu: QMenu, tile: ImageTile, chosen: Detail) -> None:
    details = menu.addMenu(tr("Detail"))
    group = QActionGroup(details)
    for detail in DETAILS:
        words = tr("{detail}, up to {pixels} pixels, {tokens}", "High, …, about 1,120 tokens")
        item = details.addAction(
            words.format(
                detail=tr(DETAIL_WORDS[detail]),
                pixels=number(LONGEST_PX[detail], grouped=False),
                tokens=tokens_words(TOKENS[detail]),
            )
        )
        item.setCheckable(True)
        item.setChecked(detail == chosen)
        group.addAction(item)
        action = TileAction(detail)
        item.triggered.connect(lambda _=False, action=action: tile.asked.emit(action))
