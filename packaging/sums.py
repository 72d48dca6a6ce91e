"""Writes SHA256SUMS beside packages, and signs it: ``python packaging/sums.py dist [--sign]``."""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from signing import NotSigned, release_key, sign

FILE_NAME = "SHA256SUMS"


def write_sums(folder: Path) -> Path:
    """Write the digests of all files in a folder, as ``sha256sum --check`` reads them.

    Raises:
        ValueError: If there is none.
    """
    sums = folder / FILE_NAME
    files = sorted(
        each
        for each in folder.iterdir()
        if each.is_file() and each != sums and each.suffix != ".minisig"
    )
    if not files:
        raise ValueError(f"There is nothing in {folder}.")
    lines = [f"{_digest(each)}  {each.name}\n" for each in files]
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def main(argv: Sequence[str]) -> int:
    """Write them; returns the exit code."""
    parser = argparse.ArgumentParser("sums.py", description="Writes SHA256SUMS.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sign", action="store_true", help="with the key in the environment")
    arguments = parser.parse_args(argv)
    try:
        sums = write_sums(arguments.folder)
        if arguments.sign:
            sign(sums, release_key())
    except (NotSigned, ValueError) as error:
        print(f"sums.py: {error}", file=sys.stderr)
        return 1
    print(sums.read_text(encoding="utf-8"), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
