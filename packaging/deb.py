"""The program as a package for Debian and Ubuntu, ``gemstream_VERSION_amd64.deb``."""

import calendar
import hashlib
import os
import shutil
import subprocess
import tempfile
import textwrap
import time
from collections.abc import Iterable
from pathlib import Path

from build_tools import ToolMissing
from changes import Release, releases
from elf import glibc_needed
from host_libraries import DEBIAN_PACKAGES, linked
from linux_files import FILES, SHARE, install, packed, put, size_bytes, tidy
from product import (
    DESCRIPTION,
    HOME_PAGE,
    LICENCE,
    MAINTAINER,
    NAME,
    PROGRAM,
    SUMMARY,
    build_time_s,
    version,
)

ALSO = ("xkb-data",)
"""Data that the bundled libraries read: those of keyboards."""
RECOMMENDED = (
    "default-dbus-session-bus | dbus-session-bus",
    "fonts-noto-core | fonts-dejavu-core",
    "gnome-keyring | kwalletmanager | keepassxc",
    "xdg-desktop-portal",
)
"""What makes it better: calls of the desktop, more scripts, a keychain, pictures of the screen."""

GCC_VERSION = 11
"""Of the C++ runtime, with which wheels for manylinux_2_34 and Ubuntu 22.04 run."""


def make(tree: Path, out: Path) -> list[Path]:
    """Make the package, the same bytes each time.

    Args:
        tree: The frozen program.
        out: Where it goes.

    Returns:
        The one file.

    Raises:
        ToolMissing: If it needs a library of which no package is known.
    """
    architecture = _told(["dpkg", "--print-architecture"]).strip()
    package = out / f"{PROGRAM}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out, prefix="deb-") as folder:
        root = Path(folder, "root")
        install(tree, root)
        _document(tree, root)
        size_kib = size_bytes(root) // 1024
        put(root / "DEBIAN" / "control", control(depends(tree), architecture, size_kib))
        put(root / "DEBIAN" / "md5sums", md5sums(root))
        tidy(root)
        # One thread: with more, the bytes would depend on how many there are.
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build"]
        _told([*command, str(root), str(package)])
    return [package]


def _document(tree: Path, root: Path) -> None:
    documents = root / SHARE / "doc" / PROGRAM
    put(documents / "changelog.gz", packed(changelog(releases())))
    put(documents / "copyright", copyright_notice(tree))
    overrides = root / SHARE / "lintian" / "overrides" / PROGRAM
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(FILES / "lintian-overrides", overrides)


def control(packages: Iterable[str], architecture: str, size_kib: int) -> str:
    """What the package says of itself.

    Args:
        packages: Those it depends on.
        architecture: In Debian's words.
        size_kib: What it takes once it is installed.
    """
    fields = {
        "Package": PROGRAM,
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(packages),
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "net",
        "Priority": "optional",
        "Homepage": HOME_PAGE,
        "Description": SUMMARY[:1].lower() + SUMMARY[1:],
    }
    lines = [f"{name}: {value}" for name, value in fields.items()]
    paragraphs = ["\n".join(f" {line}" for line in _wrapped(each)) for each in DESCRIPTION]
    return "\n".join([*lines, "\n .\n".join(paragraphs), ""])


def depends(tree: Path) -> list[str]:
    """The packages that have the libraries a frozen program is linked with, but does not hold.

    Raises:
        ToolMissing: If it is not known which package has one.
    """
    libraries = linked(tree)
    strange = sorted(libraries - DEBIAN_PACKAGES.keys())
    if strange:
        raise ToolMissing(
            f"Which package has {', '.join(strange)}? Say it in packaging/host_libraries.py, "
            "or leave out what needs it in packaging/left_out.py."
        )
    libc = ".".join(map(str, glibc_needed(tree)))
    exact = {"libc6": f"libc6 (>= {libc})", "libstdc++6": f"libstdc++6 (>= {GCC_VERSION})"}
    packages = {DEBIAN_PACKAGES[each] for each in libraries}
    return sorted({exact.get(each, each) for each in packages} | set(ALSO))


def md5sums(root: Path) -> str:
    """The sums of all files, for ``dpkg --verify``."""
    files = (each for each in sorted(root.rglob("*")) if each.is_file() and not each.is_symlink())
    below = ((each, each.relative_to(root)) for each in files)
    lines = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n"
        for file, place in below
        if place.parts[0] != "DEBIAN"
    ]
    return "".join(lines)


def changelog(known: list[Release]) -> str:
    """The changes in Debian's form."""
    return "\n".join(map(_entry, known))


def _entry(release: Release) -> str:
    when = build_time_s()
    if release.date:
        when = _noon(release.date)
    points = [release.introduction, *release.points] if release.introduction else release.points
    lines = [f"{PROGRAM} ({release.version}) unstable; urgency=medium", ""]
    for point in points:
        first, *others = _wrapped(point)
        lines += [f"  * {first}", *(f"    {line}" for line in others)]
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(when))
    return "\n".join([*lines, "", f" -- {MAINTAINER}  {date}", ""])


def _noon(date: str) -> int:
    return calendar.timegm(time.strptime(f"{date} 12", "%Y-%m-%d %H"))


def copyright_notice(tree: Path) -> str:
    """Whose the package is, with what the frozen program says of its parts."""
    year = time.gmtime(build_time_s()).tm_year
    own = (
        f"{NAME} {version()}, {HOME_PAGE}\n\n"
        f"Copyright {year} The {NAME} developers\n"
        f"License: {LICENCE}\n\n"
        f"On Debian systems, that licence is in /usr/share/common-licenses/{LICENCE}.\n"
    )
    notice = next(tree.rglob("resources/licences/README.txt"), None)
    if notice is None:
        return own
    place = f"The files that it names are in /{SHARE}/doc/{PROGRAM}/licences.\n"
    return f"{own}\n{place}\n{notice.read_text(encoding='utf-8')}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, 72, break_long_words=False, break_on_hyphens=False)


def _told(command: list[str]) -> str:
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(build_time_s())}
    told = subprocess.run(command, check=True, capture_output=True, text=True, env=environ)
    return told.stdout
