"""The offline engine's first text and whole answer for a 12-megapixel JPEG, through the real SDK.

    python -m tests.benchmarks.offline

The bound (issue 2) is 0.4 s from the request to the first text. Beside it stands the floor of the
same run: a question without an image on the same engine.
"""

import asyncio
import io
import statistics
import sys

from PIL import Image

from desktop.app import open_chat
from desktop.core.events import TurnEnding
from desktop.engine import Chat
from desktop.setup import Setup

ROUNDS = 7
BOUND_S = 0.4
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


def main() -> None:
    """Measure and print; exits with 1 if the bound is missed."""
    taken = asyncio.run(measure())
    for name, figures in taken.items():
        first, total = (statistics.median(column) for column in zip(*figures, strict=True))
        print(f"{name:16s} first text {first:.3f} s, whole answer {total:.3f} s (medians)")
    first = statistics.median(figure[0] for figure in taken["with the image"])
    print(f"bound for the first text {BOUND_S} s")
    sys.exit(first > BOUND_S)


if __name__ == "__main__":
    main()
