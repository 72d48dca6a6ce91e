"""The forms a conversation can be exported in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.core.whole import Whole
    from desktop.exchange.json_text import LoadImage

Form = Literal["json", "md", "html", "pdf"]
FORMS: tuple[Form, ...] = ("json", "md", "html", "pdf")

_BY_SUFFIX: dict[str, Form] = {
    ".json": "json",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
}


def form_of(path: Path) -> Form | None:
    """The form that the ending of a file's name asks for."""
    return _BY_SUFFIX.get(path.suffix.lower())


def file_of(form: Form, wholes: Iterable[Whole], load: LoadImage) -> Iterator[bytes]:
    """The file of conversations in a form, piece by piece, so that it is not in memory as a whole.

    A PDF is one piece. Blocks.

    Args:
        form: Which.
        wholes: The conversations; asked for one by one.
        load: The bytes of their images.

    Raises:
        StorageFailed: If a PDF cannot be made.
    """
    pieces = (piece.encode("utf-8") for piece in _written(form, wholes, load))
    if form == "pdf":
        from desktop.exchange.pdf_process import pdf_of

        yield pdf_of(pieces)
    else:
        yield from pieces


def _written(form: Form, wholes: Iterable[Whole], load: LoadImage) -> Iterator[str]:
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
        case "pdf":
            from desktop.exchange.paper import paper  # likewise

            return paper(wholes, load)
        case _:
            assert_never(form)
