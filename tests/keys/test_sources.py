from dataclasses import replace

import pytest

from desktop.core.profile import Profile
from desktop.core.source import ENVIRONMENT, OFFLINE
from desktop.keys import PROFILES as FILE_NAME
from desktop.keys.profiles import Profiles, ProfilesFile
from desktop.keys.ring import KeyRing
from desktop.keys.sources import about, sources

MINE = Profile(id="0" * 8, name="Personal")
CLOUD = Profile(id="2" * 8, name="Cloud", service="enterprise", project="p-1")


def found(folder, environ, flag="auto"):
    ProfilesFile(folder / FILE_NAME).save(lambda: Profiles(all=(MINE, CLOUD), chosen=CLOUD.id))
    return sources(KeyRing(folder, environ, flag), environ)


def test_the_profiles_come_first_and_the_offline_engine_is_one(tmp_path):
    all_ = found(tmp_path, {})
    assert [each.name for each in all_.all] == ["Personal", "Cloud", "Offline engine"]
    assert all_.in_use.id == CLOUD.id
    assert all_.all[-1].id == OFFLINE


def test_the_environment_is_shown_as_what_cannot_be_changed(tmp_path):
    all_ = found(tmp_path, {"GOOGLE_API_KEY": "s3cret"})
    assert all_.in_use.id == ENVIRONMENT
    assert all_.in_use.about == "Key in GOOGLE_API_KEY; cannot be changed here"
    assert "s3cret" not in repr(all_)


@pytest.mark.parametrize(
    ("flag", "about_it"),
    [("enterprise", "Gemini Enterprise, as the environment says"), ("gemini", "It has no key")],
)
def test_the_environment_without_a_key(tmp_path, flag, about_it):
    environ = {"GOOGLE_CLOUD_PROJECT": "p"}
    keys = KeyRing(tmp_path, environ, flag)
    assert sources(keys, environ).in_use.about == about_it


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (MINE, "Key in the keychain"),
        (replace(MINE, kept_in="file"), "Key in a private file"),
        (replace(MINE, kept_in="session"), "For this session only"),
        (replace(MINE, base_url="http://127.0.0.1:80"), "Key in the keychain, for 127.0.0.1"),
        (replace(MINE, base_url="https://a.example:8/v1"), "Key in the keychain, for a.example:8"),
        (CLOUD, "Gemini Enterprise, project p-1"),
    ],
)
def test_where_a_key_is_and_where_it_goes(profile, words):
    assert about(profile) == words
