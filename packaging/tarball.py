"""The program as ``gemstream-VERSION-linux-x86_64.tar.zst``: unpack it anywhere, run gemstream."""

import platform
import subprocess
import tarfile
from pathlib import Path

from product import PROGRAM, build_time_s, version


def make(tree: Path, out: Path) -> list[Path]:
    """Pack the frozen program, the same bytes each time.

    Args:
        tree: The frozen program.
        out: Where it goes.

    Returns:
        The one file.
    """
    name = f"{PROGRAM}-{version()}-linux-{platform.machine()}"
    plain = out / f"{name}.tar"
    write_tar(tree, plain, name)
    packed = plain.with_name(f"{plain.name}.zst")
    subprocess.run(
        ["zstd", "-q", "-f", "-19", "--long=27", "--rm", plain, "-o", packed], check=True
    )
    return [packed]


def write_tar(tree: Path, file: Path, top: str) -> None:
    """Write a tar whose bytes follow from names, contents and permissions alone.

    Args:
        tree: What goes into it.
        file: What is written.
        top: The one folder in it.
    """
    when = build_time_s()

    def plainly(each: tarfile.TarInfo) -> tarfile.TarInfo:
        each.uid = each.gid = 0
        each.uname = each.gname = "root"
        each.mtime = when
        may_run = each.isdir() or each.mode & 0o100
        each.mode = 0o755 if may_run else 0o644
        return each

    with tarfile.open(file, "w", format=tarfile.GNU_FORMAT) as tar:
        for path in (tree, *sorted(tree.rglob("*"))):
            place = Path(top, path.relative_to(tree)).as_posix()
            tar.add(path, place, recursive=False, filter=plainly)
