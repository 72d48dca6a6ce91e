"""Installs a .deb in a clean Debian and uses it: ``python packaging/check/installed.py FILE.deb``.

Started by its desktop entry on X11 and on Wayland, upgraded, downgraded, removed: each thing
that is so is one line. Needs root; see ``debian.py``.
"""

import argparse
import contextlib
import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from check.debian import HOME, SUITES, Debian, apart
from check.older import repacked
from check.session import ENTRY, Session, on_wayland, on_x11, wait
from linux_files import LIBRARY
from product import PROGRAM, ROOT, version

DATA = HOME / ".local" / "share" / "Gemstream"
CHATS = ROOT / "tests" / "exchange" / "chatgpt.json"
PICTURE = ROOT / "resources" / "samples" / "lake-at-dusk.jpg"
MOST_BYTES, MOST_INSTALLED_BYTES = 48_000_000, 140_000_000
STALE = {
    "json.py": "raise SystemExit('stale json')",
    "sitecustomize.py": "raise SystemExit('stale sitecustomize')",
    "desktop/__init__.py": "raise SystemExit('stale desktop')",
    "PySide6/QtCore.py": "raise SystemExit('stale Qt')",
    "libQt6Core.so.5": "stale",
}
"""Left by another version, or by somebody's hand, where the program keeps its own."""


@contextlib.contextmanager
def holds(sentence: str) -> Iterator[None]:
    """Say that something is so, and how long that took to see."""
    began = time.monotonic()
    try:
        yield
    except BaseException:
        print(f"NOT   {sentence}", flush=True)
        raise
    print(f"ok {time.monotonic() - began:5.1f} s  {sentence}", flush=True)


def main(argv: Sequence[str]) -> int:
    """Check a package; returns the exit code."""
    arguments = _arguments(argv)
    apart([__file__, *argv])
    work = arguments.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=work, prefix="packages-") as folder:
        package = arguments.package.absolute()
        older = arguments.older or repacked(package, Path(folder))
        looked_at(package)
        with closing(Debian(work, arguments.suite, is_desktop=False)) as debian:
            on_bare(debian, package)
        with closing(Debian(work, arguments.suite, is_desktop=True)) as debian:
            on_desktop(debian, package, older.absolute())
    print("All of it holds.")
    return 0


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("installed.py", description="Checks a package.")
    parser.add_argument("package", type=Path, metavar="DEB")
    parser.add_argument("--suite", choices=SUITES, default=SUITES[0], help="which Debian")
    parser.add_argument("--older", type=Path, help="a version before it; else it is made up")
    work = ROOT / "build" / "check"
    parser.add_argument("--work", type=Path, default=work, help="where Debian is kept")
    return parser.parse_args(argv)


def looked_at(package: Path) -> None:
    """What can be said of the file alone."""
    size = package.stat().st_size
    with holds(f"the package has {size / 1e6:.1f} MB, at most {MOST_BYTES / 1e6:.0f}"):
        assert size <= MOST_BYTES
    told = subprocess.run(
        ["dpkg-deb", "-f", package, "Installed-Size"], capture_output=True, text=True, check=True
    )
    size = int(told.stdout) * 1024
    with holds(f"installed it has {size / 1e6:.1f} MB, at most {MOST_INSTALLED_BYTES / 1e6:.0f}"):
        assert size <= MOST_INSTALLED_BYTES


def on_bare(debian: Debian, package: Path) -> None:
    """What it needs is what it says: nothing else is there."""
    with holds("a bare Debian installs it with what it depends on, without recommendations"):
        debian.administer("apt-get", "update")
        install(debian, package)
    with holds("the installed files are those of the package"):
        assert debian.administer("dpkg", "--verify", PROGRAM) == ""
    with holds("the command tells the version, and its licence is there"):
        assert debian.run(PROGRAM, "--version") == f"{PROGRAM} {version()}\n"
        assert debian.place(f"/usr/share/doc/{PROGRAM}/copyright").is_file()
    with holds("it answers in a terminal, by its own engine"):
        assert debian.run(PROGRAM, "ask", "--engine", "offline", "How many words?")
    with holds("without a display it says so"):
        debian.run(PROGRAM, code=1)


def install(debian: Debian, package: Path, *options: str) -> str:
    """Have apt install a package from a file."""
    place = debian.place(f"/root/{package.name}")
    shutil.copyfile(package, place)
    words = ["apt-get", "install", "-y", "--no-install-recommends", *options]
    told = debian.administer(*words, f"/root/{package.name}")
    place.unlink()
    return told


def on_desktop(debian: Debian, package: Path, older: Path) -> None:
    """All that a desktop does with it."""
    shutil.copyfile(package, debian.place(HOME / package.name))
    with holds("lintian finds no error and nothing to warn of"):
        debian.run("lintian", "--no-cfg", "--fail-on", "error,warning", HOME / package.name)
    debian.administer("apt-get", "update")
    with holds("it is installed on a desktop"):
        install(debian, package)
    with holds("Open with offers it for images, and the viewer stays what opens them"):
        offered(debian)
    selftests(debian)
    with on_x11(debian) as session:
        started_by_entry(session)
    with on_wayland(debian) as session:
        started_on_wayland(session)
    versions(debian, package, older)


def offered(debian: Debian) -> None:
    """What opens images beside a viewer that the desktop has chosen for them."""
    folder = debian.place(ENTRY).parent
    words = "[Desktop Entry]\nType=Application\nName=Viewer\nExec=true %f\n"
    (folder / "viewer.desktop").write_text(f"{words}MimeType=image/png;\n")
    (folder / "mimeapps.list").write_text("[Default Applications]\nimage/png=viewer.desktop\n")
    debian.administer("update-desktop-database")
    first, _, others = debian.run("gio", "mime", "image/png").partition("\n")
    assert "viewer.desktop" in first, first
    assert ENTRY.name in others, others


def selftests(debian: Debian) -> None:
    """The window shows what was answered."""
    for name, display in (("X11", on_x11), ("Wayland", on_wayland)):
        with holds(f"selftest passes from the installed files on {name}"), display(debian) as here:
            debian.run(PROGRAM, "selftest", "--engine", "offline", environ=here.environ)


def started_by_entry(session: Session) -> None:
    """The desktop starts it, and speaks with the one that is open."""
    debian = session.debian
    with holds("its entry starts it by the bus: a window is seen on X11"):
        session.launch()
        assert session.windows() == 1
    first = session.running()
    assert len(first) == 1
    with holds("a second start by the entry opens nothing else"):
        session.launch()
        assert (session.running(), session.windows()) == (first, 1)
    picture = debian.place(HOME / "lake at dusk.jpg")
    shutil.copyfile(PICTURE, picture)
    with holds("a picture opened with it is in its window"):
        session.launch(str(HOME / picture.name))
        wait(lambda: pictures_waiting(debian) == 1)
        assert (session.running(), session.windows()) == (first, 1)
    with holds("the words of the entry open another window of the same program"):
        session.start_by_words()
        wait(lambda: session.windows() == 2 and session.running() == first)
    with holds("it ends with the session, and nothing of it is left running"):
        session.end()


def started_on_wayland(session: Session) -> None:
    """Likewise without X."""
    with holds("its entry starts it by the bus on Wayland, where there is no X"):
        session.launch()
    with holds("what waited in the window is there again"):
        assert pictures_waiting(session.debian) == 1
        assert len(session.running()) == 1
        session.end()


def pictures_waiting(debian: Debian) -> int:
    """How many pictures are kept for questions that were not asked; the window locks their file."""
    with tempfile.TemporaryDirectory() as folder:
        for each in debian.place(DATA).glob("conversations.db*"):
            shutil.copy(each, folder)
        try:
            with closing(sqlite3.connect(Path(folder, "conversations.db"))) as file:
                query = "SELECT count(*) FROM images WHERE draft IS NOT NULL"
                return int(file.execute(query).fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def versions(debian: Debian, package: Path, older: Path) -> None:
    """What the user has is there whatever version is installed, and after all of them."""
    chats = debian.place(HOME / "chatgpt.json")
    shutil.copyfile(CHATS, chats)
    debian.run(PROGRAM, "import", HOME / chats.name)
    kept = conversations(debian)
    assert len(json.loads(kept)["conversations"]) >= 1
    before_of = debian.place(LIBRARY / "_internal" / "of_before.so")

    with holds("a version before it takes its place; the conversations open"):
        install(debian, older, "--allow-downgrades")
        assert before_of.exists()
        assert conversations(debian) == kept
    with holds("it is installed over that, and what that had besides is gone"):
        install(debian, package)
        assert not before_of.exists()
        assert debian.administer("dpkg", "--verify", PROGRAM) == ""
        assert conversations(debian) == kept
    with holds("a window that is open goes on while another version is installed"):
        with on_x11(debian) as session:
            session.launch()
            install(debian, older, "--allow-downgrades")
            assert conversations(debian) == kept  # by the window: it has them open
            for form in ("md", "html"):  # of which nothing was loaded before
                debian.run(PROGRAM, "export", "--all", "--out", HOME / f"all.{form}")
            assert len(session.running()) == 1
        install(debian, package)
    with holds("files of another version in its folder do not disturb it"):
        put_stale(debian)
        selftests(debian)
        assert conversations(debian) == kept
    removed(debian, package, kept)


def removed(debian: Debian, package: Path, kept: str) -> None:
    """Nothing of it stays but what the user has."""
    remove_stale(debian)
    for action in ("remove", "purge"):
        with holds(f"after {action} nothing of it is left but what the user has"):
            before = fingerprint(debian.place(HOME))
            debian.administer("apt-get", action, "-y", PROGRAM)
            assert left(debian) == [], left(debian)
            assert fingerprint(debian.place(HOME)) == before
        install(debian, package)
    with holds("installed again, it has the conversations of before, in its window too"):
        assert conversations(debian) == kept
        with on_x11(debian) as session:
            session.launch()
            assert conversations(debian) == kept


def conversations(debian: Debian) -> str:
    """All that are kept, as the installed version reads them."""
    return debian.run(PROGRAM, "export", "--all", "--format", "json")


def put_stale(debian: Debian) -> None:
    """Leave files where the program is installed."""
    for name, text in STALE.items():
        file = debian.place(LIBRARY / "_internal" / name)
        assert not file.exists(), name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def remove_stale(debian: Debian) -> None:
    """Take them away again, with the folders that only they were in."""
    for name in STALE:
        file = debian.place(LIBRARY / "_internal" / name)
        file.unlink()
        with contextlib.suppress(OSError):
            file.parent.rmdir()


def left(debian: Debian) -> list[str]:
    """What is named after the program outside the home folder."""
    found = debian.administer(
        "find",
        "/usr",
        "/etc",
        "/var/lib",
        "-iname",
        "*gemstream*",
        "-not",
        "-path",
        "/var/lib/apt/*",
    )
    return found.splitlines()


def fingerprint(folder: Path) -> str:
    """Of all that is in a folder."""
    found = hashlib.sha256()
    for each in sorted(folder.rglob("*")):
        found.update(f"{each.relative_to(folder)} {each.lstat().st_mode:o}\n".encode())
        if each.is_file() and not each.is_symlink():
            found.update(each.read_bytes())
    return found.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
