"""Where an answer goes on after a break: what comes again is left out."""

LEAST_OVERLAP = 12
"""Characters; fewer may be the same by chance."""

MOST_OVERLAP = 1000


class Seam:
    """Takes the text behind a break, and gives what of it is new.

    Text is held back while it may be what stood before the break already.

    Args:
        before: The text before the break.
        again: How many of its last characters come again for certain, as after a token that was
            given before the break; None if the model was asked to go on and may repeat anything.

    Attributes:
        is_open: True while text is held back, or more of it may be.
    """

    def __init__(self, before: str, again: int | None = None) -> None:
        self._exact = again is not None
        size = MOST_OVERLAP if again is None else again
        self._known = before[len(before) - min(size, len(before)) :] if size else ""
        self._held = ""
        self.is_open = bool(self._known)

    def take(self, text: str) -> str:
        """What is new of a piece of text, as far as that is known."""
        if not self.is_open:
            return text
        self._held += text
        if self._may_be_known():
            return ""
        return self.finish()

    def finish(self) -> str:
        """What is new of the text that was held back: no more comes, or all is known."""
        self.is_open = False
        held, self._held = self._held, ""
        return held[self._overlap(held) :]

    def _may_be_known(self) -> bool:
        if self._exact:
            return len(self._held) < len(self._known) and self._known.startswith(self._held)
        return self._held in self._known

    def _overlap(self, held: str) -> int:
        """How many characters at the beginning stood before the break."""
        if self._exact:
            # Another text than before: it was made anew, and nothing that was read is taken away.
            comes_again = held.startswith(self._known) or self._known.startswith(held)
            return min(len(held), len(self._known)) if comes_again else 0
        for size in range(min(len(held), len(self._known)), LEAST_OVERLAP - 1, -1):
            if self._known.endswith(held[:size]):
                return size
        return 0
