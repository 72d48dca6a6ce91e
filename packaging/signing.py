"""Signs files with minisign, by the key that the program knows; signing.md says who has it.

``python packaging/signing.py`` fails as long as the program knows the key of development alone.
"""

import ast
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from product import ROOT

DEVELOPMENT_KEY = "RWSQZcxhJVqguuUfBE3oFpAdse+WbKEOgtwfgQDJIoUOgt7r++2Ie566"
"""Nobody can sign with it: its secret was deleted as soon as it was made."""
SECRET_VARIABLE = "MINISIGN_SECRET_KEY"  # noqa: S105 - a name
"""Of the environment: the text of the file with the secret key."""
PASSWORD_VARIABLE = "MINISIGN_PASSWORD"  # noqa: S105 - a name
"""Of the environment: the password of that key."""
KEY_FILE = ROOT / "desktop" / "updates" / "release_key.py"


class NotSigned(Exception):
    """There is no signature that the program would take; the text says why."""


def release_key(file: Path = KEY_FILE) -> str:
    """The public key that the program knows, as minisign writes it; nothing of it is run.

    Raises:
        NotSigned: If there is none.
    """
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="KEY")], value=ast.Constant(value=str(key))):
                return key
    raise NotSigned(f"No KEY in {file}.")


def sign(file: Path, key: str, environ: Mapping[str, str] = os.environ) -> Path:
    """Sign a file, and check the signature as the program will.

    Args:
        file: What is signed.
        key: The public key that the signature has to fit.
        environ: Has the secret key and its password. Nothing that is started is told them but
            by a file for this user alone and by a pipe.

    Returns:
        The signature, a file beside it.

    Raises:
        NotSigned: If it cannot be signed, or was by another key.
    """
    secret = environ.get(SECRET_VARIABLE)
    if not secret:
        raise NotSigned(f"There is no key to sign with: set {SECRET_VARIABLE}.")
    password = environ.get(PASSWORD_VARIABLE, "")
    told = {name: value for name, value in environ.items() if not name.startswith("MINISIGN_")}
    signature = file.with_name(f"{file.name}.minisig")
    signature.unlink(missing_ok=True)
    with tempfile.NamedTemporaryFile("w", prefix="gemstream-", suffix=".key") as kept:
        kept.write(f"{secret.strip()}\n")
        kept.flush()
        _minisign(["-S", "-s", kept.name, "-x", signature, "-m", file], told, f"{password}\n")
    _minisign(["-V", "-H", "-P", key, "-x", signature, "-m", file], told)
    return signature


def _minisign(words: list[str | Path], environ: Mapping[str, str], read: str = "") -> None:
    try:
        done = subprocess.run(
            ["minisign", *words],
            input=read,
            env=environ,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        raise NotSigned("minisign is missing: on Debian, run apt install minisign.") from None
    if done.returncode != 0:
        what = "is not by the key that the program knows" if words[0] == "-V" else "was not made"
        raise NotSigned(f"The signature {what}: {done.stderr.strip() or done.stdout.strip()}")


def main() -> int:
    """Say whether releases can be signed; returns the exit code."""
    if release_key() == DEVELOPMENT_KEY:
        print(
            "signing.py: the program still knows the key of development, with which nobody can "
            "sign. Put your own into desktop/updates/release_key.py (packaging/signing.md).",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
