"""What runs here: Gemstream, Python, the system and the packages that matter."""

import platform
from importlib import metadata

from desktop import __version__

PACKAGES = (
    "PySide6-Essentials",
    "google-genai",
    "httpx2",
    "qasync",
    "keyring",
    "Pillow",
    "zxing-cpp",
)


def system() -> str:
    """The operating system and the processor."""
    return f"{platform.system()} {platform.release()}, {platform.machine()}"


def version_of(package: str) -> str:
    """The version of a package; empty if it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def versions() -> str:
    """All of it on a few lines."""
    found = ", ".join(f"{name} {version_of(name)}" for name in PACKAGES if version_of(name))
    return (
        f"Gemstream {__version__}\nPython {platform.python_version()} on {system()}\n"
        f"Packages: {found}"
    )
