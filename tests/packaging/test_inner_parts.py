import json
import sys
from importlib import metadata

import pytest

import inner_parts
from inner_parts import InnerPart, ask_debian, ask_python, load, names_in, unclaimed, version_of
from product import ROOT, version

ICU = InnerPart(
    name="ICU",
    licence="Unicode-3.0",
    url="https://icu.unicode.org/",
    inside="PySide6_Essentials",
    files=(r"libicu\w+\.so\.(?P<version>\d+)",),
    version="file",
)


def wheel(folder, *files, listed=()):
    """One with these files, whose bill of materials lists these."""
    about = folder / "some-1.5.dist-info"
    (about / "sboms").mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.4\nName: some\nVersion: 1.5\n")
    (about / "sboms" / "all.json").write_text(json.dumps({"components": list(listed)}))
    names = [*files, "some-1.5.dist-info/sboms/all.json"]
    (about / "RECORD").write_text("".join(f"{each},,\n" for each in names))
    return metadata.PathDistribution(about)


def test_every_part_of_the_list_has_texts_or_a_wheel_that_brings_them():
    more, parts = load()
    for part in parts:
        assert part.licence, part
        assert part.url.startswith(("https://", "http://")), part
        assert part.texts or part.inside, part
    named = [text for texts in more.values() for text in texts]
    for text in [*named, *(text for part in parts for text in part.texts)]:
        assert len((ROOT / text).read_text(encoding="utf-8")) > 200, text
    assert len({part.name for part in parts}) == len(parts)


def test_no_text_is_kept_for_nothing():
    more, parts = load()
    used = {text for texts in [*more.values(), *(part.texts for part in parts)] for text in texts}
    kept = {f"packaging/licences/{e.name}" for e in inner_parts.PARTS.parent.glob("*.txt")}
    assert kept <= used


def test_a_part_is_listed_with_its_wheel_and_its_files():
    names = ["PySide6/Qt/lib/libicudata.so.73"]
    assert ICU.is_shipped(["PySide6_Essentials"], names)
    assert not ICU.is_shipped(["PySide6_Essentials"], ["PySide6/Qt/lib/libQt6Core.so.6"])
    assert not ICU.is_shipped([], names)


def test_a_library_is_a_wheels_or_in_the_list(tmp_path):
    names = ["some/a.so", "libicuuc.so.73", "libstrange.so.1", "some/b.txt", "strange.dll"]
    found = unclaimed(names, [wheel(tmp_path, "some/a.so")], [ICU])
    assert found == ["libstrange.so.1", "strange.dll"]


def test_nothing_of_windows_is_nobodys():
    pythons = ["python311.dll", "python3.dll", "_ssl.pyd", "unicodedata.pyd", "winsound.pyd"]
    others = ["libcrypto-3.dll", "libssl-3.dll", "libffi-8.dll", "sqlite3.dll"]
    microsofts = ["VCRUNTIME140.dll", "VCRUNTIME140_1.dll", "PySide6/MSVCP140_2.dll"]
    microsofts += ["ucrtbase.dll", "api-ms-win-crt-runtime-l1-1-0.dll"]
    _, parts = load()
    assert unclaimed([*pythons, *others, *microsofts], [], parts) == []


def test_files_are_named_as_the_spec_has_them(tree):
    (tree / "_internal" / "linked.so").symlink_to("libz.so.1")
    assert names_in(tree) == ["gemstream", "libz.so.1"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("", ""),
        ("2.11", "2.11"),
        ("own", version()),
        ("same", "1.5"),
        ("sbom:inner", "3.2"),
        ("sbom:other", ""),
        ("runtime:python", "3.13.1"),
        ("debian:libffi8", "of libffi8"),
        ("file", "73"),
    ],
)
def test_where_versions_are_told(tmp_path, told, expected):
    part = InnerPart(name="a", licence="MIT", url="", files=ICU.files, version=told)
    brings = wheel(tmp_path, listed=[{"name": "inner", "version": "3.2"}])
    names = ["libicuuc.so.73"]
    runtime = {"python": "3.13.1"}
    assert version_of(part, brings, names, runtime, "of {}".format) == expected


def test_a_word_that_is_not_known_is_a_fault(tmp_path):
    part = InnerPart(name="a", licence="MIT", url="", version="guess")
    with pytest.raises(ValueError, match="guess"):
        version_of(part, None, [], {})


def test_python_tells_of_itself(tmp_path):
    from pathlib import Path

    told = ask_python(Path(sys.executable))
    assert told["python"] == ".".join(map(str, sys.version_info[:3]))
    assert told["openssl"][0].isdigit()
    assert told["pdfium"].isdigit()


@pytest.mark.parametrize("told", ["1:2.3.4-5+b1", "2.3.4+dfsg2-5", "2.3.4"])
def test_debian_tells_without_what_it_added(tmp_path, monkeypatch, told):
    assert ask_debian("no-such-package") == ""
    tool = tmp_path / "dpkg-query"
    tool.write_text(f"#!/bin/sh\necho {told}\n")
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert ask_debian("any") == "2.3.4"
    monkeypatch.setenv("PATH", "")
    assert ask_debian("any") == ""
