from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.errors import ImageRejected
from desktop.core.images import ImageWish
from desktop.ui.preparing import Preparing
from tests.ui.fake_controller import FakeController, image_part


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def heard():
    return []


@pytest.fixture
def preparing(controller, heard):
    preparing = Preparing(controller.attach, "a.png", heard.append, heard.append)
    preparing.source = Path("a.png")
    return preparing


def test_it_is_prepared_from_its_source(preparing, controller, heard):
    preparing.start()
    (attached,) = controller.attached
    assert (attached.source, attached.name, attached.wish) == (Path("a.png"), "a.png", ImageWish())
    attached.progress(0.5)
    attached.tell(image_part())
    assert heard == [0.5, (image_part(),)]


def test_without_a_source_nothing_starts(preparing, controller):
    preparing.source = None
    assert not preparing.can_start
    preparing.start()
    assert controller.attached == []


def test_once_given_up_nothing_is_heard(preparing, controller, heard):
    preparing.start()
    preparing.give_up()
    (attached,) = controller.attached
    assert attached.is_given_up
    attached.progress(0.5)
    attached.tell(image_part())
    assert heard == []
    preparing.give_up()


def test_for_another_detail_the_first_is_given_up(preparing, controller, heard):
    preparing.start()
    preparing.start("low")
    first, second = controller.attached
    assert first.is_given_up
    assert second.wish == ImageWish(detail="low")
    first.tell(image_part("first"))
    second.tell(refusal := ImageRejected("No."))
    assert heard == [refusal]
    preparing.start()
    assert controller.attached[-1].wish == ImageWish(detail="low")


def test_what_is_refused_at_once_cannot_be_given_up_later(heard):
    given_up = []

    def attach(source, *, name, wish, progress, done):
        done(())
        return lambda: given_up.append(source)

    preparing = Preparing(attach, "a.png", heard.append, heard.append)
    preparing.source = b"a"
    preparing.start()
    preparing.give_up()
    assert (heard, given_up) == ([()], [])


def test_a_page_is_had_again_by_its_number(preparing, controller):
    preparing.became(replace(image_part(), page=3, original=None, detail="medium"))
    preparing.start("low")
    assert controller.attached[0].source == Path("a.png")
    assert controller.attached[0].wish == ImageWish(page=3, detail="low")


@pytest.mark.parametrize(
    ("source", "original", "becomes"),
    [
        (Path("a.png"), b"file", Path("a.png")),
        (None, b"file", b"file"),
        (None, None, None),
    ],
)
def test_what_has_no_source_is_had_again_from_its_file(preparing, source, original, becomes):
    preparing.source = source
    preparing.became(replace(image_part(), original=original))
    assert preparing.source == becomes
