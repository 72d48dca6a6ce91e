"""The program with its window: QApplication, theme, main window and loop, put together."""

from __future__ import annotations

from desktop.garbage import keep_start  # first: it pauses the collector

# isort: split

import os
import sys
import threading
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer, QtMsgType, qInstallMessageHandler

from desktop import APPLICATION_ID, plain_qt, qt_needs  # noqa: F401 - before more is imported
from desktop.app import App
from desktop.core.errors import StorageFailed
from desktop.engine.tasks import TaskOwner
from desktop.paths import ensure_private, folder_news, log_dir
from desktop.program.first_paint import FirstPaint
from desktop.program.language import speak
from desktop.program.reception import Reception, put_in
from desktop.program.windows import Windows
from desktop.setup import Setup
from desktop.ui.open_with import QtApplication
from desktop.ui.theme import FONTS, Theme, load_fonts, text_font
from desktop.words import shown, tr

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from desktop.core.web_address import WebAddress
    from desktop.engine.controller import ChatController
    from desktop.instance import Lock
    from desktop.log_book import LogBook
    from desktop.program.crash import CrashPath
    from desktop.program.loop import Loop
    from desktop.program.tidying import Tidying

FAILED = 1
WARM_UP_AFTER_MS = 150
LOOP_AFTER_MS = 10
OWN_NAMES = frozenset({"gemstream", "gemstream-window", "__main__", "python"})


class Application:
    """The running program. It does not start its loop; whoever made it does.

    Attributes:
        window: The window it began with.
        windows: All that are open.
        asks_quickly: Begin with the small window that takes one question.
        reception: Does what later starts with the same data folder want.
        log_book: Writes down what this run did.
    """

    def __init__(
        self,
        qt: QtApplication,
        setup: Setup,
        images: Sequence[Path | WebAddress],
        *,
        keeps: bool = True,
    ) -> None:
        self.qt = qt
        file = setup.settings_file
        settings = file.load()
        speak(qt, settings.language)
        self._app = App(setup, settings, asks_again=True, keeps=keeps, on_crash=self._crashed)
        self.theme = Theme()
        self.theme.choose(settings.theme, settings.contrast, settings.accent)
        self.theme.choose_motion(settings.motion)
        self.theme.choose_type(settings.text_size, settings.reading_font)
        self._tasks = TaskOwner(self._crashed)
        self._closers = TaskOwner(self._crashed)
        self.windows = Windows(self._app, self.theme, file)
        self.window = self.windows.first
        self.reception = Reception(self.windows, is_usual=setup.data_dir is None)
        qt.focusWindowChanged.connect(self.windows.note_use)
        self.windows.last_closed.connect(self._begin_close)
        for problem in filter(None, (self._app.keys.problem, file.problem)):
            self.windows.say(shown(problem), kind="warn")
        self._is_closing = self.asks_quickly = False
        self._app.problems.append(lambda fault: self.log_book.note_fault(fault))
        self._tidying: Tidying | None = None
        if images:
            self._when_running(lambda: put_in(self.window, images))
        qt.file_opened.connect(self._open)
        qt.end_asked.connect(self.ask_to_close)
        self._first_paint = FirstPaint(self.window, WARM_UP_AFTER_MS, self._begin)

    @property
    def controller(self) -> ChatController:
        """The engine's one interface, for the conversation in the first window."""
        return self.window.page.controller

    @cached_property
    def loop(self) -> Loop:
        """The qasync loop, made when first asked for: asyncio takes 30 ms to import."""
        from desktop.program.loop import new_loop

        return new_loop(self.qt)

    @cached_property
    def log_book(self) -> LogBook:
        """What this run writes down of itself; to load what it needs takes 5 ms."""
        from desktop.log_book import LogBook

        return LogBook(self._app.setup.environ)

    @cached_property
    def closed(self) -> asyncio.Event:
        """Set when the window was closed and everything has been let go of."""
        import asyncio

        return asyncio.Event()

    def _open(self, file: Path) -> None:
        """Put a file in the window in use, as soon as the loop runs."""
        self._when_running(lambda: self.windows.front.add_images([file]))

    def _when_running(self, work: Callable[[], None]) -> None:
        """Do something on the loop; before that runs, Qt's timers fire, and so does a call soon."""
        if self.loop.is_running():
            work()
        else:
            QTimer.singleShot(LOOP_AFTER_MS, self.window, lambda: self._when_running(work))

    def _begin(self) -> None:
        """Do what the first picture of the window did not wait for."""
        if self._is_closing:
            return
        if not self.loop.is_running():
            QTimer.singleShot(WARM_UP_AFTER_MS, self.window, self._begin)
            return
        keep_start()
        from desktop.program.tidying import Tidying
        from desktop.ui.app_icon import app_icon

        self._tidying = Tidying(self.windows)
        self.windows.heard.connect(self._tidying.hear)
        self.windows.heard.connect(self.log_book.hear)
        self.qt.setWindowIcon(app_icon())
        self.theme.follow_motion()
        self.windows.prepare(asks_quickly=self.asks_quickly)
        self.reception.open()
        from desktop.program.replaced import watch_program

        watch_program(self.qt, self.windows.say)
        self._tasks.start(self._check_folder(), name="check folder")
        self._tasks.start(self.windows.services.warm_up(self._load_readers), name="warm-up")

    async def _check_folder(self) -> None:
        """Make sure that something can be kept; elsewhere if not where it should."""
        import asyncio

        folder = self._app.folder
        try:
            await asyncio.to_thread(self._prepare_folder)
        except StorageFailed as error:
            import tempfile

            folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="gemstream-"))
            self._app.pictures.where = lambda: folder
            self._app.folder = folder
            self.windows.say(
                tr(
                    "{error} Until then, conversations, images of answers and their figures are "
                    "kept in {folder}."
                ).format(error=error, folder=folder),
                kind="warn",
            )
        if words := self.log_book.sentence_of_last_time():
            self.windows.say(words, kind="warn")
        await self.windows.begin_keeping(folder)
        setup = self._app.setup
        if news := await asyncio.to_thread(folder_news, setup.data_dir, setup.environ):
            self.windows.say(news)

    def _prepare_folder(self) -> None:
        folder = ensure_private(self._app.folder)
        self.log_book.begin(log_dir(folder), self._app.client.engine)

    async def _load_readers(self) -> None:
        """Load what shows an answer, so that the first one need not wait for it."""
        import asyncio

        await asyncio.to_thread(_import_readers)
        self.windows.prepare_views()

    @cached_property
    def crashes(self) -> CrashPath:
        """Tells of faults of our own."""
        from desktop.program.crash import crash_path  # few starts have one

        return crash_path(self._app, self.windows, self.theme)

    def _crashed(self, crash: BaseException) -> None:
        self.crashes.take(crash)

    def watch(self) -> None:
        """Take every fault that nobody else catches; for the one program in a process."""
        self.log_book.watches = True
        self.crashes.watch()
        self.loop.set_exception_handler(self.crashes.take_from_loop)

    def _begin_close(self) -> None:
        # Without a running loop there is nobody to shut down: whoever closes then does it himself.
        if not self._is_closing and self.loop.is_running():
            self._closers.start(self.aclose(), name="close")

    async def aclose(self) -> None:
        """Stop what is under way, let go of everything, close the window."""
        if self._is_closing:
            await self.closed.wait()
            return
        self._is_closing = True
        self.reception.close()
        self.qt.file_opened.disconnect(self._open)
        self.qt.end_asked.disconnect(self.ask_to_close)
        self.qt.focusWindowChanged.disconnect(self.windows.note_use)
        await self._tasks.aclose()
        await self._app.stop()
        await self.windows.settle()
        await self._app.aclose()
        self.windows.finish()
        if self._tidying is not None:
            self._tidying.stop()
        if "crashes" in vars(self):
            self.crashes.stop()
        self.log_book.end()
        self.closed.set()

    def ask_to_close(self) -> None:
        """Close as if the user had closed every window."""
        self.windows.close_all()


def create(argv: Sequence[str]) -> Application:
    """Make the program without starting its loop.

    Args:
        argv: The command line, with or without the program's name.

    Raises:
        UsageError: If the command line cannot be understood.
    """
    words = _without_name(argv)
    if not words:
        return open_application(Setup())
    from desktop.arguments import parse  # a double click has no words to understand

    arguments = parse(words)
    application = open_application(arguments.setup, getattr(arguments, "images", ()))
    application.asks_quickly = getattr(arguments, "quick_ask", False)
    return application


def open_application(
    setup: Setup, images: Sequence[Path | WebAddress] = (), *, keeps: bool = True
) -> Application:
    """Make the program from what was understood of the command line.

    Args:
        setup: What was understood.
        images: To be put in the tray.
        keeps: Keep conversations; else all are temporary.
    """
    return Application(qt_application(), setup, images, keeps=keeps)


def _without_name(argv: Sequence[str]) -> Sequence[str]:
    if argv and (argv[0] == sys.argv[0] or Path(argv[0]).stem in OWN_NAMES):
        return argv[1:]
    return argv


def qt_application() -> QtApplication:
    """The one there is, or a new one with the program's name and faces."""
    qt = QtApplication.instance()
    if not isinstance(qt, QtApplication):
        qInstallMessageHandler(_take_message)
        qt = QtApplication(["gemstream"])
    qt.setApplicationName("Gemstream")
    qt.setApplicationDisplayName("Gemstream")
    qt.setDesktopFileName(APPLICATION_ID)
    qt.setQuitOnLastWindowClosed(False)
    load_fonts(*FONTS)
    qt.setFont(text_font())
    return qt


def _import_readers() -> None:
    """Of Markdown and of code; there is nothing of Qt in them."""
    from desktop.highlight.languages import language_name
    from desktop.markdown.parser import parser

    parser()
    language_name("python")


def run(argv: Sequence[str], lock: Lock | None = None) -> int:
    """Open the window and run until it is closed; returns the exit code.

    Args:
        argv: The command line.
        lock: The data folder, taken for this process; the caller lets go of it.
    """
    application = create(argv)
    application.reception.lock = lock
    application.window.show()
    # The first picture, before the loop is even loaded; what the user does waits for the loop.
    application.qt.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    from desktop.program.loop import Signals

    with application.loop as loop:
        application.watch()
        signals = Signals(application.ask_to_close)
        loop.run_until_complete(application.closed.wait())
        signals.close()
    if application.windows.is_to_reopen:
        from desktop.reopening import reopen

        reopen(_without_name(argv))
    _leave()
    return 0


def _leave() -> None:
    """End although a worker may still wait for a slow disk; everything has been saved by now."""
    others = [t for t in threading.enumerate() if t is not threading.main_thread() and not t.daemon]
    if others:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


def _take_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Turn Qt's abort for want of a platform into one sentence, and log the rest."""
    if kind is QtMsgType.QtFatalMsg:
        sentence = qt_needs.missing() or message.strip().splitlines()[0]
        print(f"gemstream: {sentence}", file=sys.stderr, flush=True)
        os._exit(FAILED)
    import logging  # 5 ms, and Qt says little

    logging.getLogger(__name__).warning("Qt: %s", message)
