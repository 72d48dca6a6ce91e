import threading

import pytest

from desktop.core.errors import ImageRejected
from desktop.images.apart import Stalled, apart


def ignore(share: float) -> None:
    pass


def test_shares_and_result_come_back():
    shares = []

    def work(tell):
        for share in (0.25, 0.5):
            tell(share)
        return "done"

    assert apart(work, shares.append) == "done"
    assert shares[0] == 0.0
    assert shares[-2:] == [0.25, 0.5]


@pytest.mark.parametrize("error", [ImageRejected("No."), OSError(5, "broken"), ValueError("odd")])
def test_what_it_raises_comes_back(error):
    def work(tell):
        raise error

    with pytest.raises(type(error)) as caught:
        apart(work, ignore)
    assert caught.value is error


def test_work_that_goes_on_and_on_is_left_when_its_time_is_over():
    ended = threading.Event()

    def work(tell):
        try:
            while True:
                tell(0.5)
                ended.wait(0.01)
        except InterruptedError:
            ended.set()

    with pytest.raises(Stalled):
        apart(work, ignore, total_s=0.3)
    assert ended.wait(20)


def test_work_that_tells_nothing_is_left_when_it_stalls():
    may_end = threading.Event()

    def work(tell):
        assert may_end.wait(20)

    with pytest.raises(Stalled):
        apart(work, ignore, stall_s=0.2)
    may_end.set()


def test_it_is_told_of_an_end_to_the_wait_at_its_next_step():
    class Enough(Exception):
        pass

    begun, ended = threading.Event(), threading.Event()

    def work(tell):
        tell(0.0)
        begun.wait(20)
        with pytest.raises(InterruptedError):
            tell(0.5)
        ended.set()

    def reached(share):
        raise Enough

    with pytest.raises(Enough):
        apart(work, reached)
    begun.set()
    assert ended.wait(20)
