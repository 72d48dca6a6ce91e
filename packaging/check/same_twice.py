"""Builds packages twice from scratch, and says whether they are equal, byte for byte.

``python packaging/check/same_twice.py FOLDER [deb tar rpm appimage]``: the last commit is cloned to
two folders below FOLDER, each is built there in a venv of its own, and the second in another time
zone and language. It takes about five minutes on two quiet cores. If a package differs, the first
differences are named, in the frozen program and in the package.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRST, SECOND = "one", "the-other-one"
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "HOME": "/nonexistent"}
MOST_TOLD = 20


def main(argv: Sequence[str]) -> int:
    """Build twice and compare; returns the exit code."""
    parser = argparse.ArgumentParser("same_twice.py", allow_abbrev=False)
    parser.add_argument("folder", type=Path, help="empty, or not there; 2 GB are used")
    parser.add_argument("targets", nargs="*", default=["deb"], metavar="TARGET")
    arguments = parser.parse_args(argv)
    folder = arguments.folder.absolute()
    commit = _told("git", "-C", ROOT, "rev-parse", "HEAD").strip()
    build(commit, folder / FIRST, arguments.targets, {})
    build(commit, folder / SECOND, arguments.targets, ELSEWHERE)
    found = list(differences(folder / FIRST, folder / SECOND))
    for line in found[:MOST_TOLD]:
        print(line, file=sys.stderr)
    if len(found) > MOST_TOLD:
        print(f"... and {len(found) - MOST_TOLD} more", file=sys.stderr)
    return 1 if found else 0


def build(commit: str, place: Path, targets: Sequence[str], environ: dict[str, str]) -> None:
    """Build a commit in a folder of its own.

    Args:
        commit: Which; the last one may be another by the time of the second build.
        place: Made anew; the packages are in ``dist``, the frozen program in ``work/frozen``.
        targets: Of ``packaging/build.py``.
        environ: What is other than here.
    """
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    source = place / "source"
    _told("git", "clone", "--quiet", "--no-hardlinks", ROOT, source)
    _told("git", "-C", source, "checkout", "--quiet", "--detach", commit)
    command = [sys.executable, str(source / "packaging" / "build.py"), *targets]
    command += ["--work", str(place / "work"), "--out", str(place / "dist")]
    subprocess.run(command, check=True, env={**os.environ, **environ})
    shutil.rmtree(place / "work" / "venv")
    shutil.rmtree(place / "work" / "tools", ignore_errors=True)


def differences(first: Path, second: Path) -> Iterator[str]:
    """What differs between two builds, each in one line; nothing if the packages are equal."""
    packages = sorted({each.name for each in (*_files(first / "dist"), *_files(second / "dist"))})
    different = []
    for name in packages:
        sums = [_sum(each / "dist" / name) for each in (first, second)]
        is_same = sums[0] == sums[1] != ""
        print(f"{sums[0]}  {name}" if is_same else f"{name} differs", flush=True)
        if not is_same:
            different.append(name)
    if not packages:
        yield "There are no packages."
    for name in different:
        yield f"{name}: {_sum(first / 'dist' / name)} and {_sum(second / 'dist' / name)}"
    if different:
        yield from in_folders(first / "work" / "frozen", second / "work" / "frozen")
    for name in different:
        yield from _in_packages(first / "dist" / name, second / "dist" / name)


def in_folders(first: Path, second: Path) -> Iterator[str]:
    """Which files of two folders differ, and where."""
    names = sorted({each.relative_to(top) for top in (first, second) for each in _files(top)})
    for name in names:
        one, other = first / name, second / name
        if not (os.path.lexists(one) and os.path.lexists(other)):
            yield f"{name} is in one of them alone"
        elif one.is_symlink() or other.is_symlink():
            if not (one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()):
                yield f"{name} leads elsewhere"
        elif one.lstat().st_mode != other.lstat().st_mode:
            yield f"{name} has other permissions"
        elif one.read_bytes() != other.read_bytes():
            yield f"{name} differs {_where(one.read_bytes(), other.read_bytes())}"


def _in_packages(first: Path, second: Path) -> Iterator[str]:
    """Which lines of the contents differ: names, sizes, times, owners."""
    for lines in zip_longest(_listed(first), _listed(second), fillvalue=""):
        if lines[0] != lines[1]:
            yield f"{first.name}: {lines[0]!r} and {lines[1]!r}"


def _listed(package: Path) -> list[str]:
    commands = {
        ".deb": ["dpkg-deb", "-c"],
        ".rpm": ["rpm", "-qp", "--dump"],
        ".zst": ["tar", "--zstd", "-tvf"],
        ".squashfs": ["unsquashfs", "-lls"],
    }
    command = commands.get(package.suffix)
    if command is None or not package.is_file():
        return []
    told = subprocess.run([*command, package], capture_output=True, text=True, check=False)
    return told.stdout.splitlines()


def _told(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def _where(one: bytes, other: bytes) -> str:
    at = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
    at = min(len(one), len(other)) if at < 0 else at
    return f"from byte {at}: {one[at : at + 32]!r} and {other[at : at + 32]!r}"


def _files(folder: Path) -> Iterator[Path]:
    return (each for each in folder.rglob("*") if each.is_symlink() or not each.is_dir())


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
