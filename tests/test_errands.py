import json
from pathlib import Path

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errand import Answer, ExportErrand, ImportErrand
from desktop.core.errors import StorageFailed
from desktop.errands import do
from tests.keeping import ConversationsInMemory, answered, asked, outline

SAMPLES = Path(__file__).parent / "exchange"


@pytest.fixture
def store():
    made = ConversationsInMemory()
    for number, title in enumerate(("The lake", "The lake\nat dusk", "A pond")):
        conversation = Conversation("abc"[number])
        turn = asked(conversation, f"{number}", "Why?")
        about = outline("abc"[number], title=title, at=1000.0 + number)
        made.begin(about, turn)
        made.end(about, answered(turn, "So."))
    return made


def prepare(data, name):
    raise AssertionError(name)


async def done(errand, store, **more):
    return await do(errand, store, prepare, **more)


async def test_they_are_listed_one_on_a_line(store):
    answer = await done(ExportErrand(), store)
    assert answer == Answer(out="c  A pond\nb  The lake at dusk\na  The lake\n")
    answer = await done(ExportErrand(as_json=True), store)
    assert [json.loads(line)["id"] for line in answer.out.splitlines()] == ["c", "b", "a"]
    nothing = await done(ExportErrand(), ConversationsInMemory())
    assert nothing == Answer(err="gemstream: There are no conversations yet.\n")


async def test_a_file_is_written_and_called_as_it_was_named(store, tmp_path):
    path = tmp_path / "a.md"
    errand = ExportErrand(named=("pond",), form="md", path=path, called="./a.md")
    answer = await done(errand, store)
    assert answer == Answer(err="gemstream: 1 conversation exported to ./a.md.\n")
    assert path.read_text().startswith("# A pond")


async def test_whoever_takes_the_pieces_needs_no_path(store):
    pieces = []
    answer = await done(ExportErrand(every=True), store, write=pieces.extend)
    assert answer == Answer(err="gemstream: 3 conversations exported.\n")
    assert len(json.loads(b"".join(pieces))["conversations"]) == 3


@pytest.mark.parametrize(
    ("errand", "said"),
    [
        (ExportErrand(named=("lak",), path=Path("/none/a")), "is in 2 titles"),
        (ExportErrand(named=("river",), path=Path("/none/a")), "No conversation is called"),
        (ExportErrand(every=True, form="exe", path=Path("/none/a")), 'no form "exe"'),
        (ExportErrand(every=True), "Say where to export to."),
    ],
)
async def test_what_is_not_clear_is_refused(store, errand, said):
    answer = await done(errand, store)
    assert said in answer.err
    assert (answer.out, answer.code) == ("", 2)


async def test_a_store_that_cannot_be_read_is_said(store, monkeypatch):
    async def broken(**_):
        raise StorageFailed("The disk is broken.")

    monkeypatch.setattr(store, "conversations", broken)
    answer = await done(ExportErrand(), store)
    assert answer == Answer(err="gemstream: The disk is broken.\n", code=2)


async def test_files_are_imported_and_that_is_told_once_there_is_something_new(store, tmp_path):
    told = []
    errand = ImportErrand(files=(SAMPLES / "MyActivity.json",))
    for times in (1, 1):
        answer = await done(errand, store, added=lambda: told.append(1))
        assert answer.code == 0
        assert len(told) == times
    assert "were here already" in answer.out
    bad = ImportErrand(files=(tmp_path / "gone.json",), as_json=True)
    answer = await done(bad, store)
    assert answer.code == 2
    assert "cannot be read" in json.loads(answer.out)["refused"][0]
    store.fault = StorageFailed("The disk is full.")
    answer = await done(ImportErrand(files=(SAMPLES / "chatgpt.json",)), store)
    assert answer.code == 2
    assert "gemstream: The disk is full.\n" in answer.err
