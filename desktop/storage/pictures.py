"""The images that models send, as files named after their content."""

from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import StorageFailed
from desktop.storage.reasons import reason
from desktop.words import filled, later

MAX_PICTURE_BYTES = 64_000_000

_EXTENSIONS = {
    "image/avif": ".avif",
    "image/bmp": ".bmp",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/heif": ".heif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tiff",
    "image/webp": ".webp",
}
"""The only endings a file can get: the service's word for the type never becomes part of a name."""

_OTHER_EXTENSION = ".bin"

_FREE_SPACE = later("Free some space and ask again.")
_OTHER_FOLDER = later("Choose another folder with --data-dir.")


class PictureFolder:
    """A ``PictureStore`` (desktop/core/ports.py) in a folder; the same image is kept once.

    Attributes:
        where: Says the folder, when an image comes; it is created then if it is not there.
    """

    def __init__(self, where: Callable[[], Path]) -> None:
        self.where = where

    @property
    def folder(self) -> Path:
        """Where images are kept now."""
        return self.where()

    def save(self, data: bytes, mime_type: str) -> Path:
        """Write an image, whole or not at all, and say where. Blocks.

        Args:
            data: The encoded image, at most ``MAX_PICTURE_BYTES``.
            mime_type: Decides the ending of the name; ``.bin`` for a type that is not known.

        Raises:
            StorageFailed: If the image is too large or cannot be written.
        """
        if len(data) > MAX_PICTURE_BYTES:
            limit_mb = MAX_PICTURE_BYTES // 1_000_000
            raise StorageFailed(
                filled(
                    later("The model sent an image of more than {limit} MB, which was not saved."),
                    limit=limit_mb,
                ),
                hint=later("Ask for a smaller image."),
            )
        path = self.folder / _name(data, mime_type)
        from desktop.files import write_whole  # few answers hold an image

        try:
            if not path.is_file():
                write_whole(path, data)
        except OSError as error:
            raise self._failed(error) from error
        return path

    def _failed(self, error: OSError) -> StorageFailed:
        why, is_full = reason(error)
        return StorageFailed(
            filled(
                later("The image cannot be saved in {folder}: {why}."), folder=self.folder, why=why
            ),
            hint=_FREE_SPACE if is_full else _OTHER_FOLDER,
            detail=str(error),
        )


def _name(data: bytes, mime_type: str) -> str:
    essence = mime_type.partition(";")[0].strip().lower()
    import hashlib

    return hashlib.sha256(data).hexdigest()[:16] + _EXTENSIONS.get(essence, _OTHER_EXTENSION)
