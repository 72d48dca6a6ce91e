import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox

from desktop import words
from desktop.setting_rules import BOUNDS, CHOICES, OPTIONAL, SWITCHES, TEXTS, is_allowed
from desktop.settings import STANDARD
from desktop.ui.setting_inputs import OFFERED_FIRST, make_input
from desktop.ui.theme import DARK, Theme

NAMES = [*BOUNDS, *sorted(SWITCHES), *CHOICES, *TEXTS]
OTHER_WORDS = {name: words[1] for name, words in CHOICES.items()}
OTHERS = {
    **OTHER_WORDS,
    **dict.fromkeys(SWITCHES, False),
    **dict.fromkeys(TEXTS, "none"),
    "bridge_origins": "https://tool.example",
    "temperature": 0.5,
}

_NUMBERS = [name for name in BOUNDS if name not in OPTIONAL and name != "text_size"]


@pytest.fixture
def enter(qtbot):
    def make(name):
        entry = make_input(name, Theme())
        qtbot.addWidget(entry.widget)
        entry.widget.show()
        entry.show_value(getattr(STANDARD, name))
        return entry

    return make


@pytest.mark.parametrize("name", NAMES)
def test_shows_the_standard_and_says_it_again(qtbot, enter, name):
    entry = enter(name)
    assert entry.value() == getattr(STANDARD, name)
    assert is_allowed(name, entry.value())


@pytest.mark.parametrize("name", NAMES)
def test_what_is_shown_is_not_told_as_a_change(qtbot, enter, name):
    entry = enter(name)
    other = OTHERS.get(name, 7)
    with qtbot.assertNotEmitted(entry.changed):
        entry.show_value(other)
    assert entry.value() == other


@pytest.mark.parametrize("name", _NUMBERS)
def test_a_number_stays_within_its_bounds(enter, name):
    entry = enter(name)
    least, most = BOUNDS[name]
    assert (entry.widget.minimum(), entry.widget.maximum()) == (least, most)


def test_a_number_is_told_when_it_is_entered_not_at_each_digit(qtbot, enter):
    entry = enter("first_chunk_s")
    entry.widget.selectAll()
    with qtbot.assertNotEmitted(entry.changed):
        QTest.keyClicks(entry.widget, "120")
    with qtbot.waitSignal(entry.changed):
        QTest.keyClick(entry.widget, Qt.Key.Key_Return)
    assert entry.value() == 120
    assert entry.widget.text() == "120 s"


def test_seconds_are_written_without_a_needless_fraction(enter):
    entry = enter("idle_s")
    assert entry.widget.text() == "60 s"
    entry.show_value(1.5)
    assert entry.widget.text() == "1.5 s"


def test_seconds_are_read_as_they_are_written_where_a_comma_is_the_point(enter):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        entry = enter("idle_s")
        entry.widget.selectAll()
        QTest.keyClicks(entry.widget, "2,5")
        QTest.keyClick(entry.widget, Qt.Key.Key_Return)
        assert entry.widget.text() == "2,5 s"
        QTest.keyClick(entry.widget, Qt.Key.Key_End)
        QTest.keyClick(entry.widget, Qt.Key.Key_Return)
        assert entry.value() == 2.5
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(("value", "words"), [(0.001, "0.001 s"), (86_400.0, "86400 s")])
def test_what_the_command_line_says_is_shown_even_out_of_bounds(enter, value, words):
    entry = enter("idle_s")
    entry.show_value(value)
    assert (entry.value(), entry.widget.text()) == (value, words)


@pytest.mark.parametrize("name", ["retries", "idle_s"])
def test_the_wheel_never_changes_a_number_unseen(enter, name):
    entry = enter(name)
    middle = QPointF(entry.widget.rect().center())
    wheel = QWheelEvent(
        middle,
        entry.widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(entry.widget, wheel)
    assert entry.value() == getattr(STANDARD, name)


def test_an_end_can_be_wanted_or_not(qtbot, enter):
    entry = enter("stop_after_s")
    assert not entry.number.widget.isEnabled()
    with qtbot.waitSignal(entry.changed):
        entry.switch.widget.click()
    assert entry.value() == OFFERED_FIRST["stop_after_s"]
    assert entry.number.widget.isEnabled()
    with qtbot.waitSignal(entry.changed):
        entry.number.widget.setValue(20)
    assert entry.value() == 20
    entry.switch.widget.click()
    assert entry.value() is None


def test_a_choice_and_a_switch_are_told(qtbot, enter):
    choice, switch = enter("pacing"), enter("send_partial")
    choice.widget.setCurrentIndex(1)
    with qtbot.waitSignal(choice.changed):
        choice.widget.activated.emit(1)
    assert choice.value() == "as_it_comes"
    with qtbot.waitSignal(switch.changed):
        switch.widget.click()
    assert switch.value() is False


def test_counts_are_whole(enter):
    assert isinstance(enter("hops").widget, QSpinBox)
    assert enter("hops").widget.text() == "16 requests"


@pytest.mark.parametrize(("value", "words"), [(0, "0 times"), (1, "1 time"), (2, "2 times")])
def test_a_count_is_said_as_one_says_it(enter, value, words):
    entry = enter("retries")
    entry.show_value(value)
    assert entry.widget.text() == words
    entry.show_value(5)
    entry.widget.setValue(value)
    assert entry.widget.text() == words


@pytest.mark.parametrize("name", ["retries", "idle_s"])
def test_a_field_has_an_edge_that_is_seen_on_dark_ground(enter, name):
    entry = enter(name)
    entry.widget._theme.use(DARK)
    image = entry.widget.grab().toImage()
    edge = {image.pixelColor(x, 0).name().upper() for x in range(20, image.width() - 20)}
    assert edge == {DARK.quiet}
    assert image.pixelColor(image.width() - 12, image.height() // 2).name().upper() == DARK.surface


def test_of_sizes_a_few_are_offered_and_any_is_shown(enter):
    choice = enter("text_size")
    offered = [choice.widget.itemText(index) for index in range(choice.widget.count())]
    assert offered == [f"{size} %" for size in (80, 90, 100, 110, 125, 150, 175, 200)]
    choice.show_value(130)
    choice.show_value(130)
    assert (choice.widget.currentText(), choice.widget.count()) == ("130 %", len(offered) + 1)


def test_a_choice_may_be_none(qtbot, enter):
    choice = enter("thinking_level")
    assert choice.widget.currentText() == "As the model decides"
    choice.show_value("xhigh")
    assert choice.widget.currentText() == "Very high"
    choice.widget.setCurrentIndex(0)
    assert choice.value() is None


def test_a_temperature_goes_up_by_tenths_without_a_unit(enter):
    entry = enter("temperature")
    entry.switch.widget.click()
    assert entry.number.widget.text() == "1"
    entry.number.widget.stepUp()
    assert entry.number.widget.text() == "1.1"


@pytest.mark.parametrize("name", OFFERED_FIRST)
def test_both_parts_of_a_number_that_may_be_none_have_a_name(enter, name):
    entry = enter(name)
    names = {entry.switch.widget.accessibleName(), entry.number.widget.accessibleName()}
    assert len(names) == 2
    assert "" not in names
    assert is_allowed(name, OFFERED_FIRST[name])


def test_a_number_stands_where_its_language_wants_it(enter):
    words.use(lambda text, comment, n: {"{count} times": "max. {count}-mal"}.get(text, text))
    try:
        entry = enter("retries")
        entry.show_value(3)
        assert entry.widget.text() == "max. 3-mal"
        entry.widget.lineEdit().setText("max. 4-mal")
        entry.widget.interpretText()
        assert entry.value() == 4
    finally:
        words.use(None)


def test_choices_are_told_by_value_whatever_they_are_called(enter, bracketed):
    choice = enter("pacing")
    assert [choice.widget.itemText(at) for at in range(2)] == ["«Smooth»", "«As it comes»"]
    choice.show_value("as_it_comes")
    assert choice.value() == "as_it_comes"


def test_digits_are_those_of_the_language(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        number = make_input("idle_s", Theme())
        qtbot.addWidget(number.widget)
        number.show_value(60.5)
        assert number.widget.lineEdit().text().startswith("٦٠٫٥")
        for typed, meant in (("٤٥", 45), ("46", 46)):
            number.widget.lineEdit().setText(typed)
            number.widget.interpretText()
            assert number.value() == meant
    finally:
        QLocale.setDefault(before)
