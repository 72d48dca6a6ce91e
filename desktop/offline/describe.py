"""The offline engine's answer to a prompt: what was measured, said as such."""

import re
from collections.abc import Iterator

from desktop.core.profile import KEY_PAGE
from desktop.offline.text_report import text_lines
from desktop.offline.wire import InlineData, Prompt

PIECE_CHARACTERS = 36

_WORD = re.compile(r"\s*\S+\s*|\s+")

_OPENING = (
    "Offline engine: no language model is at work here. "
    "What follows was measured on this computer; nothing was understood.\n\n"
)
_KEY_ADVICE = (
    f"For a real answer, make a Gemini API key at {KEY_PAGE} and add it in the window, "
    "below the prompt, or start Gemstream with GEMINI_API_KEY set to it.\n"
)


def describe(prompt: Prompt) -> Iterator[str]:
    """Answer as text with plain lists, in pieces that read well while they arrive.

    Every fact is measured when its turn comes, so the first piece costs nothing.
    """
    for text in _answer(prompt):
        yield from _pieces(text)


def _answer(prompt: Prompt) -> Iterator[str]:
    yield _OPENING
    if prompt.images:
        yield from _about_images(prompt.images)
    for name, text in prompt.texts:
        yield f"The text “{name}”\n\n"
        yield from text_lines(text)
        yield "\n"
    if prompt.text.strip():
        yield from _about_text(prompt)
    elif not prompt.images and not prompt.texts:
        yield "There was neither text nor an image to measure.\n\n"
    if prompt.system:
        yield "The system instruction was not followed, for it takes a model to follow one.\n\n"
    yield _KEY_ADVICE


def _about_images(images: tuple[InlineData, ...]) -> Iterator[str]:
    # Pillow takes a tenth of a second to import, and the opening need not wait for it.
    from desktop.offline.image_report import image_lines

    for number, image in enumerate(images, start=1):
        yield f"Image {number} of {len(images)}\n\n" if len(images) > 1 else "The image\n\n"
        yield from image_lines(image.data)
        yield "\n"


def _about_text(prompt: Prompt) -> Iterator[str]:
    yield "Your text\n\n"
    if prompt.images:
        yield "I cannot answer what you ask about a picture: I only measure it, and the text.\n\n"
    else:
        yield "I cannot understand it, let alone answer it, but I can count.\n\n"
    yield from text_lines(prompt.text)
    yield "\n"


def _pieces(text: str) -> Iterator[str]:
    """Cut a text between words into pieces of about ``PIECE_CHARACTERS``."""
    piece = ""
    for word in _WORD.findall(text):
        if piece and len(piece) + len(word) > PIECE_CHARACTERS:
            yield piece
            piece = ""
        piece += word
    yield piece


def warm_up() -> None:
    """Import what the first image would have to wait for."""
    from PIL import Image

    import desktop.offline.image_report  # noqa: F401

    Image.init()
