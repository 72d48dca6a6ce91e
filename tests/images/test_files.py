import os
import socket
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.core.errors import FolderGiven, ImageRejected
from desktop.images import files
from desktop.images.files import look_at, read

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX file kinds")


def refusal(path: Path, name: str = "lake.png") -> ImageRejected:
    with pytest.raises(ImageRejected) as caught:
        read(path, name)
    assert caught.value.hint
    assert str(path.parent) not in str(caught.value), "the folder is nobody's business"
    return caught.value


def test_a_file_is_read(tmp_path):
    (tmp_path / "lake.png").write_bytes(b"abc")
    assert read(tmp_path / "lake.png", "lake.png") == b"abc"


@POSIX
def test_a_link_is_followed(tmp_path):
    (tmp_path / "lake.png").write_bytes(b"abc")
    (tmp_path / "link").symlink_to("lake.png")
    assert read(tmp_path / "link", "link") == b"abc"


def test_a_missing_file(tmp_path):
    assert refusal(tmp_path / "lake.png").sentence == "lake.png was not found."


@POSIX
def test_a_file_below_a_file(tmp_path):
    (tmp_path / "file").write_bytes(b"abc")
    assert refusal(tmp_path / "file" / "lake.png").sentence == "lake.png was not found."


def test_a_name_no_system_takes(tmp_path):
    assert refusal(tmp_path / "a\0b").sentence == "lake.png was not found."


def test_an_empty_file(tmp_path):
    (tmp_path / "lake.png").touch()
    assert refusal(tmp_path / "lake.png").sentence == "lake.png is empty."


def test_a_folder(tmp_path):
    (tmp_path / "b.png").touch()
    given = refusal(tmp_path / ".")
    assert isinstance(given, FolderGiven)
    assert [file.name for file in given.files] == ["b.png"]


@POSIX
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").sentence == "lake.png is a named pipe, not a file."


@POSIX
def test_a_pipe_that_takes_the_place_of_a_file(tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"abc")
    os.mkfifo(tmp_path / "pipe")
    was_a_file = (tmp_path / "file").stat()
    monkeypatch.setattr(Path, "stat", lambda _self: was_a_file)
    with pytest.raises(ImageRejected, match="is a named pipe"):
        read(tmp_path / "pipe", "lake.png")


@POSIX
def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        assert refusal(tmp_path / "socket").sentence == "lake.png is a socket, not a file."


@POSIX
def test_a_device():
    assert refusal(Path("/dev/zero")).sentence == "lake.png is a device, not a file."


@POSIX
def test_something_else(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_KINDS", ())
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").sentence == "lake.png is not a file."


@POSIX
def test_a_link_to_itself(tmp_path):
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    assert refusal(tmp_path / "one").sentence == "lake.png is a link that leads back to itself."


@POSIX
def test_a_name_too_long(tmp_path):
    refused = refusal(tmp_path / ("a" * 300))
    assert refused.sentence == "lake.png has a name that is too long."


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_without_permission(tmp_path):
    (tmp_path / "lake.png").write_bytes(b"abc")
    (tmp_path / "lake.png").chmod(0)
    assert refusal(tmp_path / "lake.png").sentence == "lake.png may not be read."


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (PermissionError(13, "no"), "lake.png may not be read."),
        (OSError(5, "the disk hums"), "lake.png could not be read."),
    ],
)
def test_what_opening_may_raise(tmp_path, monkeypatch, error, sentence):
    def fail(*_: object) -> int:
        raise error

    (tmp_path / "lake.png").write_bytes(b"abc")
    monkeypatch.setattr(os, "open", fail)
    refused = refusal(tmp_path / "lake.png")
    assert refused.sentence == sentence
    assert refused.detail == error.strerror


def test_a_large_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    with (tmp_path / "lake.png").open("wb") as file:
        file.truncate(files.MAX_FILE_BYTES + 1)
    monkeypatch.delattr(os, "open")
    assert refusal(tmp_path / "lake.png").sentence == "lake.png is larger than 100 MB."


def test_a_file_that_grows_while_it_is_read(tmp_path, monkeypatch):
    (tmp_path / "lake.png").write_bytes(b"abcd")
    small = (tmp_path / "lake.png").stat()
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 3)
    monkeypatch.setattr(files, "_check_kind", lambda *_: small)
    assert "is larger than" in refusal(tmp_path / "lake.png").sentence


def test_looking_reads_no_more_than_it_must(tmp_path):
    (tmp_path / "lake.png").write_bytes(b"abc")
    look_at(tmp_path / "lake.png", "lake.png")
    with pytest.raises(ImageRejected, match="was not found"):
        look_at(tmp_path / "none", "none")


def test_how_much_is_read_is_told(tmp_path):
    data = os.urandom(3 * (1 << 20) + 5)
    (tmp_path / "lake.png").write_bytes(data)
    shares = []
    assert read(tmp_path / "lake.png", "lake.png", shares.append) == data
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert len(set(shares)) == 5


def test_a_file_that_changes_while_it_is_read(tmp_path):
    path = tmp_path / "lake.png"
    path.write_bytes(bytes(3 << 20))

    def change(share: float) -> None:
        os.utime(path, ns=(1, 1))  # written to, as far as anybody can tell

    with pytest.raises(ImageRejected, match="was changed while it was read"):
        files._read(path, "lake.png", change)


def test_a_file_that_shrinks_while_it_is_read(tmp_path):
    path = tmp_path / "lake.png"
    path.write_bytes(bytes(3 << 20))
    with pytest.raises(ImageRejected, match="was changed while it was read"):
        files._read(path, "lake.png", lambda _: os.truncate(path, 10))


class Hung:
    """A drive that never answers, until the test ends."""

    def __init__(self):
        self.may_end = threading.Event()
        self.ended = threading.Event()

    def __call__(self, tell):
        try:
            assert self.may_end.wait(20)
            tell(0.5)
        finally:
            self.ended.set()


@pytest.fixture
def hung():
    drive = Hung()
    yield drive
    drive.may_end.set()
    assert drive.ended.wait(20)


def test_a_drive_that_hangs_is_not_waited_for(hung):
    with pytest.raises(ImageRejected) as caught:
        files._guarded(hung, "lake.png", lambda _: None, stall_s=0.2)
    assert caught.value.sentence == "The drive of lake.png does not answer."


def test_a_wait_for_a_drive_can_be_given_up(hung):
    class Enough(Exception):
        pass

    def reached(share):
        raise Enough

    with pytest.raises(Enough):
        files._guarded(hung, "lake.png", reached)


def test_a_drive_that_is_slow_but_alive_is_waited_for(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("desktop.images.apart.time", SimpleNamespace(monotonic=lambda: now[0]))

    heard = {share: threading.Event() for share in (0.0, 0.25, 0.5, 0.75)}

    def work(tell):
        for share, event in heard.items():
            tell(share)
            assert event.wait(20)
            now[0] += 0.75 * files.STALL_S
        return b"all"

    def reached(share):
        heard[share].set()

    assert files._guarded(work, "lake.png", reached) == b"all"


def test_a_mistake_of_ours_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(threading, "excepthook", lambda _: None)

    def work(tell):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        files._guarded(work, "lake.png", lambda _: None)
    for thread in threading.enumerate():
        if thread.name == "read image":
            thread.join(20)
