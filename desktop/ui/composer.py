"""Where a question is written: text, images, one row of controls, and Send that becomes Stop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.conversation import Draft
from desktop.core.unseen import with_marks
from desktop.ui.actions import with_keys
from desktop.ui.add_button import AddButton
from desktop.ui.composer_card import SHADOW_PX, ComposerCard
from desktop.ui.composer_foot import NARROW_PX, ComposerFoot, hide
from desktop.ui.controls import ChoiceBox, IconButton, RoundButton
from desktop.ui.fetching import Fetching
from desktop.ui.image_tray import ImageTray
from desktop.ui.pacing_button import PacingButton
from desktop.ui.prompt import PromptEdit
from desktop.ui.queue_strip import QueueStrip
from desktop.ui.screen_capture import ScreenCapture
from desktop.ui.send_when_ready import SendWhenReady
from desktop.ui.thinking_button import ThinkingButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.core.message import TextPart
    from desktop.core.ports import ModelInfo
    from desktop.core.source import Sources
    from desktop.settings import Settings
    from desktop.ui.attached_texts import AttachedTexts
    from desktop.ui.edit_strip import EditStrip
    from desktop.ui.preparing import Attach
    from desktop.ui.theme import Theme


class Composer(QWidget):
    """Holds the draft and says what the user wants done with it.

    Attributes:
        prompt: The text.
        queue: The questions that wait.
        tray: The images, and the texts that are attached.
        fetching: Asks about those that lie on the web.
        capture: Gets another one from the screen.
        stream_line: The line on its upper edge.

    Signals:
        submitted: The user sends this ``Draft``.
        edited: Likewise, in the place of the question that is changed.
        edit_cancelled: The question is to stay as it is.
        stop_requested: The user stops the answer.
        running_changed: ``is_running`` is another, by itself.
        regenerate_requested: The user wants the last answer again.
        model_chosen: The name of the model to ask from now on.
        thinking_chosen: The thinking level (or None) and whether thoughts are shown.
    """

    submitted = Signal(object)
    edited = Signal(object)
    edit_cancelled = Signal()
    stop_requested = Signal()
    running_changed = Signal()
    regenerate_requested = Signal()
    model_chosen = Signal(str)
    thinking_chosen = Signal(object, bool)

    def __init__(self, theme: Theme, attach: Attach) -> None:
        super().__init__()
        self._theme = theme
        self._is_running = False
        self._is_editing = False
        self._can_regenerate = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._make_parts(theme, attach)
        self._lay_out()
        self._wire()
        self._update()

    def _make_parts(self, theme: Theme, attach: Attach) -> None:
        self._card = ComposerCard(theme)
        self.stream_line = self._card.stream_line
        self.fetching = Fetching(theme, attach, self)
        self.tray = ImageTray(theme, self.fetching.attach)
        self.tray.setAcceptDrops(False)  # the window does, and says what a drop will do
        self.fetching.serve(self.tray)
        self.queue = QueueStrip(theme)
        self.prompt = PromptEdit(theme)
        self.capture = ScreenCapture(theme, self)
        self.add_button = AddButton(theme, self.capture)
        self.model_box = ChoiceBox(theme, name=tr("Model"))
        self.model_box.setObjectName("model")
        self.model_box.setToolTip(tr("Model"))
        self.thinking_button = ThinkingButton(theme)
        self.pacing_button = PacingButton(theme)
        self.settings_button = IconButton(
            theme, "settings", name=tr("Settings"), tip=with_keys(tr("Settings"), "Ctrl+,")
        )
        self.settings_button.setObjectName("settings")
        tip = with_keys(tr("Regenerate the last answer"), "Ctrl+R")
        self.regenerate_button = IconButton(theme, "refresh-cw", name=tr("Regenerate"), tip=tip)
        self.regenerate_button.setObjectName("regenerate")
        self.send_button = RoundButton(
            theme, "arrow-up", name=later("Send"), tip=tr("Send (Return)")
        )
        self.stop_button = RoundButton(theme, "square", name=later("Stop"), tip=tr("Stop (Escape)"))
        self._foot = ComposerFoot(theme)
        self.source_button, self.hint_label = self._foot.source_button, self._foot.hint_label
        self.waiting = SendWhenReady(self.tray, self.prompt, self)

    def _lay_out(self) -> None:
        self._round = QStackedWidget()
        self._round.setFixedSize(self.send_button.size())
        self._round.addWidget(self.send_button)
        self._round.addWidget(self.stop_button)
        inside = self._inside = QVBoxLayout(self._card)
        edge = SHADOW_PX + 12
        inside.setContentsMargins(edge, edge, edge, SHADOW_PX + 8)
        inside.setSpacing(8)
        inside.addWidget(self.queue)
        inside.addWidget(self.tray)
        inside.addWidget(self.prompt)
        row = QHBoxLayout()
        inside.addLayout(row)
        row.setSpacing(0)
        parts = (self.add_button, self.model_box, self.thinking_button, self.pacing_button)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.settings_button)
        row.addWidget(self.regenerate_button)
        row.addSpacing(4)
        row.addWidget(self._round)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 0, 6, 4)
        whole.setSpacing(0)
        whole.addWidget(self._card)
        whole.addLayout(self._foot)
        self._foot.fill()

    def _wire(self) -> None:
        self.prompt.submitted.connect(self.submit)
        self.prompt.offered.connect(self.tray.add_offer)
        self.prompt.textChanged.connect(self._draft_changed)
        self.tray.changed.connect(self._draft_changed)
        self.tray.text_requested.connect(self._read)
        self.tray.pasted.connect(lambda text: self.texts.attach(text))
        self.tray.text_taken.connect(lambda part, back: self.texts.taken(part, to_prompt=back))
        self.add_button.clicked.connect(self.tray.choose_files)
        self.add_button.offered.connect(self.tray.add_offer)
        self.capture.captured.connect(self.tray.add_capture)
        self.tray.retake_requested.connect(self.capture.begin)
        self.capture.failed.connect(self.tray.refused)
        self.send_button.clicked.connect(self._send_clicked)
        self.stop_button.clicked.connect(self.stop_requested)
        self.waiting.ready.connect(self.submit)
        self.waiting.changed.connect(self._waiting_changed)
        self.regenerate_button.clicked.connect(self.regenerate_requested)
        self.thinking_button.chosen.connect(self.thinking_chosen)
        self.model_box.activated.connect(self._choose_model)

    @cached_property
    def texts(self) -> AttachedTexts:
        """Takes long texts to the tray, and back. No start has any."""
        from desktop.ui.attached_texts import AttachedTexts

        made = AttachedTexts(self.prompt, self.tray, self)
        made.changed.connect(self._say_keys)
        return made

    @cached_property
    def _edit_strip(self) -> EditStrip:
        from desktop.ui.edit_strip import EditStrip  # no start needs it

        strip = EditStrip(self._theme)
        strip.cancelled.connect(self.edit_cancelled)
        self._inside.insertWidget(0, strip)
        return strip

    def set_editing(self, *, editing: bool) -> None:
        """Say that an earlier question is changed here, or not any more."""
        if editing is not self._is_editing:
            self._is_editing = editing
            self._edit_strip.setVisible(editing)
            self._say_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up a change; Ctrl+Z brings a text back, also from the tray."""
        if event.key() == Qt.Key.Key_Escape and self._is_editing:
            self.edit_cancelled.emit()
        elif not (event.matches(QKeySequence.StandardKey.Undo) and self.texts.undo()):
            super().keyPressEvent(event)

    @property
    def draft(self) -> Draft:
        """The question as it stands."""
        tray = self.tray
        return Draft(text=self.prompt.toPlainText(), images=tray.images, texts=tray.texts)

    @property
    def is_running(self) -> bool:
        """True while it offers Stop: an answer is under way, or a question is on its way."""
        return self._is_running or self.waiting.is_waiting

    @property
    def is_answering(self) -> bool:
        """True while it was said that an answer is under way."""
        return self._is_running

    def set_running(self, *, running: bool) -> None:
        """Offer Stop in place of Send, or Send again."""
        if running is self._is_running:
            return
        self._is_running = running
        self._offer()

    def _waiting_changed(self) -> None:
        self._offer()
        self.running_changed.emit()

    def _offer(self) -> None:
        """Show Send or Stop, and say what the keys do."""
        had_focus = self.send_button.hasFocus() or self.stop_button.hasFocus()
        self._update()
        self._round.setCurrentWidget(self.stop_button if self.is_running else self.send_button)
        self._say_keys()
        if had_focus:
            self.prompt.setFocus()

    def use_settings(self, settings: Settings) -> None:
        """Do as the settings say from now on."""
        self.fetching.is_offered = settings.fetch_images
        self.prompt.long_from = settings.attach_from
        with_return = settings.send_keys == "return"
        if with_return is not self.prompt.sends_with_return:
            self.prompt.sends_with_return = self._foot.sends_with_return = with_return
            tip = tr("Send (Return)") if with_return else tr("Send (Ctrl+Return)")
            self.send_button.setToolTip(tip)
            self._say_keys()

    def set_can_regenerate(self, *, possible: bool) -> None:
        """Say whether there is an answer that can be asked for again."""
        self._can_regenerate = possible
        self._update()

    def set_engine_state(self, text: str, *, busy: bool) -> None:
        """Say what the engine is doing, quietly."""
        self._foot.set_engine_state(text, busy=busy)

    def show_sources(self, sources: Sources) -> None:
        """Say who answers, and offer the others."""
        self._foot.show_sources(sources)

    def set_models(self, models: Sequence[ModelInfo], chosen: str) -> None:
        """Offer these models; the chosen one stays chosen even if it is not among them."""
        self.model_box.clear()
        if all(model.name != chosen for model in models):
            self.model_box.addItem(with_marks(chosen), chosen)
        for model in models:
            self.model_box.addItem(with_marks(model.title or model.name), model.name)
        self.model_box.setCurrentIndex(self.model_box.findData(chosen))

    def submit(self) -> None:
        """Send the draft, as soon as its images are ready."""
        if self.prompt.is_composing:
            return
        if self.tray.is_preparing:
            self.waiting.begin()
        elif not self.draft.is_empty:
            (self.edited if self._is_editing else self.submitted).emit(self.draft)

    def clear(self) -> None:
        """Make room for the next question."""
        self.prompt.clear()
        self.tray.clear()
        self._forget_texts()
        self.prompt.setFocus()

    def put(self, draft: Draft) -> None:
        """Show a question, beside what is in the tray already."""
        self.fill(draft.text)
        self.tray.add_images(draft.images)
        self.tray.add_texts(draft.texts)
        self._forget_texts()

    def _forget_texts(self) -> None:
        """What was done with those of another question cannot be undone."""
        if "texts" in vars(self):
            self.texts.forget()

    def _read(self, part: TextPart) -> None:
        from desktop.ui.text_viewer import TextViewer  # no start needs it

        TextViewer(self._theme, self.window(), part).open()

    def fill(self, prompt: str) -> None:
        """Put a text in the prompt, to be changed or sent."""
        self.prompt.setPlainText(prompt)
        self.prompt.moveCursor(self.prompt.textCursor().MoveOperation.End)
        self.prompt.setFocus()

    def fill_image(self, file: Path, prompt: str) -> None:
        """Likewise, and put an image in the tray."""
        self.tray.add_files([file])
        self.fill(prompt)

    def _send_clicked(self) -> None:
        self.prompt.take_composed()
        self.submit()

    def _choose_model(self, index: int) -> None:
        self.model_chosen.emit(self.model_box.itemData(index))

    def _draft_changed(self) -> None:
        self._say_keys()
        self._update()

    @property
    def _has_draft(self) -> bool:
        """True if there is something to ask; asked at each key, so no long text is put together."""
        return self.prompt.has_words or bool(self.tray.images or self.tray.texts)

    def _say_keys(self) -> None:
        queues = self._is_running and self._has_draft and not self._is_editing
        undoes = self.texts.hint if "texts" in vars(self) else ""
        self._foot.say_keys(queues=queues, waits_for=self.waiting.hint, undoes=undoes)

    def _update(self) -> None:
        has_question = self.tray.is_preparing or self._has_draft
        self.send_button.setEnabled(not self.is_running and has_question)
        self.stop_button.setEnabled(self.is_running)
        self.regenerate_button.setEnabled(self._can_regenerate and not self._is_running)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        is_wide = self.width() >= NARROW_PX
        self.thinking_button.set_wide(wide=is_wide)
        hide(self.pacing_button, not is_wide)
        self._foot.fit(self.width())
