"""The real window without a mouse: all of it is reached by Tab, and one sees where one is."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QTableView,
    QWidget,
)

from desktop.core.events import Ended
from desktop.paths import resource
from desktop.ui.image_tile import ImageTile
from desktop.ui.picture_viewer import PictureViewer
from desktop.ui.presets_section import PresetsSection
from desktop.ui.program_question import ProgramQuestion
from desktop.ui.tile_button import TileButton
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.surfaces import DIALOGS, settled

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
MOST_STEPS = 300
ROUND_PX = 6
TAB = Qt.FocusPolicy.TabFocus


def described(widget):
    name = widget.accessibleName() or widget.objectName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r}"


def step(root):
    """Where Tab leads from here."""
    QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def ring(root):
    """What Tab comes to from the keyboard's place until it is there again; whether one sees it."""
    met: dict[QWidget, bool] = {}
    for _ in range(MOST_STEPS):
        now = step(root)
        names = [described(each) for each in met]
        assert now is not None, f"Tab leads nowhere after {names}"
        if now in met:
            assert now is next(iter(met)), f"Tab turns in a circle: {names}, {described(now)}"
            return met
        # A page with nothing on it but a sentence has nothing to be seen.
        is_sentence = isinstance(now, QLabel) and bool(now.text())
        met[now] = is_sentence or is_seen(root, now)
    raise AssertionError("Tab never comes back")


def is_seen(root, widget):
    """True if one sees that it has the keyboard."""
    corner = widget.mapTo(root, QPoint(0, 0))
    place = QRect(corner, widget.size()).adjusted(-ROUND_PX, -ROUND_PX, ROUND_PX, ROUND_PX)
    with_it = root.grab(place).toImage()
    before = widget.parentWidget()
    widget.clearFocus()
    without = root.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.isVisible():  # a link of the page, of which there is one in view
        before.parentWidget().setFocus()
        step(root)
    return with_it != without


def of_use(root):
    """What can be used by Tab or mouse; of some that exclude each other, arrows go on from one."""
    shown = [w for w in root.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
    for widget in shown:
        if widget.window() is not root.window() or widget.focusProxy() is not None:
            continue
        if isinstance(widget, ImageTile | TileButton) and not widget.focusPolicy() & TAB:
            continue  # arrows lead to it, from the one of them that Tab leads to
        is_button = isinstance(widget, QAbstractButton)
        if is_button and widget.group() is not None and widget.group().exclusive():
            yield widget.group().checkedButton() or widget
        elif is_button or widget.focusPolicy() & TAB:
            yield widget


def faults(where, root):
    """What is out of reach, or not seen to be reached."""
    reached = ring(root)
    lost = [w for w in of_use(root) if w not in reached]
    unseen = [w for w, is_seen in reached.items() if not is_seen]
    return [
        *(f"{where}: {described(w)} out of reach" for w in lost),
        *(f"{where}: {described(w)} not seen" for w in unseen),
    ]


async def opened(window, name):
    """The dialog that an action opens."""
    action = next(
        each for each in window.actions() if each.objectName() == name or each.text() == name
    )
    action.trigger()
    await until(lambda: isinstance(QApplication.activeWindow(), QDialog))
    dialog = QApplication.activeWindow()
    await until(lambda: all(each.count() for each in dialog.findChildren(QListWidget)))
    # What is read from a file comes later; of an empty table nothing is seen.
    await until(lambda: all(each.model().rowCount() for each in dialog.findChildren(QTableView)))
    return dialog


async def closed_by_escape(window, dialog, had):
    """Escape closes it, and the keyboard is where it was."""
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    await until(lambda: not dialog.isVisible())
    window.activateWindow()
    await until(window.isActiveWindow)
    assert QApplication.focusWidget() is had


@pytest.fixture
def still(qapp):
    """The place in a text does not blink, and so is no sign of the keyboard."""
    flashes_ms = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flashes_ms)


@pytest.mark.usefixtures("still")
def test_everything_is_reached_and_seen_without_a_mouse():
    found = []

    async def scenario(application):
        window = application.window
        await until(window.isActiveWindow)
        found.extend(faults("the first page", window))
        QTest.keyClicks(window.composer.prompt, "How many words has this?")
        ear = Ear(application.controller)
        QTest.keyClick(window.composer.prompt, Qt.Key.Key_Return)
        await until(lambda: ear.has(Ended))
        found.extend(faults("an answer", window))
        window.toggle_side()
        await until(lambda: window.side.panel.rows.rowCount())
        found.extend(faults("the conversations", window))
        window.toggle_side()
        prompt = window.composer.prompt
        prompt.setFocus()
        for name in (
            "System prompt",
            "What is sent…",
            "Latency history",
            "Keyboard shortcuts",
            "About Gemstream",
            "Settings",
        ):
            dialog = await opened(window, name)
            found.extend(faults(name, dialog))
            if name == "Settings":
                sections = dialog.findChild(QListWidget, "settingsSections")
                for row in range(sections.count()):
                    sections.setFocus()
                    sections.setCurrentRow(row)
                    QApplication.sendPostedEvents()  # to be laid out
                    found.extend(faults(f"{name}, {sections.item(row).text()}", dialog))
            await closed_by_escape(window, dialog, prompt)

    run(["--engine", "offline"], scenario)
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("still")
def test_so_are_images_and_what_shows_them(tmp_path):
    pictures = [tmp_path / name for name in ("lake.jpg", "dusk.jpg")]
    for picture in pictures:
        shutil.copy(resource("samples", "lake-at-dusk.jpg"), picture)
    found = []

    async def scenario(application):
        window = application.window
        application.theme.reduced_motion = True
        await until(window.isActiveWindow)
        window.page.stack.leave_welcome()
        window.add_images([*pictures, Path(__file__)])
        await until(lambda: len(window.tray.tiles) == 3)
        await until(lambda: all(tile.outcome for tile in window.tray.tiles))
        await settled()
        found.extend(faults("images", window))
        tile, *others = window.tray.tiles
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        for other in others:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
            assert QApplication.focusWidget() is other
            assert is_seen(window, other)
            found.extend(faults(other.name, window))
            other.setFocus(Qt.FocusReason.TabFocusReason)
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(tile, Qt.Key.Key_Return)
        await until(lambda: window.findChildren(PictureViewer))
        (viewer,) = window.findChildren(PictureViewer)
        await until(lambda: not viewer.canvas.image.isNull())
        await settled()
        found.extend(faults("an image, large", viewer))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        await until(lambda: QApplication.focusWidget() is tile)

    run(["--engine", "offline"], scenario)
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("still")
def test_so_is_all_in_dialogs_that_come_for_a_reason_of_their_own():
    found = []

    async def scenario(application):
        window = application.window
        await until(window.isActiveWindow)
        for name, make in DIALOGS.items():
            dialog = make(application.theme, window)
            dialog.show()
            await until(dialog.isActiveWindow)
            await until(lambda dialog=dialog: all(map(QWidget.isEnabled, _answers(dialog))))
            found.extend(faults(name, dialog))
            dialog.close()
            window.activateWindow()
            await until(window.isActiveWindow)
        dialog = await opened(window, "Settings")
        dialog.show_section("System prompts")
        await settled()
        dialog.findChild(PresetsSection).new_button.click()
        await settled()
        found.extend(faults("a preset", dialog))
        dialog.close()

    run(["--engine", "offline"], scenario)
    assert not found, "\n".join(found)


def _answers(dialog):
    """The buttons of a question that wait a moment, so that nobody answers it by chance."""
    is_question = isinstance(dialog, ProgramQuestion)
    return dialog.findChildren(QAbstractButton) if is_question else []
