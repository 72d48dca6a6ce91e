import sys
from types import ModuleType

import pytest

import build
from build import TARGETS, Target


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_has_what_makes_it(name):
    __import__(TARGETS[name].module)
    assert callable(sys.modules[TARGETS[name].module].make)


@pytest.fixture
def only(monkeypatch, tree, tmp_path):
    """One target, made of a program that was frozen before."""
    module = ModuleType("made_here")
    module.make = lambda given, out: [_written(out / f"{given.name}.package")]
    monkeypatch.setitem(sys.modules, "made_here", module)
    monkeypatch.setattr(build, "freeze", lambda work: tree)
    monkeypatch.setattr(build, "faults", lambda given: [])

    def target(**given):
        made = Target(**{"module": "made_here", "system": sys.platform, **given})
        monkeypatch.setattr(build, "TARGETS", {"package": made})

    target()
    return target


def _written(file):
    file.write_bytes(b"package")
    return file


def test_a_package_is_made_of_the_frozen_program(only, tmp_path, capsys):
    assert build.main(["package", "--out", str(tmp_path / "dist")]) == 0
    assert (tmp_path / "dist" / "gemstream.package").read_bytes() == b"package"
    digest = "bc4a71180870f7945155fbb02f4b0a2e3faa2a62d6d31b7039013055ed19869a"
    assert capsys.readouterr().out.startswith(
        f"{digest}  {tmp_path / 'dist' / 'gemstream.package'}"
    )


def test_a_target_is_given_its_options_of_the_command_line(only, tmp_path):
    given = {}

    def make(tree, out, *, runtime_file):
        given.update(file=runtime_file)
        return []

    sys.modules["made_here"].make = make
    only(options=("runtime_file",))
    assert build.main(["package", "--out", str(tmp_path), "--runtime-file", "here"]) == 0
    assert given == {"file": build.Path("here")}


def test_a_program_frozen_before_is_not_frozen_again(only, tmp_path, tree, monkeypatch):
    monkeypatch.setattr(build, "freeze", None)
    made = build.build(["package"], tmp_path / "dist", tmp_path, tree)
    assert [file.name for file in made] == ["gemstream.package"]


def test_what_another_system_makes_is_one_sentence(only, capsys):
    only(system="win32")
    assert build.main(["package"]) == 1
    assert capsys.readouterr().err == "build.py: package is made on Windows alone.\n"


def test_what_another_system_froze_may_be_packed_here(only, tmp_path, tree, capsys):
    only(system="win32", packs_anywhere=True)
    assert build.main(["package"]) == 1
    told = "build.py: package needs Windows to freeze, or what it froze (--tree).\n"
    assert capsys.readouterr().err == told
    assert build.main(["package", "--tree", str(tree), "--out", str(tmp_path / "dist")]) == 0


def test_a_missing_program_is_one_sentence(only, capsys, monkeypatch):
    only(programs={"no-such-program": "no-such-package"})
    monkeypatch.setattr("build_tools.may_use_apt", lambda: False)
    assert build.main(["package"]) == 1
    told = capsys.readouterr().err
    assert "Missing: no-such-program" in told
    assert "sudo apt install no-such-package" in told


def test_an_unknown_target_is_refused(capsys):
    with pytest.raises(SystemExit):
        build.main(["msi"])
    assert "invalid choice" in capsys.readouterr().err


def test_a_program_with_something_wrong_is_not_packed(only, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(build, "faults", lambda given: ["A is missing."])
    monkeypatch.setattr(sys, "platform", "linux")
    only(system="linux")
    assert build.main(["package", "--out", str(tmp_path / "dist")]) == 1
    assert capsys.readouterr().err.endswith("should be:\nA is missing.\n")
    assert not (tmp_path / "dist").exists()


def test_a_file_that_is_too_large_fails(only, tmp_path, capsys):
    only(most_bytes=6)
    assert build.main(["package", "--out", str(tmp_path / "dist")]) == 1
    assert "gemstream.package has 0.0 MB, more than 0." in capsys.readouterr().err
