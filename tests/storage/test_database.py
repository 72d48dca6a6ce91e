import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import StorageFailed
from desktop.storage.database import Database, Migration, transaction

FIRST = Migration("words", ("CREATE TABLE words (word TEXT)",))
SECOND = Migration("lengths", ("ALTER TABLE words ADD COLUMN length INTEGER",))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "words.db"


@pytest.fixture
def make(path):
    made: list[Database] = []

    def database(*migrations: Migration, **more: Any) -> Database:
        made.append(Database(path, migrations or (FIRST,), "the words", **more))
        return made[-1]

    yield database
    for each in made:
        each.close()


def add(database: Database, word: str = "a") -> None:
    database.run(lambda c: c.execute("INSERT INTO words (word) VALUES (?)", (word,)))


def words(database: Database) -> list[str]:
    return [word for (word,) in database.run(lambda c: c.execute("SELECT word FROM words"))]


def test_it_is_as_sqlite_says_it_should_be(make):
    database = make()
    pragma = {
        name: database.run(lambda c, name=name: c.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("journal_mode", "synchronous", "user_version")
    }
    assert pragma == {"journal_mode": "wal", "synchronous": 1, "user_version": 1}


def test_a_migration_runs_once_and_keeps_what_is_there(make):
    old = make(FIRST)
    add(old)
    old.close()
    new = make(FIRST, SECOND)
    assert new.run(lambda c: c.execute("SELECT * FROM words").fetchall()) == [("a", None)]
    new.close()
    add(new)
    assert words(new) == ["a", "a"]


class TestBackups:
    def test_the_file_is_copied_before_it_is_changed(self, path, make):
        old = make(FIRST)
        add(old)
        old.close()
        new = make(FIRST, SECOND, keeps_backups=True)
        assert new.run(lambda c: c.execute("SELECT * FROM words").fetchall()) == [("a", None)]
        backup = Database(path.with_name("words.db.version-1"), (FIRST,), "the words")
        assert words(backup) == ["a"]
        backup.close()
        assert not path.with_name("words.db.version-1.part").exists()

    def test_a_new_file_and_one_of_today_need_none(self, path, make):
        for _ in range(2):
            database = make(FIRST, SECOND, keeps_backups=True)
            add(database)
            database.close()
        assert not path.with_name("words.db.version-0").exists()
        assert not path.with_name("words.db.version-2").exists()

    def test_without_a_backup_nothing_is_changed(self, path, make):
        old = make(FIRST)
        add(old)
        old.close()
        path.with_name("words.db.version-1").mkdir()
        path.with_name(
            "words.db.version-1",
        ).joinpath("x").touch()
        with pytest.raises(StorageFailed):
            add(make(FIRST, SECOND, keeps_backups=True))
        assert words(make(FIRST)) == ["a"]


class TestAlone:
    def test_another_one_is_kept_out_and_told_why(self, make):
        first, second = make(is_alone=True), make(is_alone=True)
        add(first)
        with pytest.raises(StorageFailed, match="another Gemstream is using it"):
            add(second)
        first.close()
        add(second)
        assert words(second) == ["a", "a"]

    def test_pragmas_are_set_each_time(self, make):
        database = make(pragmas=("foreign_keys = ON",))
        for _ in range(2):
            assert database.run(lambda c: c.execute("PRAGMA foreign_keys").fetchone()) == (1,)
            database.close()


class TestTransaction:
    def test_all_of_it_or_nothing(self, make):
        database = make()

        def half(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                connection.execute("INSERT INTO words VALUES ('a')")
                with transaction(connection):
                    connection.execute("INSERT INTO words VALUES ('b')")
                raise KeyError

        with pytest.raises(KeyError):
            database.run(half)
        assert words(database) == []
        add(database)
        assert words(database) == ["a"]


def test_a_salvage_takes_over_what_it_can(path, make):
    def salvage(damaged: sqlite3.Connection, new: sqlite3.Connection) -> str:
        with pytest.raises(sqlite3.DatabaseError):
            damaged.execute("SELECT 1 FROM sqlite_master")
        new.execute("INSERT INTO words VALUES ('saved')")
        return "one word was saved"

    path.write_bytes(b"no database" * 200)
    database = make(salvage=salvage)
    assert words(database) == ["saved"]
    assert database.problem.endswith("kept as words.db.broken-1 and one word was saved.")


def test_a_migration_that_fails_changes_nothing(path, make):
    with pytest.raises(StorageFailed, match="it cannot be used"):
        add(make(FIRST, Migration("broken", ("CREATE TABLE words (a)",))))
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)
        assert connection.execute("SELECT * FROM sqlite_master").fetchall() == []
    connection.close()


def test_the_file_of_a_newer_version_is_left_alone(path, make):
    newer = make(FIRST, SECOND)
    add(newer)
    newer.close()
    before = path.read_bytes()
    older = make(FIRST)
    with pytest.raises(StorageFailed) as caught:
        add(older)
    assert caught.value.sentence == (
        "A newer version of Gemstream wrote words.db, so it is left alone."
    )
    assert "Update Gemstream" in caught.value.hint
    assert path.read_bytes() == before
    assert older.problem == ""
    assert [file.name for file in path.parent.iterdir()] == ["words.db"]


class TestDamage:
    def test_a_file_of_something_else_is_kept_and_a_new_one_begun(self, path, make):
        path.write_bytes(b"no database at all, but long enough to hold a header" * 20)
        before = path.read_bytes()
        database = make()
        add(database)
        assert words(database) == ["a"]
        assert path.with_name("words.db.broken-1").read_bytes() == before
        assert database.problem == (
            "The file of the words was damaged; it was kept as words.db.broken-1 and a new one "
            "was begun."
        )

    def test_the_next_damaged_file_has_the_next_number(self, path, make):
        for _ in range(2):
            path.write_bytes(b"no database" * 200)
            make().run(lambda c: c.execute("SELECT 1"))
        names = {file.name for file in path.parent.iterdir()}
        assert {"words.db.broken-1", "words.db.broken-2"} <= names

    def test_damage_behind_the_header_shows_later(self, path, make):
        database = make()
        for number in range(500):
            add(database, f"{number} " + "long " * 40)
        database.close()
        data = bytearray(path.read_bytes())
        data[8192:] = b"\xff" * (len(data) - 8192)
        path.write_bytes(data)
        assert words_or_none(database) == []
        assert database.problem
        add(database)
        assert words(database) == ["a"]

    def test_what_another_program_has_not_merged_yet_goes_with_it(self, path, make):
        database, other = make(), make()
        for each in (database, other):
            add(each)
        database.close()
        path.write_bytes(b"no database" * 1000)
        assert words(database) == []
        names = {file.name for file in path.parent.iterdir()}
        assert {"words.db.broken-1", "words.db.broken-1-wal"} <= names

    def test_one_damaged_letter_does_not_hide_the_rest(self, make):
        database = make()
        database.run(lambda c: c.execute("INSERT INTO words VALUES (CAST(x'61ff' AS TEXT))"))
        assert words(database) == ["a\ufffd"]


def words_or_none(database: Database) -> list[str]:
    return database.run(lambda c: [w for (w,) in c.execute("SELECT word FROM words").fetchall()])


class TestRefusals:
    def test_a_full_disk(self, make):
        database = make()
        database.run(lambda c: c.execute("PRAGMA max_page_count = 3"))
        with pytest.raises(StorageFailed) as caught:
            add(database, "long" * 10_000)
        assert "the disk is full" in caught.value.sentence
        assert caught.value.sentence.startswith("The words cannot be kept in ")
        assert caught.value.hint == "Free some space and try again."
        assert "SQLITE_FULL" in caught.value.detail

    def test_a_file_that_may_only_be_read(self, make):
        database = make()
        database.run(lambda c: c.execute("PRAGMA query_only = ON"))
        with pytest.raises(StorageFailed, match="it may only be read") as caught:
            add(database)
        assert caught.value.hint == "Choose another folder with --data-dir."

    def test_a_folder_in_its_place(self, path, make):
        path.mkdir()
        with pytest.raises(StorageFailed):
            add(make())

    @pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc")
    def test_a_place_where_not_even_root_may_write(self):
        with pytest.raises(StorageFailed):
            add(Database(Path("/proc/self/words.db"), (FIRST,), "the words"))

    def test_another_program_that_does_not_let_go(self, path, make, monkeypatch):
        monkeypatch.setattr("desktop.storage.database.BUSY_S", 0.05)
        database = make()
        add(database)
        database.close()
        with sqlite3.connect(path, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageFailed, match="another program is busy with it"):
                add(database)
            other.execute("ROLLBACK")
        other.close()
        add(database)
        assert words(database) == ["a", "a"]

    def test_our_own_fault_is_no_sentence(self, make):
        database = make()
        with pytest.raises(sqlite3.ProgrammingError):
            database.run(lambda c: c.execute("SELECT ?", ()))


def test_several_processes_may_begin_it_at_once(path):
    code = (
        "import sys; from pathlib import Path\n"
        "from desktop.storage.database import Database, Migration\n"
        "d = Database(Path(sys.argv[1]), "
        "(Migration('w', ('CREATE TABLE words (word TEXT)',)),), 'the words')\n"
        "[d.run(lambda c: c.execute('INSERT INTO words VALUES (1)')) for _ in range(50)]\n"
        "d.close(); assert not d.problem\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(4)]
    assert [process.wait(30) for process in running] == [0, 0, 0, 0]
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM words").fetchone() == (200,)
    connection.close()
