import sqlite3
from contextlib import closing

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.core.message import Draft, TextPart
from desktop.core.turn_state import TurnState
from desktop.storage.conversation_file import ConversationFile
from tests.keeping import IMAGE, answered, asked, outline


@pytest.fixture
def refusing(monkeypatch):
    """Has the file refuse everything while it is in use."""

    def refuse(patched):
        def full(*_):
            raise OSError(28, "No space left on device")

        patched.setattr("desktop.storage.turns.Turns.save", full)

    with monkeypatch.context() as patched:
        refuse(patched)
        yield patched


def test_what_is_sound_needs_no_news(opened):
    opened.talk("1")
    assert opened.file.news() == ""


def test_pragmas(opened):
    found = {
        name: opened.rows(f"PRAGMA {name}")[0][0]
        for name in (
            "auto_vacuum",
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "secure_delete",
            "locking_mode",
        )
    }
    assert found == {
        "auto_vacuum": 2,
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "locking_mode": "exclusive",
    }


def test_a_turn_that_cannot_be_written_waits_in_order(opened, refusing):
    conversation = Conversation("c")
    for turn_id in "12":
        turn = asked(conversation, turn_id)
        with pytest.raises(StorageFailed, match="the disk is full"):
            opened.file.save(outline(), turn)
    with pytest.raises(StorageFailed):
        opened.file.save(outline(), answered(turn, "Because."))
    assert opened.rows("SELECT * FROM turns") == []  # reading goes on
    refusing.undo()
    opened.file.change(lambda _: None)
    assert opened.rows("SELECT id, parent, state FROM turns ORDER BY number") == [
        ("1", None, "waiting"),
        ("2", 1, "finished"),
    ]
    opened.file.catch_up()
    assert opened.rows("SELECT leaf_id FROM conversations") == [("2",)]


def test_the_journal_and_drafts_wait_as_well(opened, refusing):
    turn = asked(Conversation("c"), "1")
    with pytest.raises(StorageFailed):
        opened.file.save(outline(), turn)
    opened.file.add([("1", (TextPart(text="a"),), (None, 0))], {"c": Draft(text="half")})
    with pytest.raises(StorageFailed):
        opened.file.catch_up()
    opened.file.add([("1", (TextPart(text="b"),), (None, 0))], {"c": Draft(text="half a")})
    refusing.undo()
    opened.file.catch_up()
    assert opened.rows("SELECT text FROM journal") == [(b"ab",)]
    assert opened.rows("SELECT text FROM drafts") == [("half a",)]


def test_what_was_under_way_is_interrupted_at_the_first_use_alone(opened):
    opened.say(Conversation("c"), "1")
    again = ConversationFile(opened.folder)
    opened.file.close()
    again.catch_up()
    turn = asked(Conversation("d"), "2")
    again.save(outline("d"), turn)
    again.catch_up()
    states = again.read(lambda c: c.execute("SELECT state FROM turns ORDER BY number").fetchall())
    assert states == [(TurnState.INTERRUPTED.value,), (TurnState.WAITING.value,)]
    again.close()


def test_an_ended_turn_outlives_a_power_cut(opened):
    turn = opened.say(Conversation("c"), "1")
    opened.file.save(outline(), answered(turn, "Because."))
    # The log that a power cut may lose is in the file now.
    copy = opened.folder.with_name("copy")
    copy.mkdir()
    (copy / "conversations.db").write_bytes(opened.path.read_bytes())
    found = ConversationFile(copy)
    assert found.read(lambda c: c.execute("SELECT state FROM turns").fetchall()) == [("finished",)]
    found.close()


class TestSweep:
    def test_files_of_nothing_are_deleted(self, opened):
        opened.say(Conversation("c"), "1", images=(IMAGE,))
        opened.file.images.keep(IMAGE.__class__(mime_type="image/png", data=b"crash"))
        assert len(opened.files) == 3
        opened.file.sweep()
        assert len(opened.files) == 2

    def test_unless_a_file_that_was_set_aside_may_need_them(self, opened):
        opened.talk("1")
        opened.file.images.keep(IMAGE)
        (opened.folder / "conversations.db.broken-1").touch()
        opened.file.sweep()
        assert len(opened.files) == 2


class TestDamagedIndex:
    """What only finds texts is made anew of them, and nothing is set aside."""

    @pytest.fixture
    def harm(self, opened):
        opened.talk("Why this?", "And that?")

        def harm(*statements):
            opened.file.close()
            with closing(sqlite3.connect(opened.path)) as damaged:
                damaged.executescript(";".join(statements))

        return harm

    STRUCTURE = "UPDATE search_data SET block = x'00000000ff7f01' WHERE id = 10"  # 16,383 levels
    RECORD = "SELECT block FROM search_data WHERE id = 10"
    LEAVES = "UPDATE search_data SET block = x'ffffffff' WHERE id > 10"
    GONE = "DELETE FROM search_data WHERE id = 10"

    def found(self, opened):
        return opened.rows("SELECT rowid FROM search WHERE search MATCH 'why'")

    @pytest.mark.parametrize("damage", [STRUCTURE, LEAVES, GONE])
    def test_to_find_something(self, opened, harm, damage):
        harm(damage)
        assert len(self.found(opened)) == 1
        self.sound(opened)

    @pytest.mark.parametrize("damage", [STRUCTURE, GONE])
    def test_to_keep_an_answer(self, opened, harm, damage):
        harm(damage)
        opened.say(Conversation("d"), "1", "Why again?", "Because.")
        assert opened.rows("SELECT count(*) FROM turns") == [(3,)]
        assert len(self.found(opened)) == 2
        self.sound(opened)

    def sound(self, opened):
        opened.file.change(
            lambda c: c.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        )
        assert opened.file.news() == ""
        assert [file.name for file in opened.folder.glob("*broken*")] == []

    def test_more_is_damaged_than_that(self, opened, harm):
        ((root,),) = opened.rows("SELECT rootpage FROM sqlite_master WHERE name = 'images_data'")
        harm(self.STRUCTURE)
        data = bytearray(opened.path.read_bytes())
        data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
        opened.path.write_bytes(data)
        opened.say(Conversation("d"), "1", "Why again?")
        assert "was damaged" in opened.file.news()
        with closing(sqlite3.connect(opened.folder / "conversations.db.broken-1")) as aside:
            assert aside.execute(self.RECORD).fetchall() == [(b"\0\0\0\0\xff\x7f\x01",)], "as found"
        assert len(self.found(opened)) == 2

    def test_no_room_to_make_it_anew(self, opened, harm):
        harm(self.STRUCTURE)
        opened.rows("PRAGMA query_only = ON")
        with pytest.raises(StorageFailed, match="it may only be read"):
            self.found(opened)
        assert opened.file.news() == ""
        opened.rows("PRAGMA query_only = OFF")
        assert len(self.found(opened)) == 1
