import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.engine.tasks import TaskOwner
from desktop.program.exporting import Exporting
from desktop.ui.export_actions import ExportActions
from tests.gui_run import until
from tests.keeping import IMAGE, ConversationsInMemory, answered, asked, outline

SAMPLES = Path(__file__).parents[1] / "exchange"


class Place:
    """A window that exports and imports, and what it was told."""

    def __init__(self, qtbot, store):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.store = store
        self.crashes, self.told, self.changes = [], [], 0
        self.keepers = TaskOwner(self.crashes.append)
        self.actions = ExportActions(self.window)
        exporting = Exporting(store, self.keepers, [], self.change)
        self.works = []
        tell, show = (lambda *told: self.told.append(told)), self.works.append
        exporting.follow(self.actions, tell, show)

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
    assert await place.done() == (f"{name} is saved in {tmp_path}.", True)
    assert path.read_bytes().startswith(start)


async def test_all_are_written_with_those_of_the_archive(place, tmp_path, qtbot):
    for name in "de":
        place.store.begin(outline(name), asked(Conversation(name), f"{name}1", "Why?"))
    place.store.archive("d", True)
    path = tmp_path / "all.json"
    place.actions.export_requested.emit(None, path, "json")
    (work,) = place.works
    seen, ends = [], []
    work.advanced.connect(lambda *far: seen.append(far))
    work.ended.connect(lambda: ends.append(1))
    assert await place.done() == (f"all.json is saved in {tmp_path} with 3 conversations.", True)
    assert len(json.loads(path.read_bytes())["conversations"]) == 3
    assert seen[0] == (1, 3)
    assert ends == [1]


async def test_where_there_are_none_that_is_said_and_nothing_written(qtbot, tmp_path):
    place = Place(qtbot, ConversationsInMemory())
    place.actions.export_requested.emit(None, tmp_path / "all.json", "json")
    assert await place.done() == ("There are no conversations to export yet.", True)
    assert list(tmp_path.iterdir()) == []


async def test_an_export_that_is_cancelled_leaves_nothing(place, tmp_path, monkeypatch):
    reading, may_go_on = asyncio.Event(), asyncio.Event()
    whole = place.store.whole

    async def slow(name):
        reading.set()
        await may_go_on.wait()
        return await whole(name)

    monkeypatch.setattr(place.store, "whole", slow)
    place.actions.export_requested.emit(None, tmp_path / "all.json", "json")
    ends = []
    place.works[0].ended.connect(lambda: ends.append(1))
    await reading.wait()
    place.works[0].cancelled.emit()
    sentence, _ = await place.done()
    assert sentence == "The export was cancelled; all.json was not written."
    assert ends == [1]
    may_go_on.set()
    await until(lambda: not list(tmp_path.iterdir()))  # the thread has noticed


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
    assert sentence == f"a.json is saved in {tmp_path}. 1 of its images could no longer be read."
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


class Window(QWidget):
    """A window in which something is said."""

    def __init__(self):
        super().__init__()
        self.said = []

    def show_notice(self, sentence, *, kind="info"):
        self.said.append((sentence, kind))


async def test_one_that_a_window_shows_is_saved_where_it_is_wanted(place, qtbot, tmp_path):
    window, windows = Window(), []
    place.window = window  # what Python lets go of is gone before its dialog
    qtbot.addWidget(window)
    windows.append(window)
    exporting = Exporting(place.store, place.keepers, windows, place.change)
    exporting.ask(window, "c", "Why?")
    [actions], [dialog] = window.findChildren(ExportActions), window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Why.pdf")
    for path in (tmp_path / "a.md", tmp_path / "nowhere" / "a.md"):
        actions.export_requested.emit(("c",), path, "md")
        await place.keepers.join()
    windows.clear()
    actions.export_requested.emit(("c",), tmp_path / "b.md", "md")
    await place.keepers.join()
    assert [kind for _, kind in window.said] == ["info", "info"]
    assert (tmp_path / "a.md").exists()
    dialog.close()
