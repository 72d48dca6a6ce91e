"""What the links and footnotes of one text refer to; what comes first counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markdown_it.common.utils import normalizeReference

if TYPE_CHECKING:
    from desktop.markdown.leaves import Leaf
    from desktop.markdown.parser import Env

MOST = 2000
"""Definitions of links, and of footnotes, in one text; further ones are none."""

_LABEL = re.compile(r"\[(\^?)((?:[^\[\]\\]|\\.){1,999})\]", re.DOTALL)


@dataclass(slots=True)
class References:
    """The definitions of one text, shared by all that read a part of it.

    Attributes:
        wanted: The labels of what is written like a reference.
    """

    wanted: set[str] = field(default_factory=set)
    _links: dict[str, Any] = field(default_factory=dict)
    _notes: dict[str, int] = field(default_factory=dict)

    def env(self) -> Env:
        """What the parser needs; what it adds there is not kept."""
        return {
            "references": dict(self._links),
            "footnotes": {"refs": dict(self._notes), "list": {}},
        }

    def define(self, label: str, target: str, title: str) -> bool:
        """Keep where a link leads; True if the label was used before."""
        is_new = label not in self._links and len(self._links) < MOST
        if is_new:
            self._links[label] = {"href": target, "title": title}
        return is_new and label in self.wanted

    def define_note(self, label: str) -> bool:
        """Keep that there is a footnote; True if the label was used before."""
        is_new = f":{label}" not in self._notes and len(self._notes) < MOST
        if is_new:
            self._notes[f":{label}"] = -1
        return is_new and f"^{label}" in self.wanted

    def look_at(self, leaf: Leaf) -> None:
        """Remember what may be a reference, in case its definition comes later."""
        for token in leaf.tokens:
            if token.type == "inline" and "[" in token.content and len(self.wanted) < MOST:
                for note, label in _LABEL.findall(token.content):
                    self.wanted.add(f"^{label}" if note else normalizeReference(label))
