from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow

from desktop.core.errors import ImageRejected
from desktop.ui.drop_overlay import FROM_THE_WEB, Offer
from desktop.ui.image_tray import EMPTY_PX, ImageTray
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController, image_part

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
    host.setCentralWidget(tray)
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


def test_the_spinner_turns_only_while_something_is_prepared(qtbot, tray, controller):
    tray.add_files([Path("a.png")])
    before = tray.tiles[0].grab().toImage()
    qtbot.waitUntil(lambda: tray.tiles[0].grab().toImage() != before)
    assert tray._spin.isActive()
    controller.attached[0].tell(image_part())
    assert not tray._spin.isActive()


def test_with_reduced_motion_nothing_spins(tray, theme):
    theme.reduced_motion = True
    tray.add_files([Path("a.png")])
    assert not tray._spin.isActive()


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
    with qtbot.waitSignal(tray._encoded.ready):
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
    assert first.startswith("Images and PDF (")
    for suffix in ("png", "heic", "svg", "pdf"):
        assert f"*.{suffix}" in first
    dialog.deleteLater()
