import os
import shutil
from collections import namedtuple

import pytest

from desktop.core.errors import StorageFailed
from desktop.data_folder import set_mark
from desktop.storage import moving
from desktop.storage.moving import (
    SPARE_BYTES,
    amount_of,
    check_place,
    check_room,
    delete_copy,
    is_free,
    target_of,
)
from tests.data_folders import contents, fill


@pytest.fixture
def old(tmp_path):
    return fill(tmp_path / "old")


def test_an_empty_folder_is_taken_and_another_gets_one_of_its_own(old, tmp_path):
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    (empty / ".gemstream-ab1").touch()  # a process was killed there
    full.mkdir()
    (full / "letter.txt").touch()
    assert target_of(old, empty) == empty
    assert target_of(old, tmp_path / "not there") == tmp_path / "not there"
    assert target_of(old, full) == full / "Gemstream"
    (full / "Gemstream").mkdir()
    assert target_of(old, full) == full / "Gemstream"
    (full / "Gemstream" / "a").touch()
    with pytest.raises(StorageFailed, match=r"Gemstream holds something else. Choose another"):
        target_of(old, full)
    set_mark(full / "Gemstream", "m", is_whole=False)  # a copy that did not come to its end
    assert target_of(old, full) == full / "Gemstream"
    set_mark(full / "Gemstream", "m", is_whole=True)
    assert not is_free(full / "Gemstream")


@pytest.mark.parametrize("way", ["same", "link", "inside", "link inside", "in a full one", "file"])
def test_places_that_are_none(old, tmp_path, way):
    link = tmp_path / "link"
    link.symlink_to(old)
    chosen, said = {
        "same": (old, "are in .* already"),
        "link": (link, "are in .* already"),
        "inside": (old / "new", "is inside the folder"),
        "link inside": (link / "new", "is inside the folder"),
        "in a full one": (old / "pictures", "is inside the folder"),
        "file": (old / "settings.json", "is inside the folder"),
    }[way]
    with pytest.raises(StorageFailed, match=said):
        target_of(old, chosen)
    with pytest.raises(StorageFailed, match=r"is inside|already"):
        check_place(old, chosen)


def test_a_file_is_no_place(old, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageFailed, match="holds something else"):
        check_place(old, tmp_path / "file")


def test_room_is_looked_for_and_nothing_left_there(old, tmp_path, monkeypatch):
    assert check_room(old, tmp_path / "new") == amount_of(old)
    assert amount_of(old).files == 9
    assert not (tmp_path / "new").exists()
    size = amount_of(old).size_bytes
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(size + SPARE_BYTES))
    check_room(old, tmp_path / "new")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(size + SPARE_BYTES - 1_000_001))
    with pytest.raises(StorageFailed, match="Free 2 MB there"):
        check_room(old, tmp_path / "new")


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="everything may be written by root")
def test_a_place_where_nothing_can_be_written(old, tmp_path):
    (tmp_path / "new").mkdir(mode=0o500)
    with pytest.raises(StorageFailed, match="Nothing can be written"):
        check_room(old, tmp_path / "new")


def test_a_place_below_a_file_cannot_be_written(old, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageFailed, match="Nothing can be written"):
        check_room(old, tmp_path / "file" / "new")


def test_a_folder_that_cannot_be_looked_through_is_said(old, tmp_path):
    with pytest.raises(StorageFailed, match="cannot be copied"):
        amount_of(tmp_path / "gone")


def test_all_of_a_copy_is_deleted(old):
    (old / "conversations.db-wal").touch()
    assert delete_copy(old, 9e9)
    assert not old.exists()
    assert delete_copy(old.parent, 9e9)


def test_what_is_newer_and_what_belongs_to_the_place_stay(old):
    (old / "data-folder.json").touch()
    set_mark(old, "m", is_whole=True)
    (old / "pictures" / "newer.png").touch()
    os.utime(old / "pictures" / "newer.png", (9e9, 9e9))
    assert not delete_copy(old, 8e9)
    assert contents(old) == {"pictures/newer.png": b""}
    assert {path.name for path in old.iterdir()} == {"data-folder.json", "pictures"}
    (old / "pictures" / "newer.png").unlink()
    assert delete_copy(old, 8e9)
    assert [path.name for path in old.iterdir()] == ["data-folder.json"]


def test_what_cannot_be_deleted_is_said(old, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr(moving.Path, "unlink", refuse)
    with pytest.raises(StorageFailed, match="Delete it yourself"):
        delete_copy(old, 9e9)
