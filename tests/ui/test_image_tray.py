from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow, QVBoxLayout, QWidget

from desktop.core.conversation import TextPart
from desktop.core.errors import FolderGiven, ImageRejected, TextGiven
from desktop.core.images import ImageWish
from desktop.ui import image_tile, image_tray, picture_reading
from desktop.ui.drop_area import EMPTY_PX, INVITATION
from desktop.ui.drop_overlay import FROM_THE_WEB, Offer
from desktop.ui.image_tray import AT_ONCE, ImageTray
from desktop.ui.theme import Theme
from desktop.ui.tile_actions import TileAction
from desktop.ui.tray_summary import SUMMARY_PX
from desktop.ui.tray_tiles import LEAST_PX
from tests.ui.fake_controller import FakeController, image_part

RGB = QImage.Format.Format_RGB32

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def theme(qapp):
    theme = Theme()
    theme.reduced_motion = False
    return theme


@pytest.fixture
def host(qtbot):
    """The window around it; a fixture of its own lives as long as the test."""
    host = QMainWindow()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def tray(qtbot, host, controller, theme):
    tray = ImageTray(theme, controller.attach)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(tray)
    layout.addStretch(1)
    host.setCentralWidget(page)
    host.resize(400, 300)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return tray


def mime_of(*urls):
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def drag(target, mime):
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target, mime):
    drag(target, mime)
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_empty_it_invites(tray):
    assert tray.objectName() == "imageDropArea"
    assert tray.accessibleName() == "Image drop area"
    assert tray.height() == EMPTY_PX
    assert tray.sizeHint().height() == EMPTY_PX
    tray.grab()


def test_a_click_on_the_empty_area_opens_a_dialog_that_blocks_nothing(
    tray, controller, monkeypatch
):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))
    QTest.mouseClick(tray, Qt.MouseButton.LeftButton)
    (dialog,) = opened
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit(["/tmp/a.png"])
    assert (controller.attached[0].source, controller.attached[0].name) == (
        Path("/tmp/a.png"),
        "a.png",
    )
    QTest.mouseClick(tray, Qt.MouseButton.LeftButton, pos=QPoint(390, 5))
    assert opened == [dialog]
    dialog.deleteLater()


def test_files_are_prepared_each_on_its_own(tray, controller):
    tray.add_files([Path("/tmp/a.png"), "/tmp/b.png"])
    assert [(each.source, each.name) for each in controller.attached] == [
        (Path("/tmp/a.png"), "a.png"),
        (Path("/tmp/b.png"), "b.png"),
    ]
    assert tray.is_preparing
    assert tray.images == ()


def test_one_bad_file_never_loses_the_others(qtbot, tray, controller):
    tray.add_files([Path("a.png"), Path("b.pdf"), Path("c.png")])
    first, second, third = (each.tell for each in controller.attached)
    third(image_part("c.png"))
    with qtbot.waitSignal(tray.changed):
        second(ImageRejected("This file is no image."))
    assert tray.is_preparing
    first(image_part("a.png"))
    assert not tray.is_preparing
    assert [image.name for image in tray.images] == ["a.png", "c.png"]
    assert len(tray.tiles) == 3


def test_progress_is_seen_on_the_tile(tray, controller):
    tray.add_files([Path("a.png")])
    (tile,) = tray.tiles
    before = tile.grab().toImage()
    controller.attached[0].progress(0.4)
    assert tile.share == 0.4
    assert tile.grab().toImage() != before
    controller.attached[0].tell(image_part())
    assert tile.share is None


@pytest.mark.parametrize("way", ["remove", "clear"])
def test_what_is_taken_away_is_prepared_no_further(tray, controller, way):
    tray.add_files([Path("a.png"), Path("b.png")])
    if way == "remove":
        tray.tiles[0].remove_button.click()
    else:
        tray.clear()
    assert [each.is_given_up for each in controller.attached] == [True, way == "clear"]


def test_removing_an_image_hands_the_keyboard_on(qtbot, tray, controller):
    tray.add_files([Path("a.png"), Path("b.png")])
    for name, done in [(each.name, each.tell) for each in controller.attached]:
        done(image_part(name))
    first, second = tray.tiles
    first.remove_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first.remove_button, Qt.Key.Key_Space)
    assert [image.name for image in tray.images] == ["b.png"]
    assert second.remove_button.hasFocus()
    QTest.mouseClick(second.remove_button, Qt.MouseButton.LeftButton)
    assert tray.tiles == ()
    assert tray.height() == EMPTY_PX


def test_an_image_that_is_ready_too_late_is_forgotten(tray, controller):
    tray.add_files([Path("a.png")])
    tray.clear()
    controller.attached[0].tell(image_part())
    assert tray.images == ()


def test_files_are_dropped(tray, controller):
    assert drop(tray, mime_of("file:///tmp/a.png", "file:///tmp/b.png"))
    assert [each.name for each in controller.attached] == ["a.png", "b.png"]


def test_an_image_of_a_browser_is_dropped(tray, controller):
    mime = mime_of("https://example.org/a.png")
    mime.setData("image/png", b"png bytes")
    assert drop(tray, mime)
    assert (controller.attached[0].source, controller.attached[0].name) == (
        b"png bytes",
        "Pasted image",
    )


def test_a_decoded_image_is_encoded_in_a_worker(qtbot, tray, controller):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime = QMimeData()
    mime.setImageData(image)
    assert drop(tray, mime)
    assert tray.is_preparing
    qtbot.waitUntil(lambda: bool(controller.attached))
    data = controller.attached[0].source
    assert QImage.fromData(data).pixelColor(4, 4).name() == "#ff0000"


def test_an_image_removed_while_it_is_encoded_is_not_read(qtbot, tray, controller):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with qtbot.waitSignal(picture_reading._desk().done):
        tray.add_offer(Offer(image=image))
        tray.clear()
    assert controller.attached == []


def test_a_link_is_passed_on_and_nothing_is_fetched(qtbot, tray, controller):
    with qtbot.waitSignal(tray.addressed) as addressed:
        assert drop(tray, mime_of("https://example.org/a.png"))
    assert [address.text for address in addressed.args[0]] == ["https://example.org/a.png"]
    assert controller.attached == []
    assert tray.tiles == ()


def test_a_link_of_another_kind_is_refused_with_one_sentence(qtbot, tray, controller):
    with qtbot.waitSignal(tray.refused) as refused:
        drop(tray, mime_of("ftp://example.org/a.png"))
    assert refused.args == [FROM_THE_WEB]
    assert controller.attached == []


def test_text_is_not_taken(tray):
    mime = QMimeData()
    mime.setText("words")
    assert not drag(tray, mime)
    assert not drop(tray, mime)


def test_an_offer_that_turns_out_empty_is_nothing(tray, controller):
    mime = QMimeData()
    mime.setData("image/png", b"")
    drop(tray, mime)
    assert controller.attached == []


def test_it_lights_up_under_a_drag(tray):
    rest = tray.grab().toImage()
    assert drag(tray, mime_of("file:///tmp/a.png"))
    lit = tray.grab().toImage()
    assert lit != rest
    QApplication.sendEvent(tray, QDragLeaveEvent())
    assert tray.grab().toImage() != lit


def test_many_images_stand_in_rows_and_scroll(tray, controller):
    tray.add_files([Path(f"{number}.png") for number in range(30)])
    tiles = tray.tiles
    assert tiles[1].y() == 0
    assert tiles[-1].y() > tiles[0].height()
    assert tray.height() < tiles[-1].y()
    assert all(tile.geometry().right() <= tray.width() for tile in tiles)


def test_a_ready_image_opens_large_among_the_others(qtbot, tray, controller):
    tray.add_files([Path("a.png"), Path("b.png"), Path("c.png"), Path("d.png")])
    first, second, third, _ = controller.attached
    first.tell(image_part("a.png"))
    second.tell(ImageRejected("This file is no image."))
    third.tell(image_part("c.png"))
    with qtbot.waitSignal(tray.open_requested) as opened:
        QTest.mouseDClick(tray.tiles[2], Qt.MouseButton.LeftButton, pos=QPoint(30, 50))
    assert opened.args == [tray.images, 1]
    with qtbot.waitSignal(tray.open_requested) as opened:
        QTest.keyClick(tray.tiles[0], Qt.Key.Key_Return)
    assert opened.args == [tray.images, 0]
    with qtbot.assertNotEmitted(tray.open_requested):
        QTest.mouseDClick(tray.tiles[1], Qt.MouseButton.LeftButton, pos=QPoint(30, 50))
        QTest.keyClick(tray.tiles[3], Qt.Key.Key_Return)


def test_the_dialog_offers_all_that_can_be_taken(tray, monkeypatch):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))
    tray.choose_files()
    (dialog,) = opened
    first = dialog.nameFilters()[0]
    assert first.startswith("Images, PDF and texts (")
    for suffix in ("png", "heic", "svg", "pdf"):
        assert f"*.{suffix}" in first
    dialog.deleteLater()


def described(tray):
    return tray.accessibleDescription()


def names(tray):
    return [tile.name for tile in tray.tiles]


def page(number, of=3, name="report.pdf"):
    return replace(image_part(name), page=number, note=f"Page {number} of {of}")


def act(tray, index, action):
    tray.tiles[index].asked.emit(action)


def test_all_images_are_summed_up_below_them(tray, controller):
    assert described(tray) == INVITATION
    tray.add_files([Path("a.png")])
    controller.attached[0].tell(image_part())
    label = tray.findChild(QLabel, "imageSummary")
    assert label is None
    assert described(tray) == ""
    tray.add_files([Path("b.png")])
    label = tray.findChild(QLabel, "imageSummary")
    assert label.isVisible()
    assert "1 being prepared" in label.text()
    controller.attached[1].tell(image_part())
    assert label.text() == described(tray) == "2 images · 10 bytes · about 2,240 tokens"
    tray.clear()
    assert label.isHidden()
    assert tray.height() == EMPTY_PX


def test_the_summary_fits_a_narrow_window(host, tray):
    tray.add_images([image_part(), image_part()])
    label = tray.findChild(QLabel, "imageSummary")
    host.resize(120, 300)
    assert tray.width() == 120
    assert label.text().endswith("…")
    assert label.toolTip() == "2 images · 10 bytes · about 2,240 tokens"
    host.resize(600, 300)
    assert label.text() == label.toolTip()


def test_another_detail_is_prepared_while_the_old_image_can_be_used(qtbot, tray, controller):
    tray.add_files([Path("a.png")])
    controller.attached[0].tell(old := image_part("a.png"))
    with qtbot.waitSignal(tray.changed):
        act(tray, 0, TileAction.LOW)
    again = controller.attached[1]
    assert (again.source, again.wish) == (Path("a.png"), ImageWish(detail="low"))
    assert tray.images == (old,)
    assert tray.is_preparing
    again.tell(new := replace(old, detail="low"))
    assert tray.images == (new,)
    assert not tray.is_preparing


def test_an_image_that_cannot_be_had_again_stays(qtbot, tray, controller):
    tray.add_files([Path("a.png")])
    controller.attached[0].tell(old := image_part("a.png"))
    act(tray, 0, TileAction.LOW)
    with qtbot.waitSignal(tray.refused) as refused:
        controller.attached[1].tell(ImageRejected("a.png was not found.", hint="Was it moved?"))
    assert refused.args == ["a.png was not found. Was it moved?"]
    assert tray.images == (old,)
    assert not tray.is_preparing


def test_a_picture_of_the_screen_is_taken_again_in_its_place(qtbot, tray, controller):
    tray.add_files([Path("a.png")])
    tray.add_capture(b"old")
    tray.add_files([Path("b.png")])
    for attached in tuple(controller.attached):
        attached.tell(image_part(attached.name))
    assert names(tray) == ["a.png", "Screenshot", "b.png"]
    with qtbot.waitSignal(tray.retake_requested) as wanted:
        act(tray, 1, TileAction.RETAKE)
    assert not tray.is_preparing  # the old one stays until there is another
    wanted.args[0](b"new")
    assert controller.attached[-1].source == b"new"
    controller.attached[-1].tell(new := image_part("Screenshot", thumbnail=b"other"))
    assert names(tray) == ["a.png", "Screenshot", "b.png"]
    assert tray.images[1] == new


def test_taken_again_after_it_was_removed_it_is_not_wanted(qtbot, tray, controller):
    tray.add_capture(b"old")
    with qtbot.waitSignal(tray.retake_requested) as wanted:
        act(tray, 0, TileAction.RETAKE)
    act(tray, 0, TileAction.REMOVE)
    wanted.args[0](b"new")
    assert tray.tiles == ()
    assert len(controller.attached) == 1


def test_only_pictures_of_the_screen_can_be_taken_again(tray, controller):
    tray.add_files([Path("a.png")])
    tray.add_capture(b"screen")
    for attached in tuple(controller.attached):
        attached.tell(image_part(attached.name))
    found = []
    for index in range(2):
        act(tray, index, TileAction.MENU)
        menu = QApplication.activePopupWidget()
        found.append(any(action.text() == "Capture again" for action in menu.actions()))
        menu.close()
    assert found == [False, True]


def test_images_of_a_changed_question_are_had_again_from_their_file(tray, controller):
    with_file = replace(image_part("a.png"), original=b"file", detail="low")
    tray.add_images([with_file, page(2)])
    act(tray, 0, TileAction.HIGH)
    assert controller.attached[0].source == b"file"
    assert controller.attached[0].wish == ImageWish(detail="high")
    act(tray, 1, TileAction.HIGH)
    assert len(controller.attached) == 1
    assert tray.tiles[1].share is None


def test_a_refused_image_is_tried_again(tray, controller):
    tray.add_files([Path("a.png")])
    controller.attached[0].tell(ImageRejected("No image."))
    act(tray, 0, TileAction.PREPARE_AGAIN)
    assert tray.is_preparing
    controller.attached[1].tell(image := image_part())
    assert tray.images == (image,)


def test_each_page_has_its_place(tray, controller):
    tray.add_files([Path("a.png"), Path("report.pdf"), Path("b.png")])
    first, document, last = controller.attached
    document.tell(page(1), page(2), page(3))
    first.tell(image_part("a.png"))
    last.tell(image_part("b.png"))
    pages = [f"report.pdf, page {number}" for number in (1, 2, 3)]
    assert names(tray) == ["a.png", *pages, "b.png"]
    assert [image.page for image in tray.images] == [0, 1, 2, 3, 0]
    act(tray, 2, TileAction.MEDIUM)
    again = controller.attached[-1]
    assert (again.source, again.name) == (Path("report.pdf"), "report.pdf")
    assert again.wish == ImageWish(page=2, detail="medium")
    again.tell(replace(page(2), detail="medium"))
    assert [image.detail for image in tray.images] == ["high", "high", "medium", "high", "high"]


def test_the_images_of_a_folder_take_its_place(tray, controller):
    tray.add_files([Path("a.png"), Path("holiday"), Path("b.png")])
    files = (Path("holiday/1.png"), Path("holiday/2.png"))
    controller.attached[1].tell(FolderGiven("holiday is a folder.", files=files))
    assert names(tray) == ["a.png", "1.png", "2.png", "b.png"]
    assert [each.source for each in controller.attached[3:]] == list(files)
    for number in (4, 0, 2, 3):
        controller.attached[number].tell(image_part(controller.attached[number].name))
    assert [image.name for image in tray.images] == ["a.png", "1.png", "2.png", "b.png"]


def test_a_folder_without_images_says_so(tray, controller):
    tray.add_files([Path("holiday")])
    refusal = FolderGiven("holiday is a folder without images.")
    controller.attached[0].tell(refusal)
    assert tray.tiles[0].outcome is refusal


def test_what_is_too_much_is_left_out_and_said(qtbot, tray, controller):
    with qtbot.assertNotEmitted(tray.refused):
        tray.add_files([Path(f"{number}.png") for number in range(97)])
    tray.add_files([Path("report.pdf")])
    qtbot.waitUntil(lambda: len(controller.attached) == 98)
    document = next(each for each in controller.attached if each.name == "report.pdf")
    with qtbot.waitSignal(tray.refused) as refused:
        document.tell(*(page(number, of=4) for number in (1, 2, 3, 4)))
    assert refused.args == ["A question can have 100 images; 1 was left out."]
    assert [image.page for image in tray.images] == [1, 2, 3]
    for more in (
        lambda: tray.add_source(b"data", "Screen"),
        lambda: tray.add_images([image_part()]),
        lambda: tray.add_offer(Offer(image=QImage(8, 8, QImage.Format.Format_RGB32))),
    ):
        with qtbot.waitSignal(tray.refused):
            more()
    assert len(tray.tiles) == 100


def test_a_folder_makes_room_for_one_of_its_images(qtbot, tray, controller):
    tray.add_files([Path(f"{number}.png") for number in range(99)])
    qtbot.waitUntil(lambda: len(controller.attached) == 99)
    tray.add_files([Path("holiday")])
    files = tuple(Path(f"{number}.png") for number in range(1_235))
    with qtbot.waitSignal(tray.refused) as refused:
        controller.attached[99].tell(FolderGiven("A folder.", files=files))
    assert refused.args == ["A question can have 100 images; 1,234 were left out."]
    assert len(tray.tiles) == 100


def test_the_order_is_the_user_s(qtbot, tray, controller):
    tray.add_files([Path("a.png"), Path("b.png")])
    for each in controller.attached:
        each.tell(image_part(each.name))
    with qtbot.waitSignal(tray.changed):
        QTest.keyClick(tray.tiles[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [image.name for image in tray.images] == ["b.png", "a.png"]
    QTest.keyClick(tray.tiles[1], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [image.name for image in tray.images] == ["a.png", "b.png"]
    tray.tiles[0].setFocus()
    QTest.keyClick(tray.tiles[0], Qt.Key.Key_End)
    assert tray.tiles[1].hasFocus()
    QTest.keyClick(tray.tiles[1], Qt.Key.Key_Delete)
    assert names(tray) == ["a.png"]


def test_the_menu_opens_by_key_and_knows_the_detail(tray, controller):
    tray.add_files([Path("a.png")])
    controller.attached[0].tell(image_part())
    act(tray, 0, TileAction.MEDIUM)
    QTest.keyClick(tray.tiles[0], Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    detail = next(item for item in menu.actions() if item.text() == "Detail")
    assert [item.isChecked() for item in detail.menu().actions()] == [False, True, False]
    menu.close()


def test_tiles_out_of_view_are_not_decoded(qtbot, tray, monkeypatch):
    read = []
    monkeypatch.setattr(
        image_tile, "square", lambda data, side_px: read.append(data) or QImage(9, 9, RGB)
    )
    tray.add_images([image_part(thumbnail=b"%d" % number) for number in range(100)])
    qtbot.waitUntil(lambda: len(read) >= 10)
    tray.grab()
    QApplication.processEvents()
    assert len(read) < 20
    tray._shelf.verticalScrollBar().setValue(10_000)
    qtbot.waitUntil(lambda: b"99" in read)


def test_many_are_started_a_few_at_a_time_and_those_removed_not_at_all(qtbot, tray, controller):
    tray.add_files([Path(f"{number}.png") for number in range(25)])
    assert len(controller.attached) == AT_ONCE
    assert all(tile.share is not None for tile in tray.tiles)
    act(tray, 24, TileAction.REMOVE)
    qtbot.waitUntil(lambda: len(controller.attached) == 24)
    QApplication.processEvents()
    assert [each.name for each in controller.attached] == [f"{number}.png" for number in range(24)]


def test_a_refusal_is_said_to_who_cannot_see_it(tray, controller, monkeypatch):
    said = []
    monkeypatch.setattr(image_tray, "announce", lambda tile, words: said.append((tile.name, words)))
    tray.add_files([Path("a.png"), Path("b.png")])
    controller.attached[0].tell(image_part())
    controller.attached[1].tell(ImageRejected("b.png is no image.", hint="Use PNG."))
    assert said == [("b.png", "b.png is no image. Use PNG.")]


def test_in_a_low_window_it_gives_way(qtbot, host, tray):
    tray.add_images([image_part() for _ in range(30)])
    qtbot.waitUntil(lambda: tray.height() == 2 * 90 + 2 * 8 + 16 + SUMMARY_PX)
    host.resize(400, 150)
    qtbot.waitUntil(lambda: tray.height() == 150)
    assert tray.minimumHeight() == LEAST_PX + SUMMARY_PX


def test_a_file_of_text_becomes_a_tile_with_its_name(tray, controller):
    tray.add_files(["notes.md"])
    controller.attached[-1].done(TextGiven("no image", text="# Notes"))
    assert tray.texts == (TextPart(text="# Notes", name="notes.md"),)
    assert not tray.is_preparing
