import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop.core.conversation import Draft
from desktop.core.errors import ChatError
from desktop.core.events import (
    ProgressMade,
    RetryScheduled,
    TextDelta,
    TurnBlocked,
    TurnFailed,
    TurnStopped,
)
from desktop.core.images import WebImage
from desktop.core.ports import ModelInfo
from desktop.ui.drop_overlay import FROM_THE_WEB
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.transcript.step_buttons import StepButton
from tests.ui.fake_controller import FakeController, image_part, metrics

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def make(qtbot, controller):
    windows = []

    def make(**changes):
        theme = Theme()
        window = MainWindow(controller, theme, **changes)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in windows:
        window.allow_close = True


@pytest.fixture
def window(make):
    return make()


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def ask(window, text="hello"):
    QTest.keyClicks(window.composer.prompt, text)
    press(window, Qt.Key.Key_Return)


def files(*names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names])
    return mime


def drag_enter(window, mime):
    event = QDragEnterEvent(
        QPoint(300, 200),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window, mime):
    event = QDropEvent(
        QPointF(300, 200),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)


@pytest.mark.parametrize(
    ("object_name", "accessible_name"),
    [
        ("prompt", "Prompt"),
        ("send", "Send"),
        ("stop", "Stop"),
        ("imageDropArea", "Image drop area"),
        ("addImage", "Add image"),
        ("conversationView", "Conversation"),
        ("latencyPanel", "Latency"),
        ("timeToFirstChunk", "Time to first chunk"),
        ("tokensPerSecond", "Tokens per second"),
        ("totalTime", "Total time"),
        ("progress", "Progress"),
        ("model", "Model"),
        ("regenerate", "Regenerate"),
    ],
)
def test_the_names_of_the_contract(window, object_name, accessible_name):
    found = window.findChildren(QWidget, object_name)
    assert {widget.accessibleName() for widget in found} == {accessible_name}


def test_it_opens_with_the_keyboard_in_the_prompt(window):
    assert window.windowTitle() == "Gemstream"
    assert window.size().toTuple() == (1120, 780)
    assert window.composer.prompt.hasFocus()
    assert window.empty_state.isVisible()


def test_a_question_is_sent_and_its_answer_shown(qtbot, window, controller):
    ask(window)
    assert controller.drafts == [Draft(text="hello")]
    assert window.composer.prompt.toPlainText() == ""
    assert window.composer.prompt.hasFocus()
    assert window.view.isVisible()
    assert not window.empty_state.isVisible()
    assert window.view.turn_count == 1
    controller.start("t1")
    controller.say("t1", "Good ", "day")
    qtbot.waitUntil(lambda: window.view.answer_text("t1") == "Good day")
    controller.finish("t1", "Good day")
    assert not window.composer.is_running
    assert window.latency_panel.phase_label.text() == "Done"


def test_stop_is_enabled_exactly_while_an_answer_is_under_way(window, controller):
    stop = window.composer.stop_button
    assert not stop.isEnabled()
    ask(window)
    assert stop.isEnabled()
    controller.start("t1")
    assert stop.isEnabled()
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert controller.stopped == ["t1"]
    assert stop.isEnabled()
    controller.halt("t1")
    assert not stop.isEnabled()


def test_escape_stops_from_anywhere(window, controller):
    press(window, Qt.Key.Key_Escape)
    assert controller.stopped == []
    ask(window)
    press(window, Qt.Key.Key_Escape)
    assert controller.stopped == ["t1"]
    window.view.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert controller.stopped == ["t1", "t1"]
    controller.halt("t1")
    window.page.stop()
    assert controller.stopped == ["t1", "t1"]


def test_ctrl_return_sends_from_anywhere(window, controller):
    window.composer.prompt.setPlainText("hello")
    window.composer.add_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert controller.drafts == [Draft(text="hello")]


def test_an_ending_ends_even_if_the_controller_is_told_late(window, controller):
    ask(window)
    controller.finish("t1")
    controller.running = "t1"
    window.page._on_events([ending_of(TurnFailed, "t1", error=ChatError("It failed."))])
    assert not window.composer.is_running


def ending_of(kind, turn_id, **fields):
    return kind(turn_id=turn_id, at=2.0, text="", metrics=metrics(), **fields)


def test_regenerate_asks_again(window, controller):
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert controller.regenerated == []
    ask(window)
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert controller.regenerated == []
    controller.finish("t1")
    QTest.mouseClick(window.composer.regenerate_button, Qt.MouseButton.LeftButton)
    assert controller.regenerated == ["t1"]
    controller.finish("t2")
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert controller.regenerated == ["t1", "t2"]
    controller.finish("t3")
    window.view.regenerate_requested.emit("t1")
    assert controller.regenerated[-1] == "t1"


def test_a_turn_that_began_elsewhere_is_shown_too(window, controller):
    controller.send(Draft(text="from another program"))
    controller.start("t1")
    assert window.view.turn_count == 1
    assert window.composer.stop_button.isEnabled()


def test_what_is_on_screen_is_reported(window, controller):
    ask(window)
    window.view.painted.emit("t1", 1.5, 7)
    window.view.passed.emit("t1", 9)
    assert ("t1", 1.5, 7) in controller.measuring.paints
    assert ("t1", 9) in controller.measuring.passes


def test_ask_does_what_the_send_button_does(window, controller):
    window.add_images([Path("/tmp/a.png")])
    with pytest.raises(ValueError, match="prepared"):
        window.ask("What is this?")
    image = image_part("a.png")
    controller.attached[0].tell(image)
    assert window.ask("What is this?") == "t1"
    assert controller.drafts == [Draft(text="What is this?", images=(image,))]
    assert window.tray.images == ()
    with pytest.raises(ValueError, match="under way"):
        window.ask("And this?")
    assert window.composer.prompt.toPlainText() == "And this?"


def test_the_stream_line_follows_the_answer(qtbot, window, controller):
    window._theme.reduced_motion = False
    line = window.composer.stream_line
    ask(window)
    assert line.is_moving
    controller.tell(
        TextDelta(turn_id="t1", at=1.0, text="a", index=1),
        ProgressMade(turn_id="t1", at=1.0, percent=1, estimated_tokens=1),
    )
    controller.tell(ending_of(TurnBlocked, "t1", message="No.", reason="SAFETY", categories=()))
    qtbot.waitUntil(lambda: not line.is_moving)


def test_at_rest_no_timer_of_ours_runs(qtbot, window, controller):
    window._theme.reduced_motion = False
    ask(window)
    controller.halt("t1")
    qtbot.waitUntil(lambda: not window.composer.stream_line.is_moving)
    assert not window.latency_panel.is_refreshing
    assert not any(timer.isActive() for timer in window.tray.findChildren(QTimer))


def test_model_and_thinking_are_used_for_the_next_turn(window, controller):
    window.page.set_models(
        [ModelInfo(name="other", title="Other"), ModelInfo(name="gemini-4-argon", title="Argon")]
    )
    assert window.composer.model_box.currentText() == "Argon"
    QTest.keyClick(window.composer.model_box, Qt.Key.Key_Up)
    assert controller.options.model == "other"
    window.composer.thinking_button.chosen.emit("high", True)
    assert controller.options.thinking_level == "high"
    assert controller.options.include_thoughts is True


def test_the_overlay_says_what_a_drop_will_do(window, controller):
    overlay = window._overlay
    assert drag_enter(window, files("a.png", "b.png", "c.png"))
    assert overlay.isVisible()
    assert overlay.sentence == "Add 3 images to your question"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not overlay.isVisible()
    drag_enter(window, files("a.png", "b.png"))
    drop(window, files("a.png", "b.png"))
    assert not overlay.isVisible()
    assert [each.name for each in controller.attached] == ["a.png", "b.png"]


def test_a_drop_anywhere_reaches_the_tray(window, controller):
    target = window.composer.prompt.viewport()
    assert drag_enter(target, files("a.png"))
    assert window._overlay.isVisible()
    drop(target, files("a.png"))
    assert [each.name for each in controller.attached] == ["a.png"]


@pytest.mark.parametrize("place", ["tray", "view", "latency_panel", "notice", "empty_state"])
def test_wherever_a_drag_comes_in_the_overlay_says_what_it_does(window, controller, place):
    target = getattr(window, place)
    target = target.viewport() if place == "view" else target
    assert drag_enter(target, files("report.pdf"))
    assert window._overlay.isVisible()
    assert window._overlay.sentence == "Add the pages of report.pdf to your question"
    drop(target, files("report.pdf"))
    assert [each.name for each in controller.attached] == ["report.pdf"]


def test_dragged_text_is_left_alone(window):
    mime = QMimeData()
    mime.setText("words")
    window._overlay.hide()
    assert not drag_enter(window, mime)
    assert not window._overlay.isVisible()


def test_a_link_is_asked_about(window, controller):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.png")])
    drag_enter(window, mime)
    assert window._overlay.sentence == "Ask before fetching from example.org"
    drop(window, mime)
    question = window.findChild(QDialog, "fetchQuestion")
    assert question.isVisible()
    assert controller.attached == []
    question.accept()
    assert controller.attached[0].source == WebImage(address="https://example.org/a.png")
    assert not window.notice.isVisible()


def test_a_link_is_refused_in_the_strip_where_the_settings_say_so(window):
    window.composer.fetching.is_offered = False
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.png")])
    drag_enter(window, mime)
    assert window._overlay.sentence == FROM_THE_WEB
    drop(window, mime)
    assert window.notice.isVisible()
    assert window.notice.sentence.text() == FROM_THE_WEB


def test_a_notice_can_be_given_at_the_start(make):
    window = make(notice="The settings could not be read.")
    assert window.notice.isVisible()
    window.show_notice("")
    assert not window.notice.isVisible()


def test_a_paste_reaches_the_prompt_from_anywhere(window):
    QApplication.clipboard().setText("pasted")
    window.composer.add_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.composer.prompt.toPlainText() == "pasted"
    assert window.composer.prompt.hasFocus()


@pytest.mark.parametrize("place", ["view", "tray", "add_button", "window"])
def test_a_pasted_image_reaches_the_tray_from_anywhere(window, controller, place):
    mime = QMimeData()
    mime.setData("image/png", b"picture")
    QApplication.clipboard().setMimeData(mime)
    if place == "view":
        ask(window)
        controller.start("t1")
        window.view.setFocus(Qt.FocusReason.TabFocusReason)
        assert window.view.hasFocus()
    elif place == "tray":
        window.tray.add_images([image_part()])
        window.tray.tiles[0].remove_button.setFocus(Qt.FocusReason.TabFocusReason)
    elif place == "add_button":
        window.composer.add_button.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        window.composer.prompt.clearFocus()
    assert not window.composer.prompt.hasFocus()
    press(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(each.source, each.name) for each in controller.attached] == [
        (b"picture", "Pasted image")
    ]


def capture_with_keys(qtbot, window):
    window.composer.capture._way = "region"  # the offscreen platform has none
    shift_ctrl = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(window, Qt.Key.Key_S, shift_ctrl)
    capture = window.composer.capture._under_way
    qtbot.waitUntil(lambda: bool(capture.choosers))
    return capture.choosers[0]


def test_ctrl_shift_s_captures_a_region_into_the_tray(qtbot, window, controller):
    chooser = capture_with_keys(qtbot, window)
    assert not window.isVisible()
    press(chooser, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(controller.attached))
    assert controller.attached[0].name == "Screenshot"
    assert controller.attached[0].source.startswith(b"\x89PNG")
    assert window.isVisible()


def test_where_the_screen_cannot_be_captured_its_keys_do_nothing(window):
    shift_ctrl = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(window, Qt.Key.Key_S, shift_ctrl)
    assert window.isVisible()


def test_a_window_can_be_closed_while_the_screen_is_captured(qtbot, window):
    chooser = capture_with_keys(qtbot, window)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not chooser.isVisible()
    assert not window.isVisible()


def test_ctrl_o_opens_the_dialog(window, monkeypatch):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert len(opened) == 1
    opened[0].deleteLater()


def test_ctrl_l_goes_to_the_prompt(window):
    window.composer.add_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.composer.prompt.hasFocus()


def test_tab_goes_through_the_composer(window):
    names = []
    for _ in range(5):
        press(window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        names.append(focused.objectName() if focused else "nothing")
    assert names == ["addImage", "model", "thinking", "pacing", "settings"]


def test_samples_fill_composer_and_tray(window, controller):
    window.empty_state.prompt_chosen.emit("Explain rainbows.")
    assert window.composer.prompt.toPlainText() == "Explain rainbows."
    assert window.composer.prompt.hasFocus()
    window.empty_state.image_chosen.emit(Path("/tmp/lake.jpg"), "Describe it.")
    assert window.composer.prompt.toPlainText() == "Describe it."
    assert controller.attached[0].name == "lake.jpg"


def test_the_drawer_becomes_a_strip_where_there_is_no_room(window):
    panel = window.latency_panel
    assert panel.form == "drawer"
    QTest.mouseClick(panel.toggle, Qt.MouseButton.LeftButton)
    assert panel.form == "strip"
    QTest.mouseClick(panel.toggle, Qt.MouseButton.LeftButton)
    assert panel.form == "drawer"
    window.resize(800, 700)
    assert panel.form == "strip"
    assert panel.toggle.isHidden()
    window.resize(440, 600)
    assert panel.form == "two_lines"
    window.resize(1100, 700)
    assert panel.form == "drawer"


def test_it_fits_in_its_least_size(window):
    window.resize(380, 480)
    assert window.size().toTuple() == (380, 480)
    send = window.composer.send_button
    assert window.rect().contains(send.mapTo(window, send.rect().bottomRight()))


def test_escape_stops_where_shortcuts_sleep(window, controller):
    turn_id = window.ask("Go on")
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.composer.prompt, key)
    assert controller.stopped == [turn_id]


def test_light_and_dark_come_at_once(window):
    window._theme.use(LIGHT)
    window._theme.use(DARK)
    assert window.palette().color(QPalette.ColorRole.Window).name() == DARK.page.lower()
    assert DARK.surface in window.styleSheet()


def test_closing_hides_at_once_and_ends_when_allowed(qtbot, window, controller):
    with qtbot.waitSignal(window.closing):
        press(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    with qtbot.assertNotEmitted(window.closing):
        assert not window.close()
    window.allow_close = True
    assert window.close()
    assert controller.listener_count == 0


def test_a_question_that_waits_for_its_image_is_not_sent_once_its_window_is_closed(
    window, controller
):
    window.add_images([Path("a.png")])
    ask(window)
    assert window.composer.is_running
    window.close()
    controller.attached[0].tell(image_part())
    assert controller.drafts == []
    assert window.composer.draft.text == "hello"


def test_the_engine_is_named_where_it_matters(make, controller):
    controller.engine = "offline"
    window = make()
    assert window.empty_state.offline_note.isVisible()
    window.composer.set_engine_state("Starting the offline engine…", busy=True)
    assert window.composer.source_button.text() == "Starting the offline engine…"


def step(window, name):
    return next(
        button for button in window.view.findChildren(StepButton, f"step_{name}")
        if not button.isHidden()
    )  # fmt: skip


def test_a_stopped_answer_goes_on_in_place(qtbot, window, controller):
    ask(window)
    controller.start("t1")
    controller.say("t1", "Half a sen")
    controller.tell(
        TurnStopped(turn_id="t1", at=2.0, text="Half a sen", metrics=metrics(), by="user")
    )
    step(window, "continue").click()
    assert controller.gone_on == ["t1"]
    assert window.composer.is_running
    controller.start("t1")
    controller.say("t1", "tence.")
    controller.finish("t1", "Half a sentence.")
    assert window.view.answer_text("t1") == "Half a sentence."
    assert window.view.turn_count == 1
    assert not window.composer.is_running
    assert not window.view._buttons.steps.isVisible()


def test_a_new_question_takes_the_buttons_of_the_last_answer_away(qtbot, window, controller):
    ask(window)
    controller.start("t1")
    controller.halt("t1")
    assert step(window, "retry").isVisible()
    ask(window, "other")
    controller.start("t2")
    window.view._live.frames.now()
    assert not window.view._buttons.steps.isVisible()
    assert window.view._turns["t1"].note.note.steps == ()  # nor is room left for them
    assert "Stopped by you." in window.view.text()


def test_a_question_asked_meanwhile_waits_and_follows(window, controller):
    ask(window, "one")
    controller.start("t1")
    ask(window, "two")
    assert window.composer.queue.isVisible()
    assert controller.drafts == [Draft(text="one")]
    controller.finish("t1")
    assert controller.drafts[-1] == Draft(text="two")
    controller.start("t2")
    assert window.view.turn_count == 2
    assert window.composer.is_running
    assert not window.composer.queue.isVisible()


def test_a_wait_for_another_attempt_can_be_given_up(qtbot, window, controller):
    ask(window)
    controller.start("t1")
    controller.tell(
        RetryScheduled(turn_id="t1", at=time.monotonic(), attempt=2, wait_s=9.4, reason="Busy.")
    )
    window.view._live.frames.now()
    assert "Trying again in 10 s (attempt 2): Busy." in window.view.text()
    qtbot.waitUntil(lambda: re.search(r"Trying again in \d s", window.view.text()) is not None)
    step(window, "cancel").click()
    assert controller.stopped == ["t1"]


def test_images_of_tray_and_transcript_are_seen_large(window, controller):
    pair = (image_part("a.png"), image_part("b.png"))
    for source in (window.tray, window.view.pictures):
        source.open_requested.emit(pair, 1)
        assert window.pictures.is_open
        assert window.pictures.viewer.image is pair[1]
        press(window, Qt.Key.Key_Escape)
        assert not window.pictures.is_open
    assert window.composer.prompt.hasFocus()


def test_escape_closes_the_image_before_it_stops_the_answer(window, controller):
    ask(window)
    window.pictures.open((image_part(),), 0)
    press(window, Qt.Key.Key_Escape)
    assert controller.stopped == []
    press(window, Qt.Key.Key_Escape)
    assert controller.stopped == ["t1"]


def test_a_question_asked_again_shows_which_of_its_images_are_not_sent(window, controller):
    window.page._send(Draft(text="?", images=(image_part("a.png"), image_part("b.png"))))
    controller.finish("t1")
    window.view.pictures.leave_out_requested.emit("t1", 0)
    window.page.regenerate_last()
    assert window.view.text().count("[Image: a.png, not sent]") == 1
    window.view.pictures.take_back_requested.emit("t2", 0)
    assert "not sent" not in window.view.text()
    controller.finish("t2")
    window.page.branching.go(-1)
    assert window.view.text().count("[Image: a.png, not sent]") == 1


def test_text_that_comes_below_an_image_seen_large_has_passed_and_is_there_afterwards(
    qtbot, window, controller
):
    ask(window)
    controller.start("t1")
    controller.say("t1", "Here ")
    qtbot.waitUntil(lambda: bool(controller.measuring.paints))
    window.pictures.open((image_part(),), 0)
    window.pictures.viewer.repaint()
    paints = len(controller.measuring.paints)
    controller.say("t1", "it is.", at=2.0)
    controller.finish("t1", "Here it is.")
    qtbot.waitUntil(lambda: ("t1", 11) in controller.measuring.passes)
    assert len(controller.measuring.paints) == paints
    press(window, Qt.Key.Key_Escape)
    assert window.view.shown_answer("t1") == "Here it is."


class TestSide:
    def test_a_key_opens_and_closes_it_and_it_takes_the_keyboard(self, qtbot, window):
        page_px = window.page.width()
        with qtbot.waitSignal(window.side_chosen) as told:
            press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        assert told.args == [True]
        assert window.side.isVisible()
        assert window.side.panel.search.hasFocus()
        qtbot.waitUntil(lambda: window.page.width() < page_px)
        press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        assert not window.side.isVisible()
        assert window.composer.prompt.hasFocus()

    def test_in_a_narrow_window_it_stands_in_place_of_the_page(self, qtbot, window):
        window.resize(480, 700)
        with qtbot.assertNotEmitted(window.side_chosen):
            window.bar.side_toggled.emit()
        assert window.side.isVisible()
        assert not window.page.isVisible()
        assert window.bar.isVisible()
        window.leave_side()
        assert window.page.isVisible()
        assert not window.side.isVisible()

    def test_a_wider_window_has_room_for_both_again(self, make):
        window = make(has_side=True)
        window.resize(480, 700)
        window.toggle_side()
        window.resize(1000, 700)
        assert window.side.isVisible()
        assert window.page.isVisible()
        window.show_side(is_wanted=False)
        assert not window.side.isVisible()
        window.show_side(is_wanted=True)
        assert window.side.is_made


def test_another_conversation_takes_the_place_of_one(qtbot, window, controller):
    ask(window)
    assert window.bar.label.text() == "hello"
    assert window._stop_action.isEnabled()
    window.show_notice("It cannot be kept.", kind="warn")
    other = FakeController()
    page = window.new_page(other, title="Another", is_temporary=True)
    before = window.show_page(page)
    assert window.page is page
    assert page.isVisible()
    assert not before.isVisible()
    assert not window._stop_action.isEnabled()
    assert window.bar.temporary_button.isChecked()
    assert window.notice.sentence.text() == "It cannot be kept."
    ask(window, "again")
    assert [draft.text for draft in other.drafts] == ["again"]
    assert [draft.text for draft in controller.drafts] == ["hello"]
    window.show_page(before)
    assert window._stop_action.isEnabled()
    press(window, Qt.Key.Key_Escape)
    assert controller.stopped == ["t1"]
    page.go()


def test_keys_change_the_last_question_and_go_from_version_to_version(window, controller):
    ask(window)
    controller.finish("t1", "one")
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.composer._edit_strip.isVisible()
    window.composer.prompt.setPlainText("Other?")
    press(window, Qt.Key.Key_Return)
    controller.finish("t2", "two")
    for key, turn_id in ((Qt.Key.Key_PageUp, "t1"), (Qt.Key.Key_PageDown, "t2")):
        press(window, key, Qt.KeyboardModifier.AltModifier)
        assert [each.turn_id for each in window.view.transcript.sections] == [turn_id]


def test_the_rules_of_the_style_follow_the_first_picture(qtbot):
    window = MainWindow(FakeController(), Theme())
    qtbot.addWidget(window)
    window.allow_close = True
    assert window.styleSheet() == ""
    window.show()
    qtbot.waitUntil(lambda: window.styleSheet() != "")
    window.setStyleSheet("")
    window.grab()
    QApplication.processEvents()
    assert window.styleSheet() == ""  # once is enough
