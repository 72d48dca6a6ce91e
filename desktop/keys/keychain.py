"""The keychain of the system, through ``keyring``: GNOME Keyring, KWallet, macOS, Windows."""

import sys

from desktop.core.errors import NoSecretStore, SecretStoreFailed
from desktop.core.secret import Secret
from desktop.words import later

SERVICE = "Gemstream"
"""What entries are filed under, as people see it in their keychain."""

_NONE = frozenset({"keyring.backends.fail", "keyring.backends.null"})
_FAULTS = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)
"""What backends let through as it is, by module and name; each only where its module is loaded."""


class Keychain:
    """Keeps keys in the keychain; see ``SecretStore``. The system may ask the user to unlock it."""

    # keyring looks for backends over D-Bus: 70 ms at best, so it is imported when it is needed.

    def load(self, account: str) -> Secret | None:
        """The key of an account; None if none is kept."""
        import keyring

        self.describe()
        try:
            text = keyring.get_password(SERVICE, account)
        except _faults() as fault:
            raise _failed(fault) from None
        return Secret(text) if text else None

    def save(self, account: str, secret: Secret) -> None:
        """Keep a key, and make sure that it is there."""
        import keyring

        self.describe()
        try:
            keyring.set_password(SERVICE, account, secret.reveal())
        except _faults() as fault:
            raise _failed(fault) from None
        if self.load(account) != secret:
            raise SecretStoreFailed(
                later("The keychain did not keep the key."), hint=later("Keep it in another place.")
            )

    def remove(self, account: str) -> None:
        """Keep a key no more."""
        import keyring

        if self.load(account) is None:
            return
        try:
            keyring.delete_password(SERVICE, account)
        except _faults() as fault:
            raise _failed(fault) from None

    def describe(self) -> str:
        """Which keychain it is, for the doctor.

        Raises:
            NoSecretStore: If there is none.
            SecretStoreFailed: If the one that was chosen by configuration cannot be used.
        """
        import keyring

        unusable: tuple[type[BaseException], ...] = (ImportError, AttributeError, *_faults())
        try:
            backend = keyring.get_keyring()
        except unusable as fault:
            raise _failed(fault) from None
        if type(backend).__module__ in _NONE:
            raise NoSecretStore(
                later("There is no keychain on this computer."),
                hint=later("Keep the key for this session, or in a file that only you can read."),
            )
        return str(backend.name)


def _faults() -> tuple[type[BaseException], ...]:
    from keyring.errors import KeyringError

    # A module that another thread has only begun to load has none yet.
    found = [getattr(sys.modules.get(module), name, None) for module, name in _FAULTS]
    known = [fault for fault in found if fault is not None]
    return (KeyringError, OSError, RuntimeError, ValueError, *known)


def _failed(fault: BaseException) -> SecretStoreFailed:
    """Our words for it; those of the fault itself are not passed on: they may hold anything."""
    from keyring.errors import InitError, KeyringLocked

    detail = type(fault).__name__
    # A prompt that was dismissed comes as either; a wallet that was refused as the latter.
    if isinstance(fault, KeyringLocked | InitError) or "Dismissed" in detail or "Locked" in detail:
        return SecretStoreFailed(
            later("The keychain is locked."),
            hint=later("Unlock it, then try again."),
            detail=detail,
        )
    return SecretStoreFailed(
        later("The keychain refused."),
        hint=later("Try again, or keep the key in another place."),
        detail=detail,
    )
