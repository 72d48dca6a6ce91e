import shutil

import pytest

from desktop.core.conversation import Conversation
from desktop.core.drafts import names_in
from desktop.core.message import Draft
from desktop.storage.deleting import MOST_PAGES, MOST_TURNS, mark_conversation, mark_turns
from tests.keeping import IMAGE

TABLES = ("conversations", "turns", "messages", "parts", "journal", "drafts", "images")
SECRET = "Quetzalcoatlus"
CHECK = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"


def counts(opened):
    count = "SELECT count(*) FROM {}"
    return {table: opened.rows(count.format(table))[0][0] for table in TABLES}


def delete(opened, conversation_id="c", at=1000.0):
    opened.file.change(lambda c: mark_conversation(c, conversation_id, at))


def purge(opened, until):
    steps = 1
    while opened.file.purge(until):
        steps += 1
    return steps


def everything(folder):
    return b"".join(
        file.read_bytes() for file in folder.rglob("*") if file.is_file() and not file.is_symlink()
    )


def test_nothing_of_a_conversation_is_left(opened):
    conversation = Conversation("c")
    opened.say(conversation, "1", f"{SECRET}?", f"A {SECRET}.", IMAGE, images=(IMAGE,))
    opened.say(conversation, "2", "And?")
    drafts = {name: Draft(text=SECRET, images=(IMAGE,)) for name in names_in("c")}
    opened.file.add([("2", (IMAGE,), (None, 0))], drafts)
    opened.file.catch_up()
    assert SECRET.encode() in everything(opened.folder)
    delete(opened)
    purge(opened, 999.0)
    assert counts(opened)["turns"] == 2
    assert purge(opened, 999.0) == 1  # nothing to do
    purge(opened, 1000.0)
    assert set(counts(opened).values()) == {0}
    assert opened.files == []
    assert opened.rows("SELECT term FROM search_groups") == []
    left = everything(opened.folder)  # while it is in use
    assert SECRET.encode() not in left
    assert b"uet" not in left.lower()  # a group of letters of the index


def test_what_others_use_is_left(opened):
    for conversation_id, question in (("a", f"Why {SECRET}?"), ("b", "Why this?")):
        opened.say(Conversation(conversation_id), f"{conversation_id}1", question, images=(IMAGE,))
    opened.talk(*["More of the same"] * 50, conversation_id="other")
    delete(opened, "a")
    purge(opened, 1000.0)
    assert len(opened.files) == 2
    assert opened.rows("SELECT id FROM turns WHERE id IN ('a1', 'b1')") == [("b1",)]
    groups = {term for (term,) in opened.rows("SELECT term FROM search_groups")}
    assert "why" in groups
    assert not {SECRET.lower()[place : place + 3] for place in range(len(SECRET) - 2)} & groups
    assert b"uet" not in everything(opened.folder).lower()


def test_an_index_of_few_parts_forgets_as_well(opened):
    # So few that SQLite does not yet merge them by itself.
    opened.say(Conversation("a"), "1", f"Why {SECRET}?")
    opened.say(Conversation("b"), "2", "Why this?")
    delete(opened, "a")
    purge(opened, 1000.0)
    assert b"uet" not in everything(opened.folder).lower()
    assert opened.rows("SELECT count(*) FROM search WHERE search MATCH 'why'") == [(1,)]


def test_turns_are_taken_with_what_follows_them_only(opened):
    opened.talk("1", "2", "3")
    opened.file.change(lambda c: mark_turns(c, ["c1", "c2"], 1000.0))
    purge(opened, 1000.0)
    assert opened.rows("SELECT id FROM turns") == [("c0",)]


def test_what_was_restored_stays(opened):
    opened.talk("1", "2")
    opened.file.change(lambda c: mark_turns(c, ["c1"], 1000.0))
    opened.file.change(lambda c: mark_turns(c, ["c1"], None))
    delete(opened)
    opened.file.change(lambda c: mark_conversation(c, "c", None))
    purge(opened, 2000.0)
    assert counts(opened)["turns"] == 2


def test_a_chain_longer_than_sqlite_follows(opened):
    opened.talk(*["?"] * 1500)
    delete(opened)
    steps = purge(opened, 1000.0)
    assert counts(opened)["turns"] == 0
    assert steps > 1500 // MOST_TURNS  # so many times an answer could have been kept


def test_what_a_crash_left_in_the_index_is_forgotten_later(opened):
    opened.talk(f"{SECRET}?")
    delete(opened)
    assert opened.file.purge(1000.0)
    again = opened.folder.with_name("again")
    shutil.copytree(opened.folder, again)
    found = type(opened)(again)
    assert found.rows("SELECT count(*) FROM forgetting") == [(1,)]
    purge(found, 1000.0)
    assert found.rows("SELECT count(*) FROM search_groups") == [(0,)]
    assert found.rows("SELECT * FROM forgetting") == []
    found.file.close()


def large(opened):
    """Much is written, and deleted; how large the file was."""
    opened.talk(*[f"{number} {'word ' * 2000}" for number in range(400)])
    delete(opened)
    return opened.file.path.stat().st_size


def test_what_was_taken_on_the_disk_is_given_back_some_at_a_time(opened):
    opened.talk("stays", conversation_id="other")
    before, page = large(opened), opened.rows("PRAGMA page_size")[0][0]
    assert before > 6 * MOST_PAGES * page
    taken = 400 // MOST_TURNS
    steps = purge(opened, 1000.0)
    opened.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    assert opened.file.path.stat().st_size < 2 * MOST_PAGES * page
    assert steps > taken + before // page // MOST_PAGES // 2  # an answer could have been kept
    assert opened.rows("PRAGMA integrity_check") == [("ok",)]
    assert counts(opened)["turns"] == 1
    assert purge(opened, 1000.0) == 1  # nothing to do


def test_a_file_from_before_stays_as_large_as_it_was(opened):
    opened.rows("PRAGMA auto_vacuum = NONE")
    opened.rows("VACUUM")
    assert opened.rows("PRAGMA auto_vacuum") == [(0,)]
    before = large(opened)
    purge(opened, 1000.0)
    assert opened.file.path.stat().st_size >= before
    assert counts(opened)["turns"] == 0


def test_copies_of_older_versions_go_too(opened):
    opened.talk("1")
    copy = opened.folder / "conversations.db.version-1"
    copy.write_bytes(b"old")
    purge(opened, 1000.0)
    assert copy.exists()
    delete(opened)
    purge(opened, 1000.0)
    assert not copy.exists()


def test_a_fault_in_the_middle_deletes_nothing(opened, monkeypatch):
    opened.talk("1")
    delete(opened)
    with monkeypatch.context() as patched:
        patched.setattr("desktop.storage.deleting.names_where", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            purge(opened, 1000.0)
    assert counts(opened)["conversations"] == 1
