"""Who brings new versions: the user, or the system that installed this one."""

from __future__ import annotations

from pathlib import PurePath

BY_PACKAGES = ("/usr", "/app", "/snap", "/nix/store", "/gnu/store")
"""Where packages of Linux install: .deb and .rpm, Flatpak, Snap, Nix, Guix."""

BY_HAND = ("/usr/local",)


def is_by_a_package(executable: str, *, is_frozen: bool) -> bool:
    """True if a package manager installed the program, and installs its new versions.

    Args:
        executable: The file that runs.
        is_frozen: It is the program itself, not a Python that runs it.
    """
    place = PurePath(executable)
    if not is_frozen or any(place.is_relative_to(folder) for folder in BY_HAND):
        return False
    return any(place.is_relative_to(folder) for folder in BY_PACKAGES)
