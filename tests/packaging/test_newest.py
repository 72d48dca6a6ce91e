import json

import pytest

import newest
from desktop.updates.latest import ADDRESS
from desktop.updates.news import FORMAT, MOST_NOTES_CHARACTERS, read_news


def test_the_program_understands_it(tmp_path):
    file = newest.write_site(tmp_path, "1.2.0", "One.\nTwo.\n")
    news = read_news(file.read_bytes())
    assert news.version.text == "1.2.0"
    assert news.page == "https://github.com/gemstream/gemstream/releases/tag/v1.2.0"
    assert news.notes == "One.\nTwo."
    assert newest.FORMAT == FORMAT
    assert ADDRESS.endswith(f"/{newest.FILE_NAME}")


def test_long_notes_are_cut_where_the_program_would(tmp_path):
    told = json.loads(newest.write_site(tmp_path, "1.2.0", "ä" * 5000).read_text("utf-8"))
    assert told["notes"] == "ä" * MOST_NOTES_CHARACTERS


def test_people_are_led_on(tmp_path):
    newest.write_site(tmp_path / "site", "1.2.0")
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert 'href="https://github.com/gemstream/gemstream"' in page


@pytest.mark.parametrize(
    "version", ["", "1.2.0-dirty", "latest", "1.2.0\n", "1.2.0/../x", "0.1.dev3"]
)
def test_what_is_no_version_is_refused(version, tmp_path, capsys):
    assert newest.main([version, "--out", str(tmp_path)]) == 1
    assert "no version of a release" in capsys.readouterr().err
    assert not (tmp_path / "latest.json").exists()


def test_the_name_of_a_tag_will_do(tmp_path, capsys):
    notes = tmp_path / "notes.txt"
    notes.write_text("New.", encoding="utf-8")
    assert newest.main(["v0.2.0", "--out", str(tmp_path), "--notes", str(notes)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["notes"]) == ("0.2.0", "New.")


def test_without_a_key_that_is_said(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("MINISIGN_SECRET_KEY", raising=False)
    assert newest.main(["0.2.0", "--out", str(tmp_path), "--sign"]) == 1
    assert "set MINISIGN_SECRET_KEY" in capsys.readouterr().err
