"""Reads attack strings in the real window, in a process of its own, and notes what that opens.

    python -m tests.attacks.reading DATA_DIR TRAP_URL TRAP_FILE GEMINI_PORT [deliberate]

Each string is an answer that streams in, and its question; then all are opened again from the
store, looked at from end to end, pointed at, and exported. What Python opened and connected to
meanwhile is printed as JSON; what Qt opened, whoever started this sees by the traps.
"""

import contextlib
import json
import os
import sys
import sysconfig
import urllib.request
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QToolTip

from desktop.core.events import Ended
from desktop.exchange.forms import FORMS
from desktop.transfer import every_outline, export
from tests.attacks.strings import attacks
from tests.gui_run import run, until

ROOT = Path(__file__).parents[2]
ALLOWED = [
    ROOT, Path(sys.prefix), Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")),
    Path("/usr/share"), Path("/etc/fonts"), Path("/proc"), Path("/sys"),
    Path("/dev/null"), Path("/dev/random"), Path("/dev/urandom"), Path("/dev/dri"),
    Path("/etc/localtime"), Path("/etc/mime.types"),
]  # fmt: skip

FEW = 3
"""Enough to see that the traps notice what is opened on purpose."""

LONGEST_S = 200.0


class Ear:
    """Notes what Python opens and connects to, while it is wanted."""

    def __init__(self, folder: Path, port: int) -> None:
        self.is_on = False
        self.heard: list[str] = []
        self._allowed = [*map(str, ALLOWED), str(folder), str(Path(sys.executable).resolve())]
        self._port = port
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if not self.is_on:
            return
        if event == "socket.connect" and self._is_elsewhere(args[1]):
            self.heard.append(f"connect {args[1]}")
        elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
            if str(args[0]) != "127.0.0.1":
                self.heard.append(f"look up {args[0]}")
        elif event == "open" and isinstance(args[0], str | bytes | os.PathLike):
            path = str(Path(os.fsdecode(args[0])).absolute())
            if not any(path == each or path.startswith(each + os.sep) for each in self._allowed):
                self.heard.append(f"open {path}")
        elif event in {"os.startfile", "webbrowser.open"}:
            self.heard.append(f"{event} {args}")

    def _is_elsewhere(self, address: object) -> bool:
        return isinstance(address, tuple) and address[:2] != ("127.0.0.1", self._port)


async def settled(view):
    """Wait until all that is in view is read, coloured, typeset and painted."""
    await until(lambda: not view._page.styles.formulas.is_busy)
    view.viewport().repaint()


async def look_over(view, tips: list[str]) -> None:
    """Look at the whole conversation, with the pointer on all that says something."""
    view.jump_to_start()
    bar = view.verticalScrollBar()
    while True:
        await settled(view)
        for placed in list(view.shown):
            for number, one in enumerate(getattr(placed.row, "views", None) or ()):
                for box, _words, _what in one.spots():
                    corner = placed.row.corner_of(number) + QPointF(view.column_left, placed.y)
                    view.show_pointer(box.translated(corner).center())
                    tip = view.viewport().toolTip()
                    tips.append(tip)
                    QToolTip.showText(QPoint(5, 5), tip, view)
        if bar.value() >= bar.maximum():
            return
        view.move_by(view.viewport().height() * 3 // 4)


async def write_exports(application, folder: Path) -> None:
    """Write all conversations in each form."""
    store = application._app.store
    ids = [each.id for each in await every_outline(store)]
    for form in FORMS:

        def write(pieces, file=folder / f"export.{form}"):
            with file.open("wb") as out:
                out.writelines(pieces)

        await export(store, ids, form, write)


def deliberate(url: str, file: str) -> None:
    """What must be noticed, or nothing of all this is worth anything."""
    with contextlib.suppress(OSError):
        urllib.request.urlopen(f"{url}/deliberate", timeout=5).close()  # noqa: S310 - loopback
    Path(file).read_bytes()
    document = QTextDocument()
    document.setHtml(f'<img src="{Path(file).with_name("of-qt.png").as_posix()}">')
    document.size()


def main() -> None:
    """Read, and print what was noticed."""
    folder, url, file, port = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
    texts = attacks(url, url.removeprefix("http://"), file)
    if "deliberate" in sys.argv:
        texts = texts[:FEW]
    ear = Ear(folder, port)
    tips: list[str] = []
    shown: list[str] = []

    async def stream(application):
        endings = []
        application.controller.listen(
            lambda events: endings.extend(each for each in events if isinstance(each, Ended))
        )
        view = application.window.view
        ear.is_on = True
        for number, text in enumerate(texts):
            application.window.ask(f"{number} {text}")
            await until(lambda wanted=number: len(endings) > wanted)
            assert endings[-1].text == text, (number, endings[-1])
            await settled(view)
        await look_over(view, tips)
        shown.append(view.text())
        return application.controller.conversation.id

    async def open_again(application):
        window = application.window
        application.windows.pages.open(window, conversation_id)
        await until(lambda: window.view.turn_count == len(texts))
        await look_over(window.view, tips)
        shown.append(window.view.text())
        await write_exports(application, folder)

    conversation_id = run(["--data-dir", str(folder)], stream, longest_s=LONGEST_S)
    run(["--data-dir", str(folder)], open_again, longest_s=LONGEST_S)
    if "deliberate" in sys.argv:
        deliberate(url, file)
    ear.is_on = False
    said = [sum(text in each for text in texts) for each in shown]
    print(json.dumps({"heard": ear.heard, "texts": len(texts), "said": said, "tips": tips}))


if __name__ == "__main__":
    main()
