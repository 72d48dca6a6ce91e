"""From the bytes of a file to the images of a message: upright, small and without metadata."""

from desktop.images.formats import readable
from desktop.images.intake import Request, load, load_all
from desktop.images.shrink import shrink

__all__ = ["Request", "load", "load_all", "readable", "shrink"]
