import os
import zipfile

from zip_archive import make


def test_the_program_is_in_one_folder(tree, tmp_path):
    (file,) = make(tree, tmp_path)
    with zipfile.ZipFile(file) as archive:
        names = [name.split("/", 1) for name in archive.namelist()]
        assert {top for top, _ in names} == {file.stem}
        assert [below for _, below in names] == ["_internal/libz.so.1", "gemstream"]
        assert archive.read(f"{file.stem}/gemstream") == b"\x7fELF"


def test_the_bytes_are_the_same_each_time(tree, tmp_path):
    first = make(tree, tmp_path)[0].read_bytes()
    os.utime(tree / "gemstream", (0, 0))
    assert make(tree, tmp_path)[0].read_bytes() == first
