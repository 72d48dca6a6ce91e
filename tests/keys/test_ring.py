import asyncio
import json
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop.core.errors import (
    AuthenticationFailed,
    KeyIsForElsewhere,
    RequestRejected,
    SecretStoreFailed,
    StorageFailed,
)
from desktop.core.profile import GOOGLE, Profile, account
from desktop.core.secret import Secret
from desktop.core.source import ENVIRONMENT, OFFLINE
from desktop.credentials import masked
from desktop.keys import PROFILES as FILE_NAME
from desktop.keys import ring
from desktop.keys.profiles import Profiles, ProfilesFile
from desktop.keys.ring import KeyRing
from tests.keychains import Locked, None_, Refusing, Slow, Working

MINE = Profile(id="0" * 8, name="Personal")
WORK = Profile(id="1" * 8, name="Work", base_url="https://gateway.example")
CLOUD = Profile(id="2" * 8, name="Cloud", service="enterprise", project="p-1")
KEY, OTHER = Secret("AIza-first-key"), Secret("AIza-other-key")


@pytest.fixture
def keychain(use_keychain):
    return use_keychain(Working())


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def keep(folder, *profiles, chosen=""):
    ProfilesFile(folder / FILE_NAME).save(lambda: Profiles(all=profiles, chosen=chosen))


GEMINI = {"GEMINI_API_KEY": "env-key"}
ENTERPRISE = {"GOOGLE_GENAI_USE_ENTERPRISE": "true", "GOOGLE_CLOUD_PROJECT": "p"}


@pytest.mark.parametrize(
    ("flag", "environ", "kept", "chosen", "engine"),
    [
        ("auto", {}, (), OFFLINE, "offline"),
        ("auto", GEMINI, (), ENVIRONMENT, "gemini"),
        ("auto", ENTERPRISE, (), ENVIRONMENT, "enterprise"),
        ("auto", {"GOOGLE_GENAI_USE_VERTEXAI": "1"}, (), ENVIRONMENT, "enterprise"),
        ("auto", {**ENTERPRISE, "GOOGLE_GENAI_USE_ENTERPRISE": "0"}, (), OFFLINE, "offline"),
        ("auto", {}, (MINE, CLOUD), MINE.id, "gemini"),
        ("auto", {}, (CLOUD, MINE), CLOUD.id, "enterprise"),
        ("auto", GEMINI, (CLOUD,), ENVIRONMENT, "gemini"),
        ("auto", ENTERPRISE, (MINE,), ENVIRONMENT, "enterprise"),
        ("offline", GEMINI, (MINE,), OFFLINE, "offline"),
        ("gemini", {}, (), ENVIRONMENT, "gemini"),
        ("gemini", {**GEMINI, **ENTERPRISE}, (MINE,), ENVIRONMENT, "gemini"),
        ("gemini", ENTERPRISE, (CLOUD, MINE), MINE.id, "gemini"),
        ("gemini", {}, (CLOUD,), ENVIRONMENT, "gemini"),
        ("enterprise", {}, (), ENVIRONMENT, "enterprise"),
        ("enterprise", GEMINI, (MINE, CLOUD), CLOUD.id, "enterprise"),
        ("enterprise", {"GOOGLE_CLOUD_PROJECT": "p"}, (CLOUD,), ENVIRONMENT, "enterprise"),
    ],
)
def test_a_flag_beats_the_environment_and_that_a_profile(
    folder, flag, environ, kept, chosen, engine
):
    keep(folder, *kept)
    keys = KeyRing(folder, environ, flag)
    assert (keys.chosen, keys.engine) == (chosen, engine)
    assert (keys.profile is None) == (chosen in {OFFLINE, ENVIRONMENT})


def test_what_was_chosen_is_in_use(folder):
    keep(folder, MINE, WORK, CLOUD, chosen=WORK.id)
    assert KeyRing(folder, {}).profile == WORK
    keep(folder, MINE, WORK, chosen=OFFLINE)
    assert KeyRing(folder, {}).engine == "offline"
    # A flag still finds the one that was chosen among those that fit.
    keep(folder, MINE, WORK, CLOUD, chosen=WORK.id)
    assert KeyRing(folder, {}, "gemini").profile == WORK


@pytest.mark.parametrize(
    ("environ", "flag", "has"),
    [
        ({}, "auto", False),
        (GEMINI, "auto", True),
        (ENTERPRISE, "offline", True),
        ({}, "gemini", True),
    ],
)
def test_whether_the_environment_says_anything(folder, environ, flag, has):
    assert KeyRing(folder, environ, flag).has_environment is has


@pytest.mark.parametrize(
    ("flag", "environ", "kept", "is_empty"),
    [
        ("auto", {}, (), True),
        ("offline", {}, (), False),
        ("gemini", {}, (), False),
        ("auto", GEMINI, (), False),
        ("auto", ENTERPRISE, (), False),
        ("auto", {}, (MINE,), False),
    ],
)
def test_whether_anybody_ever_said_what_to_ask_with(folder, flag, environ, kept, is_empty):
    if kept:
        keep(folder, *kept, chosen=OFFLINE)
    assert KeyRing(folder, environ, flag).is_empty is is_empty


def test_the_key_of_the_environment_is_masked_even_if_it_is_not_used(folder):
    KeyRing(folder, {"GOOGLE_API_KEY": "some-env-key"}, "offline")
    assert masked("some-env-key") == "[secret]"


def test_a_broken_file_is_told(folder):
    folder.mkdir()
    (folder / FILE_NAME).write_text("{")
    assert "cannot be understood" in KeyRing(folder, {}).problem


def test_without_a_file_nothing_is_loaded_for_it(folder):
    code = (
        "import sys, pathlib, desktop.keys.ring as r; "
        "assert r.KeyRing(pathlib.Path(sys.argv[1]), {}).is_empty; "
        "sys.exit('desktop.keys.profiles' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, folder], timeout=20).returncode == 0


def test_nobody_has_said_what_to_ask_with(folder):
    assert KeyRing(folder, {}).is_empty
    assert not KeyRing(folder, {}, "offline").is_empty
    assert not KeyRing(folder, GEMINI).is_empty
    keep(folder, chosen=OFFLINE)
    assert KeyRing(folder, {}).is_empty
    keep(folder, MINE, chosen=OFFLINE)
    assert not KeyRing(folder, {}).is_empty


def test_no_file_is_read_where_it_decides_nothing(folder):
    folder.mkdir()
    (folder / FILE_NAME).write_text("{")
    assert KeyRing(folder, GEMINI).problem == ""
    assert [each.name for each in folder.iterdir()] == [FILE_NAME]


async def test_a_key_is_kept_found_again_and_masked(folder, keychain):
    keys = KeyRing(folder, {})
    kept = await keys.keep(MINE, KEY)
    assert kept.key_urls == (GOOGLE,)
    assert keychain.kept == {("Gemstream", account(MINE.id, GOOGLE)): KEY.reveal()}
    assert await keys.key_of(kept) == KEY
    again = KeyRing(folder, {})
    assert again.profile == kept
    assert await again.key_of(again.profile) == KEY
    assert masked(KEY.reveal()) == "[secret]"
    assert KEY.reveal() not in (folder / FILE_NAME).read_text()


async def test_a_key_is_read_once(folder, keychain):
    keys = KeyRing(folder, {})
    kept = await keys.keep(MINE, KEY)
    keychain.kept.clear()
    assert await keys.key_of(kept) == KEY
    with pytest.raises(AuthenticationFailed, match="“Personal” is not there any more"):
        await KeyRing(folder, {}).key_of(kept)


async def test_a_key_in_a_file(folder):
    kept = await KeyRing(folder, {}).keep(replace(MINE, kept_in="file"), KEY)
    assert json.loads((folder / "keys.json").read_bytes()) == {
        account(MINE.id, GOOGLE): KEY.reveal()
    }
    assert await KeyRing(folder, {}).key_of(kept) == KEY


async def test_a_key_for_this_session_is_written_nowhere(folder, keychain):
    keys = KeyRing(folder, {})
    kept = await keys.keep(replace(MINE, kept_in="session"), KEY)
    keys.choose(MINE.id)
    await keys.save()
    assert await keys.key_of(kept) == KEY
    assert keychain.kept == {}
    assert "Personal" not in (folder / FILE_NAME).read_text()
    assert [each.name for each in folder.iterdir()] == [FILE_NAME]
    assert KeyRing(folder, {}).engine == "offline"


class TestAnotherAddress:
    URL = "http://127.0.0.1:1"

    @pytest.fixture
    async def kept(self, folder, keychain):
        return await KeyRing(folder, {}).keep(MINE, KEY)

    def moved(self, folder):
        return KeyRing(folder, {"GOOGLE_GEMINI_BASE_URL": f"{self.URL}/"})

    async def test_the_key_is_not_sent_there_unasked(self, folder, kept):
        keys = self.moved(folder)
        with pytest.raises(KeyIsForElsewhere) as caught:
            await keys.key_of(keys.profile)
        assert caught.value.address == self.URL
        assert caught.value.given_for == (GOOGLE,)
        assert caught.value.profile_id == kept.id

    async def test_nor_is_it_to_the_address_of_a_changed_profile(self, folder, kept):
        keys = KeyRing(folder, {})
        with pytest.raises(KeyIsForElsewhere):
            await keys.key_of(replace(kept, base_url=self.URL))

    async def test_a_file_that_somebody_changed_sends_no_key_elsewhere(self, folder, kept):
        keep(folder, replace(kept, base_url=self.URL, key_urls=(self.URL,)))
        keys = KeyRing(folder, {})
        with pytest.raises(AuthenticationFailed, match="not there any more"):
            await keys.key_of(keys.profile)

    async def test_once_allowed_it_is_and_stays_so(self, folder, kept):
        keys = self.moved(folder)
        await keys.allow(kept.id, self.URL)
        assert await keys.key_of(keys.profile) == KEY
        again = self.moved(folder)
        assert await again.key_of(again.profile) == KEY
        assert again.profile.key_urls == (GOOGLE, self.URL)
        at_home = KeyRing(folder, {})
        assert await at_home.key_of(at_home.profile) == KEY
        await again.allow(kept.id, self.URL)
        await again.allow("unknown", self.URL)
        assert again.profiles.all == (again.profile,)

    async def test_removing_forgets_it_everywhere(self, folder, kept, keychain):
        keys = self.moved(folder)
        await keys.allow(kept.id, self.URL)
        assert len(keychain.kept) == 2
        await keys.remove(kept.id)
        assert keychain.kept == {}

    async def test_what_is_no_address_is_said(self, folder, kept):
        keys = KeyRing(folder, {"GOOGLE_GEMINI_BASE_URL": "no address"})
        with pytest.raises(RequestRejected, match="GOOGLE_GEMINI_BASE_URL"):
            await keys.key_of(keys.profile)

    async def test_google_itself_may_be_said(self, folder, kept):
        keys = KeyRing(folder, {"GOOGLE_GEMINI_BASE_URL": GOOGLE})
        assert await keys.key_of(keys.profile) == KEY


async def test_another_key_takes_the_place_of_the_first(folder, keychain):
    keys = KeyRing(folder, {})
    kept = await keys.keep(MINE, KEY)
    keys.choose(MINE.id)
    await keys.keep(replace(kept, name="Mine"), OTHER)
    assert keys.profile.name == "Mine"
    assert await keys.key_of(keys.profile) == OTHER
    assert list(keychain.kept.values()) == [OTHER.reveal()]
    # For another address, and in another place: nothing of it stays where it was.
    await keys.keep(replace(keys.profile, base_url=WORK.base_url, kept_in="file"), KEY)
    assert keychain.kept == {}
    assert await keys.key_of(keys.profile) == KEY
    await keys.keep(replace(keys.profile, base_url=None), OTHER)
    assert json.loads((folder / "keys.json").read_bytes()) == {
        account(MINE.id, GOOGLE): OTHER.reveal()
    }


async def test_a_new_name_leaves_the_key(folder, keychain):
    keys = KeyRing(folder, {})
    kept = await keys.keep(MINE, KEY)
    await keys.keep(WORK, OTHER)
    await keys.keep(replace(kept, name="Mine"))
    assert [each.name for each in keys.profiles.all] == ["Mine", "Work"]
    again = KeyRing(folder, {})
    assert await again.key_of(again.profile) == KEY


async def test_enterprise_needs_no_keychain(folder, use_keychain):
    use_keychain(None_())
    keys = KeyRing(folder, {})
    kept = await keys.keep(CLOUD)
    assert keys.profiles.all == (kept,)
    await keys.remove(kept.id)
    assert keys.profiles.all == ()


async def test_what_is_chosen_stays_chosen(folder, keychain):
    keys = KeyRing(folder, GEMINI)
    await keys.keep(MINE, KEY)
    await keys.keep(WORK, KEY)
    assert keys.chosen == ENVIRONMENT
    keys.choose(WORK.id)
    assert keys.profile.name == "Work"
    await keys.save()
    assert KeyRing(folder, {}).chosen == WORK.id
    assert KeyRing(folder, GEMINI).chosen == ENVIRONMENT
    keys.choose(ENVIRONMENT)
    assert keys.engine == "gemini"
    await keys.save()
    assert KeyRing(folder, {}).chosen == WORK.id
    keys.choose(OFFLINE)
    await keys.save()
    assert KeyRing(folder, {}).chosen == OFFLINE


async def test_removing_the_one_in_use_falls_back_as_a_start_would(folder, keychain):
    keys = KeyRing(folder, {})
    for profile in (MINE, WORK):
        await keys.keep(profile, KEY)
    keys.choose(WORK.id)
    await keys.remove("unknown")
    await keys.remove(WORK.id)
    assert keys.chosen == MINE.id
    assert len(keychain.kept) == 1
    await keys.remove(MINE.id)
    assert keys.engine == "offline"
    assert keychain.kept == {}
    with pytest.raises(AuthenticationFailed):
        await keys.key_of(replace(MINE, key_urls=(GOOGLE,)))
    assert KeyRing(folder, {}).profiles.all == ()


async def test_a_keychain_that_refuses_changes_nothing(folder, use_keychain):
    use_keychain(Refusing())
    keys = KeyRing(folder, {})
    with pytest.raises(SecretStoreFailed, match="refused"):
        await keys.keep(MINE, KEY)
    assert keys.profiles.all == ()
    assert not folder.exists()


async def test_a_locked_keychain_keeps_the_profile(folder, use_keychain):
    use_keychain(Working())
    kept = await KeyRing(folder, {}).keep(MINE, KEY)
    use_keychain(Locked())
    keys = KeyRing(folder, {})
    for use in (keys.key_of(kept), keys.remove(kept.id)):
        with pytest.raises(SecretStoreFailed, match="locked"):
            await use
    assert keys.profiles.all == (kept,)


async def test_without_the_keychain_a_profile_can_be_removed(folder, use_keychain):
    use_keychain(Working())
    kept = await KeyRing(folder, {}).keep(MINE, KEY)
    use_keychain(None_())
    keys = KeyRing(folder, {})
    await keys.remove(kept.id)
    assert KeyRing(folder, {}).profiles.all == ()


async def test_a_slow_keychain_is_not_waited_for_for_ever(folder, use_keychain, monkeypatch):
    backend = use_keychain(Slow())
    monkeypatch.setattr(ring, "LOAD_S", 0.01)
    keys = KeyRing(folder, {})
    with pytest.raises(SecretStoreFailed, match="in time"):
        await keys.key_of(replace(MINE, key_urls=(GOOGLE,)))
    assert backend.asked.is_set()
    backend.answers.set()


async def test_profiles_that_cannot_be_written_hold_until_the_end(folder, keychain):
    folder.parent.mkdir(exist_ok=True)
    folder.touch()
    keys = KeyRing(folder, {})
    with pytest.raises(StorageFailed, match="profiles cannot be kept"):
        await keys.keep(MINE, KEY)
    assert await keys.key_of(keys.profiles.get(MINE.id)) == KEY


async def test_two_changes_at_once_both_hold(folder, keychain):
    keys = KeyRing(folder, {})
    for profile in (MINE, WORK):
        await keys.keep(profile, KEY)
    mine, work = keys.profiles.all
    await asyncio.gather(
        keys.keep(replace(mine, name="One"), OTHER), keys.keep(replace(mine, name="Two"))
    )
    assert [each.name for each in keys.profiles.all] == ["One", "Work"]
    await asyncio.gather(keys.keep(replace(work, name="Three"), OTHER), keys.remove(mine.id))
    assert [each.name for each in keys.profiles.all] == ["Three"]
    assert KeyRing(folder, {}).profiles.all == keys.profiles.all
