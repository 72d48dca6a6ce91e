import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop import data_folder, instance, moving
from desktop.core.errors import StorageFailed
from desktop.data_folder import FolderMissing, Left, Whereabouts, note, take_news, whereabouts
from desktop.moving import Move, delete_left, is_wanted, stay_at_home, want
from tests.data_folders import contents, fill

ROOT = Path(__file__).parents[1]


@pytest.fixture
def old(tmp_path):
    return fill(data_folder.standard())


@pytest.fixture
def new(tmp_path):
    return tmp_path / "new"


def make(move, told=lambda done, of: None):
    lock = move.make(told)
    folder = lock.folder
    lock.release()
    return folder


def start(told=lambda done, of: None):
    """What a start does before it opens the data folder; gives the folder in force."""
    lock = instance.take(data_folder.in_force())
    if is_wanted():
        return make(Move(lock), told)
    lock.release()
    return lock.folder


def test_the_next_start_has_all_in_the_new_folder_and_the_old_one_is_as_it_was(old, new):
    before, told = contents(old), []
    want(new)
    assert is_wanted()
    assert data_folder.in_force() == old
    assert start(lambda *far: told.append(far)) == new
    assert contents(new) == contents(old) == before
    assert told[-1][0] == told[-1][1] > 0
    assert data_folder.in_force() == new
    assert not is_wanted()
    assert start() == new
    assert take_news() == moving.MOVED.format(new, old)
    assert take_news() == ""
    with instance.take(old) as lock:
        assert lock.is_held  # it was let go of


def test_the_old_copy_is_deleted_when_the_user_says_so(old, new):
    want(new)
    start()
    assert delete_left() == f"The old copy in {old} is deleted."
    assert [path.name for path in old.iterdir()] == [data_folder.FILE_NAME]
    assert data_folder.in_force() == new
    assert delete_left() == "There is no old copy any more."


def test_an_old_copy_that_is_in_use_is_not_deleted(old, new):
    want(new)
    start()
    with instance.take(old), pytest.raises(StorageFailed, match="Another Gemstream is using"):
        delete_left()
    assert contents(old) == contents(new)


def test_what_is_newer_in_the_old_folder_is_left_and_said(old, new):
    want(new)
    start()
    left = (Left(old, 1_700_000_001.0),)
    note(Whereabouts(folder=new, mark=whereabouts().mark, left=left))
    assert "what is newer than the move is still in" in delete_left()
    assert "conversations.db" in contents(old)
    assert "settings.json" not in contents(old)


def test_it_goes_on_from_there_and_back_to_the_standard_place(old, new, tmp_path):
    before = contents(old)
    for target in (new, tmp_path / "third"):
        want(target)
        assert start() == target
    want(data_folder.standard())
    assert start() == tmp_path / "third"
    assert "holds something else" in take_news()
    (tmp_path / "elsewhere").mkdir()
    for path in list(old.iterdir()):
        if path.name != data_folder.FILE_NAME:
            path.rename(tmp_path / "elsewhere" / path.name)
    want(old)
    assert start() == old
    assert whereabouts().folder is None
    assert contents(old) == before
    assert [each.folder for each in whereabouts().left] == [tmp_path / "third", new]
    assert delete_left() == f"The old copy in {tmp_path / 'third'} is deleted."
    assert delete_left() == f"The old copy in {new} is deleted."
    assert contents(old) == before


def test_one_that_is_cancelled_leaves_all_as_it_was(old, new):
    want(new)
    move = Move(instance.take(old))

    def told(done, of):
        move.cancel()

    assert make(move, told) == old
    assert not new.exists()
    assert take_news() == moving.CANCELLED.format(old)
    assert not is_wanted()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda old, new: new.touch(), "holds something else"),
        (lambda old, new: (old / "link").symlink_to("/"), "link to another folder"),
        (lambda old, new: (old / "conversations.db").write_bytes(b"SQLite format 3\0"), "copied"),
    ],
)
def test_what_cannot_be_moved_stays_and_why_is_told(old, new, spoil, said):
    spoil(old, new)
    want(new)
    assert start() == old
    news = take_news()
    assert news.startswith("Your data were not moved")
    assert said in news
    assert not new.is_dir()
    assert not is_wanted()


def test_a_folder_that_was_there_stays_there(old, new, monkeypatch):
    def fails(*_, **__):
        raise OSError(28, "full")

    monkeypatch.setattr(moving, "set_mark", fails)
    new.mkdir()
    want(new)
    assert start() == old
    assert "Nothing can be written" in take_news()
    assert list(new.iterdir()) == []


def test_a_folder_in_use_or_without_locks_is_refused(old, new, monkeypatch):
    with instance.take(new):
        want(new)
        assert start() == old
    assert "is in use by another Gemstream" in take_news()
    monkeypatch.setattr(
        moving.instance, "take", lambda folder: instance.Lock(folder, None, "No locks.")
    )
    want(new)
    assert make(Move(instance.Lock(old, None))) == old
    assert "cannot be locked" in take_news()


def test_if_the_switch_cannot_be_written_the_old_one_holds(old, new, monkeypatch):
    want(new)
    note_first, notes = moving.note, []

    def fails_once(now):
        notes.append(now)
        if now.folder is not None:
            raise StorageFailed("The disk is full.")
        note_first(now)

    monkeypatch.setattr(moving, "note", fails_once)
    assert start() == old
    assert not new.exists()
    assert "The disk is full." in take_news()


def test_a_disk_that_is_gone_is_said_and_the_standard_place_can_be_used_again(old, new, tmp_path):
    want(new)
    start()
    new.rename(tmp_path / "unplugged")
    new.mkdir()  # where the disk would be
    with pytest.raises(FolderMissing, match="Connect its disk"):
        data_folder.in_force()
    assert list(new.iterdir()) == []
    (tmp_path / "unplugged").rename(new)
    assert data_folder.in_force() == new
    stay_at_home()
    assert data_folder.in_force() == old
    assert str(new) in take_news()
    assert contents(new) == contents(old)


def test_nothing_is_done_where_nothing_is_wanted(old):
    lock = instance.take(old)
    assert make(Move(lock)) == old
    assert not (old / data_folder.FILE_NAME).exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("how", ["kill", "fail"])
def test_killed_or_refused_at_any_step_one_folder_is_whole_and_in_force(how):
    memory = Path("/dev/shm")  # a slow disk would make minutes of it
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        command = [sys.executable, "-m", "tests.moving_program", f"{place}/steps", how]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    steps = json.loads(done.stdout)
    assert len(steps) > 40
    assert steps[-1] == "new"  # no step was left
    assert set(steps) == {"old", "new"}
