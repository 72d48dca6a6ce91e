"""What the command line and the environment decide."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.core.ports import EngineName, ThinkingLevel
from desktop.engine.controller import Options
from desktop.engine.terms import Limits
from desktop.gemini.models import DEFAULT_MODEL
from desktop.keys.ring import EngineChoice, KeyRing
from desktop.offline import MODEL as OFFLINE_MODEL
from desktop.paths import data_dir
from desktop.settings import STANDARD, Settings
from desktop.settings_file import FILE_NAME, SettingsFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """All that the command line and the environment decide; None means the model's own.

    Attributes:
        limits: How long each wait may be; None for what the settings say.
        retries: How often to ask again after a passing fault; None for what suits (see ``App``).
        flags: Settings that the command line gives, by name: they beat the file.
        environ: The environment; read once, here and nowhere else.
    """

    engine: EngineChoice = "auto"
    model: str | None = None
    system: str = ""
    temperature: float | None = None
    max_output_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    thoughts: bool = False
    limits: Limits | None = None
    retries: int | None = None
    flags: Mapping[str, Any] = field(default_factory=dict)
    data_dir: Path | None = None
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ), repr=False)

    @property
    def folder(self) -> Path:
        """Where this program keeps its data."""
        return data_dir(self.data_dir, self.environ)

    def keys(self) -> KeyRing:
        """What can be asked with, and which engine answers: with "auto" Gemini if there is a key.

        What was chosen later is known to the one of the ``App`` alone.
        """
        return KeyRing(self.folder, self.environ, self.engine)

    @property
    def settings_file(self) -> SettingsFile:
        """The file of the settings; not read yet."""
        return SettingsFile(self.folder / FILE_NAME)

    def command_settings(self) -> Settings:
        """Those of a command; blocks. What it tells the model is on its line alone."""
        return replace(self.settings_file.load(), presets=())

    @property
    def fixed(self) -> dict[str, Any]:
        """Settings that hold until the program ends, whatever the file says."""
        given = {
            "model": self.model,
            "temperature": self.temperature,
            "max_output_tokens": self.max_output_tokens,
            "thinking_level": self.thinking_level,
            "thoughts": self.thoughts or None,
            "retries": self.retries,
        }
        return {**self.flags} | {name: each for name, each in given.items() if each is not None}

    def limits_of(self, settings: Settings) -> Limits:
        """How long each wait may be."""
        if self.limits is not None:
            return self.limits
        chosen = replace(settings, **self.flags)
        return Limits(
            connect_s=chosen.connect_s,
            first_chunk_s=chosen.first_chunk_s,
            idle_s=chosen.idle_s,
            total_s=chosen.stop_after_s,
        )

    def options_for(self, engine: EngineName, settings: Settings = STANDARD) -> Options:
        """What the turns of a new conversation are asked with."""
        chosen = replace(settings, **self.fixed)
        standard = OFFLINE_MODEL if engine == "offline" else settings.model or DEFAULT_MODEL
        return Options(
            model=self.model or standard,
            system=self.system,
            temperature=chosen.temperature,
            max_output_tokens=chosen.max_output_tokens,
            thinking_level=chosen.thinking_level,
            include_thoughts=chosen.thoughts,
            send_partial=chosen.send_partial,
        )
