"""How far an answer is likely to be, after the limit and the usual length of earlier ones."""

MOST_PERCENT = 99
USUAL_PERCENT = 80
"""Where an answer of the usual length stands: many are longer, and the bar must not wait at 99."""

SHORTEST_SPAN_S = 0.5
"""Of less, nobody can tell how fast an answer grows."""


class Expectation:
    """Takes in how long an answer is by now; the guess never goes back, and never says 100 %.

    Args:
        usual_tokens: Median length of the user's earlier answers; None if there are too few.

    Attributes:
        tokens: Estimated length by now.
        limit_percent: How much of the output limit that is, 0 to 99.
        percent: How far it is likely to be, 0 to 99.
    """

    def __init__(self, usual_tokens: int | None = None) -> None:
        self.tokens = 0
        self.limit_percent = 0
        self.percent = 0
        self._usual = usual_tokens if usual_tokens and usual_tokens > 0 else None
        self._first: tuple[float, int] | None = None  # moment and tokens
        self._last_at = 0.0

    def note(self, at: float, tokens: int, limit_percent: int) -> None:
        """The answer is so long by now.

        Args:
            at: When, monotonic seconds.
            tokens: The estimate of the engine, thoughts left out.
            limit_percent: How much of the output limit that is.
        """
        if self._first is None:
            self._first = at, tokens
        self._last_at = at
        self.tokens = max(self.tokens, tokens)
        self.limit_percent = max(self.limit_percent, min(MOST_PERCENT, limit_percent))
        self.percent = max(self.percent, self.limit_percent, self._by_usual())

    def _by_usual(self) -> int:
        """Straight up to the usual length, then ever more slowly."""
        if self._usual is None:
            return 0
        if self.tokens <= self._usual:
            return USUAL_PERCENT * self.tokens // self._usual
        rest = MOST_PERCENT - USUAL_PERCENT
        return USUAL_PERCENT + int(rest * (1 - self._usual / self.tokens))

    @property
    def usual_tokens(self) -> int | None:
        """What is usual, None if that is not known."""
        return self._usual

    def remaining_s(self) -> float | None:
        """Seconds until the usual length is reached at the rate so far; None without a guess."""
        if self._usual is None or self._first is None or self.tokens >= self._usual:
            return None
        first_at, first_tokens = self._first
        span_s, grown = self._last_at - first_at, self.tokens - first_tokens
        if span_s < SHORTEST_SPAN_S or grown <= 0:
            return None
        return (self._usual - self.tokens) * span_s / grown
