import os
import socket
from pathlib import Path

import pytest

from desktop.core.errors import ImageRejected
from desktop.images import files
from desktop.images.files import read

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
    assert refusal(tmp_path / ".").sentence == "lake.png is a folder."


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


def test_something_else(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_KINDS", ())
    assert refusal(tmp_path / ".").sentence == "lake.png is not a file."


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
    monkeypatch.setattr(files, "_check_kind", lambda _status, _name: small)
    assert "is larger than" in refusal(tmp_path / "lake.png").sentence
