import os
import shutil
import subprocess
import tarfile

import pytest

from product import build_time_s, version
from tarball import make, write_tar


def test_a_tar_has_one_folder_and_nothing_of_who_made_it(tree, tmp_path):
    write_tar(tree, tmp_path / "a.tar", "gemstream-1")
    with tarfile.open(tmp_path / "a.tar") as tar:
        found = {each.name: each for each in tar}
    assert set(found) == {
        "gemstream-1",
        "gemstream-1/gemstream",
        "gemstream-1/_internal",
        "gemstream-1/_internal/libz.so.1",
    }
    assert {(each.uid, each.gid, each.uname) for each in found.values()} == {(0, 0, "root")}
    assert {each.mtime for each in found.values()} == {build_time_s()}
    assert found["gemstream-1/gemstream"].mode == 0o755
    assert found["gemstream-1/_internal/libz.so.1"].mode == 0o644


def test_links_stay_links(tree, tmp_path):
    (tree / "link").symlink_to("gemstream")
    write_tar(tree, tmp_path / "a.tar", "a")
    with tarfile.open(tmp_path / "a.tar") as tar:
        assert tar.getmember("a/link").linkname == "gemstream"


def test_the_same_files_give_the_same_bytes(tree, tmp_path):
    write_tar(tree, tmp_path / "a.tar", "a")
    again = tmp_path / "again"
    shutil.copytree(tree, again)
    for path in again.rglob("*"):
        os.utime(path, (1, 1))
    write_tar(again, tmp_path / "b.tar", "a")
    assert (tmp_path / "a.tar").read_bytes() == (tmp_path / "b.tar").read_bytes()


@pytest.mark.skipif(shutil.which("zstd") is None, reason="zstd is not here")
def test_it_is_packed_under_its_version(tree, tmp_path):
    [packed] = make(tree, tmp_path)
    assert packed.name.startswith(f"gemstream-{version()}-linux-")
    assert packed.name.endswith(".tar.zst")
    told = subprocess.run(["zstd", "-dc", "--long=27", packed], capture_output=True, check=True)
    assert b"gemstream-0" in told.stdout
    assert [file.name for file in tmp_path.glob("*.tar")] == []
