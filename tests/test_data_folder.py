import json
from pathlib import Path

import pytest

from desktop.core.errors import StorageFailed
from desktop.data_folder import (
    FILE_NAME,
    FolderMissing,
    Left,
    Whereabouts,
    in_force,
    mark_of,
    note,
    set_mark,
    standard,
    whereabouts,
)


def test_the_standard_place_is_the_systems(tmp_path):
    assert standard() == tmp_path / "home" / "Gemstream"
    assert in_force() == standard()
    assert not standard().exists()


def test_what_is_noted_is_read_again():
    now = Whereabouts(
        folder=Path("/x"),
        mark="m",
        wanted=Path("/y"),
        is_begun=True,
        left=(Left(Path("/z"), 12.5), Left(Path("/y"), 3.0)),
        news="Done.",
    )
    note(now)
    assert whereabouts() == now
    note(Whereabouts())
    assert whereabouts() == Whereabouts()
    assert list(standard().iterdir()) == []
    note(Whereabouts())


def test_the_folder_that_is_named_is_in_force_as_long_as_it_has_its_mark(tmp_path):
    moved = tmp_path / "moved"
    moved.mkdir()
    note(Whereabouts(folder=moved, mark="m"))
    with pytest.raises(FolderMissing, match="Connect its disk"):
        in_force()
    set_mark(moved, "other", is_whole=True)
    with pytest.raises(FolderMissing, match="is not there"):
        in_force()
    set_mark(moved, "m", is_whole=True)
    assert in_force() == moved
    (moved / "gemstream-folder.json").write_text("[1]")
    with pytest.raises(FolderMissing):
        in_force()


def test_no_mark_is_no_match(tmp_path):
    note(Whereabouts(folder=tmp_path))
    with pytest.raises(FolderMissing):
        in_force()


@pytest.mark.parametrize(
    "words",
    [
        "",
        "[",
        "[]",
        '{"folder": 1}',
        '{"folder": "relative"}',
        '{"folder": "/a\\u0000"}',
        '{"mark": null}',
        '{"is_begun": 1}',
        '{"left": "x"}',
        '{"left": ["/x"]}',
        '{"left": [["/x"]]}',
        '{"left": [["x", 1]]}',
        '{"left": [[null, 1]]}',
        '{"left": [["/x", "1"]]}',
        "[" * 100_000,
    ],
    ids=lambda words: words[:20],
)
def test_a_file_that_cannot_be_understood_begins_nothing_anew(words):
    standard().mkdir(parents=True)
    (standard() / FILE_NAME).write_text(words)
    with pytest.raises(StorageFailed, match="delete that file to begin anew"):
        in_force()


def test_what_a_later_version_says_as_well_is_passed_over(tmp_path):
    standard().mkdir(parents=True)
    (standard() / FILE_NAME).write_text(json.dumps({"mark": "m", "new": 1}))
    assert whereabouts() == Whereabouts(mark="m")


def test_a_standard_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "home").touch()
    assert in_force() == standard()
    with pytest.raises(StorageFailed, match="cannot be written"):
        note(Whereabouts(mark="m"))


def test_marks(tmp_path):
    assert mark_of(tmp_path) == {}
    set_mark(tmp_path, "m", is_whole=False)
    assert mark_of(tmp_path) == {"mark": "m", "is_whole": False}
