import asyncio
import json
import os
from dataclasses import replace
from pathlib import Path

from desktop import instance
from desktop.cli import doctor
from desktop.core.profile import Profile
from desktop.core.secret import Secret
from desktop.keys.ring import KeyRing
from desktop.setup import Setup
from tests.keychains import Locked, Working
from tests.loopback import LoopbackServer, refusing

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def report(capsys, **setup):
    code = doctor.run(Setup(**setup), as_json=True)
    value = json.loads(capsys.readouterr().out)
    assert code == (0 if value["ok"] else 1)
    assert value["ok"] == all(check["ok"] for check in value["checks"])
    return value, {check["name"]: check for check in value["checks"]}


def test_all_is_well_with_the_offline_engine(capsys, tmp_path):
    value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert value["ok"]
    assert checks["Engine (offline)"]["detail"].startswith("answers")
    assert checks["Data folder"]["detail"] == str(tmp_path)
    assert checks["Keychain"]["detail"].startswith("none")
    assert checks["API key"]["detail"] == "none"


def test_what_is_missing_is_said_with_a_next_step(capsys, tmp_path):
    file = tmp_path / "file"
    file.touch()
    value, checks = report(capsys, engine="gemini", environ={}, data_dir=file / "below")
    assert not value["ok"]
    for name in ("Display", "API key", "Data folder", "Engine (gemini)"):
        assert not checks[name]["ok"]
        assert checks[name]["hint"]


def test_a_secret_is_never_printed(capsys, tmp_path):
    body = {"error": {"code": 400, "message": "bad key s3cret-key", "status": "INVALID_ARGUMENT"}}
    with LoopbackServer([refusing(400, body)]) as server:
        environ = {
            **OFFSCREEN,
            "GEMINI_API_KEY": "s3cret-key",
            "GOOGLE_GEMINI_BASE_URL": server.url,
        }
        for as_json in (True, False):
            assert doctor.run(Setup(environ=environ, data_dir=tmp_path), as_json=as_json) == 1
            out = capsys.readouterr().out
            assert "s3cret-key" not in out
            assert "from the environment (GEMINI_API_KEY)" in out


MINE = Profile(id="0" * 8, name="Mine")


def keep(folder, profile, key=None):
    asyncio.run(KeyRing(folder, {}).keep(profile, key))


def test_where_the_key_comes_from_is_said(capsys, tmp_path, use_keychain):
    use_keychain(Working())
    with LoopbackServer([lambda line: line.whole(200, b'{"models": []}')]) as server:
        keep(tmp_path, replace(MINE, base_url=server.url), Secret("s3cret-key"))
        value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert value["ok"]
    assert checks["Keychain"]["detail"] == "keychains Working"
    assert checks["API key"]["detail"] == '"Mine", from the keychain'
    assert "s3cret-key" not in json.dumps(value)
    assert server.requests[0].headers["x-goog-api-key"] == "s3cret-key"


def test_a_key_that_cannot_be_had_is_said(capsys, tmp_path, use_keychain):
    use_keychain(Working())
    keep(tmp_path, MINE, Secret("s3cret-key"))
    use_keychain(Locked())
    value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert not value["ok"]
    assert checks["API key"]["detail"] == checks["Engine (gemini)"]["detail"].rstrip(".")
    assert checks["API key"]["detail"] == "The keychain is locked"


def test_a_keychain_that_cannot_be_looked_at_is_said(capsys, tmp_path, use_keychain, monkeypatch):
    use_keychain(None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.nothing.Keyring")
    value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert not value["ok"]
    assert checks["Keychain"]["detail"] == "The keychain refused"


def test_enterprise_needs_no_key(capsys, tmp_path):
    cloud = replace(MINE, service="enterprise", project="p-1", base_url="http://127.0.0.1:1")
    keep(tmp_path, cloud)
    _, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert checks["API key"]["ok"]
    assert "none needed" in checks["API key"]["detail"]
    assert "Engine (enterprise)" in checks


def test_profiles_that_cannot_be_understood_are_said(capsys, tmp_path):
    (tmp_path / "profiles.json").write_text("{")
    _, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert not checks["API key"]["ok"]
    assert "profiles.json.broken-1" in checks["API key"]["detail"]


def test_a_folder_that_cannot_be_named_is_said_once(capsys):
    _, checks = report(capsys, environ=OFFSCREEN, data_dir=Path("~nobody-here/x"))
    assert not checks["Data folder"]["ok"]
    assert not checks["API key"]["ok"]


def test_people_get_lines(capsys, tmp_path):
    assert doctor.run(Setup(environ=OFFSCREEN, data_dir=tmp_path), as_json=False) == 0
    out = capsys.readouterr().out
    assert "All is well." in out
    doctor.run(Setup(environ={}, data_dir=tmp_path), as_json=False)
    assert "MISSING" in capsys.readouterr().out


def test_what_images_can_be_read_is_said(capsys, tmp_path, monkeypatch):
    _, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert "HEIC, PDF" in checks["Images"]["detail"]
    monkeypatch.setattr("desktop.images.readable", lambda: {"PNG": True, "HEIC": False})
    value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert not value["ok"]
    assert checks["Images"]["hint"].startswith("HEIC cannot be read")


def test_a_window_that_has_the_folder_is_told(capsys, tmp_path, monkeypatch):
    with instance.take(tmp_path) as lock:
        value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
        assert value["ok"]
        assert checks["Data folder"]["detail"].endswith(f"(process {os.getpid()})")
        monkeypatch.setattr(instance, "this_host", lambda: "elsewhere")
        lock.tell()
        _, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
        assert checks["Data folder"]["detail"].endswith("(on the computer elsewhere)")
    _, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert checks["Data folder"]["detail"] == str(tmp_path)


def test_a_sqlite_that_cannot_search_is_said(capsys, tmp_path, monkeypatch):
    _, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert checks["Conversations"]["ok"]
    monkeypatch.setattr("desktop.storage.abilities.lacking", lambda: "no such module: fts5")
    value, checks = report(capsys, environ=OFFSCREEN, data_dir=tmp_path)
    assert not value["ok"]
    assert "no such module: fts5" in checks["Conversations"]["detail"]
    assert "FTS5" in checks["Conversations"]["hint"]


def test_the_engine_is_reached_as_the_settings_say(capsys, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"ca_file": str(tmp_path / "no.pem")}))
    environ = {"GEMINI_API_KEY": "k", **OFFSCREEN}
    _, checks = report(capsys, environ=environ, data_dir=tmp_path)
    assert checks["Engine (gemini)"]["detail"] == "The CA file no.pem cannot be read."
