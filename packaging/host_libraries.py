"""Libraries of the system that the frozen program finds on the computer it runs on.

They are its C and C++ runtimes, its drivers, fonts and displays: what must fit the rest of the
system, and what every desktop has. tests and ``check/tree.py`` hold the frozen files against it.
"""

from pathlib import Path

from elf import elf_files, needed

DEBIAN_PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    # The host's drivers need it in their version (pyinstaller #6993).
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    # All that GTK's theme brings to the process uses it too: one of them, or "undefined symbol".
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    # Displays, their drivers and their fonts.
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    # Qt's network library is linked with them; it serves a second start, over a local socket.
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libzstd.so.1": "libzstd1",
    # Python, if it is Debian's own.
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
}
"""Debian's packages by the names of the libraries."""

OPTIONAL_PLUGINS = frozenset({"libqgtk3.so"})
"""Loaded only where the system has what they need besides."""


def debian_depends() -> list[str]:
    """The packages, each once, without versions."""
    return sorted(set(DEBIAN_PACKAGES.values()))


def linked(tree: Path) -> frozenset[str]:
    """The libraries that a frozen program is linked with, and does not hold."""
    there = {each.name for each in tree.rglob("*")}
    files = [each for each in elf_files(tree) if each.name not in OPTIONAL_PLUGINS]
    return frozenset().union(*map(needed, files)) - there
