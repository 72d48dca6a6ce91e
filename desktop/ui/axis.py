"""One axis of a plot: where a value stands, and which values are written beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDE = 50.0
"""Values further apart than this, as a ratio, stand on a logarithmic axis."""

_STEPS = (1.0, 2.0, 5.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """From ``low`` to ``high``, both above zero if it is logarithmic.

    Attributes:
        low: The value at its beginning, 0 on a linear axis.
        high: The value at its end, more than ``low``.
        is_log: True if equal ratios are equally far apart.
    """

    low: float
    high: float
    is_log: bool

    @classmethod
    def over(cls, values: Sequence[float], smallest: float) -> Axis:
        """An axis on which all these values stand.

        Args:
            values: None of them below 0; with no values it goes from 0 to 1.
            smallest: What a logarithmic axis takes for nothing, above 0.
        """
        low = max(min(values, default=0.0), smallest)
        high = max(max(values, default=1.0), smallest)
        if high / low <= WIDE:
            step = _above(high / 4)
            return cls(0.0, math.ceil(high / step - 1e-9) * step, is_log=False)
        return cls(_below(low), _above(high), is_log=True)

    def place(self, value: float) -> float:
        """Where a value stands: 0 at the beginning, 1 at the end, never beyond them."""
        if self.is_log:
            share = math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return min(max(share, 0.0), 1.0)

    def ticks(self, most: int) -> list[float]:
        """Round values to write beside it, the lowest first.

        Args:
            most: How many there is room for, at least 2.
        """
        if not self.is_log:
            step = _above(self.high / most)
            return [step * number for number in range(math.floor(self.high / step + 1e-9) + 1)]
        decades = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        for steps in (_STEPS, (1.0, 3.0), (1.0,)):
            ticks = [step * 10.0**decade for decade in decades for step in steps]
            ticks = [tick for tick in ticks if self._holds(tick)]
            if len(ticks) <= most:
                return ticks
        return ticks[:: math.ceil(len(ticks) / most)]

    def _holds(self, value: float) -> bool:
        return self.low * (1 - 1e-9) <= value <= self.high * (1 + 1e-9)


def _above(value: float) -> float:
    """The smallest of ..., 0.5, 1, 2, 5, 10, 20, ... that is not less."""
    decade = 10.0 ** math.floor(math.log10(value))
    return next(step * decade for step in (*_STEPS, 10.0) if step * decade >= value * (1 - 1e-9))


def _below(value: float) -> float:
    """The largest of them that is not more."""
    decade = 10.0 ** math.floor(math.log10(value))
    return max(step * decade for step in _STEPS if step * decade <= value * (1 + 1e-9))
