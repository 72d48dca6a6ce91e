"""A picture is looked at, copied and saved; how it went is said where the user looks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.conversation import Draft, ImagePart
from desktop.ui.conversation_view import ConversationView
from desktop.ui.image_tray import ImageTray
from desktop.ui.notice_strip import NoticeStrip
from desktop.ui.picture_actions import COPIED, NOT_COPIED, PictureActions, suggested_name
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController
from tests.ui.transcript.turn_events import png

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def notice(qtbot, window):
    made = NoticeStrip(Theme())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def actions(controller, window, notice):
    yield PictureActions(controller, Theme(), window, notice)
    QGuiApplication.clipboard().clear()


def part(data: bytes | None = None, name="lake.jpg") -> ImagePart:
    return ImagePart(mime_type="image/jpeg", data=png(40, 30) if data is None else data, name=name)


def test_no_picture_is_looked_at_before_one_is_opened(qtbot, actions):
    covered = []
    actions.covered.connect(covered.append)
    assert not actions.is_open
    actions.open((part(), part()), 1)
    assert actions.is_open
    assert actions.viewer.bar.caption.details.startswith("2 of 2")
    actions.viewer.close_pictures()
    assert not actions.is_open
    assert covered == [True, False]


def test_a_copied_picture_is_there_as_it_came_and_as_pixels(qtbot, actions, notice):
    image = part()
    actions.copy(image)
    qtbot.waitUntil(lambda: notice.sentence.text() == COPIED)
    mime = QGuiApplication.clipboard().mimeData()
    assert bytes(mime.data("image/png").data()) == image.data
    assert QImage(mime.imageData()).size() == QSize(40, 30)


def test_what_is_no_picture_is_not_copied(qtbot, actions, notice):
    actions.copy(part(b"no picture"))
    qtbot.waitUntil(lambda: notice.sentence.text() == NOT_COPIED)


def test_while_looked_at_it_is_said_there(qtbot, actions, notice):
    actions.open((part(),), 0)
    viewer = actions.viewer
    qtbot.waitUntil(lambda: not viewer.canvas.image.isNull())
    viewer.bar.copy.click()
    assert viewer.bar.caption.details == COPIED
    assert notice.sentence.text() == ""


def test_the_user_says_where_it_is_saved(qtbot, actions, tmp_path):
    image = part(name="../../lake.jpg")
    dialog = actions.save(image)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.nameFilters() == ["PNG image (*.png)", "All files (*)"]
    assert dialog.defaultSuffix() == "png"
    assert Path(dialog.selectedFiles()[0]).name == "lake.png"
    with qtbot.waitSignal(actions.save_requested) as asked:
        dialog.fileSelected.emit(str(tmp_path / "mine.png"))
    assert asked.args == [tmp_path / "mine.png", image.data]
    dialog.reject()


def test_the_viewer_saves_too(qtbot, actions, window):
    actions.open((part(),), 0)
    actions.viewer.bar.save.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        ("lake.jpg", "lake.png"),
        ("lake", "lake.png"),
        ("", "image.png"),
        ("/etc/passwd", "passwd.png"),
        ("C:\\pictures\\lake.tiff", "lake.png"),
        ('a<b>:"|?*\n.exe', "ab.png"),
        ("... .jpg", "image.png"),
        ("photo.png.exe", "photo.png.png"),
    ],
)
def test_a_name_is_suggested_with_the_ending_of_what_it_is(name, suggested):
    assert suggested_name(name, ".png") == suggested


def test_it_does_what_is_wanted_in_transcript_and_tray(qtbot, actions, controller, window, notice):
    view, tray = ConversationView(Theme(), parent=window), ImageTray(Theme(), controller.attach)
    qtbot.addWidget(tray)
    actions.follow(view, tray)
    images = (part(), part(name="b.jpg"))
    turn_id = controller.send(Draft(text="?", images=images))
    view.add_turn(turn_id, controller.conversation.turn(turn_id).question, engine="", model="")
    for source in (tray, view.pictures):
        source.open_requested.emit(images, 1)
        assert actions.viewer.image is images[1]
        actions.viewer.close_pictures()
    view.pictures.copy_requested.emit(images[0])
    qtbot.waitUntil(lambda: notice.sentence.text() == COPIED)
    view.pictures.save_requested.emit(images[0])
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    view.pictures.leave_out_requested.emit(turn_id, 1)
    assert controller.conversation.turn(turn_id).left_out == {1}
    assert "[Image: b.jpg, not sent]" in view.text()
    view.pictures.take_back_requested.emit(turn_id, 1)
    assert controller.conversation.turn(turn_id).left_out == set()
    assert "not sent" not in view.text()
