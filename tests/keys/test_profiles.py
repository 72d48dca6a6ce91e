import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import StorageFailed
from desktop.core.profile import Profile
from desktop.core.source import OFFLINE
from desktop.keys import PROFILES as FILE_NAME
from desktop.keys.profiles import (
    LARGEST_BYTES,
    MOST_PROFILES,
    Profiles,
    ProfilesFile,
)

MINE = Profile(id="0" * 8, name="Personal", key_urls=("https://generativelanguage.googleapis.com",))
WORK = Profile(
    id="1" * 8,
    name="Work",
    service="enterprise",
    base_url="https://gateway.example:8443/v1",
    project="p-1",
    location="europe-west4",
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / FILE_NAME


def written(path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return ProfilesFile(path)


def test_what_is_kept_is_found_again(path):
    profiles = Profiles(all=(MINE, WORK, replace(MINE, id="2" * 8, kept_in="file")), chosen=WORK.id)
    ProfilesFile(path).save(lambda: profiles)
    file = ProfilesFile(path)
    assert file.load() == profiles
    assert not file.problem
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_lasts_for_a_session_is_not_written(path):
    once = replace(WORK, kept_in="session")
    ProfilesFile(path).save(lambda: Profiles(all=(MINE, once), chosen=once.id))
    assert ProfilesFile(path).load() == Profiles(all=(MINE,))
    assert "Work" not in path.read_text()


def test_which_one_is_in_use():
    assert Profiles().in_use is None
    assert Profiles(all=(MINE, WORK)).in_use is MINE
    assert Profiles(all=(MINE, WORK), chosen=WORK.id).in_use is WORK
    assert Profiles(all=(MINE, WORK), chosen=OFFLINE).in_use is None
    assert Profiles(all=(MINE, WORK), chosen="gone").in_use is MINE


def test_the_offline_engine_stays_chosen(path):
    ProfilesFile(path).save(lambda: Profiles(all=(MINE,), chosen=OFFLINE))
    assert ProfilesFile(path).load().chosen == OFFLINE


@pytest.mark.parametrize("chosen", ["gone", 1, None, ["0" * 8]])
def test_a_choice_that_is_not_there_is_none(path, chosen):
    entry = {"id": MINE.id, "name": "Personal"}
    assert written(path, {"profiles": [entry], "chosen": chosen}).load().chosen == ""


def test_without_a_file_there_are_none(path):
    file = ProfilesFile(path)
    assert file.load() == Profiles()
    assert not file.problem
    assert not path.parent.exists()


def test_what_another_version_wrote_is_kept(path):
    mine = {"id": MINE.id, "name": "Personal", "colour": "red"}
    other = {"id": "3" * 8, "name": "New", "service": "another"}
    file = written(path, {"version": 9, "profiles": [mine, other, 7]})
    profiles = file.load()
    assert [each.name for each in profiles.all] == ["Personal"]
    assert "2 profiles are not understood" in file.problem
    file.save(lambda: replace(profiles, chosen=MINE.id))
    found = json.loads(path.read_bytes())
    assert found["version"] == 9
    assert found["profiles"][0]["colour"] == "red"
    assert found["profiles"][1:] == [other, 7]
    assert ProfilesFile(path).load() == replace(profiles, chosen=MINE.id)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../x"},
        {"id": 1},
        {"id": None},
        {"name": ""},
        {"name": "a\nb"},
        {"name": "n" * 100},
        {"service": "other"},
        {"kept_in": "session"},
        {"kept_in": "cloud"},
        {"base_url": "javascript:1"},
        {"base_url": 1},
        {"project": 5},
        {"project": "p" * 1000},
        {"key_urls": "https://a.example"},
        {"key_urls": ["file:///a"]},
        {"key_urls": [1]},
    ],
)
def test_an_entry_with_a_value_that_is_not_ours_is_left_out_and_kept(path, change):
    entry = {"id": MINE.id, "name": "Personal", **change}
    file = written(path, {"profiles": [entry]})
    profiles = file.load()
    assert profiles.all == ()
    assert "A profile is not understood" in file.problem
    file.save(lambda: profiles)
    assert json.loads(path.read_bytes())["profiles"] == [entry]


def test_the_same_id_twice_and_too_many(path):
    entries = [{"id": f"{n:08x}", "name": str(n)} for n in range(MOST_PROFILES + 1)]
    file = written(path, {"profiles": [entries[0], *entries]})
    assert len(file.load().all) == MOST_PROFILES
    assert "2 profiles" in file.problem


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"profiles": {}}',
        b" " * LARGEST_BYTES + b"{}",
    ],
)
def test_a_broken_file_is_set_aside_and_said(path, content):
    file = written(path, content)
    assert file.load() == Profiles()
    assert "profiles.json.broken-1" in file.problem
    assert path.with_name("profiles.json.broken-1").read_bytes() == content


def test_a_broken_file_that_cannot_be_renamed_is_said_too(path, monkeypatch):
    file = written(path, b"{")
    monkeypatch.setattr("desktop.files.set_aside", lambda _: (_ for _ in ()).throw(OSError()))
    assert file.load() == Profiles()
    assert "stay in profiles.json" in file.problem


def test_a_file_that_cannot_be_read_or_written_is_said(path):
    path.mkdir(parents=True)
    file = ProfilesFile(path)
    assert file.load() == Profiles()
    assert "cannot be read" in file.problem
    with pytest.raises(StorageFailed, match="cannot be kept"):
        file.save(lambda: Profiles(all=(MINE,)))


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
ENTRY = st.fixed_dictionaries(
    {"id": st.just(MINE.id) | JSON, "name": st.text(max_size=5) | JSON},
    optional=dict.fromkeys(("service", "base_url", "key_urls", "kept_in", "project"), JSON),
)


@given(
    st.dictionaries(st.text(max_size=5), JSON, max_size=3), st.lists(ENTRY | JSON, max_size=3), JSON
)
def test_no_content_is_a_crash_and_a_known_profile_is_never_lost(
    tmp_path_factory, more, entries, x
):
    path = tmp_path_factory.mktemp("data") / FILE_NAME
    good = {"id": WORK.id, "name": "Work"}
    content = {**more, "profiles": [good, *entries], "chosen": x}
    file = written(path, json.dumps(content).encode())
    profiles = file.load()
    assert profiles.get(WORK.id).name == "Work"
    file.save(lambda: profiles)
    again = ProfilesFile(path)
    assert again.load() == profiles
    assert again.problem == file.problem
