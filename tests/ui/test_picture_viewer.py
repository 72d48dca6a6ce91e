"""A picture is looked at over the window, with everything at hand by mouse and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.core.conversation import ImagePart
from desktop.ui.picture_viewer import MARGIN_PX, PictureViewer
from desktop.ui.theme import LIGHT, Theme
from tests.ui.transcript.turn_events import png

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = Qt.Key


def part(name="lake.png", size=(800, 600), data: bytes | None = None) -> ImagePart:
    return ImagePart(mime_type="image/png", data=png(*size) if data is None else data, name=name)


IMAGES = (part("a.png"), part("b.png", (300, 200)), part("c.png", data=b"<svg/>"))


class Below(QWidget):
    """What the pictures are looked at over."""

    def __init__(self) -> None:
        super().__init__()
        self.prompt = QLineEdit(self)
        self.resize(720, 560)
        self.heard: list[str] = []
        for keys in ("Escape", "Ctrl+C", "Ctrl+R", "Ctrl+Q", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self, lambda keys=keys: self.heard.append(keys))


@pytest.fixture
def below(qtbot):
    made = Below()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.prompt.setFocus()
    return made


@pytest.fixture
def viewer(qapp, below):
    theme = Theme()
    theme.use(LIGHT)
    theme.reduced_motion = True
    return PictureViewer(theme, below)


@pytest.fixture
def looking(qtbot, viewer):
    viewer.show_pictures(IMAGES, 0)
    loaded(qtbot, viewer)
    return viewer


def loaded(qtbot, viewer) -> None:
    qtbot.waitUntil(lambda: viewer._give_up is None)


def press(key, modifier=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_it_covers_the_window_and_takes_the_keyboard(qtbot, below, looking):
    assert looking.geometry() == below.rect()
    assert looking.canvas.hasFocus()
    assert looking.canvas.image.size() == QSize(800, 600)
    assert looking.bar.caption.name == "a.png"
    assert looking.bar.caption.details.startswith("1 of 3 · 800 × 600 · ")
    assert looking.canvas.accessibleName() == "a.png"
    assert looking.canvas.accessibleDescription().startswith("1 of 3, 800 × 600, ")
    below.resize(500, 500)
    assert looking.geometry() == below.rect()


def test_it_is_not_there_before_it_is_wanted(viewer):
    assert viewer.isHidden()


def test_the_arrows_stand_at_the_sides_over_the_picture(looking):
    middle = looking.canvas.geometry().center().y()
    for arrow in (looking.back, looking.on):
        assert looking.childAt(arrow.geometry().center()) is arrow
        assert abs(arrow.geometry().center().y() - middle) <= 1
    room = looking.width() - 1 - looking.on.geometry().right()
    assert looking.back.x() == room == MARGIN_PX


def test_an_arrow_that_leads_nowhere_is_faint(looking):
    def ground(arrow):
        spot = arrow.geometry().center() + QPoint(0, 14)
        return looking.grab().toImage().pixelColor(spot).name().upper()

    assert ground(looking.on) == LIGHT.surface
    assert ground(looking.back) != LIGHT.surface


def test_the_line_above_lies_on_the_ground(looking):
    image = looking.grab(looking.bar.geometry()).toImage()
    assert image.pixelColor(looking.width() // 2, 4).name().upper() == LIGHT.page


def test_escape_gives_the_keyboard_back_and_lets_go_of_the_pictures(qtbot, below, looking):
    with qtbot.waitSignal(looking.closed):
        press(KEYS.Key_Escape)
    assert looking.isHidden()
    assert below.prompt.hasFocus()
    assert below.heard == []
    assert looking.canvas.image.isNull()
    looking.close_pictures()
    press(KEYS.Key_Escape)
    assert below.heard == ["Escape"]


def test_whoever_had_the_keyboard_may_be_gone(below, looking):
    import shiboken6

    shiboken6.delete(below.prompt)
    looking.close_pictures()
    assert looking.isHidden()


def test_work_below_uncovers_it(below, looking):
    below.prompt.setFocus()
    assert looking.isHidden()
    assert below.prompt.hasFocus()
    below.setFocus()
    assert looking.isHidden()


def test_keys_are_for_the_picture_and_some_for_the_window(below, looking):
    press(KEYS.Key_R, CONTROL)
    press(KEYS.Key_X)
    assert below.heard == []
    press(KEYS.Key_Q, CONTROL)
    assert below.heard == ["Ctrl+Q"]
    press(KEYS.Key_W, CONTROL)
    assert looking.isHidden()


def test_left_and_right_go_to_the_others(qtbot, looking):
    assert not looking.back.isEnabled()
    press(KEYS.Key_Left)
    assert looking.image is IMAGES[0]
    press(KEYS.Key_Right)
    loaded(qtbot, looking)
    assert looking.image is IMAGES[1]
    assert looking.back.isEnabled()
    assert looking.bar.caption.details.startswith("2 of 3 · 300 × 200")
    qtbot.mouseClick(looking.on, Qt.MouseButton.LeftButton)
    loaded(qtbot, looking)
    assert looking.image is IMAGES[2]
    assert not looking.on.isEnabled()
    qtbot.mouseClick(looking.back, Qt.MouseButton.LeftButton)
    assert looking.image is IMAGES[1]


def test_a_picture_by_itself_has_no_others(qtbot, viewer):
    viewer.show_pictures(IMAGES[:1], 0)
    assert viewer.back.isHidden()
    assert viewer.on.isHidden()
    assert viewer.bar.caption.details.startswith("800 × 600")


def test_what_is_not_in_a_picture_is_said_with_its_size(viewer):
    frames = replace(part("a.gif"), note="The first of 12 frames")
    viewer.show_pictures((frames,), 0)
    assert viewer.bar.caption.details.endswith(" · The first of 12 frames")


def test_a_picture_that_cannot_be_shown_says_so_and_can_be_saved(qtbot, viewer):
    viewer.show_pictures(IMAGES, 2)
    loaded(qtbot, viewer)
    assert "SVG" in viewer.canvas.sentence
    assert viewer.bar.caption.details == "3 of 3 · 6 B"
    assert not viewer.bar.copy.isEnabled()
    assert not viewer.bar.zoom_in.isEnabled()
    viewer.copy()
    with qtbot.waitSignal(viewer.save_requested) as saved:
        press(KEYS.Key_S, CONTROL)
    assert saved.args == [IMAGES[2]]


@pytest.mark.parametrize("with_keys", [CONTROL, CONTROL | SHIFT, Qt.KeyboardModifier.NoModifier])
@pytest.mark.parametrize("key", [KEYS.Key_Plus, KEYS.Key_Equal])
def test_it_is_zoomed_by_keys(looking, key, with_keys):
    looking.fit()
    fitting = looking.canvas.zoom.scale
    press(key, with_keys)
    assert looking.canvas.zoom.scale > fitting
    assert looking.bar.percent.text() == f"{looking.canvas.zoom.scale:.0%}"
    press(KEYS.Key_Minus, CONTROL)
    assert looking.canvas.zoom.is_fit
    press(key, with_keys)
    press(key, with_keys)
    press(KEYS.Key_0, CONTROL)
    assert looking.canvas.zoom.is_fit
    assert not looking.bar.fit.isEnabled()


def test_it_is_zoomed_by_buttons(qtbot, looking):
    bar, left = looking.bar, Qt.MouseButton.LeftButton
    fitting = looking.canvas.zoom.scale
    qtbot.mouseClick(bar.zoom_in, left)
    qtbot.mouseClick(bar.zoom_in, left)
    larger = looking.canvas.zoom.scale
    qtbot.mouseClick(bar.zoom_out, left)
    assert fitting < looking.canvas.zoom.scale < larger
    qtbot.mouseClick(bar.fit, left)
    assert looking.canvas.zoom.scale == fitting


def test_arrows_move_a_picture_that_is_larger_than_the_view(looking):
    looking.canvas.rescale(lambda: looking.canvas.zoom.set_scale(2.0))
    corner = looking.canvas.zoom.place.topLeft()
    press(KEYS.Key_Right)
    press(KEYS.Key_Down)
    moved = looking.canvas.zoom.place.topLeft() - corner
    assert moved.x() < 0
    assert moved.y() < 0
    press(KEYS.Key_Left)
    press(KEYS.Key_Up)
    assert looking.canvas.zoom.place.topLeft() == corner
    assert looking.image is IMAGES[0]
    looking.fit()
    press(KEYS.Key_Down)
    assert looking.image is IMAGES[0]


def test_it_is_copied_and_saved_by_keys(qtbot, looking):
    with qtbot.waitSignal(looking.copy_requested) as copied:
        press(KEYS.Key_C, CONTROL)
    assert copied.args[0] is IMAGES[0]
    assert copied.args[1].size() == QSize(800, 600)
    with qtbot.waitSignal(looking.save_requested):
        press(KEYS.Key_S, CONTROL)


@pytest.mark.parametrize(
    ("button", "wish"), [("copy", "copy_requested"), ("save", "save_requested")]
)
def test_it_is_copied_and_saved_by_buttons(qtbot, looking, button, wish):
    with qtbot.waitSignal(getattr(looking, wish)):
        qtbot.mouseClick(getattr(looking.bar, button), Qt.MouseButton.LeftButton)


def test_how_it_went_is_said_until_the_next_picture(qtbot, looking):
    looking.say("lake.png is saved.", ok=True)
    assert looking.bar.caption.details == "lake.png is saved."
    assert looking.bar.caption.name == "a.png"
    looking.step(1)
    assert looking.bar.caption.details.startswith("2 of 3")


def test_tab_goes_round_what_can_be_used(looking):
    def name():
        return QApplication.focusWidget().accessibleName()

    seen = [name()]
    press(KEYS.Key_Tab)
    while name() not in seen:
        seen.append(name())
        press(KEYS.Key_Tab)
    assert seen == ["a.png", "Next image", "Zoom in", "Copy image", "Save image", "Close image"]
    assert name() == "a.png"
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Backtab)
    assert name() == "Close image"


def test_arrows_mean_the_same_on_a_button(qtbot, looking):
    looking.bar.save.setFocus()
    press(KEYS.Key_Right)
    assert looking.image is IMAGES[1]
    assert looking.bar.save.hasFocus()
    looking.on.setFocus()
    press(KEYS.Key_Space)
    loaded(qtbot, looking)
    assert looking.image is IMAGES[2]
    assert looking.canvas.hasFocus()  # there is none after it


def test_the_close_button_closes(qtbot, looking):
    qtbot.mouseClick(looking.bar.close_button, Qt.MouseButton.LeftButton)
    assert looking.isHidden()


def test_other_pictures_can_be_shown_while_it_is_open(qtbot, looking):
    looking.show_pictures((part("z.png", (90, 80)),), 0)
    loaded(qtbot, looking)
    assert looking.canvas.image.size() == QSize(90, 80)


def test_the_picture_before_that_was_still_read_does_not_come_later(qtbot, viewer):
    viewer.show_pictures(IMAGES, 0)
    viewer.step(1)
    loaded(qtbot, viewer)
    assert viewer.canvas.image.size() == QSize(300, 200)
    viewer.step(-1)
    viewer.close_pictures()
    assert viewer._give_up is None


def test_nothing_of_the_window_shows_through(below, looking):
    looking.canvas.show_sentence("")
    below.prompt.setText("below")
    image = looking.grab().toImage()
    assert image.pixelColor(QPoint(300, 300)).name().upper() == LIGHT.page


def test_in_a_mirrored_program_the_next_image_is_at_the_left(qtbot, mirrored_program, looking):
    assert looking.on.x() == MARGIN_PX
    assert looking.back.geometry().right() == looking.width() - 1 - MARGIN_PX
    press(KEYS.Key_Left)
    loaded(qtbot, looking)
    assert looking.image.name == "b.png"
    press(KEYS.Key_Right)
    loaded(qtbot, looking)
    assert looking.image.name == "a.png"
    assert (looking.on.toolTip(), looking.back.toolTip()) == (
        "Next image (Left)", "Previous image (Right)",
    )  # fmt: skip
