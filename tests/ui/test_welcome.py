import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.profile import KEY_PAGE
from desktop.paths import resource
from desktop.ui.card_page import SAMPLE_IMAGE
from desktop.ui.theme import Theme
from desktop.ui.welcome import PROMPT, TRY_OFFLINE, TRY_ONLINE, Welcome

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make(qtbot):
    def make(*, offline=True, size=(800, 700)):
        welcome = Welcome(Theme(), offline=offline)
        qtbot.addWidget(welcome)
        welcome.resize(*size)
        with qtbot.waitExposed(welcome):
            welcome.show()
        return welcome

    return make


def test_one_click_asks_about_the_picture(qtbot, make):
    welcome = make()
    with qtbot.waitSignal(welcome.tried) as tried:
        QTest.mouseClick(welcome.try_card, Qt.MouseButton.LeftButton)
    assert tried.args == [resource(*SAMPLE_IMAGE), PROMPT]


def test_it_says_who_answers(make):
    welcome = make(offline=True)
    assert welcome.try_card.accessibleName() == f"Try it now: {TRY_OFFLINE}"
    welcome.use(offline=False)
    assert welcome.try_card.accessibleName() == f"Try it now: {TRY_ONLINE}"
    assert TRY_ONLINE in make(offline=False).try_card.accessibleName()


def test_where_keys_are_made_is_said_before_it_is_opened(make):
    assert make().get_key.toolTip() == KEY_PAGE


def test_every_way_is_told(qtbot, make):
    welcome = make()
    _, key, cloud = welcome.cards
    ways = {
        key: "key",
        cloud: "enterprise",
        welcome.get_key: "key page",
        welcome.privacy: "privacy",
    }
    for button, wish in ways.items():
        with qtbot.waitSignal(welcome.wished) as wished:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert wished.args == [wish]
    with qtbot.waitSignal(welcome.left):
        QTest.mouseClick(welcome.leave, Qt.MouseButton.LeftButton)


def test_new_versions_are_looked_for_only_by_those_who_want_it(qtbot, make):
    welcome = make()
    versions = welcome.versions
    assert not versions.toggle.isChecked()
    assert "gemstream.github.io" in versions.toggle.accessibleDescription()
    for wish in ("versions", "no versions"):
        with qtbot.waitSignal(welcome.wished) as wished:
            QTest.mouseClick(versions.toggle, Qt.MouseButton.LeftButton)
        assert wished.args == [wish]


def test_the_first_card_is_as_wide_as_the_others_together(make):
    welcome = make()
    first, key, cloud = welcome.cards
    assert first.width() == cloud.geometry().right() - key.x() + 1
    assert key.y() == cloud.y() > first.y()
    assert welcome.get_key.y() == welcome.privacy.y() == welcome.leave.y()


@pytest.mark.parametrize("wide", [380, 480])
def test_in_a_narrow_window_nothing_is_cut(qtbot, make, wide):
    welcome = make(size=(wide, 700))
    assert welcome.widget().width() <= welcome.viewport().width()
    first, key, cloud = welcome.cards
    assert first.y() < key.y() < cloud.y()
    assert welcome.get_key.y() == welcome.leave.y() < welcome.privacy.y()
    welcome.resize(800, 700)
    qtbot.waitUntil(lambda: welcome.get_key.y() == welcome.privacy.y())
    welcome.resize(wide, 700)
    qtbot.waitUntil(lambda: welcome.leave.y() < welcome.privacy.y())


def test_every_card_and_link_has_a_name_and_the_keyboard(make):
    welcome = make()
    links = (welcome.get_key, welcome.privacy, welcome.leave, welcome.versions.toggle)
    for part in (*welcome.cards, *links):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_speaks_and_asks_in_the_language_of_the_user(bracketed, qtbot, make):
    welcome = make()
    assert welcome.try_card.accessibleName() == f"«Try it now»: «{TRY_OFFLINE}»"
    assert welcome.leave.accessibleName() == "«Not now»"
    with qtbot.waitSignal(welcome.tried) as tried:
        welcome.try_card.click()
    assert tried.args == [resource(*SAMPLE_IMAGE), f"«{PROMPT}»"]
