import io
import zipfile

import pytest

from desktop.exchange import archives
from desktop.exchange.archives import Archive
from desktop.exchange.fields import NotUnderstood


@pytest.fixture
def zipped(tmp_path):
    def make(files, **how):
        path = tmp_path / "export.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for name, data in files.items():
                file.writestr(name, data)
        return path

    return make


def documents(path):
    with Archive(path) as archive:
        return list(archive.documents())


def test_a_document_by_itself(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"[1]")
    assert documents(path) == [b"[1]"]
    with Archive(path) as archive:
        assert archive.file("a") is None


def test_only_what_may_hold_conversations_is_taken_out(zipped):
    path = zipped({
        "user.json": b"1", "x/conversations.json": b"2", "conversations-001.json": b"3",
        "Takeout/My Activity/Gemini Apps/MyActivity.json": b"4", "conversations.html": b"5",
    })  # fmt: skip
    assert sorted(documents(path)) == [b"2", b"3", b"4"]


def test_where_none_has_such_a_name_all_are_tried(zipped):
    assert documents(zipped({"a/MeineAktivitäten.json": b"1", "b.txt": b"2"})) == [b"1"]


def test_files_are_found_by_how_their_names_begin(zipped):
    with Archive(zipped({"a/file-1-cat.png": b"cat", "b/dog.png": b"dog"})) as archive:
        assert archive.file("file-1") == ("file-1-cat.png", b"cat")
        assert archive.file("dog.png") == ("dog.png", b"dog")
        assert archive.file("bird") is archive.file("") is None


def test_what_unpacks_to_more_than_may_be_is_refused(zipped, monkeypatch):
    monkeypatch.setattr(archives, "MOST_DOCUMENT_BYTES", 1000)
    with pytest.raises(NotUnderstood, match="more than can be unpacked"):
        documents(zipped({"conversations.json": b" " * 1001}))
    assert documents(zipped({"conversations.json": b" " * 1000})) == [b" " * 1000]


def test_all_that_is_unpacked_is_counted(zipped, monkeypatch):
    monkeypatch.setattr(archives, "MOST_UNPACKED_BYTES", 1000)
    with Archive(zipped({"a": b" " * 600, "b": b" " * 600})) as archive:
        archive.file("a")
        with pytest.raises(NotUnderstood, match="more than can be unpacked"):
            archive.file("b")


def test_a_lie_about_sizes_is_not_believed(zipped, monkeypatch):
    monkeypatch.setattr(archives, "MOST_DOCUMENT_BYTES", 1000)
    path = zipped({"conversations.json": b" " * 100_000})
    data = path.read_bytes()
    size = (100_000).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    with pytest.raises(NotUnderstood):
        documents(path)


def test_too_many_files(zipped, monkeypatch):
    monkeypatch.setattr(archives, "MOST_FILES", 2)
    with pytest.raises(NotUnderstood, match="more than 2 files"):
        documents(zipped({"a": b"", "b": b"", "c": b""}))


def test_a_large_document(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MOST_DOCUMENT_BYTES", 2)
    path = tmp_path / "a.json"
    path.write_bytes(b"[1]")
    with pytest.raises(NotUnderstood, match="more than"):
        documents(path)


def test_damage_is_said(zipped):
    path = zipped({"conversations.json": bytes(range(256)) * 50})
    data = bytearray(path.read_bytes())
    data[60:90] = b"x" * 30
    path.write_bytes(bytes(data))
    with pytest.raises(NotUnderstood, match="damaged"):
        documents(path)


def test_a_password_is_said(zipped):
    path = zipped({"conversations.json": b"[]"})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    with pytest.raises(NotUnderstood, match="locked"):
        documents(path)


def test_what_only_looks_like_an_archive(tmp_path):
    path = tmp_path / "a.zip"
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w"):
        pass
    end = bytearray(empty.getvalue())
    end[10], end[12], end[16] = 9, 200, 200
    path.write_bytes(bytes(end))
    with pytest.raises(NotUnderstood, match="damaged"):
        documents(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        documents(tmp_path / "a.json")
