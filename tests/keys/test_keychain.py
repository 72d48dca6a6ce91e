import sys
from types import SimpleNamespace

import keyring
import keyring.core
import pytest

from desktop.core.errors import NoSecretStore, SecretStoreFailed
from desktop.core.secret import Secret
from desktop.keys import keychain
from desktop.keys.keychain import SERVICE, Keychain
from tests.contracts import SecretStoreContract
from tests.keychains import Forgetful, Locked, None_, Null, Refusing, Working


class TestWorking(SecretStoreContract):
    @pytest.fixture(autouse=True)
    def set_up(self, use_keychain):
        self.use = use_keychain

    def storing(self):
        self.backend = self.use(Working())
        return Keychain()

    def refusing(self):
        self.use(Locked())
        return Keychain()

    def test_people_find_it_under_the_name_of_the_program(self):
        self.storing().save("a https://one", Secret("key"))
        assert self.backend.kept == {("Gemstream", "a https://one"): "key"}
        assert SERVICE == "Gemstream"
        assert Keychain().describe() == "keychains Working"


@pytest.mark.parametrize("backend", [None_, Null])
def test_where_there_is_none_it_is_said(use_keychain, backend):
    use_keychain(backend())
    store = Keychain()
    for use in (
        store.describe,
        lambda: store.load("a"),
        lambda: store.save("a", Secret("key")),
        lambda: store.remove("a"),
    ):
        with pytest.raises(NoSecretStore, match="no keychain on this computer"):
            use()


def test_a_locked_one_can_be_asked_again(use_keychain):
    use_keychain(Locked())
    with pytest.raises(SecretStoreFailed, match="locked") as caught:
        Keychain().load("a")
    assert caught.value.step == "retry"
    assert not caught.value.retryable  # by itself it would ask the user again and again


def test_one_that_refuses(use_keychain):
    backend = use_keychain(Refusing())
    with pytest.raises(SecretStoreFailed, match="refused") as caught:
        Keychain().save("a", Secret("s3cret"))
    assert caught.value.detail == "PasswordSetError"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    backend.kept["Gemstream", "a"] = "key"
    with pytest.raises(SecretStoreFailed, match="refused"):
        Keychain().remove("a")


def test_one_that_keeps_nothing_is_found_out(use_keychain):
    use_keychain(Forgetful())
    with pytest.raises(SecretStoreFailed, match="did not keep"):
        Keychain().save("a", Secret("key"))


def test_one_that_is_configured_and_not_there(monkeypatch, use_keychain):
    use_keychain(None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.nothing.Keyring")
    with pytest.raises(SecretStoreFailed, match="refused"):
        Keychain().describe()


class OfItsOwn(Exception):
    pass


def test_faults_of_the_backends_own_libraries_are_known(monkeypatch, use_keychain):
    module = SimpleNamespace(SecretStorageException=OfItsOwn)
    monkeypatch.setitem(sys.modules, "secretstorage.exceptions", module)
    backend = use_keychain(Working())

    def fail(*_):
        raise type("PromptDismissedException", (OfItsOwn,), {})

    monkeypatch.setattr(backend, "get_password", fail)
    with pytest.raises(SecretStoreFailed, match="locked"):
        Keychain().load("a")


def test_the_names_of_those_faults_are_right():
    import jeepney.wrappers
    import secretstorage.exceptions

    assert secretstorage.exceptions.SecretStorageException in keychain._faults()
    assert jeepney.wrappers.DBusErrorResponse in keychain._faults()


def test_no_start_loads_it():
    import subprocess

    code = "import sys, desktop.keys.keychain; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=20).returncode == 0


def test_tests_find_no_keychain_of_a_person(use_keychain):
    use_keychain(None)
    assert keyring.get_keyring().priority == 0


def test_a_library_that_another_thread_has_only_begun_to_load_has_no_faults_yet(monkeypatch):
    monkeypatch.setitem(sys.modules, "jeepney.wrappers", SimpleNamespace())
    assert OSError in keychain._faults()
