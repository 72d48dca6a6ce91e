import pytest

from desktop.core.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    ProtocolViolation,
    RateLimited,
    RequestRejected,
    ServiceUnavailable,
    TimedOut,
)
from desktop.core.key_check import key_check


@pytest.mark.parametrize(
    ("error", "finding", "can_be_kept"),
    [
        (None, "valid", False),
        (RateLimited("Too often."), "valid", False),
        (AuthenticationFailed("Wrong."), "wrong", False),
        (AuthenticationFailed("No.", code="permission"), "not_allowed", True),
        (RequestRejected("Not in your country.", step="open_keys"), "region", True),
        (ConnectionFailed("Not reached."), "unreachable", True),
        (TimedOut("connect", 10), "unreachable", True),
        (ServiceUnavailable("Busy."), "unreachable", True),
        (ProtocolViolation("No answer."), "unclear", True),
        (RequestRejected("Odd."), "unclear", True),
    ],
)
def test_each_answer_says_one_thing_of_the_key(error, finding, can_be_kept):
    found = key_check(error)
    assert (found.finding, found.can_be_kept) == (finding, can_be_kept)
    assert found.words.endswith(".")
