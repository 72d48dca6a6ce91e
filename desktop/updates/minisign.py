"""Checks signatures as minisign makes them (https://jedisct1.github.io/minisign/).

Both forms are known: of the file itself ("Ed"), and of its BLAKE2b digest ("ED", the standard of
today). The trusted comment is signed as well, and comes back only when all is well.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

MOST_BYTES = 4_096
"""Of a file of a signature; minisign's have about 300."""

_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "
_ALGORITHM_BYTES, _ID_BYTES, _KEY_BYTES, _SIGNATURE_BYTES = 2, 8, 32, 64
_OF_THE_FILE, _OF_ITS_DIGEST = b"Ed", b"ED"


class NotSigned(Exception):
    """The signature is not one of this key for these bytes; the text says why."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Who may sign.

    Attributes:
        id: Of the key, as signatures name it.
        point: The key itself, as Ed25519 writes it.
    """

    id: bytes
    point: bytes


@dataclass(frozen=True, slots=True)
class _Signature:
    algorithm: bytes
    key_id: bytes
    of_file: bytes
    comment: bytes
    of_all: bytes


def public_key(text: str) -> PublicKey:
    """Read a key, the line of base64 in a ``minisign.pub``.

    Raises:
        ValueError: If it is none.
    """
    data = _decoded(text)
    if data is None or len(data) != _ALGORITHM_BYTES + _ID_BYTES + _KEY_BYTES:
        raise ValueError("not a public key of minisign")
    algorithm, rest = data[:_ALGORITHM_BYTES], data[_ALGORITHM_BYTES:]
    if algorithm != _OF_THE_FILE:
        raise ValueError("a public key of another kind")
    return PublicKey(rest[:_ID_BYTES], rest[_ID_BYTES:])


def trusted_comment(data: bytes, signature: bytes, key: PublicKey) -> str:
    """The trusted comment of a signature, once it is known to be good for these bytes.

    Args:
        data: What was signed.
        signature: The whole file of the signature.
        key: Who should have signed.

    Raises:
        NotSigned: If anything is wrong with it.
    """
    from cryptography.exceptions import InvalidSignature  # 40 ms, and most starts check nothing
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    read = _read(signature)
    if read.key_id != key.id:
        raise NotSigned("it is of another key")
    signed = data if read.algorithm == _OF_THE_FILE else _digest(data)
    by = Ed25519PublicKey.from_public_bytes(key.point)
    try:
        by.verify(read.of_file, signed)
        by.verify(read.of_all, read.of_file + read.comment)
    except InvalidSignature:
        raise NotSigned("it does not fit") from None
    try:
        return read.comment.decode()
    except UnicodeDecodeError:
        raise NotSigned("its comment is no text") from None


def _digest(data: bytes) -> bytes:
    from hashlib import blake2b

    return blake2b(data).digest()


def _read(data: bytes) -> _Signature:
    if len(data) > MOST_BYTES:
        raise NotSigned("it is too long")
    lines = [line.removesuffix(b"\r") for line in data.removesuffix(b"\n").split(b"\n")]
    if len(lines) != 4:
        raise NotSigned("it does not have four lines")
    untrusted, first, trusted, last = lines
    if not untrusted.startswith(_UNTRUSTED.encode()) or not trusted.startswith(_TRUSTED.encode()):
        raise NotSigned("its comments are missing")
    head, of_all = _decoded(first), _decoded(last)
    whole = _ALGORITHM_BYTES + _ID_BYTES + _SIGNATURE_BYTES
    if head is None or len(head) != whole or of_all is None or len(of_all) != _SIGNATURE_BYTES:
        raise NotSigned("it cannot be read")
    algorithm, rest = head[:_ALGORITHM_BYTES], head[_ALGORITHM_BYTES:]
    if algorithm not in {_OF_THE_FILE, _OF_ITS_DIGEST}:
        raise NotSigned("it is of a kind that is not known")
    comment = trusted.removeprefix(_TRUSTED.encode())
    return _Signature(algorithm, rest[:_ID_BYTES], rest[_ID_BYTES:], comment, of_all)


def _decoded(text: str | bytes) -> bytes | None:
    """What a line of base64 means, if it is the one way to write it."""
    try:
        line = text.encode() if isinstance(text, str) else text
        data = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data) == line else None
