import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StorageFailed
from desktop.core.message import Draft
from desktop.storage.conversation_file import ConversationFile
from desktop.storage.conversations import Conversations
from desktop.storage.earlier import earlier_files, has_earlier_files
from desktop.storage.schema import MIGRATIONS
from tests.keeping import IMAGE
from tests.storage.conftest import Opened

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("going_back_program.py")
BACKUP = "conversations.db.version-1"


def shipped(path):
    """A file of version 1, with the conversations "pinned" and "c"."""
    script = Path(__file__).with_name("schema_1.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


@pytest.fixture
def two(opened):
    """A file with the conversation "new", and the backup of one that had others."""
    opened.talk("Why?", "And why that?", conversation_id="new")
    shipped(opened.folder / BACKUP)
    return opened


def ids(folder):
    made = Opened(folder)
    try:
        return made.listed
    finally:
        made.file.close()


def whole(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def asides(folder):
    return sorted(folder.glob("conversations.db.before-*"))


def names(folder):
    return sorted(each.name for each in folder.iterdir() if each.is_file())


class TestTheList:
    def test_has_date_size_and_what_is_in_each(self, two):
        os.utime(two.folder / BACKUP, (1000.0, 1000.0))
        (one,) = earlier_files(two.path)
        assert (one.name, one.at, one.is_whole) == (BACKUP, 1000.0, True)
        assert one.size_bytes == (two.folder / BACKUP).stat().st_size
        assert (one.conversations, one.questions) == (2, 4)
        assert has_earlier_files(two.path)

    def test_the_latest_is_first_and_nothing_else_is_listed(self, two):
        for name, at in (("broken-1", 3000.0), ("before-2026-11-29-091500", 2000.0)):
            shutil.copy(two.folder / BACKUP, two.folder / f"conversations.db.{name}")
            os.utime(two.folder / f"conversations.db.{name}", (at, at))
        os.utime(two.folder / BACKUP, (1000.0, 1000.0))
        for name in ("version-1.part", "version-1-wal.old", "going-back", "broken-1-shm"):
            (two.folder / f"conversations.db.{name}").write_bytes(b"x")
        listed = [each.name.removeprefix("conversations.db.") for each in earlier_files(two.path)]
        assert listed == ["broken-1", "before-2026-11-29-091500", "version-1"]

    def test_a_damaged_file_and_one_of_a_newer_version_are_no_whole_ones(self, two):
        (two.folder / "conversations.db.broken-1").write_bytes(b"no database at all" * 100)
        shutil.copy(two.folder / BACKUP, two.folder / "conversations.db.version-99")
        with closing(sqlite3.connect(two.folder / "conversations.db.version-99")) as newer:
            newer.execute("PRAGMA user_version = 99")
        found = {each.name[17:]: each for each in earlier_files(two.path)}
        assert {name: each.is_whole for name, each in found.items()} == {
            "broken-1": False,
            "version-1": True,
            "version-99": False,
        }
        assert found["broken-1"].conversations is None

    def test_reading_leaves_nothing_behind(self, two):
        two.file.close()
        before = names(two.folder)
        earlier_files(two.path)
        assert names(two.folder) == before

    def test_a_folder_that_is_not_there_has_none(self, tmp_path):
        assert earlier_files(tmp_path / "none" / "conversations.db") == []
        assert not has_earlier_files(tmp_path / "none" / "conversations.db")


class TestGoingBack:
    def test_puts_a_copy_in_place_and_keeps_the_present_file(self, two):
        aside = two.file.go_back(BACKUP)
        assert [path.name for path in asides(two.folder)] == [aside]
        assert two.listed == ["c", "pinned"]
        assert two.rows("PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert two.rows("SELECT count(*) FROM turns WHERE state IN ('waiting', 'streaming')") == [
            (0,)
        ]
        with closing(sqlite3.connect(two.folder / BACKUP)) as backup:
            assert backup.execute("PRAGMA user_version").fetchone() == (1,)
        assert two.path.stat().st_mode & 0o077 == 0

    def test_and_there_again_loses_nothing(self, two):
        first = two.file.go_back(BACKUP)
        two.talk("Here too?", conversation_id="later")
        second = two.file.go_back(first)
        assert two.rows("SELECT id FROM conversations") == [("new",)]
        two.file.close()
        two.file.go_back(second)
        assert two.listed == ["c", "later", "pinned"]
        two.file.close()
        assert len(asides(two.folder)) == 3

    def test_from_a_file_that_a_newer_version_wrote(self, two):
        two.file.close()
        with closing(sqlite3.connect(two.path)) as newer:
            newer.execute("PRAGMA user_version = 99")
        file = ConversationFile(two.folder)
        file.add((), {"c": Draft(text="half a ques")})
        aside = file.go_back(BACKUP)
        file.catch_up()
        assert file.read(lambda c: two.file.drafts.read(c, "c")).text == "half a ques"
        file.close()
        assert two.listed == ["c", "pinned"]
        with closing(sqlite3.connect(two.folder / aside)) as before:
            assert before.execute("PRAGMA user_version").fetchone() == (99,)

    def test_from_a_file_that_another_program_has_open_is_refused(self, two):
        other = ConversationFile(two.folder)
        before = names(two.folder)
        with pytest.raises(StorageFailed, match="another Gemstream"):
            other.go_back(BACKUP)
        other.close()
        assert names(two.folder) == before
        assert two.listed == ["new"]

    def test_what_waits_is_written_before(self, two):
        two.file.add((), {"new": Draft(text="half a ques")})
        aside = two.file.go_back(BACKUP)
        with closing(sqlite3.connect(two.folder / aside)) as before:
            assert before.execute("SELECT text FROM drafts").fetchall() == [("half a ques",)]

    def test_images_of_the_file_that_was_kept_stay(self, two):
        two.say(two.talk(conversation_id="seen"), "i", "What?", "That.", images=(IMAGE,))
        files = two.files
        two.file.go_back(BACKUP)
        two.file.sweep()
        assert files
        assert two.files == files

    def test_what_a_kill_left_is_swept_away(self, two):
        for ending in ("", "-wal"):
            (two.folder / f"conversations.db.going-back{ending}").write_bytes(b"words")
        two.file.sweep()
        assert not list(two.folder.glob("*.going-back*"))

    def test_works_where_files_have_one_name_only(self, two, monkeypatch):
        monkeypatch.setattr("os.link", lambda *_: (_ for _ in ()).throw(OSError("no links")))
        two.file.go_back(BACKUP)
        (aside,) = asides(two.folder)
        with closing(sqlite3.connect(aside)) as before:
            assert before.execute("SELECT id FROM conversations").fetchall() == [("new",)]

    def test_a_second_name_that_was_left_is_taken_away(self, two):
        two.file.close()
        os.link(two.path, two.folder / "conversations.db.before-2026-11-29-090000")
        assert [each.name for each in earlier_files(two.path)] == [BACKUP]
        aside = two.file.go_back(BACKUP)
        assert [path.name for path in asides(two.folder)] == [aside]

    @pytest.mark.parametrize("name", ["conversations.db.version-7", "conversations.db", "../a.db"])
    def test_to_a_file_that_is_not_there_is_refused(self, two, name):
        with pytest.raises(StorageFailed, match="no longer there"):
            two.file.go_back(name)
        assert two.rows("SELECT id FROM conversations") == [("new",)]

    @pytest.mark.parametrize("content", [b"", b"no database" * 500, None])
    def test_to_a_damaged_file_is_refused(self, two, content):
        path = two.folder / "conversations.db.broken-1"
        if content is None:  # a page in the middle
            data = bytearray((two.folder / BACKUP).read_bytes())
            data[4096 * 3 : 4096 * 4] = b"\xff" * 4096
            content = bytes(data)
        path.write_bytes(content)
        before = names(two.folder)
        if content:
            with pytest.raises(StorageFailed, match="cannot go back to") as fault:
                two.file.go_back(path.name)
            assert fault.value.hint == "Nothing has changed."
            assert asides(two.folder) == []
        else:
            assert not next(e for e in earlier_files(two.path) if e.name == path.name).is_whole
        two.file.close()
        assert ids(two.folder) == ["new"]
        assert [name for name in before if "-wal" not in name] == names(two.folder)


def program(folder, how, number):
    return subprocess.run(
        [sys.executable, str(PROGRAM), str(folder), BACKUP, how, str(number)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )


@pytest.mark.parametrize("how", ["kill", "fail"])
def test_at_every_step_there_is_a_whole_file_in_the_place_and_nothing_is_lost(tmp_path, how):
    made = Opened(tmp_path / "made")
    made.talk("Why?", conversation_id="new")
    made.file.close()
    shipped(made.folder / BACKUP)
    seen = set()
    for number in range(1, 100):
        folder = tmp_path / f"at-{number}-end"
        shutil.copytree(made.folder, folder)
        ended = program(folder, how, number)
        assert whole(folder / "conversations.db"), number
        now = ids(folder)
        seen.add(tuple(now))
        assert now in (["new"], ["c", "pinned"]), number
        assert (folder / BACKUP).read_bytes() == (made.folder / BACKUP).read_bytes()
        if now != ["new"]:
            (aside,) = asides(folder)
            with closing(sqlite3.connect(aside)) as before:
                assert before.execute("SELECT id FROM conversations").fetchall() == [("new",)]
        if how == "fail":
            assert ended.stderr == ""
            assert ended.stdout.startswith("failed: " if now == ["new"] else "done"), number
            assert not (folder / "conversations.db.going-back").exists()
        if "no step was left" in ended.stdout:
            break
        # And once more, over whatever was left.
        file = ConversationFile(folder)
        file.go_back(BACKUP)
        file.close()
        assert ids(folder) == ["c", "pinned"]
    assert number > 8
    assert seen == {("new",), ("c", "pinned")}


async def test_the_store_goes_back_behind_what_was_handed_over(two):
    two.file.close()
    store = Conversations(two.folder)
    problems = []
    store.problems.append(problems.append)
    store.rename("new", "Another title")
    aside = await store.go_back(BACKUP)
    assert [each.id for each in await store.conversations()] == ["pinned", "c"]
    await store.aclose()
    with closing(sqlite3.connect(two.folder / aside)) as before:
        assert before.execute("SELECT title FROM conversations").fetchall() == [("Another title",)]
    assert problems == []
