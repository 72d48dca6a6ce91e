"""What the disk image shows: the program, and an arrow to where it belongs.

dmgbuild runs this (https://dmgbuild.readthedocs.io) and reads the names it wants.
"""

from pathlib import Path
from typing import Any

defines: dict[str, Any]

application = Path(defines["app"])  # noqa: F821 - what was given with -D; dmgbuild puts it there
files = [str(application)]
symlinks = {"Applications": "/Applications"}
format = "ULMO"  # noqa: A001 - dmgbuild's name; LZMA, which macOS 10.15 and later read
filesystem = "HFS+"
background = "builtin-arrow"
window_rect = ((200, 200), (640, 340))
default_view = "icon-view"
show_status_bar = show_toolbar = show_sidebar = False
icon_size = 128
text_size = 13
icon_locations = {application.name: (140, 120), "Applications": (500, 120)}
