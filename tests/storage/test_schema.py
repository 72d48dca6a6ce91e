"""Files of every version that was ever shipped are opened, and nothing in them is lost."""

import sqlite3
from pathlib import Path

import pytest

from desktop.core.conversation import Draft, TextPart
from desktop.core.turn_state import TurnState
from desktop.storage.conversations import Conversations
from desktop.storage.database import Database
from desktop.storage.schema import MIGRATIONS, PRAGMAS
from tests.keeping import IMAGE
from tests.latency_turns import turn as latency

HERE = Path(__file__).parent


def shipped(version: int) -> str:
    """What makes a file of that version; an index cannot be dumped, so it is made anew."""
    scripts = (HERE / f"schema_{number}.sql" for number in range(1, version + 1))
    return "".join(script.read_text(encoding="utf-8") for script in scripts)


def as_shipped(path: Path, version: int) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.executescript(shipped(version))
    connection.close()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: [row[1:] for row in connection.execute(f"PRAGMA table_info({name})")]
        for (name,) in tables
        if not name.startswith("search")
    }


def test_a_migration_that_was_shipped_is_never_changed(tmp_path):
    as_shipped(tmp_path / "old" / "a.db", 1)
    old = sqlite3.connect(tmp_path / "old" / "a.db")
    new = Database(tmp_path / "new.db", MIGRATIONS[:1], "x")
    assert new.run(columns) == columns(old)
    assert new.run(lambda c: c.execute("PRAGMA user_version").fetchone()) == (1,)
    new.close()
    old.close()


async def test_version_1_is_brought_up_to_date(folder):
    as_shipped(folder / "conversations.db", 1)
    store = Conversations(folder)
    problems = []
    store.problems.append(problems.append)
    assert [each.id for each in await store.conversations()] == ["pinned", "c"]
    opened = await store.open("c")
    assert opened.conversation.leaf_id == "3"
    first, second, third = opened.conversation.turns
    assert first.question.text == "Where is Berlin?"
    assert first.answer.parts[0].signature == b"mark"
    assert (first.token, first.token_at, first.seams) == (b"here", 3, (2,))
    assert first.left_out == {0}
    assert first.latency == latency("1", asked_at=1000.0)
    assert (second.state, second.answer.text) == (TurnState.INTERRUPTED, "In Fra")
    assert (third.state, third.parent_id) == (TurnState.FAILED, "1")
    (hit,) = await store.search("日本")
    assert hit.turn_id == "1"
    assert await store.search("Secret") == []
    await store.aclose()
    assert problems == []


async def test_the_file_as_it_was_is_kept_beside(folder):
    as_shipped(folder / "conversations.db", 1)
    store = Conversations(folder)
    await store.conversations()
    backup = sqlite3.connect(folder / "conversations.db.version-1")
    assert backup.execute("PRAGMA user_version").fetchone() == (1,)
    assert backup.execute("SELECT state FROM turns WHERE id = '2'").fetchone() == ("waiting",)
    backup.close()
    # Deleting takes the backup with it, for the deleted is in there as well.
    await store.aclose()
    again = Conversations(folder)
    await again.conversations()
    await again.aclose()
    assert not (folder / "conversations.db.version-1").exists()


async def test_a_draft_whose_image_is_gone_is_still_a_draft(folder):
    as_shipped(folder / "conversations.db", 1)
    store = Conversations(folder)
    draft = await store.draft("c")
    assert draft is not None
    assert draft.text == "half a ques"
    assert not draft.images[0].is_loaded
    store.keep_draft("c", Draft(text="half a ques", images=(IMAGE,)))
    assert (await store.draft("c")).images == (IMAGE,)
    await store.aclose()


def test_every_reference_has_an_index(tmp_path):
    database = Database(tmp_path / "a.db", MIGRATIONS, "x", pragmas=PRAGMAS)

    def unindexed(connection: sqlite3.Connection) -> list[str]:
        found = []
        for table in columns(connection):
            begins = {
                connection.execute(f"PRAGMA index_info({row[1]})").fetchone()[2]
                for row in connection.execute(f"PRAGMA index_list({table})").fetchall()
            }
            references = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            found += [f"{table}.{row[3]}" for row in references if row[3] not in begins]
        return found

    assert database.run(unindexed) == []
    database.close()


async def test_version_2_is_brought_up_to_date(folder):
    as_shipped(folder / "conversations.db", 2)
    store = Conversations(folder)
    problems = []
    store.problems.append(problems.append)
    first = (await store.open("c")).conversation.turns[0]
    assert first.question.text == "Where is Berlin?"
    assert first.question.attached == ()
    (hit,) = await store.search("日本")
    assert hit.turn_id == "1"
    draft = await store.draft("c")
    assert (draft.text, draft.texts) == ("half a ques", ())
    notes = TextPart(text="long", name="notes.txt")
    store.keep_draft("c", Draft(text="a", texts=(notes,)))
    assert (await store.draft("c")).texts == (notes,)
    await store.aclose()
    assert problems == []


def test_the_second_version_is_never_changed(tmp_path):
    as_shipped(tmp_path / "old" / "a.db", 2)
    old = sqlite3.connect(tmp_path / "old" / "a.db")
    new = Database(tmp_path / "new.db", MIGRATIONS[:2], "x")

    def made(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
        query = "SELECT type, name, sql FROM sqlite_master WHERE name LIKE 'search%'"
        rows = (*connection.execute(query), *connection.execute(query.replace("search", "parts")))
        return {tuple("".join(str(each).split()) for each in row) for row in rows}

    assert new.run(made) == made(old)
    assert new.run(lambda c: c.execute("PRAGMA user_version").fetchone()) == (2,)
    new.close()
    old.close()
