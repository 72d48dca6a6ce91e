"""One conversation in a window: its transcript, its composer, how fast its answers are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.events import Ended, StreamEvent
from desktop.ui.actions import set_tab_order
from desktop.ui.column import centred, keep_in_column
from desktop.ui.composer import Composer
from desktop.ui.conversation_view import ConversationView
from desktop.ui.latency_panel import LatencyPanel
from desktop.ui.measured_view import report_sightings
from desktop.ui.next_steps import NextSteps
from desktop.ui.notice_strip import NoticeKind, NoticeStrip
from desktop.ui.options_shown import OptionsShown
from desktop.ui.outside import Outside
from desktop.ui.page_stack import PageStack
from desktop.ui.panel_place import PanelPlace
from desktop.ui.picture_actions import PictureActions
from desktop.ui.signals import EngineSignals
from desktop.ui.waiting import Waiting
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.conversation import Draft
    from desktop.core.latency import TurnLatency
    from desktop.core.ports import ModelInfo
    from desktop.engine.controller import ChatController
    from desktop.settings import Pacing, Settings
    from desktop.ui.branching import Branching
    from desktop.ui.editing import Editing
    from desktop.ui.theme import Theme

UNDO_INSET_PX = 8
ENGINE_WORDS = {"gemini": "", "enterprise": "Gemini Enterprise", "offline": later("Offline engine")}


class ChatPage(QWidget):
    """Shows one conversation and passes on what the user wants of it.

    Args:
        controller: Its one interface to the engine.
        theme: The colours.
        window: What pictures are looked at over.
        title: What it is called, if it has begun.
        is_temporary: True if it is never kept.
        welcomes: Begin with the welcome.

    Attributes:
        controller: As given.
        title: What it is called now; empty before it has begun.
        is_temporary: As given.
        view: The transcript.
        stack: It, or what is there before anything was asked.
        composer: Where questions are written.
        tray: The images of the question.
        options: What it is asked with, as the composer shows it.
        latency_panel: The read-outs.
        panel_place: Where they stand.
        pictures: What can be done with a picture.
        notice: Where something is said.

    Signals:
        settings_requested: The user wants to see the settings.
        latency_history_requested: The user wants to see how fast earlier answers were.
        pacing_chosen: How text is to appear from now on.
        stop_changed: Whether there is something to stop is to be looked at again.
        going: It is not looked at any more.
        title_changed: It is called something else.
        system_wanted: What the model is to be told from the next question on.
    """

    settings_requested = Signal()
    latency_history_requested = Signal()
    pacing_chosen = Signal(str)
    stop_changed = Signal()
    going = Signal()
    title_changed = Signal()
    system_wanted = Signal(str)

    def __init__(
        self,
        controller: ChatController,
        theme: Theme,
        window: QWidget,
        *,
        title: str = "",
        is_temporary: bool = False,
        welcomes: bool = False,
    ) -> None:
        super().__init__()
        self.controller = controller
        self.title = title
        self.is_temporary = is_temporary
        self._theme = theme
        self._known: set[str] = set()
        self._make_parts(controller, theme, welcomes=welcomes)
        self._lay_out()
        self._wire(controller, window)
        self._set_order()

    def _make_parts(self, controller: ChatController, theme: Theme, *, welcomes: bool) -> None:
        self.view = ConversationView(theme)
        self.composer = Composer(theme, controller.attach)
        keep_in_column(self.composer, theme)
        self.tray = self.composer.tray
        self.latency_panel = LatencyPanel(theme, controller.live)
        self.notice = NoticeStrip(theme)
        keep_in_column(self.notice, theme)
        offline = controller.engine == "offline"
        self.stack = PageStack(theme, self.view, self.composer, offline=offline, welcomes=welcomes)
        self.options = OptionsShown(controller, self.composer)
        words = ENGINE_WORDS[controller.engine]
        self.composer.set_engine_state(tr(words) if words else "", busy=False)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        centred(self.notice, grid, 0)
        grid.addWidget(self.stack, 1, 0)
        centred(self.composer, grid, 4)
        self.panel_place = PanelPlace(self.latency_panel, grid, 2)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 1)

    def _wire(self, controller: ChatController, window: QWidget) -> None:
        self._signals = EngineSignals(controller, self)
        self._signals.events.connect(self._on_events)
        report_sightings(self.view, self.latency_panel, controller.measuring)
        self.latency_panel.history_requested.connect(self.latency_history_requested)
        self.view.regenerate_requested.connect(self._regenerate)
        outside = Outside(self._theme, self.composer.fetching, self, self.show_notice)
        outside.follow(self.view)
        self.composer.stop_requested.connect(self.stop)
        self.composer.running_changed.connect(self.stop_changed)
        self.composer.regenerate_requested.connect(self.regenerate_last)
        self.composer.settings_button.clicked.connect(self.settings_requested)
        self.composer.pacing_button.chosen.connect(self.pacing_chosen)
        Waiting(controller, self.composer, self._send, self)
        steps = NextSteps(controller, self.composer, self._regenerate, self._edit, self)
        steps.gone_on.connect(self._show_begun)
        self.view.step_chosen.connect(steps.take)
        self.pictures = PictureActions(controller, self._theme, window, self.notice)
        self.pictures.follow(self.view, self.tray)
        self.tray.refused.connect(lambda sentence: self.show_notice(sentence, kind="warn"))
        self.latency_panel.toggle_requested.connect(self.panel_place.toggle)

    @cached_property
    def branching(self) -> Branching:
        """Carries out what is wanted of turns. No start waits for it: it comes with the first."""
        from desktop.ui.branching import Branching

        made = Branching(self.controller, self.view, self.composer, self)
        made.regenerate_wanted.connect(self._regenerate)
        made.begun.connect(self.show_turn)
        made.shown.connect(self._branch_shown)
        made.strip_made.connect(self._place_strip)
        made.editing.refused.connect(self.show_notice)
        return made

    def _place_strip(self, strip: QWidget) -> None:
        keep_in_column(strip, self._theme, UNDO_INSET_PX)
        centred(strip, self._grid, 3, UNDO_INSET_PX)

    def _set_order(self) -> None:
        composer = self.composer
        controls = (composer.add_button, composer.model_box, composer.thinking_button)
        others = (composer.pacing_button, composer.settings_button, composer.regenerate_button)
        round_ones = (composer.send_button, composer.stop_button)
        rest = (composer.source_button, self.latency_panel.toggle, self.view)
        set_tab_order((composer.prompt, *controls, *others, *round_ones, *rest))

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
        self.options.offer(models)
        self.view.turns.models = models

    def use_pacing(self, pacing: Pacing) -> None:
        """Show text as an even flow, or as it comes."""
        self.view.use_pacing(pacing)
        self.composer.pacing_button.use(pacing)

    def use_settings(self, settings: Settings) -> None:
        """Show and do what these say of a conversation."""
        self.use_pacing(settings.pacing)
        self.view.announcements = settings.announcements
        self.composer.use_settings(settings)
        self.stack.use_settings(settings)

    def show_latency(self, latency: TurnLatency) -> None:
        """All is known of how fast an answer was."""
        self.latency_panel.complete(latency)
        self.view.show_latency(latency)

    def show_notice(self, sentence: str, *, kind: NoticeKind = "info") -> None:
        """Show a sentence at the top until it is dismissed; an empty one shows nothing."""
        self.notice.say(sentence, kind)

    def _send(self, draft: Draft) -> str:
        turn_id = self.controller.send(draft)
        self.composer.clear()
        self.show_turn(turn_id)
        return turn_id

    def _regenerate(self, turn_id: str) -> None:
        if self.controller.running is None:
            self.show_turn(self.controller.regenerate(turn_id))

    def regenerate_last(self) -> None:
        """Ask the last question again."""
        leaf_id = self.controller.conversation.leaf_id
        if leaf_id is not None:
            self._regenerate(leaf_id)

    def edit_last(self) -> None:
        """Change the last question."""
        leaf_id = self.controller.conversation.leaf_id
        if leaf_id is not None and self.controller.running is None:
            self.branching.editing.begin(leaf_id)

    def _edit(self, turn_id: str, keep_images: bool) -> None:
        self.branching.editing.begin(turn_id, keep_images=keep_images)

    def _branch_shown(self) -> None:
        has_turns = self.view.turn_count > 0
        self.stack.show_turns(has_turns)
        self.composer.set_can_regenerate(possible=has_turns)

    def show_turn(self, turn_id: str) -> None:
        """Show a turn that begins: one sent here, or elsewhere."""
        if turn_id in self._known:
            return
        self._known.add(turn_id)
        conversation = self.controller.conversation
        turn, model = conversation.turn(turn_id), self.controller.options.model
        self.view.show_branch(conversation.branch(turn.parent_id))
        about = {"engine": self.controller.engine, "model": model}
        self.view.add_turn(turn_id, turn.question, **about, left_out=turn.left_out)
        self.stack.show_turns(True)
        if not self.title:
            from desktop.core.history import title_of  # no start asks anything

            self.use_title(title_of(turn.question))
        self._show_begun(turn_id)

    def show_past(self) -> None:
        """Show what was said at an earlier time."""
        self._known |= {turn.id for turn in self.controller.conversation.turns}
        self.branching.show()

    def show_place(self, turn_id: str, words: str, *, in_question: bool) -> None:
        """Go to a message that was found for some words, if its branch can be shown."""
        if self.branching.go_to(turn_id):
            self.view.show_place(turn_id, words, in_question=in_question)

    @property
    def has_draft(self) -> bool:
        """True if anything is typed or in the tray."""
        return bool(self.composer.prompt.toPlainText() or self.tray.tiles)

    @property
    def editing(self) -> Editing | None:
        """Changes earlier questions; None as long as there are none."""
        return self.branching.editing if "branching" in vars(self) else None

    @property
    def is_busy(self) -> bool:
        """True while an answer is under way, a question waits, or an image is prepared."""
        has_waiting = bool(self.controller.queue.drafts) or self.tray.is_preparing
        return self.controller.running is not None or has_waiting

    def use_title(self, title: str) -> None:
        """It is called something else."""
        if title != self.title:
            self.title = title
            self.title_changed.emit()

    def _show_begun(self, turn_id: str) -> None:
        self.latency_panel.begin(turn_id)
        self.composer.stream_line.waiting()
        self.branching.offer()
        self._show_running(running=True)

    def stop(self) -> None:
        """Stop the answer under way, or take a question back that waits for its image."""
        self.composer.waiting.give_up()
        if self.controller.running is not None:
            self.controller.stop(self.controller.running)

    def _on_events(self, events: list[StreamEvent]) -> None:
        for event in events:
            self.show_turn(event.turn_id)
            self.composer.stream_line.take(event)
        self.view.apply(events)
        self.latency_panel.apply(events)
        ended = {event.turn_id for event in events if isinstance(event, Ended)}
        if ended:
            self.branching.offer()
        running = self.controller.running not in {None, *ended}
        if ended or running is not self.composer.is_answering:  # pieces alone change nothing
            self._show_running(running=running)

    def _show_running(self, *, running: bool) -> None:
        self.composer.set_running(running=running)
        self.composer.set_can_regenerate(possible=self.view.turn_count > 0)
        self.stop_changed.emit()

    def paste(self) -> None:
        """Paste into the prompt, wherever the keyboard is."""
        self.composer.prompt.setFocus()
        self.composer.prompt.paste()

    def fit(self, width: int) -> None:
        """Make the drawer a strip where there is no room for it, in pixels."""
        self.panel_place.fit(width)

    def hear_no_more(self) -> None:
        """Show nothing more of what happens in the conversation."""
        self._signals.close()

    def go(self) -> None:
        """Be deleted, with all that belongs to it."""
        self.going.emit()
        self.hear_no_more()
        self.pictures.deleteLater()
        self.deleteLater()
