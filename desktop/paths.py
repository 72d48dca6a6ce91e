"""Where things are kept on this computer, and where the program's own files are."""

import sys
from collections.abc import Mapping
from pathlib import Path

from desktop.core.errors import StorageFailed
from desktop.words import filled, later

VARIABLE = "GEMSTREAM_DATA_DIR"
_PACKAGE = Path(__file__).resolve().parent


def data_dir(given: Path | None, environ: Mapping[str, str]) -> Path:
    """The folder of everything Gemstream keeps; nothing is created.

    A flag beats the environment, the environment beats where the folder was moved to, and that
    the system's own place (contracts.md, section 1). An empty variable counts as not set.

    Args:
        given: What ``--data-dir`` said, None if it was not used.
        environ: The environment, ``VARIABLE`` in it.

    Raises:
        FolderMissing: If it was moved to a place that is not there now.
        StorageFailed: If the name begins with the home of a user who is not known here.
    """
    from_environment = environ.get(VARIABLE)
    folder = given or (Path(from_environment) if from_environment else None)
    if folder is None:
        from desktop.data_folder import in_force  # no start with a name needs it

        return in_force()
    try:
        return folder.expanduser().absolute()
    except RuntimeError as error:
        raise _unusable(folder, error) from error


def is_named(given: Path | None, environ: Mapping[str, str]) -> bool:
    """True if who started the program named the data folder, with a flag or in the environment."""
    return given is not None or bool(environ.get(VARIABLE))


def folder_news(given: Path | None, environ: Mapping[str, str]) -> str:
    """How the data folder was moved, or why not, to be told once; empty for nothing. Blocks."""
    if is_named(given, environ):
        return ""
    from desktop.data_folder import take_news

    try:
        return take_news()
    except StorageFailed:
        return ""  # it is told when the folder is looked for


def ensure_private(folder: Path) -> Path:
    """Create a folder and its parents for this user alone, and make sure that it can be written.

    A folder that is there already keeps its permissions: it may be shared on purpose.

    Returns:
        The folder.

    Raises:
        StorageFailed: If it cannot be created or written.
    """
    import tempfile  # 6 ms with all it brings, and the window does not wait for this check

    try:
        make_private(folder)
        # Permission bits say nothing of full disks, read-only mounts and access lists.
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".gemstream-"):
            pass
    except (OSError, ValueError) as error:
        raise _unusable(folder, error) from error
    return folder


def make_private(folder: Path) -> None:
    """Create a folder and its parents for this user alone; one that is there stays as it is.

    Raises:
        OSError: If it cannot be created.
    """
    # Path.mkdir(parents=True) would give the mode to the last folder only.
    for place in (*reversed(folder.parents), folder):
        if not place.is_dir():
            place.mkdir(mode=0o700, exist_ok=True)


def _unusable(folder: Path, error: Exception) -> StorageFailed:
    return StorageFailed(
        filled(later("Gemstream cannot keep its data in {folder}."), folder=folder),
        hint=later("Choose another folder with --data-dir."),
        detail=str(error),
    )


def log_dir(data: Path) -> Path:
    """The folder of the log files, inside the data folder; nothing is created."""
    return data / "logs"


def pictures_dir(data: Path) -> Path:
    """The folder of the images that models send, inside the data folder; nothing is created."""
    return data / "pictures"


def resource(*parts: str) -> Path:
    """A file or folder of the program's own, such as ``resource("icons", "gemstream.svg")``.

    A frozen build unpacks them below ``sys._MEIPASS``
    (https://pyinstaller.org/en/stable/runtime-information.html), a wheel holds them inside the
    package (``force-include`` in pyproject.toml), a checkout beside it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "resources", *parts)
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
