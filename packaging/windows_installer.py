"""The installer for Windows, ``gemstream-VERSION-windows-x64-setup.exe``, made by NSIS.

What Windows froze can be packed on Linux too, with Debian's makensis, the same bytes each time.
"""

import os
import re
import runpy
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path, PureWindowsPath

from build_tools import ToolMissing
from product import (
    HOME_PAGE,
    LICENCE,
    MAINTAINER,
    NAME,
    PROGRAM,
    RESOURCES,
    ROOT,
    WINDOW_PROGRAM,
    build_time_s,
    version,
)

SCRIPT = ROOT / "packaging" / "windows" / "gemstream.nsi"
INNER = "_internal"
"""PyInstaller's name for the folder of all but the programs."""
SIGN_VARIABLE = "GEMSTREAM_SIGN_WINDOWS"
"""A command that signs the file named behind it, with its own certificate; see signing.md."""


def make(tree: Path, out: Path, *, of: str | None = None, is_trial: bool = False) -> list[Path]:
    """Pack the frozen program.

    Args:
        tree: The program, frozen on Windows.
        out: Where the installer goes.
        of: The version that it says; None for that of the source.
        is_trial: It installs on anything that runs it, Wine of 32 bits too.

    Returns:
        The one file.

    Raises:
        ToolMissing: If the tree is not of Windows, or the installer cannot be compiled.
    """
    for name in (PROGRAM, WINDOW_PROGRAM):
        if not (tree / f"{name}.exe").is_file():
            raise ToolMissing(
                f"{tree} has no {name}.exe: freeze on Windows, then name it (--tree)."
            )
    of = of or version()
    file = out.absolute() / f"{PROGRAM}-{of}-windows-x64-setup.exe"
    with tempfile.TemporaryDirectory(prefix="gemstream-nsis-") as folder:
        work = Path(folder)
        _write_packed(tree, work)
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        values = {**_definitions(tree, of), **_places(work, file)}
        if is_trial:
            values["TRIAL"] = "1"
        given = [f"-D{name}={value}" for name, value in values.items()]
        environ = {**os.environ, "SOURCE_DATE_EPOCH": str(build_time_s())}
        told = subprocess.run([*command, *given, SCRIPT], env=environ, check=False)
    if told.returncode != 0:
        raise ToolMissing("The installer cannot be compiled: see what makensis says above.")
    return [file]


def _places(work: Path, file: Path) -> dict[str, str]:
    return {
        "ICON": str(RESOURCES / "icons" / "gemstream.ico"),
        "PACKED": str(work / "packed.nsh"),
        "LIST_FILE": str(work / "list.txt"),
        "OUT": str(file),
    }


def _definitions(tree: Path, of: str) -> dict[str, str]:
    size_bytes = sum(each.stat().st_size for each in tree.rglob("*") if each.is_file())
    values = {
        "NAME": NAME,
        "PROGRAM": PROGRAM,
        "WINDOW_PROGRAM": WINDOW_PROGRAM,
        "INNER": INNER,
        "VERSION": of,
        "NUMBERS": numbers(of),
        "COMPANY": re.sub(r" <.*", "", MAINTAINER),
        "LICENCE": LICENCE,
        "HOME_PAGE": HOME_PAGE,
        "SIZE_KB": str(size_bytes // 1024),
    }
    if sign := os.environ.get(SIGN_VARIABLE):
        values["SIGN"] = sign
    return values


def numbers(version: str) -> str:
    """A version as Windows wants it in resources: "1.2" is "1.2.0.0"."""
    found = re.match(r"\d+(\.\d+){0,3}", version)
    parts = found[0].split(".") if found else []
    return ".".join([*parts, "0", "0", "0", "0"][:4])


def _write_packed(tree: Path, work: Path) -> None:
    """Write what the script includes, and the list that goes along with the files."""
    paths = sorted(tree.rglob("*"), key=lambda each: each.relative_to(tree).parts)
    folders = [_windows(each, tree) for each in paths if each.is_dir()]
    files = [each for each in paths if each.is_file()]
    # The inner folder first: programs that are there find all that they need.
    files.sort(key=lambda each: len(each.relative_to(tree).parts) == 1)
    (work / "packed.nsh").write_text(
        "\n".join(packed(tree, files, image_suffixes())), encoding="utf-8"
    )
    lines = [*(_windows(each, tree) for each in files), *(f"{each}\\" for each in folders[::-1])]
    (work / "list.txt").write_bytes("".join(f"{line}\r\n" for line in lines).encode("utf-16-le"))


def packed(tree: Path, files: Sequence[Path], suffixes: Iterable[str]) -> list[str]:
    """The lines of NSIS that write the files, name those at the top, and name the suffixes.

    Raises:
        ToolMissing: If a file lies in a folder at the top that is not ``INNER``.
    """
    written, top, folder = [], "|", None
    for file in files:
        place = PureWindowsPath(file.relative_to(tree))
        if len(place.parts) == 1:
            top += f"{place}|"
        elif place.parts[0] != INNER:
            raise ToolMissing(f"{place} is not in {INNER}: the installer knows no other folder.")
        if place.parent != folder:
            folder = place.parent
            written.append(f'SetOutPath "$INSTDIR\\{_escaped(str(folder))}"')
        written.append(f'File "/oname={_escaped(place.name)}" "{file.absolute()}"')
    return [
        f'!define NEW_FILES "{_escaped(top)}"',
        *_macro("EACH_SUFFIX what", [f"!insertmacro ${{what}} {each}" for each in suffixes]),
        *_macro("WRITE_FILES", written),
        "",
    ]


def image_suffixes() -> list[str]:
    """Suffixes of the images that the window takes, as it says itself."""
    words = runpy.run_path(str(ROOT / "desktop" / "ui" / "drop_words.py"))
    return sorted(words["IMAGE_SUFFIXES"])


def _macro(head: str, lines: Iterable[str]) -> list[str]:
    return [f"!macro {head}", *(f"  {line}" for line in lines), "!macroend"]


def _windows(path: Path, tree: Path) -> str:
    return str(PureWindowsPath(path.relative_to(tree)))


def _escaped(text: str) -> str:
    return text.replace("$", "$$")
