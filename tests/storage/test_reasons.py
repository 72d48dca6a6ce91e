import errno
import os

import pytest

from desktop.storage.reasons import reason


@pytest.mark.parametrize(
    ("number", "words", "is_full"),
    [
        (errno.ENOSPC, "the disk is full", True),
        (errno.EDQUOT, "your share of the disk is used up", True),
        (errno.EROFS, "the disk is read-only", False),
        (errno.EACCES, "this is not allowed", False),
        (errno.EPERM, "this is not allowed", False),
        (errno.EIO, "it cannot be written", False),
    ],
)
def test_each_has_its_words(number, words, is_full):
    assert reason(OSError(number, os.strerror(number))) == (words, is_full)


def test_an_error_without_a_number():
    assert reason(OSError("odd")) == ("it cannot be written", False)
    assert reason(ValueError("embedded null byte")) == ("it cannot be written", False)
