import errno
import os
import stat
import subprocess
import sys

import pytest

from desktop import instance
from desktop.holder import written


def test_only_one_has_a_folder(tmp_path):
    folder = tmp_path / "new" / "data"
    with instance.take(folder) as lock:
        assert lock.is_held
        assert not lock.problem
        assert instance.take(folder) is None
        with instance.take(tmp_path / "other") as other:
            assert other.is_held
    with instance.take(folder) as again:
        assert again.is_held


def test_the_same_folder_by_another_name_is_the_same(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "data")
    with instance.take(tmp_path / "data"):
        assert instance.take(tmp_path / "link") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_it_is_for_this_user_alone(tmp_path):
    with instance.take(tmp_path / "data") as lock:
        modes = [
            stat.S_IMODE(p.stat().st_mode) for p in (lock.folder, lock.place, lock.place / "lock")
        ]
    assert modes == [0o700, 0o700, 0o600]


def test_who_has_it_is_written_down(tmp_path):
    with instance.take(tmp_path) as lock:
        begun = written(tmp_path)
        lock.tell("/somewhere/door")
        opened = written(tmp_path)
        lock.tell()
        assert written(tmp_path).door == ""
    assert (begun.pid, begun.host, begun.door) == (os.getpid(), instance.this_host(), "")
    assert opened.door == "/somewhere/door"
    assert 0 <= opened.age_s < 60


def test_after_letting_go_nothing_is_written(tmp_path):
    lock = instance.take(tmp_path)
    lock.release()
    lock.release()
    lock.tell("/somewhere/door")
    assert not lock.is_held
    assert written(tmp_path).door == ""


HOLD = """
import sys
from pathlib import Path
from desktop import instance
lock = instance.take(Path(sys.argv[1]))
print(lock is not None and lock.is_held, flush=True)
sys.stdin.read()
"""


def test_a_killed_process_lets_go_at_once(tmp_path):
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as process:
        assert process.stdout.readline() == "True\n"
        assert instance.take(tmp_path) is None
        process.kill()
        process.wait()
        with instance.take(tmp_path) as lock:
            assert lock.is_held


@pytest.mark.skipif(os.name == "nt", reason="no descriptors there")
def test_children_do_not_get_it_along(tmp_path):
    with instance.take(tmp_path) as lock:
        assert not os.get_inheritable(lock._descriptor)


def test_of_many_at_the_same_instant_one_gets_it(tmp_path):
    command = [sys.executable, "-c", HOLD, str(tmp_path / "data")]
    processes = [subprocess.Popen(command, stdin=-1, stdout=-1, text=True) for _ in range(6)]
    answers = [process.stdout.readline() for process in processes]
    for process in processes:
        process.communicate()
    assert sorted(answers) == ["False\n"] * 5 + ["True\n"]


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL])
def test_where_there_are_no_locks_it_is_said(tmp_path, monkeypatch, number):
    def refuse(descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(instance, "lock_file", refuse)
    with instance.take(tmp_path) as lock:
        assert not lock.is_held
        assert "cannot be locked" in lock.problem
        lock.tell("/somewhere/door")
    assert written(tmp_path).door == ""


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with instance.take(tmp_path / "file" / "data") as lock:
        assert not lock.is_held
        assert "cannot be locked" in lock.problem


def test_a_full_disk_does_not_keep_it_from_being_held(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(instance.os, "write", full)
    with instance.take(tmp_path) as lock:
        assert lock.is_held


def test_the_name_of_a_computer_with_windows(monkeypatch):
    monkeypatch.setattr(instance.os, "name", "nt")
    monkeypatch.setenv("COMPUTERNAME", "DESK")
    assert instance.this_host() == "DESK"


def test_a_folder_that_is_used_no_more_is_left_without_a_lock(tmp_path):
    lock = instance.take(tmp_path / "data")
    lock.forget()
    assert not lock.is_held
    assert list((tmp_path / "data").iterdir()) == []
    with instance.take(tmp_path / "data") as other:
        assert other.is_held
