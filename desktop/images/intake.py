"""Takes images in: read, refused with a sentence or cleaned, and given thumbnails."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from desktop.core.conversation import Detail, ImagePart
from desktop.core.file_kind import kind_in
from desktop.core.images import LONGEST_PX, Source, Watch, WebImage
from desktop.core.web_address import web_address
from desktop.images import files
from desktop.images.clean import Cleaned, Manner, clean
from desktop.images.drawing import draw
from desktop.images.encode import encode_page
from desktop.images.formats import pillow_formats
from desktop.images.pages import MOST_PAGES, draw_pages
from desktop.images.refusals import refusing
from desktop.images.svg import safe_svg
from desktop.images.thumbnail import thumbnail
from desktop.images.turns import Holding, decoding
from desktop.network import Network
from desktop.words import filled, later, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

READ, DECODED, CLEANED = 0.4, 0.5, 0.9
"""The share that is done after each step."""

_UNSAFE_IN_NAMES = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, line ends, changes of direction, and bytes that are no text at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is wanted of a file.

    Attributes:
        page: Only this page of a document.
        keep_metadata: Send along what the file says of its picture.
        keep_original: Hold the file as it is, for an engine on this computer.
        network: How an address is reached.
    """

    name: str = ""
    detail: Detail = "high"
    page: int | None = None
    keep_metadata: bool = False
    keep_original: bool = True
    network: Network = field(default_factory=Network)

    @property
    def manner(self) -> Manner:
        """How an image is to leave."""
        return Manner(longest_px=LONGEST_PX[self.detail], keep_metadata=self.keep_metadata)


def load(source: Path | bytes, *, name: str = "", detail: Detail = "high") -> ImagePart:
    """The one image of a file, or the first page of a document; see ``load_all``.

    Raises:
        ImageRejected: If it cannot be used.
    """
    return load_all(source, Request(name=name, detail=detail, page=1))[0]


def load_all(source: Source, request: Request, watch: Watch | None = None) -> tuple[ImagePart, ...]:
    """Make image parts of what a file holds. Blocks for as long as reading and decoding take.

    Only the content decides what it is, never the name. The ``data`` of a part is upright, has no
    metadata and no more pixels than its detail allows; of an animation it has the first frame.

    Args:
        source: A path, the bytes of a file, or an address the user has agreed to fetch.
        request: What is wanted; without a name the file's own, or "Pasted image".
        watch: Follows it, and can give it up.

    Returns:
        One part, or one for each page of a document.

    Raises:
        ImageRejected: If it cannot be used: the sentence says why, the hint what to do.
        FolderGiven: If it is a folder.
        TextGiven: If it is a text.
        GivenUp: If nobody waits any more.
    """
    watch = watch or Watch()
    name, data = _named(source, request, watch)
    request = replace(request, name=name)
    if data is None:
        assert isinstance(source, Path)  # noqa: S101 - anything else has its bytes already
        with Holding(lambda share: watch.reached(share * READ)) as held:
            data = files.read(source, name, held.reached)
            held.take_place()
            return _parts(data, request, watch)
    parts = _parts(data, request, watch)
    if isinstance(source, WebImage):
        source.fetched.data = data  # it could be used: another detail is made of the same
    return parts


def _parts(data: bytes, request: Request, watch: Watch) -> tuple[ImagePart, ...]:
    with decoding(lambda: watch.reached(READ)), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about odd metadata and size, which are dealt with
        watch.reached(READ)
        kind = kind_in(data)
        if kind == "document":
            return tuple(_pages(data, request, watch))
        make = _drawing if kind == "drawing" else _image
        return (make(data, request, watch),)


def _named(source: Source, request: Request, watch: Watch) -> tuple[str, bytes | None]:
    """What it is called, and its bytes where they need not be read."""
    name = request.name
    if isinstance(source, WebImage):
        from desktop.images.web import fetch  # few images come from there

        name = name or web_address(source.address).name
        source = source.fetched.data or fetch(
            source.address,
            lambda share: watch.reached(share * READ),
            network=request.network,
        )
    if isinstance(source, bytes):
        name = _fit_to_show(name or tr("Pasted image"))
        files.check_size(len(source), name)
        return name, source
    name = _fit_to_show(name or source.name or str(source))
    files.look_at(source, name, lambda _: watch.reached(0.0))
    return name, None


def _fit_to_show(name: str) -> str:
    return _UNSAFE_IN_NAMES.sub("\ufffd", name)


def _image(data: bytes, request: Request, watch: Watch) -> ImagePart:
    with refusing(data, request.name):
        image = Image.open(BytesIO(data), formats=pillow_formats())
        note = _left_out(image)
        watch.reached(DECODED)
        cleaned = clean(image, data, request.manner)
        watch.reached(CLEANED)
        part = _part(cleaned, request)
        watch.reached(1.0)
        original = data if request.keep_original else None
        return replace(part, original=original, original_bytes=len(data), note=note)


def _drawing(data: bytes, request: Request, watch: Watch) -> ImagePart:
    def look() -> None:
        watch.reached(READ)

    svg = safe_svg(data, request.name, look)
    png = draw(svg.data, request.name, request.manner.longest_px, look)
    note = later("Drawn from SVG") if svg.is_whole else later("Drawn from SVG, some parts left out")
    part = _image(png, request, watch)
    return replace(part, original=None, original_bytes=len(data), note=note)


def _part(cleaned: Cleaned, request: Request) -> ImagePart:
    return ImagePart(
        mime_type=cleaned.mime_type,
        data=cleaned.data,
        thumbnail=thumbnail(cleaned.image),
        name=request.name,
        width_px=cleaned.width_px,
        height_px=cleaned.height_px,
        detail=request.detail,
        original_px=cleaned.original_px,
    )


def _left_out(image: Image.Image) -> str:
    if image.format in {"MPO", "HEIF", "AVIF"} or not getattr(image, "is_animated", False):
        return ""
    return later("The first page") if image.format == "TIFF" else later("The first frame")


def _pages(data: bytes, request: Request, watch: Watch) -> Iterator[ImagePart]:
    longest_px = request.manner.longest_px
    drawn = draw_pages(data, request.name, longest_px=longest_px, page=request.page, watch=watch)
    for page in drawn:
        with refusing(data, request.name):
            size = page.image.size
            encoded = encode_page(page.image)
            cleaned = Cleaned(
                mime_type=encoded.mime_type,
                data=encoded.data,
                image=page.image,
                width_px=size[0],
                height_px=size[1],
                original_px=size,
            )
            part = _part(cleaned, request)
        last = page.number == MOST_PAGES < page.count
        note = filled(
            later("The last of {most} pages that fit; the document has {count}"),
            most=MOST_PAGES,
            count=page.count,
        )
        yield replace(
            part,
            page=page.number,
            note=note
            if last
            else filled(later("Page {number} of {count}"), number=page.number, count=page.count),
            original_bytes=len(data),
        )
        watch.reached(READ + (1 - READ) * page.number / min(page.count, MOST_PAGES))
