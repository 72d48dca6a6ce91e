import configparser
import gzip
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

import desktop
from desktop.gui import qt_application
from desktop.images.formats import readable
from desktop.program.reception import NEW_CONVERSATION, NEW_WINDOW, QUICK_ASK
from linux_files import (
    desktop_entry,
    install,
    listed,
    metainfo,
    size_bytes,
    tidy,
)
from product import APPLICATION_ID, build_time_s, version

MEDIA_TYPES = {
    "PNG": {"image/png"},
    "JPEG": {"image/jpeg"},
    "WebP": {"image/webp"},
    "GIF": {"image/gif"},
    "BMP": {"image/bmp"},
    "TIFF": {"image/tiff"},
    "AVIF": {"image/avif"},
    "HEIC": {"image/heic", "image/heif"},
    "PDF": {"application/pdf"},
}


def entry(*, is_activated=True):
    found = configparser.RawConfigParser(interpolation=None)
    found.optionxform = str
    found.read_string(desktop_entry(is_activated))
    return found


@pytest.fixture
def root(tree, tmp_path):
    folder = tmp_path / "root"
    install(tree, folder)
    return folder


def test_everything_is_named_by_the_id(root):
    assert APPLICATION_ID == desktop.APPLICATION_ID
    share = root / "usr" / "share"
    named = {
        each.relative_to(share).as_posix()
        for each in share.rglob(f"{APPLICATION_ID}*")
        if "icons" not in each.parts
    }
    assert named == {
        f"applications/{APPLICATION_ID}.desktop",
        f"dbus-1/services/{APPLICATION_ID}.service",
        f"metainfo/{APPLICATION_ID}.metainfo.xml",
    }
    assert entry()["Desktop Entry"]["Icon"] == APPLICATION_ID


def test_the_command_leads_to_the_program(root):
    command = root / "usr" / "bin" / "gemstream"
    assert command.is_symlink()
    assert command.resolve() == root / "usr" / "lib" / "gemstream" / "gemstream"
    assert command.read_bytes() == b"\x7fELF"


def test_the_icons_have_the_sizes_they_say(root):
    icons = root / "usr" / "share" / "icons" / "hicolor"
    found = {each.parts[-3]: each for each in icons.rglob("*.*")}
    assert found.pop("scalable").suffix == ".svg"
    assert {"16x16", "48x48", "256x256", "512x512"} < found.keys()
    for name, file in found.items():
        with Image.open(file) as icon:
            assert f"{icon.width}x{icon.height}" == name


def test_open_with_offers_it_for_all_that_it_reads_and_nothing_else():
    readers = set().union(*(MEDIA_TYPES[name] for name in readable()))
    assert set(listed("MimeType")) == readers | {"image/svg+xml"}


def test_it_comes_last_among_viewers():
    assert entry()["Desktop Entry"]["InitialPreference"] == "0"


def test_its_actions_are_those_that_the_program_does():
    assert set(listed("Actions")) == {NEW_WINDOW, NEW_CONVERSATION, QUICK_ASK}
    for each in listed("Actions"):
        action = entry()[f"Desktop Action {each}"]
        assert action["Name"]
        assert action["Exec"] == f"gemstream{' --quick-ask' * (each == QUICK_ASK)}"


def test_its_windows_are_known_by_their_class(qapp):
    assert entry()["Desktop Entry"]["StartupWMClass"] == qt_application().applicationName()


def test_the_bus_starts_it_only_where_it_has_a_fixed_place(root, tree, tmp_path):
    service = next(root.rglob("*.service")).read_text()
    assert f"Name={APPLICATION_ID}\nExec=/usr/bin/gemstream\n" in service
    assert entry()["Desktop Entry"]["DBusActivatable"] == "true"
    install(tree, tmp_path / "other", is_activated=False)
    assert list((tmp_path / "other").rglob("*.service")) == []
    assert "DBusActivatable" not in next((tmp_path / "other").rglob("*.desktop")).read_text()


def test_the_manual_is_packed_the_same_each_time(root, tree, tmp_path):
    install(tree, tmp_path / "again")
    first, second = (next(each.rglob("gemstream.1.gz")) for each in (root, tmp_path / "again"))
    assert first.read_bytes() == second.read_bytes()
    assert gzip.decompress(first.read_bytes()).startswith(b".TH GEMSTREAM 1 ")


def test_permissions_and_times_are_those_of_the_build(root, tree):
    (root / "usr" / "lib" / "gemstream" / "link").symlink_to("nowhere")
    tidy(root)
    paths = [root, *root.rglob("*")]
    assert {round(each.lstat().st_mtime) for each in paths} == {build_time_s()}
    modes = {each: each.stat().st_mode & 0o777 for each in paths if not each.is_symlink()}
    may_run = {each for each, mode in modes.items() if mode == 0o755 and each.is_file()}
    assert may_run == {root / "usr" / "lib" / "gemstream" / "gemstream"}
    assert {mode for each, mode in modes.items() if each.is_dir()} == {0o755}
    assert {mode for each, mode in modes.items() if each.is_file()} == {0o755, 0o644}


def test_the_size_counts_blocks_of_files_and_no_links(tmp_path):
    (tmp_path / "a").write_bytes(b"x" * 1025)
    (tmp_path / "b").write_bytes(b"")
    (tmp_path / "c").symlink_to("a")
    assert size_bytes(tmp_path) == 2048


def test_software_centres_read_what_is_new():
    found = ET.XML(metainfo())
    assert found.findtext("id") == APPLICATION_ID
    newest = found.find("releases/release")
    assert newest.get("version") == version()
    assert len(newest.findall("description/ul/li")) > 10
    assert "gemstream ask" in [each.text for each in newest.iter("code")]
    assert [each.text for each in found.iter("mediatype")] == listed("MimeType")
    assert found.findtext("launchable") == f"{APPLICATION_ID}.desktop"
    assert "@" not in metainfo().replace("SVG@", "")


def test_a_release_that_is_out_is_stable_and_has_its_day(monkeypatch):
    from changes import Release

    monkeypatch.setattr("linux_files.releases", lambda: [Release("9.0", "2027-01-31", "<&>", ())])
    newest = ET.XML(metainfo()).find("releases/release")
    assert newest.attrib == {"version": "9.0", "date": "2027-01-31", "type": "stable"}
    assert newest.findtext("description/p") == "<&>"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils")
@pytest.mark.parametrize("is_activated", [True, False])
def test_the_entry_is_valid(tmp_path, is_activated):
    file = tmp_path / f"{APPLICATION_ID}.desktop"
    file.write_text(desktop_entry(is_activated))
    told = subprocess.run(["desktop-file-validate", file], capture_output=True, check=False)
    assert (told.returncode, told.stdout) == (0, b"")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="apt install appstream")
def test_the_metainfo_is_valid(tmp_path):
    file = tmp_path / f"{APPLICATION_ID}.metainfo.xml"
    file.write_text(metainfo())
    command = ["appstreamcli", "validate", "--no-net", file]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
