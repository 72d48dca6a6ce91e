"""Runs code inside a frozen program: with its Python, its modules and its libraries, and no others.

A program that PyInstaller has frozen runs one script. A copy of it is made that runs another one;
it lies beside a link to all the rest, so that nothing else differs.
"""

import marshal
import struct
import subprocess
import zlib
from pathlib import Path

SCRIPT = b"__main__"
_COOKIE = struct.Struct("!8sIIII64s")
_ENTRY = struct.Struct("!IIIIBc")


def with_script(archive: bytes, script: bytes) -> bytes:
    """An archive of PyInstaller with another script in the place of the program's.

    Args:
        archive: https://pyinstaller.org/en/stable/advanced-topics.html#carchive: blobs, a table
            of them, and where that begins.
        script: Compiled, as ``marshal`` writes it.

    Raises:
        ValueError: If there is no script of the program in it.
    """
    magic, _, begin, length, version, library = _COOKIE.unpack(archive[-_COOKIE.size :])
    blobs, table = archive[:begin], archive[begin : begin + length]
    packed = zlib.compress(script)
    made, at, is_found = b"", 0, False
    while at < len(table):
        size, offset, stored, whole, is_packed, kind = _ENTRY.unpack_from(table, at)
        name = table[at + _ENTRY.size : at + size]
        if name.rstrip(b"\0") == SCRIPT:
            is_found = True
            offset, stored, whole, is_packed = len(blobs), len(packed), len(script), 1
        made += _ENTRY.pack(size, offset, stored, whole, is_packed, kind) + name
        at += size
    if not is_found:
        raise ValueError("The archive has no script of the program.")
    total = len(blobs) + len(packed) + len(made) + _COOKIE.size
    cookie = _COOKIE.pack(magic, total, len(blobs) + len(packed), len(made), version, library)
    return blobs + packed + made + cookie


def other_program(program: Path, code: str, folder: Path) -> Path:
    """Make a program that runs other code with all that a frozen one has.

    Args:
        program: The frozen one.
        code: What runs; compiled here, so by a Python of the same version.
        folder: Where it is put.

    Returns:
        The program.
    """
    archive, made = folder / "archive", folder / "other"
    _objcopy("--dump-section", f"pydata={archive}", program, "/dev/null")
    script = marshal.dumps(compile(code, "other.py", "exec"))
    archive.write_bytes(with_script(archive.read_bytes(), script))
    _objcopy("--update-section", f"pydata={archive}", program, made)
    (folder / "_internal").symlink_to(program.parent / "_internal")
    return made


def _objcopy(*words: object) -> None:
    subprocess.run(["objcopy", *map(str, words)], check=True, capture_output=True)
