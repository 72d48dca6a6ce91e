import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop.settings import STANDARD
from desktop.ui.settings_import import MOST_PX, SettingsImport, change_words
from desktop.ui.theme import DARK, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CHANGES = {"retries": (3, 7), "theme": ("system", "dark")}


@pytest.fixture
def ask(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 600)

    def ask(changes=CHANGES, **more):
        question = SettingsImport(Theme(), "mine.json", changes, parent, **more)
        question.open()
        return question

    return ask


def words(question):
    return [label.text() for label in question.findChildren(QLabel)]


def test_it_says_what_would_change(ask):
    said = words(ask())
    assert "What mine.json would change:" in said
    place = said.index("Ask again after a passing fault")
    assert said[place + 1] == "3 times → 7 times"
    assert "As the system → Dark" in said


def test_it_says_what_is_left_out_and_what_is_kept(ask):
    said = words(ask(refused=["pacing"], others=2))
    assert "Left out, because the value is not allowed: How text appears." in said
    assert "Kept for a version that knows them: 2 more." in said


def test_it_is_agreed_to(qtbot, ask):
    question = ask()
    with qtbot.waitSignal(question.accepted):
        QTest.mouseClick(question.use_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_return_at_first_and_escape_leave_all_as_it_is(qtbot, ask, key):
    question = ask()
    with qtbot.waitSignal(question.rejected), qtbot.assertNotEmitted(question.accepted):
        QTest.keyClick(question.focusWidget(), key)


def test_where_nothing_would_change_there_is_nothing_to_agree_to(ask):
    question = ask({}, refused=["pacing"])
    assert "mine.json changes nothing that holds now." in words(question)
    assert not question.use_button.isEnabled()
    assert ask({}, others=1).use_button.isEnabled()


def test_a_long_list_scrolls(ask):
    few, many = ask(), ask({f"setting {number}": (0, 1) for number in range(40)})
    assert few.height() < many.height() < MOST_PX + 300


def test_what_is_said_alike_is_another_content():
    assert change_words("1 preset", "1 preset") == "1 preset, with another content"
    assert change_words("1 preset", "2 presets") == "1 preset → 2 presets"


def test_follows_the_colours(ask):
    question = ask()
    question._theme.use(DARK)
    assert question.grab().toImage().pixelColor(3, 3).name().upper() == DARK.page


def test_a_list_that_has_to_be_moved_has_the_keyboard_and_shows_it(qtbot, ask):
    (short,) = ask().findChildren(QScrollArea)
    assert short.focusPolicy() is Qt.FocusPolicy.NoFocus
    names = (
        "idle_s",
        "connect_s",
        "first_chunk_s",
        "retries",
        "hops",
        "notify_after_s",
        "text_size",
    )
    question = ask({name: (getattr(STANDARD, name), 7) for name in names})
    qtbot.waitUntil(question.isActiveWindow)
    (area,) = question.findChildren(QScrollArea)
    before = question.grab().toImage()
    area.setFocus(Qt.FocusReason.TabFocusReason)
    place = area.geometry().topLeft()
    corner = question.grab().toImage().copy(place.x(), place.y(), 40, 40)
    assert corner != before.copy(place.x(), place.y(), 40, 40)
