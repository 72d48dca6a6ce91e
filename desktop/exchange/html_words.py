"""HTML of another program's answers as Markdown: words and their form, nothing else of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

DEEPEST = 50
"""Containers within each other; what is deeper stands as deep as this."""

_BLOCKS = frozenset(
    {"p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li"}
    | {"blockquote", "pre", "table", "tr", "td", "th", "hr", "dl", "dt", "dd", "figure"}
)
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "s": "~~", "del": "~~"}
_SILENT = frozenset({"script", "style", "title", "head", "template", "svg"})
_SPECIAL = re.compile(r"([\\`*_\[\]<>~|$])")
_BEGINS_BLOCK = re.compile(r"(\d{0,9})(#{1,6}\s|[-+]\s|(?<=\d)[.)]\s|={3,}|-{3,})")
_SPACE = re.compile(r"[ \t\r\n\f]+")


def markdown_of(html: str) -> str:
    """The words of a piece of HTML, as Markdown."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._inline: list[str] = []
        # Of each list item or quote: what stands before its first line, and before the others.
        self._within: list[tuple[str, str, str]] = []
        self._counts: list[int | None] = []
        self._links: list[str] = []
        self._silent = 0
        self._code: list[str] | None = None
        self._row: list[str] | None = None
        self._heading = ""
        self._is_literal = False

    def text(self) -> str:
        """All of it."""
        self._flush()
        return "\n\n".join(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if self._code is not None:
            return
        if tag in _BLOCKS and self._row is None:
            self._flush()
        if tag in _MARKS or tag == "code":
            self._mark(tag, begins=True)
        elif tag == "br":
            self._inline.append(" " if self._row is not None else "\n")
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
            self._inline.append("[")
        elif tag == "img":
            self._inline.append(_escaped(dict(attrs).get("alt") or ""))
        else:
            self._open(tag)

    def _mark(self, tag: str, *, begins: bool) -> None:
        self._inline.append(_MARKS.get(tag, "`"))
        self._is_literal = begins if tag == "code" else self._is_literal

    def _open(self, tag: str) -> None:
        if tag == "pre":
            self._code = []
        elif tag in {"ul", "ol"}:
            self._counts.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._begin_item()
        elif tag == "blockquote":
            self._enter(tag, "> ", "> ")
        elif tag == "tr":
            self._row = []
        elif tag == "hr":
            self._emit("---")
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._heading = "#" * min(6, int(tag[1])) + " "

    def _begin_item(self) -> None:
        count = self._counts[-1] if self._counts else None
        if count is None:
            self._enter("li", "- ", "  ")
        else:
            self._counts[-1] = count + 1
            marker = f"{count + 1}. "
            self._enter("li", marker, " " * len(marker))

    def _enter(self, tag: str, first: str, others: str) -> None:
        if len(self._within) < DEEPEST:
            self._within.append((tag, first, others))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        if self._code is not None:
            if tag == "pre":
                self._end_code()
            return
        if tag in {"td", "th"} and self._row is not None:
            self._row.append(self._taken().replace("\n", " "))
        elif tag == "tr" and self._row is not None:
            self._end_row()
        elif tag in _MARKS or tag == "code":
            self._mark(tag, begins=False)
        elif tag == "a" and self._links:
            target = re.sub(r"[<>\s]", "", self._links.pop())
            self._inline.append(f"](<{target}>)" if target else "]")
        elif tag in _BLOCKS and self._row is None:
            self._flush()
            self._leave(tag)

    def _leave(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._counts:
            self._counts.pop()
        if self._within and self._within[-1][0] == tag:
            self._within.pop()

    def _end_code(self) -> None:
        text = "".join(self._code or ()).strip("\n")
        self._code = None
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
        self._emit(f"{fence}\n{text}\n{fence}")

    def _end_row(self) -> None:
        cells, self._row = self._row or [], None
        if not cells:
            return
        row = f"| {' | '.join(cells)} |"
        last = self._blocks[-1] if self._blocks else ""
        if last.rpartition("\n")[2].lstrip("> ").startswith("| "):
            self._blocks[-1] += f"\n{''.join(each[2] for each in self._within)}{row}"
        else:
            self._emit(f"{row}\n|{' --- |' * len(cells)}")

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._code is not None:
            self._code.append(data)
        elif self._is_literal:
            self._inline.append(data.replace("`", "'"))
        else:
            self._inline.append(_escaped(_SPACE.sub(" ", data)))

    def _taken(self) -> str:
        text = "".join(self._inline).strip()
        self._inline.clear()
        self._is_literal = False
        return text

    def _flush(self) -> None:
        text = self._taken()
        heading, self._heading = self._heading, ""
        if text:
            self._emit(heading + text if heading else _as_words(text))

    def _emit(self, text: str) -> None:
        first = "".join(each[1] for each in self._within)
        others = "".join(each[2] for each in self._within)
        self._within = [(tag, rest, rest) for tag, _, rest in self._within]
        lines = text.split("\n")
        self._blocks.append("\n".join([first + lines[0], *(others + line for line in lines[1:])]))


def _as_words(text: str) -> str:
    """A paragraph whose first words could be read as the beginning of another block."""
    found = _BEGINS_BLOCK.match(text)
    return f"{found[1]}\\{text[found.end(1) :]}" if found else text


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
