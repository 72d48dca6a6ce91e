"""Pictures in view can be reached, opened and told by the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.core.conversation import ImagePart
from desktop.ui.theme import LIGHT
from desktop.ui.transcript.picture_buttons import PictureButton
from desktop.ui.transcript.question_card import CardPicturesRow
from desktop.ui.transcript.rows import GAP_PX
from desktop.ui.transcript.turn_view import TurnView
from tests.ui.transcript.test_reading_area import Page
from tests.ui.transcript.turn_events import MODEL, finished, image_part, question, text

KEYS = Qt.Key


@pytest.fixture
def page(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 400)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    return area


@pytest.fixture
def buttons(page):
    return page._picture_buttons


def turn(page: Page, turn_id: str, *images, words="Because") -> TurnView:
    asked = question("Why?", *images)
    made = TurnView(page.sheet.page, page.transcript.add(turn_id), asked, MODEL)
    made.take(text(words, turn_id))
    made.take(finished(turn_id))
    page.settle()
    return made


def seen(page: Page) -> list[PictureButton]:
    return [each for each in page.findChildren(PictureButton) if each.isVisible()]


def test_there_is_one_over_each_picture_in_view(page, buttons):
    buttons.place()
    assert seen(page) == []
    turn(page, "a", image_part(name="one"), image_part(name="two"))
    buttons.place()
    names = [button.accessibleName() for button in seen(page)]
    assert names == ["Image one, 800 × 600, 13 B", "Image two, 800 × 600, 13 B"]
    placed = next(each for each in page.shown if each.row.pictures())
    place = placed.row.pictures()[0].place.translated(page.column_left, placed.y)
    assert seen(page)[0].geometry() == place.toRect()


def test_they_follow_the_page_and_stand_for_others(page, buttons):
    first = turn(page, "a", image_part(name="one"))
    turn(page, "b", image_part(name="two"), words="word\n\n" * 60)
    page.jump_to_start()
    buttons.place()
    (button,) = (each for each in seen(page) if each.turn_id == "a")
    top = button.y()
    page.move_by(10)
    buttons.place()
    assert button.y() == top - 10
    page.jump_to_latest()
    buttons.place()
    assert seen(page) == []
    first.show_left_out(frozenset({0}))
    page.jump_to_start()
    buttons.place()
    assert "Image one, 800 × 600, 13 B, not sent" in [each.accessibleName() for each in seen(page)]
    assert len(page.findChildren(PictureButton)) == 2


def test_tab_goes_from_one_to_the_next(page, buttons):
    turn(page, "a", image_part(name="one"), image_part(name="two"))
    buttons.place()
    one, two = seen(page)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, KEYS.Key_Tab)
    assert two.hasFocus()


@pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space])
def test_return_and_space_open_it(qtbot, page, buttons, key):
    images = (image_part(name="one"), image_part(name="two"))
    turn(page, "a", *images)
    buttons.place()
    with qtbot.waitSignal(page.pictures.open_requested) as opened:
        QTest.keyClick(seen(page)[1], key)
    assert opened.args == [images, 1]


def test_it_is_copied_and_has_a_menu(qtbot, page, buttons):
    image = image_part()
    turn(page, "a", image)
    buttons.place()
    (button,) = seen(page)
    with qtbot.waitSignal(page.pictures.copy_requested) as copied:
        QTest.keyClick(button, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == [image]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(9, 9))
    QApplication.sendEvent(button, event)
    (menu,) = button.findChildren(QMenu)
    with qtbot.waitSignal(page.pictures.leave_out_requested) as wanted:
        menu.actions()[3].trigger()
    assert wanted.args == ["a", 0]
    menu.close()


def test_keys_that_scroll_scroll(page, buttons):
    turn(page, "a", image_part(), words="word\n\n" * 60)
    page.jump_to_start()
    buttons.place()
    (button,) = seen(page)
    button.setFocus()
    top = page.shown[0].y
    QTest.keyClick(button, KEYS.Key_Down)
    assert page.shown[0].y < top


@pytest.mark.parametrize("scrolled", [60, -60])
def test_tab_brings_it_wholly_into_view(page, buttons, scrolled):
    turn(page, "a", words="word\n\n" * 40)
    turn(page, "b", image_part(), words="word\n\n" * 40)
    row = next(r for r in page.transcript.sections[1].rows if r.pictures())
    page.show_at(row, -scrolled if scrolled > 0 else page.viewport().height() + scrolled)
    (button,) = seen(page)
    height = page.viewport().height()
    assert button.y() < 0 or button.geometry().bottom() > height
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.y() < 0 or button.geometry().bottom() > height
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    above, below = button.y(), height - 1 - button.geometry().bottom()
    assert (above if scrolled > 0 else below + 1) == GAP_PX


def test_it_says_at_once_that_its_picture_is_not_sent(page, buttons):
    made = turn(page, "a", image_part())
    (button,) = seen(page)
    made.show_left_out(frozenset({0}))
    page.settle()
    assert button.accessibleName().endswith("not sent")


def test_tab_goes_downwards_whichever_came_into_view_first(page, buttons):
    for name in "ab":
        asked = question("Why?", image_part(300, 100))
        TurnView(page.sheet.page, page.transcript.add(name), asked, MODEL)
    row = next(r for r in page.transcript.sections[1].rows if isinstance(r, CardPicturesRow))
    page.resize(600, 130)
    page.show_at(row, 0)
    (lower,) = page.findChildren(PictureButton)
    page.resize(600, 600)
    page.jump_to_start()
    (upper,) = [each for each in seen(page) if each is not lower]
    assert upper.y() < lower.y()
    upper.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(upper, KEYS.Key_Tab)
    assert lower.hasFocus()


def test_out_of_view_it_hands_the_keyboard_to_the_page(page, buttons):
    turn(page, "a", image_part(), words="word\n\n" * 60)
    page.jump_to_start()
    buttons.place()
    (button,) = seen(page)
    button.setFocus()
    page.jump_to_latest()
    buttons.place()
    assert page.hasFocus()


def test_a_ring_is_around_it_and_the_mouse_goes_through(page, buttons):
    turn(page, "a", image_part())
    buttons.place()
    (button,) = seen(page)
    assert page.viewport().childAt(button.geometry().center()) is None
    button.setFocus()
    image = page.viewport().grab(button.geometry()).toImage()
    edge = {image.pixelColor(x, image.height() // 2).name().upper() for x in range(4)}
    assert LIGHT.accent in edge


def test_one_that_stands_for_nothing_does_nothing(qtbot, page):
    parent = QWidget()
    qtbot.addWidget(parent)
    button = PictureButton(page.theme, page.pictures, parent, page.move_by)
    with qtbot.assertNotEmitted(page.pictures.open_requested):
        button.click()
    with qtbot.assertNotEmitted(page.pictures.copy_requested):
        QTest.keyClick(button, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(9, 9))
    QApplication.sendEvent(button, event)
    assert button.findChildren(QMenu) == []


def test_what_is_not_shown_is_saved_instead(qtbot, page, buttons):
    image = ImagePart(mime_type="image/png", data=b"%PDF-1.7", name="a.pdf")
    made = turn(page, "a")
    made._add_picture(image)
    page.settle()
    (button,) = seen(page)
    with qtbot.waitSignal(page.pictures.save_requested) as saved:
        QTest.keyClick(button, KEYS.Key_Return)
    assert saved.args == [image]
    with qtbot.assertNotEmitted(page.pictures.copy_requested):
        QTest.keyClick(button, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
