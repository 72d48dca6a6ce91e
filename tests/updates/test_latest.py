from dataclasses import replace
from pathlib import Path

import pytest

from desktop.updates.last_look import OLDER, LastLook
from desktop.updates.latest import ADDRESS, VARIABLE, address_in, look, understood
from desktop.updates.minisign import MOST_BYTES
from desktop.updates.news import NoNews
from tests.updates.latest_server import serving
from tests.updates.signer import Signer, dated, told

SIGNED = Path(__file__).with_name("signed")
NOW = 1_800_000_000.0
KEY = Signer().public


@pytest.fixture
def latest(tmp_path):
    with serving(tmp_path) as latest:
        yield latest


async def test_it_asks_checks_and_reads(latest):
    found = await look(LastLook(at_s=5), latest.address, KEY, latest.network, NOW)
    assert found.news.version.text == "1.3.0"
    assert found == LastLook(at_s=5, signed_at_s=1_764_422_000, news=found.news)


async def test_what_cannot_be_had_is_told_and_what_was_known_stays(latest):
    before = await look(LastLook(), latest.address, KEY, latest.network, NOW)
    latest.say(told("9.9"), signer=Signer(seed=b"e" * 32))
    after = await look(before, latest.address, KEY, latest.network, NOW)
    assert after == replace(before, fault=after.fault)
    assert after.fault.endswith("is not signed by the makers of Gemstream: it does not fit.")
    latest.data = b""
    after = await look(before, latest.address, KEY, latest.network, NOW)
    assert "HTTP status 404" in after.fault


async def test_an_old_file_is_not_believed_again(latest):
    latest.say(told("1.4"), comment=dated(2000))
    before = await look(LastLook(), latest.address, KEY, latest.network, NOW)
    latest.say(told("1.3"), comment=dated(1000))
    after = await look(before, latest.address, KEY, latest.network, NOW)
    assert after == replace(before, fault=OLDER)
    assert after.offer("1.0").version.text == "1.4"


def test_what_minisign_signed_is_read():
    data = (SIGNED / "latest.json").read_bytes()
    signature = (SIGNED / "latest.json.minisig").read_bytes()
    key = (SIGNED / "minisign.pub").read_text().splitlines()[1]
    found, signed_at_s = understood(data, signature, key)
    assert found.version.text == "1.3.0"
    assert found.notes == "Answers come twice as fast.\nPictures can be turned."
    assert signed_at_s == 1_795_958_562


@pytest.mark.parametrize(
    "comment",
    [
        "",
        "no date",
        "timestamp:1764422000",
        "file:latest.json",
        "timestamp:1764422000\tfile:SHA256SUMS\thashed",
        "timestamp:1764422000\tfile:latest.json.bak",
        "timestamp:1764422000\ttimestamp:1764422001\tfile:latest.json",
        "timestamp:-1\tfile:latest.json",
        "timestamp:999999999999\tfile:latest.json",
        "timestamp:1764422000 file:latest.json",
        "timestamp:١\tfile:latest.json",
    ],
)
def test_a_signature_of_something_else_is_none_of_this(comment):
    with pytest.raises(NoNews, match="of something else"):
        understood(told(), Signer().sign(told(), comment), KEY)


def test_what_is_signed_is_read_with_care_all_the_same():
    data = told(page="https://evil.test/")
    with pytest.raises(NoNews, match="not ours"):
        understood(data, Signer().sign(data), KEY)


@pytest.mark.parametrize("signature", [b"", b"x" * (MOST_BYTES + 1), b"<html>\n\n\n\n"])
def test_without_a_signature_nothing_is_read(signature):
    with pytest.raises(NoNews, match="not signed by the makers"):
        understood(told(), signature, KEY)


@pytest.mark.parametrize(
    "address",
    ["https://127.0.0.1:5/a.json", "https://localhost/a.json", "https://[::1]:5/latest.json"],
)
def test_tests_may_ask_this_computer(address):
    assert address_in({VARIABLE: address}) == address


@pytest.mark.parametrize(
    "address",
    ["", "https://evil.test/latest.json", "https://[::1", "latest.json", "https://8.8.8.8/"],
)
def test_nobody_may_have_another_asked(address):
    assert address_in({VARIABLE: address}) == ADDRESS
    assert address_in({}) == ADDRESS
