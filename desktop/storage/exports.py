"""Files that the user asked for, written where the user said."""

from collections.abc import Iterable
from pathlib import Path

from desktop.core.errors import StorageFailed
from desktop.files import write_pieces
from desktop.storage.reasons import reason
from desktop.words import filled, later


def write_export(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all; what was there is replaced. Blocks.

    Raises:
        StorageFailed: If it cannot be written; what was there is untouched then.
    """
    write_in_pieces(path, (data,))


def write_in_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Likewise, of a file that is made while it is written."""
    try:
        write_pieces(path, pieces)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why, is_full = reason(error)
        raise StorageFailed(
            filled(
                later("{name} cannot be saved in {folder}: {why}."),
                name=path.name,
                folder=path.parent,
                why=why,
            ),
            hint=later("Free some space and try again.")
            if is_full
            else later("Choose another place."),
            detail=str(error),
        ) from error
