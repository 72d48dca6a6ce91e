"""Makes two setups for Windows with programs that only stand for ours, to try upgrades with.

``python packaging/check/stand_in_setups.py OUT`` writes older.exe and newer.exe by makensis.
Then, on Windows or under Wine:
``python packaging/check/windows_setup.py OUT/newer.exe --older OUT/older.exe``.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))

import windows_installer
from product import PROGRAM, WINDOW_PROGRAM
from windows_installer import INNER

STAND_IN = """
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  again:
  IfFileExists "$EXEDIR\\stop.txt" done
  Sleep 100
  Goto again
  done:
SectionEnd
"""
"""Runs until it finds stop.txt beside it."""

FILES = {
    "older": ("0.0.1", (f"{INNER}/same.dll", f"{INNER}/old folder/ö $ %.txt", "OLD.txt")),
    "newer": ("0.0.2", (f"{INNER}/same.dll", f"{INNER}/new folder/deep/new.txt")),
}


def main() -> int:
    """Make both; returns the exit code."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.exe")
        script = Path(folder, "program.nsi")
        script.write_text(STAND_IN.format(out=program), encoding="utf-8")
        subprocess.run(["makensis", "-V1", script], check=True)
        for name, (version, files) in FILES.items():
            tree = Path(folder, name)
            for file in files:
                (tree / file).parent.mkdir(parents=True, exist_ok=True)
                (tree / file).write_text(f"{file} of {version}", encoding="utf-8")
            for each in (PROGRAM, WINDOW_PROGRAM):
                (tree / f"{each}.exe").write_bytes(program.read_bytes())
            (made,) = windows_installer.make(tree, out, of=version, is_trial=True)
            made.rename(out / f"{name}.exe")
    return 0


if __name__ == "__main__":
    sys.exit(main())
