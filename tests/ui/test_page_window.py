from desktop.ui.main_window import MainWindow
from desktop.ui.page_window import PageWindow
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController


def test_the_parts_of_the_page_that_is_shown_are_at_hand(qtbot):
    window = MainWindow(FakeController(), Theme())
    qtbot.addWidget(window)
    window.allow_close = True
    assert isinstance(window, PageWindow)
    for page in (window.page, window.new_page(FakeController())):
        window.show_page(page) if page is not window.page else None
        assert window.view is page.view
        assert window.composer is page.composer
        assert window.tray is page.tray
        assert window.latency_panel is page.latency_panel
        assert window.pictures is page.pictures
        assert window.notice is page.notice
        assert window.empty_state is page.stack.empty_state
