"""Names of programming languages: the word behind a fence, and what a reader calls it.

Pygments' own table is the source; only what models write and Pygments does not know is added here.
"""

import functools
import re

OTHER_WORDS = {
    "cc": "c++", "cjs": "javascript", "cmd": "batch", "containerfile": "docker", "csv": "text",
    "cxx": "c++", "dotenv": "bash", "env": "bash", "gql": "graphql", "h": "c", "hpp": "c++",
    "htm": "html", "hxx": "c++", "j2": "jinja", "jinja2": "jinja", "json5": "json",
    "jsonc": "json", "kt": "kotlin", "kts": "kotlin", "m": "objective-c", "mjs": "javascript",
    "ml": "ocaml", "mm": "objective-c++", "mts": "typescript", "node": "javascript",
    "patch": "diff", "plain": "text", "plaintext": "text", "plsql": "sql", "sol": "solidity",
    "sqlite": "sql", "svelte": "html", "svg": "xml", "txt": "text", "vb": "vb.net",
    "wasm": "wat", "xhtml": "html",
}  # fmt: skip
"""Words of fences that are no aliases of Pygments, and the alias that serves for them."""

BETTER_NAMES = {
    "text only": "Text", "s": "R", "base makefile": "Makefile", "transact-sql": "SQL",
    "bash session": "Console", "webassembly": "WebAssembly",
}  # fmt: skip
"""Where Pygments' name of a language is not the one people know, by its name in small letters."""

OWN_NAMES = {
    "csv": "CSV", "dotenv": ".env", "env": ".env", "json5": "JSON5", "jsonc": "JSONC",
    "mermaid": "Mermaid", "plsql": "PL/SQL", "sqlite": "SQLite", "svelte": "Svelte", "svg": "SVG",
}  # fmt: skip
"""Names of languages that are coloured as another one, or not at all."""

_AFTER_WORD = re.compile(r"[:{},;(\[=]")


def language_name(info_word: str) -> str:
    """The label to show for the word behind a fence: ``Python`` for ``py``.

    Words that nobody knows are given back as they are, no word gives no label.
    """
    word = _plain(info_word)
    known = OWN_NAMES.get(word) or pygments_name(info_word)
    return BETTER_NAMES.get(known.lower(), known) or info_word


def pygments_name(info_word: str) -> str:
    """What Pygments calls the language (its key for ``find_lexer_class``), empty if it has none."""
    word = _plain(info_word)
    return _names().get(OTHER_WORDS.get(word, word), "") if word else ""


def _plain(info_word: str) -> str:
    """``python`` from what is seen in the wild: ``{.python}``, ``language-python``, ``py:a.py``."""
    word = info_word.lower().lstrip("{.").removeprefix("language-")
    return _AFTER_WORD.split(word, maxsplit=1)[0]


@functools.cache
def _names() -> dict[str, str]:
    """Read once, for asking Pygments for an unknown word would search the installed packages."""
    from pygments.lexers import get_all_lexers  # noqa: PLC0415 -- 14 ms that a start can do without

    return {
        alias.lower(): name
        for name, aliases, _, _ in get_all_lexers(plugins=False)
        for alias in aliases
    }
