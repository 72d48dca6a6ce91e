import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.conversation_bar import HIDE, SHOW, TEMPORARY, ConversationBar
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def bar(qtbot):
    bar = ConversationBar(Theme())
    qtbot.addWidget(bar)
    bar.resize(480, 44)
    bar.show()
    return bar


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("side_button", "side_toggled"),
        ("new_button", "new_requested"),
        ("temporary_button", "temporary_requested"),
    ],
)
def test_each_button_tells_what_is_wanted(qtbot, bar, button, signal):
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.mouseClick(getattr(bar, button), Qt.MouseButton.LeftButton)


def test_the_title_gives_way(bar):
    title = "A very long title that has no room in a narrow window at all"
    bar.show_title(title, is_temporary=False)
    assert bar.label.text().endswith("…")
    assert bar.label.toolTip() == bar.label.accessibleName() == title
    bar.resize(900, 44)
    assert bar.label.text() == title


def test_a_temporary_conversation_is_shown_as_such(bar):
    bar.show_title("Why?", is_temporary=True)
    assert bar.label.text() == TEMPORARY
    assert bar.temporary_button.isChecked()
    QTest.mouseClick(bar.temporary_button, Qt.MouseButton.LeftButton)
    assert bar.temporary_button.isChecked()
    bar.show_title("Why?", is_temporary=False)
    assert bar.label.text() == "Why?"
    assert not bar.temporary_button.isChecked()


def test_the_button_says_what_it_does_now(bar):
    assert bar.side_button.accessibleName() == SHOW
    bar.show_side(is_open=True)
    assert bar.side_button.accessibleName() == HIDE
    assert bar.side_button.toolTip().startswith(HIDE)
