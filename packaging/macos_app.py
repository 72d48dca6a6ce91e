"""What macOS reads of the program: its property list and its icon. The spec asks here."""

import os
import runpy
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from build_tools import ToolMissing
from product import LICENCE, MAINTAINER, NAME, PROGRAM, ROOT, version

OLDEST_MACOS = "13.0"
"""What the wheels of PySide6 6.11 ask for (macosx_13_0_universal2)."""
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
BUNDLE = f"{NAME}.app"
SIGN_VARIABLE = "GEMSTREAM_SIGN_MACOS"
"""Of the environment: the "Developer ID Application: …" to sign with; see signing.md."""


def info_plist() -> dict[str, Any]:
    """What Info.plist says beside what PyInstaller writes: name, icon, identifier and program."""
    makers = MAINTAINER.partition(" <")[0]
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDocumentTypes": [_images()],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{makers}, {LICENCE}",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "NSScreenCaptureUsageDescription": (
            "Gemstream takes a picture of the screen only when you ask it to, to put it into your "
            "question."
        ),
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def _images() -> dict[str, Any]:
    words = runpy.run_path(str(ROOT / "desktop" / "ui" / "drop_words.py"))
    return {
        "CFBundleTypeName": "Image",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",  # offered under "Open With", and the default of nothing
        "LSItemContentTypes": ["public.image", "public.heic", "public.heif", "public.svg-image"],
        "CFBundleTypeExtensions": sorted(s.removeprefix(".") for s in words["IMAGE_SUFFIXES"]),
    }


def write_icon(folder: Path) -> Path:
    """Render the icon in Apple's form into a folder, with the Python of the build; returns it."""
    file = folder / f"{PROGRAM}.icns"
    subprocess.run([sys.executable, ROOT / "packaging" / "icons.py", "--icns", file], check=True)
    return file


def seal(bundle: Path, environ: Mapping[str, str] = os.environ) -> None:
    """Sign the bundle anew after files were put into it; the code in it keeps its signatures.

    Args:
        bundle: The program, as PyInstaller left it.
        environ: Names the identity; without one it is signed for this computer alone.

    Raises:
        ToolMissing: If codesign fails.
    """
    identity = environ.get(SIGN_VARIABLE)
    how = ["--timestamp", "--options", "runtime"] if identity else []
    command = ["codesign", "--force", "--sign", identity or "-", *how, "--entitlements"]
    if subprocess.run([*command, ENTITLEMENTS, bundle], check=False).returncode != 0:
        raise ToolMissing(f"{bundle} cannot be signed: see what codesign says above.")
