from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.core.presets import Preset
from desktop.ui.preset_rows import EMPTY_TEXT, FOR_NEW, ROW_PX, PresetRows, words_of
from desktop.ui.theme import LIGHT, Theme


def test_what_is_said_of_a_preset():
    assert words_of(Preset("Terse", " Be \n brief. ")) == "Be brief."
    assert words_of(Preset("Terse", " \n")) == EMPTY_TEXT
    assert words_of(Preset("Terse", "Be brief.", is_standard=True)) == f"{FOR_NEW} · Be brief."


def test_a_row_has_two_lines_and_the_selected_one_a_ground(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    view = QListWidget()
    qtbot.addWidget(view)
    rows = PresetRows(theme)
    view.setItemDelegate(rows)
    for name in ("Terse", "Kind"):
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, "words " * 100)
        view.addItem(item)
    view.setCurrentRow(1)
    view.resize(200, 120)
    view.show()
    qtbot.waitExposed(view)
    assert view.visualItemRect(view.item(0)).height() == ROW_PX
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colours_of(row):
        rect = view.visualItemRect(view.item(row))
        middle = range(rect.top() + 4, rect.bottom() - 4)
        return {
            picture.pixelColor(round(x * ratio), round(y * ratio)).name()
            for x in range(4, rect.width() - 4)
            for y in middle
        }

    assert LIGHT.accent_soft.lower() in colours_of(1)
    assert LIGHT.accent_soft.lower() not in colours_of(0)
    for row in (0, 1):
        assert len(colours_of(row)) > 2  # letters
