from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.settings import STANDARD, Settings
from desktop.ui.settings_dialog import ON_THE_COMMAND_LINE, SettingsDialog
from desktop.ui.theme import DARK, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make(qtbot):
    def make(settings=STANDARD, **flags):
        dialog = SettingsDialog(Theme(), settings, flags)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def entry(dialog, name):
    return dialog.findChild(QWidget, f"setting_{name}")


def reset(dialog, name):
    wanted = f"Reset: {dialog.label_of(name)}"
    return next(b for b in dialog.findChildren(QAbstractButton) if b.accessibleName() == wanted)


def test_every_setting_is_there_with_a_name(make):
    dialog = make()
    for field in fields(Settings):
        assert entry(dialog, field.name).accessibleName()
        assert entry(dialog, field.name).accessibleDescription()


def test_a_change_is_told_at_once_and_nothing_else_changes(qtbot, make):
    dialog = make(replace(STANDARD, hops=3))
    with qtbot.waitSignal(dialog.changed) as changed:
        entry(dialog, "retries").setValue(7)
    assert changed.args == [replace(STANDARD, hops=3, retries=7)]


def test_each_value_goes_back_to_the_standard_by_itself(qtbot, make):
    dialog = make(replace(STANDARD, hops=3, retries=7))
    assert not reset(dialog, "idle_s").isVisible()
    with qtbot.waitSignal(dialog.changed) as changed:
        QTest.mouseClick(reset(dialog, "hops"), Qt.MouseButton.LeftButton)
    assert changed.args == [replace(STANDARD, retries=7)]
    assert not reset(dialog, "hops").isVisible()
    assert reset(dialog, "retries").isVisible()


def test_what_the_command_line_says_is_shown_and_cannot_be_changed(make):
    dialog = make(idle_s=5.0)
    assert entry(dialog, "idle_s").value() == 5.0
    assert not entry(dialog, "idle_s").isEnabled()
    assert not reset(dialog, "idle_s").isVisible()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words.count(ON_THE_COMMAND_LINE) == 1


def test_what_is_chosen_elsewhere_is_shown(qtbot, make):
    dialog = make()
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.use(replace(STANDARD, pacing="as_it_comes"))
    assert entry(dialog, "pacing").currentText() == "As it comes"


def test_follows_the_colours(make):
    dialog = make()
    before = dialog.grab().toImage().pixelColor(4, 4)
    dialog._theme.use(DARK)
    assert dialog.grab().toImage().pixelColor(4, 4) != before


def test_closes_by_its_keys(make):
    dialog = make()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
