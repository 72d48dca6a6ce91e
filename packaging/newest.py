"""Writes latest.json, by which the program learns of a new version, and signs it.

``python packaging/newest.py 0.2.0 --out site [--notes FILE] [--sign]``. Beside it comes a page that
leads people on to the project, for the place where it lies is a web site.
"""

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from product import HOME_PAGE, NAME
from signing import NotSigned, release_key, sign

FILE_NAME = "latest.json"
FORMAT = 1
MOST_NOTES_CHARACTERS = 2_000
_VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?")


def latest(version: str, notes: str = "") -> dict[str, object]:
    """What the file says.

    Args:
        version: The newest version, without a v.
        notes: What is new, as plain text.

    Raises:
        ValueError: If it is no version of a release.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version} is no version of a release.")
    return {
        "format": FORMAT,
        "version": version,
        "page": f"{HOME_PAGE}/releases/tag/v{version}",
        "notes": notes.strip()[:MOST_NOTES_CHARACTERS],
    }


def write_site(folder: Path, version: str, notes: str = "") -> Path:
    """Write the file, and the page for people; returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    page = (
        f'<!doctype html><meta charset="utf-8"><title>{NAME}</title>'
        f'<meta http-equiv="refresh" content="0; url={HOME_PAGE}">'
        f'<p><a href="{HOME_PAGE}">{NAME}</a></p>\n'
    )
    (folder / "index.html").write_text(page, encoding="utf-8")
    file = folder / FILE_NAME
    text = json.dumps(latest(version, notes), indent=2, ensure_ascii=False)
    file.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    return file


def main(argv: Sequence[str]) -> int:
    """Write them; returns the exit code."""
    parser = argparse.ArgumentParser("newest.py", description=f"Writes {FILE_NAME}.")
    parser.add_argument("version")
    parser.add_argument("--out", type=Path, required=True, help="folder of the site")
    parser.add_argument("--notes", type=Path, help="file that says what is new")
    parser.add_argument("--sign", action="store_true", help="with the key in the environment")
    arguments = parser.parse_args(argv)
    try:
        notes = arguments.notes.read_text(encoding="utf-8") if arguments.notes else ""
        file = write_site(arguments.out, arguments.version.removeprefix("v"), notes)
        if arguments.sign:
            sign(file, release_key())
    except (NotSigned, ValueError) as error:
        print(f"newest.py: {error}", file=sys.stderr)
        return 1
    print(file.read_text(encoding="utf-8"), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
