"""Which models there are to ask."""

from typing import TYPE_CHECKING

from desktop.core.ports import ModelInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from google.genai import types

DEFAULT_MODEL = "gemini-3.8-flash"
"""The newest general flash model that google-genai 3.4 names."""

_NOT_FOR_TEXT = (
    "embedding",
    "tts",
    "audio",
    "live",
    "veo",
    "imagen",
    "aqa",
    "robotics",
    "computer",
)


def known_models() -> list[ModelInfo]:
    """Offered until the live list has come: the default, and aliases that lead to some model."""
    return [
        ModelInfo(name=name, title=name)
        for name in (DEFAULT_MODEL, "gemini-flash-latest", "gemini-pro-latest")
    ]


def draws(name: str) -> bool:
    """True of a model that may answer with an image of its own, whatever it is asked."""
    return "image" in name or "banana" in name


def offered(models: "Iterable[types.Model]") -> list[ModelInfo]:
    """The models of a live list that can write an answer: the default first, then newest first."""
    infos = []
    for model in models:
        name = (model.name or "").removeprefix("models/").rpartition("/")[2]
        actions = model.supported_actions
        if not name or (actions is not None and "generateContent" not in actions):
            continue
        if any(word in name for word in _NOT_FOR_TEXT):
            continue
        limit = model.output_token_limit
        infos.append(
            ModelInfo(name=name, title=model.display_name or name, output_token_limit=limit)
        )
    infos.sort(key=lambda info: info.name, reverse=True)
    infos.sort(key=lambda info: info.name != DEFAULT_MODEL)
    return infos
