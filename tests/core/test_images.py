import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.images import (
    LONGEST_PX,
    TOKENS,
    GivenUp,
    Watch,
    estimated_tokens,
    highest_detail,
    inline_bytes,
)


def image(data=b"", detail="high"):
    return ImagePart(mime_type="image/png", data=data, detail=detail)


def test_more_detail_is_larger_and_costs_more():
    assert LONGEST_PX["low"] < LONGEST_PX["medium"] < LONGEST_PX["high"]
    costs = [estimated_tokens(image(detail=detail)) for detail in ("low", "medium", "high")]
    assert costs == sorted(set(costs)) == list(TOKENS.values())


@given(st.lists(st.binary(max_size=50)))
def test_inline_bytes_are_those_of_base64(contents):
    import base64

    expected = sum(len(base64.b64encode(data)) for data in contents)
    assert inline_bytes(map(image, contents)) == expected


def test_the_finest_detail_of_a_request_is_found():
    low, high = image(detail="low"), image(detail="high")
    text = TextPart(text="?")
    question = Message(role="user", parts=(low, text))
    assert highest_detail([question]) == "low"
    assert highest_detail([question, Message(role="user", parts=(high,))]) == "high"
    assert highest_detail([Message(role="user", parts=(text,))]) is None


def test_a_watch_tells_until_it_is_given_up():
    shares = []
    watch = Watch(shares.append)
    watch.reached(0.5)
    watch.give_up()
    with pytest.raises(GivenUp):
        watch.reached(0.9)
    assert shares == [0.5]
    Watch().reached(1.0)
