"""A notch of the wheel is a short glide of exactly its distance."""

import pytest
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget

from desktop.ui.transcript.glide import Glide


class Motion(QProxyStyle):
    """A style that moves things, or does not."""

    def __init__(self, duration_ms: int, owner: QWidget) -> None:
        super().__init__()
        self.setParent(owner)
        self.duration_ms = duration_ms

    def styleHint(self, hint, option=None, widget=None, returnData=None):  # noqa: N803
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self.duration_ms
        return super().styleHint(hint, option, widget, returnData)


@pytest.fixture
def moved(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    steps: list[int] = []
    return widget, steps


def test_a_glide_is_as_long_as_its_distance(qtbot, moved):
    widget, steps = moved
    widget.setStyle(Motion(200, widget))
    glide = Glide(steps.append, widget)
    glide.by(100)
    assert glide.remaining == 100 - sum(steps)
    glide.by(50)
    qtbot.waitUntil(lambda: sum(steps) == 150)
    assert len(steps) > 1
    qtbot.waitUntil(lambda: glide.remaining == 0)


def test_a_turn_ends_the_way_in_the_other_direction(qtbot, moved):
    widget, steps = moved
    widget.setStyle(Motion(200, widget))
    glide = Glide(steps.append, widget)
    glide.by(1000)
    glide.by(-40)
    assert glide.remaining == -40
    glide.stop()
    assert glide.remaining == 0


def test_no_motion_where_none_is_wanted(moved):
    widget, steps = moved
    widget.setStyle(Motion(0, widget))
    Glide(steps.append, widget).by(70)
    assert steps == [70]
