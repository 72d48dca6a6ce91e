"""Asks which earlier file of conversations to go back to, and says what that means."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.ui.day_words import day_words
from desktop.ui.numbers import time_of_day
from desktop.ui.question import Question
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.tile_words import bytes_words
from desktop.ui.tips import plain_tip
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.history import EarlierFile
    from desktop.ui.theme import Theme

WIDE_PX = 520
ROW_PX = 52
MOST_ROWS = 5
TITLE = later("Go back to an earlier file?")
MEANS = later(
    "The list shows the conversations of that file then. What was added since stays in a file of "
    "its own, beside it, and you can go back to that one too."
)
_SHEET = """
QListWidget {{ color: {0.text}; background: {0.surface}; border: 1px solid {0.line};
  border-radius: 8px; padding: 4px; outline: 0; }}
QListWidget:focus {{ border-color: {0.accent}; }}
QListWidget::item {{ padding: 0 8px; border-radius: 6px; }}
QListWidget::item:disabled {{ color: {0.quiet}; }}
QListWidget::item:selected {{ background: {0.accent_soft}; color: {0.text}; }}
"""
NOT_WHOLE = later("damaged, or too new")


class EarlierFiles(Question):
    """Accepted or rejected.

    Args:
        theme: The colours.
        files: What there is, the latest first.
        parent: Its window.
        now: Unix seconds.

    Signals:
        chosen: The user goes back to the file of this name.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, files: Sequence[EarlierFile], parent: QWidget, now: float
    ) -> None:
        super().__init__(theme, parent, tr(TITLE), tr("Go back"))
        self.setObjectName("earlierFiles")
        self.list = QListWidget()
        self.list.setObjectName("earlierFileList")
        self.list.setAccessibleName(tr("Earlier files"))
        self.list.setFont(text_font(SMALL_PX))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(min(len(files), MOST_ROWS) * ROW_PX + 10)
        self.list.itemSelectionChanged.connect(self._look_again)
        for each in files:
            self._add(each, now)
        self._choose_first()
        self.say(tr(MEANS))
        self.add(self.list)
        self.end(WIDE_PX)

    def accept(self) -> None:
        """Go back to the file that is selected."""
        name = self._selected
        super().accept()
        self.chosen.emit(name)

    @property
    def _selected(self) -> str:
        items = self.list.selectedItems()
        return str(items[0].data(Qt.ItemDataRole.UserRole)) if items else ""

    def _dress(self) -> None:
        super()._dress()
        self.list.setStyleSheet(_SHEET.format(self._theme.colours))

    def _add(self, file: EarlierFile, now: float) -> None:
        item = QListWidgetItem("\n".join(lines_of(file, now)))
        item.setData(Qt.ItemDataRole.UserRole, file.name)
        item.setToolTip(plain_tip(file.name))
        item.setSizeHint(QSize(0, ROW_PX))
        if not file.is_whole:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _choose_first(self) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(row)
                break
        self._look_again()

    def _look_again(self) -> None:
        self.go_on_button.setEnabled(bool(self._selected))


def lines_of(file: EarlierFile, now: float) -> tuple[str, str]:
    """What a row says: when it was last written and what is in it; its name and size."""
    moment = datetime.fromtimestamp(file.at).astimezone()
    day = day_words(moment.date(), datetime.fromtimestamp(now).astimezone().date())
    if not file.is_whole:
        holds = tr(NOT_WHOLE)
    else:
        holds = ", ".join((_conversations(file.conversations), _questions(file.questions)))
    time = time_of_day(moment.hour, moment.minute)
    when = tr("{day}, {time}", "29 Nov 2026, 14:05").format(day=day, time=time)
    return f"{when} · {holds}", f"{file.name} · {bytes_words(file.size_bytes)}"


def _conversations(count: int | None) -> str:
    if not count:
        return tr("no conversations")
    return tr("%Ln conversations", "", count, one="%Ln conversation")


def _questions(count: int | None) -> str:
    return tr("%Ln questions", "", count, one="%Ln question") if count else tr("no questions")
