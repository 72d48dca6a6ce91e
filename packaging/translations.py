"""Find the texts of the program and make what Qt reads of their translations.

    python packaging/translations.py update      # texts that are new are put into every .ts
    python packaging/translations.py release     # .ts -> .qm

The ``.ts`` files are the source, the ``.qm`` files beside them what the program loads; both are in
the repository, so that a clone runs. ``tests/packaging/test_translations.py`` holds them together.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN", "ar")


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools; it says by itself what is wrong."""
    subprocess.run([TOOLS / tool, *arguments], check=True, stdout=subprocess.DEVNULL)


def update(folder: Path = FOLDER) -> None:
    """Put the texts of the program into every ``.ts`` file; translations of others are dropped."""
    listed = folder / "sources.lst"
    sources = sorted((ROOT / "desktop").rglob("*.py"))
    listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
    try:
        for language in LANGUAGES:
            run(
                "lupdate",
                "-silent",
                "-no-obsolete",
                "-sort-messages",
                *("-locations", "none"),
                *("-tr-function-alias", "QT_TR_NOOP+=later"),
                *("-source-language", "en"),
                *("-target-language", language),
                f"@{listed}",
                "-ts",
                folder / f"gemstream_{language}.ts",
            )
    finally:
        listed.unlink()


def release(folder: Path = FOLDER, target: Path | None = None) -> None:
    """Make the ``.qm`` files, next to the ``.ts`` files or elsewhere."""
    target = target or folder
    for language in LANGUAGES:
        own = f"gemstream_{language}"
        run("lrelease", "-silent", folder / f"{own}.ts", "-qm", target / f"{own}.qm")


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
