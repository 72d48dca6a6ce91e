"""Events that arrived together, as few as show the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.core.events import StreamEvent, TextDelta, ThoughtDelta

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def together(events: Sequence[StreamEvent]) -> Iterator[StreamEvent]:
    """The same events with neighbouring pieces of one text made one."""
    if len(events) == 1:
        yield events[0]
        return
    for _, group in groupby(events, key=lambda event: (type(event), event.turn_id)):
        run = list(group)
        first = run[0]
        if isinstance(first, TextDelta | ThoughtDelta):
            text = "".join(e.text for e in run if isinstance(e, TextDelta | ThoughtDelta))
            yield replace(first, text=text)
        else:
            yield from run
