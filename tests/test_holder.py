import errno
import math
import os

import pytest

from desktop import holder, instance
from desktop.holder import Holder, holder_of, in_the_way, written


def test_nobody_has_a_folder_that_was_never_used(tmp_path):
    assert holder_of(tmp_path / "none") is None
    assert not (tmp_path / "none").exists()


def test_the_one_that_has_a_folder_is_told_until_it_lets_go(tmp_path):
    with instance.take(tmp_path):
        assert holder_of(tmp_path).pid == os.getpid()
        assert holder_of(tmp_path).is_here
    assert holder_of(tmp_path) is None
    with instance.take(tmp_path) as lock:
        assert lock.is_held


def test_without_locks_nobody_can_be_told(tmp_path, monkeypatch):
    def refuse(descriptor):
        raise OSError(errno.ENOLCK, "no locks")

    instance.take(tmp_path).release()
    monkeypatch.setattr(holder, "lock_file", refuse)
    assert holder_of(tmp_path) is None


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"gemstream 1\n12",
        b"gemstream 1\nno number\nhost\n\n",
        b"gemstream 9\n12\nhost\n\n",
        b"gemstream 1\n12\nhost\n/a\n/b\n",
        b"\xff" * 10_000,
    ],
)
def test_what_is_written_by_halves_or_by_others_says_nothing(tmp_path, words):
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "lock").write_bytes(words)
    assert written(tmp_path) == Holder() == Holder(age_s=math.inf)


def test_nothing_written_says_nothing(tmp_path):
    assert written(tmp_path) == Holder()


def test_what_is_said_has_the_next_step(tmp_path):
    here = str(in_the_way(tmp_path, Holder(pid=987654, host=instance.this_host())))
    assert "(process 987654)" in here
    assert "End it" in here
    assert "process" not in str(in_the_way(tmp_path, Holder()))
    there = str(in_the_way(tmp_path, Holder(pid=987654, host="elsewhere.example")))
    assert "on the computer elsewhere.example" in there
    assert "987654" not in there
    assert all(str(tmp_path) in words and "--data-dir" in words for words in (here, there))
