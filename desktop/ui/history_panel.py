"""The conversations of earlier times: a list by day, a search over all of them, an archive."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.by_name import connect_by_name
from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.history_list import HistoryList
from desktop.ui.history_rows import HistoryRows
from desktop.ui.search_field import SearchField
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.undo_strip import UndoStrip
from desktop.ui.work_strip import WorkStrip
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.core.history import Hit, Outline
    from desktop.ui.theme import Theme

EDGE_PX = 12
NOTHING_YET = later("Your conversations will be listed here.")
NOTHING_ARCHIVED = later("Nothing is in the archive.")
NOTHING_FOUND = later("Nothing found.")


class HistoryPanel(QWidget):
    """Shows conversations and tells what is wanted of them; knows no store.

    Attributes:
        rows: What the list holds.
        list: The list.
        search: The field.
        undo: Offers to take back what was just done.
        work: How far an export is.

    Signals:
        page_wanted: The last ``Outline`` there is (None for the first page), and whether those of
            the archive are wanted. Answer with ``show_page``.
        search_wanted: Words. Answer with ``show_hits``.
        opened: The id of a conversation.
        hit_opened: A ``Hit``, and the words that were searched for.
        renamed: The id of a conversation and its new title.
        pinned: Likewise, and whether it is pinned now.
        archived: Likewise, in the archive.
        export_wanted: The ids of conversations (a tuple), and a name for the file.
        export_all_wanted: All conversations are to be exported.
        import_wanted: Conversations of a file are to be added.
        deleted: The id of a conversation.
        restored: Likewise: it is not to be deleted after all.
        left: The keyboard is wanted elsewhere.
    """

    page_wanted = Signal(object, bool)
    search_wanted = Signal(str)
    opened = Signal(str)
    hit_opened = Signal(object, str)
    renamed = Signal(str, str)
    pinned = Signal(str, bool)
    archived = Signal(str, bool)
    export_wanted = Signal(object, str)
    export_all_wanted = Signal()
    import_wanted = Signal()
    deleted = Signal(str)
    restored = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._late_page: tuple[Outline | None, Sequence[Outline], bool] | None = None
        self.rows = HistoryRows(parent=self)
        self.list = HistoryList(theme, self.rows)
        self._search_box = SearchField(theme, "search", tr("Search"))
        self.search = self._search_box.field
        self._empty = QuietLabel(theme, text_font(SMALL_PX))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(24, 32, 24, 0)
        self.undo = UndoStrip(theme)
        self.work = WorkStrip(theme)
        archive = tr("Archive", "the place")
        self.archive_button = IconButton(
            theme, "archive", name=archive, tip=tr("Show what is in the archive"), side_px=28
        )
        self.archive_button.setText(archive)
        self.archive_button.setCheckable(True)
        tip = tr("Save all conversations in one file, those of the archive as well")
        self.export_button = IconButton(theme, "upload", name=tr("Export"), tip=tip, side_px=28)
        tip = tr("Add conversations of a file: Gemstream's own, ChatGPT's or Google Takeout's")
        self.import_button = IconButton(theme, "download", name=tr("Import"), tip=tip, side_px=28)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        top, foot = QHBoxLayout(), QHBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        top.setContentsMargins(EDGE_PX, 4, EDGE_PX, 4)
        top.addWidget(self._search_box)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.undo)
        whole.addWidget(self.work)
        whole.addLayout(foot)
        foot.setContentsMargins(EDGE_PX, 4, EDGE_PX, 8)
        foot.setSpacing(0)
        foot.addWidget(self.archive_button)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        foot.addWidget(self.import_button)

    def _fit_foot(self) -> None:
        """Leave words out where there is no room for them, as in a language with longer ones."""
        others = {self.export_button: tr("Export"), self.import_button: tr("Import")}
        for button, word in others.items():
            button.setText(word)
        buttons = (self.archive_button, *others)
        wide = sum(each.sizeHint().width() for each in buttons)
        if wide > self.width() - 2 * EDGE_PX:
            for button in others:
                button.setText("")
        for button in others:
            button.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons below the list."""
        super().resizeEvent(event)
        self._fit_foot()

    def _wire(self) -> None:
        rows, view = self.rows, self.list
        rows.more_wanted.connect(lambda after: self.page_wanted.emit(after, self._is_archive))
        rows.renamed.connect(self.renamed)
        view.opened.connect(self.opened)
        view.hit_opened.connect(lambda hit: self.hit_opened.emit(hit, self.search.text()))
        view.pin_wanted.connect(self._pin)
        view.archive_wanted.connect(self._archive)
        view.export_wanted.connect(lambda one: self.export_wanted.emit((one.id,), one.title))
        view.export_all_wanted.connect(self.export_all_wanted)
        view.delete_wanted.connect(self._delete)
        connect_by_name(view, "left()", self.search, "setFocus()")
        view.edit_ended.connect(self._show_late_page)
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._enter_list)
        self.archive_button.toggled.connect(self._archive_toggled)
        self.export_button.clicked.connect(self.export_all_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.setTabOrder(self.search, view)
        self.setTabOrder(view, self.archive_button)
        self.setTabOrder(self.archive_button, self.export_button)
        self.setTabOrder(self.export_button, self.import_button)

    @property
    def _is_archive(self) -> bool:
        return self.archive_button.isChecked()

    @property
    def is_searching(self) -> bool:
        """True while hits are shown in place of the list."""
        return bool(self.search.text().strip())

    def refresh(self) -> None:
        """Ask for what there is."""
        self.page_wanted.emit(None, self._is_archive)
        if self.is_searching:
            self.search_wanted.emit(self.search.text())

    def show_page(
        self, after: Outline | None, page: Sequence[Outline], *, is_last: bool, archived: bool
    ) -> None:
        """Show a page of conversations.

        Args:
            after: As it was asked for.
            page: What follows it.
            is_last: True if no others follow.
            archived: As it was asked for.
        """
        if archived is not self._is_archive:
            return
        if self.list.is_editing:
            self._late_page = (after, page, is_last)  # the field would go, with what is typed there
            return
        top, chosen = self.list.verticalScrollBar().value(), self.list.chosen
        if after is None:
            self.rows.show_conversations(page, is_all=is_last)
        else:
            self.rows.add_conversations(after, page, is_all=is_last)
        if self.is_searching:
            return
        self.list.choose(chosen)
        self.list.verticalScrollBar().setValue(top)
        self._show_whether_empty()

    def _show_late_page(self) -> None:
        if self._late_page is not None:
            (after, page, is_last), self._late_page = self._late_page, None
            self.show_page(after, page, is_last=is_last, archived=self._is_archive)

    def show_hits(self, words: str, hits: Sequence[Hit]) -> None:
        """Show what was found for words, if they are still searched for."""
        if words == self.search.text() and self.is_searching:
            self.rows.show_hits(hits)
            self.list.scrollToTop()
            self._show_whether_empty()

    def mark(self, current: str, answering: frozenset[str]) -> None:
        """Say which conversation is shown, and in which answers are under way."""
        self.rows.mark(current, answering)

    def begin(self) -> None:
        """Take the keyboard: words search, and Down goes into the list."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _searched(self, words: str) -> None:
        if self.is_searching:
            self.search_wanted.emit(words)
        else:
            self.rows.show_days()
            self._show_whether_empty()

    def _enter_list(self) -> None:
        if self.rows.rowCount():
            self.list.choose_first()
            self.list.setFocus()

    def _archive_toggled(self) -> None:
        self.rows.show_conversations((), is_all=True)
        self.search.clear()
        self.refresh()

    def _show_whether_empty(self) -> None:
        is_empty = not self.rows.rowCount()
        words = NOTHING_ARCHIVED if self._is_archive else NOTHING_YET
        self._empty.setText(tr(NOTHING_FOUND if self.is_searching else words))
        self._pages.setCurrentWidget(self._empty if is_empty else self.list)

    def _pin(self, outline: Outline, is_pinned: bool) -> None:
        self.rows.put(replace(outline, is_pinned=is_pinned))
        self.list.choose(outline.id)
        self.pinned.emit(outline.id, is_pinned)

    def _archive(self, outline: Outline, is_archived: bool) -> None:
        self._take(outline)
        self.archived.emit(outline.id, is_archived)
        if is_archived:
            words = tr("“{title}” is in the archive.")
        else:
            words = tr("“{title}” is out of the archive.")
        self.undo.offer(words.format(title=outline.title), partial(self._unarchive, outline))

    def _unarchive(self, outline: Outline) -> None:
        self._put_back(outline)
        self.archived.emit(outline.id, outline.is_archived)

    def _delete(self, outline: Outline) -> None:
        self._take(outline)
        self.deleted.emit(outline.id)
        words = tr("“{title}” is deleted.").format(title=outline.title)
        self.undo.offer(words, partial(self._restore, outline))

    def _restore(self, outline: Outline) -> None:
        self._put_back(outline)
        self.restored.emit(outline.id)

    def _take(self, outline: Outline) -> None:
        """Show a conversation no more, and put the keyboard on the one in its place."""
        number = self.list.currentIndex().row()
        self.rows.take(outline.id)
        index = self.rows.index(min(number, self.rows.rowCount() - 1))
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentIndex(index)
        self._show_whether_empty()

    def _put_back(self, outline: Outline) -> None:
        if outline.is_archived is self._is_archive:
            self.rows.put(outline)
            self.list.choose(outline.id)
            self._show_whether_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down from the search enters the list; Escape empties the search, then leaves."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._enter_list()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
