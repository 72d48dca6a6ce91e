import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from desktop.core.errors import StorageFailed
from desktop.core.ports import PictureStore
from desktop.storage import pictures
from desktop.storage.pictures import PictureFolder

DATA = b"\x89PNG\r\n\x1a\nnot really"


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _save(store: PictureStore) -> Path:
    return store.save(DATA, "image/png")


def test_it_is_a_picture_store(tmp_path):
    assert _save(PictureFolder(lambda: tmp_path)).read_bytes() == DATA


def test_the_name_is_the_content(tmp_path):
    path = PictureFolder(lambda: tmp_path).save(b"abc", "image/png")
    assert path == tmp_path / "ba7816bf8f01cfea.png", "SHA-256 of abc, FIPS 180-2 appendix B.1"


@pytest.mark.parametrize(
    ("mime_type", "ending"),
    [
        ("image/png", ".png"),
        ("image/jpeg", ".jpg"),
        ("image/webp", ".webp"),
        ("IMAGE/JPEG; q=1", ".jpg"),
        ("image/svg+xml", ".bin"),
        ("application/x-sh", ".bin"),
        ("image/../../evil.sh", ".bin"),
        ("", ".bin"),
    ],
)
def test_the_ending_comes_from_a_fixed_table(tmp_path, mime_type, ending):
    path = PictureFolder(lambda: tmp_path).save(DATA, mime_type)
    assert path.suffix == ending
    assert path.parent == tmp_path


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_files_are_for_the_user_alone(tmp_path):
    path = PictureFolder(lambda: tmp_path / "new").save(DATA, "image/png")
    assert mode_of(path) == 0o600
    assert mode_of(path.parent) == 0o700


def test_the_same_image_is_kept_once_and_never_written_again(tmp_path):
    store = PictureFolder(lambda: tmp_path)
    path = store.save(DATA, "image/png")
    path.write_bytes(b"cropped by the user")
    assert store.save(DATA, "image/png") == path
    assert path.read_bytes() == b"cropped by the user"
    assert list(tmp_path.iterdir()) == [path]


def test_two_threads_may_save_the_same_image(tmp_path):
    store = PictureFolder(lambda: tmp_path)
    threads = [threading.Thread(target=store.save, args=(DATA, "image/png")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [DATA]


def test_a_link_that_leads_nowhere_is_replaced_not_followed(tmp_path):
    store = PictureFolder(lambda: tmp_path / "pictures")
    path = store.save(DATA, "image/png")
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    store.save(DATA, "image/png")
    assert not path.is_symlink()
    assert not (tmp_path / "elsewhere").exists()


def test_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "MAX_PICTURE_BYTES", 2_000_000)
    with pytest.raises(StorageFailed, match="more than 2 MB") as caught:
        PictureFolder(lambda: tmp_path).save(bytes(2_000_001), "image/png")
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_the_limit_is_64_mb():
    assert pictures.MAX_PICTURE_BYTES == 64_000_000


def test_a_folder_below_a_file(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    folder = tmp_path / "file" / "pictures"
    with pytest.raises(StorageFailed) as caught:
        PictureFolder(lambda: folder).save(DATA, "image/png")
    assert str(folder) in caught.value.sentence
    assert caught.value.hint == "Choose another folder with --data-dir."


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc")
def test_a_place_where_not_even_root_may_write():
    with pytest.raises(StorageFailed):
        PictureFolder(lambda: Path("/proc/self")).save(DATA, "image/png")


def test_a_folder_in_the_place_of_the_image(tmp_path):
    store = PictureFolder(lambda: tmp_path)
    path = store.save(DATA, "image/png")
    path.unlink()
    path.mkdir()
    with pytest.raises(StorageFailed):
        store.save(DATA, "image/png")
    assert list(tmp_path.iterdir()) == [path], "the half-written file is gone"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    part = tmp_path / ".x.part"
    part.symlink_to("/dev/full")
    monkeypatch.setattr("tempfile.mkstemp", lambda **_: (os.open(part, os.O_WRONLY), str(part)))
    with pytest.raises(StorageFailed, match="the disk is full") as caught:
        PictureFolder(lambda: tmp_path).save(DATA, "image/png")
    assert caught.value.hint == "Free some space and ask again."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EDQUOT, "your share of the disk is used up"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "this is not allowed"),
        (errno.EIO, "it cannot be written"),
    ],
)
def test_each_reason_has_its_words(tmp_path, monkeypatch, number, words):
    def fail(**_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("tempfile.mkstemp", fail)
    with pytest.raises(StorageFailed, match=words) as caught:
        PictureFolder(lambda: tmp_path).save(DATA, "image/png")
    assert caught.value.detail
