import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errand import Answer, ExportErrand, ImportErrand
from desktop.core.hand_over import (
    LARGEST_BYTES,
    MOST_CHARACTERS,
    MOST_CODES,
    PROTOCOL,
    Misunderstood,
    OtherProtocol,
    TooLarge,
    Wish,
    answer_lines,
    greeting,
    read_answer,
    read_greeting,
    read_reply,
    read_request,
    reply,
    request,
)
from desktop.core.web_address import web_address

names = st.text(st.characters(exclude_characters="\0/"), min_size=1).map(
    lambda name: Path("/pictures", name)
)


@given(st.lists(names, max_size=5), st.text("abc-_0123456789", max_size=200))
def test_a_wish_comes_through_in_one_line(files, activation):
    wish = Wish(images=tuple(files), activation=activation)
    line = request(wish)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert read_request(line) == wish


def test_addresses_come_after_the_files():
    address, file = web_address("https://example.org/a.png"), Path("/a.png")
    assert read_request(request(Wish(images=(address, file)))).images == (file, address)


def test_a_name_that_is_no_utf_8_comes_through():
    file = Path(os.fsdecode(b"/pictures/\xff\xe9.png"))
    assert read_request(request(Wish(images=(file,)))).images == (file,)


@pytest.mark.parametrize("token", ["x" * (MOST_CHARACTERS + 1), "a\nb", "\udcff"])
def test_a_token_that_nobody_understands_does_not_spoil_a_wish(token):
    wish = Wish(images=(Path("/a.png"),), activation=token)
    assert read_request(request(wish)) == Wish(images=wish.images)


def test_a_greeting_and_a_reply_come_through():
    assert read_greeting(greeting("offline")) == "offline"
    assert read_reply(reply(taken=True)) is True
    assert read_reply(reply(taken=False)) is False


@pytest.mark.parametrize(
    "errand",
    [ExportErrand(every=True, path=Path("/a.json")), ImportErrand(files=(Path("/a.json"),))],
)
def test_an_errand_comes_through(errand):
    assert read_request(request(errand)) == errand


@given(st.text(), st.text(), st.integers(0, MOST_CODES))
def test_an_answer_comes_through(out, err, code):
    answer = Answer(out=out, err=err, code=code)
    assert read_answer(answer_lines(answer)) == answer


def test_an_answer_of_any_length_has_short_lines():
    answer = Answer(out="\U0001f600" * 200_000)
    lines = list(answer_lines(answer))
    assert len(lines) == 5
    assert max(map(len, lines)) <= LARGEST_BYTES
    assert read_answer(lines) == answer


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [{"out": "a"}],
        [{"out": 1}, {"code": 0}],
        [{}, {"code": 0}],
        [{"code": True}],
        [{"code": -1}],
        [{"code": MOST_CODES + 1}],
    ],
    ids=str,
)
def test_what_is_no_whole_answer_is_refused(lines):
    with pytest.raises(Misunderstood):
        read_answer(json.dumps({"gemstream": PROTOCOL} | fields).encode() for fields in lines)


def test_what_is_too_much_for_a_line_is_not_sent():
    with pytest.raises(TooLarge):
        request(Wish(images=(Path("/" + "x" * LARGEST_BYTES),)))


def line(**changed):
    plain = {"gemstream": PROTOCOL, "files": [], "addresses": [], "activation": ""}
    return json.dumps(plain | changed).encode()


def test_nothing_wanted_is_a_wish():
    assert read_request(line()) == Wish()


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"GET / HTTP/1.1\r\n",
        b"\xff\xfe\n",
        b"[" * 100_000,
        b"[1]",
        b"1" * 5000,
        line() + b" " * LARGEST_BYTES,
        line(gemstream=None),
        line(gemstream=True),
        line(gemstream="1"),
        line(errand=None),
        line(errand={"do": "delete"}),
        line(files="/a.png"),
        line(files=[1]),
        line(files=None),
        line(files=["a.png"]),
        line(files=["/a.png", "../a.png"]),
        line(files=["/a\0b.png"]),
        line(files=[""]),
        line(addresses=["file:///etc/passwd"]),
        line(addresses=["https://"]),
        line(addresses={"https://example.org/a.png": 1}),
        line(activation=1),
        line(activation="x" * (MOST_CHARACTERS + 1)),
        line(activation="a\nb"),
    ],
    ids=lambda bad: bad[:40].decode("latin-1"),
)
def test_what_is_no_wish_is_refused(bad):
    with pytest.raises(Misunderstood):
        read_request(bad)


@pytest.mark.parametrize("read", [read_greeting, read_request, read_reply])
def test_another_version_is_told_apart(read):
    with pytest.raises(OtherProtocol):
        read(line(gemstream=PROTOCOL + 1))


@given(st.binary(max_size=300))
def test_garbage_is_only_ever_misunderstood(garbage):
    for read in (read_greeting, read_request, read_reply):
        with pytest.raises(Misunderstood):
            read(garbage)


def test_an_action_comes_through_and_one_without_is_as_it_was():
    assert read_request(request(Wish(action="quick-ask"))) == Wish(action="quick-ask")
    assert b"action" not in request(Wish())
    line = request(Wish(action="quick-ask")).replace(b'"quick-ask"', b"7")
    with pytest.raises(Misunderstood):
        read_request(line)
