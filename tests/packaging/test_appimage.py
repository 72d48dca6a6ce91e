import hashlib
import platform
import shutil
import struct
import subprocess

import pytest

import appimage
from appimage import (
    RUNTIME_SHA256,
    RUNTIME_URL,
    checked,
    lay_out,
    section,
    with_update_information,
)
from build_tools import ToolMissing
from product import APPLICATION_ID, ROOT, version

needs_squashfs = pytest.mark.skipif(
    shutil.which("mksquashfs") is None, reason="squashfs-tools is not here"
)


def elf(name=".upd_info", size=256, more=b""):
    """A program with one section of its own, and the mark of a runtime of type 2."""
    names = b"\0" + name.encode() + b"\0.names\0"
    body = b"\0" * size
    table = 64 + len(body) + len(names)
    head = b"\x7fELF\x02\x01\x01\x00AI\x02".ljust(0x28, b"\0") + struct.pack("<Q", table)
    head = head.ljust(0x3A, b"\0") + struct.pack("<HHH", 64, 3, 2)
    rows = [(0, 0, 0), (1, 64, size), (len(name) + 2, 64 + size, len(names))]
    row = b"".join(
        struct.pack("<IIQQQQ", at, 0, 0, 0, start, long).ljust(64, b"\0")
        for at, start, long in rows
    )
    return head + body + names + row + more


@pytest.fixture
def app_dir(tree, tmp_path):
    folder = tmp_path / "AppDir"
    own = tree / "_internal" / "resources" / "licences"
    own.mkdir(parents=True)
    (own / "README.txt").write_text("All parts")
    lay_out(tree, folder)
    return folder


def test_what_appimages_must_have_leads_to_files(app_dir):
    for name in ("AppRun", f"{APPLICATION_ID}.desktop", f"{APPLICATION_ID}.svg", ".DirIcon"):
        assert (app_dir / name).is_symlink()
        assert (app_dir / name).is_file()
    assert (app_dir / "AppRun").resolve() == app_dir / "usr" / "lib" / "gemstream" / "gemstream"
    assert "DBusActivatable" not in (app_dir / f"{APPLICATION_ID}.desktop").read_text()
    assert not (app_dir / "usr" / "share" / "dbus-1").exists()
    assert (app_dir / "usr/share/doc/gemstream/licences/README.txt").is_file()


@needs_squashfs
def test_without_a_runtime_the_payload_alone_is_made_and_it_says_so(tree, tmp_path, capsys):
    (payload,) = appimage.make(tree, tmp_path)
    first = payload.read_bytes()
    assert payload.name.startswith(f"gemstream-{version()}-linux-")
    assert "not an AppImage" in capsys.readouterr().out
    listed = subprocess.run(
        ["unsquashfs", "-lls", payload], capture_output=True, text=True, check=True
    ).stdout
    assert "squashfs-root/AppRun -> usr/bin/gemstream" in listed
    assert "root/root" in listed
    (tree / "gemstream").touch()
    assert appimage.make(tree, tmp_path)[0].read_bytes() == first


@needs_squashfs
def test_a_payload_that_is_too_large_stops_the_build(tree, tmp_path, monkeypatch):
    monkeypatch.setattr(appimage, "MOST_BYTES", 1000)
    with pytest.raises(ToolMissing, match="leave more out"):
        appimage.make(tree, tmp_path)


@needs_squashfs
def test_with_a_runtime_the_file_system_stands_behind_it(tree, tmp_path, monkeypatch):
    ran = []
    monkeypatch.setattr(appimage, "ensure_programs", lambda programs: None)
    (payload,) = appimage.make(tree, tmp_path)
    behind = payload.read_bytes()
    file = tmp_path / "runtime"
    file.write_bytes(elf())
    run = subprocess.run

    def remember(words, **given):
        if words[0] == "zsyncmake":
            ran.append(words)
            return subprocess.CompletedProcess(words, 0)
        return run(words, **given)

    monkeypatch.setattr(appimage.subprocess, "run", remember)
    monkeypatch.setitem(RUNTIME_SHA256, platform.machine(), hashlib.sha256(elf()).hexdigest())
    image, pieces = appimage.make(tree, tmp_path, runtime_file=file)
    whole = image.read_bytes()
    assert whole[len(elf()) :] == behind
    assert b"gh-releases-zsync|gemstream|gemstream|latest|Gemstream-*-" in whole[: len(elf())]
    assert image.stat().st_mode & 0o777 == 0o755
    assert not payload.exists()
    assert pieces.name == f"{image.name}.zsync"
    assert ran == [["zsyncmake", "-u", image.name, "-o", pieces.name, image.name]]


def test_another_runtime_is_refused(tmp_path, monkeypatch):
    file = tmp_path / "runtime"
    file.write_bytes(elf())
    for machine in ("x86_64", "riscv64"):
        with pytest.raises(ToolMissing, match=f"not the runtime at .*/runtime-{machine}: its sha"):
            checked(file, machine)
    file.write_bytes(b"MZ")
    monkeypatch.setitem(RUNTIME_SHA256, "x86_64", hashlib.sha256(b"MZ").hexdigest())
    with pytest.raises(ToolMissing, match="no runtime"):
        checked(file, "x86_64")


def test_the_workflow_fetches_the_runtime_whose_sum_is_known():
    workflow = (ROOT / ".github" / "workflows" / "linux.yml").read_text(encoding="utf-8")
    assert f"{RUNTIME_URL}x86_64\n" in workflow


def test_where_the_update_information_goes():
    assert section(elf(), ".upd_info") == (64, 256)
    told = with_update_information(elf(), "x86_64")
    assert len(told) == len(elf())
    assert told[64:320].rstrip(b"\0").endswith(b"|latest|Gemstream-*-x86_64.AppImage.zsync")
    assert told[320:] == elf()[320:]


@pytest.mark.parametrize(
    ("runtime", "words"),
    [
        (elf(".other"), "no section"),
        (elf(size=8), "no room"),
        (elf(more=b"\0"), "stands behind"),
    ],
)
def test_a_runtime_that_cannot_carry_it_is_refused(runtime, words):
    with pytest.raises(ToolMissing, match=words):
        with_update_information(runtime, "x86_64")
