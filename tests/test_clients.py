from dataclasses import replace

import pytest

from desktop.clients import access_to, check, model_client
from desktop.core.errors import AuthenticationFailed, KeyIsForElsewhere
from desktop.core.profile import GOOGLE, Profile
from desktop.core.secret import Secret
from desktop.keys.ring import KeyRing
from desktop.network import Network
from tests.contracts import REQUEST
from tests.loopback import LoopbackServer, refusing, saying
from tests.proxies import HOST, SocksProxy


async def ask(client):
    try:
        return [chunk async for batch in client.stream(REQUEST) for chunk in batch]
    finally:
        await client.aclose()


@pytest.mark.parametrize(
    ("engine", "words"), [("gemini", "no API key"), ("enterprise", "Google Cloud project")]
)
async def test_what_is_missing_is_said(tmp_path, engine, words):
    with pytest.raises(AuthenticationFailed, match=words):
        await ask(model_client(KeyRing(tmp_path, {}, engine), {}))


async def kept(folder, **more):
    keys = KeyRing(folder, {})
    profile = Profile(id="0" * 8, name="Mine", kept_in="file", **more)
    keys.choose(profile.id)
    return keys, await keys.keep(profile, Secret("profile-key"))


async def test_a_profile_is_asked_with_its_key_at_its_address(tmp_path):
    with LoopbackServer([saying("hi")]) as server:
        keys, _ = await kept(tmp_path, base_url=server.url)
        assert await ask(model_client(keys, {}))
    assert server.requests[0].headers["x-goog-api-key"] == "profile-key"


async def test_no_key_goes_where_the_environment_says_before_it_is_allowed(tmp_path):
    await kept(tmp_path)
    with LoopbackServer([saying("hi")]) as server:
        environ = {"GOOGLE_GEMINI_BASE_URL": server.url}
        keys = KeyRing(tmp_path, environ)
        with pytest.raises(KeyIsForElsewhere):
            await ask(model_client(keys, environ))
        assert server.requests == []
        await keys.allow(keys.profile.id, server.url)
        assert await ask(model_client(keys, environ))
    assert server.requests[0].headers["x-goog-api-key"] == "profile-key"


async def test_the_address_is_said_to_the_sdk_even_if_it_is_the_usual_one(tmp_path, monkeypatch):
    # Told nothing, it would look into the environment of the process by itself.
    keys, profile = await kept(tmp_path)
    access = await access_to(keys, profile)
    assert access.base_url == GOOGLE
    assert "profile-key" not in repr(access)


async def test_a_client_keeps_the_key_it_began_with(tmp_path):
    with LoopbackServer([saying("hi")]) as server:
        keys, profile = await kept(tmp_path, base_url=server.url)
        client = model_client(keys, {})
        await client.warm_up()
        await keys.keep(profile, Secret("another-key"))
        later = model_client(keys, {})
        await ask(client)
        await ask(later)
    sent = [request.headers["x-goog-api-key"] for request in server.requests]
    assert sent == ["profile-key", "another-key"]


async def test_enterprise_asks_with_its_project(tmp_path):
    keys = KeyRing(tmp_path, {})
    cloud = Profile(id="1" * 8, name="Cloud", service="enterprise", project="p-1", location="eu")
    await keys.keep(cloud)
    keys.choose(cloud.id)
    access = await access_to(keys, cloud)
    assert (access.project, access.location, access.api_key) == ("p-1", "eu", None)
    assert (await access_to(keys, replace(cloud, location=""))).location is None
    assert model_client(keys, {}).engine == "enterprise"


async def test_a_key_is_checked_through_the_proxy_of_the_settings():
    profile = Profile(id="0" * 8, name="Mine", base_url=f"http://{HOST}")
    with LoopbackServer([refusing(403, {})]) as server, SocksProxy(server) as proxy:
        fault = await check(profile, Secret("k"), Network(proxy=proxy.url))
        assert proxy.asked == [f"{HOST}:80"]
    assert fault.code == "permission"
