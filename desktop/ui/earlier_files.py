"""Asks which earlier file of conversations to go back to, and says what that means."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.ui.controls import QuietLabel
from desktop.ui.day_words import day_words
from desktop.ui.numbers import time_of_day
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, text_font
from desktop.ui.tile_words import bytes_words
from desktop.ui.tips import plain_tip
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.history import EarlierFile

WIDE_PX = 520
LEAST_PX = 320
EDGE_PX = 24
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


class EarlierFiles(QDialog):
    """Accepted or rejected; Escape, Return at first, and closing its window reject it.

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
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self.setObjectName("earlierFiles")
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setObjectName("earlierFileList")
        self.list.setAccessibleName(tr("Earlier files"))
        self.list.setFont(text_font(SMALL_PX))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(min(len(files), MOST_ROWS) * ROW_PX + 10)
        self.go_back_button = WordButton(theme, tr("Go back"), goes_on=True)
        self.cancel_button = WordButton(theme, tr("Cancel"))
        self.go_back_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.list.itemSelectionChanged.connect(self._look_again)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.reject)
        for each in files:
            self._add(each, now)
        self._choose_first()
        column = QVBoxLayout(self)
        self._lay_out(column)
        wide = min(WIDE_PX, max(LEAST_PX, parent.window().width() - 2 * EDGE_PX))
        self.setFixedSize(wide, column.totalHeightForWidth(wide))
        self.cancel_button.setFocus()
        self._dress()

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
        dress(self, self._theme)
        self.list.setStyleSheet(_SHEET.format(self._theme.colours))

    def _lay_out(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(12)
        title = text_font(BODY_PX, QFont.Weight.DemiBold)
        column.addWidget(QuietLabel(self._theme, title, "text", tr(TITLE)))
        means = QuietLabel(self._theme, text_font(SMALL_PX), text=tr(MEANS))
        means.setWordWrap(True)
        column.addWidget(means)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_back_button)
        column.addSpacing(4)
        column.addLayout(row)

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
        self.go_back_button.setEnabled(bool(self._selected))


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
