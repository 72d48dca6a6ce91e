"""What an answer looks like, beside pictures that people have looked at.

Run with ``GEMSTREAM_NEW_PICTURES=1`` to take new ones; then open and look at each of them.
"""

import itertools
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTime
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter

from desktop.core.conversation import Message, TextPart
from desktop.core.events import TextDelta
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import DARK, FONTS, LIGHT, Theme, load_fonts
from desktop.ui.transcript.late_formulas import LateFormulas

FOLDER = Path(__file__).parent / "pictures"
SCHEMES = {"light": LIGHT, "dark": DARK}
HEIGHT_PX = {("answer", 600): 1240, ("answer", 1600): 1180, ("world", 600): 640}
WORLD_FONTS = {"Noto Sans CJK SC", "Noto Color Emoji", "DejaVu Sans"}
"""What the pictures of other scripts were taken with; no face of ours has them."""

TILE_PX = 8
"""Pictures are compared tile by tile, so that another way to smooth a letter is no difference."""

MOST_OFF = 40
"""By how much of 255 the colour of a tile may be another one: half a letter more or less."""

MOST_TILES_OFF = 0.004
KEPT_SCALE = 0.5
"""Kept pictures are smaller: what they are compared by is coarser still."""

CASES = [
    *itertools.product(["answer"], SCHEMES, [1.0, 1.5], [600, 1600]),
    *itertools.product(["world"], SCHEMES, [1.0, 1.5], [600]),
]


def picture(qtbot, name: str, scheme: str, scale: float, width: int) -> QImage:
    """A page with an answer that streamed in, as it is painted."""
    load_fonts(*FONTS)
    theme = Theme()
    theme.use(SCHEMES[scheme])
    view = ConversationView(theme, now=lambda: QTime(15, 4))
    qtbot.addWidget(view)
    view.resize(width, HEIGHT_PX[name, width])
    view.show()
    question = Message(role="user", parts=(TextPart(text="When does a cache pay?"),))
    view.add_turn("1", question, engine="gemini", model="gemini-3.8-flash")
    text = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    for index, at in enumerate(range(0, len(text), 20)):
        view.apply([TextDelta(turn_id="1", at=0.0, text=text[at : at + 20], index=index)])
        view._live.frames.now()
    view.viewport().grab()  # what is in view asks for its languages
    formulas, lexers = view._page.styles.formulas, view.look.lexers
    qtbot.waitUntil(lambda: not formulas.is_busy and not lexers.is_busy, timeout=30_000)
    (late,) = view.findChildren(LateFormulas)
    late.take_in()
    image = QImage(view.viewport().size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    view.viewport().render(image)
    return image


def tiles(image: QImage, scale: float) -> QImage:
    wide, high = (round(px / scale / TILE_PX) for px in (image.width(), image.height()))
    return shrunk(image, QSize(wide, high))


def shrunk(image: QImage, size: QSize) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def off(a: QImage, b: QImage) -> float:
    """The share of tiles that look different."""
    assert a.size() == b.size()
    pairs = zip(colours(a), colours(b), strict=True)
    differences = [abs(one - other) > MOST_OFF for one, other in pairs]
    count = sum(any(differences[at : at + 4]) for at in range(0, len(differences), 4))
    return count / (a.width() * a.height())


def colours(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


@pytest.mark.parametrize(("name", "scheme", "scale", "width"), CASES)
def test_it_looks_as_it_did_when_people_looked(qtbot, name, scheme, scale, width, tmp_path):
    if name == "world" and not set(QFontDatabase.families()) >= WORLD_FONTS:
        pytest.skip(f"needs {', '.join(sorted(WORLD_FONTS))}")
    image = picture(qtbot, name, scheme, scale, width)
    file = FOLDER / f"{name}-{scheme}-{width}-{round(scale * 100)}.png"
    if "GEMSTREAM_NEW_PICTURES" in os.environ:
        small = shrunk(image, image.size() * KEPT_SCALE)
        assert small.save(str(file))
    known = QImage(str(file))
    assert not known.isNull()
    different = off(tiles(image, scale), tiles(known, scale * KEPT_SCALE))
    if different > MOST_TILES_OFF:
        image.save(str(tmp_path / file.name))
    assert different <= MOST_TILES_OFF, f"look at {tmp_path / file.name} and {file}"


def test_another_look_is_noticed(qtbot):
    known = picture(qtbot, "answer", "light", 1.0, 600)
    image = known.copy()
    with QPainter(image) as painter:
        painter.fillRect(30, 30, 300, 40, QColor("#16181d"))  # a line of text as a bar
    assert off(tiles(image, 1.0), tiles(known, 1.0)) > 2 * MOST_TILES_OFF
