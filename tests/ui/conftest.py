"""What tests of the window's parts stand on."""

import pytest

from desktop.ui.transcript.transcript import Transcript


@pytest.fixture(autouse=True)
def all_in_view_is_laid_out_at_once(monkeypatch):
    """However slow the machine is: tests of what is laid out later bring a clock of their own."""
    monkeypatch.setattr(Transcript.__init__, "__defaults__", (lambda: 0.0,))
