"""The forms a conversation can be exported in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.core.whole import Whole
    from desktop.exchange.json_text import LoadImage

Form = Literal["json", "md", "html"]
FORMS: tuple[Form, ...] = ("json", "md", "html")

_BY_SUFFIX: dict[str, Form] = {
    ".json": "json",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
}


def form_of(path: Path) -> Form | None:
    """The form that the ending of a file's name asks for."""
    return _BY_SUFFIX.get(path.suffix.lower())


def written(form: Form, wholes: Iterable[Whole], load: LoadImage) -> Iterator[str]:
    """Conversations in a form, piece by piece, so that none is in memory as a whole.

    Args:
        form: Which.
        wholes: The conversations; asked for one by one.
        load: The bytes of their images.
    """
    match form:
        case "json":
            from desktop.exchange.json_text import json_text

            return json_text(wholes, load)
        case "md":
            from desktop.exchange.markdown_text import markdown_text

            return markdown_text(wholes, load)
        case "html":
            from desktop.exchange.page import page  # loads Markdown, Pygments and formulas

            return page(wholes, load)
        case _:
            assert_never(form)
