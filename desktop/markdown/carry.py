"""Where in a text another reader can go on, without what came before.

The text before is cut off at the start of a line, or in a long block. A few lines stand in for it:
those that open the containers the place lies in, and the block itself. So the parser sees a short
text that means there what the long one would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.markdown.parser import SHIELD

if TYPE_CHECKING:
    from desktop.markdown.blocks import Alignment
    from desktop.markdown.leaves import Level


@dataclass(frozen=True, slots=True)
class OpenCode:
    """Code goes on.

    Attributes:
        fence: The line that opened it; empty if it is code for being moved in.
        info: What stands behind the fence.
    """

    fence: str
    info: str


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table goes on.

    Attributes:
        head: Its first line.
        rule: The line below that.
        alignments: One for each column.
    """

    head: str
    rule: str
    alignments: tuple[Alignment, ...]


@dataclass(frozen=True, slots=True)
class OpenParagraph:
    """A paragraph goes on that was cut for its length.

    Attributes:
        at_line_start: True if it was cut at the end of a line.
    """

    at_line_start: bool


OpenLeaf = OpenCode | OpenTable | OpenParagraph


@dataclass(frozen=True, slots=True)
class Carry:
    """What has to be known of the text before.

    Attributes:
        levels: The containers that are open, outermost first.
        number: Of the list item that comes next, if it is one of a list that began before.
        is_loose: True if there is a blank line above.
        leaf: The block that goes on, if one does.
    """

    levels: tuple[Level, ...] = ()
    number: int | None = None
    is_loose: bool = False
    leaf: OpenLeaf | None = None

    def head(self) -> tuple[str, int]:
        """The text that stands in for what came before, and how many whole lines of it there are.

        All containers have an opener here.
        """
        lines: list[str] = []
        prefix = ""
        for level in self.levels:
            if level.is_quote:
                prefix += "> "
            else:
                lines.append(f"{prefix}{level.opener}")
                prefix += " " * level.indent
        match self.leaf:
            case OpenCode(fence=fence):
                lines.append(prefix + (fence or f"    {SHIELD}"))
            case OpenTable(head=head, rule=rule):
                lines += [prefix + head, prefix + rule]
            case OpenParagraph(at_line_start=True):
                lines.append(prefix + SHIELD)
        text = "".join(f"{line}\n" for line in lines)
        if self.leaf == OpenParagraph(at_line_start=False):
            text += f"{prefix}{SHIELD} "
        return text, len(lines)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a reader can begin.

    Attributes:
        carry: What has to be known of the text before.
        offset: Characters of the text before, as they were received.
        index: Blocks of the text before.
    """

    carry: Carry = Carry()
    offset: int = 0
    index: int = 0

    @property
    def continues(self) -> bool:
        """True if the block above goes on here."""
        return self.carry.leaf is not None
