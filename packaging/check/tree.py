"""Says what is wrong with a frozen program: ``python packaging/check/tree.py TREE``."""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import elf
from host_libraries import DEBIAN_PACKAGES, OPTIONAL_PLUGINS
from product import PROGRAM, ROOT

MOST_BYTES = 140_000_000
NEWEST_GLIBC = (2, 36)
"""Debian 12; the workflows freeze on Ubuntu 22.04, whose is 2.35."""

FORBIDDEN = re.compile(
    r"Qt6?(Qml|Quick|Designer|Sql|Pdf|WebEngine|OpenGL)|lib(glib|gio|gobject|gtk|gdk|stdc\+\+|gcc_s)(?![a-z])"
    r"|\.pyi?$|\.(a|la|h|c|pyx|qml)$|(^|/)(tests?|pip|setuptools|__pycache__)(/|$)"
)
"""Files that no user needs, or that must be the system's own."""
REQUIRED = (
    "resources/icons/gemstream.svg",
    "resources/fonts/Inter-Regular.otf",
    "resources/bridge/schema.json",
    "resources/licences/README.txt",
    "resources/licences/gemstream.cdx.json",
    "resources/licences/parts.json",
    "certifi/cacert.pem",
    "latex2mathml/unimathsymbols.txt",
    "ziamath/fonts/STIXTwoMath-Regular.ttf",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
)
"""Files below ``_internal`` that nothing is linked with: only a user would miss them."""


def faults(tree: Path) -> list[str]:
    """What is wrong with it, in sentences."""
    files = sorted(path for path in tree.rglob("*") if not path.is_dir())
    return [
        *_sizes(files),
        *(f"{file.relative_to(tree)} must not be there." for file in _forbidden(tree, files)),
        *(
            f"{name} is missing."
            for name in (f"_internal/{each}" for each in REQUIRED)
            if not (tree / name).is_file()
        ),
        *(f"{file} is a link to nothing." for file in files if not file.exists()),
        *_unmet(tree),
        *_leaks(files),
    ]


def _sizes(files: Sequence[Path]) -> Iterator[str]:
    total = sum(file.lstat().st_size for file in files)
    print(f"{total / 1e6:.1f} MB in {len(files)} files")
    if total > MOST_BYTES:
        yield f"It has {total / 1e6:.1f} MB, more than {MOST_BYTES / 1e6:.0f}."


def _forbidden(tree: Path, files: Sequence[Path]) -> Iterator[Path]:
    names = ((file, file.relative_to(tree).as_posix()) for file in files)
    # Texts of licences are named after the parts they are of.
    texts = "_internal/resources/licences/"
    return (file for file, name in names if not name.startswith(texts) and FORBIDDEN.search(name))


def _unmet(tree: Path) -> Iterator[str]:
    """Libraries that would be found neither in it nor on the user's computer."""
    files = list(elf.elf_files(tree))
    if not (tree / PROGRAM).is_file():
        yield f"{PROGRAM} is missing."
    found = {file.name for file in files} | DEBIAN_PACKAGES.keys()
    for file in files:
        if file.name not in OPTIONAL_PLUGINS:
            for name in sorted(elf.needed(file) - found):
                yield f"{file.relative_to(tree)} needs {name}, which is nowhere."
    glibc = elf.glibc_needed(tree)
    print(f"glibc {glibc[0]}.{glibc[1]} is the oldest it runs with")
    if glibc > NEWEST_GLIBC:
        yield f"It needs glibc {glibc[0]}.{glibc[1]}: freeze it on an older system."


def _leaks(files: Sequence[Path]) -> Iterator[str]:
    """Files that tell where they were built."""
    place = str(ROOT).encode()
    for file in files:
        if file.is_file() and place in file.read_bytes():
            yield f"{file.name} names {ROOT}."


def main(argv: Sequence[str]) -> int:
    """Print what is wrong; returns the exit code."""
    found = faults(Path(argv[0]))
    for fault in found:
        print(f"tree.py: {fault}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
