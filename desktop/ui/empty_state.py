"""What an empty conversation shows: a few things to try."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.paths import resource
from desktop.ui.card_page import SAMPLE_IMAGE, Card, CardPage, and_in_english
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.words import later, tr

TITLE = later("What would you like to know?")
OFFLINE = later(
    "You are using the offline engine: no key is needed and nothing leaves this computer. "
    "To ask Gemini, add a key: “Offline engine” below the prompt leads there."
)
SAMPLES = (
    ("sparkles", later("Explain"), later("How does a rainbow form? Explain it in five sentences.")),
    ("square-pen", later("Write"), later("Write a kind reply that says no to an invitation.")),
    ("search", later("Compare"), later("Compare heat pumps and gas boilers in a short table.")),
)
IMAGE_PROMPT = later("Describe this picture.")


class EmptyState(CardPage):
    """Offers samples that fill the composer.

    Signals:
        prompt_chosen: A sample prompt.
        image_chosen: The sample image's ``Path``, and a prompt for it.
    """

    prompt_chosen = Signal(str)
    image_chosen = Signal(object, str)

    def __init__(self, theme: Theme, *, offline: bool) -> None:
        super().__init__(theme, tr(TITLE))
        for glyph, title, words in SAMPLES:
            self._add_prompt(glyph, tr(title), tr(words))
        file = resource(*SAMPLE_IMAGE)
        if file.is_file():
            prompt = tr(IMAGE_PROMPT)
            card = Card(theme, "image", tr("Look at a picture"), prompt)
            card.clicked.connect(lambda: self.image_chosen.emit(file, prompt))
            self._add(card, has_picture=True)
        self.offline_note = self._centred(and_in_english(tr(OFFLINE)), "quiet", text_font(SMALL_PX))
        self.offline_note.setHidden(not offline)
        self._lay_out(self.offline_note)

    def use(self, *, offline: bool) -> None:
        """Another engine answers now."""
        self.offline_note.setHidden(not offline)

    def _add_prompt(self, glyph: str, title: str, words: str) -> None:
        card = self._add(Card(self._theme, glyph, title, words))
        card.clicked.connect(lambda: self.prompt_chosen.emit(words))
