"""Runs the README's other commands: those for the command line, and the examples for programs."""

import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

SKIPPED = ("python3 -m venv", "sudo apt", "GEMINI_API_KEY=", "tests.benchmarks")
SERVES, WATCHES = "gemstream serve", "gemstream watch"


def main() -> None:
    """Run each; the first that fails ends it."""
    readme = Path("README.md").read_text(encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GEMSTREAM_DATA_DIR": "build/data"}
    for block in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL):
        for line in block.splitlines():
            if any(word in line for word in (*SKIPPED, SERVES, WATCHES)):
                continue
            print(f"$ {line}", flush=True)
            subprocess.run(["bash", "-c", line], env=env, check=True, timeout=120)
    served = next(line for line in readme.splitlines() if line.endswith(SERVES))
    print(f"$ {served}", flush=True)
    with subprocess.Popen(shlex.split(served), env=env, stdout=subprocess.PIPE) as bridge:
        next(iter(bridge.stdout or ()))  # it serves by now
        watches = next(line for line in readme.splitlines() if line.endswith(WATCHES))
        print(f"$ {watches}", flush=True)
        watching = subprocess.Popen(shlex.split(watches), env=env)
        for example in re.findall(r"```python\n(.*?)```", readme, re.DOTALL):
            print(f"$ the example with {example.splitlines()[0]}", flush=True)
            subprocess.run([sys.executable, "-c", example], env=env, check=True, timeout=120)
        bridge.send_signal(signal.SIGINT)
        if bridge.wait(20) != 0 or watching.wait(20) != 0:
            raise SystemExit("the bridge did not end well")


if __name__ == "__main__":
    main()
