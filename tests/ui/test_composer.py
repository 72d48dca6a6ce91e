from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from desktop.core.conversation import Draft
from desktop.core.errors import ImageRejected
from desktop.core.ports import ModelInfo
from desktop.settings import STANDARD
from desktop.ui.composer import Composer
from desktop.ui.composer_card import ComposerCard
from desktop.ui.composer_foot import CTRL_HINT, KEYS_HINT, RUNNING_HINT
from desktop.ui.send_when_ready import REFUSED_HINT, WAITING_HINT
from desktop.ui.style import dress
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.tile_actions import TileAction
from tests.ui.fake_controller import FakeController, image_part

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def host(qtbot):
    """The window around it; a fixture of its own lives as long as the test."""
    host = QMainWindow()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def composer(qtbot, host, controller):
    theme = Theme()
    composer = Composer(theme, controller.attach)
    host.setCentralWidget(composer)
    host.resize(760, 300)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    composer.prompt.setFocus()
    return composer


def type_in(composer, text):
    QTest.keyClicks(composer.prompt, text)


def press_return(composer, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return, modifier)


@pytest.mark.parametrize(
    ("object_name", "accessible_name"),
    [
        ("prompt", "Prompt"),
        ("send", "Send"),
        ("stop", "Stop"),
        ("imageDropArea", "Image drop area"),
        ("addImage", "Add image"),
        ("model", "Model"),
        ("regenerate", "Regenerate"),
    ],
)
def test_the_names_of_the_contract(composer, object_name, accessible_name):
    assert composer.findChild(QWidget, object_name).accessibleName() == accessible_name


def test_an_empty_draft_cannot_be_sent(qtbot, composer):
    assert not composer.send_button.isEnabled()
    with qtbot.assertNotEmitted(composer.submitted):
        press_return(composer)
        type_in(composer, "   ")
        press_return(composer)
    assert not composer.send_button.isEnabled()


def test_return_sends_the_draft_and_keeps_it_until_cleared(qtbot, composer):
    type_in(composer, "hello")
    assert composer.send_button.isEnabled()
    with qtbot.waitSignal(composer.submitted) as submitted:
        press_return(composer)
    assert submitted.args == [Draft(text="hello")]
    assert composer.prompt.toPlainText() == "hello"
    composer.clear()
    assert composer.prompt.toPlainText() == ""
    assert not composer.send_button.isEnabled()


def test_the_send_button_sends(qtbot, composer):
    type_in(composer, "hello")
    with qtbot.waitSignal(composer.submitted):
        QTest.mouseClick(composer.send_button, Qt.MouseButton.LeftButton)


def test_what_is_sent_while_an_image_is_prepared_goes_when_that_is_ready(
    qtbot, composer, controller
):
    composer.tray.add_files([Path("a.png")])
    with qtbot.assertNotEmitted(composer.submitted):
        press_return(composer)
    assert composer.hint_label.text() == WAITING_HINT
    assert composer.stop_button.isEnabled()
    assert not composer.send_button.isEnabled()
    image = image_part("a.png")
    with qtbot.waitSignal(composer.submitted) as submitted:
        controller.attached[0].tell(image)
    assert submitted.args == [Draft(text="", images=(image,))]
    assert composer.hint_label.text() == KEYS_HINT
    assert not composer.stop_button.isEnabled()


def test_a_question_that_waits_for_its_image_can_be_taken_back(qtbot, composer, controller):
    type_in(composer, "what is this?")
    composer.tray.add_files([Path("a.png")])
    press_return(composer)
    with qtbot.waitSignal(composer.running_changed):
        composer.waiting.give_up()
    with qtbot.assertNotEmitted(composer.submitted):
        controller.attached[0].tell(image_part("a.png"))
    assert composer.draft.text == "what is this?"
    assert not composer.is_running


def test_to_change_the_question_takes_it_back(qtbot, composer, controller):
    type_in(composer, "what is this")
    composer.tray.add_files([Path("a.png")])
    press_return(composer)
    type_in(composer, "?")
    assert not composer.is_running
    with qtbot.assertNotEmitted(composer.submitted):
        controller.attached[0].tell(image_part("a.png"))


def test_a_question_is_not_sent_without_an_image_it_was_sent_with(qtbot, composer, controller):
    type_in(composer, "what is this?")
    composer.tray.add_files([Path("a.png")])
    press_return(composer)
    with qtbot.assertNotEmitted(composer.submitted):
        controller.attached[0].tell(ImageRejected("a.png is no image."))
    assert composer.hint_label.text() == REFUSED_HINT
    assert not composer.is_running
    with qtbot.waitSignal(composer.submitted):
        press_return(composer)


def test_how_text_appears_is_chosen_beside_the_model(qtbot, composer):
    assert composer.pacing_button.pacing == "smooth"
    with qtbot.waitSignal(composer.pacing_button.chosen) as chosen:
        QTest.mouseClick(composer.pacing_button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["as_it_comes"]


def test_while_an_answer_is_under_way_return_sends_what_waits_for_it(qtbot, composer):
    composer.set_running(running=True)
    assert composer.hint_label.text() == KEYS_HINT
    type_in(composer, "next")
    assert composer.hint_label.text() == RUNNING_HINT
    with qtbot.waitSignal(composer.submitted) as submitted:
        press_return(composer)
    assert submitted.args == [Draft(text="next")]
    composer.set_running(running=False)
    assert composer.hint_label.text() == KEYS_HINT


def test_send_becomes_stop_in_place(qtbot, composer):
    type_in(composer, "hello")
    place = composer.send_button.mapTo(composer, composer.send_button.rect().topLeft())
    assert not composer.stop_button.isEnabled()
    composer.set_running(running=True)
    composer.set_running(running=True)
    assert composer.is_running
    assert composer.stop_button.isVisible()
    assert composer.stop_button.isEnabled()
    assert not composer.send_button.isVisible()
    assert not composer.send_button.isEnabled()
    stop = composer.stop_button
    assert stop.mapTo(composer, stop.rect().topLeft()) == place
    assert stop.size() == composer.send_button.size()
    with qtbot.waitSignal(composer.stop_requested):
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    composer.set_running(running=False)
    assert composer.send_button.isVisible()
    assert not stop.isEnabled()


def test_the_keyboard_is_never_left_on_a_button_that_goes_away(composer):
    type_in(composer, "hello")
    composer.send_button.setFocus(Qt.FocusReason.TabFocusReason)
    composer.set_running(running=True)
    assert composer.prompt.hasFocus()


def test_regenerate_is_there_for_an_ended_answer(qtbot, composer):
    assert not composer.regenerate_button.isEnabled()
    composer.set_can_regenerate(possible=True)
    with qtbot.waitSignal(composer.regenerate_requested):
        QTest.mouseClick(composer.regenerate_button, Qt.MouseButton.LeftButton)
    composer.set_running(running=True)
    assert not composer.regenerate_button.isEnabled()


def test_an_input_method_is_let_finish(qtbot, composer):
    type_in(composer, "a")
    QApplication.sendEvent(composer.prompt, QInputMethodEvent("に", []))
    with qtbot.assertNotEmitted(composer.submitted):
        press_return(composer)
        composer.submit()
    QApplication.sendEvent(composer.prompt, QInputMethodEvent())


def test_pasted_files_go_to_the_tray(composer, controller):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a.png")])
    QApplication.clipboard().setMimeData(mime)
    QTest.keyClick(composer.prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in controller.attached] == ["a.png"]


def test_the_add_button_opens_the_dialog(composer, monkeypatch):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))
    QTest.mouseClick(composer.add_button, Qt.MouseButton.LeftButton)
    assert len(opened) == 1
    opened[0].deleteLater()


def test_what_the_add_button_pastes_goes_to_the_tray(composer, controller):
    mime = QMimeData()
    mime.setData("image/png", b"picture")
    mime.setText("1\t2")
    QApplication.clipboard().setMimeData(mime)
    menu = composer.add_button.make_menu()
    next(action for action in menu.actions() if action.text().startswith("Paste")).trigger()
    assert [each.source for each in controller.attached] == [b"picture"]


def test_a_picture_of_the_screen_goes_to_the_tray(composer, controller):
    composer.capture.captured.emit(b"picture")
    assert [(each.source, each.name) for each in controller.attached] == [
        (b"picture", "Screenshot")
    ]


def test_a_picture_of_the_screen_is_taken_again(qtbot, composer, controller):
    composer.capture._way = "region"  # the offscreen platform has none
    composer.tray.add_capture(b"old")
    composer.tray.tiles[0].asked.emit(TileAction.RETAKE)
    qtbot.waitUntil(lambda: bool(composer.capture._under_way.choosers))
    QTest.keyClick(composer.capture._under_way.choosers[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(controller.attached) == 2)
    assert controller.attached[1].source.startswith(b"\x89PNG")
    assert len(composer.tray.tiles) == 1


def test_why_the_screen_cannot_be_captured_is_told_as_a_refusal(qtbot, composer):
    with qtbot.waitSignal(composer.tray.refused) as refused:
        composer.capture.failed.emit("The screen could not be captured.")
    assert refused.args == ["The screen could not be captured."]


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_caret_that_blinks_has_nothing_below_it_painted(qtbot, host, composer, colours):
    dress(host, composer._theme)
    composer._theme.use(colours)
    card, viewport = composer.findChild(ComposerCard), composer.prompt.viewport()
    of_card, of_prompt = Paintings(card), Paintings(viewport)
    composer.prompt.setPlainText("typed")
    qtbot.waitUntil(lambda: of_prompt.count > 0)
    host.repaint()  # what is still to be painted for other reasons
    before = of_card.count, of_prompt.count
    viewport.repaint(composer.prompt.cursorRect())
    assert (of_card.count, of_prompt.count) == (before[0], before[1] + 1)
    ground = composer.grab().toImage().pixelColor(card.mapTo(composer, QPoint(40, 40)))
    assert ground.name().upper() == colours.surface, "no seam is seen"
    corner = viewport.mapTo(composer, QPoint(viewport.width() - 3, 3))
    assert composer.grab().toImage().pixelColor(corner).name().upper() == colours.surface


def test_a_sample_fills_the_prompt(composer):
    composer.fill("Explain rainbows.")
    type_in(composer, " Please.")
    assert composer.prompt.toPlainText() == "Explain rainbows. Please."


def test_the_chosen_model_stays_chosen(qtbot, composer):
    composer.set_models((), "old")
    assert composer.model_box.currentText() == "old"
    composer.set_models(
        [ModelInfo(name="new", title="New"), ModelInfo(name="bare", title="")], "old"
    )
    box = composer.model_box
    assert [box.itemText(index) for index in range(box.count())] == ["old", "New", "bare"]
    assert box.currentData() == "old"
    composer.set_models([ModelInfo(name="new", title="New")], "new")
    assert (box.count(), box.currentText()) == (1, "New")


def test_a_model_is_chosen_with_the_keyboard(qtbot, composer):
    composer.set_models(
        [ModelInfo(name="one", title="One"), ModelInfo(name="two", title="Two")], "one"
    )
    with qtbot.waitSignal(composer.model_chosen) as chosen:
        QTest.keyClick(composer.model_box, Qt.Key.Key_Down)
    assert chosen.args == ["two"]


def test_thinking_is_passed_on(qtbot, composer):
    with qtbot.waitSignal(composer.thinking_chosen) as chosen:
        composer.thinking_button.chosen.emit("high", True)
    assert chosen.args == ["high", True]


def test_the_engine_state_is_a_quiet_line(composer):
    composer.set_engine_state("Starting the offline engine…", busy=True)
    assert composer.source_button.text() == "Starting the offline engine…"
    composer.set_engine_state("", busy=False)
    assert composer.source_button.text() == ""


def test_in_a_narrow_window_the_engine_state_comes_before_the_hint_on_keys(composer, host):
    sentence = "The service cannot be reached. Check your connection, then try again."
    composer.set_engine_state(sentence, busy=False)
    host.resize(420, 300)
    assert host.width() == 420
    assert composer.hint_label.isHidden()
    assert composer.source_button.text().endswith("…")
    assert composer.source_button.accessibleName() == sentence
    composer.set_running(running=True)
    type_in(composer, "next")
    assert not composer.hint_label.isHidden()


def test_in_a_narrow_window_words_are_left_out(composer):
    assert composer.thinking_button.text()
    assert not composer.pacing_button.isHidden()
    composer.window().resize(420, 300)
    assert composer.thinking_button.text() == ""
    assert composer.pacing_button.isHidden()  # it is in the settings, too


def test_the_stream_line_lies_on_the_upper_edge(composer):
    line = composer.stream_line
    assert line.height() == 2
    before = composer.grab().toImage()
    composer._theme.use(DARK)
    assert composer.grab().toImage() != before


def test_a_change_is_sent_as_such_or_given_up(qtbot, composer):
    composer.fill("other")
    composer.set_editing(editing=True)
    assert composer._edit_strip.isVisible()
    with qtbot.assertNotEmitted(composer.submitted), qtbot.waitSignal(composer.edited) as edited:
        composer.submit()
    assert edited.args == [Draft(text="other")]
    with qtbot.waitSignal(composer.edit_cancelled):
        QTest.keyClick(composer.prompt, Qt.Key.Key_Escape)
    composer.set_editing(editing=False)
    assert composer._edit_strip.isHidden()
    with qtbot.assertNotEmitted(composer.edit_cancelled):
        QTest.keyClick(composer.prompt, Qt.Key.Key_Escape)
    with qtbot.waitSignal(composer.submitted):
        composer.submit()


def test_it_does_as_the_settings_say(qtbot, composer):
    composer.use_settings(replace(STANDARD, send_keys="ctrl_return", fetch_images=False))
    assert not composer.fetching.is_offered
    assert composer.hint_label.text() == CTRL_HINT
    assert composer.send_button.toolTip() == "Send (Ctrl+Return)"
    with qtbot.assertNotEmitted(composer.submitted):
        type_in(composer, "what is this?")
        press_return(composer)
    composer.use_settings(STANDARD)
    assert composer.fetching.is_offered
    assert composer.hint_label.text() == KEYS_HINT
    assert composer.send_button.toolTip() == "Send (Return)"
    with qtbot.waitSignal(composer.submitted):
        press_return(composer)


def test_the_name_of_a_model_hides_nothing(composer):
    composer.set_models([ModelInfo(name="m\u202eodel", title="")], "m\u202eodel")
    assert composer.model_box.currentText() == "m[RLO]odel"
    assert composer.model_box.currentData() == "m\u202eodel"


@pytest.mark.unmeasured
def test_a_key_in_a_long_text_does_not_go_through_it(composer, monkeypatch):
    composer.fill("word " * 200_000)
    read = []
    monkeypatch.setattr(composer.prompt, "toPlainText", lambda: read.append(1) or "")
    QTest.keyClicks(composer.prompt, "abc")
    assert not read
    assert composer.send_button.isEnabled()
