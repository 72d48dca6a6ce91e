"""Keychains of all tempers, as backends of ``keyring``."""

import threading

import keyring.core
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as None_
from keyring.backends.null import Keyring as Null
from keyring.errors import KeyringLocked, PasswordSetError


class Working(KeyringBackend):
    """Keeps keys in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class Locked(Working):
    """The user does not unlock it."""

    def get_password(self, service, username, password=""):
        raise KeyringLocked("Failed to unlock the collection!")

    set_password = delete_password = get_password


class Refusing(Working):
    """Takes no keys, and gives none away."""

    def set_password(self, service, username, password):
        raise PasswordSetError(f"not {password}")

    def delete_password(self, service, username):
        raise OSError("no")


class Forgetful(Working):
    """Says that it keeps them."""

    def set_password(self, service, username, password):
        pass


class Slow(Working):
    """Answers when ``answers`` is set: the user is being asked."""

    def __init__(self):
        super().__init__()
        self.answers = threading.Event()
        self.deleted = False
        self.asked = threading.Event()

    def get_password(self, service, username):
        self.asked.set()
        self.answers.wait(20)
        return super().get_password(service, username)

    def delete_password(self, service, username):
        super().delete_password(service, username)
        self.deleted = True


@pytest.fixture
def use_keychain(monkeypatch):
    """Has this be the keychain of the computer; gives it back."""

    def use(backend):
        monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
        return backend

    return use


__all__ = ["Forgetful", "Locked", "None_", "Null", "Refusing", "Slow", "Working", "use_keychain"]
