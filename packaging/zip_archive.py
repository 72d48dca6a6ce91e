"""The program for Windows without an installer: ``gemstream-VERSION-windows-x64.zip``."""

import time
import zipfile
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
    name = f"{PROGRAM}-{version()}-windows-x64"
    file = out / f"{name}.zip"
    when = time.gmtime(build_time_s())[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(tree.rglob("*"), key=lambda each: each.relative_to(tree).parts):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{name}/{path.relative_to(tree).as_posix()}", when)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0  # else it would say on which system it was packed
                archive.writestr(entry, path.read_bytes())
    return [file]
