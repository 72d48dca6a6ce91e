import pytest
from PySide6.QtCore import QObject

from desktop.core.errors import ImageRejected
from desktop.ui.image_tray import ImageTray
from desktop.ui.prompt import PromptEdit
from desktop.ui.send_when_ready import REFUSED_HINT, WAITING_HINT, SendWhenReady
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController, image_part


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def parts(qtbot, controller):
    theme = Theme()
    tray, prompt, owner = ImageTray(theme, controller.attach), PromptEdit(theme), QObject()
    for widget in (tray, prompt):
        qtbot.addWidget(widget)
    return tray, prompt, SendWhenReady(tray, prompt, owner), owner


def test_waits_for_every_image(qtbot, parts, controller):
    tray, _, waiting, _ = parts
    tray.add_files(["a.png", "b.png"])
    waiting.begin()
    assert (waiting.is_waiting, waiting.hint) == (True, WAITING_HINT)
    with qtbot.assertNotEmitted(waiting.ready):
        controller.attached[0].tell(image_part())
    with qtbot.waitSignal(waiting.ready):
        controller.attached[1].tell(image_part())
    assert (waiting.is_waiting, waiting.hint) == (False, "")


def test_an_image_that_was_refused_before_is_no_news(qtbot, parts, controller):
    tray, _, waiting, _ = parts
    tray.add_files(["a.png", "b.png"])
    controller.attached[0].tell(ImageRejected("a.png is no image."))
    waiting.begin()
    with qtbot.waitSignal(waiting.ready):
        controller.attached[1].tell(image_part())


def test_what_is_said_of_a_refused_image_goes_with_it(qtbot, parts, controller):
    tray, _, waiting, _ = parts
    tray.add_files(["a.png"])
    waiting.begin()
    controller.attached[0].tell(ImageRejected("a.png is no image."))
    assert (waiting.is_waiting, waiting.hint) == (False, REFUSED_HINT)
    tray.clear()
    assert waiting.hint == ""


def test_nothing_is_told_when_nothing_waits(qtbot, parts):
    _, prompt, waiting, _ = parts
    with qtbot.assertNotEmitted(waiting.changed):
        prompt.setPlainText("hello")
        waiting.give_up()
