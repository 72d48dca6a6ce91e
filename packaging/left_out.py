"""What is not frozen, each with its reason."""

import re

MODULES = {
    "tkinter": "another toolkit",
    "_tkinter": "likewise",
    "unittest": "tests",
    "doctest": "tests",
    "test": "tests of Python",
    "pydoc": "documentation",
    "pydoc_data": "likewise",
    "lib2to3": "old tools",
    "setuptools": "installs packages",
    "pkg_resources": "likewise",
    "pip": "likewise",
    "readline": "GPL, and for typing at a prompt",
    "curses": "terminals",
    "numpy": "Pillow would take it if it were there",
    "pydantic.v1": "pydantic as it was before",
    "pydantic.mypy": "a plugin of mypy",
    "mypy": "checks types",
    "grpc": "google-auth would take it if it were there",
    "mcp": "google-genai likewise",
    "gi": "GTK for Python",
    "PIL.ImageTk": "another toolkit",
    "PIL.ImageQt": "Qt has its own",
}
"""Modules, with all below them."""

FILES = (
    # Languages: the program speaks English; Qt's own words in dialogs follow it.
    r"PySide6/Qt/translations/",
    # Ways to a display that no desktop has; kept are xcb, wayland and offscreen.
    r"PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.so",
    # OpenGL, for widgets are painted without; QML, SQL, printers and Qt's own network and TLS.
    r"PySide6/Qt/plugins/(egldeviceintegrations|xcbglintegrations|generic|networkinformation|tls)/",
    r"PySide6/Qt/plugins/wayland-graphics-integration-(client|server)/",
    r"PySide6/Qt/plugins/(qmllint|qmltooling|sqldrivers|printsupport|designer|vectorimageformats)/",
    # Pillow reads these; Qt shows svg, jpeg, webp, gif and ico.
    r"PySide6/Qt/plugins/imageformats/libq(tiff|tga|icns|wbmp|pdf)\.so",
    r"PySide6/Qt/lib/libQt6(OpenGL|OpenGLWidgets|EglFS\w*|EglFs\w*|Qml\w*|Quick\w*|Sql|Designer\w*"
    r"|Pdf|VirtualKeyboard|PrintSupport)\.so",
    # What the GTK theme needs is the host's, all of it or nothing: mixed with the host's modules
    # it gives "undefined symbol" (pythonscad #852, openshot-qt #3830).
    r"^lib(gtk-3|gdk-3|epoxy|atspi|atk-bridge-2|atk-1|cairo|cairo-gobject|gdk_pixbuf|gio-2"
    r"|gmodule|gobject|gthread|glib|pango"
    r"|pangocairo|pangoft2|harfbuzz|pixman|fribidi|thai|datrie|graphite2|jpeg|selinux|mount|blkid"
    r"|pcre2|systemd|cap|gcrypt|gpg-error|lz4|krb5|krb5support|k5crypto|gssapi_krb5|com_err"
    r"|keyutils|brotlidec|brotlicommon|bsd|md|readline|tinfo)[-.0-9a-z]*\.so\.\d+(\.\d+)*$",
    # The host's: fonts, X11, D-Bus, and the C++ runtime, which its drivers need in its version.
    r"^lib(X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|Xcomposite|Xcursor|Xdamage|Xfixes|Xi|Xinerama"
    r"|Xrandr|fontconfig|freetype|expat|dbus-1|png16"
    r"|wayland-[a-z]+|stdc\+\+|gcc_s)\.so",
    # Parts of Pillow for text and colour tables in other programs; _imaging itself needs libxcb.
    r"^(pillow\.libs/)?lib(harfbuzz|freetype|fribidi|brotli\w*|raqm)-[0-9a-f]{8}",
    r"^PIL/_(imagingft|imagingmath|imagingmorph|imagingtk)\.",
)
"""Regular expressions of the names that files have in the frozen folder."""

_FILES = re.compile("|".join(f"(?:{each})" for each in FILES))


def is_left_out(name: str) -> bool:
    """True if a file of this name, below the folder of what is frozen, is left out."""
    return _FILES.search(name.replace("\\", "/")) is not None
