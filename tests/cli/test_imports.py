import json
import zipfile
from pathlib import Path

import pytest

from desktop.cli import exports, imports
from desktop.setup import Setup
from tests.images.test_clean import encoded, quarters

SAMPLES = Path(__file__).parents[1] / "exchange"


@pytest.fixture
def setup(tmp_path):
    return Setup(data_dir=tmp_path / "data", environ={})


def test_what_was_imported_and_what_not_is_said(setup, capsys):
    assert imports.run([SAMPLES / "chatgpt.json"], setup, as_json=False) == 0
    out, err = capsys.readouterr()
    assert out == "1 conversation imported (4 new turns).\n"
    assert "gemstream: 2 × An image or file is not in the export.\n" in err
    assert imports.run([SAMPLES / "chatgpt.json"], setup, as_json=False) == 0
    assert "1 conversation was here already." in capsys.readouterr().out


def test_the_report_as_json(setup, capsys):
    assert imports.run([SAMPLES / "MyActivity.json"], setup, as_json=True) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["conversations"], report["turns"], report["known"]) == (2, 2, 0)
    assert report["notes"]["An activity that is no question was left out."] == 1


def test_images_of_an_archive_are_prepared_as_any_other(setup, tmp_path, capsysbinary):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.write(SAMPLES / "chatgpt.json", "conversations.json")
        file.writestr("file-Lake1-lake.png", encoded(quarters(), "PNG"))
    assert imports.run([path], setup, as_json=False) == 0
    capsysbinary.readouterr()
    exports.run([], setup, every=True, form="html", out=tmp_path / "a.html", as_json=False)
    assert '<img src="data:image/png;base64,' in (tmp_path / "a.html").read_text()


def test_what_cannot_be_imported_is_said_with_the_code_for_bad_files(setup, tmp_path, capsys):
    assert imports.run([tmp_path / "gone.json"], setup, as_json=False) == 2
    out, err = capsys.readouterr()
    assert "gone.json cannot be read" in err
    assert out.startswith("0 conversations")


def test_a_folder_that_cannot_be_used_is_said(tmp_path, capsys):
    (tmp_path / "file").touch()
    there = Setup(data_dir=tmp_path / "file" / "x", environ={})
    assert imports.run([SAMPLES / "chatgpt.json"], there, as_json=False) == 2
    assert "cannot keep its data" in capsys.readouterr().err


def test_names_of_a_file_give_a_terminal_no_commands(setup, tmp_path, capsys):
    file = tmp_path / "a.json"
    exports.run([], setup, every=True, form="json", out=file, as_json=False)
    text = file.read_text().replace('"version": 1', '"version": 1, "\\u001b[2J": 1')
    file.write_text(text)
    capsys.readouterr()
    assert imports.run([file], setup, as_json=False) == 0
    err = capsys.readouterr().err
    assert "[2J" in err
    assert "\x1b" not in err
