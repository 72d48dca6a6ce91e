import pytest

from desktop import words
from desktop.core.errors import (
    ChatError,
    ConnectionFailed,
    KeyIsForElsewhere,
    RateLimited,
    TimedOut,
)


def test_says_sentence_and_hint():
    assert str(ChatError("It broke.", hint="Try again.")) == "It broke. Try again."
    assert str(ChatError("It broke.")) == "It broke."


def test_a_kind_has_its_own_code_and_can_be_overruled():
    assert ConnectionFailed("x").code == "network"
    assert ConnectionFailed("x").retryable
    assert not ConnectionFailed("x", retryable=False).retryable
    assert ConnectionFailed("x", code="timeout").code == "timeout"


@pytest.mark.parametrize("phase", ["connect", "first_chunk", "idle"])
def test_a_time_out_names_its_limit(phase):
    error = TimedOut(phase, 2.5)
    assert "2.5 seconds" in error.sentence
    assert (error.code, error.phase) == ("timeout", phase)


def test_a_rate_limit_carries_wait_and_quota():
    error = RateLimited("x", retry_after_s=3.0, quota="per day")
    assert (error.retry_after_s, error.quota, error.retryable) == (3.0, "per day", True)


def test_a_key_for_elsewhere_says_whose_and_where():
    error = KeyIsForElsewhere("p", address="https://b.example", given_for=("https://a.example",))
    assert (error.profile_id, error.address) == ("p", "https://b.example")
    assert error.given_for == ("https://a.example",)
    assert (error.code, error.step) == ("authentication", "open_keys")


def test_a_fault_is_told_in_the_language_of_the_user_and_to_programs_in_english():
    error = TimedOut("idle", 2)
    english = error.plain
    words.use(lambda text, comment, n: f"<{text}>")
    try:
        told = str(error)
        assert (error.plain, error.sentence) == (english, english.partition(". ")[0] + ".")
    finally:
        words.use(None)
    assert told == (
        "<The answer stopped arriving: nothing came within 2 seconds.> "
        "<Try again, or allow a longer wait.>"
    )
