"""Scripts of packaging/ import each other by plain names; so do their tests."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"

# At the end, where it hides nothing.
sys.path.append(str(PACKAGING))


@pytest.fixture
def tree(tmp_path):
    """Stands for the frozen program: a folder with the program and one library."""
    folder = tmp_path / "gemstream"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "gemstream"
    program.write_bytes(b"\x7fELF")
    program.chmod(0o700)
    (folder / "_internal" / "libz.so.1").write_bytes(b"\x7fELF")
    return folder
