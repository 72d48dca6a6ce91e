"""Keys in a file that only this user can read: where there is no keychain, and the user agrees."""

import json
import os
from pathlib import Path
from threading import Lock

from desktop.core.errors import SecretStoreFailed
from desktop.core.secret import Secret
from desktop.files import set_aside, write_whole
from desktop.words import filled, later

FILE_NAME = "keys.json"
LARGEST_BYTES = 1_000_000
PRIVATE = 0o600

_NOT_READ = later("The file of keys cannot be read ({why}).")
_NOT_WRITTEN = later("The file of keys cannot be written ({why}).")


class KeyFile:
    """Keeps keys in one file; see ``SecretStore``. Programs of the same user can read it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def load(self, account: str) -> Secret | None:
        """The key of an account; None if none is kept."""
        with self._lock:
            text = self._read().get(account)
        return Secret(text) if text else None

    def save(self, account: str, secret: Secret) -> None:
        """Keep a key."""
        with self._lock:
            self._write({**self._read(), account: secret.reveal()})

    def remove(self, account: str) -> None:
        """Keep a key no more; the file goes with the last one."""
        with self._lock:
            kept = self._read()
            if kept.pop(account, None) is not None:
                self._write(kept)

    def _read(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                if os.name == "posix":
                    os.fchmod(file.fileno(), PRIVATE)  # a copy, or an editor, may have opened it
                data = file.read(LARGEST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            raise _failed(_NOT_READ, error) from None
        try:
            found = json.loads(data) if len(data) <= LARGEST_BYTES else None
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and all(isinstance(each, str) for each in found.values()):
            return found
        raise self._set_aside()

    def _set_aside(self) -> SecretStoreFailed:
        try:
            aside = set_aside(self._path)
        except OSError as error:
            return _failed(_NOT_READ, error)
        return SecretStoreFailed(
            filled(
                later("The file of keys could not be understood, and is kept as {name}."),
                name=aside.name,
            ),
            hint=later("Add the key again."),
            step="open_keys",
        )

    def _write(self, kept: dict[str, str]) -> None:
        try:
            if kept:
                write_whole(self._path, json.dumps(kept, indent=2).encode())
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _failed(_NOT_WRITTEN, error) from None


def _failed(sentence: str, error: OSError) -> SecretStoreFailed:
    return SecretStoreFailed(
        filled(sentence, why=error.strerror),
        hint=later("Keep the key in another place."),
    )
