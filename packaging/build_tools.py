"""What a build needs of the computer it runs on: programs of the system, and a venv of its own."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from product import ROOT

CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
FREEZERS = ("pyinstaller",)
STAMP = "made-of"
DEBIAN = Path("/etc/debian_version")


class BuildFailed(Exception):
    """What was asked for cannot be built; the text says why."""


class ToolMissing(BuildFailed):
    """A program is not here and cannot be fetched; the text is one sentence with the next step."""


def may_use_apt() -> bool:
    """True as root on Debian and its kin."""
    return DEBIAN.exists() and os.geteuid() == 0


def ensure_programs(packages: Mapping[str, str]) -> None:
    """Have these programs here: by apt where that may be used, else say what is missing.

    Args:
        packages: The Debian package of each program.

    Raises:
        ToolMissing: If one is not here afterwards.
    """
    missing = _missing(packages)
    if missing and may_use_apt():
        names = sorted({packages[program] for program in missing})
        print(f"apt-get install {' '.join(names)}", flush=True)
        environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
        subprocess.run(command, check=False, env=environ, stdout=subprocess.DEVNULL)
        missing = _missing(packages)
    if missing:
        names = sorted({packages[program] for program in missing})
        raise ToolMissing(
            f"Missing: {', '.join(missing)}. On Debian and Ubuntu, "
            f'run "sudo apt install {" ".join(names)}", then try again.'
        )


def _missing(programs: Iterable[str]) -> list[str]:
    return sorted(program for program in programs if shutil.which(program) is None)


def requirements(root: Path = ROOT) -> list[str]:
    """What the program needs to run, with its extras for users and without those of the tests."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["barcodes"]]


def required_names() -> list[str]:
    """The names of the packages of Python that the program asks for."""
    return [re.split(r"[^A-Za-z0-9._-]", each)[0] for each in requirements()]


def ensure_venv(place: Path, packages: Sequence[str] = ()) -> Path:
    """A venv with these packages in the pinned versions, and nothing else.

    One that was made of the same pins is used again.

    Args:
        place: Where it is, or will be.
        packages: By default what is frozen, and the freezer.

    Returns:
        Its interpreter.

    Raises:
        ToolMissing: If the packages cannot be installed.
    """
    wanted = [*packages] or [*FREEZERS, *requirements()]
    text = "\n".join([sys.version, *wanted, CONSTRAINTS.read_text(encoding="utf-8")])
    made_of = hashlib.sha256(text.encode()).hexdigest()
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = place / STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_of:
        return python
    print(f"Making {place}", flush=True)
    venv.create(place, clear=True, with_pip=True)
    command = [str(python), "-m", "pip", "install", "-q", "-c", str(CONSTRAINTS), *wanted]
    if subprocess.run(command, check=False).returncode != 0:
        raise ToolMissing("The packages cannot be installed: see what pip says above.")
    stamp.write_text(made_of, encoding="utf-8")
    return python
