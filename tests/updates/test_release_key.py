import pytest

from desktop.updates.latest import understood
from desktop.updates.minisign import public_key
from desktop.updates.news import NoNews
from desktop.updates.release_key import KEY
from tests.updates.signer import Signer, told


def test_it_is_a_key_and_not_that_of_the_tests():
    assert len(public_key(KEY).point) == 32
    with pytest.raises(NoNews, match="of another key"):
        understood(told(), Signer().sign(told()), KEY)
