"""The manual page ``gemstream.1``: its options are read from the very parsers of the program.

``python packaging/manual.py | man -l -`` shows it.
"""

import argparse
import sys
import textwrap
import time
from collections.abc import Iterable, Sequence

from product import HOME_PAGE, NAME, PROGRAM, ROOT, build_time_s, version

TEMPLATE = ROOT / "packaging" / "linux" / f"{PROGRAM}.1"

LINE_CHARACTERS = 70
"""mandoc wants lines of its source below 80, of which hyphens take two."""


def manual_page() -> str:
    """The whole page, in the language of man(7)."""
    parsers = program_parsers()
    actions = {name: actions_of(parser) for name, parser in parsers.items()}
    common = common_keys(actions.values())
    commands = {name: parser for name, parser in parsers.items() if name != "window"}
    filled = {
        "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(build_time_s())),
        "@VERSION@": version(),
        "@NAME@": NAME,
        "@HOME_PAGE@": HOME_PAGE,
        "@SYNOPSIS@": "\n.br\n".join(_synopsis(name, actions[name]) for name in parsers),
        "@COMMANDS@": "\n".join(
            _command(name, parser, [each for each in actions[name] if key_of(each) not in common])
            for name, parser in commands.items()
        ),
        "@OPTIONS@": "\n".join(
            _described(each)
            for each in actions["window"]
            if key_of(each) in common or each.option_strings
        ),
    }
    lines = TEMPLATE.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith('.\\" Of this file'))
    for mark, words in filled.items():
        text = text.replace(mark, words)
    return f"{text}\n"


def program_parsers() -> dict[str, argparse.ArgumentParser]:
    """The parsers of the program, by command; "window" for none."""
    sys.path.insert(0, str(ROOT))
    try:
        from desktop.arguments import parsers
    finally:
        sys.path.remove(str(ROOT))
    return parsers()


def actions_of(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What a parser takes, in the order of its help; that formats itself with what it is given."""
    found: list[argparse.Action] = []

    class Collector(argparse.HelpFormatter):
        def add_arguments(self, actions: Iterable[argparse.Action]) -> None:
            found.extend(actions)

    parser.formatter_class = Collector
    parser.format_help()
    return [each for each in found if each.help is not argparse.SUPPRESS]


def key_of(action: argparse.Action) -> tuple[object, ...]:
    """What tells it from others; the same for what several commands take."""
    return (*action.option_strings, action.help, action.metavar)


def common_keys(actions: Iterable[list[argparse.Action]]) -> set[tuple[object, ...]]:
    """The keys of the options that all commands take."""
    first, *others = ({key_of(each) for each in some if each.option_strings} for some in actions)
    return first.intersection(*others)


def _synopsis(name: str, actions: Sequence[argparse.Action]) -> str:
    words = [f"\\fB{PROGRAM}\\fR"]
    if name != "window":
        words.append(f"\\fB{name}\\fR")
    words.append("[\\fIOPTION\\fR]...")
    for each in actions:
        if not each.option_strings:
            shown = f"\\fI{_escaped(str(each.metavar or each.dest))}\\fR"
            words.append({"*": f"[{shown} ...]", "+": f"{shown} ..."}.get(str(each.nargs), shown))
    return " ".join(words)


def _command(name: str, parser: argparse.ArgumentParser, actions: Sequence[argparse.Action]) -> str:
    parts = [f".SS {PROGRAM} {name}", _paragraph(parser.description or "")]
    parts += map(_described, actions)
    if parser.epilog:
        parts += [".PP", _paragraph(parser.epilog[:1].upper() + parser.epilog[1:] + ".")]
    return "\n".join(parts)


def _described(action: argparse.Action) -> str:
    value = action.metavar or ("|".join(action.choices) if action.choices else "")
    if action.option_strings:
        names = ", ".join(f"\\fB{_escaped(each)}\\fR" for each in action.option_strings)
        value = f" \\fI{_escaped(str(value))}\\fR" if action.nargs != 0 else ""
    else:
        names, value = "", f"\\fI{_escaped(str(value or action.dest))}\\fR"
    words = (action.help or "") % {"prog": PROGRAM, "default": action.default}
    return f".TP\n{names}{value}\n{_paragraph(words)}"


def _paragraph(text: str) -> str:
    lines = textwrap.wrap(text, LINE_CHARACTERS, break_long_words=False, break_on_hyphens=False)
    return "\n".join(map(_escaped, lines))


def _escaped(text: str) -> str:
    """As plain words: nothing in it is obeyed, and a hyphen can be copied as one."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text[:1] in (".", "'") else text


if __name__ == "__main__":
    print(manual_page(), end="")
