"""Files the user owns: written whole or not at all, and set aside when they cannot be read."""

import os
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader, or a crash, finds the old one or the new one. Blocks.

    A new file can be read by its owner alone; its folder is made if it is not there.

    Raises:
        OSError: If it cannot be written; the old file is as it was.
    """
    write_pieces(path, (data,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Likewise, of a file that is made piece by piece; a fault of its making leaves the old one.

    Raises:
        OSError: If it cannot be written.
    """
    import tempfile  # 6 ms with all it brings, and few starts write anything

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # mkstemp makes the file readable for its owner alone; the rename keeps that.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Give a file that cannot be read another name, so that nothing in it is lost. Blocks.

    Returns:
        The new name: ``NAME.broken-1``, or the first such number that is free.

    Raises:
        OSError: If it cannot be renamed.
    """
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    return path.rename(aside)
