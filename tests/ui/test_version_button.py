import pytest

from desktop.ui.theme import Theme
from desktop.ui.version_button import VersionButton


@pytest.fixture
def button(qtbot):
    button = VersionButton(Theme())
    qtbot.addWidget(button)
    return button


def test_it_says_which_version_where_there_is_room(button):
    button.show_version("1.3.0")
    narrow = button.sizeHint().width()
    assert (button.text(), narrow) == ("", button.sizeHint().height())
    button.set_wide(wide=True)
    assert button.text() == "Gemstream 1.3.0 is there"
    assert button.sizeHint().width() > narrow
    button.show_version("1.4")
    assert button.text() == "Gemstream 1.4 is there"


def test_it_says_so_without_being_seen(button):
    button.show_version("1.3.0")
    assert button.accessibleName() == "New version"
    assert button.accessibleDescription() == button.toolTip() == "Gemstream 1.3.0 is there"
    button.show_version("")
    assert button.toolTip() == ""
