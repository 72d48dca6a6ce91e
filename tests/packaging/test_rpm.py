import shutil
import subprocess

import pytest

import rpm
from build_tools import ToolMissing
from product import build_time_s, version


@pytest.fixture
def linked(monkeypatch):
    """The tree stands for a program that is linked with these."""
    libraries = frozenset({"libEGL.so.1", "libc.so.6"})
    monkeypatch.setattr(rpm, "linked", lambda tree: libraries)
    monkeypatch.setattr(rpm, "glibc_needed", lambda tree: (2, 35))
    return libraries


@pytest.fixture
def licences(tree):
    """The licences beside the frozen program."""
    folder = tree / "_internal" / "resources" / "licences"
    folder.mkdir(parents=True)
    (folder / "README.txt").write_text("All parts")
    return folder


@pytest.fixture
def rpmbuild(monkeypatch, linked):
    """Stands for rpmbuild; ``said`` has its command, what it was told and what it saw."""
    said = {"code": 0}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")

    def run(words, env, **_):
        said["words"], said["env"] = words, env
        said["spec"] = rpm.Path(words[-1]).read_text(encoding="utf-8")
        top = next(word for word in words if word.startswith("_topdir ")).removeprefix("_topdir ")
        if said["code"] == 0:
            made = rpm.Path(top, "RPMS", "x86_64", "gemstream-1.rpm")
            made.parent.mkdir(parents=True)
            made.write_bytes(b"rpm")
        return subprocess.CompletedProcess(words, said["code"], "", "bad spec")

    monkeypatch.setattr(rpm.subprocess, "run", run)
    return said


def test_what_it_needs_is_named_by_libraries(tree, linked):
    assert rpm.requires(tree) == [
        "libEGL.so.1()(64bit)",
        "libc.so.6()(64bit)",
        "libc.so.6(GLIBC_2.35)(64bit)",
        "xkeyboard-config",
    ]


def test_the_package_is_made_where_it_is_wanted(tree, licences, tmp_path, rpmbuild):
    assert rpm.make(tree, tmp_path) == [tmp_path / "gemstream-1.rpm"]
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("rpm-")] == []
    assert rpmbuild["env"]["SOURCE_DATE_EPOCH"] == "1800000000"
    assert "_binary_payload w19.zstdio" in rpmbuild["words"]
    spec = rpmbuild["spec"]
    assert f"Version: {version()}\n" in spec
    assert "AutoReqProv: no\n" in spec
    assert "Requires: libEGL.so.1()(64bit)\n" in spec
    assert "LGPL-3.0-only" in spec
    files = spec[spec.index("%files") : spec.index("%changelog")].splitlines()
    assert "/usr/lib/gemstream" in files
    assert "/usr/bin/gemstream" in files
    assert "/usr/share/doc/gemstream/licences" in files
    assert not [each for each in files if each.startswith("/usr/lib/gemstream/")]
    assert not [each for each in files if each in {"/usr", "/usr/share", "/usr/bin"}]
    assert f"The Gemstream developers <gemstream@users.noreply.github.com> - {version()}-1" in spec


def test_a_fault_of_rpmbuild_is_said(tree, licences, tmp_path, rpmbuild):
    rpmbuild["code"] = 1
    with pytest.raises(ToolMissing, match="bad spec"):
        rpm.make(tree, tmp_path)


@pytest.mark.skipif(shutil.which("rpmbuild") is None, reason="rpmbuild is not here")
def test_rpmbuild_makes_the_same_each_time(tree, licences, tmp_path, linked):
    (package,) = rpm.make(tree, tmp_path)
    first = package.read_bytes()
    (tree / "gemstream").touch()
    assert rpm.make(tree, tmp_path)[0].read_bytes() == first

    def told(*words):
        command = ["rpm", "-qp", *words, package]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert "libEGL.so.1()(64bit)\n" in told("--requires")
    assert {*told("--qf", "[%{FILEUSERNAME}:%{FILEGROUPNAME} ]").split()} == {"root:root"}
    modes = told("--qf", "[%{FILEMODES:perms} %{FILENAMES}\\n]")
    assert "-rwxr-xr-x /usr/lib/gemstream/gemstream\n" in modes
    assert "/usr/share/doc/gemstream/licences -> ../../../lib/gemstream/" in told("-l", "-v")
    assert told("--qf", "%{BUILDHOST} %{BUILDTIME}") == f"reproducible {build_time_s()}"
    assert told("--scripts") == ""


def test_changes_of_a_release_carry_its_day(monkeypatch):
    release = rpm.Release("0.2.0", "2026-12-01", "", ("100 % of it.",))
    monkeypatch.setattr(rpm, "releases", lambda: [release])
    assert rpm._change(release) == (
        "* Tue Dec 01 2026 The Gemstream developers <gemstream@users.noreply.github.com> - "
        "0.2.0-1\n- 100 %% of it.\n"
    )
