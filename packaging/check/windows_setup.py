"""Installs, upgrades and removes the program with its setup, and looks at what that leaves.

``python packaging/check/windows_setup.py SETUP [--older SETUP] [--program]``: on Windows, or under
Wine with programs that stand for ours. It uses the account it runs in, and not where Gemstream is
installed already. Standard library alone, for a computer with nothing on it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

WINE = [] if sys.platform == "win32" else ["wine"]
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Gemstream"
ALL_KEYS = (
    UNINSTALL_KEY,
    r"HKCU\Software\Classes\Applications\gemstream-window.exe",
    r"HKCU\Software\Classes\Gemstream.Image",
    r"HKCU\Software\Gemstream",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\gemstream.exe",
)
IN_USE_EXIT = 3


def run(*command: str | Path) -> int:
    """Run a program of Windows; returns its exit code."""
    return subprocess.run([*WINE, *command], check=False, timeout=300).returncode


def query(key: str, name: str | None = None) -> str:
    """What the registry has under a key; empty if that is not there."""
    command = [*WINE, "reg", "query", key, *(["/v", name] if name else [])]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return told.stdout if told.returncode == 0 else ""


def local_folder() -> Path:
    """Where Windows keeps what is the user's and of this computer."""
    if not WINE:
        return Path(os.environ["LOCALAPPDATA"])
    words = subprocess.run(
        [*WINE, "cmd", "/c", "echo %LOCALAPPDATA%"], capture_output=True, text=True, check=True
    ).stdout.strip()
    command = ["winepath", "-u", words]
    return Path(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())


LOCAL = local_folder()
FOLDER = LOCAL / "Programs" / "Gemstream"
DATA = LOCAL / "Gemstream"


def expect(what: str, is_so: object) -> None:
    """Say it, and end here if it is not so."""
    print(f"{'ok  ' if is_so else 'NOT '} {what}", flush=True)
    if not is_so:
        raise SystemExit(1)


def wait_until_gone(path: Path) -> bool:
    """Wait for the remover, which goes on in a copy of itself."""
    until = time.monotonic() + 60
    while path.exists() and time.monotonic() < until:
        time.sleep(0.2)
    return not path.exists()


def files() -> set[str]:
    """What lies in the folder of the program."""
    return {each.relative_to(FOLDER).as_posix() for each in FOLDER.rglob("*") if each.is_file()}


def listed() -> set[str]:
    """What the list in the folder says that it has."""
    lines = (FOLDER / "gemstream-files.txt").read_bytes().decode("utf-16-le").split("\r\n")
    return {line.replace("\\", "/") for line in lines if line.rstrip("\\") == line != ""}


def install(setup: Path) -> None:
    """Install, and look at all of it."""
    expect(f"{setup.name} installs without a word", run(setup, "/S") == 0)
    own = {"gemstream-files.txt", "uninstall.exe"}
    expect("what is listed is there", listed() and listed() | own == files() - {"notes.txt"})
    expect("Windows knows it", all(map(query, ALL_KEYS)))
    expect("the version is told", query(UNINSTALL_KEY, "DisplayVersion").strip())
    types = query(r"HKCU\Software\Classes\Applications\gemstream-window.exe\SupportedTypes")
    expect("it is offered for images", ".png" in types and ".heic" in types)
    expect("it opens none by itself", "Gemstream" not in query(r"HKCU\Software\Classes\.png", ""))


def upgrade(older: Path, setup: Path) -> None:
    """Install an older version, then the newer one, then the older one again."""
    install(older)
    before = files()
    (FOLDER / "notes.txt").write_text("mine", encoding="utf-8")
    install(setup)
    expect(
        "files of the older version alone are gone",
        files() - {"notes.txt"} == listed() | {"gemstream-files.txt", "uninstall.exe"},
    )
    expect("nothing is left aside", not list(FOLDER.glob("*.older")))
    expect("the versions differ", before != files() - {"notes.txt"})
    expect("a file of the user's stays", (FOLDER / "notes.txt").is_file())
    install(older)
    expect("going back gives what was there", files() - {"notes.txt"} == before)
    (FOLDER / "notes.txt").unlink()


def refuse_while_open(setup: Path) -> None:
    """A program that does not close is not overwritten."""
    before = {each: each.stat().st_mtime_ns for each in FOLDER.rglob("*")}
    with subprocess.Popen([*WINE, FOLDER / "gemstream.exe"]) as program:
        time.sleep(2)
        expect("an open program is not overwritten", run(setup, "/S") == IN_USE_EXIT)
        (FOLDER / "stop.txt").touch()
        program.wait(60)
    (FOLDER / "stop.txt").unlink()
    expect("nothing was changed", before == {e: e.stat().st_mtime_ns for e in FOLDER.rglob("*")})


def close_politely(setup: Path) -> None:
    """The window closes when the setup asks it to, and the setup goes on."""
    with subprocess.Popen([FOLDER / "gemstream-window.exe"]) as program:
        time.sleep(15)
        expect("the window is open", program.poll() is None)
        expect("the setup closes it and installs", run(setup, "/S") == 0)
        expect("it closed by itself", program.wait(30) is not None)


def use() -> None:
    """The program works from where it was installed."""
    program = FOLDER / "gemstream.exe"
    expect("it tells its version", run(program, "--version") == 0)
    expect("it answers", run(program, "ask", "How are you?", "--engine", "offline") == 0)
    expect("its self-test passes", run(program, "selftest") == 0)


def remove() -> None:
    """Remove it: what is the user's stays, unless that is asked for."""
    DATA.mkdir(exist_ok=True)
    (DATA / "conversations.db").write_bytes(b"mine")
    (FOLDER / "notes.txt").write_text("mine", encoding="utf-8")
    expect("it is removed without a word", run(FOLDER / "uninstall.exe", "/S") == 0)
    expect("the programs are gone", wait_until_gone(FOLDER / "uninstall.exe"))
    expect("nothing but a file of the user's is left", files() == {"notes.txt"})
    expect("Windows knows nothing of it", not any(map(query, ALL_KEYS)))
    opens = query(r"HKCU\Software\Classes\.heic\OpenWithProgids")
    expect("no type leads to it", "Gemstream" not in opens)
    expect("what the user made stays", (DATA / "conversations.db").read_bytes() == b"mine")
    shutil.rmtree(FOLDER)


def main() -> int:
    """Do all of it; returns the exit code."""
    parser = argparse.ArgumentParser(description="Tries the setup for Windows.")
    parser.add_argument("setup", type=Path)
    parser.add_argument("--older", type=Path, help="a setup of an older version with other files")
    parser.add_argument("--program", action="store_true", help="it is the real program, on Windows")
    arguments = parser.parse_args()
    if FOLDER.exists():
        raise SystemExit(f"{FOLDER} is there already: remove that Gemstream first.")
    if arguments.older:
        upgrade(arguments.older, arguments.setup)
    install(arguments.setup)
    if arguments.program:
        use()
        close_politely(arguments.setup)
    else:
        refuse_while_open(arguments.setup)
    remove()
    install(arguments.setup)
    expect("all is deleted if asked", run(FOLDER / "uninstall.exe", "/S", "/DELETEDATA") == 0)
    expect("the folder is gone", wait_until_gone(FOLDER))
    expect("what the user made is gone, as asked", not DATA.exists())
    return 0


if __name__ == "__main__":
    sys.exit(main())
