"""Unpacks packages and lets them test themselves: ``python packaging/check/unpacked.py FILE ...``.

For .deb, .rpm, .tar.zst, .squashfs and .AppImage, on a Linux with their tools and Xvfb. An .rpm is
installed in a folder that stands for the root of a system, and removed again; the window opens on a
display of its own, with an empty home and nothing else of who runs this.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from appimage import elf_size
from linux_files import LIBRARY
from product import PROGRAM, version

LONGEST_S = 300


class Faulty(Exception):
    """The package is not as it must be; the text says why."""


def main(argv: Sequence[str]) -> int:
    """Try packages; returns the exit code."""
    for name in argv:
        package = Path(name).absolute()
        try:
            with tempfile.TemporaryDirectory(prefix="unpacked-") as folder:
                run(unpack(package, Path(folder, "root")), Path(folder, "home"))
                if package.suffix == ".rpm":
                    remove(Path(folder, "root"))
        except (Faulty, subprocess.SubprocessError) as error:
            print(f"{package.name}: {error}", file=sys.stderr)
            return 1
        print(f"{package.name}: unpacked, started, tested itself", flush=True)
    return 0


def unpack(package: Path, root: Path) -> Path:
    """Unpack it.

    Args:
        package: Its name says what it is.
        root: The folder to make.

    Returns:
        What starts the program.

    Raises:
        Faulty: If nothing does.
    """
    match package.suffix:
        case ".rpm":
            # What it requires is looked for in the database of the folder, which has nothing.
            _do(*_rpm(root), "--nodeps", "-i", package)
            program = root / "usr" / "bin" / PROGRAM
        case ".deb":
            _do("dpkg-deb", "-x", package, root)
            program = root / "usr" / "bin" / PROGRAM
        case ".squashfs" | ".AppImage":
            offset = elf_size(package.read_bytes()) if package.suffix == ".AppImage" else 0
            _do("unsquashfs", "-quiet", "-no-progress", "-o", offset, "-d", root, package)
            program = root / "AppRun"
        case _:
            root.mkdir()
            _do("tar", "--use-compress-program", "zstd --long=27", "-xf", package, "-C", root)
            program = next(root.glob(f"*/{PROGRAM}"), root / PROGRAM)
    if not os.access(program, os.X_OK):
        raise Faulty(f"{program.relative_to(root)} does not start anything.")
    return program


def run(program: Path, home: Path) -> None:
    """Let it say its version, answer, and test itself with a window.

    Raises:
        Faulty: If it says another version.
        subprocess.SubprocessError: If it fails.
    """
    home.mkdir()
    environ = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    told = _do(program, "--version", env=environ)
    if version() not in told:
        raise Faulty(f"It says that it is {told!r}, not {version()}.")
    _do(program, "ask", "Which words?", "--engine", "offline", env=environ)
    _do("xvfb-run", "-a", program, "selftest", "--engine", "offline", env=environ)


def remove(root: Path) -> None:
    """Remove an .rpm, and look that nothing stays.

    Raises:
        Faulty: If something does.
    """
    _do(*_rpm(root), "-e", PROGRAM)
    left = [each for each in (root / "usr").rglob("*") if not each.is_dir()]
    left += [root / LIBRARY] if (root / LIBRARY).exists() else []
    if left:
        raise Faulty(f"Removed, it leaves {left[0]}.")


def _rpm(root: Path) -> tuple[str, ...]:
    return ("rpm", "--root", str(root), "--dbpath", "/var/lib/rpm", "--nosignature")


def _do(*words: object, env: dict[str, str] | None = None) -> str:
    command = [str(word) for word in words]
    told = subprocess.run(
        command, check=False, capture_output=True, text=True, env=env, timeout=LONGEST_S
    )
    if told.returncode != 0:
        raise Faulty(f"{' '.join(command)}: {(told.stderr or told.stdout)[-2000:]}")
    return told.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
