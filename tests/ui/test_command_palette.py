"""The command palette over its window, by keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.command_palette import TOP_PX, WIDE_PX, CommandPalette
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import DARK, Theme
from tests.ui.fake_controller import FakeController

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = Qt.Key


@pytest.fixture
def theme():
    return Theme()


@pytest.fixture
def window(qtbot, theme):
    made = MainWindow(FakeController(), theme)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.allow_close = True


@pytest.fixture
def palette(window, theme):
    made = CommandPalette(theme, window)
    window.palette_requested.connect(made.open)
    window.composer.prompt.setFocus()
    made.open()
    return made


def titles(palette):
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def press(palette, *keys):
    for key in keys:
        QTest.keyClick(palette.window().focusWidget(), key)


def test_keys_alone_lead_to_what_is_meant(window, palette):
    told = []
    window.latency_history_requested.connect(lambda: told.append("history"))
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, "lathis")
    assert titles(palette) == ["Latency history"]
    press(palette, KEY.Key_Return)
    assert told == ["history"]
    assert palette.isHidden()
    assert window.composer.prompt.hasFocus()


def test_escape_and_the_same_keys_close_it(window, palette):
    press(palette, KEY.Key_Escape)
    assert palette.isHidden()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, KEY.Key_K, control)
    assert palette.isVisible()
    QTest.keyClick(palette.field, KEY.Key_P, control | Qt.KeyboardModifier.ShiftModifier)
    assert palette.isHidden()
    assert window.composer.prompt.hasFocus()


def test_the_arrows_choose_and_tab_leads_nowhere(palette):
    first = palette.list.chosen
    press(palette, KEY.Key_Down, KEY.Key_Tab, KEY.Key_Backtab)
    assert palette.field.hasFocus()
    assert palette.list.currentRow() == 1
    press(palette, KEY.Key_Up)
    assert palette.list.chosen is first
    press(palette, KEY.Key_PageDown)
    assert palette.list.currentRow() == 8
    press(palette, KEY.Key_PageUp)
    assert palette.list.currentRow() == 0


def test_it_begins_anew_each_time(palette):
    QTest.keyClicks(palette.field, "new w")
    assert titles(palette)[:2] == ["New window", "New conversation"]
    assert len(titles(palette)) < 10
    press(palette, KEY.Key_Escape)
    palette.open()
    assert palette.field.text() == ""
    assert len(titles(palette)) > 10


def test_nothing_found_is_said_and_return_does_nothing(palette):
    QTest.keyClicks(palette.field, "xyzzy")
    assert titles(palette) == []
    assert palette.list.isHidden()
    press(palette, KEY.Key_Return)
    assert palette.isVisible()


def test_conversations_are_asked_for_and_offered(palette):
    wanted, chosen = [], []
    palette.titles_wanted.connect(wanted.append)
    palette.conversation_chosen.connect(chosen.append)
    press(palette, KEY.Key_Down)
    before = palette.list.chosen.command
    palette.show_titles([("1", "Lisbon"), ("2", "Bread")])
    assert palette.list.chosen.command is before
    QTest.keyClicks(palette.field, "lis")
    assert wanted == ["l", "li", "lis"]
    palette.show_titles([("1", "Lisbon"), ("3", "Lisp")])
    assert [title for title in titles(palette) if title.startswith("Lis")] == ["Lisbon", "Lisp"]
    press(palette, KEY.Key_Return)
    assert chosen == ["1"]
    palette.show_titles([("4", "too late")])
    assert palette.isHidden()


def test_a_click_does_it_and_one_beside_the_card_closes_it(qtbot, window, palette):
    QTest.keyClicks(palette.field, "new window")
    place = palette.list.visualItemRect(palette.list.item(0)).center()
    with qtbot.waitSignal(window.new_window_requested):
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    palette.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette._card.geometry().center())
    assert palette.isVisible()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert palette.isHidden()


def test_it_fits_its_window(qtbot, window, palette):
    window.resize(1200, 800)
    qtbot.waitUntil(lambda: palette.size() == window.size())
    card = palette._card.geometry()
    assert (card.width(), card.top()) == (WIDE_PX, TOP_PX)
    assert abs(card.center().x() - window.width() // 2) <= 1
    window.resize(420, 480)
    qtbot.waitUntil(lambda: palette.size() == window.size())
    assert palette.rect().contains(palette._card.geometry())
    press(palette, KEY.Key_Escape)
    window.resize(900, 700)
    assert palette.size() != window.size()


def test_it_goes_when_something_else_has_the_keyboard(window, palette):
    window.composer.prompt.setFocus()
    assert palette.isHidden()
    assert window.composer.prompt.hasFocus()


def test_another_window_leaves_it_as_it_is(qtbot, palette):
    other = QWidget()
    qtbot.addWidget(other)
    palette._focus_moved(None, other)
    assert palette.isVisible()


def test_who_had_the_keyboard_may_be_gone(window, palette):
    press(palette, KEY.Key_Escape)
    gone = QWidget(window)
    gone.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    gone.show()
    gone.setFocus()
    palette.open()
    gone.setParent(None)
    gone.deleteLater()
    palette._before = None
    press(palette, KEY.Key_Escape)
    assert window.composer.prompt.hasFocus()


def test_the_window_is_veiled_and_the_card_is_of_the_theme(window, palette, theme):
    theme.use(DARK)
    image = window.grab().toImage()
    corner = palette._card.geometry().center()
    corner.setY(palette._card.geometry().top() + 4)
    assert image.pixelColor(corner).name().upper() == DARK.surface


def test_what_is_chosen_is_announced(palette, monkeypatch):
    said = []
    monkeypatch.setattr("desktop.ui.command_palette.announce", lambda _, words: said.append(words))
    QTest.keyClicks(palette.field, "q")
    press(palette, KEY.Key_Down, KEY.Key_Up)
    QTest.keyClicks(palette.field, "qq")
    assert said[0] == said[2] == palette_words("Quick ask", said[0])
    assert said[-1] == "Nothing found."


def palette_words(title, said):
    return said if said.startswith(f"{title}, Action") else title
