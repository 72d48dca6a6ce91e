"""Pages of the documentation that are made of the program itself.

    python packaging/pages.py

writes ``resources/command_line.md``, of the program's own parsers, and ``resources/export.md``, of
what ``desktop/exchange/json_text.py`` says of the file. The third page, ``resources/bridge.md``, is
written by hand beside a schema that is made of the types, see ``tests/bridge_schema.py``.
"""

import argparse
import ast
import re
import textwrap
from collections.abc import Iterator, Sequence

from manual import actions_of, common_keys, key_of, program_parsers
from product import PROGRAM, RESOURCES, ROOT

MADE = "<!-- Made by `python packaging/pages.py`. -->"
FORMAT = ROOT / "desktop" / "exchange" / "json_text.py"


def command_line() -> str:
    """The page of all commands and options."""
    parsers = program_parsers()
    actions = {name: actions_of(parser) for name, parser in parsers.items()}
    common = common_keys(actions.values())
    lines = [
        MADE,
        "# The command line",
        "",
        f"`{PROGRAM}` without a command opens the window. Every command has `--help`; the manual "
        f"page (`man {PROGRAM}`) says the same with files and environment.",
        "",
    ]
    for name, parser in parsers.items():
        own = [each for each in actions[name] if key_of(each) not in common]
        title = PROGRAM if name == "window" else f"{PROGRAM} {name}"
        lines += [f"## `{title}`", "", (parser.description or "").strip(), ""]
        lines += _table(own)
        if parser.epilog and name != "window":  # that lists the commands, which follow here
            lines += [f"{parser.epilog[:1].upper()}{parser.epilog[1:]}.", ""]
    lines += ["## Options of all commands", ""]
    lines += _table([each for each in actions["window"] if key_of(each) in common])
    return "\n".join(lines)


def _table(actions: Sequence[argparse.Action]) -> Iterator[str]:
    if actions:
        yield from ("| option | means |", "|---|---|", *map(_row, actions), "")


def _row(action: argparse.Action) -> str:
    value = str(action.metavar or ("|".join(action.choices) if action.choices else action.dest))
    names = ", ".join(action.option_strings) or value
    shown = f"{names} {value}" if action.option_strings and action.nargs != 0 else names
    words = (action.help or "") % {"prog": PROGRAM, "default": action.default}
    return f"| `{_in_cell(shown)}` | {_in_cell(words)} |"


def _in_cell(text: str) -> str:
    return text.replace("|", "\\|")


def export_format() -> str:
    """The page of the file that conversations are exported to."""
    said = ast.get_docstring(ast.parse(FORMAT.read_text(encoding="utf-8"))) or ""
    paragraphs = re.sub(r"``(.*?)``", r"`\1`", said).split("\n\n")
    lines = [MADE, "# The file of conversations", ""]
    for paragraph in paragraphs:
        if paragraph.startswith("    "):
            lines += ["```json", textwrap.dedent(paragraph), "```", ""]
        elif re.match(r"[A-Z]+\n", paragraph):
            lines += _terms(paragraph)
        else:
            lines += [paragraph.replace("::", ":"), ""]
    return "\n".join(lines)


def _terms(paragraph: str) -> Iterator[str]:
    for term, words in re.findall(r"^([A-Z]+)\n((?:    .*\n?)+)", paragraph, flags=re.MULTILINE):
        kinds = textwrap.dedent(words).strip().replace("`type` ", "- `type` ")
        yield from (f"## {term}", "", kinds, "")


PAGES = {"command_line.md": command_line, "export.md": export_format}


if __name__ == "__main__":
    for name, make in PAGES.items():
        (RESOURCES / name).write_text(make(), encoding="utf-8")
