import logging
import sys

import pytest

from desktop.credentials import SecretFilter, api_key


@pytest.mark.parametrize(
    ("environ", "key"),
    [
        ({}, None),
        ({"GEMINI_API_KEY": " "}, None),
        ({"GEMINI_API_KEY": "a "}, "a"),
        ({"GOOGLE_API_KEY": "b"}, "b"),
        ({"GEMINI_API_KEY": "a", "GOOGLE_API_KEY": "b"}, "b"),
    ],
)
def test_the_key_is_read_as_the_sdk_reads_it(environ, key):
    assert api_key(environ) == key


def masked(message, *args, exc_info=None, secrets=("s3cret",)):
    record = logging.LogRecord("n", logging.ERROR, "p", 1, message, args, exc_info)
    assert SecretFilter(*secrets).filter(record)
    return logging.Formatter().format(record)


def test_secrets_are_masked_in_messages_and_arguments():
    assert masked("key s3cret and %s", "s3cret") == "key [secret] and [secret]"
    assert masked("nothing to hide") == "nothing to hide"


def test_what_looks_like_a_key_is_masked_without_being_known():
    assert "AIza" not in masked("AIzaSyABCDEFGHIJKLMN", secrets=("",))


def test_secrets_are_masked_in_tracebacks():
    try:
        raise ValueError("with s3cret inside")
    except ValueError:
        text = masked("it broke", exc_info=sys.exc_info())
    assert "s3cret" not in text
    assert "ValueError" in text
