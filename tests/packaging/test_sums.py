import shutil
import subprocess

import pytest

import sums

HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"


@pytest.fixture
def dist(tmp_path):
    """A folder with two packages."""
    for name in ("b.deb", "a.zip"):
        (tmp_path / name).write_bytes(b"hello")
    return tmp_path


def test_every_package_has_its_line(dist, capsys):
    assert sums.main([str(dist)]) == 0
    expected = f"{HELLO}  a.zip\n{HELLO}  b.deb\n"
    assert (dist / "SHA256SUMS").read_text(encoding="utf-8") == expected
    assert capsys.readouterr().out == expected


def test_what_was_written_before_has_no_line(dist):
    (dist / "SHA256SUMS.minisig").write_bytes(b"signature")
    sums.write_sums(dist)
    before = (dist / "SHA256SUMS").read_bytes()
    sums.write_sums(dist)
    assert (dist / "SHA256SUMS").read_bytes() == before
    assert b"SHA256SUMS" not in before


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not here")
def test_sha256sum_reads_them(dist):
    sums.write_sums(dist)
    command = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(command, cwd=dist, check=False).returncode == 0
    (dist / "a.zip").write_bytes(b"changed")
    done = subprocess.run(command, cwd=dist, check=False, capture_output=True)
    assert done.returncode == 1


def test_an_empty_folder_is_said(tmp_path, capsys):
    assert sums.main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"sums.py: There is nothing in {tmp_path}.\n"
