import json
import logging
import sys

import pytest

from desktop import credentials
from desktop.core.secret import Secret
from desktop.credentials import api_key, key_variable, remember
from desktop.logs import LogLines


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch):
    monkeypatch.setattr(credentials, "_known", set())


@pytest.mark.parametrize(
    ("environ", "variable", "key"),
    [
        ({}, None, None),
        ({"GEMINI_API_KEY": " "}, None, None),
        ({"GEMINI_API_KEY": "a "}, "GEMINI_API_KEY", "a"),
        ({"GOOGLE_API_KEY": "b"}, "GOOGLE_API_KEY", "b"),
        ({"GEMINI_API_KEY": "a", "GOOGLE_API_KEY": "b"}, "GOOGLE_API_KEY", "b"),
    ],
)
def test_the_key_is_read_as_the_sdk_reads_it(environ, variable, key):
    assert key_variable(environ) == variable
    assert api_key(environ) == (None if key is None else Secret(key))


def line(words, *args, exc_info=None):
    """What the log would have of it."""
    record = logging.LogRecord("desktop", logging.ERROR, __file__, 1, words, args, exc_info)
    return json.loads(LogLines().format(record))


def masked(words, *args):
    return line(words, *args)["event"]


def test_secrets_are_masked_in_messages_and_arguments():
    remember(Secret("s3cret"))
    assert masked("key s3cret and %s", "s3cret") == "key [secret] and [secret]"
    assert masked("nothing to hide") == "nothing to hide"


def test_every_key_that_is_known_is_masked_whole():
    remember(Secret("s3cret"))
    assert remember(Secret("s3cret.and.more")) == Secret("s3cret.and.more")
    assert masked("s3cret.and.more s3cret s3cretXand") == "[secret] [secret] [secret]Xand"


def test_the_key_of_the_environment_is_known_once_it_was_read():
    api_key({"GEMINI_API_KEY": "env-key"})
    assert masked("env-key") == "[secret]"


@pytest.mark.parametrize("key", ["AIzaSyABCDEFGHIJKLMN", "AQ.Ab8RN6ABCDEFGHIJ"])
def test_what_looks_like_a_key_is_masked_without_being_known(key):
    assert masked(f"with {key}.") == "with [secret]."


def test_secrets_are_masked_in_tracebacks():
    remember(Secret("s3cret"))
    try:
        raise ValueError("with s3cret inside")
    except ValueError:
        text = json.dumps(line("it broke", exc_info=sys.exc_info()))
    assert "s3cret" not in text
    assert "ValueError" in text


def test_a_name_and_a_password_in_an_address_are_masked():
    assert masked("through http://me:pa55@proxy.example:1/x@y") == (
        "through http://[secret]@proxy.example:1/x@y"
    )


def test_what_is_too_short_for_a_key_takes_no_letters_away():
    remember(Secret("k"))
    assert masked("asks") == "asks"
