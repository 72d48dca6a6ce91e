import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.window_place import STEP_PX, described, restore, stand_beside
from tests.ui.fake_controller import FakeController

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def new_window(qtbot):
    made = []

    def make():
        window = MainWindow(FakeController(), Theme())
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.allow_close = True


def room():
    return QGuiApplication.primaryScreen().availableGeometry()


def again(new_window, window):
    """Another window, where the first one stood."""
    other = new_window()
    restore(other, described(window))
    other.show()
    return other


def test_size_and_place_are_as_they_were(new_window):
    window = new_window()
    window.show()
    window.setGeometry(40, 50, 600, 520)
    assert again(new_window, window).geometry() == QRect(40, 50, 600, 520)


def test_a_maximised_window_is_so_again_and_has_its_usual_size_below(new_window):
    window = new_window()
    window.setGeometry(40, 50, 600, 520)
    window.showMaximized()
    other = again(new_window, window)
    assert other.isMaximized()
    assert other.normalGeometry().size() == QSize(600, 520)


@pytest.mark.parametrize("corner", [(5000, 5000), (-4000, 20), (20, -3000)])
def test_where_the_screen_is_gone_it_stands_on_one_that_is_there(new_window, corner):
    window = new_window()
    window.show()
    window.setGeometry(*corner, 600, 520)
    assert room().contains(again(new_window, window).geometry())


def test_a_window_that_is_larger_than_the_screen_is_made_smaller(new_window):
    window = new_window()
    window.show()
    window.setGeometry(0, 0, 4000, 3000)
    other = again(new_window, window)
    assert other.width() <= room().width()
    assert other.height() <= room().height()


def test_the_form_of_the_read_outs_is_kept_and_holds_for_the_next_conversation(new_window):
    window = new_window()
    window.resize(1200, 700)
    window.show()
    assert window.latency_panel.toggle.isVisible()
    window.latency_panel.toggle_requested.emit()
    assert not window.wants_drawer
    assert not window.new_page(FakeController()).panel_place.wants_drawer
    other = again(new_window, window)
    assert not other.page.panel_place.wants_drawer
    other.wants_drawer = True
    assert again(new_window, other).page.panel_place.wants_drawer


@pytest.mark.parametrize("text", ["", "drawer", "zz strip", "00 other", "ä drawer", "0" * 2000])
def test_anything_else_changes_nothing(new_window, text):
    window = new_window()
    size = window.size()
    restore(window, text)
    assert window.size() == size


def test_another_window_stands_a_step_away(new_window):
    window, other = new_window(), new_window()
    window.show()
    window.setGeometry(20, 20, 500, 500)
    stand_beside(other, window)
    assert other.pos() == window.pos() + QPoint(STEP_PX, STEP_PX)
    assert other.size() == QSize(500, 500)


def test_beside_a_maximised_one_it_has_the_usual_size_and_is_all_on_the_screen(new_window):
    window, other = new_window(), new_window()
    window.setGeometry(20, 20, 500, 500)
    window.showMaximized()
    stand_beside(other, window)
    assert other.size() == QSize(500, 500)
    assert room().contains(other.geometry())


@pytest.mark.parametrize("corner", [(700, 500), (0, 0), (300, 2000)])
@pytest.mark.parametrize("size", [(500, 500), (760, 560), (3000, 3000)])
def test_it_never_leaves_the_screen(new_window, corner, size):
    window, other = new_window(), new_window()
    window.show()
    window.setGeometry(*corner, *size)
    stand_beside(other, window)
    assert room().contains(other.geometry())
