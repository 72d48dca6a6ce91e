"""What programs and libraries of Linux need, as ``readelf`` of the binutils tells it."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")


def elf_files(tree: Path) -> Iterator[Path]:
    """Programs and libraries in a folder and below, in order."""
    for file in sorted(tree.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(len(_MAGIC)) == _MAGIC:
                    yield file


def needed(file: Path) -> frozenset[str]:
    """The libraries that a file is linked with."""
    return frozenset(_NEEDED.findall(_readelf("--dynamic", file)))


def glibc_needed(tree: Path) -> tuple[int, int]:
    """The oldest version of the GNU C library with which all files in a folder run."""
    found = (
        (int(first), int(second))
        for file in elf_files(tree)
        for first, second in _GLIBC.findall(_readelf("--version-info", file))
    )
    return max(found, default=(0, 0))


def _readelf(what: str, file: Path) -> str:
    command = ["readelf", "--wide", what, str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
