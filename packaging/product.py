"""What is packaged: its names, version and date, in one place for the packages of all systems."""

import ast
import os
import re
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"

NAME = "Gemstream"
"""What people read."""
PROGRAM = "gemstream"
"""The program, the package, and the folder they are installed in."""
WINDOW_PROGRAM = "gemstream-window"
"""Where programs with and without a console differ: the one without."""
APPLICATION_ID = "io.github.gemstream.Gemstream"
HOME_PAGE = "https://github.com/gemstream/gemstream"
MAINTAINER = "The Gemstream developers <gemstream@users.noreply.github.com>"
LICENCE = "Apache-2.0"
SUMMARY = "Desktop window for Gemini whose answers stream in"
"""One line, no full stop, without the name: as Debian and AppStream want it."""
DESCRIPTION = (
    "Drop an image, ask, and watch the answer of Gemini stream in. Every answer can be stopped at "
    "any instant, says honestly how fast it was, and keeps what had arrived if something breaks.",
    "It works without a key, too: its own offline engine measures images and texts on this "
    "computer. Keys are kept in the keychain of the system, and nothing is opened or fetched that "
    "you did not ask for.",
)
"""Paragraphs."""


def version(root: Path = ROOT) -> str:
    """The version, as ``desktop/__init__.py`` has it; nothing of the program is run for it.

    Raises:
        ValueError: If it is not there.
    """
    tree = ast.parse((root / "desktop" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(text))
            ):
                return text
    raise ValueError(f"no __version__ in {root / 'desktop' / '__init__.py'}")


def build_time_s(root: Path = ROOT, environ: Mapping[str, str] = os.environ) -> int:
    """The time that everything built of this source carries, in seconds since 1970.

    It is SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) if that is
    set, else the time of the last commit, else the newest date of CHANGELOG.md.

    Raises:
        ValueError: If there is none of them.
    """
    if given := environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        told = None
    if told and told.returncode == 0 and told.stdout.strip():
        return int(told.stdout)
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    dates = re.findall(r"^## .*?(\d{4}-\d{2}-\d{2})", changes, flags=re.MULTILINE)
    if not dates:
        raise ValueError("Set SOURCE_DATE_EPOCH: there is neither a commit nor a dated release.")
    return int(time.mktime(time.strptime(f"{max(dates)} UTC", "%Y-%m-%d %Z"))) - time.timezone
