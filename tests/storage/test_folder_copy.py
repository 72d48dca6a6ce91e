import socket
import sqlite3
import stat
from contextlib import closing

import pytest

from desktop.core.errors import StorageFailed
from desktop.storage import folder_copy
from desktop.storage.folder_copy import Copy, GivenUp, files_in
from tests.data_folders import contents, fill


@pytest.fixture
def old(tmp_path):
    return fill(tmp_path / "old")


@pytest.fixture
def new(tmp_path):
    return tmp_path / "new"


def copy(old, new, *, told=lambda done: None, is_cancelled=lambda: False):
    return Copy(old, new, told, is_cancelled).make()


def test_all_is_copied_as_it_is(old, new):
    before, told = contents(old), []
    copy(old, new, told=told.append)
    assert contents(new) == before == contents(old)
    assert len(before) == 9
    assert told == sorted(told)
    assert told[-1] == sum(path.stat().st_size for path in files_in(old))
    for path in new.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    assert (new / "conversations.db.version-1").stat().st_mtime == 1_700_000_000
    assert not list(new.glob("*.db-*"))


def test_what_is_not_merged_yet_is_copied_too(old, new):
    with closing(sqlite3.connect(old / "conversations.db")) as database:
        database.execute("CREATE TABLE late (word)")
        database.execute("INSERT INTO late VALUES ('here')")
        database.commit()
        assert (old / "conversations.db-wal").stat().st_size
        copy(old, new)
    with closing(sqlite3.connect(new / "conversations.db")) as database:
        assert database.execute("SELECT word FROM late").fetchall() == [("here",)]


def test_what_belongs_to_the_place_stays_there(old, new, monkeypatch):
    (old / "instance").mkdir()
    (old / "instance" / "lock").touch()
    (old / "data-folder.json").write_text("{}")
    (old / "nowhere").symlink_to("gone")
    monkeypatch.chdir(old)  # a short name for the socket
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door")
        copy(old, new)
    assert contents(new) == contents(old)
    names = {path.name for path in new.iterdir()}
    assert not names & {"instance", "data-folder.json", "nowhere", "door"}


def test_a_file_that_is_a_link_is_copied_and_a_folder_that_is_one_is_refused(old, new, tmp_path):
    (tmp_path / "real").write_text("words")
    (old / "link").symlink_to(tmp_path / "real")
    copy(old, new)
    assert (new / "link").read_text() == "words"
    assert not (new / "link").is_symlink()
    (old / "folder").symlink_to(tmp_path)
    with pytest.raises(StorageFailed, match="link to another folder"):
        copy(old, tmp_path / "newer")
    assert not (tmp_path / "newer").exists()


def test_one_that_is_cancelled_leaves_nothing(old, new):
    seen = []
    with pytest.raises(GivenUp):
        copy(old, new, told=seen.append, is_cancelled=lambda: len(seen) > 4)
    assert not new.exists()


def test_over_one_that_did_not_come_to_its_end(old, new):
    copy(old, new)
    (new / "conversations.db").write_text("half")
    (new / "conversations.db-wal").write_text("of another one")
    (new / "settings.json").write_text("longer than it was")
    copy(old, new)
    assert contents(new) == contents(old)


@pytest.mark.parametrize("name", ["settings.json", "conversations.db"])
def test_a_copy_that_is_not_whole_is_refused_and_taken_away(old, new, monkeypatch, name):
    through = folder_copy._write_through

    def spoil(paths):
        through(paths)
        size = (new / name).stat().st_size
        with (new / name).open("r+b") as file:
            if name == "settings.json":
                file.truncate(size - 1)
            else:
                file.seek(4096)
                file.write(b"\xff" * 4096)

    monkeypatch.setattr(folder_copy, "_write_through", spoil)
    with pytest.raises(StorageFailed, match=r"is not whole|malformed"):
        copy(old, new)
    assert not new.exists()


def test_a_database_that_is_damaged_is_not_copied(old, new):
    (old / "conversations.db").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    with pytest.raises(StorageFailed, match="cannot be copied"):
        copy(old, new)
    assert not new.exists()


def test_a_full_disk_is_said(old, new, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder_copy.Copy, "_copy_bytes", full)
    with pytest.raises(StorageFailed, match="the disk is full"):
        copy(old, new)
    assert not new.exists()


def test_each_file_is_written_through_where_there_is_no_sync_for_all(old, new, monkeypatch):
    synced = []
    monkeypatch.delattr(folder_copy.os, "sync")
    monkeypatch.setattr(folder_copy.os, "fsync", synced.append)
    copy(old, new)
    assert len(synced) == len(contents(old))


def test_a_disk_that_knows_no_modes_will_do(old, new, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(1, "not here")

    monkeypatch.setattr(folder_copy.os, "utime", refuse)
    copy(old, new)
    assert contents(new) == contents(old)
