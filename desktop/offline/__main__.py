"""`python -m desktop.offline`: the engine's process. The first line of its input is the key.

It says `{"port": N}` and serves until its input ends, which happens whatever way its owner dies.
"""

import json
import os
import signal
import sys
import threading

from desktop.offline.describe import describe, warm_up
from desktop.offline.server import OfflineServer


def main() -> None:
    """Serve the owner who holds the other end of standard input."""
    # Ctrl-C in the owner's terminal reaches this process too, but the owner decides when to end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    owner = sys.stdin.buffer
    line = owner.readline()
    if not line:
        return  # The owner ended while this began.
    key = line.decode().strip()
    if not key:
        sys.exit("The first line of standard input must be a key.")
    server = OfflineServer(key, describe)
    threading.Thread(target=server.serve_forever, name="serve", daemon=True).start()
    try:
        os.write(sys.stdout.fileno(), json.dumps({"port": server.server_port}).encode() + b"\n")
    except BrokenPipeError:
        return  # Likewise. Written past the buffer, which would be tried again at the end.
    threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
    while owner.read(1):
        pass


if __name__ == "__main__":
    main()
