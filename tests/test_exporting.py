from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.engine.tasks import TaskOwner
from desktop.exporting import Exporting
from desktop.ui.export_actions import ExportActions
from tests.keeping import IMAGE, ConversationsInMemory, answered, asked, outline

SAMPLES = Path(__file__).parent / "exchange"


class Place:
    """A window that exports and imports, and what it was told."""

    def __init__(self, qtbot, store):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.store = store
        self.crashes, self.told, self.changes = [], [], 0
        self.keepers = TaskOwner(self.crashes.append)
        self.actions = ExportActions(self.window)
        exporting = Exporting(store, self.keepers, self.prepare)
        exporting.follow(self.actions, lambda *told: self.told.append(told), self.change)

    def prepare(self, data, name):
        raise AssertionError(name)

    def change(self):
        self.changes += 1

    async def done(self):
        await self.keepers.join()
        assert self.crashes == []
        return self.told.pop()


@pytest.fixture
def place(qtbot):
    store = ConversationsInMemory()
    conversation = Conversation("c")
    turn = asked(conversation, "1", "Why?", IMAGE)
    store.begin(outline(), turn)
    store.end(outline(), answered(turn, "So."))
    return Place(qtbot, store)


@pytest.mark.parametrize(
    ("name", "start"), [("a.json", b"{"), ("a.md", b"# "), ("a.html", b"<!"), ("a.pdf", b"%PDF")]
)
async def test_what_is_asked_for_is_written(place, tmp_path, name, start):
    path = tmp_path / name
    place.actions.export_requested.emit(("c",), path, path.suffix[1:])
    assert await place.done() == (f"{name} is saved.", True)
    assert path.read_bytes().startswith(start)


async def test_a_place_that_cannot_be_written_is_said(place, tmp_path):
    (tmp_path / "file").touch()
    place.actions.export_requested.emit(("c",), tmp_path / "file" / "a.md", "md")
    sentence, ok = await place.done()
    assert "cannot be saved" in sentence
    assert not ok


async def test_images_that_are_lost_are_said(place, tmp_path, monkeypatch):
    async def lost(_image):
        raise StorageFailed("It is gone.")

    monkeypatch.setattr(place.store, "load", lost)
    place.actions.export_requested.emit(("c",), tmp_path / "a.json", "json")
    sentence, ok = await place.done()
    assert sentence == "a.json is saved. 1 of its images could no longer be read."
    assert not ok


async def test_files_are_imported_and_the_list_is_told(place):
    place.actions.import_requested.emit([SAMPLES / "MyActivity.json"])
    sentence, ok = await place.done()
    assert sentence.startswith("2 conversations imported (2 new turns).")
    assert ok
    assert place.changes == 1
    place.actions.import_requested.emit([SAMPLES / "MyActivity.json"])
    assert "were here already" in (await place.done())[0]
    assert place.changes == 1


async def test_what_cannot_be_imported_is_said(place, tmp_path):
    place.actions.import_requested.emit([tmp_path / "gone.json"])
    sentence, ok = await place.done()
    assert "gone.json cannot be read" in sentence
    assert not ok
    place.store.fault = StorageFailed("The disk is full.")
    place.actions.import_requested.emit([SAMPLES / "MyActivity.json"])
    assert await place.done() == ("The disk is full.", False)
    assert place.changes == 0
