"""Where turns show themselves, and how the rows of their texts come to stand there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.blocks.styles import Styles
    from desktop.ui.transcript.message_text import MessageText
    from desktop.ui.transcript.picture_wishes import PictureWishes
    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.start import Start
    from desktop.ui.transcript.text_row import TextRow
    from desktop.ui.transcript.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Page:
    """Where a turn shows itself.

    Attributes:
        styles: Of questions and answers.
        small: Of thoughts.
        changed: Called when a click changed rows.
        pictures: Hears what is wanted of a picture.
        copied: Called with code for the clipboard, and the view whose button was clicked.
        now: Says what time it is, in words.
        moved: Called when views go over to the row below: row, number of the first, row below.
    """

    transcript: Transcript
    styles: Styles
    small: Styles
    changed: Callable[[], None]
    pictures: PictureWishes
    copied: Callable[[str, object], None]
    now: Callable[[], str]
    moved: Callable[[TextRow, int, TextRow], None]


class TextPlace:
    """Where the rows of one text stand.

    Args:
        page: The transcript.
        section: The turn.
        make: Makes a row of a text.
        below: The row that stands below all of them.
    """

    def __init__(
        self,
        page: Page,
        section: Section,
        make: Callable[[MessageText, Start, str], TextRow],
        below: Callable[[], Row],
    ) -> None:
        self.new_row = make
        self.moved = page.moved
        self.copied = page.copied
        self.changed = page.transcript.touch
        self._transcript = page.transcript
        self._section = section
        self._below = below
        self._rest: Row | None = None

    def added(self, row: TextRow, above: TextRow | None) -> None:
        """Put a row below another one, or below all rows of the text."""
        before = self._below() if above is None else self._section.rows[above.index + 1]
        self._transcript.insert(self._section, row, before)

    def left_out(self, text: MessageText) -> None:
        """Say below a text how much more there is of it."""
        if self._rest is None:
            from desktop.ui.transcript.rest_row import RestRow  # hardly any text has one

            self._rest = RestRow(text)
            self._transcript.insert(self._section, self._rest, self._below())
        self._transcript.touch(self._rest)
