import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.errors import HostChanged, ImageRejected
from desktop.core.images import WebImage
from desktop.ui.blocks.linked_pictures import LinkedPictures
from desktop.ui.fetching import Fetching
from desktop.ui.outside import NOT_OFFERED, Outside
from desktop.ui.theme import Theme
from desktop.ui.transcript.reading_area import ReadingArea
from tests.ui.fake_controller import FakeController, image_part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

A = "https://a.example/1.png"


class Browser(QObject):
    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, address):
        self.opened.append(address.toString())


@pytest.fixture
def browser(qapp):
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("https")


class Scene:
    def __init__(self, qtbot):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.window.show()
        theme = Theme()
        self.controller = FakeController()
        self.fetching = Fetching(theme, self.controller.attach, self.window)
        self.view = ReadingArea(theme, self.window)
        self.pictures = LinkedPictures()
        self.told = []
        Outside(theme, self.fetching, self.window, self.told.append).follow(self.view)

    def question(self, name):
        found = [each for each in self.window.findChildren(QDialog, name) if each.isVisible()]
        return found[0] if found else None

    def want(self, address=A):
        self.view.picture_wanted.emit(self.pictures, address)
        return self.question("fetchQuestion")


@pytest.fixture
def scene(qtbot):
    return Scene(qtbot)


def test_a_link_that_is_what_it_seems_opens_at_once(scene, browser):
    scene.view.link_activated.emit("https://a.example/x", "a link")
    assert browser.opened == ["https://a.example/x"]
    assert scene.question("linkQuestion") is None


@pytest.mark.parametrize("is_agreed", [True, False])
def test_any_other_is_asked_about(scene, browser, is_agreed):
    scene.view.link_activated.emit("https://evil.test/x", "https://bank.example")
    question = scene.question("linkQuestion")
    assert browser.opened == []
    (question.accept if is_agreed else question.reject)()
    assert browser.opened == (["https://evil.test/x"] if is_agreed else [])


def test_a_picture_is_asked_about_each_time_and_then_fetched(scene):
    question = scene.want()
    assert scene.controller.attached == []
    question.reject()
    assert scene.controller.attached == []
    assert scene.pictures.of(A).fault == ""
    scene.want().accept()
    assert [each.source for each in scene.controller.attached] == [WebImage(address=A)]
    assert scene.pictures.of(A).is_loading
    image = image_part()
    scene.controller.attached[0].done((image,))
    assert scene.pictures.of(A).image is image


def test_what_does_not_come_says_why(scene):
    scene.want().accept()
    scene.controller.attached[0].done(ImageRejected("It is no picture.", hint="Look."))
    assert scene.pictures.of(A).fault == "It is no picture."


def test_another_host_is_asked_about_again(scene):
    scene.want().accept()
    led = HostChanged("It leads on.", hint="Ask.", address="https://b.example/2.png")
    scene.controller.attached[0].done(led)
    question = scene.question("fetchQuestion")
    assert len(scene.controller.attached) == 1
    question.reject()
    assert scene.pictures.of(A).fault == "It leads on."


def test_where_the_settings_refuse_it_nothing_is_asked(scene):
    scene.fetching.is_offered = False
    assert scene.want() is None
    assert scene.pictures.of(A).fault == NOT_OFFERED


def test_what_is_no_address_of_the_web_is_refused(scene):
    assert scene.want("file:///etc/passwd") is None
    assert scene.pictures.of("file:///etc/passwd").fault
    assert scene.controller.attached == []


def test_what_has_no_place_on_the_page_is_opened_or_its_fault_said(scene, qtbot):
    scene.want().accept()
    scene.controller.attached[0].done(ImageRejected("It is no picture.", hint="Look."))
    assert scene.told == []
    scene.pictures.load_requested.connect(scene.view.picture_wanted)
    scene.pictures.wish(A, opens=True)()
    scene.question("fetchQuestion").accept()
    scene.controller.attached[1].done(ImageRejected("It is gone.", hint="Look."))
    assert scene.told == ["It is gone."]
    scene.pictures.wish(A, opens=True)()
    scene.question("fetchQuestion").accept()
    image = image_part()
    with qtbot.waitSignal(scene.pictures.open_requested) as opened:
        scene.controller.attached[2].done((image,))
    assert opened.args == [(image,), 0]
