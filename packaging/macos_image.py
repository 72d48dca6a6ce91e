"""The disk image for macOS, ``gemstream-VERSION-macos-ARCH.dmg``, with the program in it."""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_tools import CONSTRAINTS, ToolMissing
from macos_app import BUNDLE, SIGN_VARIABLE
from product import NAME, PROGRAM, ROOT, version

SETTINGS = ROOT / "packaging" / "macos" / "dmg_settings.py"


def make(tree: Path, out: Path) -> list[Path]:
    """Make it, and sign it if an identity is named; notarise.sh is the step after that.

    Args:
        tree: The frozen program, a bundle.
        out: Where it goes.

    Returns:
        The one file.

    Raises:
        ToolMissing: If the tree is no bundle, or dmgbuild or codesign fail.
    """
    if tree.name != BUNDLE:
        raise ToolMissing(f"{tree} is not {BUNDLE}: freeze on macOS.")
    file = out / f"{PROGRAM}-{version()}-macos-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory(prefix="gemstream-dmg-") as folder:
        pip = (sys.executable, "-m", "pip", "install", "-q", "-c", CONSTRAINTS)
        _run(*pip, "--target", folder, "dmgbuild")
        dmgbuild = (sys.executable, "-m", "dmgbuild", "-s", SETTINGS)
        environ = {**os.environ, "PYTHONPATH": folder}
        _run(*dmgbuild, "-D", f"app={tree.absolute()}", NAME, file, environ=environ)
    if identity := os.environ.get(SIGN_VARIABLE):
        _run("codesign", "--sign", identity, "--timestamp", file)
    return [file]


def _run(*command: str | Path, environ: Mapping[str, str] = os.environ) -> None:
    if subprocess.run(command, env=environ, check=False).returncode != 0:
        raise ToolMissing(f"{' '.join(map(str, command[:4]))} failed: see what it says above.")
