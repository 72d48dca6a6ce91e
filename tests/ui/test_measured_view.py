from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from desktop.ui.measured_view import report_sightings


class View(QObject):
    painted = Signal(str, float, int)
    passed = Signal(str, int)


@pytest.mark.parametrize("signal", ["painted", "passed"])
def test_the_panel_is_told_before_the_measuring_is_complete(qapp, signal):
    told, view = [], View()
    panel = SimpleNamespace(
        shown=lambda *args: told.append(("panel", args)),
        passed=lambda *args: told.append(("panel", args)),
    )
    measuring = SimpleNamespace(
        painted=lambda *args: told.append(("measuring", args)),
        passed=lambda *args: told.append(("measuring", args)),
    )
    report_sightings(view, panel, measuring)
    args = ("t", 1.5, 7) if signal == "painted" else ("t", 7)
    getattr(view, signal).emit(*args)
    assert told == [("panel", args), ("measuring", args)]
