"""The licences of what is installed here, which are the versions of packaging/constraints.txt."""

import json
import sys
from importlib import metadata
from pathlib import Path

import pytest

import inner_parts
import licences
from build_tools import ToolMissing, required_names
from desktop.parts import needed, packaged, texts_of

NAMES = [
    "libssl.so.3",
    "libpython3.11.so.1.0",
    "PySide6/Qt/lib/libicudata.so.73",
    "resources/fonts/Inter-Regular.otf",
]
RUNTIME = dict.fromkeys(["python", "openssl", "sqlite", "zlib", "pdfium", "pyinstaller"], "1")


@pytest.fixture(scope="module")
def site():
    return licences.site_of(Path(sys.executable))


@pytest.fixture(scope="module")
def entries(site):
    return licences.gather(NAMES, site, RUNTIME)


def test_every_wheel_that_is_shipped_has_a_licence_text(site):
    """Fails when a pin of constraints.txt brings none: put it into packaging/licences."""
    more, _ = inner_parts.load()
    wheels = needed([str(site)], required_names())
    assert len(wheels) > 40
    for each in wheels:
        texts = [text for text in texts_of(each) if text.stat().st_size > 100]
        assert texts or more.get(each.name), f"{each.name} {each.version}"


def test_gemstream_comes_first_and_what_wheels_hide_is_among_the_others(entries):
    names = [each.name for each in entries]
    assert names[0] == "Gemstream"
    assert names[1:] == sorted(names[1:], key=str.lower)
    assert {"Qt", "ICU", "Python", "OpenSSL", "PDFium", "Inter", "Lucide icons"} <= {*names}
    assert {"qasync", "google-genai"} <= {*names}
    assert not {"pytest", "pip", "SQLite", "libavif, with libaom, dav1d and libyuv"} & {*names}


def test_each_has_a_licence_and_a_place(entries):
    for each in entries:
        assert each.licence, each.name
        assert each.url.startswith(("https://", "http://")), each.name


def test_a_library_of_nobody_stops_the_build(site):
    with pytest.raises(ToolMissing, match="libgtk-3"):
        licences.gather([*NAMES, "libgtk-3.so.0"], site, RUNTIME)


def test_a_part_without_a_text_stops_the_build(site, monkeypatch):
    monkeypatch.setattr(licences, "texts_of", lambda wheel: [])
    with pytest.raises(ToolMissing, match=r"No licence text.*qasync"):
        licences.gather(NAMES, site, RUNTIME)


def test_all_texts_are_written_and_the_window_reads_them(entries, tmp_path):
    folder = tmp_path / "licences"
    (folder / "stale").mkdir(parents=True)
    licences.write(entries, folder)
    assert not (folder / "stale").exists()
    index = json.loads((folder / "parts.json").read_text())
    assert all((folder / text).is_file() for each in index for text in each["texts"])
    read = {each.name: each for each in packaged(folder)}
    assert len(read) == len(entries)
    assert len([*folder.rglob("GPL-3.0.txt")]) == 1
    assert (folder / "texts" / "LGPL-3.0.txt").is_file()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in read["Qt"].text
    assert "GNU GENERAL PUBLIC LICENSE" in read["Qt"].text
    assert "The offer" in read["Gemstream"].text
    assert "Apache License" in read["Gemstream"].text
    assert "SIL OPEN FONT LICENSE" in read["STIX Two Math"].text
    assert "libpng" in read["pypdfium2"].text


def test_the_same_bytes_each_time(entries, tmp_path):
    def written(name):
        licences.write(entries, tmp_path / name)
        files = (each for each in (tmp_path / name).rglob("*") if each.is_file())
        return {each.relative_to(tmp_path / name): each.read_bytes() for each in files}

    assert written("a") == written("b")


def test_they_are_put_beside_the_frozen_program(entries, tree, tmp_path, monkeypatch):
    with pytest.raises(ToolMissing, match="no resources"):
        licences.resources_of(tree)
    own = tree / "_internal" / "resources"
    (own / "fonts").mkdir(parents=True)
    monkeypatch.setattr(licences, "gather", lambda *_: entries)
    monkeypatch.setattr(licences, "ensure_venv", lambda place, packages: place / packages[0])
    listed = []
    monkeypatch.setattr(licences.sbom, "write", lambda *what: listed.append(what))
    python = Path(sys.executable)
    folder = licences.put_licences(tree, python, tmp_path)
    assert folder == own / "licences"
    assert (folder / "README.txt").is_file()
    file = folder / "gemstream.cdx.json"
    assert listed == [(entries, python, tmp_path / "cyclonedx-bom", file)]


def test_texts_keep_the_folders_they_lie_in(tmp_path):
    about = tmp_path / "a-1.dist-info"
    (about / "licenses" / "deep").mkdir(parents=True)
    (about / "licenses" / "deep" / "LICENSE").write_text("a")
    (about / "METADATA").write_text("Metadata-Version: 2.4\nName: a\nVersion: 1\n")
    (about / "RECORD").write_text("a-1.dist-info/licenses/deep/LICENSE,,\n")
    entry = licences.of_wheel(metadata.PathDistribution(about), ["LICENSE"])
    assert [*entry.texts.values()] == ["deep/LICENSE", "LICENSE"]
