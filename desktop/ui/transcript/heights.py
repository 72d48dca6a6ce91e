"""Whole numbers with quick sums from the first on (a Fenwick tree)."""

from __future__ import annotations


class Heights:
    """The heights of many things that stand below each other, in pixels."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tree = [0]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def append(self, height: int) -> None:
        """Add one at the end."""
        self._heights.append(height)
        place = len(self._heights)
        below, reach = place - 1, place - (place & -place)
        while below > reach:
            height += self._tree[below]
            below -= below & -below
        self._tree.append(height)

    def cut(self, count: int) -> None:
        """Keep only the first ``count``."""
        del self._heights[count:]
        del self._tree[count + 1 :]

    def __setitem__(self, index: int, height: int) -> None:
        growth = height - self._heights[index]
        self._heights[index] = height
        place = index + 1
        while growth and place < len(self._tree):
            self._tree[place] += growth
            place += place & -place

    def before(self, index: int) -> int:
        """The sum of all before ``index``."""
        total = 0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """The sum of all."""
        return self.before(len(self))

    def find(self, distance: int) -> tuple[int, int]:
        """The index that many pixels down, and how far into it; the last one if beyond."""
        place = 0
        step = 1 << len(self).bit_length()
        while step:
            following = place + step
            if following < len(self._tree) and self._tree[following] <= distance:
                place = following
                distance -= self._tree[following]
            step >>= 1
        if place == len(self) and place:
            place -= 1
            distance += self._heights[place]
        return place, distance
