import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
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


def middle(bar):
    bar.layout().activate()
    return bar.label.contentsRect().center().x() + bar.label.x()


def test_a_system_prompt_is_shown_and_the_title_stays_in_the_middle(qtbot, bar):
    bar.show_title("Why?", is_temporary=False)
    bar.show_system(" \n")
    assert "system_button" not in vars(bar)
    least = bar.minimumSizeHint().width()
    bar.show_system("Be brief, please.")
    bar.resize(900, 44)
    assert bar.system_button.text() == "Be brief, please."
    assert middle(bar) == pytest.approx(450, abs=1)
    bar.resize(480, 44)
    assert bar.system_button.text() == ""
    assert middle(bar) == pytest.approx(240, abs=1)
    with qtbot.waitSignal(bar.system_requested):
        QTest.mouseClick(bar.system_button, Qt.MouseButton.LeftButton)
    assert bar.minimumSizeHint().width() == least + bar.new_button.width()
    bar.show_system("")
    assert bar.system_button.isHidden()
    assert middle(bar) == pytest.approx(240, abs=1)
    assert bar.minimumSizeHint().width() == least


def test_the_title_gives_way_to_a_system_prompt(bar):
    title = "A title that has just room enough in a window"
    bar.show_title(title, is_temporary=False)
    assert bar.label.text() == title
    bar.show_system("Be brief, please.")
    assert bar.label.text().endswith("…")


def test_the_system_prompt_lies_on_the_way_of_the_keyboard(qtbot, bar):
    bar.show_system("Be brief")
    qtbot.waitActive(bar)
    bar.new_button.setFocus()
    for part in (bar.system_button, bar.temporary_button):
        QTest.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
        assert bar.focusWidget() is part


def test_a_title_obeys_nothing_and_hides_nothing(qtbot):
    bar = ConversationBar(Theme())
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    bar.show_title("<img src='file:///x'> photo\u202egnp", is_temporary=False)
    label = bar.label
    assert "photo[RLO]gnp" in label.text()
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()


def test_a_sign_says_how_many_programs_are_connected(qtbot, bar):
    bar.show_title("Why?", is_temporary=False)
    bar.show_programs("")
    assert "programs_button" not in vars(bar)
    bar.show_programs("2 programs connected", 2)
    button = bar.programs_button
    assert (button.text(), button.toolTip(), button.role) == ("2", "2 programs connected", "accent")
    with qtbot.waitSignal(bar.programs_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.show_programs("No program is connected")
    assert (button.text(), button.role) == ("", "quiet")
    bar.show_programs("")
    assert button.isHidden()


def test_a_new_version_is_told_in_words_only_where_the_title_has_room(qtbot, bar):
    bar.show_title("Why?", is_temporary=False)
    bar.show_version("")
    assert "version_button" not in vars(bar)
    least = bar.minimumSizeHint().width()
    bar.show_version("1.3.0")
    button = bar.version_button
    assert (button.text(), bar.label.text()) == ("", "Why?")
    assert bar.minimumSizeHint().width() == least + bar.new_button.width()
    assert middle(bar) == pytest.approx(240, abs=1)
    bar.resize(860, 44)
    assert button.text() == "Gemstream 1.3.0 is there"
    assert middle(bar) == pytest.approx(430, abs=1)
    bar.show_system("Be brief, and tell what you know for certain.")
    assert button.text() == ""
    assert bar.system_button.text()
    with qtbot.waitSignal(bar.version_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.show_version("")
    assert button.isHidden()


@pytest.mark.parametrize("system_first", [True, False])
def test_buttons_that_come_later_lie_on_the_way_of_the_keyboard_as_they_stand(
    qtbot, bar, system_first
):
    shows = [lambda: bar.show_system("Be brief"), lambda: bar.show_programs("None")]
    for show in shows if system_first else reversed(shows):
        show()
    added = [bar.system_button, bar.programs_button]
    qtbot.waitActive(bar)
    qtbot.waitUntil(bar.programs_button.isVisible)
    bar.new_button.setFocus()
    for part in (*(added if system_first else reversed(added)), bar.temporary_button):
        QTest.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
        assert bar.focusWidget() is part
    assert bar.system_button.x() < bar.temporary_button.x()
    assert (bar.system_button.x() < bar.programs_button.x()) is system_first


@pytest.mark.usefixtures("bracketed")
def test_what_it_says_is_of_the_language_of_the_user(bar):
    assert bar.side_button.accessibleName() == f"«{SHOW}»"
    bar.show_side(is_open=True)
    assert bar.side_button.toolTip() == f"«{HIDE}» (Ctrl+H)"
    bar.show_title("x", is_temporary=True)
    assert bar.label.accessibleName() == f"«{TEMPORARY}»"


def test_a_screen_reader_ends_a_temporary_conversation_without_a_click(qtbot, bar):
    bar.show_title("Why?", is_temporary=True)
    face = QAccessible.queryAccessibleInterface(bar.temporary_button)
    with qtbot.waitSignal(bar.temporary_requested):
        face.actionInterface().doAction("Toggle")
    assert bar.temporary_button.isChecked()  # until it is shown that it has ended
