"""The window: layout, actions, wiring; no logic."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QMainWindow, QStackedWidget, QWidget

from desktop.core.events import Ended, StreamEvent
from desktop.ui.actions import add_action, set_tab_order
from desktop.ui.column import COLUMN_PX, centred
from desktop.ui.composer import Composer
from desktop.ui.conversation_view import ConversationView
from desktop.ui.drop_overlay import DropOverlay
from desktop.ui.empty_state import EmptyState
from desktop.ui.latency_panel import LatencyPanel
from desktop.ui.links import open_link
from desktop.ui.measured_view import report_sightings
from desktop.ui.next_steps import NextSteps
from desktop.ui.notice_strip import NoticeKind, NoticeStrip
from desktop.ui.panel_place import PanelPlace
from desktop.ui.picture_actions import PictureActions
from desktop.ui.signals import EngineSignals
from desktop.ui.style import dress
from desktop.ui.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from desktop.core.conversation import Draft
    from desktop.core.latency import TurnLatency
    from desktop.core.ports import ModelInfo, ThinkingLevel
    from desktop.engine.controller import ChatController
    from desktop.settings import Pacing
    from desktop.ui.theme import Theme

RULES_AFTER_MS = 60
ENGINE_WORDS = {"gemini": "", "enterprise": "Gemini Enterprise", "offline": "Offline engine"}


class MainWindow(QMainWindow):
    """Shows one conversation and passes on what the user wants.

    Attributes:
        view: The transcript.
        composer: Where questions are written.
        tray: The images of the question.
        latency_panel: The read-outs.
        pictures: What can be done with a picture.
        allow_close: False until the program has shut down cleanly behind the hidden window.

    Signals:
        closing: The user closed the window; it is hidden already.
        new_window_requested: The user wants another conversation beside this one.
        quit_requested: The user wants all windows closed.
        settings_requested: The user wants to see the settings.
        latency_history_requested: The user wants to see how fast earlier answers were.
        pacing_chosen: How text is to appear from now on.
    """

    closing = Signal()
    new_window_requested = Signal()
    quit_requested = Signal()
    settings_requested = Signal()
    latency_history_requested = Signal()
    pacing_chosen = Signal(str)

    def __init__(
        self,
        controller: ChatController,
        theme: Theme,
        *,
        notice: str = "",
        pacing: Pacing = "smooth",
    ) -> None:
        super().__init__()
        self.allow_close = False
        self._controller = controller
        self._theme = theme
        self._known: set[str] = set()
        dress(self, theme, rules_after_ms=RULES_AFTER_MS)
        self.setWindowTitle("Gemstream")
        self.setMinimumSize(420, 480)
        self.setAcceptDrops(True)
        self._make_parts(controller, theme)
        self.resize(1120, 780)
        self._lay_out()
        self._wire(controller)
        self._make_actions()
        self._set_order()
        self.use_pacing(pacing)
        self.show_notice(notice)

    def _dress(self) -> None:
        dress(self, self._theme)

    def _make_parts(self, controller: ChatController, theme: Theme) -> None:
        self.view = ConversationView(theme)
        self.empty_state = EmptyState(theme, offline=controller.engine == "offline")
        self.composer = Composer(theme, controller.attach)
        self.composer.setMaximumWidth(COLUMN_PX)
        self.tray = self.composer.tray
        self.latency_panel = LatencyPanel(theme, controller.live)
        self.notice = NoticeStrip(theme)
        self.notice.setMaximumWidth(COLUMN_PX)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty_state)
        self._pages.addWidget(self.view)
        options = controller.options
        self.composer.set_models((), options.model)
        self.composer.thinking_button.use(options.thinking_level, thoughts=options.include_thoughts)
        self.set_engine_state(ENGINE_WORDS[controller.engine], busy=False)

    def _lay_out(self) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addLayout(centred(self.notice), 0, 0)
        grid.addWidget(self._pages, 1, 0)
        grid.addLayout(centred(self.composer), 3, 0)
        self._panel_place = PanelPlace(self.latency_panel, grid, 2)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 1)
        self.setCentralWidget(page)
        self._overlay = DropOverlay(self._theme, self)

    def _wire(self, controller: ChatController) -> None:
        self._signals = EngineSignals(controller, self)
        self._signals.events.connect(self._on_events)
        self._theme.changed.connect(self._dress)
        report_sightings(self.view, self.latency_panel, controller.measuring)
        self.latency_panel.history_requested.connect(self.latency_history_requested)
        self.view.regenerate_requested.connect(self._regenerate)
        self.view.link_activated.connect(open_link)
        self.composer.stop_requested.connect(self.stop)
        self.composer.running_changed.connect(self._show_stop)
        self.composer.regenerate_requested.connect(self.regenerate_last)
        self.composer.settings_button.clicked.connect(self.settings_requested)
        self.composer.pacing_button.chosen.connect(self.pacing_chosen)
        self.composer.model_chosen.connect(self._use_model)
        self.composer.thinking_chosen.connect(self._use_thinking)
        Waiting(controller, self.composer, self._send, self)
        steps = NextSteps(controller, self.composer, self._regenerate, self)
        steps.gone_on.connect(self._show_begun)
        self.view.step_chosen.connect(steps.take)
        self.pictures = PictureActions(controller, self._theme, self, self.notice)
        self.pictures.follow(self.view, self.tray)
        self.tray.refused.connect(lambda sentence: self.show_notice(sentence, kind="warn"))
        self.latency_panel.toggle_requested.connect(self._panel_place.toggle)
        self.empty_state.prompt_chosen.connect(self.composer.fill)
        self.empty_state.image_chosen.connect(self.composer.fill_image)

    def _make_actions(self) -> None:
        standard, view, composer = QKeySequence.StandardKey, self.view, self.composer
        self._stop_action = add_action(self, "Stop", self.stop, "Escape")
        self._stop_action.setEnabled(False)
        add_action(self, "Add image", self.tray.choose_files, "Ctrl+O")
        add_action(self, "Capture the screen", composer.capture.begin, "Ctrl+Shift+S")
        add_action(self, "Send", composer.submit, "Ctrl+Return", "Ctrl+Enter")
        add_action(self, "Regenerate", self.regenerate_last, "Ctrl+R")
        add_action(self, "Go to the prompt", composer.prompt.setFocus, "Ctrl+L")
        add_action(self, "Find", view.open_find, standard.Find)
        add_action(self, "Find next", view.find_next, standard.FindNext)
        back = partial(view.find_next, backwards=True)
        add_action(self, "Find previous", back, standard.FindPrevious)
        add_action(self, "Paste", self.paste, standard.Paste)
        add_action(self, "New window", self.new_window_requested.emit, "Ctrl+Shift+N")
        add_action(self, "Settings", self.settings_requested.emit, "Ctrl+,")
        history = self.latency_history_requested.emit
        add_action(self, "Latency history", history, "Ctrl+Shift+L")
        add_action(self, "Close", self.close, "Ctrl+W")
        add_action(self, "Quit", self.quit_requested.emit, "Ctrl+Q")

    def _set_order(self) -> None:
        composer = self.composer
        controls = (composer.add_button, composer.model_box, composer.thinking_button)
        others = (composer.pacing_button, composer.settings_button, composer.regenerate_button)
        round_ones = (composer.send_button, composer.stop_button)
        rest = (self.latency_panel.toggle, self.view)
        set_tab_order((composer.prompt, *controls, *others, *round_ones, *rest))
        composer.prompt.setFocus()

    def add_images(self, paths: Sequence[Path]) -> None:
        """Add images as if they were dropped."""
        self.tray.add_files(paths)

    def ask(self, prompt: str) -> str:
        """Send a prompt with the images in the tray, as the Send button does.

        Returns:
            The turn's id.

        Raises:
            ValueError: If there is nothing to ask, an image is still being prepared, or an answer
                is under way.
        """
        if self.tray.is_preparing:
            raise ValueError("an image is still being prepared")
        self.composer.prompt.setPlainText(prompt)
        return self._send(self.composer.draft)

    def set_models(self, models: Sequence[ModelInfo]) -> None:
        """Offer these models; the one chosen stays chosen."""
        self.composer.set_models(models, self._controller.options.model)

    def set_engine_state(self, text: str, *, busy: bool) -> None:
        """Say what the engine is doing, in a quiet line below the model choice."""
        self.composer.set_engine_state(text, busy=busy)

    def use_pacing(self, pacing: Pacing) -> None:
        """Show text as an even flow, or as it comes."""
        self.view.use_pacing(pacing)
        self.composer.pacing_button.use(pacing)

    def show_latency(self, latency: TurnLatency) -> None:
        """All is known of how fast an answer was."""
        self.latency_panel.complete(latency)
        self.view.show_latency(latency)

    def show_notice(self, sentence: str, *, kind: NoticeKind = "info") -> None:
        """Show a sentence at the top until it is dismissed; an empty one shows nothing."""
        self.notice.say(sentence, kind)

    def _send(self, draft: Draft) -> str:
        turn_id = self._controller.send(draft)
        self.composer.clear()
        self._begin(turn_id)
        return turn_id

    def _regenerate(self, turn_id: str) -> None:
        if self._controller.running is None:
            self._begin(self._controller.regenerate(turn_id))

    def regenerate_last(self) -> None:
        """Ask the last question again."""
        leaf_id = self._controller.conversation.leaf_id
        if leaf_id is not None:
            self._regenerate(leaf_id)

    def _begin(self, turn_id: str) -> None:
        """Show a turn: one sent here, or one that began elsewhere."""
        if turn_id in self._known:
            return
        self._known.add(turn_id)
        turn, model = self._controller.conversation.turn(turn_id), self._controller.options.model
        about = {"engine": self._controller.engine, "model": model}
        self.view.add_turn(turn_id, turn.question, **about, left_out=turn.left_out)
        self._pages.setCurrentWidget(self.view)
        self._show_begun(turn_id)

    def _show_begun(self, turn_id: str) -> None:
        self.latency_panel.begin(turn_id)
        self.composer.stream_line.waiting()
        self._show_running(running=True)

    def stop(self) -> None:
        """Stop the answer under way, or take a question back that waits for its image."""
        self.composer.waiting.give_up()
        if self._controller.running is not None:
            self._controller.stop(self._controller.running)

    def _on_events(self, events: list[StreamEvent]) -> None:
        for event in events:
            self._begin(event.turn_id)
            self.composer.stream_line.take(event)
        self.view.apply(events)
        self.latency_panel.apply(events)
        ended = {event.turn_id for event in events if isinstance(event, Ended)}
        self._show_running(running=self._controller.running not in {None, *ended})

    def _show_running(self, *, running: bool) -> None:
        self.composer.set_running(running=running)
        self.composer.set_can_regenerate(possible=bool(self._known))
        self._show_stop()

    def _show_stop(self) -> None:
        self._stop_action.setEnabled(self.composer.is_running)

    def _use_model(self, name: str) -> None:
        self._controller.options = replace(self._controller.options, model=name)

    def _use_thinking(self, level: ThinkingLevel | None, thoughts: bool) -> None:
        self._controller.options = replace(
            self._controller.options, thinking_level=level, include_thoughts=thoughts
        )

    def paste(self) -> None:
        """Paste into the prompt, wherever the keyboard is."""
        self.composer.prompt.setFocus()
        self.composer.prompt.paste()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping this will do."""
        offer = self.composer.fetching.offer_of(event.mimeData())
        if offer is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._overlay.show_offer(offer)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        event.accept()
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped in the tray."""
        self._overlay.hide()
        self.tray.dropEvent(event)
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the drawer a strip where there is no room for it."""
        super().resizeEvent(event)
        self._panel_place.fit(self.width())
        self._overlay.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop on Escape also where shortcuts sleep: a window that no window manager activates."""
        if event.key() == Qt.Key.Key_Escape and self._stop_action.isEnabled():
            self.stop()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the program ends when everything is saved and closed."""
        if self.allow_close:
            self._signals.close()
            event.accept()
            return
        event.ignore()
        # Also while it is hidden because the screen is being captured.
        if self.composer.capture.give_up() or self.isVisible():
            self.hide()
            self.composer.waiting.give_up()
            self.closing.emit()
