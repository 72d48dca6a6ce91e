import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import words
from desktop.ui.latency_menu import latency_menu

FIGURES = (("Total time", "3.10 s"), ("Gaps, p50", "20 ms"))


@pytest.fixture
def make(qtbot):
    def make(save=None):
        parent = QWidget()
        qtbot.addWidget(parent)
        called = []
        menu = latency_menu(parent, FIGURES, lambda: called.append("history"), save)
        menu.called = called
        menu.holder = parent
        return menu

    return make


def entries(menu):
    return {action.text(): action for action in menu.actions() if action.text()}


def test_figures_are_copied_one_or_all(make):
    menu = make()
    entries(menu)["Copy total time"].trigger()
    assert QApplication.clipboard().text() == "3.10 s"
    entries(menu)["Copy all figures"].trigger()
    assert QApplication.clipboard().text() == "Total time: 3.10 s\nGaps, p50: 20 ms"
    entries(menu)["Latency history"].trigger()
    assert menu.called == ["history"]


def test_a_plot_is_saved_where_there_is_one(make):
    saved = []
    assert "Save plot as picture…" not in entries(make())
    entries(make(lambda: saved.append(1)))["Save plot as picture…"].trigger()
    assert saved == [1]


def test_a_language_may_leave_names_as_they_are(make, bracketed):
    words.use(lambda text, comment, n: {"Copy {lower}": "{figure} kopieren"}.get(text, text))
    assert "Total time kopieren" in entries(make())
