"""The Markdown that is understood: CommonMark, GitHub's tables, tasks, alerts, footnotes, formulas.

markdown-it-py does the reading. HTML stays text, and where the library would skip what it does not
like (its ``maxNesting``), or spend the square of a length on it, the text stays text too.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from html import unescape
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import (
    fence,
    heading,
    hr,
    lheading,
    list_block,
    paragraph,
    reference,
    table,
)
from markdown_it.rules_block.blockquote import blockquote
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_def
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

from desktop.markdown.formula_rules import add_formulas, formula

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

    InlineRule = Callable[[StateInline, bool], bool]
    Rule = Callable[[StateBlock, int, int, bool], bool]

Env = dict[str, Any]
"""What markdown-it-py keeps of one text: definitions of links and of footnotes."""

PARAGRAPH_CHARS = 1000
"""A longer paragraph is shown in pieces, a longer line is no heading and no head of a table, and
what is longer is no definition: nothing that has been shown can turn out to be one."""

DEEPEST = 12
"""Quotes and lists within each other; what would be deeper is text."""

MOST_COLUMNS = 60
MOST_BRACKETS = 200
"""In one paragraph; to look for links among more costs the square of their number."""

SHIELD = "\0"
"""Stands for the part of a paragraph or of code that was cut off. No text that is read holds it."""

MOST_INDENT = 1000
"""Spaces and tabs that a line may begin with; the parser looks at each of them by itself."""

_INDENT = re.compile(rf"^((?:[ \t]*+>)*+[ \t]{{{MOST_INDENT}}})[ \t]+", re.MULTILINE)
_INLINE_NESTING = 100
_SPECIAL = re.compile(r"[\n!$&*:<@\[\\\]_`~]|w(?=ww\.)")
"""Where a rule may find something in a line."""

_BEGINS = {
    "text": "",
    "newline": "\n",
    "formula": "$\\",
    "escape": "\\",
    "backticks": "`",
    "strikethrough": "~",
    "emphasis": "*_",
    "link": "[",
    "image": "!",
    "footnote_ref": "[",
    "image_tag": "<",
    "autolink": "<",
    "entity": "&",
    "gfm_autolink_www": "w",
    "gfm_autolink_protocol": ":",
    "gfm_autolink_email": "@",
}
"""The characters that each rule begins at."""

_CONTAINERS = ("list_item_open", "footnote_reference_open")
_IMAGE_TAG = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_SOURCE = re.compile(r"""\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""", re.IGNORECASE)


class _Parser(MarkdownIt):
    """Takes any address for one: what is never opened must be told from what is no link."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - its name there
        """True."""
        return True


@functools.cache
def parser() -> MarkdownIt:
    """The one parser; it holds no state."""
    made = _Parser("commonmark", {"html": False, "maxNesting": _INLINE_NESTING})
    made.enable(["table", "strikethrough"])
    made.disable(["html_block", "html_inline"])
    made.options.update(
        tasklists=True, alerts=True, strikethrough_single_tilde=True, inline_definitions=True
    )
    made.use(gfm_autolink_plugin)
    made.use(footnote_plugin, inline=False, move_to_end=False)
    add_formulas(made)
    made.inline.ruler.before("autolink", "image_tag", _image_tag)
    _dispatch(made)
    rules = made.block.ruler
    rules.at("table", _table, {"alt": ["paragraph", "reference"]})
    rules.at("lheading", _not_trimmed(lheading))
    rules.at("paragraph", _not_trimmed(paragraph))
    for name, (characters, rule, ends) in _AT.items():
        rules.at(name, _only_at(characters, rule), {"alt": ends})
    rules.before("table", "indent", _note_indent)
    return made


def _dispatch(made: MarkdownIt) -> None:
    """Ask each rule for what stands in a line only about the characters that it begins at.

    The parser asks all of them about each; and it stops for characters of plugins not in use.
    """
    rules = zip(made.get_active_rules()["inline"], made.inline.ruler.getRules(""), strict=True)
    at: dict[str, list[InlineRule]] = {}
    for name, rule in rules:
        for character in _BEGINS[name]:
            at.setdefault(character, []).append(rule)

    def special(state: StateInline, silent: bool) -> bool:
        return any(rule(state, silent) for rule in at.get(state.src[state.pos], ()))

    made.inline.ruler.enableOnly(["text"])
    made.inline.ruler.push("special", special)
    made.inline.terminator_re = _SPECIAL


def block_tokens(text: str, env: Env, *, has_rows: bool = True) -> list[Token]:
    """Read the structure of a text; its inline content is left for ``inline_tokens``.

    Args:
        text: Its lines end as those of Unix do.
        env: The definitions that are known; those of the text are added.
        has_rows: False to leave out the rows of tables but for their heads: a million cells take
            gigabytes.
    """
    tokens: list[Token] = []
    env["length"] = len(text)
    env["has_rows"] = has_rows
    if text.count(" ") + text.count("\t") > MOST_INDENT:  # else a long look for nothing
        text = _INDENT.sub(r"\1", text)
    parser().block.parse(text, parser(), env, tokens)
    return tokens


def inline_tokens(content: str, env: Env) -> list[Token]:
    """Read the content of a paragraph, a heading or a cell."""
    if content.count("[") > MOST_BRACKETS:
        return [Token("text", "", 0, content=content)]
    return parser().inline.parse(content, parser(), env, [])


def _image_tag(state: StateInline, silent: bool) -> bool:
    """A tag of HTML stays text, as all do, but says where a picture lies."""
    tag = _IMAGE_TAG.match(state.src, state.pos, state.posMax)
    source = _SOURCE.search(tag.group()) if tag else None
    if tag is None or source is None:
        return False
    if not silent:
        token = state.push("image_tag", "img", 0)
        token.content = tag.group()
        token.attrs = {"src": unescape(source[1] or source[2] or source[3] or "").strip()}
    state.pos = tag.end()
    return True


def _only_at(characters: str, rule: Rule) -> Rule:
    """Ask a rule only about lines that begin with what it looks for: most begin with a letter."""

    def guarded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        first = state.bMarks[start] + state.tShift[start]
        at_line = first < state.eMarks[start] and state.src[first] in characters
        return at_line and rule(state, start, end, silent)

    return guarded


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if start + 2 > end or _line(state, start + 1)[:1] not in {"|", "-", ":"}:
        return False
    head = _line(state, start)
    if len(head) > PARAGRAPH_CHARS or head.count("|") > MOST_COLUMNS or head.startswith(SHIELD):
        return False
    if head.startswith(("```", "~~~")) and fence(state, start, end, True):
        return False
    opening = len(state.tokens)
    if not silent and not state.env.get("has_rows", True):
        return _head_alone(state, start, end)
    if not table(state, start, end, silent):
        return False
    if not silent:
        state.tokens[opening].meta = {"head": head, "rule": _line(state, start + 1)}
        _keep_cells(state, opening)
    return True


def _head_alone(state: StateBlock, start: int, end: int) -> bool:
    """Read the head of a table, and pass over its rows."""
    opening = len(state.tokens)
    if not table(state, start, start + 2, False):
        return False
    known = state.parentType
    state.parentType = "table"
    ends = state.md.block.ruler.getRules("blockquote")
    line = start + 2
    while line < end and state.sCount[line] >= state.blkIndent and _line(state, line).strip():
        if state.is_code_block(line) or any(rule(state, line, end, True) for rule in ends):
            break
        line += 1
    state.parentType = known
    state.tokens[opening].map = [start, line]
    state.line = line
    return True


def _keep_cells(state: StateBlock, opening: int) -> None:
    """Let the last column hold what a row has beyond it; the library would drop it."""
    cells: list[Token] = []
    for token in state.tokens[opening:]:
        if token.type == "inline":
            cells.append(token)
        elif token.type == "tr_close":
            row = _line(state, (cells[0].map or [0])[0]).strip()
            if row.count("|") - row.startswith("|") - row.endswith("|") >= len(cells):
                words = escapedSplit(row)[row.startswith("|") :]
                rest = words[len(cells) - 1 :]
                while len(rest) > 1 and not rest[-1].strip():
                    rest.pop()
                cells[-1].content = "|".join(rest).strip()
            cells = []


def _fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Write down the line that opens a fence, without that of the container around it."""
    if not fence(state, start, end, silent):
        return False
    if not silent:
        spaces = " " * max(0, state.sCount[start] - state.blkIndent)
        state.tokens[-1].meta = {"opener": spaces + _line(state, start)}
    return True


def _heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.eMarks[start] - state.bMarks[start] > PARAGRAPH_CHARS:
        return False
    return heading(state, start, end, silent)


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    begin, known = state.bMarks[start] + state.tShift[start], state.lineMax
    last = bisect_right(state.eMarks, begin + PARAGRAPH_CHARS, start, known)
    if last == start:
        return False
    state.lineMax = last
    try:
        return reference(state, start, end, silent)
    finally:
        state.lineMax = known


def _not_trimmed(rule: Rule) -> Rule:
    """Keep all lines of a text; the library drops those that hold nothing but odd spaces."""

    def exact(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if not rule(state, start, end, silent):
            return False
        inline = state.tokens[-2]
        first, last = inline.map or (start, end)
        inline.content = state.getLines(first, last, state.blkIndent, False).strip(" \t\n")
        return True

    return exact


def _quote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A quote that began before the text cannot begin with the title of an alert."""
    if silent or not _line(state, start).startswith(">") or state.is_code_block(start):
        return blockquote(state, start, end, silent)
    options, began_before = state.md.options, state.env.get("quotes", 0)
    state.env["quotes"] = began_before - 1
    known = options["alerts"]
    options["alerts"] = began_before <= 0
    try:
        return blockquote(state, start, end, silent)
    finally:
        options["alerts"] = known


def _not_too_deep(rule: Rule) -> Rule:
    def limited(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        depth = state.env.setdefault("depth", 0)
        if depth >= DEEPEST:
            return False
        state.env["depth"] = depth + 1
        try:
            return rule(state, start, end, silent)
        finally:
            state.env["depth"] = depth

    return limited


def _note_indent(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Write down how far the content of an item is moved in; takes nothing itself."""
    if state.tokens and state.tokens[-1].type in _CONTAINERS:
        state.tokens[-1].meta["indent"] = state.blkIndent
    return False


_PARTS = ["paragraph", "reference", "blockquote", "list"]
_AT: dict[str, tuple[str, Rule, list[str]]] = {
    "fence": ("`~", _fence, _PARTS),
    "formula": ("$\\", formula, _PARTS),
    "blockquote": (">", _not_too_deep(_quote), _PARTS),
    "hr": ("*-_", hr, _PARTS),
    "list": ("*-+0123456789", _not_too_deep(list_block), _PARTS[:3]),
    "footnote_def": ("[", _not_too_deep(footnote_def), _PARTS[:2]),
    "reference": ("[", _definition, []),
    "heading": ("#", _heading, _PARTS[:3]),
}
"""What a line begins with that a rule takes, the rule, and which other blocks it ends."""
