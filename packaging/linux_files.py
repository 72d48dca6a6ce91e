"""What every package for Linux installs: the program, and what the desktop knows it by."""

import gzip
import os
import re
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from changes import Release, releases
from manual import manual_page
from product import (
    APPLICATION_ID,
    DESCRIPTION,
    HOME_PAGE,
    LICENCE,
    NAME,
    PROGRAM,
    RESOURCES,
    ROOT,
    SUMMARY,
    build_time_s,
    version,
)

FILES = ROOT / "packaging" / "linux"
LIBRARY = Path("usr", "lib", PROGRAM)
"""Where the frozen program is, below the root of the system."""
SHARE = Path("usr", "share")
_CODE = re.compile(r"`([^`]*)`")


def install(tree: Path, root: Path, *, is_activated: bool = True) -> None:
    """Lay out everything as it will be on the system.

    Args:
        tree: The frozen program.
        root: An empty folder that stands for the root of the system.
        is_activated: The bus of the session can start the program: that needs it at a fixed place.
    """
    shutil.copytree(tree, root / LIBRARY, symlinks=True, dirs_exist_ok=True)
    program = root / "usr" / "bin" / PROGRAM
    program.parent.mkdir(parents=True)
    program.symlink_to(Path("..", "lib", PROGRAM, PROGRAM))
    share = root / SHARE
    put(share / "applications" / f"{APPLICATION_ID}.desktop", desktop_entry(is_activated))
    put(share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml", metainfo())
    if is_activated:
        service = (FILES / f"{APPLICATION_ID}.service").read_text(encoding="utf-8")
        put(share / "dbus-1" / "services" / f"{APPLICATION_ID}.service", service)
    put(share / "man" / "man1" / f"{PROGRAM}.1.gz", packed(manual_page()))
    for icon, place in icons():
        put(share / "icons" / "hicolor" / place, icon.read_bytes())
    if licences := next(tree.rglob("resources/licences"), None):
        documents = share / "doc" / PROGRAM
        documents.mkdir(parents=True)
        inside = Path("..", "..", "..", *LIBRARY.parts[1:], licences.relative_to(tree))
        (documents / "licences").symlink_to(inside)


def put(file: Path, content: str | bytes) -> None:
    """Write a file, with the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def packed(text: str) -> bytes:
    """With gzip, the same bytes each time."""
    return gzip.compress(text.encode(), 9, mtime=0)


def tidy(root: Path) -> None:
    """Give every file and folder the usual permissions, and the time of the build."""
    when = build_time_s()
    for path in sorted(root.rglob("*"), reverse=True):  # folders after what is in them
        if not path.is_symlink():
            may_run = path.is_dir() or path == root / LIBRARY / PROGRAM
            path.chmod(0o755 if may_run else 0o644)
        _set_time(path, when)
    root.chmod(0o755)
    _set_time(root, when)


def _set_time(path: Path, when: int) -> None:
    os.utime(path, (when, when), follow_symlinks=False)


def size_bytes(root: Path) -> int:
    """Of all files, in whole blocks as a package manager counts them."""
    sizes = (path.lstat() for path in root.rglob("*"))
    return sum(-(-each.st_size // 1024) * 1024 for each in sizes if stat.S_ISREG(each.st_mode))


def desktop_entry(is_activated: bool = True) -> str:
    """The entry by which desktops list the program, and start it."""
    text = (FILES / f"{APPLICATION_ID}.desktop").read_text(encoding="utf-8")
    return text if is_activated else text.replace("DBusActivatable=true\n", "")


def listed(key: str) -> list[str]:
    """What the desktop entry lists under a key, such as ``MimeType``."""
    found = re.search(rf"^{key}=(.*);$", desktop_entry(), flags=re.MULTILINE)
    return found[1].split(";") if found else []


def icons() -> Iterator[tuple[Path, Path]]:
    """Each icon, and its place in the hicolor theme."""
    folder = RESOURCES / "icons"
    for file in sorted((folder / "png").glob(f"{PROGRAM}-*.png")):
        side = file.stem.rpartition("-")[2]
        yield file, Path(f"{side}x{side}", "apps", f"{APPLICATION_ID}.png")
    yield folder / f"{PROGRAM}.svg", Path("scalable", "apps", f"{APPLICATION_ID}.svg")


def metainfo() -> str:
    """What software centres say of the program, as AppStream has it."""
    filled = {
        "@ID@": APPLICATION_ID,
        "@NAME@": NAME,
        "@SUMMARY@": escape(SUMMARY),
        "@LICENCE@": LICENCE,
        "@HOME_PAGE@": HOME_PAGE,
        "@DESCRIPTION@": _elements("p", DESCRIPTION),
        "@CATEGORIES@": _elements("category", listed("Categories")),
        "@KEYWORDS@": _elements("keyword", listed("Keywords")),
        "@MEDIA_TYPES@": _elements("mediatype", listed("MimeType")),
        "@SCREENSHOT@": f"{HOME_PAGE}/raw/v{version()}/packaging/screenshots/window.png",
        "@RELEASES@": "\n".join(map(_release, releases())),
    }
    text = (FILES / f"{APPLICATION_ID}.metainfo.xml").read_text(encoding="utf-8")
    for mark, words in filled.items():
        text = text.replace(mark, words)
    return text


def _elements(name: str, texts: Iterable[str]) -> str:
    return "\n".join(f"    <{name}>{escape(each)}</{name}>" for each in texts)


def _release(release: Release) -> str:
    kind = "stable" if release.date else "development"
    date = release.date or time.strftime("%Y-%m-%d", time.gmtime(build_time_s()))
    lines = [f'    <release version="{release.version}" date="{date}" type="{kind}">']
    lines.append("      <description>")
    if release.introduction:
        lines.append(f"        <p>{_marked(release.introduction)}</p>")
    if release.points:
        points = "\n".join(f"          <li>{_marked(each)}</li>" for each in release.points)
        lines.append(f"        <ul>\n{points}\n        </ul>")
    return "\n".join([*lines, "      </description>", "    </release>"])


def _marked(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", escape(text))
