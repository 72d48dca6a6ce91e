import errno
import stat
import sys

import pytest

from desktop.storage.attachments import Attachments


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "attachments"


@pytest.fixture
def attachments(folder):
    return Attachments(folder)


def files(folder):
    return sorted(file.name for file in folder.glob("*/*"))


def test_the_same_is_kept_once(folder, attachments):
    assert not folder.exists()
    name = attachments.add(b"cat")
    assert attachments.add(b"cat") == name
    assert attachments.add(b"dog") != name
    assert len(files(folder)) == 2
    assert attachments.read(name) == b"cat"
    assert attachments.has(name)
    assert not attachments.has("0" * 64)


def test_a_file_that_was_cut_short_is_written_again(folder, attachments):
    name = attachments.add(b"cat")
    (folder / name[:2] / name).write_bytes(b"c")
    attachments.add(b"cat")
    assert attachments.read(name) == b"cat"


def test_a_full_disk_leaves_nothing_behind(folder, attachments, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        attachments.add(b"cat")
    assert files(folder) == []


def test_what_is_used_is_not_collected(folder, attachments):
    cat, dog = attachments.add(b"cat"), attachments.add(b"dog")
    attachments.collect(["", cat, dog, dog], lambda name: name == cat)
    assert files(folder) == [cat]


def test_a_sweep_takes_what_a_crash_left_unfinished(folder, attachments):
    cat = attachments.add(b"cat")
    attachments.add(b"dog")
    (folder / cat[:2] / ".abc.part").write_bytes(b"c")
    attachments.sweep(lambda name: name == cat)
    assert files(folder) == [cat]


def test_sweeping_where_there_is_nothing(attachments):
    attachments.sweep(lambda _: False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
def test_only_the_user_can_read_them(folder, attachments):
    name = attachments.add(b"cat")
    for place in (folder, folder / name[:2], folder / name[:2] / name):
        assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0


def test_windows_needs_no_writing_of_folders(attachments, monkeypatch):
    monkeypatch.setattr("desktop.storage.attachments.os.name", "nt")
    monkeypatch.setattr("os.open", lambda *_: pytest.fail("a folder was opened"))
    from desktop.storage.attachments import _reach_disk

    _reach_disk(attachments._folder)
