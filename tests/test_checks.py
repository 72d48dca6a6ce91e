"""Single checks; all of them together are tested where `gemstream doctor` is."""

import pytest

from desktop import checks
from desktop.checks import Check, line_of
from desktop.network import Network
from desktop.settings_file import FILE_NAME
from desktop.setup import Setup
from desktop.updates.last_look import LastLook, save
from desktop.updates.report import OFF
from tests.proxies import authority


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


@pytest.mark.parametrize(
    ("network", "ok", "detail"),
    [
        (Network(proxy="none"), True, "no proxy"),
        (Network(proxy="socks5://p.example"), True, "through the proxy socks5://p.example:1080"),
        (Network(proxy="none", ca_file="/no/ca.pem"), False, "The CA file ca.pem cannot be read"),
    ],
)
def test_the_way_to_the_network_is_told(network, ok, detail):
    check = checks._network(network)
    assert (check.ok, check.detail) == (ok, detail)
    assert bool(check.hint) is not ok


def test_what_is_known_of_new_versions_is_told(tmp_path):
    setup = Setup(environ={}, data_dir=tmp_path)
    check = checks._new_versions(setup)
    assert (check.name, check.ok, check.detail) == ("New versions", True, OFF)
    (tmp_path / FILE_NAME).write_text('{"look_for_versions": true}')
    save(tmp_path, LastLook(at_s=1e9, fault="It was far."))
    assert (
        checks._new_versions(setup).detail == "last looked for on 2001-09-09 in vain: It was far."
    )


def test_a_ca_file_that_can_be_used_is_named(tmp_path):
    vouching, _ = authority()
    file = tmp_path / "ca.pem"
    vouching.cert_pem.write_to_path(str(file))
    check = checks._network(Network(proxy="none", ca_file=str(file)))
    assert check.detail == "no proxy, with the CA file ca.pem"


def test_a_password_of_a_proxy_is_not_told(monkeypatch):
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("ALL_PROXY", "http://me:s3cret@p.example:1")
    assert checks._network(Network()).detail == "through the proxy http://p.example:1"
