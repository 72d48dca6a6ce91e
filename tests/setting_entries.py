"""Where the settings are entered in their dialog, for tests."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.setting_words import ROWS


def row_of(name):
    """The section of a setting and its row."""
    return next((title, row) for title, rows in ROWS.items() for row in rows if row.name == name)


def entry(dialog, name):
    """The input of a setting, whose section is shown."""
    dialog.show_section(row_of(name)[0])
    return dialog.findChild(QWidget, f"setting_{name}")


def reset(dialog, name):
    """The button that takes a setting back to the standard; its section is shown."""
    section, row = row_of(name)
    dialog.show_section(section)
    wanted = f"Reset: {row.title}"
    return next(b for b in dialog.findChildren(QAbstractButton) if b.accessibleName() == wanted)
