from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.ui.address_question import AddressQuestion
from desktop.ui.controls import QuietLabel
from desktop.ui.earlier_files import EarlierFiles
from desktop.ui.latency_history import LatencyHistory
from desktop.ui.sent_view import SentView
from desktop.ui.style import blend, dress, palette, sheet
from desktop.ui.system_dialog import SystemDialog
from desktop.ui.theme import DARK, LIGHT, Theme


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_sheet_names_only_colours_of_the_theme(colours):
    rules = sheet(colours)
    assert "@" not in rules
    known = {getattr(colours, field.name) for field in fields(colours) if field.name != "code"}
    known.add(blend(colours.quiet, colours.page, 0.6).name())
    used = {word.strip(";},") for word in rules.split() if word.startswith("#")}
    assert used <= known


def test_the_palette_holds_the_roles():
    group = palette(DARK)
    assert group.color(QPalette.ColorRole.Window).name() == DARK.page.lower()
    assert group.color(QPalette.ColorRole.Text).name() == DARK.text.lower()
    disabled = group.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == blend(DARK.quiet, DARK.page, 0.6)


def test_blend_goes_from_one_colour_to_the_other():
    assert blend("#ffffff", "#000000", 1.0).name() == "#ffffff"
    assert blend("#ffffff", "#000000", 0.0).name() == "#000000"
    assert blend("#ff0000", "#0000ff", 0.5).red() == 128


def test_dress_gives_window_and_program_the_colours(qtbot):
    theme = Theme()
    theme.use(DARK)
    window = QMainWindow()
    qtbot.addWidget(window)
    dress(window, theme)
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.page.lower()
    assert DARK.raised in window.styleSheet()


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def earlier_files(theme, window):
    return EarlierFiles(theme, (), window, 0.0)


def question(theme, window):
    made = AddressQuestion(theme, window, "Go there?", "Go")
    made.end()
    return made


def sent(theme, window):
    return SentView(theme, window, is_draft=True)


def system(theme, window):
    return SystemDialog(theme, "", window)


@pytest.mark.parametrize("make", [earlier_files, question, sent, system, LatencyHistory])
def test_the_words_of_an_open_dialog_follow_the_theme(window, make):
    # A style sheet that comes after the colours of a part takes them away.
    theme = Theme()
    theme.use(LIGHT)
    dialog = make(theme, window)
    dialog.open()
    theme.use(DARK)
    told = [label for label in dialog.findChildren(QuietLabel) if label._role in {"text", "quiet"}]
    assert told
    for label in told:
        colour = label.palette().windowText().color().name()
        assert colour == getattr(DARK, label._role).lower(), label.text()
    dialog.close()
