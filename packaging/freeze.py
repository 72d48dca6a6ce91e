"""Freezes the program: Python, Qt and all it needs in one folder that runs from anywhere."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import icu_data
import macos_app
from build_tools import ToolMissing, ensure_programs, ensure_venv
from licences import put_licences
from product import PROGRAM, ROOT, build_time_s

SPEC = ROOT / "packaging" / "gemstream.spec"


def freeze(work: Path, system: str = sys.platform) -> Path:
    """Freeze it anew.

    Args:
        work: Where the venv, what PyInstaller keeps and the result are put.
        system: This one.

    Returns:
        The folder with the program and all it needs; on macOS the bundle.

    Raises:
        ToolMissing: If it cannot be frozen.
    """
    work = work.absolute()
    ensure_programs({"strip": "binutils", "objdump": "binutils"} if os.name == "posix" else {})
    python = ensure_venv(work / "venv")
    for old in ("frozen", "pyinstaller"):
        shutil.rmtree(work / old, ignore_errors=True)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(work / "frozen"), "--workpath", str(work / "pyinstaller")]
    print(f"Freezing to {work / 'frozen' / PROGRAM}", flush=True)
    environ = build_environment(os.environ, work)
    if subprocess.run([*command, *places, str(SPEC)], env=environ, check=False).returncode != 0:
        raise ToolMissing("The program cannot be frozen: see what PyInstaller says above.")
    tree = work / "frozen" / (macos_app.BUNDLE if system == "darwin" else PROGRAM)
    for library in sorted(tree.rglob("libicudata.so.*")):
        _trim_icu(library)
    drop_readmes(tree)
    put_licences(tree, python, work / "tools")
    if system == "darwin":
        macos_app.seal(tree)
    return tree


def drop_readmes(tree: Path) -> None:
    """Keep of each package's metadata the fields that the program reads, not its README."""
    for file in sorted(tree.rglob("*.dist-info/METADATA")):
        fields, _, _ = file.read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")
        file.write_bytes(fields + b"\n")


def _trim_icu(library: Path) -> None:
    """Without ICU's tools, or with an ICU they do not know, the full file does the same."""
    try:
        ensure_programs(icu_data.PROGRAMS)
        with tempfile.TemporaryDirectory() as folder:
            icu_data.trim(library, Path(folder))
    except (ToolMissing, ValueError, subprocess.CalledProcessError) as error:
        print(f"{library.name} stays as large as it is: {error}", file=sys.stderr)


def build_environment(environ: Mapping[str, str], work: Path) -> dict[str, str]:
    """What PyInstaller is told so that two builds of one source are equal, byte for byte."""
    kept = {name: value for name, value in environ.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(build_time_s()),
        "PYINSTALLER_CONFIG_DIR": str(work / "pyinstaller"),
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9",
    }
