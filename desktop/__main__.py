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
    _have_streams()
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return STOPPED_EXIT
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return STOPPED_EXIT


def _have_streams() -> None:
    """What is said by a program of Windows without a console goes nowhere; Python gives it none."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


def _run(argv: Sequence[str]) -> int:
    if not argv:
        return _with_window("window", argv)
    from desktop.own_program import PARTS, run_part

    if argv[0] in PARTS:
        return run_part(argv)
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
        case "watch":
            from desktop.cli import watch

            return watch.run(arguments.setup, as_json=arguments.json)
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
    from desktop.core.errors import StorageFailed

    try:
        # A window that cannot be opened is told of before Qt is loaded, which would abort.
        sentence = qt_needs.wrong_version(qt_needs.pyside_version(), sys.version_info[:2])
        sentence = sentence or qt_needs.no_display(os.environ)
        if sentence is None and command == "selftest":
            from desktop import selftest

            return selftest.run(argv)
        if sentence is None:
            return _first_or_handed_over(argv, arguments)
    except StorageFailed as error:
        _say(str(error))
        return UNUSABLE_EXIT
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
    lock = _locked(arguments)
    if isinstance(lock, int):
        return lock
    with _moved(lock, arguments) as lock:
        from desktop import gui

        return gui.run(argv, lock)


def _locked(arguments: "Namespace | None") -> "Lock | int":
    """The data folder, taken for this process; or the exit code if that is all there is to do."""
    from desktop import instance

    while True:
        folder = _folder(arguments)
        if folder is None:
            return UNUSABLE_EXIT
        lock: Lock | int | None = instance.take(folder)
        if lock is not None:
            return lock
        lock = _hand_over(folder, arguments)
        if isinstance(lock, int) or _folder(arguments) == folder:
            return lock
        lock.release()  # the other one has moved the folder meanwhile


def _folder(arguments: "Namespace | None") -> "Path | None":
    """The data folder; None if it is missing and the user does not want to look for it again."""
    from desktop.core.errors import StorageFailed
    from desktop.paths import data_dir

    while True:
        try:
            return arguments.setup.folder if arguments else data_dir(None, os.environ)
        except StorageFailed as error:
            from desktop.data_folder import FolderMissing

            if not isinstance(error, FolderMissing):
                raise
            _say(str(error))
            from desktop import before_windows

            if not before_windows.ask_where(error.sentence):
                return None


def _moved(lock: "Lock", arguments: "Namespace | None") -> "Lock":
    """Move the data folder, if the user wants that; gives the lock of the one in force."""
    from desktop.paths import is_named

    if is_named(arguments.setup.data_dir if arguments else None, os.environ):
        return lock
    from desktop.data_folder import whereabouts

    if whereabouts().wanted is None:
        return lock
    from desktop import before_windows

    return before_windows.move(lock)


def _hand_over(folder: "Path", arguments: "Namespace | None") -> "Lock | int":
    from desktop.handing_over import hand_over
    from desktop.setup import Setup

    setup, images = (arguments.setup, arguments.images) if arguments else (Setup(), ())
    action = "quick-ask" if getattr(arguments, "quick_ask", False) else ""
    return hand_over(folder, images, setup, action)


if __name__ == "__main__":
    sys.exit(main())
