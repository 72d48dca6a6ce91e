"""`python -m desktop`: opens the window, or runs a command; each loads only what it needs."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from desktop.instance import Lock

UNUSABLE_EXIT = 2
STOPPED_EXIT = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code.

    Args:
        argv: The command line without the program's name; None for that of the process.
    """
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return STOPPED_EXIT
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return STOPPED_EXIT


def _run(argv: Sequence[str]) -> int:
    if not argv:
        return _with_window("window", argv)
    from desktop.arguments import USAGE_EXIT, UsageError, parse

    try:
        arguments = parse(argv)
    except UsageError as error:
        _say(str(error))
        return USAGE_EXIT
    match arguments.command:
        case "ask":
            from desktop.cli import ask

            return ask.run(
                arguments.prompt, arguments.images, arguments.setup, as_json=arguments.json
            )
        case "bench":
            from desktop.cli import bench

            return bench.run(
                arguments.prompts,
                arguments.setup,
                count=arguments.count,
                cold=arguments.cold,
                as_json=arguments.json,
            )
        case "export" | "import":
            return _transfer(arguments)
        case "serve":
            from desktop.cli import serve

            return serve.run(arguments.setup, port=arguments.port, as_json=arguments.json)
        case "doctor":
            from desktop.cli import doctor

            return doctor.run(arguments.setup, as_json=arguments.json)
        case command:
            return _with_window(command, argv, arguments)


def _transfer(arguments: "Namespace") -> int:
    if arguments.command == "import":
        from desktop.cli import imports

        return imports.run(arguments.files, arguments.setup, as_json=arguments.json)
    from desktop.cli import exports

    return exports.run(
        arguments.conversations,
        arguments.setup,
        every=arguments.every,
        form=arguments.form,
        out=arguments.out,
        as_json=arguments.json,
    )


def _with_window(command: str, argv: Sequence[str], arguments: "Namespace | None" = None) -> int:
    from desktop import qt_needs

    try:
        # A window that cannot be opened is told of before Qt is loaded, which would abort.
        sentence = qt_needs.wrong_version(qt_needs.pyside_version(), sys.version_info[:2])
        sentence = sentence or qt_needs.no_display(os.environ)
        if sentence is None and command == "selftest":
            from desktop import selftest

            return selftest.run(argv)
        if sentence is None:
            return _first_or_handed_over(argv, arguments)
    except ImportError as error:
        sentence = qt_needs.missing()
        if sentence is None:
            raise
        sentence = f"{sentence} ({error})"
    _say(sentence)
    return 1


def _say(sentence: str) -> None:
    from desktop.core.terminal import for_terminal

    print(for_terminal(f"gemstream: {sentence}"), file=sys.stderr)


def _first_or_handed_over(argv: Sequence[str], arguments: "Namespace | None") -> int:
    """Open the window, or leave that to the Gemstream that has the same data folder open."""
    from desktop import instance
    from desktop.core.errors import StorageFailed
    from desktop.paths import data_dir

    try:
        folder = arguments.setup.folder if arguments else data_dir(None, os.environ)
    except StorageFailed as error:
        _say(str(error))
        return UNUSABLE_EXIT
    lock = instance.take(folder) or _hand_over(folder, arguments)
    if isinstance(lock, int):
        return lock
    with lock:
        from desktop import gui

        return gui.run(argv, lock)


def _hand_over(folder: "Path", arguments: "Namespace | None") -> "Lock | int":
    from desktop.handing_over import hand_over
    from desktop.setup import Setup

    setup, images = (arguments.setup, arguments.images) if arguments else (Setup(), ())
    return hand_over(folder, images, setup)


if __name__ == "__main__":
    sys.exit(main())
