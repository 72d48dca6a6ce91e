"""Single checks; all of them together are tested where `gemstream doctor` is."""

import pytest

from desktop import checks
from desktop.checks import Check, line_of
from desktop.setup import Setup


@pytest.mark.parametrize(("package", "ok"), [("zxing-cpp", True), ("qasync", False)])
def test_a_package_that_is_not_there(monkeypatch, package, ok):
    version = checks.metadata.version

    def without(name):
        if name == package:
            raise checks.metadata.PackageNotFoundError
        return version(name)

    monkeypatch.setattr(checks.metadata, "version", without)
    check = next(check for check in checks._versions() if check.name == package)
    assert check.ok is ok
    assert package in check.hint


def test_a_broken_qt_is_told(monkeypatch):
    monkeypatch.setattr(checks.qt_needs, "missing_library", lambda environ: "Lacks a library.")
    check = checks._qt(Setup(environ={}))
    assert (check.ok, check.hint) == (False, "Lacks a library.")


def test_a_line_has_the_next_step_below_it():
    assert line_of(Check(name="A", ok=True, detail="there")) == "ok       A: there"
    lines = line_of(Check(name="A", ok=False, detail="not there", hint="Do it.")).splitlines()
    assert lines == ["MISSING  A: not there", "          Do it."]
