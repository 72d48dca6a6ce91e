"""The offline engine's first text and whole answer for a 12-megapixel JPEG, through the real SDK.

    python -m tests.benchmarks.offline

Beside them stands the floor of the same run: a question without an image on the same engine.
"""

import asyncio
import io
import statistics
from collections.abc import Iterator

from PIL import Image

from desktop.app import open_chat
from desktop.core.events import TurnEnding
from desktop.engine import Chat
from desktop.setup import Setup
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure

ROUNDS = 7
SIZE_PX = (4000, 3000)


def photo() -> bytes:
    """A JPEG of 12 megapixels and some megabytes, as a telephone makes it."""
    grain = Image.effect_noise((SIZE_PX[0] // 4, SIZE_PX[1] // 4), 60).resize(SIZE_PX)
    sky = Image.linear_gradient("L").resize(SIZE_PX)
    out = io.BytesIO()
    Image.merge("RGB", (sky, grain, sky.rotate(180))).save(out, "JPEG", quality=92)
    return out.getvalue()


async def ask(chat: Chat, *images: bytes) -> TurnEnding:
    """One question in a conversation of its own."""
    return await chat.ask("What is this?", images)


async def measure() -> dict[str, list[tuple[float, float]]]:
    """First text and total, in seconds, with and without the image."""
    data = photo()
    print(f"JPEG of {SIZE_PX[0]} x {SIZE_PX[1]} pixels, {len(data) / 1e6:.1f} MB")
    taken: dict[str, list[tuple[float, float]]] = {"without an image": [], "with the image": []}
    for _ in range(ROUNDS):
        for name, images in (("without an image", ()), ("with the image", (data,))):
            async with open_chat(Setup(engine="offline", environ={})) as chat:
                await ask(chat)
                metrics = (await ask(chat, *images)).metrics
                assert metrics.first_text_latency is not None
                taken[name].append((metrics.first_text_latency, metrics.total_time))
    return taken


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """With the image, beside without; a shorter run has nothing to leave out."""
    taken = asyncio.run(measure())
    words = "of the offline engine, 12 megapixels"
    columns = (zip(*taken[name], strict=True) for name in ("with the image", "without an image"))
    for what, mine, floor in zip(("first text", "whole answer"), *columns, strict=True):
        yield Figure.of(f"{what} {words}", mine, "s", statistics.median(floor))


if __name__ == "__main__":
    alone(figures)
