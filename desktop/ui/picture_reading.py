"""Pictures are decoded beside the window's thread, within limits, and by their content alone."""

from __future__ import annotations

import atexit
import time
from functools import cache, partial
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from desktop.core.picture_header import PictureHeader, read_header
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
MOST_PIXELS = 100_000_000
MOST_MIB = 512
"""Of one decoded picture: a small file can hold a huge one."""


LEAST_HALF_PX = 256
LOOK_S = 0.01


def can_be_drawn(header: PictureHeader) -> bool:
    """True for a raster picture of a sensible size; nothing else is ever given to a decoder."""
    return bool(header.format) and 0 < header.pixels <= MOST_PIXELS


def why_not_shown(header: PictureHeader) -> str:
    """Why a picture is not there to be seen, in one sentence."""
    if not header.format:
        if header.suffix == ".bin":
            return tr("This file is not shown here, but it can be saved.")
        words = tr("This {kind} is not shown here, but it can be saved.", "SVG drawing")
        return words.format(kind=tr(header.words))
    if header.pixels > MOST_PIXELS:
        return tr("This image has too many pixels to be shown, but it can be saved.")
    return tr("This image is damaged and cannot be shown, but it can be saved.")


def decode(data: bytes, covering: QSize | None = None) -> QImage:
    """Decode a picture, upright and in sRGB; a null image if that cannot be done. Blocks.

    Args:
        data: The encoded picture.
        covering: Decode it no larger than what covers this; None for all its pixels.
    """
    header = read_header(data)
    if not can_be_drawn(header):
        return QImage()
    QImageReader.setAllocationLimit(MOST_MIB)
    encoded = QByteArray(data)
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, header.format.encode())
    reader.setAutoDetectImageFormat(False)  # it would draw an SVG that calls itself a PNG
    reader.setAutoTransform(True)
    # Who reads it is found under a lock of Qt's, and asks our buffer, for which it takes Python's.
    # ``read`` has let go of that one: another thread could then hold the one and want the other.
    if not reader.canRead():
        return QImage()
    if covering is not None:
        _scale(reader, covering)
    return _ready_to_paint(reader.read())


def _scale(reader: QImageReader, covering: QSize) -> None:
    natural = reader.size()
    turns = QImageIOHandler.Transformation.TransformationRotate90
    if reader.transformation() & turns:
        covering = covering.transposed()
    size = natural.scaled(covering, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if 0 < size.width() < natural.width():
        reader.setScaledSize(size)


def halves(image: QImage) -> list[QImage]:
    """A picture, its half, the half of that and so on: what small views of it are painted from."""
    made = [image]
    while min(made[-1].width(), made[-1].height()) >= 2 * LEAST_HALF_PX:
        made.append(
            made[-1].scaled(
                made[-1].size() / 2,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    return made


def _ready_to_paint(image: QImage) -> QImage:
    """In sRGB, and as Qt paints it fastest."""
    space, srgb = image.colorSpace(), QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if space.isValid() and space != srgb:
        image.convertToColorSpace(srgb)
    formats = QImage.Format
    wanted = formats.Format_RGB32
    if image.hasAlphaChannel():
        wanted = formats.Format_ARGB32_Premultiplied
    return image.convertToFormat(wanted)


class _Desk(QObject):
    """Hands over what workers have done, in the window's thread.

    The workers know only numbers: whoever waits must never be let go of in their thread.
    """

    done = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._waiting: dict[int, tuple[QObject, Callable[[Any], None]]] = {}
        self.done.connect(self._hand_over)

    def ask(
        self, owner: QObject, work: Callable[[], T], then: Callable[[T], None]
    ) -> Callable[[], object]:
        number = next(self._numbers)
        self._waiting[number] = owner, then
        # What was asked for last is looked at now; what came before may be out of view again.
        QThreadPool.globalInstance().start(partial(self._work, number, work), priority=number)
        return partial(self._waiting.pop, number, None)

    def _work(self, number: int, work: Callable[[], object]) -> None:
        if number in self._waiting:
            self.done.emit(number, work())

    def _hand_over(self, number: int, result: object) -> None:
        owner, then = self._waiting.pop(number, (None, None))
        if owner is not None and then is not None and shiboken6.isValid(owner):
            then(result)


@cache
def _desk() -> _Desk:
    atexit.register(_finish)
    return _Desk()


def _finish() -> None:
    """Let no worker outlive Python and Qt: it would fall over what is gone."""
    pool = QThreadPool.globalInstance()
    pool.clear()
    while pool.activeThreadCount():
        time.sleep(LOOK_S)


def do_soon(
    owner: QObject, work: Callable[[], T], then: Callable[[T], None]
) -> Callable[[], object]:
    """Do something in a worker.

    Args:
        owner: Who wants it; once it is deleted, nothing is told any more.
        work: Raises nothing and holds no widget.
        then: Called in this thread with what came of it.

    Returns:
        Gives it up when called: ``then`` is not called any more.
    """
    return _desk().ask(owner, work, then)
