import stat

import pytest
from PySide6.QtCore import QDir

from desktop.core.conversation import Conversation
from desktop.engine.tasks import TaskOwner
from desktop.program.dragging import Dragging
from tests.keeping import ConversationsInMemory, answered, asked, outline


class Place:
    def __init__(self, folder, monkeypatch):
        monkeypatch.setattr(QDir, "tempPath", lambda: str(folder))
        self.folder, self.told, self.crashes = folder, [], []
        store = ConversationsInMemory()
        turn = asked(Conversation("c"), "1", "Why?")
        store.begin(outline(), turn)
        store.end(outline(), answered(turn, "So."))
        self.keepers = TaskOwner(self.crashes.append)
        self.dragging = Dragging(lambda: store, self.keepers)

    async def drag(self, title):
        path = self.dragging.make(self.told.append, "c", title)
        assert not path.exists()  # nobody has waited for it
        await self.keepers.join()
        assert self.crashes == []
        return path


@pytest.fixture
def place(tmp_path, monkeypatch):
    return Place(tmp_path, monkeypatch)


async def test_the_file_is_made_for_the_user_alone_and_removed_at_the_end(place):
    path, other = await place.drag("a/b: c"), await place.drag("a/b: c")
    assert path.name == "a b c.md"
    assert path != other
    assert "So." in path.read_text()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert place.told == []
    await place.dragging.end()
    assert list(place.folder.iterdir()) == []


async def test_what_cannot_be_made_is_said(place):
    place.folder.rmdir()
    place.folder.write_text("no folder")
    path = await place.drag("a")
    (sentence,) = place.told
    assert sentence.startswith("a.md cannot be saved in ")
    assert not path.exists()
    await place.dragging.end()


async def test_without_a_drag_there_is_nothing_to_remove(place):
    await place.dragging.end()
    assert list(place.folder.iterdir()) == []


async def test_a_file_of_another_form_is_handed_over_when_it_is_there(place):
    there = []
    path = place.dragging.make(
        place.told.append, "c", "a", "html", lambda file: there.append(file.read_text())
    )
    assert path.name == "a.html"
    await place.keepers.join()
    assert "So." in there[0]
    await place.dragging.end()
