"""The service's own token counts."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """The service's own token counts, each a running total; None where it said nothing."""

    prompt_tokens: int | None = None
    output_tokens: int | None = None
    thought_tokens: int | None = None
    cached_tokens: int | None = None
    total_tokens: int | None = None

    def plus(self, other: "Usage") -> "Usage":
        """The counts of two requests; unknown only where neither said anything."""
        counts = {}
        for each in fields(Usage):
            known = [n for usage in (self, other) if (n := getattr(usage, each.name)) is not None]
            counts[each.name] = sum(known) if known else None
        return Usage(**counts)
