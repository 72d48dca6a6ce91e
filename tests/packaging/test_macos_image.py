import runpy
import subprocess

import pytest

import macos_image
from build_tools import ToolMissing
from macos_image import SETTINGS, make


@pytest.fixture
def bundle(tmp_path):
    """Stands for what macOS froze."""
    folder = tmp_path / "Gemstream.app"
    folder.mkdir()
    return folder


@pytest.fixture
def commands(monkeypatch):
    """What is run, and that it all goes well."""
    told = []

    def note(command, **_):
        told.append([str(word) for word in command])
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(macos_image.subprocess, "run", note)
    monkeypatch.setattr(macos_image.platform, "machine", lambda: "arm64")
    monkeypatch.delenv(macos_image.SIGN_VARIABLE, raising=False)
    return told


def test_the_image_is_made_of_the_bundle(bundle, commands, tmp_path):
    (file,) = make(bundle, tmp_path)
    assert file.name.endswith("-macos-arm64.dmg")
    install, image = commands
    assert install[-1] == "dmgbuild"
    assert image[-2:] == ["Gemstream", str(file)]
    assert f"app={bundle}" in image


def test_it_is_signed_if_an_identity_is_named(bundle, commands, tmp_path, monkeypatch):
    monkeypatch.setenv(macos_image.SIGN_VARIABLE, "Developer ID Application: Somebody")
    (file,) = make(bundle, tmp_path)
    assert commands[-1][:3] == ["codesign", "--sign", "Developer ID Application: Somebody"]
    assert commands[-1][-1] == str(file)


def test_a_tool_that_fails_is_said(bundle, tmp_path, monkeypatch):
    failed = subprocess.CompletedProcess([], 1)
    monkeypatch.setattr(macos_image.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(ToolMissing, match="failed"):
        make(bundle, tmp_path)


def test_what_is_no_bundle_is_refused(tree, tmp_path):
    with pytest.raises(ToolMissing, match=r"is not Gemstream\.app"):
        make(tree, tmp_path)


def test_the_image_shows_where_the_program_belongs(bundle):
    shown = runpy.run_path(str(SETTINGS), {"defines": {"app": str(bundle)}})
    assert shown["files"] == [str(bundle)]
    assert shown["symlinks"] == {"Applications": "/Applications"}
    assert set(shown["icon_locations"]) == {"Gemstream.app", "Applications"}
    (_, size) = shown["window_rect"]
    for x, y in shown["icon_locations"].values():
        assert shown["icon_size"] / 2 < x < size[0] - shown["icon_size"] / 2
        assert shown["icon_size"] / 2 < y < size[1] - shown["icon_size"] / 2
