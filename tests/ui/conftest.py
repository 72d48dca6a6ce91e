"""What tests of the window's parts stand on."""

import pytest

from desktop.ui.transcript.live_text import LiveText
from desktop.ui.transcript.transcript import Transcript


@pytest.fixture(autouse=True)
def nothing_takes_time(monkeypatch):
    """What there is no time for is shown later; tests of that bring a clock of their own.

    To all others, however slow the machine is, everything is shown and laid out at once.
    """
    for each in (LiveText, Transcript):
        monkeypatch.setattr(each.__init__, "__defaults__", (lambda: 0.0,))
