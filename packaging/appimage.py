"""The program as an AppImage, ``Gemstream-VERSION-x86_64.AppImage``: it runs where it lies.

An AppImage is a small program, the runtime, with a file system behind it
(https://github.com/AppImage/AppImageSpec). The file system is made here; the runtime is given, for
no registry has it.
"""

import hashlib
import os
import platform
import struct
import subprocess
import tempfile
from pathlib import Path

from build_tools import ToolMissing, ensure_programs
from linux_files import SHARE, install, tidy
from product import APPLICATION_ID, HOME_PAGE, NAME, PROGRAM, build_time_s, version

RUNTIME_URL = "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-"
RUNTIME_SHA256 = {
    "aarch64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
}
"""The official runtimes, by the kind of processor that ends their address. The sums are those that
several other projects pin."""

MOST_BYTES = 56_000_000
MAGIC = b"AI\x02"
"""At the ninth byte of a runtime of type 2."""
UPDATE_SECTION = ".upd_info"
WITHOUT_RUNTIME = (
    "This is the payload alone, not an AppImage: no --runtime-file was given. The runtime is at "
    f"{RUNTIME_URL}{platform.machine()}"
)


def make(tree: Path, out: Path, *, runtime_file: Path | None = None) -> list[Path]:
    """Make the AppImage, or its payload if there is no runtime; the same bytes each time.

    Args:
        tree: The frozen program.
        out: Where it goes.
        runtime_file: The official runtime, see ``RUNTIME_URL``.

    Returns:
        The AppImage and the list by which it is updated in pieces; or the payload.

    Raises:
        ToolMissing: If the runtime is not the one it must be, or the payload is too large.
    """
    machine = platform.machine()
    runtime = checked(runtime_file, machine) if runtime_file else b""
    payload = out / f"{PROGRAM}-{version()}-linux-{machine}.squashfs"
    with tempfile.TemporaryDirectory(dir=out, prefix="appimage-") as folder:
        lay_out(tree, Path(folder, "AppDir"))
        squash(Path(folder, "AppDir"), payload)
    if payload.stat().st_size > MOST_BYTES:
        raise ToolMissing(
            f"The payload has {payload.stat().st_size / 1e6:.1f} MB, "
            f"more than {MOST_BYTES / 1e6:.0f}: leave more out in packaging/left_out.py."
        )
    if not runtime:
        print(WITHOUT_RUNTIME, flush=True)
        return [payload]
    image = out / f"{NAME}-{version()}-{machine}.AppImage"
    image.write_bytes(with_update_information(runtime, machine) + payload.read_bytes())
    image.chmod(0o755)
    os.utime(image, (build_time_s(), build_time_s()))  # zsyncmake tells it
    payload.unlink()
    ensure_programs({"zsyncmake": "zsync"})
    pieces = image.with_name(f"{image.name}.zsync")
    command = ["zsyncmake", "-u", image.name, "-o", pieces.name, image.name]
    subprocess.run(command, check=True, cwd=out, stdout=subprocess.DEVNULL)
    return [image, pieces]


def checked(file: Path, machine: str) -> bytes:
    """A runtime, if it is the official one.

    Args:
        file: Where it is.
        machine: The kind of processor that it is for.

    Raises:
        ToolMissing: If it is another one.
    """
    runtime = file.read_bytes()
    found = hashlib.sha256(runtime).hexdigest()
    if found != RUNTIME_SHA256.get(machine):
        raise ToolMissing(
            f"{file} is not the runtime at {RUNTIME_URL}{machine}: its sha256 is {found}."
        )
    if runtime[:4] != b"\x7fELF" or runtime[8:11] != MAGIC:
        raise ToolMissing(f"{file} is no runtime of AppImages of type 2.")
    return runtime


def lay_out(tree: Path, root: Path) -> None:
    """Lay out everything as it will be mounted.

    Args:
        tree: The frozen program.
        root: The folder to make.
    """
    # The bus could not start it: an AppImage lies wherever its user put it.
    install(tree, root, is_activated=False)
    (root / "AppRun").symlink_to(Path("usr", "bin", PROGRAM))
    entry = f"{APPLICATION_ID}.desktop"
    (root / entry).symlink_to(SHARE / "applications" / entry)
    icons = SHARE / "icons" / "hicolor"
    (root / f"{APPLICATION_ID}.svg").symlink_to(
        icons / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    )
    (root / ".DirIcon").symlink_to(icons / "256x256" / "apps" / f"{APPLICATION_ID}.png")
    tidy(root)


def squash(root: Path, file: Path) -> None:
    """Pack a folder as a file system.

    Raises:
        ToolMissing: If mksquashfs cannot do it.
    """
    file.unlink(missing_ok=True)
    command = ["mksquashfs", str(root), str(file), "-quiet", "-no-progress", "-noappend"]
    command += [
        "-comp",
        "zstd",
        "-Xcompression-level",
        "19",
        "-b",
        "256K",
        "-all-root",
        "-no-xattrs",
    ]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(build_time_s())}
    told = subprocess.run(command, check=False, capture_output=True, text=True, env=environ)
    if told.returncode != 0:
        raise ToolMissing(f"The payload cannot be made: {told.stderr[-2000:]}")


def with_update_information(runtime: bytes, machine: str) -> bytes:
    """A runtime that says where newer AppImages are, for tools that update them.

    Args:
        runtime: The official one.
        machine: The kind of processor.

    Raises:
        ToolMissing: If it has no place for it, or something stands behind it.
    """
    owner, repository = HOME_PAGE.rstrip("/").rsplit("/", 2)[-2:]
    pattern = f"{NAME}-*-{machine}.AppImage.zsync"
    told = f"gh-releases-zsync|{owner}|{repository}|latest|{pattern}".encode()
    start, size = section(runtime, UPDATE_SECTION)
    if len(told) >= size:
        raise ToolMissing("The runtime has no room for update information.")
    return runtime[:start] + told.ljust(size, b"\0") + runtime[start + size :]


def elf_size(program: bytes) -> int:
    """How long an ELF program of 64 bits is: a runtime finds the file system behind it thus."""
    table = struct.unpack_from("<Q", program, 0x28)[0]
    size, count = struct.unpack_from("<HH", program, 0x3A)
    *_, start, last = struct.unpack_from("<IIQQQQ", program, table + size * (count - 1))
    return int(max(table + size * count, start + last))


def section(program: bytes, name: str) -> tuple[int, int]:
    """Where a section of an ELF program of 64 bits is, and how many bytes it has.

    Raises:
        ToolMissing: If there is none, or something stands behind the program.
    """
    table = struct.unpack_from("<Q", program, 0x28)[0]
    size, count, names = struct.unpack_from("<HHH", program, 0x3A)
    if elf_size(program) != len(program):
        raise ToolMissing("Something stands behind the runtime.")
    rows = [struct.unpack_from("<IIQQQQ", program, table + size * n) for n in range(count)]
    words = rows[names][4]
    for row in rows:
        start = words + row[0]
        if program[start : program.index(b"\0", start)].decode() == name:
            return row[4], row[5]
    raise ToolMissing(f"The runtime has no section {name}.")
