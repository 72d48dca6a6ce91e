import sqlite3
from contextlib import closing

import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import Draft, TextPart
from desktop.storage.database import Database
from desktop.storage.salvage import RECOVERED, salvage
from desktop.storage.schema import MIGRATIONS, PRAGMAS
from tests.keeping import IMAGE, outline


@pytest.fixture
def new(tmp_path):
    database = Database(tmp_path / "new.db", MIGRATIONS, "x", pragmas=PRAGMAS)
    yield database
    database.close()


def salvaged(opened, new, harm=""):
    """Salvage from a file that was harmed by statements; gives the end of the sentence."""
    opened.file.close()
    with closing(sqlite3.connect(opened.path)) as damaged:
        damaged.executescript(harm)
        return new.run(lambda connection: salvage(damaged, connection))


def rows(new, query):
    return new.run(lambda connection: connection.execute(query).fetchall())


def sound(new):
    assert rows(new, "PRAGMA foreign_key_check") == []
    assert rows(new, "PRAGMA integrity_check") == [("ok",)]
    assert rows(new, "PRAGMA foreign_keys") == [(1,)]
    new.run(lambda c: c.execute("INSERT INTO search (search) VALUES ('integrity-check')"))


def test_all_that_can_be_read_comes_along(opened, new):
    opened.say(Conversation("c"), "1", "Why this?", "Because.", IMAGE, images=(IMAGE,))
    opened.file.add([], {"c": Draft(text="half", images=(IMAGE,))})
    opened.file.catch_up()
    sentence = salvaged(opened, new)
    assert sentence == "a new one was begun with the 1 question that could still be read"
    assert rows(new, "SELECT count(*) FROM images") == [(3,)]
    assert rows(new, "SELECT count(*) FROM search WHERE search MATCH 'this'") == [(1,)]
    sound(new)


def test_turns_whose_conversation_is_lost_get_another(opened, new):
    opened.talk("1", "2", "3")
    opened.talk("4", conversation_id="d")
    sentence = salvaged(opened, new, "DELETE FROM conversations WHERE id = 'c'")
    assert "4 questions" in sentence
    assert rows(new, "SELECT title, updated_at FROM conversations ORDER BY number") == [
        (RECOVERED, 1000.0),
        ("Title of d", 1000.0),
    ]
    sound(new)


def test_a_turn_whose_parent_is_lost_becomes_a_first_one(opened, new):
    opened.talk("1", "2", "3")
    harm = "PRAGMA foreign_keys = OFF; DELETE FROM turns WHERE id = 'c1'"
    assert "2 questions" in salvaged(opened, new, harm)
    assert rows(new, "SELECT id, parent FROM turns ORDER BY number") == [
        ("c0", None),
        ("c2", None),
    ]
    sound(new)


def test_parts_of_nothing_are_left_out(opened, new):
    opened.say(Conversation("c"), "1", "Why?", "Because.", images=(IMAGE,))
    opened.say(Conversation("d"), "2", "Why?")
    opened.file.add([("2", (IMAGE,), (None, 0))], {"c": Draft(text="half", images=(IMAGE,))})
    opened.file.catch_up()
    harm = "DELETE FROM messages WHERE role = 'user'; DELETE FROM journal; DELETE FROM drafts"
    assert "nothing in it could be read" in salvaged(opened, new, harm)
    assert rows(new, "SELECT text FROM parts") == [("Because.",)]
    assert rows(new, "SELECT * FROM images") == []
    sound(new)


def test_a_table_that_is_gone_is_no_reason_to_stop(opened, new):
    opened.talk("1")
    harm = "DROP TABLE journal; DROP TABLE drafts; ALTER TABLE turns ADD COLUMN later TEXT"
    assert "1 question" in salvaged(opened, new, harm)
    sound(new)


def test_rows_on_both_sides_of_the_damage_are_read(opened, new):
    for number in range(40):
        opened.talk("long " * 800, conversation_id=f"c{number}")
    (root,) = opened.rows("SELECT rootpage FROM sqlite_master WHERE name = 'parts'")[0]
    opened.file.close()
    data = bytearray(opened.path.read_bytes())
    # A page of the middle of the table: the last one that holds only its words.
    pages = [
        page
        for page in range(1, len(data) // 4096)
        if data[page * 4096] == 0x0D and b"long long" in data[page * 4096 : (page + 1) * 4096]
    ]
    page = pages[len(pages) // 2]
    data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    opened.path.write_bytes(data)
    assert root
    sentence = salvaged(opened, new)
    assert "could still be read" in sentence
    numbers = [number for (number,) in rows(new, "SELECT number FROM parts ORDER BY number")]
    assert 40 < len(numbers) < 80
    assert (numbers[0], numbers[-1]) == (1, 80)
    sound(new)


def test_attached_texts_come_along_with_their_names(opened, new):
    notes = TextPart(text="long", name="notes.txt")
    turn = Conversation("c").begin("1", Draft(text="Why?", texts=(notes,)).message())
    opened.file.save(outline("c"), turn)
    opened.file.add(
        [], {"c": Draft(text="half", texts=(notes,)), "d": Draft(text="", texts=(notes,))}
    )
    opened.file.catch_up()
    salvaged(
        opened, new, "PRAGMA foreign_keys = OFF; DELETE FROM drafts WHERE conversation_id = 'd'"
    )
    assert rows(new, "SELECT name, text FROM parts ORDER BY number") == [
        ("notes.txt", "long"),
        ("", "Why?"),
    ]
    assert rows(new, "SELECT name FROM draft_texts") == [("notes.txt",)]
    sound(new)
