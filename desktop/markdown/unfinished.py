"""What is shown of a text whose end has not come: no mark that is about to become something else.

Only for display. What is added here, or held back, never becomes part of a closed block.
"""

from __future__ import annotations

import re

_MOST_CHARS = 4000

_UNDECIDED = re.compile(
    r"""[ \t>]*(?:
        [-+*=_]+[ \t]*                      # a rule, an item, emphasis, the line below a heading
        | (?:[-+*]|\d{1,9}[.)])[ ]+(?:\[[ xX]?\]?)?[ ]*    # an item, a task
        | \d{1,9}[.)]?
        | \#{1,6}[ ]*
        | (?:`{3,}|~{3,})[^`\n]*            # a fence and its language
        | `{1,2} | ~{1,2} | \${1,2} | \\[\[(]? | <br?
        | !?\[[^\]\n]{0,60}\]?:?[ ]?        # a link, a definition, the kind of an alert
        | \|[ ]*
    )""",
    re.VERBOSE,
)
_FENCE_END = re.compile(r"[ \t>]*[`~]+[ \t]*")
_TABLE_HEAD = re.compile(r"([ \t>]*)\|.*[^\s|].*")
_TABLE_RULE = re.compile(r"[ \t>]*\|[ \t:|-]*")
_MARKS = re.compile(
    r"\\.|`+|\*+|_+|~~?|\$|\[(?![\d\s^\]])|\]\(?|<(?:https?|mailto):[^\s<>]*\Z", re.DOTALL
)
_FORMULA_ENDS = {"$": "$", "\\(": "\\)"}
_FORMULA = re.compile(r"[^\s\d$][^\n]{0,120}\Z")


def shown(text: str, *, in_code: bool = False, in_table: bool = False) -> str:
    """The part of a growing text that can be shown, and what it lacks.

    Args:
        text: From the start of a block on.
        in_code: True if its first block is code.
        in_table: True if its first line is a row.
    """
    line_start = text.rfind("\n") + 1
    line = text[line_start:]
    if in_code:
        return text[:line_start] if line and _FENCE_END.fullmatch(line) else text
    before = text[text.rfind("\n", 0, max(0, line_start - 1)) + 1 : max(0, line_start - 1)]
    if line and (head := _TABLE_HEAD.fullmatch(before)) and _TABLE_RULE.fullmatch(line):
        return text[:line_start] + _rule_below(before, head[1])
    if line and _UNDECIDED.fullmatch(line):
        return text[:line_start]
    is_row = before.lstrip(" >").startswith("|") or (in_table and not line_start)
    if line and not is_row and (head := _TABLE_HEAD.fullmatch(line)):
        return f"{text}\n{_rule_below(line, head[1])}"
    return text


def _rule_below(head: str, prefix: str) -> str:
    """The line that makes another one the head of a table."""
    cells = re.split(r"(?<!\\)\|", head.strip(" >\t").strip("|"))
    return prefix + "|" + "---|" * len(cells)


def closed(content: str) -> str:
    """Inline content with the ends of what is open in it: emphasis, code, links.

    A formula whose end has not come is held back.
    """
    if len(content) > _MOST_CHARS:
        return content
    ends: list[str] = []
    at = 0
    while mark := _MARKS.search(content, at):
        start, at = mark.span()
        kind = mark.group()
        if kind.startswith("`"):
            end = re.compile(rf"(?<!`){kind}(?!`)").search(content, at)
            if end is None:
                content = _with_code_closed(content, start, kind)
                break
            at = end.end()
        elif kind in _FORMULA_ENDS:
            end_of_formula = content.find(_FORMULA_ENDS[kind], at)
            if end_of_formula < 0 and _FORMULA.match(content, at):
                content = content[:start]
                break
            at = max(at, end_of_formula + 1)
        elif kind.startswith("<"):
            content += ">"
        elif kind[0] in "*_~" and at == len(content):
            content = content[:start]  # it may have only half arrived
        elif kind[0] in "*_~":
            _take(content, start, at, ends)
        elif kind[0] != "\\":
            content, at = _take_link(content, start, at, ends)
    return content.rstrip() + "".join(reversed(ends))


def _take_link(content: str, start: int, at: int, ends: list[str]) -> tuple[str, int]:
    """Open or close a link; the content, and where to look on."""
    kind = content[start:at]
    if kind == "[":
        ends.append("]()")
    elif "]()" not in ends:
        return content, at
    elif kind == "](":
        end_of_target = content.find(")", at)
        if end_of_target < 0:
            return content[:start], len(content)
        del ends[ends.index("]()") :]
        return content, end_of_target + 1
    elif at == len(content):
        return content[:start], len(content)  # a target may follow
    else:
        del ends[ends.index("]()") :]
    return content, at


def _with_code_closed(content: str, start: int, ticks: str) -> str:
    inside = content[start + len(ticks) :].rstrip("`")
    return content[:start] + (ticks + inside + ticks if inside.strip() else "")


def _units(run: str) -> list[str]:
    """``***`` is strong and emphasis."""
    return [run[:2]] * (len(run) // 2) + [run[0]] * (len(run) % 2)


def _take(content: str, start: int, end: int, open_marks: list[str]) -> None:
    """Open or close what a run of marks within the text stands for."""
    before, after = content[start - 1 : start] or " ", content[end]
    units = _units(content[start:end])
    if not before.isspace():
        while units and open_marks and open_marks[-1] in units:
            units.remove(open_marks.pop())
    can_open = not after.isspace() and not (content[start] == "_" and before.isalnum())
    if can_open and len(units) <= 2:
        open_marks.extend(units)
