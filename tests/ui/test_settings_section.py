from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.settings import STANDARD
from desktop.ui.controls import IconButton
from desktop.ui.found_label import FoundLabel
from desktop.ui.setting_row import EDGE_PX, Row
from desktop.ui.settings_section import OwnSection, SettingsSection
from desktop.ui.theme import LIGHT, SMALL_PX, Theme, text_font

ROWS = (
    Row(name="idle_s", title="Longest silence", hint="One."),
    Row(name="retries", title="Ask again", hint="Two."),
    Row(name="hops", title="Most requests", hint="Three."),
)


@pytest.fixture
def make(qtbot):
    def make(rows=ROWS, owns=(), **flags):
        section = SettingsSection(Theme(), "Waiting", rows, owns, flags)
        qtbot.addWidget(section)
        section.use(STANDARD)
        section.resize(600, 400)
        section.show()
        return section

    return make


def test_it_tells_which_setting_is_to_be_what(qtbot, make):
    section = make()
    with qtbot.waitSignal(section.changed) as changed:
        section.rows["retries"].entry.widget.setValue(7)
    assert changed.args == ["retries", 7]


def test_it_shows_all_settings_but_those_that_are_fixed(make):
    section = make(hops=4)
    section.use(replace(STANDARD, retries=5, hops=9))
    assert section.rows["retries"].entry.value() == 5
    assert section.rows["hops"].entry.value() == 4


def test_a_search_leaves_what_is_found_and_counts_it(make):
    section = make()
    assert section.search(["two"]) == 1
    assert [row.isVisible() for row in section.rows.values()] == [False, True, False]
    assert section.search(["waiting"]) == 3
    assert section.search(["nowhere"]) == 0
    assert not section.isVisible()
    assert section.search([]) == 3
    assert all(row.isVisible() for row in section.rows.values())


def lines(section):
    """Where there are lines between rows, in the middle of the first card."""
    card = section.rows["idle_s"].parentWidget()
    image = card.grab().toImage()
    x = EDGE_PX + 2
    return [
        y
        for y in range(2, card.height() - 2)
        if image.pixelColor(x, y).name().upper() == LIGHT.line
        and image.pixelColor(card.width() - x, y).name().upper() == LIGHT.line
    ]


def test_there_is_a_line_between_each_two_rows_that_are_seen(make):
    section = make()
    rows = section.rows
    assert lines(section) == [rows["retries"].y() - 1, rows["hops"].y() - 1]
    rows["retries"].hide()
    section.layout().activate()
    assert len(lines(section)) == 1


def own_widget():
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.addWidget(FoundLabel(Theme(), text_font(SMALL_PX), "text", "Your own keys"))
    column.addWidget(QLabel("Plain"))
    column.addWidget(IconButton(Theme(), "copy", name="Copy the path"))
    return widget


@pytest.mark.parametrize("words", ["own keys", "plain", "copy path", "keychain", "waiting"])
def test_what_others_show_is_found_by_its_words_and_by_what_it_says(make, words):
    section = make((), [OwnSection("Waiting", own_widget, "keychain")])
    assert section.search(words.split()) == 1
    assert section.search(["nowhere"]) == 0


def test_words_are_marked_in_it_too(make):
    section = make((), [OwnSection("Waiting", own_widget)])
    section.search(["keys"])
    label = next(each for each in section.findChildren(FoundLabel) if each.words == "Your own keys")
    assert ">keys</span>" in label.text()


def test_it_stands_below_the_rows(make):
    section = make(owns=[OwnSection("Waiting", own_widget)])
    plain = next(each for each in section.findChildren(QLabel) if each.text() == "Plain")
    row = section.rows["hops"]
    assert (
        plain.mapTo(section, plain.rect().topLeft()).y()
        > row.mapTo(section, row.rect().bottomLeft()).y()
    )


class Own(QLabel):
    """Shows how often, and is searched for its number."""

    def use_settings(self, settings):
        self.setText(f"{settings.retries} times")

    def search_settings(self, words):
        return 4 if list(words) == [self.text()] else 0


def test_what_others_show_may_follow_the_settings_and_search_itself(make):
    own = []
    section = make((), [OwnSection("Waiting", lambda: own.append(Own()) or own[0])])
    section.use(replace(STANDARD, retries=7))
    assert own[0].text() == "7 times"
    assert section.search(["7 times"]) == 4
    assert own[0].isVisible()
    assert section.search(["times"]) == 0
    assert not own[0].isVisible()
