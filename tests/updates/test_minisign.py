import subprocess
from pathlib import Path
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.updates.minisign import MOST_BYTES, NotSigned, public_key, trusted_comment
from tests.updates.signer import KEY_ID, Signer

SIGNED = Path(__file__).with_name("signed")
DATA = (SIGNED / "latest.json").read_bytes()
KEY = public_key((SIGNED / "minisign.pub").read_text().splitlines()[1])
OURS = public_key(Signer().public)


def signature(kind=""):
    return (SIGNED / f"latest.json{kind}.minisig").read_bytes()


@pytest.mark.parametrize(("kind", "last"), [("", "\thashed"), (".legacy", "")])
def test_what_minisign_signed_is_signed(kind, last):
    comment = trusted_comment(DATA, signature(kind), KEY)
    assert comment.startswith("timestamp:")
    assert comment.endswith(f"\tfile:latest.json{last}")
    assert trusted_comment(DATA, signature(".undated"), KEY) == "no date"


@pytest.mark.skipif(which("minisign") is None, reason="there is no minisign on this computer")
def test_minisign_takes_what_the_signer_of_the_tests_signs(tmp_path):
    (tmp_path / "file").write_bytes(b"data")
    for legacy in (False, True):
        (tmp_path / "file.minisig").write_bytes(Signer().sign(b"data", "said", legacy=legacy))
        done = subprocess.run(
            ["minisign", "-V", "-Q", "-P", Signer().public, "-m", str(tmp_path / "file")],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == "said\n"


@given(st.binary(max_size=300), st.text(st.characters(codec="utf-8", exclude_characters="\n\r")))
def test_whatever_is_signed_is_signed(data, comment):
    for legacy in (False, True):
        signed = Signer().sign(data, comment, legacy=legacy)
        assert trusted_comment(data, signed, OURS) == comment
        assert trusted_comment(data, signed.replace(b"\n", b"\r\n"), OURS) == comment


def decoded_bits(data):
    """Every place of a signature in which a bit tells: all but the untrusted comment."""
    start = data.index(b"\n")
    return st.integers(start * 8, len(data) * 8 - 9)  # the last end of line may be missing


@given(st.data())
def test_no_bit_of_a_signature_can_be_another(data):
    whole = bytearray(Signer().sign(b"data", "said"))
    place = data.draw(decoded_bits(bytes(whole)))
    whole[place // 8] ^= 1 << place % 8
    with pytest.raises(NotSigned):
        trusted_comment(b"data", bytes(whole), OURS)


@given(st.data())
def test_no_bit_of_what_is_signed_can_be_another(data):
    whole = bytearray(DATA)
    place = data.draw(st.integers(0, len(whole) * 8 - 1))
    whole[place // 8] ^= 1 << place % 8
    for kind in ("", ".legacy"):
        with pytest.raises(NotSigned, match="does not fit"):
            trusted_comment(bytes(whole), signature(kind), KEY)


@given(st.binary(max_size=400))
def test_nothing_else_is_a_signature(data):
    with pytest.raises(NotSigned):
        trusted_comment(b"data", data, OURS)


def test_the_comment_of_another_signature_does_not_fit():
    one = Signer().sign(b"data", "timestamp:1").split(b"\n")
    two = Signer().sign(b"other", "timestamp:2").split(b"\n")
    with pytest.raises(NotSigned, match="does not fit"):
        trusted_comment(b"data", b"\n".join((*one[:2], *two[2:])), OURS)


@pytest.mark.parametrize(
    ("signer", "why"),
    [(Signer(key_id=b"another!"), "another key"), (Signer(seed=b"b" * 32), "does not fit")],
)
def test_nobody_else_can_sign(signer, why):
    with pytest.raises(NotSigned, match=why):
        trusted_comment(b"data", signer.sign(b"data"), OURS)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda s: s + b"x" * MOST_BYTES, "too long"),
        (lambda s: s + b"more\n", "four lines"),
        (lambda s: s.replace(b"untrusted comment: ", b"untrusted:"), "comments are missing"),
        (lambda s: s.replace(b"\ntrusted comment: ", b"\ncomment: "), "comments are missing"),
        (lambda s: s.replace(b"\nRUQ", b"\n*UQ"), "cannot be read"),
        (lambda s: s.replace(b"\nRUQ", b"\nAAAARUQ"), "cannot be read"),
        (lambda s: s.replace(b"\nRUQ", b"\nRVQ"), "kind that is not known"),
    ],
)
def test_it_is_said_what_is_wrong(change, why):
    whole = Signer().sign(b"data")
    changed = change(whole)
    assert changed != whole
    with pytest.raises(NotSigned, match=why):
        trusted_comment(b"data", changed, OURS)


def test_a_comment_that_is_no_text_is_refused():
    class Odd(str):
        __slots__ = ()

        def encode(self):
            return b"\xff"

    whole = Signer().sign(b"data", Odd("x")).replace(b"comment: x", b"comment: \xff")
    with pytest.raises(NotSigned, match="no text"):
        trusted_comment(b"data", whole, OURS)


@pytest.mark.parametrize("text", ["", "RWQ", "ä", "RUQAAQIDBAUGBw==", Signer().public[4:]])
def test_what_is_no_public_key(text):
    with pytest.raises(ValueError, match="public key"):
        public_key(text)


def test_a_public_key_of_another_kind():
    import base64

    with pytest.raises(ValueError, match="another kind"):
        public_key(base64.b64encode(b"ED" + KEY_ID + bytes(32)).decode())
