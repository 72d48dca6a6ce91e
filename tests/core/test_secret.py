import copy
import pickle
import traceback

import pytest

from desktop.core.secret import Secret, typed_key

KEY = "AIzaSy-s3cret"


def test_it_shows_itself_nowhere():
    secret = Secret(KEY)
    for shown in (
        repr(secret),
        str(secret),
        f"{secret}",
        f"{[secret]}",
    ):
        assert KEY not in shown
    assert secret.reveal() == KEY
    assert not hasattr(secret, "__dict__")


def test_a_traceback_with_locals_shows_nothing():
    def fail(secret):
        raise ValueError

    try:
        fail(Secret(KEY))
    except ValueError as error:
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert KEY not in "".join(told.format())
    assert "secret = Secret(…)" in "".join(told.format())


def test_it_leaves_the_process_in_no_pickle():
    for leave in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            leave(Secret(KEY))


def test_equal_keys_are_equal():
    assert Secret(KEY) == Secret(KEY)
    assert Secret(KEY) != Secret("other")
    assert Secret(KEY) != KEY
    assert len({Secret(KEY), Secret(KEY)}) == 1


@pytest.mark.parametrize("text", [KEY, f" {KEY}\n", f"\t{KEY}"])
def test_a_key_is_taken_without_the_space_around_it(text):
    assert typed_key(text) == Secret(KEY)


@pytest.mark.parametrize("text", ["", " \n", "two words", "schlüssel", "a\x00b", "a\nb", "k" * 501])
def test_what_cannot_be_a_key_is_refused_in_words(text):
    with pytest.raises(ValueError, match=r"\.$") as caught:
        typed_key(text)
    assert not text.strip() or text not in str(caught.value)
