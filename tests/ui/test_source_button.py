import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.core.source import Source, Sources
from desktop.ui.source_button import MANAGE, SourceButton
from desktop.ui.theme import Theme

MINE = Source("a", "Mine & yours", "Key in the keychain")
OFFLINE = Source("offline", "Offline engine", "Needs no key")


@pytest.fixture
def button(qtbot):
    made = SourceButton(Theme())
    qtbot.addWidget(made)
    made.fit(400)
    made.show()
    return made


def test_it_says_who_answers_and_where_the_key_is(button):
    button.show_sources(Sources((MINE, OFFLINE), MINE))
    assert button.text() == button.words == "Mine & yours"
    assert button.accessibleName() == "Answers: Mine & yours"
    assert button.toolTip() == "Mine & yours: Key in the keychain"


def test_what_the_engine_does_comes_first(button):
    button.show_sources(Sources((MINE, OFFLINE), OFFLINE))
    button.show_state("Starting…", busy=True)
    assert button.words == "Starting…"
    assert button.accessibleName() == "Answers: Offline engine, Starting…"
    assert button.toolTip() == "Starting…\nOffline engine: Needs no key"
    button.show_state("", busy=False)
    assert button.words == "Offline engine"


def test_where_there_is_little_room_it_is_cut(button):
    button.show_sources(Sources((MINE,), MINE))
    wide = button.sizeHint().width()
    button.fit(60)
    assert button.text().endswith("…")
    assert button.sizeHint().width() <= 60 < wide
    assert button.minimumSizeHint() == button.sizeHint()
    assert button.words == "Mine & yours"


def test_the_menu_offers_all_and_the_keys(button, qtbot):
    button.show_sources(Sources((MINE, OFFLINE), OFFLINE))
    menu = button.make_menu()
    first, second, line, last = menu.actions()
    assert [each.text() for each in (first, second, last)] == [
        "Mine && yours",
        "Offline engine",
        MANAGE,
    ]
    assert [each.isChecked() for each in (first, second)] == [False, True]
    assert first.toolTip() == "Key in the keychain"
    assert line.isSeparator()
    with qtbot.waitSignal(button.chosen) as told:
        first.trigger()
    assert told.args == ["a"]
    with qtbot.waitSignal(button.keys_wanted):
        last.trigger()


def test_before_anything_is_known_there_is_no_menu(button):
    button.show_state("Starting…", busy=True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.findChildren(QMenu) == []
    assert button.make_menu().actions()[-1].text() == MANAGE


def test_a_click_or_the_space_bar_opens_it(button, qtbot):
    button.show_sources(Sources((MINE, OFFLINE), MINE))
    for press in (
        lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(button, Qt.Key.Key_Space),
    ):
        press()
        (menu,) = button.findChildren(QMenu)
        assert menu.isVisible()
        menu.close()
        qtbot.waitUntil(lambda: button.findChildren(QMenu) == [])


def test_it_paints_in_every_state(button, qtbot):
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    button.clearFocus()

    def picture():
        button.resize(button.sizeHint())
        return button.grab().toImage()

    button.show_state("Mine", busy=True)
    plain = picture()
    button.show_state("", busy=False)
    button.show_sources(Sources((MINE,), MINE))
    rest = picture()
    button.setDown(True)
    down = picture()
    button.setDown(False)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    pictures = (plain, rest, down, picture())
    same = [(a, b) for b in range(4) for a in range(b) if pictures[a] == pictures[b]]
    assert same == []
