"""The first page: try it at once, or say what to ask with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.profile import KEY_PAGE
from desktop.paths import resource
from desktop.ui.card_page import SAMPLE_IMAGE, Card, CardPage, and_in_english
from desktop.ui.controls import IconButton, take_out
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.ui.tick import Tick
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = later("Welcome to Gemstream")
ABOUT = later("Drop an image, ask, and watch the answer stream in.")
TRY = later("Try it now")
TRY_OFFLINE = later(
    "The offline engine looks at this picture. No key is needed, and nothing is sent."
)
TRY_ONLINE = later("Ask about this picture.")
KEY = later("Ask Gemini with a key of your own.")
CLOUD = later("Ask with a project of Google Cloud.")
PROMPT = later("What is on this picture?")
PROMISE = later(
    "No account, no telemetry. What you ask leaves this computer only when you send it, and goes "
    "to the service whose key you gave. The offline engine sends nothing."
)
VERSIONS = later("Look for new versions")
VERSIONS_MEANS = later(
    "Once a day a small file is fetched from gemstream.github.io; nothing is sent along."
)
LINK_PX = 30
Wish = Literal["key", "enterprise", "key page", "privacy", "versions", "no versions"]
"""Of the user: to give a key or a project of Google Cloud, to make a key, to see what can leave, to
have new versions looked for or not."""


class Welcome(CardPage):
    """Offers an answer at once, and ways to ask Gemini.

    Args:
        theme: The colours.
        offline: The offline engine answers.

    Signals:
        tried: The sample image's ``Path``, and a question; ask it.
        wished: A ``Wish``.
        left: The user wants to go on without.
    """

    tried = Signal(object, str)
    wished = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, *, offline: bool) -> None:
        super().__init__(theme, tr(TITLE), tr(ABOUT))
        file = resource(*SAMPLE_IMAGE)
        self.try_card = Card(theme, "image", tr(TRY), "", is_first=True)
        self.try_card.clicked.connect(lambda: self.tried.emit(file, tr(PROMPT)))
        self._add(self.try_card, has_picture=file.is_file())
        self._add_wish("key-round", tr("Paste a key"), tr(KEY), "key")
        self._add_wish("cloud", "Gemini Enterprise", tr(CLOUD), "enterprise")
        self.use(offline=offline)
        self._links = QWidget()
        self._link_grid = QGridLayout(self._links)
        self._link_grid.setContentsMargins(0, 0, 0, 0)
        self._link_grid.setSpacing(4)
        self.get_key = self._link("external-link", tr("Get a key"), self._wish("key page"))
        self.get_key.setToolTip(KEY_PAGE)
        leaves = tr("What leaves this computer")
        self.privacy = self._link("shield", leaves, self._wish("privacy"))
        self.leave = self._link("x", tr("Not now"), self.left.emit)
        self.versions = Tick(theme, tr(VERSIONS), tr(VERSIONS_MEANS))
        self.versions.chosen.connect(self._choose_versions)
        promise = self._centred(tr(PROMISE), "quiet", text_font(SMALL_PX))
        self._lay_out(self._links, promise, self.versions)

    def use(self, *, offline: bool) -> None:
        """Another engine answers now."""
        self.try_card.say(and_in_english(tr(TRY_OFFLINE)) if offline else tr(TRY_ONLINE))

    def _choose_versions(self, is_wanted: bool) -> None:
        self.wished.emit("versions" if is_wanted else "no versions")

    def _wish(self, wish: Wish) -> Callable[[], None]:
        return lambda: self.wished.emit(wish)

    def _add_wish(self, glyph: str, title: str, words: str, wish: Wish) -> None:
        card = self._add(Card(self._theme, glyph, title, ""))
        card.say(words)
        card.clicked.connect(self._wish(wish))

    def _link(self, glyph: str, words: str, do: Callable[[], None]) -> IconButton:
        button = IconButton(self._theme, glyph, name=words, side_px=LINK_PX)
        button.setText(words)
        button.clicked.connect(do)
        return button

    def _place(self, columns: int) -> None:
        """The first card as wide as all; the links in a line, if there is room."""
        first, *others = self.cards
        self._grid.addWidget(first, 0, 0, 1, columns)
        for place, card in enumerate(others):
            self._grid.addWidget(card, 1 + place // columns, place % columns)
        across = (self.get_key, self.privacy, self.leave)
        down = (self.get_key, self.leave, self.privacy)
        take_out(self._link_grid, self._links)
        for place, link in enumerate(across if columns > 1 else down):
            row, wide = (1, 2) if columns == 1 and place == 2 else (0, 1)
            at = 0 if row else place
            self._link_grid.addWidget(link, row, at, 1, wide, Qt.AlignmentFlag.AlignHCenter)
