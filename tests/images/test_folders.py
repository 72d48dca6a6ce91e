import os

import pytest

from desktop.core.errors import FolderGiven
from desktop.images import Request, folders, load_all
from desktop.images.folders import folder_given


def names(folder):
    return [file.name for file in folder_given(folder, "pictures").files]


def test_images_are_listed_as_people_count(tmp_path):
    for name in ("page 10.png", "Page 2.JPG", "a.heic", "notes.txt", ".hidden.png", "scan.pdf"):
        (tmp_path / name).touch()
    (tmp_path / "deep.png").mkdir()
    (tmp_path / "deep.png" / "inner.png").touch()
    assert names(tmp_path) == ["a.heic", "Page 2.JPG", "page 10.png", "scan.pdf"]


def test_a_folder_without_images_says_so(tmp_path):
    given = folder_given(tmp_path, "pictures")
    assert given.files == ()
    assert given.sentence == "pictures is a folder without images."


def test_of_a_huge_folder_not_every_name_is_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MOST_ENTRIES", 3)
    for number in range(5):
        (tmp_path / f"{number}.png").touch()
    assert len(names(tmp_path)) == 3


def test_a_folder_is_told_by_the_intake(tmp_path):
    (tmp_path / "a.png").touch()
    with pytest.raises(FolderGiven) as caught:
        load_all(tmp_path, Request())
    assert [file.name for file in caught.value.files] == ["a.png"]
    assert caught.value.code == "image_rejected"


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_a_link_to_nothing_is_listed_and_refused_when_it_is_read(tmp_path):
    (tmp_path / "a.png").symlink_to("none")
    assert names(tmp_path) == ["a.png"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_a_link_to_itself_does_not_lose_the_others(tmp_path):
    (tmp_path / "a.png").touch()
    (tmp_path / "b.png").symlink_to("b.png")
    assert names(tmp_path) == ["a.png", "b.png"]
