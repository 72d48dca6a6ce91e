"""How much of the output limit is used: never goes back, never says 100 % before the end."""

DEFAULT_LIMIT_TOKENS = 65_536
"""Most tokens of one streamed answer of today's models (Gemini 4 Argon guide)."""

CHARACTERS_PER_TOKEN = 4.0
"""Google's rule of thumb for English: https://ai.google.dev/gemini-api/docs/tokens"""

MOST_OFTEN_S = 0.1
MOST_PERCENT = 99


class ProgressEstimate:
    """Estimates tokens from characters, corrected by the service's own count where it gives one."""

    def __init__(self, limit_tokens: int | None) -> None:
        self._limit = max(1, limit_tokens or DEFAULT_LIMIT_TOKENS)
        self._characters = 0
        self._counted_tokens = 0
        self._characters_at_count = 0
        self._told_at: float | None = None
        self._most_tokens = 0

    def add(self, characters: int, counted_tokens: int | None = None) -> None:
        """Take in some text and the service's running total, if it came with it."""
        self._characters += characters
        if counted_tokens is not None and counted_tokens > self._counted_tokens:
            self._counted_tokens = counted_tokens
            self._characters_at_count = self._characters

    @property
    def estimated_tokens(self) -> int:
        """Tokens so far, by the service's count and an estimate of what came after it."""
        uncounted = self._characters - self._characters_at_count
        tokens = self._counted_tokens + round(uncounted / CHARACTERS_PER_TOKEN)
        self._most_tokens = max(self._most_tokens, tokens)
        return self._most_tokens

    @property
    def percent(self) -> int:
        """How much of the limit that is, 0 to 99."""
        return min(MOST_PERCENT, self.estimated_tokens * 100 // self._limit)

    def due(self, now: float) -> bool:
        """True, at most ten times a second, when it is time to tell."""
        if self._told_at is not None and now - self._told_at < MOST_OFTEN_S:
            return False
        self._told_at = now
        return True
