"""The command line: its words, its help, and what they set up."""

import argparse
import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop import __version__
from desktop.core.addresses import file_at
from desktop.core.errors import ImageRejected
from desktop.core.web_address import WebAddress, is_web_address, web_address
from desktop.exchange.forms import FORMS
from desktop.setup import Setup

COMMANDS = ("ask", "bench", "export", "import", "serve", "watch", "selftest", "doctor")
USAGE_EXIT = 2
LONGEST_TIMEOUT_S = 86_400.0
MOST_TOKENS = 10_000_000
MOST_RETRIES = 10
MOST_ANSWERS = 1000


class UsageError(Exception):
    """The command line cannot be understood; the text is one sentence with the next step."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f'{message[:1].upper()}{message[1:]}. See "{self.prog} --help".')


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Understand a command line without the program's name.

    Returns:
        A namespace whose ``command`` is one of ``COMMANDS`` or "window", with ``setup`` in it.

    Raises:
        UsageError: If it cannot be understood.
        SystemExit: After ``--help`` or ``--version`` was printed.
    """
    command = next((word for word in argv if word in COMMANDS), None)
    # Only a first word that is no option can be a command: an image may be called "ask".
    if command is not None and argv[0] != command:
        command = None
    if command is None:
        arguments = _window_parser().parse_args(argv)
        arguments.command = "window"
    else:
        arguments = _COMMAND_PARSERS[command]().parse_args(argv[1:])
        arguments.command = command
    arguments.setup = _setup(arguments)
    return arguments


def parsers() -> dict[str, argparse.ArgumentParser]:
    """That of the window, by the name "window", and that of each command: the manual reads them."""
    return {"window": _window_parser(), **{name: new() for name, new in _COMMAND_PARSERS.items()}}


def _setup(arguments: argparse.Namespace) -> Setup:
    given = {
        "connect_s": arguments.connect_timeout,
        "first_chunk_s": arguments.first_chunk_timeout,
        "idle_s": arguments.idle_timeout,
        "stop_after_s": arguments.total_timeout,
    }
    return Setup(
        engine=arguments.engine,
        model=arguments.model,
        system=arguments.system,
        temperature=arguments.temperature,
        max_output_tokens=arguments.max_output_tokens,
        thoughts=arguments.thoughts,
        flags={name: value for name, value in given.items() if value is not None},
        retries=arguments.retries,
        data_dir=arguments.data_dir,
    )


def _parser(prog: str, description: str, epilog: str = "") -> _Parser:
    return _Parser(
        prog=prog,
        description=description,
        epilog=epilog,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _window_parser() -> _Parser:
    parser = _parser(
        "gemstream",
        "Drop an image, ask, and watch the answer stream in. Opens the window.",
        "commands:\n"
        "  gemstream ask PROMPT    stream one answer to standard output\n"
        "  gemstream bench         ask many prompts and say how fast the answers come\n"
        "  gemstream export        write conversations as JSON, Markdown, HTML or PDF\n"
        "  gemstream import FILE   read conversations of Gemstream, ChatGPT or Google Takeout\n"
        "  gemstream serve         stream answers to other programs over a WebSocket\n"
        "  gemstream watch         follow in the terminal what that streams\n"
        "  gemstream selftest      open the real window, ask, check what it shows\n"
        "  gemstream doctor        say what works and what is missing on this computer\n\n"
        '"gemstream COMMAND --help" has more.',
    )
    parser.add_argument(
        "images",
        nargs="*",
        type=_given,
        metavar="IMAGE",
        help="a file or folder; put in the window",
    )
    parser.add_argument(
        "--quick-ask",
        action="store_true",
        dest="quick_ask",
        help="show the small window that takes one question, of the Gemstream that is open",
    )
    _add_common(parser)
    return parser


def _ask_parser() -> _Parser:
    parser = _parser(
        "gemstream ask",
        "Stream one answer to standard output.",
        "exit codes: 0 complete, 2 wrong usage or bad input file, 3 blocked, 4 rate limited,\n"
        "5 key or permission, 6 network or time-out, 7 the service failed, 8 truncated,\n"
        "130 stopped by the user",
    )
    parser.add_argument("prompt", metavar="PROMPT", help='the question; "-" reads standard input')
    _add_images(parser)
    _add_common(parser)
    return parser


def _bench_parser() -> _Parser:
    parser = _parser(
        "gemstream bench",
        "Ask many prompts, each in a conversation of its own, and say how fast the answers come.",
        "exit codes: 0 if any answer came to its end, else that of the last one, as of\n"
        '"gemstream ask"; 2 wrong usage or bad prompts, 130 stopped by the user',
    )
    add = parser.add_argument
    add("--prompts", type=Path, metavar="FILE", help='one a line; "-" reads standard input')
    add("--count", type=_warm, default=10, metavar="N", help="warm answers in all (10)")
    add("--cold", type=_cold, default=2, metavar="N", help="answers with nothing warmed up (2)")
    _add_common(parser)
    return parser


def _export_parser() -> _Parser:
    parser = _parser(
        "gemstream export",
        "Write conversations to a file or to standard output. Without any of them, list them.",
        "exit codes: 0 written, 2 wrong usage, or a conversation or folder that cannot be used",
    )
    add = parser.add_argument
    add(
        "conversations",
        nargs="*",
        metavar="CONVERSATION",
        help="its id, or words of its title that no other title has",
    )
    add("--all", action="store_true", dest="every", help="all conversations")
    add("--out", type=Path, metavar="FILE", help='where to; else, and for "-", standard output')
    add(
        "--format",
        choices=FORMS,
        dest="form",
        help="json has all and can be imported; else as FILE ends, or json",
    )
    _add_common(parser)
    return parser


def _import_parser() -> _Parser:
    parser = _parser(
        "gemstream import",
        "Read conversations: JSON of Gemstream, the export of ChatGPT (conversations.json), that\n"
        "of Google Takeout for Gemini (MyActivity.json), or the zip archive that holds them.\n"
        "What is here already is not added again.",
        "exit codes: 0 imported, 2 wrong usage, or a file or folder that cannot be used",
    )
    parser.add_argument("files", nargs="+", type=_file, metavar="FILE", help="JSON, or a zip")
    _add_common(parser)
    return parser


def _serve_parser() -> _Parser:
    parser = _parser(
        "gemstream serve",
        "Stream answers to other programs of this computer over a WebSocket, until Ctrl-C.\n"
        "The address and the secret are in bridge.json in the data folder.",
        "exit codes: 0 interrupted, 2 wrong usage, or a port or folder that cannot be had",
    )
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="else any that is free")
    _add_common(parser)
    return parser


def _watch_parser() -> _Parser:
    parser = _parser(
        "gemstream watch",
        'Follow the answers of "gemstream serve" or the window, until it ends or Ctrl-C.',
        "exit codes: 0 it ended or was interrupted, 2 there is none, 6 it cannot be reached",
    )
    _add_common(parser)
    return parser


def _selftest_parser() -> _Parser:
    parser = _parser(
        "gemstream selftest",
        "Open the real window, ask, wait for the end, and check that the window shows the answer.",
    )
    parser.add_argument("--prompt", metavar="T", help="the question; else a sample is asked")
    _add_images(parser)
    parser.add_argument("--screenshot", type=Path, metavar="PNG", help="keep a picture of it")
    _add_common(parser)
    return parser


def _doctor_parser() -> _Parser:
    parser = _parser(
        "gemstream doctor", "Say what works and what is missing on this computer, no secrets."
    )
    _add_common(parser)
    return parser


_COMMAND_PARSERS = {
    "ask": _ask_parser,
    "bench": _bench_parser,
    "export": _export_parser,
    "import": _import_parser,
    "serve": _serve_parser,
    "watch": _watch_parser,
    "selftest": _selftest_parser,
    "doctor": _doctor_parser,
}


def _add_images(parser: _Parser) -> None:
    parser.add_argument(
        "--image",
        action="append",
        default=[],
        type=_file,
        dest="images",
        metavar="FILE",
        help="an image to ask about; may be given several times",
    )


def _add_common(parser: _Parser) -> None:
    add = parser.add_argument
    add(
        "--engine",
        choices=("auto", "gemini", "enterprise", "offline"),
        default="auto",
        help="auto: gemini when a key is known, else offline",
    )
    add("--model", metavar="NAME", help="the model to ask")
    add("--system", default="", metavar="TEXT", help="a system instruction")
    add("--max-output-tokens", type=_count, metavar="N", help="longest answer, in tokens")
    add("--temperature", type=_temperature, metavar="X", help="0 (strict) to 2 (free)")
    add("--thoughts", action="store_true", help="show summaries of the model's thinking")
    add("--connect-timeout", type=_seconds, metavar="S", help="longest wait until it is asked")
    add("--first-chunk-timeout", type=_seconds, metavar="S", help="longest wait for a first word")
    add("--idle-timeout", type=_seconds, metavar="S", help="longest silence in the middle")
    add("--total-timeout", type=_seconds, metavar="S", help="stop the answer after this time")
    add("--retries", type=_retries, metavar="N", help="ask again after a passing fault")
    add("--json", action="store_true", help="print JSON")
    add("--data-dir", type=Path, metavar="DIR", help="keep data in this folder")
    add("--version", action="version", version=f"gemstream {__version__}")


def _file(word: str) -> Path:
    """A path, or a ``file:`` address as desktops hand them over."""
    if is_web_address(word):
        raise argparse.ArgumentTypeError(f"{word!r} is on the web; save the picture, then name it")
    return file_at(word) or Path(word)


def _given(word: str) -> Path | WebAddress:
    """Likewise, or an address of the web: the window asks before it is fetched."""
    try:
        return web_address(word) if is_web_address(word) else _file(word)
    except ImageRejected as error:
        raise argparse.ArgumentTypeError(error.sentence.rstrip(".")) from None


def _number(word: str, least: float, most: float, *, whole: bool = False) -> float:
    """A number within bounds; not-a-number is in none."""
    with contextlib.suppress(ValueError):
        value = int(word) if whole else float(word)
        if least <= value <= most:
            return value
    raise argparse.ArgumentTypeError(f"{word!r} is not a number between {least:g} and {most:g}")


def _seconds(word: str) -> float:
    return _number(word, 0.001, LONGEST_TIMEOUT_S)


def _count(word: str) -> int:
    return int(_number(word, 1, MOST_TOKENS, whole=True))


def _port(word: str) -> int:
    return int(_number(word, 1, 65_535, whole=True))


def _warm(word: str) -> int:
    return int(_number(word, 1, MOST_ANSWERS, whole=True))


def _cold(word: str) -> int:
    return int(_number(word, 0, MOST_ANSWERS, whole=True))


def _retries(word: str) -> int:
    return int(_number(word, 0, MOST_RETRIES, whole=True))


def _temperature(word: str) -> float:
    return _number(word, 0, 2)
