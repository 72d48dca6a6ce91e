import errno

import pytest

from desktop.core.errors import StorageFailed
from desktop.storage.exports import write_export


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "latency.csv"
    write_export(path, b"one")
    write_export(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_there_outlives_a_failure(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(StorageFailed) as caught:
        write_export(path, b"new")
    assert caught.value.sentence == f"a.csv cannot be saved in {tmp_path}: the disk is full."
    assert caught.value.hint == "Free some space and try again."
    assert caught.value.detail
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFailed, match="it cannot be written") as caught:
        write_export(tmp_path / "file" / "a.csv", b"")
    assert caught.value.hint == "Choose another place."


def test_a_folder_in_its_place(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(StorageFailed):
        write_export(tmp_path / "a.csv", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_name_that_is_none(tmp_path):
    with pytest.raises(StorageFailed):
        write_export(tmp_path / "gone\0" / "a.csv", b"")
