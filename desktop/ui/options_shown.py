"""What a conversation is asked with: shown in its composer, and chosen there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.ports import ModelInfo, ThinkingLevel
    from desktop.engine.controller import ChatController
    from desktop.ui.composer import Composer


class OptionsShown:
    """Keeps the composer and the options of a conversation alike."""

    def __init__(self, controller: ChatController, composer: Composer) -> None:
        self._controller = controller
        self._composer = composer
        self._models: Sequence[ModelInfo] = ()
        composer.model_chosen.connect(self._use_model)
        composer.thinking_chosen.connect(self._use_thinking)
        self.show()

    def offer(self, models: Sequence[ModelInfo]) -> None:
        """Offer these models; the one chosen stays chosen."""
        self._models = models
        self.show()

    def show(self) -> None:
        """Show what the next turn is asked with; it may have been chosen elsewhere."""
        options = self._controller.options
        self._composer.set_models(self._models, options.model)
        thinking = self._composer.thinking_button
        thinking.use(options.thinking_level, thoughts=options.include_thoughts)

    def _use_model(self, name: str) -> None:
        self._controller.options = replace(self._controller.options, model=name)

    def _use_thinking(self, level: ThinkingLevel | None, thoughts: bool) -> None:
        self._controller.options = replace(
            self._controller.options, thinking_level=level, include_thoughts=thoughts
        )
