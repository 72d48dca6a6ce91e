"""Has a program look for a new version here: ``python packaging/check/new_version.py PROGRAM``.

On this computer, with TLS of an authority of its own, over a signature that names the right key and
is by another. A program that gets as far as to say that it does not fit has its certificates, its
Ed25519 and its log: no library of them was forgotten when it was frozen. ``PROGRAM`` is a frozen
one, or the ``gemstream`` of a virtual environment. Needs trustme and cryptography.
"""

import base64
import hashlib
import json
import os
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from newest import FILE_NAME, latest
from signing import release_key

LONGEST_S = 60.0
KEPT = "new-version.json"
WANTED = "is not signed by the makers of Gemstream: it does not fit."


class Faulty(Exception):
    """The program does not do what it should; the text says what it did."""


def forged(data: bytes, key: str) -> bytes:
    """A signature that names a key, by another that is made for it.

    Args:
        data: What is signed.
        key: The public key it names, as minisign writes it.
    """
    key_id = base64.b64decode(key)[2:10]
    signing = Ed25519PrivateKey.generate()
    comment = f"timestamp:{int(time.time())}\tfile:{FILE_NAME}\thashed"
    of_file = signing.sign(hashlib.blake2b(data).digest())
    lines = (
        b"untrusted comment: forged",
        base64.b64encode(b"ED" + key_id + of_file),
        f"trusted comment: {comment}".encode(),
        base64.b64encode(signing.sign(of_file + comment.encode())),
    )
    return b"\n".join(lines) + b"\n"


def serve(files: dict[str, bytes], tls: ssl.SSLContext) -> ThreadingHTTPServer:
    """Serve these files on this computer, by their paths, until ``shutdown``."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = files.get(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def look(program: Path, folder: Path) -> str:
    """Have the program look; returns what `doctor` then says of new versions.

    Args:
        program: It.
        folder: An empty one, for its data.

    Raises:
        Faulty: If it found out nothing, or anything else than it should.
    """
    authority, tls = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    data = json.dumps(latest("999.0")).encode()
    files = {f"/{FILE_NAME}": data, f"/{FILE_NAME}.minisig": forged(data, release_key())}
    server = serve(files, tls)
    settings = {"look_for_versions": True, "proxy": "none", "ca_file": str(folder / "ca.pem")}
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    environ = {
        **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ},
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "GEMSTREAM_DATA_DIR": str(folder),
        "GEMSTREAM_LATEST": f"https://127.0.0.1:{server.server_port}/{FILE_NAME}",
    }
    running = subprocess.Popen([program, "--engine", "offline"], env=environ)
    try:
        fault = _fault(folder / KEPT, running)
    finally:
        running.terminate()
        running.wait(LONGEST_S)
        server.shutdown()
        server.server_close()
    if not fault.endswith(WANTED):
        raise Faulty(f"it says: {fault}")
    return _told(program, environ)


def _fault(file: Path, running: subprocess.Popen[bytes]) -> str:
    ends_at = time.monotonic() + LONGEST_S
    while time.monotonic() < ends_at and running.poll() is None:
        if file.is_file() and (fault := json.loads(file.read_text(encoding="utf-8"))["fault"]):
            return str(fault)
        time.sleep(0.2)
    raise Faulty("it does not look for a new version.")


def _told(program: Path, environ: dict[str, str]) -> str:
    command = [str(program), "doctor", "--json"]
    done = subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    for check in json.loads(done.stdout)["checks"]:
        if check["name"] == "New versions" and check["detail"].endswith(WANTED):
            return str(check["detail"])
    raise Faulty("doctor does not say what came of it.")


def main(argv: Sequence[str]) -> int:
    """Try a program; returns the exit code."""
    (name,) = argv
    try:
        with tempfile.TemporaryDirectory(prefix="new-version-") as folder:
            print(f"{name}: {look(Path(name).absolute(), Path(folder))}")
    except (Faulty, subprocess.SubprocessError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
