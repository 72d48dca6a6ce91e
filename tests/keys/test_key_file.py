import json

import pytest

from desktop.core.errors import SecretStoreFailed
from desktop.core.secret import Secret
from desktop.keys.key_file import FILE_NAME, LARGEST_BYTES, KeyFile
from tests.contracts import SecretStoreContract


class TestFile(SecretStoreContract):
    @pytest.fixture(autouse=True)
    def set_up(self, tmp_path):
        self.path = tmp_path / "data" / FILE_NAME

    def storing(self):
        return KeyFile(self.path)

    def refusing(self):
        self.path.mkdir(parents=True)  # not even root reads or writes that
        return KeyFile(self.path)

    def test_only_this_user_reads_it_and_it_goes_with_the_last_key(self):
        store = self.storing()
        store.save("a", Secret("key"))
        assert self.path.stat().st_mode & 0o777 == 0o600
        assert self.path.parent.stat().st_mode & 0o777 == 0o700
        assert KeyFile(self.path).load("a") == Secret("key")
        store.remove("a")
        assert list(self.path.parent.iterdir()) == []

    def test_one_that_was_opened_to_others_is_closed_again(self):
        store = self.storing()
        store.save("a", Secret("key"))
        self.path.chmod(0o644)
        assert store.load("a") == Secret("key")
        assert self.path.stat().st_mode & 0o777 == 0o600

    @pytest.mark.parametrize(
        "content", [b"{", b"[]", b'{"a": 1}', b"\xff", b"[" * 100_000, b" " * LARGEST_BYTES + b"{}"]
    )
    def test_a_broken_file_is_set_aside_and_said(self, content):
        self.path.parent.mkdir()
        self.path.write_bytes(content)
        with pytest.raises(SecretStoreFailed, match=r"keys\.json\.broken-1"):
            self.storing().load("a")
        assert self.path.with_name("keys.json.broken-1").read_bytes() == content
        assert self.storing().load("a") is None

    def test_a_broken_file_that_cannot_be_renamed(self, monkeypatch):
        self.path.parent.mkdir()
        self.path.write_bytes(b"{")
        monkeypatch.setattr(
            "desktop.keys.key_file.set_aside", lambda _: (_ for _ in ()).throw(OSError(13, "no"))
        )
        with pytest.raises(SecretStoreFailed, match="cannot be read"):
            self.storing().load("a")

    def test_what_cannot_be_written_is_said(self, monkeypatch):
        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("desktop.keys.key_file.write_whole", full)
        with pytest.raises(SecretStoreFailed, match=r"written \(No space left"):
            self.storing().save("a", Secret("key"))

    def test_it_holds_accounts_and_keys_alone(self):
        self.storing().save("a https://one", Secret("key"))
        assert json.loads(self.path.read_bytes()) == {"a https://one": "key"}
