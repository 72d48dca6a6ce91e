"""Runs the README's other commands: those for the command line, and the library example."""

import os
import re
import subprocess
import sys
from pathlib import Path

SKIPPED = ("python3 -m venv", "sudo apt", "GEMINI_API_KEY=", "tests.benchmarks")


def main() -> None:
    """Run each; the first that fails ends it."""
    readme = Path("README.md").read_text(encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GEMSTREAM_DATA_DIR": "build/data"}
    for block in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL):
        for line in block.splitlines():
            if not any(word in line for word in SKIPPED):
                print(f"$ {line}", flush=True)
                subprocess.run(["bash", "-c", line], env=env, check=True, timeout=120)
    for example in re.findall(r"```python\n(.*?)```", readme, re.DOTALL):
        print("$ the library example", flush=True)
        subprocess.run([sys.executable, "-c", example], env=env, check=True, timeout=120)


if __name__ == "__main__":
    main()
