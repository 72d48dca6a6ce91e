import asyncio
import os
import signal

import pytest

from desktop.cli.interrupts import on_signals


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_is_a_call_and_afterwards_as_it_was(number):
    before = signal.getsignal(number)
    called = asyncio.Event()
    with on_signals(called.set):
        os.kill(os.getpid(), number)
        await asyncio.wait_for(called.wait(), 10)
    assert signal.getsignal(number) == before
