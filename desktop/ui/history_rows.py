"""What the list of conversations holds: headings, conversations, or what a search found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.core.history import Hit, Outline, by_day
from desktop.core.unseen import with_marks
from desktop.ui.day_words import day_words
from desktop.ui.drop_overlay import CONVERSATION_FORMAT
from desktop.ui.tips import plain_tip
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROW = Qt.ItemDataRole.UserRole
"""The ``Row`` itself."""

IS_CURRENT = ROW + 1
"""True for the conversation that the window shows."""

IS_ANSWERING = ROW + 2
"""True for one that an answer is under way in."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Flag = Qt.ItemFlag


@dataclass(frozen=True, slots=True)
class Heading:
    """A day."""

    words: str


Row = Heading | Outline | Hit


def conversation_of(row: Row | None) -> str:
    """The id of the conversation of a row; empty for a heading."""
    if isinstance(row, Outline):
        return row.id
    return row.conversation_id if isinstance(row, Hit) else ""


class HistoryRows(QAbstractListModel):
    """The rows, a page of conversations at a time.

    Args:
        today: Says the day it is.
        parent: Goes with it; without one, what listens to its signals would keep it for ever.

    Signals:
        more_wanted: The last ``Outline`` that is there; those after it are wanted.
        renamed: A conversation and its new title.
    """

    more_wanted = Signal(object)
    renamed = Signal(str, str)

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._outlines: list[Outline] = []
        self._rows: list[Row] = []
        self._has_all = True
        self._is_asking = False
        self._has_hits = False
        self._current = ""
        self._answering: frozenset[str] = frozenset()

    @property
    def outlines(self) -> Sequence[Outline]:
        """The conversations that are there, in order; also while hits are shown."""
        return tuple(self._outlines)

    def show_conversations(self, first: Sequence[Outline], *, is_all: bool) -> None:
        """Show conversations, those that come behind and are known already kept.

        Args:
            first: The first page.
            is_all: True if no others follow.
        """
        known = {each.id for each in first}
        rest = [] if is_all or not first else [o for o in self._outlines if o.id not in known]
        if rest:
            rest = [outline for outline in rest if _order(outline) < _order(first[-1])]
        self._outlines = [*first, *rest]
        self._has_all = is_all or (bool(rest) and self._has_all)
        self._is_asking = False
        self._show_days()

    def add_conversations(self, after: Outline, more: Sequence[Outline], *, is_all: bool) -> None:
        """Take in the page after a conversation."""
        if not self._outlines or self._outlines[-1].id != after.id:
            return  # the list is another one by now
        self._outlines += more
        self._has_all, self._is_asking = is_all, False
        if self._has_hits:
            return
        rows = self._days()
        first = len(self._rows)
        if rows[:first] != self._rows or len(rows) == first:
            self._set(rows)
            return
        self.beginInsertRows(_NOWHERE, first, len(rows) - 1)
        self._rows = rows
        self.endInsertRows()

    def put(self, outline: Outline) -> None:
        """Show a conversation as it is now, at its place."""
        others = [each for each in self._outlines if each.id != outline.id]
        is_further = not self._has_all and others and _order(outline) < _order(others[-1])
        # Behind the last one here there may be others; it comes with their page.
        here = others if is_further else [*others, outline]
        self._outlines = sorted(here, key=_order, reverse=True)
        self._show_days()

    def take(self, conversation_id: str) -> Outline | None:
        """Show a conversation no more; gives it back."""
        found = next((each for each in self._outlines if each.id == conversation_id), None)
        if found is not None:
            self._outlines.remove(found)
            self._show_days()
        return found

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Show what a search found, until ``show_days``."""
        self._has_hits = True
        self._set(list(hits))

    def show_days(self) -> None:
        """Show conversations again."""
        self._has_hits = False
        self._show_days()

    def _show_days(self) -> None:
        if not self._has_hits:
            self._set(self._days())

    def _days(self) -> list[Row]:
        today = self._today()
        rows: list[Row] = []
        for day, outlines in by_day(self._outlines):
            rows += (Heading(day_words(day, today)), *outlines)
        return rows

    def _set(self, rows: list[Row]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def mark(self, current: str, answering: frozenset[str]) -> None:
        """Say which conversation the window shows, and where answers are under way."""
        if (current, answering) != (self._current, self._answering):
            self._current, self._answering = current, answering
            if self._rows:
                last = self.index(len(self._rows) - 1)
                self.dataChanged.emit(self.index(0), last, [IS_CURRENT, IS_ANSWERING])

    def row_of(self, conversation_id: str) -> QModelIndex:
        """Where a conversation stands; invalid if it is not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Outline) and row.id == conversation_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is passed over."""
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            return _Flag.NoItemFlags
        usual = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
        usual |= _Flag.ItemIsDragEnabled
        return usual | _Flag.ItemIsEditable if isinstance(row, Outline) else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - of any kind
        """What is asked for of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.words if isinstance(row, Heading) else row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row)
            case Qt.ItemDataRole.ToolTipRole:
                return None if isinstance(row, Heading) else plain_tip(row.title)
            case _ if role == ROW:
                return row
            case _ if role == IS_CURRENT:
                return conversation_of(row) == self._current != ""
            case _ if role == IS_ANSWERING:
                return conversation_of(row) in self._answering
        return None

    def _said(self, row: Row) -> str:
        """What a screen reader says of a row."""
        if isinstance(row, Heading):
            return row.words
        words = [with_marks(row.title)]
        if isinstance(row, Hit):
            words.append(row.snippet)
        elif row.is_pinned:
            words.append(tr("pinned"))
        if conversation_of(row) in self._answering:
            words.append(tr("an answer is under way"))
        if conversation_of(row) == self._current:
            words.append(tr("open", "it is open now"))
        return ", ".join(words)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - likewise
        """Give a conversation another title."""
        row, title = self._rows[index.row()], " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not isinstance(row, Outline) or not title:
            return False
        if title != row.title:
            self.put(replace(row, title=title))
            self.renamed.emit(row.id, title)
        return True

    def supportedDragActions(self) -> Qt.DropAction:
        """What is dragged out stays here, too."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        """What another program is given of a conversation that is dropped there."""
        from desktop.exchange.markdown_text import escaped  # most lists are never dragged from

        row: Outline | Hit = indexes[0].data(ROW)
        mime = QMimeData()
        mime.setText(row.title)
        mime.setData("text/markdown", escaped(row.title).encode())
        mime.setData(CONVERSATION_FORMAT, conversation_of(row).encode())
        return mime

    def canFetchMore(self, parent: _Index) -> bool:
        """True if there are conversations that are not here yet."""
        is_over = self._has_all or self._has_hits or self._is_asking
        return bool(self._rows) and not (parent.isValid() or is_over)

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._outlines[-1])


def _order(outline: Outline) -> tuple[bool, float, str]:
    return outline.is_pinned, outline.updated_at, outline.id
