import errno
import os
import stat

import pytest

from desktop.files import set_aside, write_pieces, write_whole


def test_a_file_is_written_whole_with_its_folder_and_for_its_owner_alone(tmp_path):
    path = tmp_path / "a" / "b" / "file.json"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["file.json"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_fault_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "file"
    write_whole(path, b"old")

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_set_aside_keeps_its_content_and_never_takes_a_name_in_use(tmp_path):
    names = []
    for content in (b"1", b"2"):
        path = tmp_path / "file.json"
        path.write_bytes(content)
        names.append(set_aside(path).name)
    assert names == ["file.json.broken-1", "file.json.broken-2"]
    assert (tmp_path / "file.json.broken-2").read_bytes() == b"2"
    assert not (tmp_path / "file.json").exists()


def test_a_file_is_made_piece_by_piece_or_not_at_all(tmp_path):
    path = tmp_path / "file"
    write_pieces(path, (piece for piece in (b"one", b"", b"two")))
    assert path.read_bytes() == b"onetwo"

    def breaking():
        yield b"new"
        raise ValueError("half")

    with pytest.raises(ValueError, match="half"):
        write_pieces(path, breaking())
    assert path.read_bytes() == b"onetwo"
    assert list(tmp_path.iterdir()) == [path]
