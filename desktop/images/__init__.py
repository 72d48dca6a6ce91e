"""From the bytes of a file to an image of a message: upright and without metadata."""

from desktop.images.intake import load

__all__ = ["load"]
