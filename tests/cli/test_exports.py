import asyncio
import json
import sys
from pathlib import Path

import pytest

from desktop.cli import exports
from desktop.core.conversation import Conversation
from desktop.core.message import ImagePart
from desktop.setup import Setup
from desktop.storage.conversations import Conversations
from tests.keeping import answered, asked, outline


@pytest.fixture
def setup(tmp_path):
    return Setup(data_dir=tmp_path / "data", environ={})


@pytest.fixture
def kept(setup):
    async def keep():
        store = Conversations(setup.folder)
        for name, title in (("a", "The lake"), ("b", "The lake at dusk"), ("c", "A pond")):
            conversation = Conversation(name)
            turn = asked(conversation, f"{name}1", "Why?", *IMAGES.get(name, ()))
            about = outline(name, title=title)
            store.begin(about, turn)
            store.end(about, answered(turn, "So."))
        await store.aclose()

    asyncio.run(keep())
    return setup


IMAGES = {"c": (ImagePart(mime_type="image/png", data=b"x"),)}


def run(setup, *named, every=False, form=None, out=None, as_json=False):
    return exports.run(named, setup, every=every, form=form, out=out, as_json=as_json)


def test_without_a_name_they_are_listed(kept, capsys):
    assert run(kept) == 0
    assert capsys.readouterr().out.splitlines() == [
        "c  A pond",
        "b  The lake at dusk",
        "a  The lake",
    ]
    assert run(kept, as_json=True) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first == {"id": "c", "title": "A pond", "updated_at": 1000.0}


def test_where_there_are_none_that_is_said(setup, capsys):
    assert run(setup) == 0
    assert "no conversations yet" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "start"), [("a.json", b"{"), ("a.md", b"# "), ("a.html", b"<!"), ("a.txt", b"{")]
)
def test_the_form_is_that_of_the_file(kept, tmp_path, capsys, name, start):
    assert run(kept, "a", out=tmp_path / name) == 0
    assert (tmp_path / name).read_bytes().startswith(start)
    assert capsys.readouterr().err == (
        f"gemstream: 1 conversation exported to {tmp_path / name}.\n"
    )


def test_a_form_that_is_named_beats_the_file(kept, tmp_path):
    assert run(kept, "a", form="md", out=tmp_path / "a.json") == 0
    assert (tmp_path / "a.json").read_bytes().startswith(b"# ")


@pytest.mark.parametrize("out", [None, Path("-")])
def test_standard_output_gets_the_file_alone(kept, capsysbinary, out):
    assert run(kept, every=True, out=out) == 0
    document = json.loads(capsysbinary.readouterr().out)
    assert [each["id"] for each in document["conversations"]] == ["c", "b", "a"]


def test_conversations_are_named_by_id_title_or_words_of_it(kept, capsysbinary):
    for name in ("a", "the LAKE", "pond"):
        assert run(kept, name, form="md") == 0
    titles = [
        line
        for line in capsysbinary.readouterr().out.decode().splitlines()
        if line.startswith("# ")
    ]
    assert titles == ["# The lake", "# The lake", "# A pond"]


def test_the_same_one_named_twice_is_written_once(kept, capsysbinary):
    assert run(kept, "a", "the lake", form="md") == 0
    assert capsysbinary.readouterr().out.count(b"# The lake") == 1


def test_what_fits_several_or_none_is_refused(kept, capsys):
    assert run(kept, "lak") == 2
    error = capsys.readouterr().err
    assert "2 titles" in error
    assert "b  The lake at dusk" in error
    for name in ("river", ""):
        assert run(kept, name) == 2
        assert "No conversation is called" in capsys.readouterr().err


def test_names_and_all_exclude_each_other(kept, capsys):
    assert run(kept, "a", every=True) == 2
    assert "not both" in capsys.readouterr().err


def test_a_place_or_a_form_without_a_name_is_refused(kept, tmp_path, capsys):
    assert run(kept, out=tmp_path / "a.json") == run(kept, form="md") == 2
    assert "--all" in capsys.readouterr().err
    assert not (tmp_path / "a.json").exists()


def test_lost_images_are_said(kept, capsys):
    for file in (kept.folder / "attachments").glob("*/*"):
        file.unlink()
    assert run(kept, "c") == 0
    assert "1 image could no longer be read." in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_said(kept, tmp_path, capsys):
    (tmp_path / "file").touch()
    assert run(kept, "a", out=tmp_path / "file" / "a.json") == 2
    assert "cannot be saved" in capsys.readouterr().err


def test_a_folder_that_cannot_be_used_is_said(tmp_path, capsys):
    (tmp_path / "file").touch()
    assert run(Setup(data_dir=tmp_path / "file" / "x", environ={})) == 2
    assert "cannot keep its data" in capsys.readouterr().err


@pytest.mark.parametrize(("is_terminal", "has_escape"), [(True, False), (False, True)])
def test_what_a_terminal_would_obey_reaches_none(
    setup, capsys, monkeypatch, is_terminal, has_escape
):
    async def keep():
        store = Conversations(setup.folder)
        conversation = Conversation("e")
        about = outline("e", title="E")
        turn = asked(conversation, "e1", "Why?")
        store.begin(about, turn)
        store.end(about, answered(turn, "So \x1b[2J it é is."))
        await store.aclose()

    asyncio.run(keep())
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)
    assert run(setup, "e", form="md") == 0
    out = capsys.readouterr().out
    assert ("\x1b" in out) is has_escape
    assert "[2J it é is." in out
