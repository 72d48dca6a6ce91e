import asyncio
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import ImagePart, Kept, Message, TextPart
from desktop.core.errors import RequestRejected
from desktop.core.images import inline_bytes
from desktop.engine.fitting import Fitting

LIMIT_BYTES = 10_000_000
SHARES = {"medium": 3, "low": 9}


class Shrinking:
    """Makes of an image a third or a ninth, and remembers which."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def __call__(self, image, detail):
        self.asked.append((image.name, detail))
        smaller = image.data[: len(image.data) // SHARES[detail]]
        return replace(image, data=smaller, detail=detail)


def image(name, megabytes, **fields):
    return ImagePart(mime_type="image/jpeg", data=bytes(int(megabytes * 1e6)), name=name, **fields)


def question(*parts):
    return Message(role="user", parts=parts)


def images_of(messages):
    return [part for each in messages for part in each.parts if isinstance(part, ImagePart)]


@pytest.fixture
def shrinking():
    return Shrinking()


@pytest.fixture
def fitting(shrinking):
    return Fitting(shrinking, LIMIT_BYTES)


async def test_what_fits_stays_as_it_is(fitting, shrinking):
    assert await fitting.fit((question(image("a", 3), TextPart(text="What?")),)) is None
    assert shrinking.asked == []


async def test_the_oldest_are_made_smaller_until_all_fit(fitting, shrinking):
    old, new = question(image("a", 3), TextPart(text="One")), question(image("b", 5))
    fitted = await fitting.fit((old, new))
    assert fitted is not None
    assert shrinking.asked == [("a", "medium")]
    assert [part.detail for part in images_of(fitted.messages)] == ["medium", "high"]
    assert fitted.messages[0].parts[1:] == old.parts[1:]
    assert fitted.messages[1].parts[0] is new.parts[0]
    assert fitted.reduced == 1
    assert fitted.bytes_before == inline_bytes(images_of((old, new)))
    assert fitted.bytes_after == inline_bytes(images_of(fitted.messages)) < LIMIT_BYTES


async def test_all_are_medium_before_any_is_low(fitting, shrinking):
    messages = tuple(question(image(name, 8)) for name in "abc")
    fitted = await fitting.fit(messages)
    assert fitted is not None
    assert shrinking.asked == [("a", "medium"), ("b", "medium"), ("c", "medium"), ("a", "low")]
    assert fitted.reduced == 3


async def test_images_of_little_detail_are_not_asked_for_more(fitting, shrinking):
    messages = (question(image("a", 3, detail="low"), image("b", 6, detail="medium")),)
    fitted = await fitting.fit(messages)
    assert fitted is not None
    assert shrinking.asked == [("b", "low")]


async def test_what_was_made_smaller_once_is_not_made_again(fitting, shrinking):
    messages = (question(image("a", 9)),)
    first = await fitting.fit(messages)
    again = await fitting.fit((*messages, question(TextPart(text="And now?"))))
    assert len(shrinking.asked) == 1
    assert images_of(first.messages)[0] is images_of(again.messages)[0]


async def test_one_that_is_loaded_anew_each_time_is_not_made_again_either(fitting, shrinking):
    kept = Kept(data="name")
    for _ in range(2):
        await fitting.fit((question(image("a", 12, kept=kept)),))
    assert shrinking.asked == [("a", "medium")]


async def test_long_texts_take_room_too(fitting):
    message = question(image("a", 5), TextPart(text="x" * 1_000_000))
    assert await fitting.fit((message,)) is not None


async def test_images_that_do_not_fit_even_so_are_refused(fitting):
    with pytest.raises(RequestRejected, match=r"one request carries 10 MB.*Leave some images out"):
        await fitting.fit(tuple(question(image("a", 30)) for _ in range(4)))


@given(st.lists(st.lists(st.floats(0.001, 4), max_size=3), max_size=6))
def test_nothing_is_lost_and_the_order_stays(sizes):
    messages = tuple(
        question(*(image(f"{n}-{k}", size) for k, size in enumerate(each)), TextPart(text=str(n)))
        for n, each in enumerate(sizes)
    )
    fitting = Fitting(Shrinking(), LIMIT_BYTES)
    try:
        fitted = asyncio.run(fitting.fit(messages))
    except RequestRejected:
        assert inline_bytes(images_of(messages)) / SHARES["low"] > LIMIT_BYTES - 1_100_000
        return
    after = messages if fitted is None else fitted.messages
    assert inline_bytes(images_of(after)) < LIMIT_BYTES
    assert [[getattr(part, "name", part) for part in each.parts] for each in after] == [
        [getattr(part, "name", part) for part in each.parts] for each in messages
    ]
