"""What counts as a stall; a file of its own, for the window needs no other figure to start."""

STALL_S = 1.0
STALL_FACTOR = 5.0


def longest_gap_s(median_gap_s: float) -> float:
    """The longest gap between two pieces of text that is no stall yet, in seconds."""
    return max(STALL_S, STALL_FACTOR * median_gap_s)
