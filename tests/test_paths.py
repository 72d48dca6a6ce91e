import os
import stat
import sys
from pathlib import Path

import platformdirs
import pytest

from desktop import data_folder, paths
from desktop.core.errors import StorageFailed


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_flag_beats_the_environment(tmp_path):
    given = tmp_path / "flag"
    assert paths.data_dir(given, {"GEMSTREAM_DATA_DIR": str(tmp_path / "other")}) == given


def test_the_environment_beats_the_system(tmp_path):
    assert paths.data_dir(None, {"GEMSTREAM_DATA_DIR": str(tmp_path)}) == tmp_path


@pytest.mark.parametrize("environ", [{}, {"GEMSTREAM_DATA_DIR": ""}])
def test_else_the_place_of_the_system(environ):
    assert paths.data_dir(None, environ) == platformdirs.user_data_path(
        "Gemstream", appauthor=False
    )


def test_where_data_were_moved_to_beats_the_system(tmp_path):
    data_folder.set_mark(tmp_path, "m", is_whole=True)
    data_folder.note(data_folder.Whereabouts(folder=tmp_path, mark="m"))
    assert paths.data_dir(None, {}) == tmp_path
    assert paths.data_dir(tmp_path / "flag", {}) == tmp_path / "flag"


@pytest.mark.parametrize(
    ("given", "environ", "named"),
    [
        (None, {}, False),
        (None, {"GEMSTREAM_DATA_DIR": ""}, False),
        (None, {"GEMSTREAM_DATA_DIR": "/a"}, True),
        (Path("a"), {}, True),
    ],
)
def test_who_named_the_folder(given, environ, named):
    assert paths.is_named(given, environ) is named


def test_news_of_a_move_is_told_once_and_only_of_the_folder_in_use():
    assert paths.folder_news(None, {}) == ""
    data_folder.note(data_folder.Whereabouts(news="Moved."))
    assert paths.folder_news(Path("a"), {}) == ""
    assert paths.folder_news(None, {}) == "Moved."
    assert paths.folder_news(None, {}) == ""
    (data_folder.standard() / data_folder.FILE_NAME).write_text("[")
    assert paths.folder_news(None, {}) == ""


def test_the_folder_is_absolute_and_the_home_is_meant(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert paths.data_dir(Path("here"), {}) == tmp_path / "here"
    assert paths.data_dir(Path("~/there"), {}) == tmp_path / "there"


def test_the_home_of_nobody(tmp_path):
    with pytest.raises(StorageFailed, match="cannot keep its data in ~nobody-here"):
        paths.data_dir(Path("~nobody-here/data"), {})


def test_a_private_folder_is_created_with_its_parents(tmp_path):
    folder = tmp_path / "a" / "b"
    assert paths.ensure_private(folder) == folder
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_new_folders_are_for_the_user_alone(tmp_path):
    paths.ensure_private(tmp_path / "a" / "b")
    assert [mode_of(tmp_path / "a"), mode_of(tmp_path / "a" / "b")] == [0o700, 0o700]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_a_folder_that_was_there_keeps_its_permissions(tmp_path):
    tmp_path.chmod(0o755)
    paths.ensure_private(tmp_path)
    assert mode_of(tmp_path) == 0o755


def test_a_file_in_the_way(tmp_path):
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StorageFailed) as caught:
            paths.ensure_private(folder)
        assert caught.value.sentence == f"Gemstream cannot keep its data in {folder}."
        assert caught.value.hint == "Choose another folder with --data-dir."
        assert caught.value.detail


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc")
def test_a_folder_where_not_even_root_may_write():
    with pytest.raises(StorageFailed):
        paths.ensure_private(Path("/proc/self"))


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_without_permission(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(StorageFailed):
        paths.ensure_private(tmp_path)


def test_a_name_no_system_takes():
    with pytest.raises(StorageFailed):
        paths.ensure_private(Path("/tmp/a\0b"))


def test_places_inside_the_data_folder(tmp_path):
    assert paths.log_dir(tmp_path) == tmp_path / "logs"
    assert paths.pictures_dir(tmp_path) == tmp_path / "pictures"
    assert list(tmp_path.iterdir()) == []


def test_resources_of_this_checkout():
    assert paths.resource("icons", "gemstream.svg").is_file()
    assert paths.resource().name == "resources"


def test_resources_of_an_installed_wheel(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    (tmp_path / "resources").mkdir()
    assert paths.resource("fonts") == tmp_path / "resources" / "fonts"


def test_resources_of_a_frozen_build(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts") == tmp_path / "resources" / "fonts"
