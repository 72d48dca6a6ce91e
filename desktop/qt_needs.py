"""What Qt needs of this computer, found out without Qt: it would abort the process instead."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

BROKEN_BELOW_312 = (6, 12)
"""PySide6 6.12 loses references to None and True below Python 3.12, and aborts (measured)."""

_METADATA = ("pyside6_essentials-", ".dist-info")
HEADLESS = frozenset({"offscreen", "minimal", "vnc"})
_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""Debian's names of the packages that hold what a minimal system lacks."""


def missing(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be opened here: one sentence with the next step, or None."""
    return (
        wrong_version(pyside_version(), sys.version_info[:2])
        or missing_library(environ)
        or no_display(environ)
    )


def pyside_version() -> str | None:
    """The installed version of PySide6-Essentials, None if it is not there.

    Read from the name of its folder of metadata: ``importlib.metadata`` takes 20 ms to import, and
    importing PySide6 itself is what a broken version must be kept from.
    """
    for folder in _packages():
        for place in folder.parent.iterdir():
            name, (before, after) = place.name.lower(), _METADATA
            if name.startswith(before) and name.endswith(after):
                return name.removeprefix(before).removesuffix(after)
    return None


def _packages() -> list[Path]:
    """The folders of PySide6."""
    from importlib import util

    found = util.find_spec("PySide6")
    return [Path(place) for place in (found.submodule_search_locations or ())] if found else []


def wrong_version(pyside: str | None, python: tuple[int, int]) -> str | None:
    """Why this PySide6 cannot be used with this Python, or None."""
    if pyside is None:
        return 'PySide6 is not installed. Run "python -m pip install PySide6-Essentials".'
    version = tuple(int(number) for number in re.findall(r"\d+", pyside)[:2])
    if version >= BROKEN_BELOW_312 and python < (3, 12):
        return (
            f"PySide6 {pyside} crashes on Python {python[0]}.{python[1]}. "
            "Use Python 3.12, or run \"python -m pip install 'PySide6-Essentials<6.12'\"."
        )
    return None


def no_display(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """Why there is nowhere to show a window, or None."""
    if not system.startswith("linux") or platform_name(environ) in HEADLESS:
        return None
    if environ.get("WAYLAND_DISPLAY"):
        return None
    display = environ.get("DISPLAY", "")
    if not display:
        return (
            "There is no display to open a window on. "
            'Start Gemstream from a desktop, or use "gemstream ask".'
        )
    number = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if number and not _x_server_answers(number[1]):
        return (
            f"The display {display} does not answer. "
            'Start Gemstream from a desktop, or use "gemstream ask".'
        )
    return None


def platform_name(environ: Mapping[str, str]) -> str:
    """The Qt platform that the environment asks for, empty if it leaves the choice to Qt."""
    return environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]


def _x_server_answers(number: str) -> bool:
    import socket

    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):  # noqa: S108
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(1.0)
            if probe.connect_ex(address) == 0:
                return True
    return False


def missing_library(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """Which system library Qt's parts lack, as a sentence, or None."""
    if not system.startswith("linux"):
        return None
    for file in _qt_files(environ):
        if file.is_file() and (sentence := _load_fault(file)) is not None:
            return sentence
    return None


def _qt_files(environ: Mapping[str, str]) -> list[Path]:
    folders = _packages()
    if not folders:
        return []
    qt = folders[0] / "Qt"
    files = [qt / "lib" / "libQt6Widgets.so.6"]
    wanted = platform_name(environ) or ("wayland" if environ.get("WAYLAND_DISPLAY") else "xcb")
    if wanted == "xcb":
        files.append(qt / "plugins" / "platforms" / "libqxcb.so")
    return files


def _load_fault(file: Path) -> str | None:
    import ctypes

    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        library = str(error).partition(":")[0].strip()
        package = _PACKAGES.get(library)
        what = f'On Debian or Ubuntu, run "sudo apt install {package}"' if package else "Install it"
        return f"Qt needs the system library {library}, which is missing. {what}, then try again."
    return None
