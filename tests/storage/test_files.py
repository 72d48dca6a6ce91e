import errno
import os
import stat

import pytest

from desktop.core.errors import StorageFailed
from desktop.storage.files import write_whole


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "latency.csv"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_it_is_for_the_user_alone(tmp_path):
    write_whole(tmp_path / "a", b"")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_what_was_there_outlives_a_failure(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(StorageFailed) as caught:
        write_whole(path, b"new")
    assert caught.value.sentence == f"a.csv cannot be saved in {tmp_path}: the disk is full."
    assert caught.value.hint == "Free some space and try again."
    assert caught.value.detail
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone(tmp_path):
    with pytest.raises(StorageFailed, match="it cannot be written") as caught:
        write_whole(tmp_path / "gone" / "a.csv", b"")
    assert caught.value.hint == "Choose another place."


def test_a_folder_in_its_place(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(StorageFailed):
        write_whole(tmp_path / "a.csv", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_name_that_is_none(tmp_path):
    with pytest.raises(StorageFailed):
        write_whole(tmp_path / "gone\0" / "a.csv", b"")
