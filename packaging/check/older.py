"""Makes a version of a .deb that could have been before it."""

import shutil
import struct
import subprocess
from pathlib import Path

from linux_files import LIBRARY
from product import PROGRAM, version

OLDER = "0.0.1"
SHIFT_BYTES = 4096
_COOKIE_MARK, _COOKIE = b"MEI\014\013\012\013\016", struct.Struct("!8sIIII64s")
"""What ends the archive in a frozen program: its mark, its size and more."""


def repacked(package: Path, folder: Path) -> Path:
    """A version before it: all of it stands elsewhere in its program, and one file is gone now."""
    root = folder / "older"
    subprocess.run(["dpkg-deb", "-R", package, root], check=True)
    control = root / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(f"Version: {version()}", f"Version: {OLDER}"))
    (root / LIBRARY / "_internal" / "of_before.so").write_bytes(b"before")
    program = root / LIBRARY / PROGRAM
    program.write_bytes(shifted(program.read_bytes()))
    older = folder / "older.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(root), str(older)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return older


def shifted(program: bytes) -> bytes:
    """The same frozen program, with what PyInstaller put in it some bytes further on."""
    at = program.rfind(_COOKIE_MARK)
    if at < 0:
        return program
    size_bytes = _COOKIE.unpack_from(program, at)[1]
    begin = at + _COOKIE.size - size_bytes
    return program[:begin] + bytes(SHIFT_BYTES) + program[begin:]
