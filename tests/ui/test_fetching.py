from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from desktop.core.errors import HostChanged
from desktop.core.images import ImageWish, WebImage
from desktop.ui.drop_overlay import FROM_THE_WEB, read_offer
from desktop.ui.fetching import Fetching
from desktop.ui.image_tray import ImageTray
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController, image_part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

A, B, C = "https://a.example/1.png", "https://b.example/2.png", "https://c.example/3.png"


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def fetching(controller, window):
    return Fetching(Theme(), controller.attach, window)


@pytest.fixture
def tray(fetching, window):
    tray = ImageTray(Theme(), fetching.attach)
    tray.setParent(window)
    fetching.serve(tray)
    return tray


def links(*urls):
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def offer(tray, *urls):
    tray.add_offer(read_offer(links(*urls)))


def question(window):
    """The one that is open, None if there is none."""
    shown = [each for each in window.findChildren(QDialog, "fetchQuestion") if each.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


def host(asked):
    return asked.findChild(QLabel, "host").accessibleName()


def led(there):
    return HostChanged("It leads on.", hint="Ask.", address=there)


def test_nothing_is_fetched_unasked(tray, controller, window):
    offer(tray, A)
    assert host(question(window)) == "a.example"
    assert controller.attached == []
    assert tray.tiles == ()


def test_what_is_agreed_to_becomes_a_tile(tray, controller, window):
    offer(tray, A)
    question(window).accept()
    (attached,) = controller.attached
    assert (attached.source, attached.name) == (WebImage(address=A), "1.png")
    attached.tell(image_part("1.png"))
    assert [image.name for image in tray.images] == ["1.png"]
    assert question(window) is None


def test_what_is_declined_leaves_nothing(tray, controller, window):
    offer(tray, A)
    question(window).reject()
    assert controller.attached == []
    assert tray.tiles == ()


def test_several_are_asked_about_once(tray, controller, window):
    offer(tray, A, B)
    question(window).accept()
    assert [each.source.address for each in controller.attached] == [A, B]
    assert question(window) is None


def test_where_the_settings_say_so_it_is_refused(qtbot, tray, fetching, controller, window):
    fetching.is_offered = False
    with qtbot.waitSignal(tray.refused) as refused:
        offer(tray, A)
    assert refused.args == [FROM_THE_WEB]
    assert question(window) is None
    assert fetching.offer_of(links(A)).sentence == FROM_THE_WEB
    assert not fetching.offer_of(links(A)).is_taken


def test_it_says_what_a_drop_will_do(fetching):
    assert fetching.offer_of(links(A)).sentence == "Ask before fetching from a.example"
    assert fetching.offer_of(links("file:///tmp/a.png")).files == (Path("/tmp/a.png"),)
    assert fetching.offer_of(QMimeData()) is None


def test_what_is_not_of_the_web_passes_as_it_is(fetching, controller):
    wish, outcomes, shares = ImageWish(page=2), [], []
    give_up = fetching.attach(
        Path("a.pdf"), name="a.pdf", wish=wish, progress=shares.append, done=outcomes.append
    )
    (attached,) = controller.attached
    assert (attached.source, attached.name, attached.wish) == (Path("a.pdf"), "a.pdf", wish)
    attached.progress(0.5)
    attached.tell(image_part())
    give_up()
    assert attached.is_given_up
    assert (shares, len(outcomes)) == ([0.5], 1)


def begun(fetching, controller, address=A):
    outcomes = []
    wish, shares = ImageWish(detail="low"), []
    give_up = fetching.attach(
        WebImage(address=address), name="x", wish=wish, progress=shares.append, done=outcomes.append
    )
    return outcomes, give_up, controller.attached[-1]


def test_questions_wait_for_each_other(fetching, controller, window):
    first, _, one = begun(fetching, controller)
    second, give_up, two = begun(fetching, controller, "https://d.example/")
    third, _, three = begun(fetching, controller, "https://e.example/")
    for attached, there in ((one, A), (two, B), (three, C)):
        attached.tell(led(there))
    assert host(question(window)) == "a.example"
    give_up()
    question(window).reject()
    assert host(question(window)) == "c.example"
    question(window).reject()
    assert question(window) is None
    assert (len(first), len(second), len(third)) == (1, 0, 1)
