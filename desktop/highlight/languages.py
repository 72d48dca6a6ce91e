"""Names of programming languages: the word behind a fence, and what a reader calls it.

Pygments' own table is the source; only what models write and Pygments does not know is added here.
"""

from __future__ import annotations

import functools
import re

OTHER_WORDS = {
    "angular": "html", "apex": "java", "ascii": "text", "assembly": "gas", "astro": "html",
    "cc": "c++", "cjs": "javascript", "cmd": "batch", "containerfile": "docker", "crontab": "bash",
    "csv": "text", "cxx": "c++", "dotenv": "bash", "env": "bash", "erb": "rhtml", "gql": "graphql",
    "gradle": "groovy", "h": "c", "handlebars": "html+handlebars", "hbs": "html+handlebars",
    "hpp": "c++", "htm": "html", "hxx": "c++", "j2": "jinja", "jinja2": "jinja", "json5": "json",
    "jsonc": "json", "jsonl": "json", "kt": "kotlin", "kts": "kotlin", "m": "objective-c",
    "mjs": "javascript", "ml": "ocaml", "mm": "objective-c++", "mts": "typescript",
    "ndjson": "json", "node": "javascript", "none": "text", "patch": "diff", "pgsql": "postgresql",
    "plain": "text", "plaintext": "text", "plsql": "sql", "sol": "solidity", "sqlite": "sql",
    "svelte": "html", "svg": "xml", "tree": "text", "tsv": "text", "twig": "html+twig",
    "txt": "text", "vb": "vb.net", "vba": "vb.net", "viml": "vim", "vimscript": "vim",
    "wasm": "wat", "x86asm": "nasm", "xhtml": "html",
}  # fmt: skip
"""Words of fences, and the alias of Pygments that serves best for them."""

BETTER_NAMES = {
    "apacheconf": "Apache", "base makefile": "Makefile", "bash session": "Console",
    "batchfile": "Batch", "dax": "DAX", "django/jinja": "Jinja", "docker": "Dockerfile",
    "emacslisp": "Emacs Lisp", "gas": "Assembly", "kusto": "KQL", "lesscss": "Less",
    "matlab": "MATLAB", "nginx configuration file": "Nginx", "nimrod": "Nim",
    "postgresql sql dialect": "PostgreSQL", "protocol buffer": "Protocol Buffers",
    "python console session": "Python console", "s": "R", "systemverilog": "SystemVerilog",
    "text only": "Text", "text output": "Output", "transact-sql": "T-SQL", "verilog": "Verilog",
    "vhdl": "VHDL", "viml": "Vim script", "webgpu shading language": "WGSL",
}  # fmt: skip
"""Where Pygments' name of a language is not the one people know, by its name in small letters."""

OWN_NAMES = {
    "angular": "Angular", "apex": "Apex", "astro": "Astro", "crontab": "crontab", "csv": "CSV",
    "dotenv": ".env", "env": ".env", "erb": "ERB", "gradle": "Gradle", "handlebars": "Handlebars",
    "hbs": "Handlebars", "hcl": "HCL", "json5": "JSON5", "jsonc": "JSONC", "jsonl": "JSON Lines",
    "latex": "LaTeX", "mermaid": "Mermaid", "ndjson": "JSON Lines", "pascal": "Pascal",
    "plsql": "PL/SQL", "sqlite": "SQLite", "svelte": "Svelte", "svg": "SVG", "tsv": "TSV",
    "twig": "Twig", "vba": "VBA",
}  # fmt: skip
"""Names of languages that are coloured as another one, or not at all."""

_AFTER_WORD = re.compile(r"[:{},;(\[=]")


def language_name(info_word: str) -> str:
    """The label to show for the word behind a fence: ``Python`` for ``py``.

    Words that nobody knows are given back as they are, no word gives no label.
    """
    known = OWN_NAMES.get(_plain(info_word)) or pygments_name(info_word)
    return BETTER_NAMES.get(known.lower(), known) or info_word


def pygments_name(info_word: str) -> str:
    """What Pygments calls the language (its key for ``find_lexer_class``), empty if it has none."""
    word = _plain(info_word)
    return _names().get(OTHER_WORDS.get(word, word), "") if word else ""


def _plain(info_word: str) -> str:
    """``python`` from what is seen in the wild: ``{.python}``, ``language-python``, ``py:a.py``."""
    word = info_word.lower().lstrip("{.").removeprefix("language-").removeprefix("lang-")
    return _AFTER_WORD.split(word, maxsplit=1)[0]


@functools.cache
def _names() -> dict[str, str]:
    """Read once, for asking Pygments for an unknown word would search the installed packages."""
    from pygments.lexers import get_all_lexers  # not at the start: 14 ms

    return {
        alias.lower(): name
        for name, aliases, _, _ in get_all_lexers(plugins=False)
        for alias in aliases
    }
