import json
from importlib import metadata

import pytest

from desktop import parts
from desktop.parts import Part, licence_of, needed, packaged, texts_of


def wheel(site, name, *lines, texts=(), **files):
    """A package as pip leaves it."""
    folder = site / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    head = "Metadata-Version: 2.4\nName: {}\nVersion: 1.0\n"
    (folder / "METADATA").write_text(head.format(name) + "".join(f"{e}\n" for e in lines))
    names = [f"{folder.name}/METADATA", *(f"{folder.name}/{each}" for each in texts), *files]
    for each in texts:
        (folder / each).parent.mkdir(parents=True, exist_ok=True)
        (folder / each).write_text(f"{each} of {name}")
    (folder / "RECORD").write_text("".join(f"{each},,\n" for each in names))
    return metadata.PathDistribution(folder)


def test_what_the_program_needs_is_followed_through(tmp_path):
    wheel(
        tmp_path,
        "gemstream",
        "Requires-Dist: Some.Part[more]>=2",
        "Requires-Dist: pytest; extra == 'test'",
        "Requires-Dist: elsewhere; sys_platform == 'win32'",
    )
    wheel(tmp_path, "some_part", "Requires-Dist: deeper (<3)", "Requires-Dist: gemstream")
    for each in ("deeper", "pytest", "pip", "zxing-cpp"):
        wheel(tmp_path, each)
    found = [each.name for each in needed([str(tmp_path)])]
    assert found == ["deeper", "gemstream", "some_part", "zxing-cpp"]
    assert [each.name for each in needed([str(tmp_path)], ["pip"])] == ["pip"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["License-Expression: MIT", "License: other"], "MIT"),
        (["License: BSD"], "BSD"),
        (["License: UNKNOWN", "Classifier: License :: OSI Approved :: MIT License"], "MIT License"),
        ([f"License: {'long ' * 20}", "Classifier: Topic :: A"], ""),
        (["License: Copyright\n        All of it"], ""),
    ],
)
def test_the_licence_in_a_few_words(tmp_path, lines, words):
    assert licence_of(wheel(tmp_path, "a", *lines)) == words


def test_the_texts_are_those_beside_the_metadata(tmp_path):
    texts = ("licenses/deep/a.txt", "COPYING", "licenses/AUTHORS", "top_level.txt")
    found = texts_of(wheel(tmp_path, "a", texts=texts, **{"a/LICENSE": ""}))
    assert [each.name for each in found] == ["COPYING", "AUTHORS", "a.txt"]


def test_a_package_says_what_is_in_it(tmp_path):
    (tmp_path / "one.txt").write_text("One")
    (tmp_path / "two.txt").write_text("Two")
    about = {"name": "Qt", "version": "6", "licence": "LGPL-3.0-only"}
    index = [about | {"url": "", "texts": ["one.txt", "two.txt"]}]
    (tmp_path / parts.INDEX).write_text(json.dumps(index))
    assert packaged(tmp_path) == [Part("Qt", "6", "LGPL-3.0-only", "One\n\nTwo")]


def test_without_one_python_is_asked(tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "resource", tmp_path.joinpath)
    found = {each.name: each for each in parts.parts()}
    assert found["qasync"].licence == "BSD-2-Clause"
    assert "Redistribution" in found["qasync"].text
    assert "pypi.org/project/latex2mathml/" in found["latex2mathml"].text
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / parts.INDEX).write_text("[]")
    assert parts.parts() == []
