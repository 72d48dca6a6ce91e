import pytest
from PySide6.QtWidgets import QLabel

from desktop.core.errors import ImageRejected
from desktop.core.images import WebImage
from tests.ui.fake_controller import image_part
from tests.ui.test_fetching import (
    A,
    B,
    C,
    begun,
    controller,
    fetching,
    host,
    led,
    offer,
    question,
    tray,
    window,
)

__all__ = ["controller", "fetching", "tray", "window"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_another_host_is_asked_about_before_it_is_fetched_from(fetching, controller, window):
    outcomes, _, attached = begun(fetching, controller)
    attached.tell(led(B))
    asked = question(window)
    assert host(asked) == "b.example"
    assert any("a.example leads on" in label.text() for label in asked.findChildren(QLabel))
    assert len(controller.attached) == 1
    asked.accept()
    second = controller.attached[1]
    assert (second.source, second.name) == (WebImage(address=B), "x")
    assert second.wish == attached.wish
    second.tell(led(C))
    assert any("b.example leads on" in w.text() for w in question(window).findChildren(QLabel))
    question(window).accept()
    controller.attached[2].tell(image_part())
    assert len(outcomes) == 1
    assert outcomes[0][0].name == "lake.jpg"


def test_another_host_that_is_declined_is_said_on_the_tile(fetching, controller, window):
    outcomes, _, attached = begun(fetching, controller)
    refusal = led(B)
    attached.tell(refusal)
    question(window).reject()
    assert outcomes == [refusal]
    assert len(controller.attached) == 1


def test_a_refusal_goes_to_the_tile(fetching, controller, window):
    outcomes, _, attached = begun(fetching, controller)
    attached.tell(ImageRejected("No."))
    assert [str(outcome) for outcome in outcomes] == ["No."]
    assert question(window) is None


def test_tried_again_it_goes_where_it_was_agreed_to_go(tray, fetching, controller, window):
    _, _, attached = begun(fetching, controller)
    attached.tell(led(B))
    question(window).accept()
    controller.attached[1].tell(ImageRejected("Too busy."))
    begun(fetching, controller)
    assert controller.attached[2].source == WebImage(address=B)
    # Dropped again, it is another question, and all is asked anew.
    offer(tray, A)
    question(window).accept()
    assert controller.attached[3].source == WebImage(address=A)


def test_what_came_stays_with_its_image_wherever_it_came_from(fetching, controller, window):
    source = WebImage(address=A)
    fetching.attach(source, name="x", done=lambda _: None)
    controller.attached[0].tell(led(B))
    question(window).accept()
    assert controller.attached[1].source.fetched is source.fetched
    assert WebImage(address=A).fetched is not source.fetched


def test_given_up_before_and_after_it_led_on(fetching, controller, window):
    _, give_up, attached = begun(fetching, controller)
    give_up()
    assert attached.is_given_up
    _, give_up, attached = begun(fetching, controller)
    attached.tell(led(B))
    question(window).accept()
    give_up()
    assert controller.attached[-1].is_given_up


def test_a_question_nobody_needs_answered_closes(fetching, controller, window):
    outcomes, give_up, attached = begun(fetching, controller)
    attached.tell(led(B))
    give_up()
    assert question(window) is None
    assert outcomes == []
