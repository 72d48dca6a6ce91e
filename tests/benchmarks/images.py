"""Photos of about 15 MB made ready to send: CPU, gaps of the window's loop, and memory.

    python -m tests.benchmarks.images

CPU of each, beside its floor of the same run: Pillow decodes the file and does nothing else. The
gap of the loop is that while four of them are prepared; memory that of all four, beside the largest
decoded image, in a process of its own.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.images import Request, load, load_all
from desktop.program.loop import Loop
from desktop.setup import Setup
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.images.heic import heic

TICK_MS = 2
PIXELS = {"jpeg": (6000, 4000), "png": (4000, 3000), "webp": (4000, 3000), "heic": (6000, 4000)}


def picture(size: tuple[int, int], spread: int) -> Image.Image:
    """Soft shapes under grain, as a photo taken at night has it."""
    width, height = size
    grains = [Image.effect_noise((width, height), spread) for _ in range(3)]
    soft = Image.effect_noise((width // 40, height // 40), 90).resize(size)
    return Image.merge("RGB", [Image.blend(soft, grain, 0.5) for grain in grains])


def photo(kind: str) -> bytes:
    """The bytes of one, about 15 MB: 11 (WebP) to 17 (PNG)."""
    buffer = BytesIO()
    match kind:
        case "jpeg":
            picture(PIXELS[kind], 40).save(buffer, "JPEG", quality=93)
        case "png":
            picture(PIXELS[kind], 4).save(buffer, "PNG")
        case "webp":
            picture(PIXELS[kind], 90).save(buffer, "WEBP", quality=99, method=1)
        case _:
            fast = {"preset": "ultrafast"}
            return heic(picture(PIXELS[kind], 20), quality=70, enc_params=fast)
    return buffer.getvalue()


def floor_s(file: Path) -> float:
    """CPU of decoding alone."""
    started = time.process_time()
    with Image.open(file) as image:
        image.load()
    return time.process_time() - started


def cpu_s(file: Path) -> float:
    """CPU of making it ready to send."""
    started = time.process_time()
    load(file)
    return time.process_time() - started


def peak_bytes() -> int:
    """The most memory this process has had so far, on Linux (``getrusage`` counts the parent)."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def memory(files: list[Path]) -> None:
    """In a process of its own: print how far preparing the images raises the peak."""
    load(_small())
    before = peak_bytes()
    # As for a service: only the engine on this computer is given the files themselves.
    parts = [load_all(file, Request(keep_original=False)) for file in files]
    assert all(parts)
    print(peak_bytes() - before)


def memory_mb(files: list[Path]) -> tuple[float, float]:
    """What preparing these takes, and what the largest of them has decoded."""
    command = [sys.executable, "-m", __spec__.name, *map(str, files)]
    raised = int(subprocess.run(command, check=True, capture_output=True).stdout)
    sizes = [PIXELS[file.suffix.removeprefix(".")] for file in files]
    return raised / 1e6, max(width * height * 3 for width, height in sizes) / 1e6


def _small() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (64, 64)).save(buffer, "JPEG")
    return buffer.getvalue()


def longest_gap_s(files: list[Path]) -> float:
    """Prepare all at once in the window's program; how long its loop was away at most."""
    qt = QApplication([])
    gaps: list[float] = []
    with tempfile.TemporaryDirectory() as folder, Loop(qt) as loop:

        async def prepare() -> None:
            setup = Setup(environ={"GEMINI_API_KEY": "k"}, data_dir=Path(folder))
            async with App(setup, on_crash=print) as app:
                await app.controller.load_images(_small())
                ended = asyncio.Event()
                outcomes: list[object] = []
                last = time.perf_counter()

                def tick() -> None:
                    nonlocal last
                    now = time.perf_counter()
                    gaps.append(now - last)
                    last = now

                def done(outcome: object) -> None:
                    outcomes.append(outcome)
                    if len(outcomes) == len(files):
                        ended.set()

                timer = QTimer(interval=TICK_MS)
                timer.timeout.connect(tick)
                timer.start()
                for file in files:
                    app.controller.attach(file, name=file.name, done=done)
                await ended.wait()
                timer.stop()
                refused = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
                assert not refused, refused

        loop.run_until_complete(prepare())
    return max(gaps)


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Each kind, then all at once; a shorter run has nothing to leave out."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"photo.{kind}") for kind in PIXELS]
        for kind, file in zip(PIXELS, files, strict=True):
            file.write_bytes(photo(kind))
        load(_small())
        for kind, file in zip(PIXELS, files, strict=True):
            floor, ready = floor_s(file), cpu_s(file)
            print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB, {PIXELS[kind]} pixels")
            yield Figure(name=f"image prepared, {kind}", value=ready, unit="s", floor=floor)
        taken, largest = memory_mb(files)
        name = "images prepared, memory, beside the largest decoded"
        yield Figure(name=name, value=taken, unit="MB", floor=largest)
        gap_ms = 1000 * longest_gap_s(files)
        name = "images prepared, longest gap of the window's loop"
        yield Figure(name=name, value=gap_ms, unit="ms")


if __name__ == "__main__":
    if files := [Path(word) for word in sys.argv[1:] if word != "--quick"]:
        memory(files)
    else:
        alone(figures)
