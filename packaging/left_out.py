"""What is not frozen, each with its reason."""

import os.path
import re
from collections.abc import Iterable
from pathlib import PurePosixPath

MODULES = {
    # Other toolkits, and GTK for Python.
    "tkinter": "",
    "_tkinter": "",
    "gi": "",
    "PIL.ImageTk": "",
    "PIL.ImageQt": "Qt reads what Pillow writes",
    # For who writes or installs programs.
    "unittest": "",
    "doctest": "",
    "test": "",
    "pydoc": "",
    "pydoc_data": "",
    "lib2to3": "",
    "setuptools": "",
    "pkg_resources": "",
    "pip": "",
    "mypy": "",
    "pydantic.mypy": "",
    "anyio.pytest_plugin": "",
    # For a terminal.
    "readline": "GPL, too",
    "curses": "",
    "websockets.cli": "",
    "httpx2._main": "",
    "pypdfium2._cli": "",
    "pygments.formatters": "colours are Qt's here",
    "pygments.styles": "likewise",
    # What others would take if it were there, or have besides what we use of them.
    "numpy": "Pillow",
    "grpc": "google-auth",
    "mcp": "google-genai",
    "trio": "anyio, httpcore2 and websockets; all of ours is asyncio",
    "anyio._backends._trio": "",
    "websockets.trio": "",
    "websockets.sync": "",
    "websockets.legacy": "",
    "pyasn1": "google-auth, where cryptography is missing",
    "pyasn1_modules": "likewise",
    "google.auth.crypt._python_rsa": "likewise",
    "urllib3.contrib.emscripten": "",
    "urllib3.contrib.pyopenssl": "",
    "pydantic.v1": "pydantic as it was before",
    "google.genai._gaos": "interactions, agents and voices of google-genai, loaded when asked for",
    # Python's, of which we use nothing.
    "multiprocessing": "its hook would be imported at every start",
    "_pydecimal": "the other one, in C, is there",
    "ftplib": "",
    "smtplib": "",
    "xmlrpc": "",
}
"""Modules, with all below them, and what more there is to say of one."""

UNDOCUMENTED = frozenset(
    {"google", "importlib_metadata", "more_itertools", "platformdirs", "pydantic", "pygments"}
)
"""Packages whose docstrings are left out, 0.4 MB, and with them their few assertions; none where
one is an answer to what comes from outside, as in Pillow and httpcore2."""

LIBRARIES = re.compile(
    r"lib(python3\.\d+|ssl|crypto|ffi|sqlite3|z|bz2|lzma"
    r"|xkbcommon|xkbcommon-x11"
    r"|xcb-(cursor|icccm|image|keysyms|randr|render|render-util|shape|shm|sync|util|xfixes|xkb)"
    r")\.so\.\d+(\.\d+)*"
)
"""Of the libraries that the computer of the build has and PyInstaller finds, these alone are
frozen: what Python was built with, and what minimal systems lack. See ``host_libraries`` for the
others."""

PLUGINS = r"PySide6/(Qt/)?plugins/"
"""Where Qt's lie: on Windows one folder higher."""

FILES = (
    # What Qt says that can be seen here is in resources/translations, see ``qt_texts``.
    r"PySide6/Qt/translations/",
    # Ways to a display that no desktop has; kept are xcb, wayland and offscreen.
    PLUGINS + r"platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\.",
    # Shells of Wayland in cars and kiosks.
    PLUGINS + r"wayland-shell-integration/lib(fullscreen-|ivi-|qt-|wl-)shell.*\.so",
    # OpenGL, for widgets are painted without; Qt's own TLS, for Python has one.
    PLUGINS + r"(egldeviceintegrations|xcbglintegrations|generic|networkinformation|tls)/",
    PLUGINS + r"wayland-graphics-integration-(client|server)/",
    # QML, SQL, printers.
    PLUGINS + r"(qmllint|qmltooling|sqldrivers|printsupport|designer|vectorimageformats)/",
    PLUGINS + r"platforminputcontexts/(lib)?qtvirtualkeyboardplugin\.",
    # Pillow reads these; the window shows PNG, JPEG, WebP, GIF and BMP.
    PLUGINS + r"imageformats/(lib)?q(tiff|tga|icns|wbmp|pdf|macheif|macjp2)\.",
    r"PySide6/(Qt/lib/(lib)?)?Qt6?(OpenGL|OpenGLWidgets|EglF[Ss]\w*|Qml\w*|Quick\w*|Sql"
    r"|Designer\w*|Pdf|VirtualKeyboard\w*|PrintSupport|Help|Test|WlShellIntegration)\.",
    # Windows: OpenGL in software.
    r"PySide6/opengl32sw\.dll",
    # Parts of Pillow that set text; _imaging itself needs libxcb.
    r"^(pillow\.libs/)?lib(harfbuzz|freetype|fribidi|brotli\w*|raqm)-[0-9a-f]{8}",
    r"^PIL/_(imagingft|imagingmath|imagingmorph|imagingtk)\.",
    # What tells installers which files a package has, and where it came from.
    r"\.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json)$",
    # All licences are in resources/licences.
    r"\.dist-info/(licenses|sboms)/",
    # Icons for installers, which take them from the source.
    r"resources/icons/gemstream\.ico",
    # Types, for who writes programs.
    r"\.pyi$|/py\.typed$",
)
"""Regular expressions of the names that other files have below the frozen folder."""

_FILES = re.compile("|".join(f"(?:{each})" for each in FILES))
_SYSTEM_LIBRARY = re.compile(r"lib[^/]+\.so(\.\d+)*")


def level(module: str, kind: str) -> str:
    """How PyInstaller compiles a module: as it would, or without docstrings.

    Args:
        module: Its whole name.
        kind: What PyInstaller calls it.
    """
    is_undocumented = kind == "PYMODULE" and module.partition(".")[0] in UNDOCUMENTED
    return "PYMODULE-2" if is_undocumented else kind


def is_left_out(name: str) -> bool:
    """True if a file is left out.

    Args:
        name: Its path below the folder of what is frozen.
    """
    name = name.replace("\\", "/")
    if _SYSTEM_LIBRARY.fullmatch(name):
        return LIBRARIES.fullmatch(name) is None
    return _FILES.search(name) is not None


def kept(files: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """What is frozen of all that was found, without links that would lead nowhere then.

    Args:
        files: The name below the folder of what is frozen, the source or what a link leads to, and
            the kind of each, as PyInstaller has them.
    """
    left = [each for each in files if not is_left_out(each[0])]
    links = {
        _plain(name): _plain(PurePosixPath(_plain(name)).parent / target)
        for name, target, kind in left
        if kind == LINK
    }
    there = {_plain(name) for name, _, kind in left if kind != LINK}
    there |= {str(folder) for name in there for folder in PurePosixPath(name).parents}
    return [each for each in left if each[2] != LINK or _end(_plain(each[0]), links) in there]


LINK = "SYMLINK"
MOST_LINKS = 8
"""One after the other: frameworks of macOS have two."""


def _end(name: str, links: dict[str, str]) -> str:
    """Where a name leads, through all links on its way."""
    for _ in range(MOST_LINKS):
        parts = [name, *map(str, PurePosixPath(name).parents)]
        link = next((part for part in parts if part in links), None)
        if link is None:
            break
        name = _plain(links[link] + name.removeprefix(link))
    return name


def _plain(name: str | PurePosixPath) -> str:
    return os.path.normpath(str(name)).replace("\\", "/")
