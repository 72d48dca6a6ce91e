import re
import shutil
import subprocess
from pathlib import Path

import pytest

import windows_installer
from build_tools import ToolMissing
from desktop.ui.drop_words import IMAGE_SUFFIXES
from windows_installer import INNER, SCRIPT, image_suffixes, make, numbers, packed

WORDS = (SCRIPT.parent / "words.nsh").read_text(encoding="utf-8")


@pytest.fixture
def frozen(tmp_path):
    """Stands for what Windows froze."""
    folder = tmp_path / "frozen"
    (folder / INNER / "PySide6").mkdir(parents=True)
    for name in ("gemstream.exe", "gemstream-window.exe", f"{INNER}/PySide6/Qt6Core.dll"):
        (folder / name).write_bytes(b"MZ")
    (folder / INNER / "a$b.txt").write_bytes(b"text")
    return folder


def test_the_same_images_are_offered_that_the_window_takes():
    assert image_suffixes() == sorted(IMAGE_SUFFIXES)


@pytest.mark.parametrize(
    ("version", "of_windows"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("2.0.1rc3", "2.0.1.0"), ("1.2.3.4", "1.2.3.4")],
)
def test_windows_wants_four_numbers(version, of_windows):
    assert numbers(version) == of_windows


def test_each_file_is_written_where_it_lay(frozen):
    inner = [frozen / INNER / "a$b.txt", frozen / INNER / "PySide6" / "Qt6Core.dll"]
    lines = [line.strip() for line in packed(frozen, [*inner, frozen / "gemstream.exe"], [".png"])]
    assert lines[0] == '!define NEW_FILES "|gemstream.exe|"'
    assert lines[1:4] == ["!macro EACH_SUFFIX what", "!insertmacro ${what} .png", "!macroend"]
    assert lines[5:-2] == [
        f'SetOutPath "$INSTDIR\\{INNER}"',
        f'File "/oname=a$$b.txt" "{inner[0]}"',
        f'SetOutPath "$INSTDIR\\{INNER}\\PySide6"',
        f'File "/oname=Qt6Core.dll" "{inner[1]}"',
        'SetOutPath "$INSTDIR\\."',
        f'File "/oname=gemstream.exe" "{frozen / "gemstream.exe"}"',
    ]


def test_a_folder_that_an_upgrade_would_not_clear_is_refused(frozen):
    (frozen / "other").mkdir()
    (frozen / "other" / "file").touch()
    with pytest.raises(ToolMissing, match="knows no other folder"):
        packed(frozen, [frozen / "other" / "file"], [])


def test_what_windows_did_not_freeze_is_refused(tree, tmp_path):
    with pytest.raises(ToolMissing, match=r"has no gemstream.exe: freeze on Windows"):
        make(tree, tmp_path)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (Debian: nsis) is not here")
def test_it_compiles_without_a_warning(frozen, tmp_path):
    (file,) = make(frozen, tmp_path)
    assert re.fullmatch(r"gemstream-[\d.]+-windows-x64-setup\.exe", file.name)
    assert file.read_bytes().startswith(b"MZ")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (Debian: nsis) is not here")
def test_what_does_not_compile_is_said(frozen, tmp_path, monkeypatch):
    monkeypatch.setattr(windows_installer, "SCRIPT", tmp_path / "none.nsi")
    with pytest.raises(ToolMissing, match="cannot be compiled"):
        make(frozen, tmp_path)


def test_the_list_names_folders_after_all_that_lies_in_them(frozen, tmp_path, monkeypatch):
    lists = []

    def compile_nothing(command, **_):
        given = dict(part[2:].split("=", 1) for part in map(str, command) if part[:2] == "-D")
        lists.append(Path(given["LIST_FILE"]).read_bytes().decode("utf-16-le"))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    monkeypatch.setattr(windows_installer.subprocess, "run", compile_nothing)
    make(frozen, tmp_path)
    assert lists[0].split("\r\n") == [
        f"{INNER}\\PySide6\\Qt6Core.dll",
        f"{INNER}\\a$b.txt",
        "gemstream-window.exe",
        "gemstream.exe",
        f"{INNER}\\PySide6\\",
        f"{INNER}\\",
        "",
    ]


def test_every_language_says_all_of_it():
    spoken = dict(re.findall(r"!macro (\w+)_WORDS id\n(.*?)!macroend", WORDS, re.DOTALL))
    assert set(spoken) == set(re.findall(r"^!insertmacro WORDS (\w+)", WORDS, re.MULTILINE))
    assert {"English", "German"} <= set(spoken)
    named = {language: re.findall(r"LangString (\w+)", text) for language, text in spoken.items()}
    assert all(names == named["English"] for names in named.values())
    used = "".join(each.read_text(encoding="utf-8") for each in SCRIPT.parent.glob("*.ns[ih]"))
    assert set(re.findall(r"\$\((\w+)\)", used)) == set(named["English"])


def test_no_right_of_an_administrator_is_asked_for():
    script = SCRIPT.read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in script
    places = "".join(each.read_text(encoding="utf-8") for each in SCRIPT.parent.glob("*.ns[ih]"))
    assert set(re.findall(r"\b(HKLM|HKCR|SHCTX|HKCU)\b", places)) == {"HKCU"}
