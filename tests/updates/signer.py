"""Signs as minisign does, in pure Python, with a key of the tests' own."""

import base64
import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_ID = bytes(range(8))
PAGE = "https://github.com/gemstream/gemstream/releases/tag/v1.3.0"


class Signer:
    """A key and what it signs.

    Attributes:
        public: The line of the public key.
    """

    def __init__(self, seed=b"a" * 32, key_id=KEY_ID):
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self._id = key_id
        point = self._key.public_key().public_bytes_raw()
        self.public = base64.b64encode(b"Ed" + key_id + point).decode()

    def sign(self, data, comment="timestamp:1764422000\tfile:latest.json\thashed", *, legacy=False):
        signed = data if legacy else hashlib.blake2b(data).digest()
        of_file = self._key.sign(signed)
        of_all = self._key.sign(of_file + comment.encode())
        head = (b"Ed" if legacy else b"ED") + self._id + of_file
        lines = [
            b"untrusted comment: signature from minisign secret key",
            base64.b64encode(head),
            f"trusted comment: {comment}".encode(),
            base64.b64encode(of_all),
        ]
        return b"\n".join(lines) + b"\n"


def told(version="1.3.0", page=PAGE, **more):
    """The file that names a version."""
    return json.dumps({"format": 1, "version": version, "page": page, **more}).encode()


def dated(seconds):
    """The trusted comment of a signature of that time."""
    return f"timestamp:{seconds}\tfile:latest.json\thashed"
