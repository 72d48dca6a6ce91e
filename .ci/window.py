"""Runs the README's first command under Xvfb: the window must come up, and close when asked."""

import os
import signal
import subprocess
import sys
import time

LONGEST_S = 600


def main() -> None:
    """Start the command in a session of its own, wait for the window, ask it to end."""
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24", "bash", "-c", WRAPPED]
    env = {**os.environ, "README_COMMAND": sys.argv[1], "QT_QPA_PLATFORM": "xcb"}
    sys.exit(subprocess.run(command, env=env, timeout=LONGEST_S, check=False).returncode)


WRAPPED = f"exec {sys.executable} {__file__} --inside"


def inside() -> int:
    """Under Xvfb: run, wait for the window, end it."""
    process = subprocess.Popen(["bash", "-c", os.environ["README_COMMAND"]], start_new_session=True)
    deadline = time.monotonic() + LONGEST_S
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Gemstream$"]
    while time.monotonic() < deadline and process.poll() is None:
        if subprocess.run(search, capture_output=True, check=False).returncode == 0:
            print("The window is there.", flush=True)
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)
            return 0
        time.sleep(0.2)
    print("There was no window.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(inside()) if "--inside" in sys.argv else main()
