"""Markdown as Hypothesis makes it up: pieces that mean something, within and beside each other."""

from hypothesis import strategies as st

FRAGMENTS = (
    # Text, headings, rules.
    "plain text **bold** `code`\n", "lazy\n", "  more\n", "    moved in\n", "\tbehind a tab\n",
    "\n", "\n\n", "# head\n", "## \n", "Head\n===\n", "Head\nof two\n---\n", "===\n", "---\n",
    "* * *\n", "a  \nb\n", "c\\\nd\n", "*open\n", "closed*\n", "`\n", "&amp; \\* <b>x</b>\n",
    "word " * 30 + "\n", "\N{NO-BREAK SPACE}\n", "e\x0cf\N{LINE SEPARATOR}g\n", "\0\n",
    # Lists.
    "- a\n", "* b\n", "+\n", "1. c\n", "2) d\n", "10. ten\n", "123456789. wide\n",
    "1.\n\n   late\n", "-\te\n", "- \tf\n", "-     code\n", "  - in\n", "    - deeper\n",
    "      text deeper\n", "- - 1. g\n", "- [ ] task\n", "1. [x] done\n", "- [ ]  \n", "  99) k\n",
    "- # h\n",
    # Quotes and alerts.
    "> q\n", ">\n", "> > r\n", ">\ttab\n", "    > far\n", "> - s\n", "> [!NOTE]\n> note\n",
    "> [!TIP]\n", "- > [!CAUTION]\n  > t\n", "> Head\n> ---\n", ">     code\n",
    # Code.
    "```py\nx = 1\n\n```\n", "```\nopen\n", "~~~\n", "~~~ rb\n", "- ```\n  y\n  ```\n",
    "> ```\n> z\n", "    code\n\n\n    code\n", "\t\tcode\n", "``` |\n",
    # Tables.
    "| a | b |\n|---|--:|\n| 1 | `2` |\n", "| 3 | 4 |\n", "| 5 \\| 6\n", "x | y\n", "--|--\n",
    "- | a |\n  |:-:|\n  | b |\n", "> | a |\n> |---|\n", "| only\n",
    # Formulas.
    "$$\nx\n+ y\n$$\n", "$$ z $$\n", "$$\n", "\\[ a\n", "\\]\n", "\\[ b \\].\n",
    "$c$ and $5 \\(d\\)\n", "e $$f$$ g\n", "- $$\n  h\n  $$\n",
    # Definitions and footnotes.
    "[r]: /u\n", "[r]: http://a.b\n'title'\n", "[s]: /v 'half\n", "- [t]: /w\n", "'title\n", "'\n",
    "[r] ![s] [t][r]\n", "[^1]: note\n", "[^2]: first\n\n    second\n", "[^1] and [^2]\n",
    "[R]: /x\n",
)  # fmt: skip

PREFIXES = ("> ", ">", "- ", "1. ", "10) ", "- [x] ", "[^3]: ", "  ", "    ", "\t", "> [!NOTE]\n> ")


def within(text: str, prefix: str) -> str:
    """A text in a container: a mark before each line, or one mark and lines that are moved in."""
    if prefix.strip() in {"", ">"}:
        return "".join(prefix + line for line in text.splitlines(keepends=True))
    indent = "> " if prefix.startswith(">") else " " * (4 if prefix[0] == "[" else len(prefix))
    return prefix + indent.join(text.splitlines(keepends=True))


def _made(before: str, inner: str, prefixes: list[str], after: str) -> str:
    for prefix in prefixes:
        inner = within(inner, prefix)
    return before + inner + after


def _spoilt(text: str, line_end: str, length: int | None) -> str:
    return text[:length].replace("\n", line_end)


_SOME = st.lists(st.sampled_from(FRAGMENTS), max_size=6).map("".join)
_WHOLE = st.builds(_made, _SOME, _SOME, st.lists(st.sampled_from(PREFIXES), max_size=3), _SOME)

MARKDOWN = st.builds(
    _spoilt,
    _WHOLE,
    st.sampled_from(["\n", "\n", "\n", "\n", "\r\n", "\r"]),
    st.one_of(st.none(), st.none(), st.integers(0, 300)),
)
"""A text of up to some hundred characters."""

SIZES = st.lists(st.integers(1, 70), min_size=1, max_size=5)
"""Of the pieces that a text arrives in."""
