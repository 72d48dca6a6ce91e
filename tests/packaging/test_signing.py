import shutil
import subprocess

import pytest

import newest
import signing
import sums
from desktop.updates.latest import understood
from desktop.updates.minisign import NotSigned, public_key, trusted_comment
from desktop.updates.release_key import KEY
from signing import DEVELOPMENT_KEY, PASSWORD_VARIABLE, SECRET_VARIABLE, release_key, sign

needs_minisign = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="minisign (Debian: minisign) is not here"
)


def pair(folder):
    """A new key, made by minisign itself: its public part, and what the environment has of it."""
    secret, public = folder / "secret.key", folder / "public.pub"
    # Without a password: minisign makes each use of one take seconds and a gigabyte.
    command = ["minisign", "-G", "-W", "-s", secret, "-p", public]
    subprocess.run(command, check=True, capture_output=True)
    return public.read_text("utf-8").splitlines()[1], {SECRET_VARIABLE: secret.read_text("utf-8")}


@pytest.fixture
def keys(tmp_path):
    """A key of the test's own."""
    folder = tmp_path / "keys"
    folder.mkdir()
    return pair(folder)


def test_the_key_is_the_one_that_the_program_knows():
    assert release_key() == KEY
    public_key(KEY)


def test_the_key_of_development_makes_no_release(monkeypatch, capsys, tmp_path):
    file = tmp_path / "release_key.py"
    monkeypatch.setattr(signing.release_key, "__defaults__", (file,))
    file.write_text(f'KEY = "{DEVELOPMENT_KEY}"\n', encoding="utf-8")
    assert signing.main() == 1
    assert "key of development" in capsys.readouterr().err
    file.write_text('KEY = "RWSomebody"\n', encoding="utf-8")
    assert signing.main() == 0


def test_a_program_that_knows_no_key_is_said(tmp_path):
    file = tmp_path / "release_key.py"
    file.write_text('"""Nothing."""\n', encoding="utf-8")
    with pytest.raises(signing.NotSigned, match="No KEY"):
        release_key(file)


@needs_minisign
def test_the_program_takes_what_was_signed(keys, tmp_path):
    key, environ = keys
    file = newest.write_site(tmp_path, "0.2.0", "New: nothing.")
    signature = sign(file, key, environ)
    news, signed_at_s = understood(file.read_bytes(), signature.read_bytes(), key)
    assert news.version.text == "0.2.0"
    assert news.notes == "New: nothing."
    assert signed_at_s > 1.7e9
    signed = signature.read_bytes()
    with pytest.raises(NotSigned, match="does not fit"):
        trusted_comment(file.read_bytes() + b" ", signed, public_key(key))


@needs_minisign
def test_sums_are_signed_as_a_release_does_it(keys, tmp_path, monkeypatch, capsys):
    key, environ = keys
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "a.deb").write_bytes(b"hello")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sums, "release_key", lambda: key)
    assert sums.main([str(dist), "--sign"]) == 0
    signature = (dist / "SHA256SUMS.minisig").read_bytes()
    comment = trusted_comment((dist / "SHA256SUMS").read_bytes(), signature, public_key(key))
    assert "file:SHA256SUMS" in comment
    told = capsys.readouterr()
    assert environ[SECRET_VARIABLE].splitlines()[1] not in told.out + told.err


@needs_minisign
def test_a_key_that_the_program_does_not_know_is_refused(keys, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"hello")
    with pytest.raises(signing.NotSigned, match="not by the key that the program knows"):
        sign(file, DEVELOPMENT_KEY, keys[1])


@needs_minisign
def test_a_secret_that_is_none_is_said(keys, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"hello")
    with pytest.raises(signing.NotSigned, match="was not made"):
        sign(file, keys[0], {SECRET_VARIABLE: "untrusted comment: \nnone"})
    assert not file.with_name("file.minisig").exists()


def test_without_a_key_nothing_is_signed(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv(SECRET_VARIABLE, raising=False)
    (tmp_path / "a.deb").write_bytes(b"hello")
    assert sums.main([str(tmp_path), "--sign"]) == 1
    assert "set MINISIGN_SECRET_KEY" in capsys.readouterr().err


def test_what_is_started_is_not_told_the_key(tmp_path, monkeypatch):
    told = []

    def note(command, **given):
        told.append((command, given["env"], given["input"]))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(signing.subprocess, "run", note)
    environ = {"PATH": "/bin", SECRET_VARIABLE: "untrusted\nSECRET", PASSWORD_VARIABLE: "word"}
    sign(tmp_path / "file", KEY, environ)
    assert [env for _, env, _ in told] == [{"PATH": "/bin"}] * 2
    assert "SECRET" not in str([command for command, _, _ in told])
    assert [read for _, _, read in told] == ["word\n", ""], "the password comes by a pipe"


def test_without_minisign_that_is_said(tmp_path, monkeypatch):
    def missing(*_, **__):
        raise FileNotFoundError

    monkeypatch.setattr(signing.subprocess, "run", missing)
    with pytest.raises(signing.NotSigned, match="apt install minisign"):
        sign(tmp_path / "file", KEY, {SECRET_VARIABLE: "secret"})
