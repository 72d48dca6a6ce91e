"""The menu of one image of the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QFont
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget, QWidgetAction

from desktop.core.conversation import Detail, ImagePart
from desktop.core.images import LONGEST_PX, TOKENS
from desktop.ui.controls import QuietLabel
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.tile_actions import TileAction
from desktop.ui.tile_words import described, tokens_words

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
        place: Its index, and how many images there are.
    """
    menu = QMenu(tile)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_words(menu, tile, theme)
    outcome, (index, count) = tile.outcome, place

    def add(words: str, action: TileAction, *, enabled: bool = True) -> None:
        item = menu.addAction(words)
        item.setEnabled(enabled)
        item.triggered.connect(lambda: tile.asked.emit(action))

    if isinstance(outcome, ImagePart):
        add("Open large\tReturn", TileAction.OPEN)
        if can_prepare:
            _add_details(menu, tile, detail or outcome.detail)
    if count > 1:
        menu.addSeparator()
        add("Move left\tAlt+Left", TileAction.MOVE_LEFT, enabled=index > 0)
        add("Move right\tAlt+Right", TileAction.MOVE_RIGHT, enabled=index < count - 1)
    menu.addSeparator()
    if can_prepare and outcome is not None:
        is_ready = isinstance(outcome, ImagePart)
        add("Prepare again" if is_ready else "Try again", TileAction.PREPARE_AGAIN)
    if can_retake:
        add("Capture again", TileAction.RETAKE)
    add("Remove\tDelete", TileAction.REMOVE)
    return menu


def _add_words(menu: QMenu, tile: ImageTile, theme: Theme) -> None:
    """Say at the top what the image is."""
    words = QWidget()
    rows = QVBoxLayout(words)
    rows.setContentsMargins(28, 6, 24, 8)  # in line with the words below
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
    details = menu.addMenu("Detail")
    group = QActionGroup(details)
    for detail in DETAILS:
        size = f"up to {LONGEST_PX[detail]} pixels"
        item = details.addAction(f"{detail.title()}, {size}, {tokens_words(TOKENS[detail])}")
        item.setCheckable(True)
        item.setChecked(detail == chosen)
        group.addAction(item)
        action = TileAction(detail)
        item.triggered.connect(lambda _=False, action=action: tile.asked.emit(action))
