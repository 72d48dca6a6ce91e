import shutil
from pathlib import Path

import pytest

from elf import elf_files, glibc_needed, needed

LIBRARY = Path("/lib/x86_64-linux-gnu/libm.so.6")

pytestmark = pytest.mark.skipif(
    shutil.which("readelf") is None or not LIBRARY.exists(), reason="needs Debian's binutils"
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "below").mkdir()
    shutil.copy(LIBRARY, tmp_path / "below" / "libm.so.6")
    (tmp_path / "link").symlink_to("below/libm.so.6")
    (tmp_path / "text").write_text("ELF")
    return tmp_path


def test_programs_and_libraries_are_told_by_their_bytes(folder):
    assert list(elf_files(folder)) == [folder / "below" / "libm.so.6"]


def test_what_a_library_is_linked_with(folder):
    assert "libc.so.6" in needed(folder / "below" / "libm.so.6")


def test_the_oldest_c_library(folder, tmp_path_factory):
    assert (2, 2) < glibc_needed(folder) < (3, 0)
    assert glibc_needed(tmp_path_factory.mktemp("empty")) == (0, 0)
