import hashlib
import re
import shutil
import subprocess

import pytest

import deb
import host_libraries
from build_tools import ToolMissing
from changes import Release
from deb import changelog, control, copyright_notice, depends, make
from product import build_time_s, version

needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not here")


@pytest.fixture
def linked(monkeypatch):
    """Says what each file of the tree is linked with, in the place of readelf."""
    said = {}
    monkeypatch.setattr(host_libraries, "needed", lambda file: frozenset(said.get(file.name, ())))
    monkeypatch.setattr(deb, "glibc_needed", lambda tree: (2, 35))
    return said


def md5(file):
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


@needs_dpkg
def test_a_package_has_all_and_is_the_same_each_time(tree, tmp_path, linked):
    linked["gemstream"] = ["libc.so.6", "libz.so.1"]
    notice = tree / "_internal" / "resources" / "licences" / "README.txt"
    notice.parent.mkdir(parents=True)
    notice.write_text("Qt is under the LGPL.\n")
    [package] = make(tree, tmp_path)
    first = package.read_bytes()
    (tree / "gemstream").touch()
    [package] = make(tree, tmp_path)
    assert package.read_bytes() == first
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("deb-")] == []

    told = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True)
    names = told.stdout
    assert re.findall(r" (?!root/root)\w+/\w+ ", names) == []
    assert " ./usr/bin/gemstream -> ../lib/gemstream/gemstream" in names
    licences = "../../../lib/gemstream/_internal/resources/licences"
    assert f" ./usr/share/doc/gemstream/licences -> {licences}\n" in names

    root = tmp_path / "unpacked"
    subprocess.run(["dpkg-deb", "-R", package, root], check=True)
    assert (root / "usr/share/doc/gemstream/licences/README.txt").is_file()
    assert "LGPL" in (root / "usr/share/doc/gemstream/copyright").read_text()
    assert "Depends: libc6 (>= 2.35), xkb-data\n" in (root / "DEBIAN/control").read_text()
    sums = dict(
        reversed(line.split("  ")) for line in (root / "DEBIAN/md5sums").read_text().splitlines()
    )
    files = {
        each.relative_to(root).as_posix(): md5(each)
        for each in (root / "usr").rglob("*")
        if each.is_file() and not each.is_symlink()
    }
    assert sums == files


def test_what_is_linked_and_not_there_is_depended_on(tree, linked):
    linked["gemstream"] = ["libz.so.1", "libX11.so.6", "libc.so.6", "libm.so.6"]
    linked["libz.so.1"] = ["libstdc++.so.6", "libglib-2.0.so.0"]
    plugin = tree / "_internal" / "libqgtk3.so"
    plugin.write_bytes(b"\x7fELF")
    linked["libqgtk3.so"] = ["libgtk-3.so.0"]
    assert depends(tree) == [
        "libc6 (>= 2.35)",
        "libglib2.0-0t64 | libglib2.0-0",
        "libstdc++6 (>= 11)",
        "libx11-6",
        "xkb-data",
    ]


def test_a_library_of_no_known_package_stops_the_build(tree, linked):
    linked["gemstream"] = ["libc.so.6", "libstrange.so.9"]
    with pytest.raises(ToolMissing, match=r"Which package has libstrange\.so\.9\?"):
        depends(tree)


def test_what_the_package_says_of_itself_can_be_read():
    text = control(["libc6 (>= 2.35)", "xkb-data"], "amd64", 12)
    fields, _, description = text.partition("Description: ")
    assert f"\nVersion: {version()}\n" in fields
    assert "\nInstalled-Size: 12\nDepends: libc6 (>= 2.35), xkb-data\n" in fields
    first, *others = description.splitlines()
    assert not first.endswith(".")
    assert len(first) < 80
    assert first[0].islower()
    assert " ." in others
    assert all(line.startswith(" ") and len(line) <= 73 for line in others)


def test_the_changes_have_their_days():
    known = [
        Release("0.2.0", "2027-01-31", "Hello.", ("One " * 30,)),
        Release("0.1.0", "", "", ("First.",)),
    ]
    first, second = changelog(known).split("gemstream (0.1.0) ")
    assert first.startswith("gemstream (0.2.0) unstable; urgency=medium\n\n  * Hello.\n  * One One")
    assert "\n    One" in first
    assert first.endswith(">  Sun, 31 Jan 2027 12:00:00 +0000\n\n")
    assert "\n  * First.\n\n -- The " in second


@pytest.mark.skipif(shutil.which("dpkg-parsechangelog") is None, reason="dpkg-dev is not here")
def test_debian_understands_the_changes(tmp_path):
    file = tmp_path / "changelog"
    file.write_text(changelog(deb.releases()))
    command = ["dpkg-parsechangelog", "-l", file, "--show-field"]
    told = [
        subprocess.run([*command, field], capture_output=True, text=True, check=True)
        for field in ("Version", "Timestamp")
    ]
    assert [each.stderr for each in told] == ["", ""]
    assert told[0].stdout.strip() == version()
    assert int(told[1].stdout) == build_time_s()


def test_whose_it_is_stands_first(tree):
    text = copyright_notice(tree)
    assert text.startswith(f"Gemstream {version()}, https://")
    assert re.search(r"^Copyright 20\d\d The Gemstream developers$", text, flags=re.MULTILINE)
    assert "/usr/share/common-licenses/Apache-2.0" in text
    assert "licences." not in text.split("common-licenses", 1)[1]
