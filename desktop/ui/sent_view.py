"""What is sent: the very request, before it leaves or after, and all that can leave at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.icon_label import IconLabel
from desktop.ui.leaving_list import LeavingList
from desktop.ui.numbers import number
from desktop.ui.segments import Segments
from desktop.ui.sent_page import SentPage
from desktop.ui.sent_words import purpose, size_words
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, figure_font, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.core.sent import SentRequest

TITLE = later("What is sent")
WAITING = later("The request is being put together…")
COPIED = later("The request is on the clipboard, without the key and the bytes of images.")
USUAL_PX = (720, 640)
LEAST_PX = (320, 360)
EDGE_PX = 16


class SentView(QDialog):
    """Over one window; what is written there cannot change meanwhile.

    Args:
        theme: The colours.
        parent: The window.
        is_draft: It is not sent yet.

    Signals:
        closed: It is done with.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, is_draft: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self._is_draft = is_draft
        self._is_anew = False
        self._requests: Sequence[SentRequest] = ()
        self._number = 0
        self.setObjectName("whatIsSent")
        self.setWindowTitle(tr(TITLE))
        self.setMinimumSize(*LEAST_PX)
        room = parent.window().size()
        self.resize(min(USUAL_PX[0], room.width()), min(USUAL_PX[1], room.height()))
        self._make_parts(theme)
        self._lay_out()
        close_by_keys(self)
        self.finished.connect(self.closed)
        self._dress()
        self.say(tr(WAITING))
        self.close_button.setFocus()

    def _dress(self) -> None:
        dress(self, self._theme)

    def _make_parts(self, theme: Theme) -> None:
        words = (tr("This request"), tr("All that can leave"))
        self.choice = Segments(theme, tr(TITLE), words)
        self.choice.chosen.connect(self._choose)
        self.mark = IconLabel(theme, "info", "accent", 20)
        self.purpose = QuietLabel(theme, text_font(BODY_PX, QFont.Weight.Medium), "text")
        self.purpose.setObjectName("sentPurpose")
        self.note = QuietLabel(theme, text_font(SMALL_PX))
        self.extent = QuietLabel(theme, figure_font(SMALL_PX, QFont.Weight.Normal))
        self.extent.setObjectName("sentSize")
        for label in (self.purpose, self.note, self.extent):
            label.setWordWrap(True)
        self.page = SentPage(theme)
        room = self.page.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # what is said stays at its mark as long as it waits
        self.page.setSizePolicy(room)
        back, on = tr("Request before"), tr("Next request")
        self.earlier = IconButton(theme, "chevron-left", name=back, side_px=28)
        self.later = IconButton(theme, "chevron-right", name=on, side_px=28)
        self.place = QuietLabel(theme, figure_font(SMALL_PX))
        self.earlier.clicked.connect(lambda: self._go(-1))
        self.later.clicked.connect(lambda: self._go(1))
        self.copy_button = WordButton(theme, tr("Copy as JSON"))
        self.copy_button.clicked.connect(self.copy)
        self.close_button = WordButton(theme, tr("Close"), goes_on=True)
        connect_by_name(self.close_button, "clicked()", self, "accept()")

    def _lay_out(self) -> None:
        one = QWidget()
        inside = QVBoxLayout(one)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        head, said, steps, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        inside.addLayout(head)
        head.setSpacing(8)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        said.setSpacing(4)
        for label in (self.purpose, self.note, self.extent):
            said.addWidget(label)
        inside.addLayout(steps)
        steps.setSpacing(4)
        for part in (self.earlier, self.place, self.later):
            steps.addWidget(part)
        steps.addStretch(1)
        inside.addSpacing(4)
        inside.addWidget(self.page, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(one)
        self.pages.addWidget(LeavingList(self._theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, 12, EDGE_PX, EDGE_PX)
        column.setSpacing(16)
        column.addWidget(self.choice)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.close_button)

    def say(self, sentence: str) -> None:
        """Say why there is no request to be seen."""
        self._requests = ()
        self.purpose.setText(sentence)
        self.note.hide()
        self._show_number()

    def show_requests(
        self, requests: Sequence[SentRequest], *, is_anew: bool = False, note: str = ""
    ) -> None:
        """Show these, the last one first.

        Args:
            requests: At least one.
            is_anew: They are made anew, see ``SentTurn.is_anew``.
            note: What is not in them yet, for the user.
        """
        self._requests, self._is_anew = requests, is_anew
        self._number = len(requests) - 1
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._show_number()

    def show_all(self) -> None:
        """Show the list of all that can leave."""
        self.choice.button(1).click()

    def _choose(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self.copy_button.setVisible(index == 0)

    def _go(self, step: int) -> None:
        self._number += step
        self._show_number()

    def _show_number(self) -> None:
        count = len(self._requests)
        self.copy_button.setEnabled(bool(count))
        for part in (self.page, self.extent):
            part.setVisible(bool(count))
        for step in (self.earlier, self.place, self.later):
            step.setVisible(count > 1)
        place = tr("Request {number} of {count}")
        self.place.setText(place.format(number=number(self._number + 1), count=number(count)))
        self.earlier.setEnabled(self._number > 0)
        self.later.setEnabled(self._number < count - 1)
        if count:
            request = self._requests[self._number]
            self.page.show_request(request)
            self.purpose.setText(purpose(request, is_draft=self._is_draft, is_anew=self._is_anew))
            self.extent.setText(size_words(request))
            self.page.setFocus()
            announce(self, self.purpose.text())
        self._show_mark()

    def _show_mark(self) -> None:
        stays = bool(self._requests) and self._requests[self._number].is_local
        self.mark.show_icon(*(("wifi-off", "good") if stays else ("info", "accent")))

    def copy(self) -> None:
        """Put the request on the clipboard."""
        QGuiApplication.clipboard().setText(self._requests[self._number].as_json())
        self.note.setText(tr(COPIED))
        self.note.show()
        announce(self, tr(COPIED))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("page"))
        painter.end()
