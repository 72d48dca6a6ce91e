import pytest
from PySide6.QtWidgets import QLabel

from desktop.ui.detail_list import DetailList
from desktop.ui.latency_words import LABELS
from desktop.ui.theme import Theme
from desktop.ui.value_label import ValueLabel


@pytest.fixture
def details(qtbot):
    details = DetailList(Theme())
    qtbot.addWidget(details)
    details.resize(240, 120)
    details.show()
    return details


def test_each_value_has_a_name_a_meaning_and_can_be_copied(details):
    for name, label in LABELS.items():
        value = details.findChild(QLabel, name)
        assert value.accessibleName() == label.words
        assert value.toolTip() == label.hint
        assert isinstance(value, ValueLabel), "its text can be selected"
        assert value.text() == "—"


def test_values_that_are_not_given_stay(details):
    details.show_values({"stalls": "2", "headers": "0.35 s"})
    details.show_values({"stalls": "3"})
    assert details.values["headers"].text() == "0.35 s"
    assert details.values["stalls"].text() == "3"
    assert details.values["stalls"].accessibleDescription() == "Stalls: 3"
    assert "Headers: 0.35 s" in details.lines()
    details.clear()
    assert {value.text() for value in details.values.values()} == {"—"}


def test_it_scrolls_where_there_is_not_room_for_all(details):
    assert details.verticalScrollBar().maximum() > 0
    assert details.horizontalScrollBar().maximum() == 0


def test_units_stay_with_their_numbers_in_any_language(details):
    details.show_values({"headers": "14 · 77 ミリ秒"})
    shown = details.findChild(QLabel, "headers").text()
    assert shown == "14 · 77\u00a0ミ\u2060リ\u2060秒"
    assert ("14 · 77 ミリ秒") in dict(details.figures()).values()
