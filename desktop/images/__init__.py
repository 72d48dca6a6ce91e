"""From the bytes of a file to an image of a message: upright and without metadata."""

from desktop.images.intake import load, load_all

__all__ = ["load", "load_all"]
